/** Minutes as a PDF that a board member is glad to read. Facts in, bytes out: what readers may not see, the caller has left out. */
import { formatDutchDate, formatTime } from '#calendar/local-date';
import type { Instant, LocalDate, LocalTime } from '#calendar/model';
import { multiLine, oneLine } from '#platform/text';
import { Sheet } from './pdf-sheet.js';

export interface Attendee {
  name: string;
  /** The organisation or sector that this person sits for. */
  organisation: string | null;
  /** The member whose place this person took. */
  standsInFor: string | null;
}

export interface MinutesPdfFacts {
  /** 'LEA Zoetermeer' */
  lea: string;
  /** '#rrggbb', dark; null: Leidraad's own blue. */
  colour: string | null;
  body: string;
  date: LocalDate;
  startTime: LocalTime;
  endTime: LocalTime;
  place: string;
  /** 'review': goes to those who look it over, not yet to the readers. */
  status: 'review' | 'akkoord' | 'draft' | 'adopted';
  /** With 'adopted': on which day; whether with changes, and where they are; what they are, where somebody wrote them down. */
  adoption: { on: LocalDate; changes: 'none' | 'listed' | 'withheld' | 'worked-in'; text: string | null } | null;
  chair: string;
  minuteTaker: string;
  present: readonly Attendee[];
  /** Who sent word that they would not come. */
  excused: readonly Attendee[];
  /** Who stayed away without a word. */
  absent: readonly Attendee[];
  guests: readonly Attendee[];
  items: readonly {
    /** '' for what belongs to no agenda item. */
    number: string;
    title: string;
    /** Paragraphs parted by blank lines; '' when nothing was noted. */
    text: string;
    /** `lead`: 'Besluit', before its number; `sentence`: what was decided, and how firmly. */
    decisions: readonly { number: string; lead: string; sentence: string }[];
  }[];
  actions: readonly { number: string; what: string; who: string; due: LocalDate | null }[];
  /** Passages were left out for these readers: said at the end. */
  confidentialLeftOut: boolean;
  /** People stand here by seat and organisation: a version to publish, beside the minutes themselves. */
  unnamed?: boolean;
  /** When this version was made: the same facts give the same bytes. */
  madeAt: Instant;
}

const OWN_BLUE = '#1f4e79';
const REMARK: Record<MinutesPdfFacts['status'], readonly [string, string]> = {
  review: ['Concept, ter beoordeling.', 'Dit concept is nog niet bedoeld om te verspreiden.'],
  akkoord: ['Concept, akkoord voorzitter.', 'Dit verslag is definitief nadat de vergadering het heeft vastgesteld.'],
  draft: ['Concept, niet nagekeken.', 'De voorzitter heeft dit concept nog niet gezien.'],
  adopted: ['Vastgesteld verslag.', ''],
};

/** One PDF (PDF/UA-1, tagged, Dutch, fonts embedded). */
export function minutesPdf(facts: MinutesPdfFacts): Promise<Buffer> {
  const [status, meaning] = REMARK[facts.status];
  const name = `Verslag ${oneLine(facts.body)}, ${formatDutchDate(facts.date)}`;
  const colour = facts.colour && /^#[0-9a-f]{6}$/i.test(facts.colour) ? facts.colour : OWN_BLUE;
  const sheet = new Sheet({ title: name, author: oneLine(facts.lea), colour, madeAt: facts.madeAt });
  sheet.title(oneLine(facts.lea), `Verslag ${oneLine(facts.body)}`, formatDutchDate(facts.date));
  sheet.marked(status, facts.adoption ? adoptionText(facts.adoption) : meaning);
  if (facts.unnamed) sheet.quiet('Versie zonder persoonsgegevens: mensen staan hier met hun plek of organisatie. Het verslag zelf is het archiefstuk.');
  sheet.space(4);
  sheet.facts(gathering(facts));
  for (const item of facts.items) agendaItem(sheet, item);
  actionList(sheet, facts.actions);
  if (facts.confidentialLeftOut) sheet.quiet('Vertrouwelijke passages zijn niet in deze versie opgenomen.');
  return sheet.finish(`${name} (${status.replace(/\.$/, '').toLowerCase()})`);
}

function adoptionText({ on, changes, text }: NonNullable<MinutesPdfFacts['adoption']>): string {
  const when = `Vastgesteld op ${formatDutchDate(on)}`;
  if (changes === 'none') return `${when}.`;
  if (changes === 'worked-in') return `${when}, met wijzigingen. Die zijn in deze tekst verwerkt.`;
  const which = changes === 'withheld' ? 'Welke dat zijn, is vertrouwelijk.' : text === null ? 'Welke dat zijn, is niet vastgelegd.' : multiLine(text);
  return `${when}, met wijzigingen die niet in deze tekst zijn verwerkt. ${which}`;
}

function gathering(facts: MinutesPdfFacts): [string, string][] {
  const people = (list: readonly Attendee[]): string => list.map(attendee).join(', ');
  const rows: [string, string][] = [
    ['Tijd', `${formatTime(facts.startTime).replace(' uur', '')} – ${formatTime(facts.endTime)}`],
    ['Plaats', oneLine(facts.place)],
    ['Voorzitter', oneLine(facts.chair)],
    ['Verslag', oneLine(facts.minuteTaker)],
    ['Aanwezig', people(facts.present)],
    ['Afgemeld', people(facts.excused)],
    ['Afwezig', people(facts.absent)],
    ['Te gast', people(facts.guests)],
  ];
  return rows.filter(([, value]) => value !== '');
}

function attendee({ name, organisation, standsInFor }: Attendee): string {
  const about = [...(standsInFor ? [`vervangt ${standsInFor}`] : []), ...(organisation ? [organisation] : [])].join(', ');
  return oneLine(about ? `${name} (${about})` : name);
}

function agendaItem(sheet: Sheet, item: MinutesPdfFacts['items'][number]): void {
  sheet.heading(item.number ? `${oneLine(item.number)}. ${oneLine(item.title)}` : oneLine(item.title));
  const text = multiLine(item.text);
  if (text !== '') sheet.prose(text);
  for (const { number, lead, sentence } of item.decisions) sheet.marked(`${lead} ${oneLine(number)}`.trim() + '.', multiLine(sentence));
}

function actionList(sheet: Sheet, actions: MinutesPdfFacts['actions']): void {
  sheet.heading('Actiepunten');
  if (actions.length === 0) return sheet.prose('Er zijn geen actiepunten afgesproken.');
  const rows = actions.map(({ number, what, who, due }) => [oneLine(number), multiLine(what), oneLine(who), due ? formatDutchDate(due) : 'geen datum']);
  sheet.columns([34, '*', 108, 132], ['Nr.', 'Wat', 'Wie', 'Wanneer'], rows);
}
