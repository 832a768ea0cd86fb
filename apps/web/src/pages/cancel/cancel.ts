/** What cancelling a meeting comes to, in words. PURE. */
import type { Schemas } from '../../api/client';
import { type Day, dayOf, longDay, longMoment, schoolYearOf } from '../../format/dates';
import { counted, listed } from '../../format/text';
import { t } from '../../language/t';

type Meeting = Pick<Schemas['VergaderingVolledig'], 'begin'>;
type Preview = Schemas['Annuleringsvoorbeeld'];
type Replacement = Schemas['Vervanging'];
type NameOf = (overleg: string) => string;

/** @param plans the reader plans the meetings of this overleg */
export function whatComesOfIt({ vervaltMee, agendapunten, vervanging }: Preview, { begin }: Meeting, { plans, today, nameOf }: { plans: boolean; today: Day; nameOf: NameOf }): string[] {
  return [
    ...vervaltMee.map(({ overleg, begin: meets }) => t`De bijeenkomst van ${nameOf(overleg)} op ${longMoment(meets, today)} vervalt ook.`),
    ...itemsSentence(agendapunten, today),
    ...(vervanging ? [lackSentence(vervanging, begin), [proposalSentence(vervanging, { today, nameOf }), ...(vervanging.voorstel ? [plans ? t`Die plant u daarna zelf.` : t`Die plant de secretaris.`] : [])].join(' ')] : []),
    t`Annuleren is niet terug te draaien.`,
  ];
}

function itemsSentence({ aantal, naar }: Preview['agendapunten'], today: Day): string[] {
  if (aantal === 0) return [];
  if (naar) return [t`${counted(aantal, t`agendapunt gaat`, t`agendapunten gaan`)} door naar de vergadering van ${longDay(dayOf(naar.begin), today)}.`];
  return [waitingSentence(aantal)];
}

export const waitingSentence = (count: number): string =>
  count === 1 ? t`1 agendapunt wacht op een volgende vergadering. Is die gepland, dan komt het daar vanzelf op de agenda.` : t`${String(count)} agendapunten wachten op een volgende vergadering. Is die gepland, dan komen ze daar vanzelf op de agenda.`;

/** Why another meeting is needed. */
export const lackSentence = ({ waarom }: Replacement, begin: string): string =>
  waarom === 'aantal' ? t`Zonder deze vergadering haalt het overleg het aantal niet dat voor schooljaar ${schoolYearOf(dayOf(begin))} is afgesproken.` : t`Zonder deze bijeenkomst wordt een andere vergadering niet voorbereid.`;

/** Which other meeting is proposed. */
export function proposalSentence({ voorstel }: Replacement, { today, nameOf }: { today: Day; nameOf: NameOf }): string {
  if (!voorstel) return t`Leidraad vindt in dit schooljaar geen passende dag meer.`;
  const along = voorstel.gaatMee.map(({ overleg, begin }) => t`${nameOf(overleg)} op ${longMoment(begin, today)}`);
  return along.length === 0 ? t`Leidraad stelt een andere voor: ${longMoment(voorstel.begin, today)}.` : t`Leidraad stelt een andere voor: ${longMoment(voorstel.begin, today)}, met daarvoor ${listed(along)}.`;
}

/** How many hear of it, by mail. */
export const hearersSentence = (count: number): string =>
  count === 0 ? t`Niemand krijgt bericht: de leden weten nog niet van deze datum.` : t`${counted(count, t`mens krijgt`, t`mensen krijgen`)} meteen een mail dat de vergadering niet doorgaat, met uw reden. Uit hun agenda verdwijnt zij ook.`;
