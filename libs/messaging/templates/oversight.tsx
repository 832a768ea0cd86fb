/** Mails to secretary and chair about what happens by itself, and what did not happen; and the daily digest. */
import type { Instant, LocalDate } from '#calendar/model';
import { formatDutchDateTime } from '#calendar/local-date';
import { Bullets, Button, Facts, H, Notice, P, Prose } from './blocks.js';
import { MINUTES_STATUS } from './minutes.js';
import type { EscalationAbout, Letter, MailSetting, MeetingFacts, MinutesStatus } from './setting.js';
import { count, day, enumerate, inSentence, meetingName, startOfSentence } from './words.js';

export interface AutomaticMailingPreview extends MailSetting {
  kind: 'automatic-mailing-preview';
  meeting: MeetingFacts;
  sendsAt: Instant;
  /** The two weeks are over: a draft that came late leaves. */
  late: boolean;
  /** Somebody held the draft back. */
  stopped: boolean;
  /** What would leave as things stand. */
  status: MinutesStatus;
  readers: { body: string; count: number }[];
}

const WILL_SEND: Record<MinutesStatus, string> = {
  akkoord: `het verslag (${MINUTES_STATUS.akkoord})`,
  draft: `het conceptverslag, met de opmerking ‘${MINUTES_STATUS.draft}’`,
  'decisions-only': 'de besluiten- en actielijst, met de opmerking dat het verslag ontbreekt',
};

export const automaticMailingPreview = (facts: AutomaticMailingPreview): Letter => ({
  subject: `Gaat vanzelf uit op ${formatDutchDateTime(facts.sendsAt)}: ${meetingName(facts.meeting)}`,
  preview: `Dan gaat ${WILL_SEND[facts.status]} naar de leden.`,
  body: (
    <>
      <P>{facts.late
        ? `Het conceptverslag van ${inSentence(facts.meeting.body)} van ${day(facts.meeting.date)} kwam na de afgesproken twee weken, en er is nog geen akkoord. Daarom gaat het straks vanzelf naar de leden.`
        : `De termijn voor het verslag van ${inSentence(facts.meeting.body)} van ${day(facts.meeting.date)} loopt bijna af. Dan gaat er vanzelf een mail naar de leden.`}</P>
      <Facts rows={[
        ['Wanneer', formatDutchDateTime(facts.sendsAt)],
        ['Wat', WILL_SEND[facts.status]],
        ['Aan', enumerate(facts.readers.map((r) => `${inSentence(r.body)} (${count(r.count, 'lid', 'leden')})`))],
      ]} />
      <H>Dit kan nog</H>
      <Bullets items={[...choices(facts), 'Niets doen: de mail gaat uit zoals hierboven staat.']} />
      <Button setting={facts}>Naar het verslag</Button>
    </>
  ),
});

function choices({ status, late, stopped }: AutomaticMailingPreview): string[] {
  if (stopped) return ['Vervangen: geef vóór dat moment akkoord op het verslag, of laat het tegengehouden concept toch uitgaan.'];
  if (status === 'decisions-only') return ['Vervangen: dien vóór dat moment een conceptverslag in. Met akkoord van de voorzitter gaat het als nagekeken verslag uit.'];
  return [
    'Vervangen: geef vóór dat moment akkoord, of sla een betere versie op.',
    late ? 'Tegenhouden: dan gaat er nu niets uit. Na het akkoord gaat het verslag alsnog naar de leden.' : 'Tegenhouden: dan gaat op hetzelfde moment de besluiten- en actielijst uit, met de opmerking dat het verslag ontbreekt.',
  ];
}

export interface Escalation extends MailSetting {
  kind: 'escalation';
  meeting: MeetingFacts;
  about: EscalationAbout;
  /** The agenda item or decision it is about. */
  item: string | null;
  /** With 'agenda-not-fixed': when the agenda leaves without an answer. */
  leavesOn: LocalDate | null;
  /** Who was reminded, and when. */
  reminders: { to: string; on: LocalDate }[];
}

