/** The API's codes in the reader's words. */
import type { Schemas } from '../api/client';
import type { Tone } from '../components/Status';
import { t } from '../language/t';
import { type Day, dayOf, longDay } from './dates';

type Meeting = Schemas['Vergadering'];
interface Word {
  text: string;
  tone: Tone;
}

const MEETING: Record<Meeting['status'], Word> = {
  gepland: { text: t`Gepland`, tone: 'quiet' },
  'agendapunten-verzamelen': { text: t`Agendapunten worden verzameld`, tone: 'busy' },
  'agenda-in-voorbereiding': { text: t`Agenda in voorbereiding`, tone: 'busy' },
  'agenda-voorgesteld': { text: t`Agenda wacht op vaststelling`, tone: 'busy' },
  'agenda-vastgesteld': { text: t`Agenda vastgesteld`, tone: 'busy' },
  'agenda-verzonden': { text: t`Agenda en stukken verzonden`, tone: 'good' },
  gehouden: { text: t`Gehouden`, tone: 'quiet' },
  afgesloten: { text: t`Vergadering en verslag afgerond`, tone: 'quiet' },
  geannuleerd: { text: t`Geannuleerd`, tone: 'bad' },
};

const MINUTES: Record<NonNullable<Meeting['verslagStatus']>, Word> = {
  'wacht-op-concept': { text: t`Verslag wordt geschreven`, tone: 'busy' },
  'wordt-nagekeken': { text: t`Verslag wordt nagekeken`, tone: 'busy' },
  'wacht-op-akkoord': { text: t`Verslag wacht op akkoord van de voorzitter`, tone: 'busy' },
  akkoord: { text: t`Verslag met akkoord van de voorzitter`, tone: 'good' },
  'vastgesteld-met-wijzigingen': { text: t`Verslag vastgesteld, wijzigingen worden verwerkt`, tone: 'busy' },
  vastgesteld: { text: t`Verslag vastgesteld`, tone: 'good' },
};

const UNDER_WAY: Word = { text: t`Nu bezig`, tone: 'busy' };

/** A meeting closes when its work is done; its minutes may still wait for the next one to adopt them. */
export const meetingWord = ({ status, verslagStatus, bezig }: Pick<Meeting, 'status' | 'verslagStatus' | 'bezig'>): Word =>
  bezig ? UNDER_WAY : status === 'afgesloten' && verslagStatus !== 'vastgesteld' ? { text: t`Vergadering afgerond; verslag nog vast te stellen`, tone: 'quiet' } : MEETING[status];
export const minutesWord = (status: NonNullable<Meeting['verslagStatus']>): Word => MINUTES[status];

/** How far a meeting is: once it was held, that is how far its minutes are. */
export const progressOf = ({ status, verslagStatus, bezig }: Pick<Meeting, 'status' | 'verslagStatus' | 'bezig'>): Word => (bezig ? UNDER_WAY : verslagStatus && status !== 'geannuleerd' ? MINUTES[verslagStatus] : MEETING[status]);

const PURPOSES: Record<Schemas['Agendapunt']['doel'], string> = { informatie: t`Ter informatie`, advies: t`Om advies te geven`, besluitvorming: t`Om te besluiten` };
export const purposeWord = (purpose: Schemas['Agendapunt']['doel']): string => PURPOSES[purpose];

const OUTCOMES: Record<NonNullable<Schemas['Agendapunt']['uitkomst']>, string> = {
  besloten: t`Besloten`,
  geadviseerd: t`Advies gegeven`,
  aangehouden: t`Aangehouden`,
  'onder-voorbehoud': t`Besloten onder voorbehoud van de achterban`,
  besproken: t`Besproken`,
  'niet-behandeld': t`Niet behandeld`,
};

/** Minutes are adopted, not decided on. */
export const outcomeWord = ({ uitkomst, herkomst, wijzigingen }: Pick<Schemas['Agendapunt'], 'uitkomst' | 'herkomst' | 'wijzigingen'>): string =>
  uitkomst === null ? '' : herkomst === 'verslag' && (uitkomst === 'besloten' || uitkomst === 'besproken') ? (wijzigingen === null ? t`Vastgesteld` : t`Vastgesteld, met wijzigingen`) : OUTCOMES[uitkomst];

