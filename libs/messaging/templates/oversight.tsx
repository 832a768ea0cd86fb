/** Mails to secretary and chair about what happens by itself, and what did not happen; and the daily digest. */
import type { Instant, LocalDate } from '#calendar/model';
import { formatDutchDateTime } from '#calendar/local-date';
import { Bullets, Button, Facts, H, Notice, P, Prose } from './blocks.js';
import { MINUTES_STATUS } from './minutes.js';
import type { EscalationAbout, Letter, MailSetting, MeetingFacts, MinutesStatus } from './setting.js';
import { count, day, enumerate, inSentence, meetingName } from './words.js';

export interface AutomaticMailingPreview extends MailSetting {
  kind: 'automatic-mailing-preview';
  meeting: MeetingFacts;
  sendsAt: Instant;
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
      <P>De termijn voor het verslag van {inSentence(facts.meeting.body)} van {day(facts.meeting.date)} loopt bijna af. Dan gaat er vanzelf een mail naar de leden.</P>
      <Facts rows={[
        ['Wanneer', formatDutchDateTime(facts.sendsAt)],
        ['Wat', WILL_SEND[facts.status]],
        ['Aan', enumerate(facts.readers.map((r) => `${inSentence(r.body)} (${count(r.count, 'lid', 'leden')})`))],
      ]} />
      <H>Dit kan nog</H>
      <Bullets items={facts.status === 'decisions-only'
        ? ['Vervangen: dien vóór dat moment een conceptverslag in. Met akkoord van de voorzitter gaat het als nagekeken verslag uit.', 'Niets doen: de mail gaat uit zoals hierboven staat.']
        : ['Vervangen: geef vóór dat moment akkoord, of dien een betere versie in.', 'Tegenhouden: dan gaat op hetzelfde moment de besluiten- en actielijst uit, met de opmerking dat het verslag ontbreekt.', 'Niets doen: de mail gaat uit zoals hierboven staat.']} />
      <Button setting={facts}>{facts.status === 'decisions-only' ? 'Verslag indienen' : 'Vervangen of tegenhouden'}</Button>
    </>
  ),
});

export interface Escalation extends MailSetting {
  kind: 'escalation';
  meeting: MeetingFacts;
  about: EscalationAbout;
  /** The agenda item or decision it is about. */
  item: string | null;
  /** Who was reminded, and when. */
  reminders: { to: string; on: LocalDate }[];
}

/** What is the matter, and what is asked of the reader. */
const ESCALATIONS: Record<EscalationAbout, { title: string; matter: string; asked: string }> = {
  'agenda-not-fixed': { title: 'Agenda niet vastgesteld', matter: 'Het akkoord op de agenda kwam niet op tijd. De agenda is daarom verstuurd met de opmerking ‘niet vastgesteld’.', asked: 'Het akkoord kan alsnog worden gegeven; de opmerking verdwijnt dan.' },
  'reservation-lapsed': { title: 'Voorbehoud zonder bericht', matter: 'Een besluit is genomen onder voorbehoud van de achterban. De termijn is voorbij en er kwam geen bericht.', asked: 'Graag bellen met wie het voorbehoud maakte, en de uitkomst vastleggen.' },
  'record-never-completed': { title: 'Besluiten en acties niet vastgelegd', matter: 'De besluiten en acties van deze vergadering zijn niet vastgelegd.', asked: 'Graag alsnog vastleggen: zonder lijst weten de leden niet wat er is afgesproken.' },
  'minutes-missing': { title: 'Verslag ontbreekt', matter: 'De termijn van twee weken is voorbij en er is geen verslag. De leden hebben de besluiten- en actielijst gekregen.', asked: 'Graag afspreken wie het verslag schrijft en wanneer het er is. Zodra het er is, gaat het alsnog naar de leden.' },
  'draft-stopped': { title: 'Verzending van het concept tegengehouden', matter: 'Het concept is tegengehouden. De leden hebben in plaats daarvan de besluiten- en actielijst gekregen.', asked: 'Graag het concept laten aanpassen of akkoord geven; dan gaat het verslag alsnog uit.' },
  'distribution-failed': { title: 'Verzending van het verslag mislukt', matter: 'Het verslag kon niet naar alle leden worden verstuurd.', asked: 'In Leidraad staat bij wie het niet lukte. Graag het adres nagaan of het verslag anders bezorgen.' },
  'adoption-not-placed': { title: 'Verslag staat op geen agenda', matter: 'Het verslag kon niet op de agenda van een volgende vergadering worden gezet.', asked: 'Graag een volgende vergadering plannen, of het verslag zelf op een agenda zetten.' },
  'adopted-without-draft': { title: 'Vastgesteld zonder tekst', matter: 'De vergadering heeft het verslag vastgesteld, maar de tekst staat niet in Leidraad.', asked: 'Graag de vastgestelde tekst alsnog indienen.' },
};

export const escalation = (facts: Escalation): Letter => {
  const { title, matter, asked } = ESCALATIONS[facts.about];
  return {
    subject: `${title}: ${facts.item ?? meetingName(facts.meeting)}`,
    preview: matter,
    body: (
      <>
        <P>{matter}</P>
        <Facts rows={[['Vergadering', meetingName(facts.meeting)], ...(facts.item ? [['Onderwerp', facts.item] as const] : [])]} />
        {facts.reminders.length > 0 && <><P>Eerder herinnerd:</P><Bullets items={facts.reminders.map((r) => `${r.to}, op ${day(r.on)}`)} /></>}
        <Notice setting={facts}>{asked}</Notice>
        <Button setting={facts}>Bekijken</Button>
      </>
    ),
  };
};

export interface DeliveryFailedTask extends MailSetting {
  kind: 'delivery-failed-task';
  /** Subject of the mail that was refused. */
  mailing: string;
  sentOn: LocalDate;
  failures: { name: string; email: string; response: string }[];
}

export const deliveryFailedTask = (facts: DeliveryFailedTask): Letter => ({
  subject: `Mail niet bezorgd bij ${facts.failures.length === 1 ? (facts.failures[0]?.name ?? '') : count(facts.failures.length, 'ontvanger', 'ontvangers')}`,
  preview: facts.mailing,
  body: (
    <>
      <P>De mail ‘{facts.mailing}’ van {day(facts.sentOn)} is geweigerd door de mailserver van de ontvanger. Opnieuw proberen helpt niet.</P>
      {facts.failures.map((f) => <Facts key={f.email} rows={[['Ontvanger', f.name], ['Adres', f.email], ['Antwoord van de server', f.response]]} />)}
      <P>Graag het juiste adres navragen en aanpassen in Leidraad; daarna kan de mail opnieuw worden verstuurd. Of bezorg de inhoud op een andere manier.</P>
      <Button setting={facts}>Adres aanpassen</Button>
    </>
  ),
});

export interface Digest extends MailSetting {
  kind: 'digest';
  date: LocalDate;
  notices: { subject: string; text: string }[];
}

export const digest = (facts: Digest): Letter => ({
  subject: `${count(facts.notices.length, 'bericht', 'berichten')} van ${day(facts.date)}: ${facts.lea}`,
  preview: facts.notices.map((n) => n.subject).join(' · '),
  body: (
    <>
      <P>Dit zijn de berichten van vandaag, in één mail. Bijlagen zitten bij deze mail.</P>
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
  return (end < 0 ? text : text.slice(0, end)).replace(/^Beste .*\n+/, '').trim();
}