/** What is the matter, and what is asked of the reader. */
const ESCALATIONS: Record<EscalationAbout, { title: string; matter: string; asked: string }> = {
  'agenda-not-fixed': { title: 'Agenda niet vastgesteld', matter: 'De agenda zou nu vastgesteld zijn, maar het akkoord is er nog niet.', asked: 'Graag alsnog akkoord geven, of de agenda teruggeven met wat er anders moet.' },
  'reservation-lapsed': { title: 'Voorbehoud zonder bericht', matter: 'Een besluit is genomen onder voorbehoud van de achterban. De termijn is voorbij en er kwam ook na drie berichten geen antwoord. Het voorbehoud vervalt: het besluit blijft staan.', asked: 'Stemt de achterban toch niet in? Dat kan nog worden vastgelegd; het punt komt dan terug op de agenda.' },
  'record-never-completed': { title: 'Besluiten en acties niet vastgelegd', matter: 'De besluiten en acties van deze vergadering zijn niet vastgelegd.', asked: 'Graag alsnog vastleggen: zonder lijst weten de leden niet wat er is afgesproken.' },
  'minutes-missing': { title: 'Verslag ontbreekt', matter: 'De termijn van twee weken is voorbij en er is geen verslag. De leden krijgen nu de besluiten- en actielijst, met de opmerking dat het verslag ontbreekt.', asked: 'Graag afspreken wie het verslag schrijft en wanneer het er is. Zodra het er is, gaat het alsnog naar de leden.' },
  'draft-stopped': { title: 'Verzending van het concept tegengehouden', matter: 'Het concept is tegengehouden. De leden krijgen nu in plaats daarvan de besluiten- en actielijst.', asked: 'Graag akkoord geven, eventueel na een aanpassing. Dan gaat het verslag alsnog naar de leden.' },
  'minutes-still-missing': { title: 'Verslag ontbreekt nog', matter: 'De leden hebben nog geen verslag van deze vergadering: er is geen concept ingediend.', asked: 'Graag afspreken wie het verslag schrijft en wanneer het er is. Zodra het er is, gaat het alsnog naar de leden.' },
  'draft-still-stopped': { title: 'Verzending van het verslag staat nog stil', matter: 'De automatische verzending van het verslag is stopgezet en nog niet hervat. De leden hebben de tekst die er nu ligt niet.', asked: 'Graag akkoord geven, eventueel na een aanpassing, of de automatische verzending hervatten.' },
  'distribution-failed': { title: 'Verzending van het verslag mislukt', matter: 'Een verzending is mislukt: het verslag, of de besluiten- en actielijst die ervoor in de plaats kwam, heeft niemand bereikt. Leidraad probeert het de volgende werkdag om 09.00 uur opnieuw, hoogstens vijf keer.', asked: 'Graag de beheerder vragen wat er misgaat. Blijft het mislukken, bezorg het verslag dan op een andere manier.' },
  'adoption-not-placed': { title: 'Verslag staat op geen agenda', matter: 'Het verslag kon niet op de agenda van een volgende vergadering worden gezet.', asked: 'Graag een volgende vergadering plannen, of het verslag zelf op een agenda zetten.' },
  'adopted-without-draft': { title: 'Vastgesteld zonder tekst', matter: 'De vergadering heeft het verslag vastgesteld, maar de tekst staat niet in Leidraad.', asked: 'Graag de tekst alsnog indienen. Het verslag komt daarvoor terug op de volgende agenda.' },
};

export const escalation = (facts: Escalation): Letter => {
  const { title, matter, asked } = ESCALATIONS[facts.about];
  return {
    subject: `${title}: ${facts.item ?? meetingName(facts.meeting)}`,
    preview: matter,
    body: (
      <>
        <P>{matter}{facts.leavesOn && ` Zonder akkoord gaat de agenda op ${day(facts.leavesOn)} toch naar de leden, met de opmerking ‘niet vastgesteld’.`}</P>
        <Facts rows={[['Vergadering', meetingName(facts.meeting)], ...(facts.item ? [['Onderwerp', facts.item] as const] : [])]} />
        {facts.reminders.length > 0 && <><P>Eerder herinnerd:</P><Bullets items={facts.reminders.map((r) => `${r.to}, op ${day(r.on)}`)} /></>}
        <Notice setting={facts}>{asked}</Notice>
        <Button setting={facts}>Bekijken</Button>
      </>
    ),
  };
};

export interface Digest extends MailSetting {
  kind: 'digest';
  date: LocalDate;
  notices: { subject: string; text: string }[];
}

export const digest = (facts: Digest): Letter => ({
  subject: `${startOfSentence(count(facts.notices.length, 'bericht', 'berichten'))} van ${day(facts.date)}: ${facts.lea}`,
  preview: facts.notices.map((n) => n.subject).join(' · '),
  body: (
    <>
      <P>{facts.notices.length === 1 ? 'Dit is het bericht sinds het vorige overzicht.' : 'Dit zijn de berichten sinds het vorige overzicht, in één mail.'}</P>
      {facts.notices.length > 1 && <Bullets items={facts.notices.map((n) => n.subject)} />}
      {facts.notices.map((notice, i) => (
        <div key={i}>
          <H>{notice.subject}</H>
          <Prose text={withoutFrame(notice.text)} />
        </div>
      ))}
    </>
  ),
});

/** A mail's text without its greeting, signature and footer, which the digest has itself. */
function withoutFrame(text: string): string {
  const end = text.lastIndexOf('\nMet vriendelijke groet,');
  return unwrapped((end < 0 ? text : text.slice(0, end)).replace(/^Beste .*\n+/, '').trim());
}

/** Lines that were broken for a narrow window are one again; lists, columns and addresses keep theirs. */
function unwrapped(text: string): string {
  const blocks = text.split(/\n{2,}/);
  return blocks.map((block) => (/^\s*[-•*]\s|\s{2,}\S|https?:/m.test(block) ? block : block.replaceAll('\n', ' '))).join('\n\n');
}