type DeliveryState = Schemas['MailingVolledig']['bezorgingen'][number]['status'];
const DELIVERIES: Record<DeliveryState, Word> = {
  wacht: { text: t`Wacht op verzending`, tone: 'quiet' },
  onderweg: { text: t`Onderweg`, tone: 'busy' },
  aangekomen: { text: t`Aangekomen`, tone: 'good' },
  geweigerd: { text: t`Later teruggekomen`, tone: 'bad' },
  mislukt: { text: t`Niet bezorgd`, tone: 'bad' },
  onbekend: { text: t`Onzeker: de verbinding viel weg`, tone: 'busy' },
  'in-dagoverzicht': { text: t`Gaat mee in het dagoverzicht`, tone: 'quiet' },
};
export const deliveryWord = (state: DeliveryState): Word => DELIVERIES[state];

const KINDS: Record<string, string> = {
  invitation: t`Uitnodiging`,
  moved: t`Verplaatsing`,
  cancelled: t`Annulering`,
  'follow-up': t`Navraag achterban`,
  'meeting-short': t`Te weinig vergaderingen`,
  'new-body': t`Nieuw overleg: data`,
  'call-for-items': t`Oproep voor agendapunten`,
  'items-reminder': t`Herinnering agendapunten`,
  'papers-reminder': t`Herinnering stukken`,
  'late-item-request': t`Laat agendapunt`,
  'late-item-answer': t`Antwoord op laat agendapunt`,
  'item-taken-off': t`Agendapunt teruggenomen`,
  'agenda-approval-request': t`Vraag om vaststelling agenda`,
  'agenda-approval-reminder': t`Herinnering vaststelling agenda`,
  'agenda-draft-reminder': t`Herinnering conceptagenda`,
  'agenda-returned': t`Agenda teruggegeven`,
  agenda: t`Agenda en stukken`,
  'agenda-changed': t`Gewijzigde agenda`,
  'agenda-for-newcomer': t`Agenda voor wie nieuw is`,
  'seat-invitation': t`Uitnodiging voor wie nieuw is`,
  'seat-uninvited': t`Afspraak ingetrokken`,
  'committee-invitation': t`Uitnodiging agendacommissie`,
  'committee-uninvited': t`Afspraak agendacommissie ingetrokken`,
  'guest-agenda': t`Uitnodiging gast`,
  'papers-added': t`Stukken nagezonden`,
  'decision-list': t`Besluiten- en actielijst`,
  'record-reminder': t`Herinnering vastleggen`,
  'minutes-due-reminder': t`Herinnering verslag`,
  'review-request': t`Verslag om na te kijken`,
  'akkoord-request': t`Verslag om akkoord`,
  'akkoord-withheld': t`Verslag teruggegeven`,
  'correction-request': t`Verslag om te wijzigen`,
  minutes: t`Verslag`,
  'minutes-adopted': t`Vastgesteld verslag`,
  'automatic-mailing-preview': t`Vooraankondiging`,
  escalation: t`Melding`,
  'committee-call': t`Oproep aan de agendacommissie`,
  'committee-reminder': t`Herinnering agendacommissie`,
  'committee-moved': t`Agendacommissie verplaatst`,
  'committee-cancelled': t`Agendacommissie gaat niet door`,
  'committee-undecided': t`Punten waarover nog niet is beslist`,
  'committee-decision': t`Besluit over een ingebracht punt`,
  'committee-settled': t`Agendacommissie is klaar`,
  'test-mail': t`Proefmail`,
  welcome: t`Uitnodiging om te beginnen`,
  digest: t`Dagoverzicht`,
};
export const mailKindWord = (kind: string): string => KINDS[kind] ?? t`Bericht`;

const DISTRIBUTIONS: Record<Schemas['Verslag']['verzendingen'][number]['soort'], string> = {
  akkoord: t`Het verslag, met akkoord van de voorzitter`,
  concept: t`Het concept, niet nagekeken`,
  besluitenlijst: t`De besluiten- en actielijst, want het verslag was er nog niet`,
};
export const distributionWord = (kind: Schemas['Verslag']['verzendingen'][number]['soort']): string => DISTRIBUTIONS[kind];

