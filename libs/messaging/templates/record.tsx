/** Mails on the way from a meeting to its minutes, to those who have something to do. */
import type { LocalDate } from '#calendar/model';
import { Button, Facts, Notice, P, Prose } from './blocks.js';
import type { ActionFacts, DecisionFacts, Letter, MailSetting, MeetingFacts } from './setting.js';
import { DecisionsAndActions } from './shared.js';
import { day, inSentence, meetingName } from './words.js';

export interface DecisionList extends MailSetting {
  kind: 'decision-list';
  meeting: MeetingFacts;
  decisions: DecisionFacts[];
  decisionsLeftOut: number;
  actions: ActionFacts[];
  /** By when the minutes follow; null: they have been sent, or that day has passed. */
  minutesBy: LocalDate | null;
}

export const decisionList = (facts: DecisionList): Letter => ({
  subject: `Besluiten en acties: ${meetingName(facts.meeting)}`,
  preview: facts.minutesBy ? `Het verslag volgt uiterlijk ${day(facts.minutesBy)}.` : 'Wat er is besloten en afgesproken.',
  body: (
    <>
      <P>Hieronder staat de besluiten- en actielijst van {inSentence(facts.meeting.body)} van {day(facts.meeting.date)}.{facts.minutesBy && ` Het verslag volgt uiterlijk ${day(facts.minutesBy)}.`}</P>
      <DecisionsAndActions decisions={facts.decisions} decisionsLeftOut={facts.decisionsLeftOut} actions={facts.actions} />
      <P>Klopt er iets niet? Laat het weten in een antwoord op deze mail.</P>
    </>
  ),
});

export interface RecordReminder extends MailSetting {
  kind: 'record-reminder';
  meeting: MeetingFacts;
  level: 'secretary' | 'chair';
  /** By when the members expect the besluiten- en actielijst. */
  due: LocalDate;
}

export const recordReminder = (facts: RecordReminder): Letter => ({
  subject: `Besluiten en acties vastleggen: ${meetingName(facts.meeting)}`,
  preview: `De leden verwachten de lijst uiterlijk ${day(facts.due)}.`,
  body: (
    <>
      <P>Van de vergadering van {inSentence(facts.meeting.body)} op {day(facts.meeting.date)} zijn de besluiten en acties nog niet vastgelegd.</P>
      <Facts rows={[['Lijst bij de leden', `uiterlijk ${day(facts.due)}`]]} />
      <P>Zodra de lijst in Leidraad compleet is, gaat die vanzelf naar de leden.</P>
      {facts.level === 'chair' && <P>De secretaris is hier al aan herinnerd. Deze mail gaat nu naar de voorzitter, omdat de leden de lijst nog steeds niet hebben.</P>}
      <Button setting={facts}>Besluiten en acties vastleggen</Button>
    </>
  ),
});

export interface MinutesDueReminder extends MailSetting {
  kind: 'minutes-due-reminder';
  meeting: MeetingFacts;
  /** What is waited for: the draft, or the chair's akkoord. */
  about: 'draft' | 'akkoord';
  level: 'minute-taker' | 'secretary' | 'chair';
  due: LocalDate;
  /** The day on which something goes to the members by itself; null: it has passed. */
  lastDay: LocalDate | null;
  /** Somebody does not want the draft to leave by itself. */
  stopped: boolean;
  /** Who was to write, or to give akkoord. */
  waitsFor: string;
}

export const minutesDueReminder = (facts: MinutesDueReminder): Letter => ({
  subject: `${facts.about === 'draft' ? 'Conceptverslag nodig' : 'Akkoord op het verslag nodig'}: ${meetingName(facts.meeting)}`,
  preview: facts.lastDay ? `Op ${day(facts.lastDay)} moeten de leden het verslag hebben.` : 'De afgesproken twee weken zijn voorbij.',
  body: (
    <>
      <P>{facts.about === 'draft'
        ? `Het conceptverslag van ${inSentence(facts.meeting.body)} van ${day(facts.meeting.date)} is er nog niet.`
        : `Het verslag van ${inSentence(facts.meeting.body)} van ${day(facts.meeting.date)} wacht nog op akkoord van de voorzitter.`}</P>
      <Facts rows={[['Wacht op', facts.waitsFor], ['Afgesproken datum', day(facts.due)], ...(facts.lastDay ? [['Uiterlijk bij de leden', day(facts.lastDay)] as const] : [])]} />
      {facts.level !== 'minute-taker' && facts.about === 'draft' && <P>{facts.waitsFor} is hieraan herinnerd. Graag even contact: lukt het nog, of schrijft iemand anders het verslag?</P>}
      <Notice setting={facts}>{otherwise(facts)}</Notice>
      <Button setting={facts}>Naar het verslag</Button>
    </>
  ),
});

function otherwise({ about, lastDay, stopped }: MinutesDueReminder): string {
  if (lastDay === null) return 'De afgesproken twee weken zijn voorbij. Zodra het akkoord er is, gaat het verslag meteen naar de leden.';
  return about === 'draft' || stopped
    ? `Is er op ${day(lastDay)} geen ${about === 'draft' ? 'concept' : 'akkoord'}, dan gaat die ochtend de besluiten- en actielijst uit, met de opmerking dat het verslag ontbreekt.`
    : `Is er op ${day(lastDay)} geen akkoord, dan gaat die ochtend het concept uit, met de opmerking ‘niet nagekeken’.`;
}

