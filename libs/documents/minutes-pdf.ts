/** Minutes as a PDF that a board member is glad to read. Facts in, bytes out: what readers may not see, the caller has left out. */
import { formatDutchDate, formatTime } from '#calendar/local-date';
import type { Instant, LocalDate, LocalTime } from '#calendar/model';
import { multiLine, oneLine } from '#platform/text';
import { Sheet } from './pdf-sheet.js';

export interface Attendee {
  name: string;
  /** The organisation or sector that this person sits for. */
  organisation: string | null;
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
  status: 'akkoord' | 'draft' | 'adopted';
  /** With 'adopted': when. */
  adoptedOn: LocalDate | null;
  chair: string;
  minuteTaker: string;
  present: readonly Attendee[];
  absent: readonly Attendee[];
  guests: readonly Attendee[];
  items: readonly {
    /** '' for what belongs to no agenda item. */
    number: string;
    title: string;
    /** Paragraphs parted by blank lines; '' when nothing was noted. */
    text: string;
    decisions: readonly { number: string; text: string; outcome: 'besloten' | 'aangehouden' | 'onder-voorbehoud'; reservedUntil: LocalDate | null }[];
  }[];
  actions: readonly { number: string; what: string; who: string; due: LocalDate | null }[];
  /** Passages were left out for these readers: said at the end. */
  confidentialLeftOut: boolean;
  /** When this version was made: the same facts give the same bytes. */
  madeAt: Instant;
}

const OWN_BLUE = '#1f4e79';
const REMARK: Record<MinutesPdfFacts['status'], readonly [string, string]> = {
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
  sheet.marked(status, facts.adoptedOn ? `Vastgesteld op ${formatDutchDate(facts.adoptedOn)}.` : meaning);
  sheet.space(4);
  sheet.facts(gathering(facts));
  for (const item of facts.items) agendaItem(sheet, item);
  actionList(sheet, facts.actions);
  if (facts.confidentialLeftOut) sheet.quiet('Vertrouwelijke passages zijn niet in deze versie opgenomen.');
  return sheet.finish(`${name} (${status.replace(/\.$/, '').toLowerCase()})`);
}

function gathering(facts: MinutesPdfFacts): [string, string][] {
  const people = (list: readonly Attendee[]): string => list.map(({ name, organisation }) => oneLine(organisation ? `${name} (${organisation})` : name)).join(', ');
  const rows: [string, string][] = [
    ['Tijd', `${formatTime(facts.startTime).replace(' uur', '')} – ${formatTime(facts.endTime)}`],
    ['Plaats', oneLine(facts.place)],
    ['Voorzitter', oneLine(facts.chair)],
    ['Verslag', oneLine(facts.minuteTaker)],
    ['Aanwezig', people(facts.present)],
    ['Afwezig', people(facts.absent)],
    ['Te gast', people(facts.guests)],
  ];
  return rows.filter(([, value]) => value !== '');
}

function agendaItem(sheet: Sheet, item: MinutesPdfFacts['items'][number]): void {
  sheet.heading(item.number ? `${oneLine(item.number)}. ${oneLine(item.title)}` : oneLine(item.title));
  const text = multiLine(item.text);
  if (text !== '') sheet.prose(text);
  for (const decision of item.decisions) sheet.marked(`${LEAD[decision.outcome]} ${oneLine(decision.number)}`.trim() + '.', decisionText(decision));
}

const LEAD = { besloten: 'Besluit', aangehouden: 'Aangehouden', 'onder-voorbehoud': 'Besluit onder voorbehoud' } as const;

function decisionText({ text, outcome, reservedUntil }: MinutesPdfFacts['items'][number]['decisions'][number]): string {
  const until = outcome === 'onder-voorbehoud' && reservedUntil ? ` Het voorbehoud van de achterban loopt tot en met ${formatDutchDate(reservedUntil)}.` : '';
  return `${multiLine(text)}${until}`;
}

function actionList(sheet: Sheet, actions: MinutesPdfFacts['actions']): void {
  sheet.heading('Actiepunten');
  if (actions.length === 0) return sheet.prose('Er zijn geen actiepunten afgesproken.');
  const rows = actions.map(({ number, what, who, due }) => [oneLine(number), multiLine(what), oneLine(who), due ? formatDutchDate(due) : 'doorlopend']);
  sheet.columns([34, '*', 108, 132], ['Nr.', 'Wat', 'Wie', 'Wanneer'], rows);
}