const PREPARATIONS: Record<Schemas['Voorbereiding']['status'], string> = {
  'wacht-op-oproep': t`De oproep moet nog uit.`,
  'punten-verzamelen': t`Punten kunnen nog worden ingebracht.`,
  beslissen: t`De commissie beslist over de punten.`,
  afgerond: t`De voorbereiding is klaar.`,
  afgesloten: t`De voorbereiding is gesloten.`,
};
export const preparationWord = (status: Schemas['Voorbereiding']['status']): string => PREPARATIONS[status];

type CommitteeDecision = Schemas['VoorbereidPunt']['besluit'];
const COMMITTEE: Record<NonNullable<CommitteeDecision>['soort'], string> = {
  aanvaard: t`Komt op de agenda.`,
  samengevoegd: t`Samengevoegd met een ander punt.`,
  uitgesteld: t`Schuift door naar een andere vergadering.`,
  verwezen: t`Verwezen naar een ander overleg.`,
  afgewezen: t`Komt niet op de agenda.`,
};
export const committeeWord = (decision: CommitteeDecision): string => (decision === null ? t`De commissie beslist nog.` : decision.vanzelf ? t`Komt vanzelf op de agenda: de commissie besliste niet op tijd.` : COMMITTEE[decision.soort]);

/** ', tot en met donderdag 12 november', ': de achterban stemde in op maandag 9 november', after the outcome. */
export function reservationWord({ voorbehoud, voorbehoudTot, voorbehoudBeantwoordOp }: Pick<Schemas['Agendapunt'], 'voorbehoud' | 'voorbehoudTot' | 'voorbehoudBeantwoordOp'>, now: Day): string {
  const on = voorbehoudBeantwoordOp === null ? '' : t` op ${longDay(voorbehoudBeantwoordOp, now)}`;
  if (voorbehoud === 'bevestigd') return t`: de achterban stemde in${on}`;
  if (voorbehoud === 'ingetrokken') return t`: de achterban stemde niet in${on}, dit besluit gaat niet door`;
  if (!voorbehoudTot) return '';
  const until = longDay(dayOf(voorbehoudTot), now);
  return voorbehoud === 'vervallen' ? t`, tot en met ${until}: er kwam geen antwoord` : t`, tot en met ${until}`;
}

/** What an item asks of the meeting. */
export const askedWord = (purpose: Schemas['Agendapunt']['doel']): string => (purpose === 'besluitvorming' ? t`Gevraagd besluit:` : purpose === 'advies' ? t`Gevraagd advies:` : t`Gevraagd:`);

const OFFICES: Record<Schemas['Sessie']['functies'][number]['functies'][number], string> = {
  voorzitter: t`voorzitter`,
  secretaris: t`secretaris`,
  notulist: t`notulist`,
  lid: t`lid`,
  beheerder: t`beheerder`,
  programmamanager: t`programmamanager`,
  bestuurssecretariaat: t`bestuurssecretariaat`,
  toehoorder: t`toehoorder`,
};
export const officeWord = (office: keyof typeof OFFICES): string => OFFICES[office];

const CHANNELS: Record<Schemas['Namens']['kanaal'], string> = { telefoon: t`per telefoon`, 'e-mail': t`per e-mail`, 'in-vergadering': t`in de vergadering`, mondeling: t`mondeling` };

/** 'door Marieke de Wit', or whose answer she recorded: 'Joost Meijer, per telefoon op dinsdag 3 november; vastgelegd door Marieke de Wit' */
export function whoDidIt({ door, namens }: Pick<Schemas['Verloop']['resultaten'][number], 'door' | 'namens'>, now: Day): string {
  if (door === null) return t`vanzelf`;
  return namens ? t`${namens.persoon.naam}, ${CHANNELS[namens.kanaal]} op ${longDay(namens.op, now)}; vastgelegd door ${door.naam}` : t`door ${door.naam}`;
}