/** The file leaves out what is confidential, for mail is read by others; who looks the minutes over must see that too. */
const WHOLE_TEXT = 'Vertrouwelijke passages staan niet in de bijlage. Ze zijn wel te lezen in Leidraad.';

export interface ReviewRequest extends MailSetting {
  kind: 'review-request';
  meeting: MeetingFacts;
  dueBy: LocalDate;
  confidentialLeftOut: boolean;
}

export const reviewRequest = (facts: ReviewRequest): Letter => ({
  subject: `Graag nakijken: verslag ${meetingName(facts.meeting)}`,
  preview: `Opmerkingen zijn welkom tot en met ${day(facts.dueBy)}.`,
  body: (
    <>
      <P>Bij deze mail zit het conceptverslag van {inSentence(facts.meeting.body)} van {day(facts.meeting.date)}. Opmerkingen zijn welkom <strong>tot en met {day(facts.dueBy)}</strong>, in een antwoord op deze mail of in Leidraad.</P>
      {facts.confidentialLeftOut && <P>{WHOLE_TEXT}</P>}
      <P>Geen opmerkingen? Dan is antwoorden niet nodig. Het verslag gaat daarna naar de voorzitter voor akkoord.</P>
      <Button setting={facts}>Conceptverslag bekijken</Button>
    </>
  ),
});

export interface AkkoordRequest extends MailSetting {
  kind: 'akkoord-request';
  meeting: MeetingFacts;
  dueBy: LocalDate;
  /** When the draft leaves by itself without an answer; null: it does not. */
  leavesOn: LocalDate | null;
  /** Who receives the minutes: 'de leden van het bestuurlijk platform en de stuurgroep'. */
  readers: string;
  confidentialLeftOut: boolean;
}

export const akkoordRequest = (facts: AkkoordRequest): Letter => ({
  subject: `Akkoord gevraagd op het verslag: ${meetingName(facts.meeting)}`,
  preview: `Graag uiterlijk ${day(facts.dueBy)}.`,
  body: (
    <>
      <P>Bij deze mail zit het verslag van {inSentence(facts.meeting.body)} van {day(facts.meeting.date)}. Graag akkoord <strong>uiterlijk {day(facts.dueBy)}</strong>. Een antwoord met ‘akkoord’ is genoeg; opmerkingen kunnen in hetzelfde antwoord.</P>
      {facts.confidentialLeftOut && <P>{WHOLE_TEXT}</P>}
      <P>Na het akkoord gaat het verslag meteen naar {facts.readers}.</P>
      {facts.leavesOn && <Notice setting={facts}>Komt er geen antwoord, dan gaat het concept op {day(facts.leavesOn)} uit, met de opmerking ‘niet nagekeken’.</Notice>}
      <Button setting={facts}>Verslag bekijken</Button>
    </>
  ),
});

export interface MinutesReturned extends MailSetting {
  kind: 'akkoord-withheld' | 'correction-request';
  meeting: MeetingFacts;
  remarks: string | null;
  /** There are remarks that mail may not tell. */
  confidential: boolean;
  lastDay: LocalDate | null;
}

export const minutesReturned = (facts: MinutesReturned): Letter => ({
  subject: `Verslag aanpassen: ${meetingName(facts.meeting)}`,
  preview: facts.kind === 'akkoord-withheld' ? 'De voorzitter vraagt om een aanpassing.' : 'Het verslag is vastgesteld met wijzigingen.',
  body: (
    <>
      <P>{facts.kind === 'akkoord-withheld'
        ? `De voorzitter geeft nog geen akkoord op het verslag van ${inSentence(facts.meeting.body)} van ${day(facts.meeting.date)}.`
        : `Het verslag van ${inSentence(facts.meeting.body)} van ${day(facts.meeting.date)} is vastgesteld met wijzigingen. Graag de tekst daarop aanpassen.`}</P>
      {facts.remarks ? <><P>Dit moet er anders:</P><Prose text={facts.remarks} /></> : <P>{unsaid(facts)}</P>}
      {facts.kind === 'correction-request' && <P>Daarna gaat het vastgestelde verslag naar alle ontvangers. Is de tekst er na twee weken niet, dan {facts.confidential ? 'gaat de oude tekst uit, met alleen de opmerking dat er wijzigingen zijn' : 'gaan de wijzigingen als lijst naast de oude tekst uit'}.</P>}
      {facts.lastDay && <Facts rows={[['Uiterlijk bij de leden', day(facts.lastDay)]]} />}
      <Button setting={facts}>Verslag aanpassen</Button>
    </>
  ),
});

function unsaid({ kind, confidential }: MinutesReturned): string {
  if (confidential) return 'Welke wijzigingen dat zijn, is vertrouwelijk. Ze staan in Leidraad bij het agendapunt van de vergadering die het verslag heeft vastgesteld.';
  return kind === 'akkoord-withheld' ? 'Er is geen toelichting bij gegeven.' : 'Welke wijzigingen dat zijn, is niet vastgelegd. De voorzitter of de secretaris weet het.';
}
