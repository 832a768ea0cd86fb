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
  actions: ActionFacts[];
  /** By when the minutes follow. */
  minutesBy: LocalDate;
}

export const decisionList = (facts: DecisionList): Letter => ({
  subject: `Besluiten en acties: ${meetingName(facts.meeting)}`,
  preview: `Het verslag volgt uiterlijk ${day(facts.minutesBy)}.`,
  body: (
    <>
      <P>Hieronder staat de besluiten- en actielijst van {inSentence(facts.meeting.body)} van {day(facts.meeting.date)}. Het verslag volgt uiterlijk {day(facts.minutesBy)}.</P>
      <DecisionsAndActions decisions={facts.decisions} actions={facts.actions} />
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
  preview: `De besluiten- en actielijst gaat uit op ${day(facts.due)}.`,
  body: (
    <>
      <P>Van de vergadering van {inSentence(facts.meeting.body)} op {day(facts.meeting.date)} zijn de besluiten en acties nog niet vastgelegd.</P>
      <Facts rows={[['Lijst naar de leden', day(facts.due)]]} />
      {facts.level === 'chair' && <P>De secretaris is hieraan herinnerd. Bericht aan de voorzitter volgt, omdat de leden de lijst anders niet op tijd hebben.</P>}
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
  /** The day on which something goes to the members by itself. */
  lastDay: LocalDate;
  /** Who was to write, or to give akkoord. */
  waitsFor: string;
}

export const minutesDueReminder = (facts: MinutesDueReminder): Letter => ({
  subject: `${facts.about === 'draft' ? 'Conceptverslag nodig' : 'Akkoord op het verslag nodig'}: ${meetingName(facts.meeting)}`,
  preview: `Op ${day(facts.lastDay)} moeten de leden het verslag hebben.`,
  body: (
    <>
      <P>{facts.about === 'draft'
        ? `Het conceptverslag van ${inSentence(facts.meeting.body)} van ${day(facts.meeting.date)} is er nog niet.`
        : `Het verslag van ${inSentence(facts.meeting.body)} van ${day(facts.meeting.date)} wacht nog op akkoord van de voorzitter.`}</P>
      <Facts rows={[['Wacht op', facts.waitsFor], ['Afgesproken datum', day(facts.due)], ['Uiterlijk bij de leden', day(facts.lastDay)]]} />
      {facts.level !== 'minute-taker' && facts.about === 'draft' && <P>{facts.waitsFor} is hieraan herinnerd. Graag even contact: lukt het nog, of schrijft iemand anders het verslag?</P>}
      <Notice setting={facts}>{facts.about === 'draft'
        ? `Is er op ${day(facts.lastDay)} geen verslag, dan gaat die ochtend de besluiten- en actielijst uit, met de opmerking dat het verslag ontbreekt.`
        : `Is er op ${day(facts.lastDay)} geen akkoord, dan gaat die ochtend het concept uit, met de opmerking ‘niet nagekeken’.`}</Notice>
      <Button setting={facts}>Naar het verslag</Button>
    </>
  ),
});

export interface ReviewRequest extends MailSetting {
  kind: 'review-request';
  meeting: MeetingFacts;
  dueBy: LocalDate;
}

export const reviewRequest = (facts: ReviewRequest): Letter => ({
  subject: `Graag nakijken: verslag ${meetingName(facts.meeting)}`,
  preview: `Opmerkingen zijn welkom tot en met ${day(facts.dueBy)}.`,
  body: (
    <>
      <P>Bij deze mail zit het conceptverslag van {inSentence(facts.meeting.body)} van {day(facts.meeting.date)}. Opmerkingen zijn welkom <strong>tot en met {day(facts.dueBy)}</strong>, in een antwoord op deze mail of in Leidraad.</P>
      <P>Geen opmerkingen? Dan is antwoorden niet nodig. Het verslag gaat daarna naar de voorzitter voor akkoord.</P>
      <Button setting={facts}>Conceptverslag bekijken</Button>
    </>
  ),
});

export interface AkkoordRequest extends MailSetting {
  kind: 'akkoord-request';
  meeting: MeetingFacts;
  dueBy: LocalDate;
  lastDay: LocalDate;
  /** Who receives the minutes: 'de leden van het bestuurlijk platform en de stuurgroep'. */
  readers: string;
}

export const akkoordRequest = (facts: AkkoordRequest): Letter => ({
  subject: `Akkoord gevraagd op het verslag: ${meetingName(facts.meeting)}`,
  preview: `Graag uiterlijk ${day(facts.dueBy)}.`,
  body: (
    <>
      <P>Bij deze mail zit het verslag van {inSentence(facts.meeting.body)} van {day(facts.meeting.date)}. Graag akkoord <strong>uiterlijk {day(facts.dueBy)}</strong>. Een antwoord met ‘akkoord’ is genoeg; opmerkingen kunnen in hetzelfde antwoord.</P>
      <P>Na het akkoord gaat het verslag meteen naar {facts.readers}.</P>
      <Notice setting={facts}>Komt er geen antwoord, dan gaat het concept op {day(facts.lastDay)} uit, met de opmerking ‘niet nagekeken’.</Notice>
      <Button setting={facts}>Verslag bekijken</Button>
    </>
  ),
});

export interface MinutesReturned extends MailSetting {
  kind: 'akkoord-withheld' | 'correction-request';
  meeting: MeetingFacts;
  remarks: string | null;
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
      {facts.remarks ? <><P>Dit moet er anders:</P><Prose text={facts.remarks} /></> : <P>Er is geen toelichting bij gegeven.</P>}
      {facts.lastDay && <Facts rows={[['Uiterlijk bij de leden', day(facts.lastDay)]]} />}
      <Button setting={facts}>Verslag aanpassen</Button>
    </>
  ),
});
