/** Mails about a meeting as an appointment. The calendar part (calendar-part.ts) goes with invitation, moved and cancelled. */
import { formatDutchDateTime } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import { Bullets, Button, Facts, Notice, P, Prose } from './blocks.js';
import type { Letter, MailSetting, MeetingFacts } from './setting.js';
import { MeetingTable } from './shared.js';
import { count, day, hours, inSentence, meetingName, startOfSentence } from './words.js';

export interface Invitation extends MailSetting {
  kind: 'invitation';
  meeting: MeetingFacts;
  itemsDue: LocalDate | null;
}

export const invitation = (facts: Invitation): Letter => ({
  subject: `Uitnodiging: ${meetingName(facts.meeting)}`,
  preview: `${startOfSentence(inSentence(facts.meeting.body))} vergadert op ${day(facts.meeting.date)}, ${hours(facts.meeting)}.`,
  body: (
    <>
      <P>Hierbij de uitnodiging voor {inSentence(facts.meeting.body)}.</P>
      <MeetingTable meeting={facts.meeting} more={facts.itemsDue ? [['Agendapunten', `welkom tot en met ${day(facts.itemsDue)}`]] : []} />
      <P>De afspraak zit bij deze mail. Accepteren of afzeggen kan rechtstreeks vanuit de eigen agenda. Een antwoord op deze mail is ook goed.</P>
      <Button setting={facts}>Vergadering bekijken</Button>
    </>
  ),
});

export interface Moved extends MailSetting {
  kind: 'moved';
  meeting: MeetingFacts;
  from: Pick<MeetingFacts, 'date' | 'startTime' | 'endTime' | 'place'>;
  why: string | null;
  itemsDue: LocalDate | null;
}

export const moved = (facts: Moved): Letter => (isElsewhereOnly(facts) ? elsewhere(facts) : later(facts));

const isElsewhereOnly = ({ from, meeting }: Moved): boolean => from.date === meeting.date && from.startTime === meeting.startTime && from.place !== meeting.place;

/** The same hour in another place. */
const elsewhere = (facts: Moved): Letter => ({
  subject: `Andere plaats: ${meetingName(facts.meeting)}`,
  preview: `De vergadering is nu in: ${facts.meeting.place}.`,
  body: (
    <>
      <P>De vergadering van {inSentence(facts.meeting.body)} op {day(facts.meeting.date)} is op een andere plaats. Datum en tijd blijven gelijk.</P>
      <Facts rows={[
        ['Was', facts.from.place],
        ['Wordt', <strong key="new">{facts.meeting.place}</strong>],
        ['Wanneer', `${day(facts.meeting.date)}, ${hours(facts.meeting)}`],
        ...(facts.itemsDue ? [['Agendapunten', `welkom tot en met ${day(facts.itemsDue)}`] as const] : []),
      ]} />
      {facts.why && <Prose text={facts.why} />}
      <P>De gewijzigde afspraak zit bij deze mail en vervangt de oude in de agenda.</P>
      <Button setting={facts}>Vergadering bekijken</Button>
    </>
  ),
});

const later = (facts: Moved): Letter => ({
  subject: `Verplaatst: ${meetingName(facts.meeting)} (was ${day(facts.from.date)})`,
  preview: `De nieuwe datum is ${day(facts.meeting.date)}, ${hours(facts.meeting)}.`,
  body: (
    <>
      <P>De vergadering van {inSentence(facts.meeting.body)} is verplaatst.</P>
      <Facts rows={[
        ['Was', `${day(facts.from.date)}, ${hours({ ...facts.meeting, ...facts.from })}`],
        ['Wordt', <strong key="new">{day(facts.meeting.date)}, {hours(facts.meeting)}</strong>],
        ['Plaats', facts.from.place === facts.meeting.place ? facts.meeting.place : `${facts.meeting.place} (was: ${facts.from.place})`],
        ...(facts.itemsDue ? [['Agendapunten', `welkom tot en met ${day(facts.itemsDue)}`] as const] : []),
      ]} />
      {facts.why && <Prose text={facts.why} />}
      <P>De gewijzigde afspraak zit bij deze mail en vervangt de oude in de agenda. Lukt de nieuwe datum niet? Laat dat dan weten in een antwoord op deze mail.</P>
      <Button setting={facts}>Vergadering bekijken</Button>
    </>
  ),
});

export interface Cancelled extends MailSetting {
  kind: 'cancelled';
  meeting: MeetingFacts;
  why: string | null;
  /** The meeting to which open agenda items move on; null: not known yet. */
  next: LocalDate | null;
}

export const cancelled = (facts: Cancelled): Letter => ({
  subject: `Gaat niet door: ${meetingName(facts.meeting)}`,
  preview: `De vergadering van ${day(facts.meeting.date)} gaat niet door.`,
  body: (
    <>
      <P>De vergadering van {inSentence(facts.meeting.body)} op {day(facts.meeting.date)} gaat niet door.</P>
      {facts.why && <Prose text={facts.why} />}
      <P>
        {facts.next
          ? `De agendapunten gaan mee naar de volgende vergadering, op ${day(facts.next)}.`
          : 'De agendapunten gaan mee naar de volgende vergadering. De datum daarvan volgt.'}
      </P>
      <P>De intrekking zit bij deze mail: de afspraak kan uit de agenda.</P>
    </>
  ),
});

