/** Mails of an agendacommissie: asked for items, called to its meeting, what it decided. */
import type { LocalDate } from '#calendar/model';
import { Bullets, Button, Facts, H, Notice, P, Prose } from './blocks.js';
import type { AgendaItemFacts, Letter, MailSetting, MeetingFacts } from './setting.js';
import { AgendaItems, MeetingTable } from './shared.js';
import { count, day, hours, inSentence, meetingName } from './words.js';

/** `meeting` is the committee's own, `prepared` the one whose agenda it prepares. */
interface OfCommittee extends MailSetting {
  meeting: MeetingFacts;
  prepared: MeetingFacts;
}

export interface CommitteeCall extends OfCommittee {
  kind: 'committee-call';
  itemsDue: LocalDate;
}

export const committeeCall = (facts: CommitteeCall): Letter => ({
  subject: `Agendapunten ophalen voor ${meetingName(facts.prepared)}`,
  preview: `Punten van de achterban zijn welkom tot en met ${day(facts.itemsDue)}.`,
  body: (
    <>
      <P>De agenda voor {inSentence(facts.prepared.body)} van {day(facts.prepared.date)} wordt voorbereid. Wat wil de achterban besproken hebben? En wat komt er uit de stuur- en werkgroepen?</P>
      <Notice setting={facts}>Punten inbrengen kan <strong>tot en met {day(facts.itemsDue)}</strong>.</Notice>
      <P>Daarna komt de agendacommissie bij elkaar en beslist over elk punt:</P>
      <MeetingTable meeting={facts.meeting} />
      <P>De afspraak zit bij deze mail. Graag bij elk punt:</P>
      <Bullets items={['namens wie het komt: een sector, een werkgroep;', 'het doel: ter informatie, voor advies of ter besluitvorming, en wat er gevraagd wordt;', 'hoeveel minuten ervoor nodig zijn, en welke stukken erbij horen.']} />
      <P>Geen agendapunten? Een kort antwoord is genoeg, dan volgt er geen herinnering.</P>
      <Button setting={facts}>Agendapunt inbrengen</Button>
    </>
  ),
});

export interface CommitteeReminder extends OfCommittee {
  kind: 'committee-reminder';
  itemsDue: LocalDate;
  received: string[];
}

export const committeeReminder = (facts: CommitteeReminder): Letter => ({
  subject: `Herinnering: agendapunten voor ${meetingName(facts.prepared)}`,
  preview: `Inbrengen kan nog tot en met ${day(facts.itemsDue)}.`,
  body: (
    <>
      <P>Punten voor {inSentence(facts.prepared.body)} van {day(facts.prepared.date)} kunnen nog worden ingebracht <strong>tot en met {day(facts.itemsDue)}</strong>. Er is van u nog geen antwoord.</P>
      {facts.received.length > 0 && <><P>Binnen {facts.received.length === 1 ? 'is' : 'zijn'}:</P><Bullets items={facts.received} /></>}
      <P>‘Geen agendapunten’ is ook een antwoord.</P>
      <Button setting={facts}>Antwoorden</Button>
    </>
  ),
});

export interface CommitteeMoved extends OfCommittee {
  kind: 'committee-moved' | 'committee-cancelled';
}

export const committeeMoved = (facts: CommitteeMoved): Letter => {
  const off = facts.kind === 'committee-cancelled';
  return {
    subject: `${off ? 'Gaat niet door' : 'Nieuw moment'}: ${meetingName(facts.meeting)}`,
    preview: off ? `${facts.prepared.body} gaat niet door.` : `${day(facts.meeting.date)}, ${hours(facts.meeting)}.`,
    body: off ? (
      <>
        <P>De vergadering van {inSentence(facts.prepared.body)} van {day(facts.prepared.date)} gaat niet door. De agendacommissie hoeft daarvoor dus niet bij elkaar te komen.</P>
        <P>Punten die al waren ingebracht, gaan mee naar de volgende vergadering.</P>
      </>
    ) : (
      <>
        <P>De agendacommissie voor {inSentence(facts.prepared.body)} van {day(facts.prepared.date)} komt op een ander moment bij elkaar.</P>
        <MeetingTable meeting={facts.meeting} />
        <P>De nieuwe afspraak zit bij deze mail en vervangt de oude.</P>
      </>
    ),
  };
};

export interface CommitteeUndecided extends OfCommittee {
  kind: 'committee-undecided';
  items: AgendaItemFacts[];
  decideBy: LocalDate;
}

