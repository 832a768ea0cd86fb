/** The API's codes in the reader's words. */
import type { Schemas } from '../api/client';
import type { Tone } from '../components/Status';
import { type Day, dayOf, longDay } from './dates';

type Meeting = Schemas['Vergadering'];
interface Word {
  text: string;
  tone: Tone;
}

const MEETING: Record<Meeting['status'], Word> = {
  gepland: { text: 'Gepland', tone: 'quiet' },
  'agendapunten-verzamelen': { text: 'Agendapunten worden verzameld', tone: 'busy' },
  'agenda-in-voorbereiding': { text: 'Agenda in voorbereiding', tone: 'busy' },
  'agenda-voorgesteld': { text: 'Agenda wacht op vaststelling', tone: 'busy' },
  'agenda-vastgesteld': { text: 'Agenda vastgesteld', tone: 'busy' },
  'agenda-verzonden': { text: 'Agenda en stukken verzonden', tone: 'good' },
  gehouden: { text: 'Gehouden', tone: 'quiet' },
  afgesloten: { text: 'Vergadering en verslag afgerond', tone: 'quiet' },
  geannuleerd: { text: 'Geannuleerd', tone: 'bad' },
};

const MINUTES: Record<NonNullable<Meeting['verslagStatus']>, Word> = {
  'wacht-op-concept': { text: 'Verslag wordt geschreven', tone: 'busy' },
  'wordt-nagekeken': { text: 'Verslag wordt nagekeken', tone: 'busy' },
  'wacht-op-akkoord': { text: 'Verslag wacht op akkoord van de voorzitter', tone: 'busy' },
  akkoord: { text: 'Verslag met akkoord van de voorzitter', tone: 'good' },
  'vastgesteld-met-wijzigingen': { text: 'Verslag vastgesteld, wijzigingen worden verwerkt', tone: 'busy' },
  vastgesteld: { text: 'Verslag vastgesteld', tone: 'good' },
};

/** A meeting closes when its work is done; its minutes may still wait for the next one to adopt them. */
export const meetingWord = ({ status, verslagStatus }: Pick<Meeting, 'status' | 'verslagStatus'>): Word =>
  status === 'afgesloten' && verslagStatus !== 'vastgesteld' ? { text: 'Vergadering afgerond; verslag nog vast te stellen', tone: 'quiet' } : MEETING[status];
export const minutesWord = (status: NonNullable<Meeting['verslagStatus']>): Word => MINUTES[status];

/** How far a meeting is: once it was held, that is how far its minutes are. */
export const progressOf = ({ status, verslagStatus }: Pick<Meeting, 'status' | 'verslagStatus'>): Word => (verslagStatus && status !== 'geannuleerd' ? MINUTES[verslagStatus] : MEETING[status]);

const PURPOSES: Record<Schemas['Agendapunt']['doel'], string> = { informatie: 'Ter informatie', advies: 'Om advies te geven', besluitvorming: 'Om te besluiten' };
export const purposeWord = (purpose: Schemas['Agendapunt']['doel']): string => PURPOSES[purpose];

const OUTCOMES: Record<NonNullable<Schemas['Agendapunt']['uitkomst']>, string> = {
  besloten: 'Besloten',
  aangehouden: 'Aangehouden',
  'onder-voorbehoud': 'Besloten onder voorbehoud van de achterban',
  besproken: 'Besproken',
  'niet-behandeld': 'Niet behandeld',
};
export const outcomeWord = (outcome: NonNullable<Schemas['Agendapunt']['uitkomst']>): string => OUTCOMES[outcome];

type DeliveryState = Schemas['MailingVolledig']['bezorgingen'][number]['status'];
const DELIVERIES: Record<DeliveryState, Word> = {
  wacht: { text: 'Wacht op verzending', tone: 'quiet' },
  onderweg: { text: 'Onderweg', tone: 'busy' },
  aangekomen: { text: 'Aangekomen', tone: 'good' },
  geweigerd: { text: 'Later teruggekomen', tone: 'bad' },
  mislukt: { text: 'Niet bezorgd', tone: 'bad' },
  onbekend: { text: 'Onzeker: de verbinding viel weg', tone: 'busy' },
  'in-dagoverzicht': { text: 'Gaat mee in het dagoverzicht', tone: 'quiet' },
};
export const deliveryWord = (state: DeliveryState): Word => DELIVERIES[state];