export interface FollowUp extends MailSetting {
  kind: 'follow-up';
  meeting: MeetingFacts;
  decision: string;
  /** Who made the reservation: an organisation or a person. */
  by: string;
  until: LocalDate;
  /** 0: before its day; on it, and the second or last time after it. */
  nr: 0 | 1 | 2 | 3;
  /** Before its day: they were asked already. */
  reminder: boolean;
}

export const followUp = (facts: FollowUp): Letter => ({
  subject: `${facts.nr === 0 && !facts.reminder ? 'Voorbehoud achterban' : 'Herinnering voorbehoud achterban'}: ${facts.decision}`,
  preview: `${facts.nr < 2 ? `Graag bericht uiterlijk ${day(facts.until)}` : `De afgesproken datum was ${day(facts.until)}`}: kan het besluit doorgaan?`,
  body: (
    <>
      <P>In de vergadering van {inSentence(facts.meeting.body)} op {day(facts.meeting.date)} is dit besluit genomen onder voorbehoud van de achterban:</P>
      <Notice setting={facts}>{facts.decision}</Notice>
      <Facts rows={[['Voorbehoud van', facts.by], [facts.nr < 2 ? 'Bericht uiterlijk' : 'Afgesproken datum', day(facts.until)]]} />
      <P>Stemt de achterban in? Een antwoord op deze mail met ja of nee is genoeg. Bij nee horen we graag waarom; het punt komt dan terug op de agenda.</P>
      {facts.nr === 3 && <P>Dit is de laatste herinnering. Zonder bericht vervalt het voorbehoud over een week: het besluit blijft dan staan.</P>}
      <Button setting={facts}>Agendapunt bekijken</Button>
    </>
  ),
});

export interface MeetingShort extends MailSetting {
  kind: 'meeting-short';
  body: string;
  /** '2021-2022' */
  schoolYear: string;
  planned: number;
  agreed: number;
  proposal: Omit<MeetingFacts, 'body'> | null;
  why: string | null;
}

export const meetingShort = (facts: MeetingShort): Letter => ({
  subject: `Te weinig vergaderingen in ${facts.schoolYear}: ${facts.body}`,
  preview: `Er staan er ${facts.planned}, afgesproken is minstens ${facts.agreed}.`,
  body: (
    <>
      <P>Voor {inSentence(facts.body)} staan in schooljaar {facts.schoolYear} nog {count(facts.planned, 'vergadering', 'vergaderingen')} in de planning. Afgesproken is minstens {facts.agreed}.</P>
      {facts.proposal ? (
        <>
          <P>Leidraad stelt deze datum voor:</P>
          <MeetingTable meeting={{ ...facts.proposal, body: facts.body }} />
          {facts.why && <Prose text={facts.why} />}
          <P>Er is nog niets verstuurd. De leden krijgen pas bericht nadat het voorstel is overgenomen.</P>
        </>
      ) : (
        <P>In dit schooljaar is geen passende datum meer gevonden. Zelf een datum kiezen kan in Leidraad.</P>
      )}
      <Button setting={facts}>Voorstel bekijken</Button>
    </>
  ),
});

/** An overleg that came in mid-year: what the rest of its school year asks. */
export interface NewBody extends MailSetting {
  kind: 'new-body';
  body: string;
  since: LocalDate;
  /** '2021-2022' */
  schoolYear: string;
  /** Meetings for the rest of the year, in proportion. */
  agreed: { min: number; max: number; target: number };
  planned: number;
  proposal: Instant[];
  /** Meetings of the agendacommissie that prepares those. */
  along: { body: string; at: Instant }[];
}

export const newBody = (facts: NewBody): Letter => ({
  subject: `Nieuw overleg: data voor ${inSentence(facts.body)} in ${facts.schoolYear}`,
  preview: `Voor de rest van het schooljaar zijn het er naar rato ${facts.agreed.target}.`,
  body: (
    <>
      <P>Vanaf {day(facts.since)} hoort {inSentence(facts.body)} bij de samenwerkingsstructuur. Voor de rest van schooljaar {facts.schoolYear} {facts.agreed.target === 1 ? 'is' : 'zijn'} dat naar rato {count(facts.agreed.target, 'vergadering', 'vergaderingen')}{facts.planned > 0 ? `; er ${facts.planned === 1 ? 'staat' : 'staan'} er al ${facts.planned}` : ''}.</P>
      {facts.proposal.length > 0 ? (
        <>
          <P>Leidraad stelt voor:</P>
          <Bullets tight items={[...facts.proposal.map((at) => ({ at, text: formatDutchDateTime(at) })), ...facts.along.map(({ body, at }) => ({ at, text: `${formatDutchDateTime(at)}: ${inSentence(body)}` }))].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).map(({ text }) => text)} />
          <P>Er is nog niets gepland of verstuurd. De leden krijgen pas bericht nadat het voorstel is overgenomen.</P>
        </>
      ) : (
        <P>In dit schooljaar is geen passende datum meer gevonden. Zelf een datum kiezen kan in Leidraad.</P>
      )}
      <Button setting={facts}>Voorstel bekijken</Button>
    </>
  ),
});