export const committeeUndecided = (facts: CommitteeUndecided): Letter => ({
  subject: `Nog af te ronden: agenda voor ${meetingName(facts.prepared)}`,
  preview: `De agenda moet klaar zijn op ${day(facts.decideBy)}.`,
  body: (
    <>
      <P>De agendacommissie is nog niet klaar met de agenda voor {inSentence(facts.prepared.body)}. Dat moet op <strong>{day(facts.decideBy)}</strong>.</P>
      {facts.items.length > 0 ? <><P>Over {count(facts.items.length, 'punt', 'punten')} is nog niet beslist:</P><AgendaItems setting={facts} items={facts.items} /></> : <P>Over elk punt is beslist. De agenda moet alleen nog worden afgerond.</P>}
      <Notice setting={facts}>Waarover dan niet is beslist, komt zonder keuze op de agenda.</Notice>
      <Button setting={facts}>Beslissen en afronden</Button>
    </>
  ),
});

export interface CommitteeDecision extends OfCommittee {
  kind: 'committee-decision';
  title: string;
  decision: 'accepted' | 'merged' | 'deferred' | 'referred' | 'rejected';
  /** Nobody decided: the agenda had to leave, or the meeting is off (`cancelled`) or was held without one. */
  bySilence: boolean;
  cancelled: boolean;
  /** Merged: title of the item that took it in. Deferred: the other meeting; null: the next one. Referred: the body. */
  where: string | null;
  /** Accepted with another time than was asked. */
  minutes: number | null;
  why: string | null;
}

const WHAT: Record<CommitteeDecision['decision'], (where: string) => string> = {
  accepted: () => 'Het punt komt op de agenda.',
  merged: (where) => `Het punt is samengevoegd met ‘${where}’ en komt daaronder op de agenda. De stukken gaan mee.`,
  deferred: (where) => `Het punt schuift door naar ${where === '' ? 'de volgende vergadering' : `een andere vergadering: ${where}`}. Het komt daar vanzelf op de agenda.`,
  referred: (where) => `Het punt gaat naar een ander overleg: ${where}. Het komt daar vanzelf op de agenda.`,
  rejected: () => 'Het punt komt niet op de agenda.',
};
const SHORT: Record<CommitteeDecision['decision'], string> = { accepted: 'komt op de agenda', merged: 'samengevoegd', deferred: 'schuift door', referred: 'naar een ander overleg', rejected: 'komt niet op de agenda' };

/** Why who brought the item in hears of it now. */
function occasion({ prepared, bySilence, cancelled }: CommitteeDecision): string {
  const meeting = `${inSentence(prepared.body)} van ${day(prepared.date)}`;
  if (!bySilence) return `De agendacommissie heeft besloten over het punt dat u inbracht voor ${meeting}.`;
  if (cancelled) return `U bracht een punt in voor ${meeting}. Die vergadering gaat niet door.`;
  return `De agendacommissie heeft niet op tijd besloten over het punt dat u inbracht voor ${meeting}. Uw punt gaat daarom vanzelf verder.`;
}

export const committeeDecision = (facts: CommitteeDecision): Letter => ({
  subject: `Uw punt ‘${facts.title}’: ${SHORT[facts.decision]}`,
  preview: WHAT[facts.decision](facts.where ?? ''),
  body: (
    <>
      <P>{occasion(facts)}</P>
      <Facts rows={[['Punt', facts.title], [facts.bySilence ? 'Wat ermee gebeurt' : 'Besluit', SHORT[facts.decision]]]} />
      <P>{WHAT[facts.decision](facts.where ?? '')}{facts.minutes === null ? '' : ` Er is ${count(facts.minutes, 'minuut', 'minuten')} voor.`}</P>
      {facts.why && <><H>Toelichting</H><Prose text={facts.why} /></>}
      <P>Vragen of bezwaren? Een antwoord op deze mail komt bij het secretariaat.</P>
    </>
  ),
});

export interface CommitteeSettled extends OfCommittee {
  kind: 'committee-settled';
  /** The committee itself did not finish in time. */
  bySilence: boolean;
  items: AgendaItemFacts[];
  dueBy: LocalDate;
}

export const committeeSettled = (facts: CommitteeSettled): Letter => ({
  subject: `Agenda gereed om voor te leggen: ${meetingName(facts.prepared)}`,
  preview: `Vaststellen moet op ${day(facts.dueBy)}.`,
  body: (
    <>
      <P>{facts.bySilence ? 'De agendacommissie heeft de agenda niet op tijd afgerond. Waarover niet was beslist, staat nu op de agenda.' : 'De agendacommissie is klaar met de agenda.'} Vaststellen moet op <strong>{day(facts.dueBy)}</strong>.</P>
      <MeetingTable meeting={facts.prepared} />
      <H>Agenda</H>
      <AgendaItems setting={facts} items={facts.items} />
      <Button setting={facts}>Agenda voorleggen</Button>
    </>
  ),
});
