/** Mails on the way from a meeting to its minutes, to those who have something to do. */
import type { LocalDate } from '#calendar/model';
import { Button, Facts, Notice, P, Prose } from './blocks.js';
import type { ActionFacts, DecisionFacts, EarlierActionFacts, Letter, MailSetting, MeetingFacts } from './setting.js';
import { DecisionsAndActions } from './shared.js';
import { day, inSentence, meetingName } from './words.js';

export interface DecisionList extends MailSetting {
  kind: 'decision-list';
  meeting: MeetingFacts;
  decisions: DecisionFacts[];
  decisionsLeftOut: number;
  actions: ActionFacts[];
  /** Of earlier meetings: done since readers last had a list. */
  done: EarlierActionFacts[];
  /** Two working days are over, and nobody reported the record complete: more may come. */
  partial: boolean;
  /** The day of the list that this one replaces; null: it is the first. */
  replaces: LocalDate | null;
  /** By when the minutes follow; null: they have been sent, or that day has passed. */
  minutesBy: LocalDate | null;
}

export const decisionList = (facts: DecisionList): Letter => ({
  subject: `Besluiten en acties${facts.partial ? ' (nog niet volledig)' : ''}: ${meetingName(facts.meeting)}`,
  preview: facts.partial ? 'Dit is wat er tot nu toe is vastgelegd.' : facts.minutesBy ? `Het verslag volgt uiterlijk ${day(facts.minutesBy)}.` : 'Wat er is besloten en afgesproken.',
  body: (
    <>
      <P>Hieronder staat de besluiten- en actielijst van {inSentence(facts.meeting.body)} van {day(facts.meeting.date)}.{facts.minutesBy && ` Het verslag volgt uiterlijk ${day(facts.minutesBy)}.`}</P>
      {facts.partial && <Notice setting={facts}><strong>Nog niet volledig.</strong> De secretaris heeft nog niet gemeld dat alles is vastgelegd. Komt er iets bij, dan volgt een nieuwe lijst.</Notice>}
      {!facts.partial && facts.replaces && <P>Deze lijst is volledig en vervangt die van {day(facts.replaces)}.</P>}
      <DecisionsAndActions decisions={facts.decisions} decisionsLeftOut={facts.decisionsLeftOut} actions={facts.actions} done={facts.done} partial={facts.partial} />
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
  /** What members have of it: its day is still to come ('planned'), 'nothing', or what was recorded by then ('partial'). */
  list: 'planned' | 'nothing' | 'partial';
}

/** What is the matter, and what becomes of the list without an answer. */
const RECORD_OPEN: Record<RecordReminder['list'], { preview: (due: string) => string; matter: string; otherwise: (due: string) => string }> = {
  planned: {
    preview: (due) => `De leden verwachten de lijst uiterlijk ${due}.`,
    matter: 'is nog niet gemeld dat alle besluiten en acties zijn vastgelegd',
    otherwise: (due) => `Zodra de lijst in Leidraad compleet is gemeld, gaat die vanzelf naar de leden. Is dat aan het eind van ${due} niet gebeurd, dan krijgen zij wat er dan staat, met de opmerking ‘nog niet volledig’.`,
  },
  nothing: {
    preview: () => 'De leden hebben geen besluiten- en actielijst: er is niets vastgelegd.',
    matter: 'is nog niets vastgelegd: geen besluit en geen actiepunt. De leden hebben daarom geen lijst gekregen',
    otherwise: () => 'Zodra er iets is vastgelegd, gaat de lijst de volgende werkdag om 09.00 uur naar de leden. Is er niets besloten en afgesproken, meld dan dat de lijst compleet is: dan weten zij dat.',
  },
  partial: {
    preview: () => 'De leden hebben de lijst, met de opmerking ‘nog niet volledig’.',
    matter: 'is niet gemeld dat alle besluiten en acties zijn vastgelegd. De leden hebben gekregen wat er stond, met de opmerking ‘nog niet volledig’',
    otherwise: () => 'Graag aanvullen wat ontbreekt en melden dat de lijst compleet is. Is er iets veranderd, dan krijgen de leden een nieuwe lijst.',
  },
};

export const recordReminder = (facts: RecordReminder): Letter => ({
  subject: `Besluiten en acties vastleggen: ${meetingName(facts.meeting)}`,
  preview: RECORD_OPEN[facts.list].preview(day(facts.due)),
  body: (
    <>
      <P>Van de vergadering van {inSentence(facts.meeting.body)} op {day(facts.meeting.date)} {RECORD_OPEN[facts.list].matter}.</P>
      <Facts rows={[[facts.list === 'planned' ? 'Lijst bij de leden' : 'Afgesproken', `uiterlijk ${day(facts.due)}`]]} />
      <P>{RECORD_OPEN[facts.list].otherwise(day(facts.due))}</P>
      {facts.level === 'chair' && <P>De secretaris is hier al aan herinnerd. Daarom gaat deze mail ook naar de voorzitter.</P>}
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
