/** Mails while the agenda is collected. */
import type { LocalDate } from '#calendar/model';
import { Bullets, Button, Facts, Notice, P, Prose } from './blocks.js';
import type { AgendaItemFacts, Letter, MailSetting, MeetingFacts } from './setting.js';
import { AgendaItems, MeetingTable } from './shared.js';
import { count, day, inSentence, meetingName } from './words.js';

export interface CallForItems extends MailSetting {
  kind: 'call-for-items';
  meeting: MeetingFacts;
  itemsDue: LocalDate;
  /** By when papers must be in; null: together with the item. */
  papersDue: LocalDate | null;
  /** Titles that are on the agenda already: standing items and what was carried over. */
  known: string[];
  /** The members hear of this date for the first time: the calendar part goes with it. */
  invites: boolean;
}

export const callForItems = (facts: CallForItems): Letter => ({
  subject: `Oproep agendapunten: ${meetingName(facts.meeting)}`,
  preview: `Agendapunten zijn welkom tot en met ${day(facts.itemsDue)}.`,
  body: (
    <>
      <P>Voor de vergadering van {inSentence(facts.meeting.body)} zijn agendapunten welkom.</P>
      <Notice setting={facts}>Aanleveren kan <strong>tot en met {day(facts.itemsDue)}</strong>.</Notice>
      <MeetingTable meeting={facts.meeting} more={facts.papersDue ? [['Stukken', `uiterlijk ${day(facts.papersDue)}`]] : []} />
      <P>Een antwoord op deze mail is genoeg. Graag met:</P>
      <Bullets items={[
        'de titel van het agendapunt, en wie het inbrengt;',
        'het doel: ter informatie, voor advies of ter besluitvorming;',
        'bij advies of besluit: wat er precies gevraagd wordt;',
        'hoeveel minuten ervoor nodig zijn, en welke stukken erbij horen.',
      ]} />
      {facts.known.length > 0 && <><P>Dit staat al op de agenda:</P><Bullets items={facts.known} /></>}
      {facts.invites && <P>De afspraak voor de vergadering zit bij deze mail.</P>}
      <P>Niets in te brengen? Dan is antwoorden niet nodig.</P>
      <Button setting={facts}>Agendapunt aanleveren</Button>
    </>
  ),
});

export interface ItemsReminder extends MailSetting {
  kind: 'items-reminder';
  meeting: MeetingFacts;
  itemsDue: LocalDate;
  received: string[];
}

export const itemsReminder = (facts: ItemsReminder): Letter => ({
  subject: `Herinnering agendapunten: ${meetingName(facts.meeting)}`,
  preview: `Aanleveren kan nog tot en met ${day(facts.itemsDue)}.`,
  body: (
    <>
      <P>Agendapunten voor {inSentence(facts.meeting.body)} van {day(facts.meeting.date)} kunnen nog worden aangeleverd <strong>tot en met {day(facts.itemsDue)}</strong>.</P>
      {facts.received.length > 0 && <><P>Binnen {facts.received.length === 1 ? 'is' : 'zijn'}:</P><Bullets items={facts.received} /></>}
      <P>Een antwoord op deze mail is genoeg. Niets in te brengen? Dan is antwoorden niet nodig.</P>
      <Button setting={facts}>Agendapunt aanleveren</Button>
    </>
  ),
});

export interface PapersReminder extends MailSetting {
  kind: 'papers-reminder';
  meeting: MeetingFacts;
  papersDue: LocalDate;
  missing: { item: string; paper: string }[];
}