const KINDS: Record<string, string> = {
  invitation: 'Uitnodiging',
  moved: 'Verplaatsing',
  cancelled: 'Annulering',
  'follow-up': 'Navraag achterban',
  'meeting-short': 'Te weinig vergaderingen',
  'new-body': 'Nieuw overleg: data',
  'call-for-items': 'Oproep voor agendapunten',
  'items-reminder': 'Herinnering agendapunten',
  'papers-reminder': 'Herinnering stukken',
  'late-item-request': 'Laat agendapunt',
  'late-item-answer': 'Antwoord op laat agendapunt',
  'agenda-approval-request': 'Vraag om vaststelling agenda',
  'agenda-approval-reminder': 'Herinnering vaststelling agenda',
  'agenda-draft-reminder': 'Herinnering conceptagenda',
  'agenda-returned': 'Agenda teruggegeven',
  agenda: 'Agenda en stukken',
  'agenda-changed': 'Gewijzigde agenda',
  'agenda-for-newcomer': 'Agenda voor wie nieuw is',
  'seat-invitation': 'Uitnodiging voor wie nieuw is',
  'seat-uninvited': 'Afspraak ingetrokken',
  'committee-invitation': 'Uitnodiging agendacommissie',
  'committee-uninvited': 'Afspraak agendacommissie ingetrokken',
  'guest-agenda': 'Uitnodiging gast',
  'papers-added': 'Stukken nagezonden',
  'decision-list': 'Besluiten- en actielijst',
  'record-reminder': 'Herinnering vastleggen',
  'minutes-due-reminder': 'Herinnering verslag',
  'review-request': 'Verslag om na te kijken',
  'akkoord-request': 'Verslag om akkoord',
  'akkoord-withheld': 'Verslag teruggegeven',
  'correction-request': 'Verslag om te wijzigen',
  minutes: 'Verslag',
  'minutes-adopted': 'Vastgesteld verslag',
  'automatic-mailing-preview': 'Vooraankondiging',
  escalation: 'Melding',
  'committee-call': 'Oproep aan de agendacommissie',
  'committee-reminder': 'Herinnering agendacommissie',
  'committee-moved': 'Agendacommissie verplaatst',
  'committee-cancelled': 'Agendacommissie gaat niet door',
  'committee-undecided': 'Punten waarover nog niet is beslist',
  'committee-decision': 'Besluit over een ingebracht punt',
  'committee-settled': 'Agendacommissie is klaar',
  'test-mail': 'Proefmail',
  welcome: 'Uitnodiging om te beginnen',
  digest: 'Dagoverzicht',
};
export const mailKindWord = (kind: string): string => KINDS[kind] ?? 'Bericht';

const DISTRIBUTIONS: Record<Schemas['Verslag']['verzendingen'][number]['soort'], string> = {
  akkoord: 'Het verslag, met akkoord van de voorzitter',
  concept: 'Het concept, niet nagekeken',
  besluitenlijst: 'De besluiten- en actielijst, want het verslag was er nog niet',
};
export const distributionWord = (kind: Schemas['Verslag']['verzendingen'][number]['soort']): string => DISTRIBUTIONS[kind];

const PREPARATIONS: Record<Schemas['Voorbereiding']['status'], string> = {
  'wacht-op-oproep': 'De oproep moet nog uit.',
  'punten-verzamelen': 'Punten kunnen nog worden ingebracht.',
  beslissen: 'De commissie beslist over de punten.',
  afgerond: 'De voorbereiding is klaar.',
  afgesloten: 'De voorbereiding is gesloten.',
};
export const preparationWord = (status: Schemas['Voorbereiding']['status']): string => PREPARATIONS[status];

type CommitteeDecision = Schemas['VoorbereidPunt']['besluit'];
const COMMITTEE: Record<NonNullable<CommitteeDecision>['soort'], string> = {
  aanvaard: 'Komt op de agenda.',
  samengevoegd: 'Samengevoegd met een ander punt.',
  uitgesteld: 'Schuift door naar een andere vergadering.',
  verwezen: 'Verwezen naar een ander overleg.',
  afgewezen: 'Komt niet op de agenda.',
};
export const committeeWord = (decision: CommitteeDecision): string => (decision === null ? 'De commissie beslist nog.' : decision.vanzelf ? 'Komt vanzelf op de agenda: de commissie besliste niet op tijd.' : COMMITTEE[decision.soort]);

/** ', tot en met donderdag 12 november', ': de achterban stemde in', after the outcome or the decision. */
export function reservationWord({ voorbehoud, voorbehoudTot }: Pick<Schemas['Agendapunt'], 'voorbehoud' | 'voorbehoudTot'>, now: Day): string {
  if (voorbehoud === 'bevestigd') return ': de achterban stemde in';
  if (voorbehoud === 'ingetrokken') return ': de achterban stemde niet in, dit besluit gaat niet door';
  if (!voorbehoudTot) return '';
  const until = longDay(dayOf(voorbehoudTot), now);
  return voorbehoud === 'vervallen' ? `, tot en met ${until}: er kwam geen antwoord` : `, tot en met ${until}`;
}

const CHANNELS: Record<Schemas['Namens']['kanaal'], string> = { telefoon: 'per telefoon', 'e-mail': 'per e-mail', 'in-vergadering': 'in de vergadering', mondeling: 'mondeling' };

/** 'door Marieke de Wit', or whose answer she recorded: 'Joost Meijer, per telefoon op dinsdag 3 november; vastgelegd door Marieke de Wit' */
export function whoDidIt({ door, namens }: Pick<Schemas['Verloop']['resultaten'][number], 'door' | 'namens'>, now: Day): string {
  if (door === null) return 'vanzelf';
  return namens ? `${namens.persoon.naam}, ${CHANNELS[namens.kanaal]} op ${longDay(namens.op, now)}; vastgelegd door ${door.naam}` : `door ${door.naam}`;
}
