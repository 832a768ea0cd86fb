/** The mail this system exists for: a stuurgroep's minutes to every platform member within two weeks (seed Zoetermeer, 4.1). */
import type { LocalDate } from '#calendar/model';
import { Button, Notice, P, Prose } from './blocks.js';
import type { ActionFacts, DecisionFacts, Letter, MailSetting, MeetingFacts, MinutesStatus } from './setting.js';
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
  /** The body adopted them already, before anything was sent. */
  adopted: boolean;
  /** What the same readers had before; null: this is the first. */
  earlier: { status: MinutesStatus; sentOn: LocalDate } | null;
  decisions: DecisionFacts[];
  actions: ActionFacts[];
  /** The meeting in which they are put to be adopted; null: no date yet. */
  adoptionOn: LocalDate | null;
  /** Passages were left out for these readers. */
  confidentialLeftOut: boolean;
}

export function minutes(facts: Minutes): Letter {
  const missing = facts.status === 'decisions-only';
  const status = facts.adopted ? 'vastgesteld' : MINUTES_STATUS[facts.status];
  const of = `${inSentence(facts.meeting.body)} van ${day(facts.meeting.date)}`;
  return {
    subject: missing ? `Besluiten en acties (${status}): ${meetingName(facts.meeting)}` : `Verslag (${status}): ${meetingName(facts.meeting)}`,
    preview: missing ? 'Het verslag is er nog niet; dit zijn de besluiten en actiepunten.' : 'Het verslag zit als PDF bij deze mail.',
    body: (
      <>
        <P>{missing ? `Het verslag van ${of} is er nog niet. Daarom nu eerst de besluiten en actiepunten.` : `Bij deze mail zit het verslag van ${of}.`}</P>
        <Notice setting={facts}>{remark(facts)}</Notice>
        {facts.earlier && <P>{sequel(facts.earlier)}</P>}
        <DecisionsAndActions decisions={facts.decisions} actions={facts.actions} />
        {!missing && !facts.adopted && <P>{adoption(facts)}</P>}
        {facts.confidentialLeftOut && <P>Vertrouwelijke passages zijn niet opgenomen.</P>}
        <Button setting={facts}>Verslag bekijken</Button>
      </>
    ),
  };
}

function remark({ status, adopted }: Minutes) {
  if (adopted) return <><strong>Vastgesteld verslag.</strong> De vergadering heeft het verslag vastgesteld.</>;
  switch (status) {
    case 'akkoord':
      return <><strong>Concept, akkoord voorzitter.</strong> Het verslag is definitief nadat de vergadering het heeft vastgesteld.</>;
    case 'draft':
      return <><strong>Concept, niet nagekeken.</strong> De voorzitter heeft dit concept nog niet gezien. Het gaat nu uit omdat is afgesproken dat iedereen binnen twee weken bericht heeft.</>;
    case 'decisions-only':
      return <><strong>Het verslag ontbreekt nog.</strong> Afgesproken is dat iedereen binnen twee weken bericht heeft. Het verslag volgt zodra het er is.</>;
  }
}

function sequel({ status, sentOn }: { status: MinutesStatus; sentOn: LocalDate }): string {
  return status === 'decisions-only'
    ? `Dit verslag volgt op de besluiten- en actielijst van ${day(sentOn)}.`
    : `Dit verslag vervangt het concept (${MINUTES_STATUS[status].replace('concept, ', '')}) van ${day(sentOn)}.`;
}

const adoption = ({ adoptionOn }: Minutes): string =>
  `Het verslag staat ter vaststelling op de agenda van ${adoptionOn ? day(adoptionOn) : 'de volgende vergadering'}. Opmerkingen vooraf zijn welkom in een antwoord op deze mail.`;

export interface MinutesAdopted extends MailSetting {
  kind: 'minutes-adopted';
  meeting: MeetingFacts;
  adoptedOn: LocalDate;
  /** What was changed; null: adopted as it was. */
  changes: string | null;
}

export const minutesAdopted = (facts: MinutesAdopted): Letter => ({
  subject: `Vastgesteld verslag: ${meetingName(facts.meeting)}`,
  preview: facts.changes ? 'Vastgesteld met wijzigingen.' : 'Vastgesteld zonder wijzigingen.',
  body: (
    <>
      <P>Het verslag van {inSentence(facts.meeting.body)} van {day(facts.meeting.date)} is op {day(facts.adoptedOn)} vastgesteld, {facts.changes ? 'met wijzigingen' : 'zonder wijzigingen'}. De vastgestelde tekst zit bij deze mail.</P>
      {facts.changes && <><P>Gewijzigd:</P><Prose text={facts.changes} /></>}
      <Button setting={facts}>Verslag bekijken</Button>
    </>
  ),
});