export const papersReminder = (facts: PapersReminder): Letter => ({
  subject: `Nog ${count(facts.missing.length, 'stuk', 'stukken')} nodig: ${meetingName(facts.meeting)}`,
  preview: `Graag uiterlijk ${day(facts.papersDue)}.`,
  body: (
    <>
      <P>Voor {inSentence(facts.meeting.body)} van {day(facts.meeting.date)} {facts.missing.length === 1 ? 'ontbreekt nog dit stuk' : 'ontbreken nog deze stukken'}:</P>
      <Bullets items={facts.missing.map(({ item, paper }) => `${paper}, bij ‘${item}’`)} />
      <P>Graag <strong>uiterlijk {day(facts.papersDue)}</strong>, als bijlage bij een antwoord op deze mail. De agenda gaat daarna uit; wat dan ontbreekt, staat er als ‘volgt’ in.</P>
      <Button setting={facts}>Stuk aanleveren</Button>
    </>
  ),
});

export interface LateItemRequest extends MailSetting {
  kind: 'late-item-request';
  meeting: MeetingFacts;
  item: AgendaItemFacts;
  by: string;
  why: string | null;
  itemsDue: LocalDate;
}

export const lateItemRequest = (facts: LateItemRequest): Letter => ({
  subject: `Mag dit nog op de agenda? ${facts.item.title}`,
  preview: `${facts.by} vraagt een later agendapunt voor ${day(facts.meeting.date)}.`,
  body: (
    <>
      <P>{facts.by} heeft na de sluitingsdatum ({day(facts.itemsDue)}) een agendapunt aangeleverd voor {inSentence(facts.meeting.body)} van {day(facts.meeting.date)}. Dat kan alleen met instemming van de voorzitter.</P>
      <AgendaItems setting={facts} items={[facts.item]} />
      {facts.why && <><P>Waarom nu nog:</P><Prose text={facts.why} /></>}
      <P>Graag een antwoord met ja of nee. Bij ja komt het punt op de agenda, met de opmerking dat het later is toegevoegd. Bij nee schuift het door naar de volgende vergadering.</P>
      <Button setting={facts}>Beslissen</Button>
    </>
  ),
});

export interface ItemTakenOff extends MailSetting {
  kind: 'item-taken-off';
  meeting: MeetingFacts;
  title: string;
  why: string | null;
}

export const itemTakenOff = (facts: ItemTakenOff): Letter => ({
  subject: `Komt niet aan de orde: ${facts.title}`,
  preview: `Het punt is teruggenomen voor de vergadering van ${day(facts.meeting.date)}.`,
  body: (
    <>
      <P>U bracht ‘{facts.title}’ in voor {inSentence(facts.meeting.body)} van {day(facts.meeting.date)}. Het secretariaat heeft dit punt teruggenomen: het komt in deze vergadering niet aan de orde.</P>
      {facts.why && <><P>De reden:</P><Prose text={facts.why} /></>}
      <P>Het punt gaat niet vanzelf naar een volgende vergadering. Moet het toch besproken worden? Breng het dan opnieuw in, of stel uw vraag in een antwoord op deze mail.</P>
    </>
  ),
});

export interface LateItemAnswer extends MailSetting {
  kind: 'late-item-answer';
  meeting: MeetingFacts;
  title: string;
  consented: boolean;
}

export const lateItemAnswer = (facts: LateItemAnswer): Letter => ({
  subject: `${facts.consented ? 'Staat op de agenda' : 'Schuift door'}: ${facts.title}`,
  preview: facts.consented ? 'De voorzitter stemt in met dit latere agendapunt.' : 'Het punt komt op de volgende vergadering.',
  body: facts.consented ? (
    <>
      <P>De voorzitter stemt ermee in dat ‘{facts.title}’ nog op de agenda komt.</P>
      <Facts rows={[['Vergadering', meetingName(facts.meeting)]]} />
      <P>Bij het punt staat dat het later is toegevoegd. Zijn er stukken, stuur die dan zo snel mogelijk in een antwoord op deze mail.</P>
    </>
  ) : (
    <P>Het lukt niet meer om ‘{facts.title}’ te behandelen in {inSentence(facts.meeting.body)} van {day(facts.meeting.date)}. Het punt schuift door naar de volgende vergadering; opnieuw aanleveren is niet nodig.</P>
  ),
});
