/** What comes of taking an item back, told before it is done. PURE. */
import type { Schemas } from '../../api/client';
import { t } from '../../language/t';

type Item = Pick<Schemas['Agendapunt'], 'id' | 'stukken' | 'gasten'>;
type Meeting = Pick<Schemas['VergaderingVolledig'], 'status' | 'wachtOpVoorzitter' | 'bijAgendacommissie'>;

/** It is no agenda item yet: the agendacommissie decides. */
export const liesBeforeCommittee = ({ id }: Pick<Item, 'id'>, { bijAgendacommissie }: Pick<Meeting, 'bijAgendacommissie'>): boolean => bijAgendacommissie.some((offer) => offer.id === id);

/** @param unheard whoever handed it in did not say so themselves: who keeps the agenda takes it off */
export const whatComesOfIt = (item: Item, meeting: Meeting, unheard: boolean): string[] => [
  ...whoHears(item, meeting, unheard),
  ...(item.stukken.length > 0 ? [t`De stukken die erbij horen, gaan mee van de agenda.`] : []),
  t`Terugzetten kan niet; het punt opnieuw indienen wel.`,
];

function whoHears({ id, gasten }: Item, meeting: Meeting, unheard: boolean): string[] {
  const { status, wachtOpVoorzitter } = meeting;
  const alone = unheard ? t`Alleen wie het indiende, krijgt er een mail over.` : t`Er gaat geen mail over uit.`;
  if (liesBeforeCommittee({ id }, meeting)) return [t`De agendacommissie hoeft er dan niet meer over te beslissen.`, alone];
  if (wachtOpVoorzitter.some((waiting) => waiting.id === id)) return [t`De voorzitter hoeft er dan niet meer over te beslissen.`, alone];
  if (status !== 'agenda-verzonden') return [t`De agenda gaat dan uit zonder dit punt.`, alone];
  return [t`De leden hebben de agenda al: zij krijgen een nieuwe, zonder dit punt.`, ...(gasten.length > 0 ? [t`Wie er te gast bij zou zijn, hoort het ook.`] : []), ...(unheard ? [t`Wie het indiende, krijgt er een eigen mail over.`] : [])];
}
