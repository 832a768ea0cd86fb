/** The mail this system exists for: a stuurgroep's minutes to every platform member within two weeks (seed Zoetermeer, 4.1). */
import type { LocalDate } from '#calendar/model';
import { Button, Notice, P, Prose } from './blocks.js';
import type { ActionFacts, Adoption, DecisionFacts, EarlierActionFacts, Letter, MailSetting, MeetingFacts, MinutesStatus } from './setting.js';
import { DecisionsAndActions } from './shared.js';
import { day, inSentence, meetingName } from './words.js';

/** The remark that readers see in subject and text; the PDF has the same. */
export const MINUTES_STATUS: Record<MinutesStatus, string> = {
  akkoord: 'concept, akkoord voorzitter',
  draft: 'concept, niet nagekeken',
  'decisions-only': 'verslag ontbreekt nog',
};

export interface Minutes extends MailSetting {
  kind: 'minutes';
  meeting: MeetingFacts;
  status: MinutesStatus;
  /** The body adopted them already, before this was sent. */
  adoption: Adoption | null;
  /** What the same readers had before; null: this is the first. */
  earlier: { status: MinutesStatus; sentOn: LocalDate } | null;
  decisions: DecisionFacts[];
  decisionsLeftOut: number;
  actions: ActionFacts[];
  /** Of earlier meetings: done since readers last had a list. */
  done: EarlierActionFacts[];
  /** The meeting in which they are put to be adopted; null: no date yet. */
  adoptionOn: LocalDate | null;
  /** Passages were left out for these readers. */
  confidentialLeftOut: boolean;
}

export function minutes(facts: Minutes): Letter {
  const missing = facts.status === 'decisions-only';
  const of = `${inSentence(facts.meeting.body)} van ${day(facts.meeting.date)}`;
  return {
    subject: missing ? `Besluiten en acties (${MINUTES_STATUS[facts.status]}): ${meetingName(facts.meeting)}` : `Verslag (${statusOf(facts)}): ${meetingName(facts.meeting)}`,
    preview: missing ? 'Het verslag is er nog niet; dit zijn de besluiten en actiepunten.' : 'Het verslag zit als PDF bij deze mail.',
    body: (
      <>
        <P>{missing ? `Het verslag van ${of} is er nog niet. Daarom nu eerst de besluiten en actiepunten.` : `Bij deze mail zit het verslag van ${of}.`}</P>
        <Notice setting={facts}>{remark(facts)}</Notice>
        {!missing && facts.adoption && <Changes adoption={facts.adoption} />}
        {facts.earlier && <P>{sequel(facts.earlier)}</P>}
        <DecisionsAndActions decisions={facts.decisions} decisionsLeftOut={facts.decisionsLeftOut} actions={facts.actions} done={facts.done} />
        {!missing && !facts.adoption && <P>{placing(facts)}</P>}
        {facts.confidentialLeftOut && <P>Vertrouwelijke passages zijn niet opgenomen.</P>}
        <Button setting={facts}>{missing ? 'Vergadering bekijken' : 'Verslag bekijken'}</Button>
      </>
    ),
  };
}

const statusOf = ({ status, adoption }: Minutes): string => (adoption ? `vastgesteld${adoption.changes === 'none' ? '' : ' met wijzigingen'}` : MINUTES_STATUS[status]);

function remark({ status, adoption, earlier }: Minutes) {
  switch (status) {
    case 'decisions-only':
      return <><strong>Het verslag ontbreekt nog.</strong> Afgesproken is dat iedereen binnen twee weken bericht heeft. Het verslag volgt zodra het er is.</>;
    case 'akkoord':
      return adoption
        ? <><strong>Vastgesteld verslag.</strong> De vergadering heeft het verslag op {day(adoption.on)} vastgesteld, {adoption.changes === 'none' ? 'zonder wijzigingen' : 'met wijzigingen'}.</>
        : <><strong>Concept, akkoord voorzitter.</strong> Het verslag is definitief nadat de vergadering het heeft vastgesteld.</>;
    case 'draft':
      return <><strong>Concept, niet nagekeken.</strong> De voorzitter heeft dit concept nog niet gezien. {whyNow(earlier)}</>;
  }
}

/** Two weeks are over where readers had something else before. */
function whyNow(earlier: Minutes['earlier']): string {
  if (earlier === null) return 'Het gaat nu uit omdat is afgesproken dat iedereen binnen twee weken bericht heeft.';
  return earlier.status === 'draft' ? 'Het gaat nu uit omdat u een eerdere tekst hebt, die daarna is aangepast.' : 'Het gaat nu uit omdat u nog geen verslag hebt.';
}

/** Changes that are not in the text belong with it, or nobody knows what was adopted. */
function Changes({ adoption: { changes, text } }: { adoption: Adoption }) {
  if (changes === 'none') return null;
  const unworked = 'De wijzigingen zijn niet in de tekst verwerkt';
  if (changes === 'withheld') return <P>{unworked}. Welke het zijn, is vertrouwelijk.</P>;
  if (text === null) return changes === 'worked-in' ? null : <P>{unworked}. Welke het zijn, is niet vastgelegd. Vraag ernaar in een antwoord op deze mail.</P>;
  return <><P>{changes === 'worked-in' ? 'Dit is gewijzigd:' : `${unworked}. Lees de tekst samen met deze wijzigingen:`}</P><Prose text={text} /></>;
}

function sequel({ status, sentOn }: { status: MinutesStatus; sentOn: LocalDate }): string {
  return status === 'decisions-only'
    ? `Dit verslag volgt op de besluiten- en actielijst van ${day(sentOn)}.`
    : `Dit verslag vervangt het concept (${MINUTES_STATUS[status].replace('concept, ', '')}) van ${day(sentOn)}.`;
}

const placing = ({ adoptionOn }: Minutes): string =>
  `Het verslag staat ter vaststelling op de agenda van ${adoptionOn ? day(adoptionOn) : 'de volgende vergadering'}. Opmerkingen vooraf zijn welkom in een antwoord op deze mail.`;

export interface MinutesAdopted extends MailSetting {
  kind: 'minutes-adopted';
  meeting: MeetingFacts;
  /** Adopted with changes: without, nothing is sent, for readers have the text. */
  adoption: Adoption;
}

export const minutesAdopted = (facts: MinutesAdopted): Letter => ({
  subject: `Vastgesteld verslag: ${meetingName(facts.meeting)}`,
  preview: `Vastgesteld op ${day(facts.adoption.on)}, met wijzigingen.`,
  body: (
    <>
      <P>Het verslag van {inSentence(facts.meeting.body)} van {day(facts.meeting.date)} is op {day(facts.adoption.on)} vastgesteld, met wijzigingen. {facts.adoption.changes === 'worked-in'
        ? 'De wijzigingen zijn in de tekst verwerkt. Het vastgestelde verslag zit bij deze mail.'
        : 'Bij deze mail zit de tekst zoals die aan de vergadering is voorgelegd.'}</P>
      <Changes adoption={facts.adoption} />
      <Button setting={facts}>Verslag bekijken</Button>
    </>
  ),
});
