/** What somebody does with an item that they brought in, or that stands in the name of a member whom they serve. PURE. */
import type { Schemas } from '../../api/client';
import type { Person } from '../../components/on-behalf';

type Meeting = Pick<Schemas['VergaderingVolledig'], 'mogelijk' | 'namens'>;

/** `forPerson`: for whom; without: for themselves. null: not at all. */
export function mayWithOwn(act: string, { ingediendDoor }: Pick<Schemas['Agendapunt'], 'ingediendDoor'>, { mogelijk, namens }: Meeting, personId: string | undefined): { forPerson?: Person } | null {
  if (ingediendDoor === null) return null;
  if (ingediendDoor === personId) return mogelijk.includes(act) ? {} : null;
  const served = namens.find(({ persoon }) => persoon.id === ingediendDoor);
  return served?.mogelijk.includes(act) ? { forPerson: served.persoon } : null;
}

/**
 * Who says what the achterban thinks of a decision under reservation, also after the day until which it was asked: whose it is, their
 * bestuurssecretariaat, and the secretary, to whom they may tell it. Not whoever is kept from it.
 */
export function answersReservation({ voorbehoud, voorbehoudVan, beperking }: Pick<Schemas['Agendapunt'], 'voorbehoud' | 'voorbehoudVan' | 'beperking'>, meeting: Meeting, personId: string | undefined, isSecretary: boolean): { forPerson?: Person } | null {
  if ((voorbehoud !== 'open' && voorbehoud !== 'vervallen') || beperking === 'geweerd') return null;
  const own = mayWithOwn('agendapunten/voorbehoud', { ingediendDoor: voorbehoudVan?.id ?? null }, meeting, personId);
  if (own || !isSecretary || !meeting.mogelijk.includes('agendapunten/voorbehoud')) return own;
  return voorbehoudVan ? { forPerson: voorbehoudVan } : {};
}

/** Who adds a paper to it: not whoever is kept from it. */
export const addsPaper = (item: Pick<Schemas['Agendapunt'], 'ingediendDoor' | 'beperking'>, meeting: Meeting, personId: string | undefined): { forPerson?: Person } | null =>
  item.beperking === null ? mayWithOwn('agendapunten/stukken', item, meeting, personId) : null;

/** Who takes it back, as the server says of each item: for themselves, for a member, or as who keeps the agenda. */
export function takesBack({ ingediendDoor, terugTeNemen }: Pick<Schemas['Agendapunt'], 'ingediendDoor' | 'terugTeNemen'>, { namens }: Pick<Meeting, 'namens'>, personId: string | undefined): { forPerson?: Person } | null {
  if (!terugTeNemen) return null;
  const served = ingediendDoor === personId ? undefined : namens.find(({ persoon, mogelijk }) => persoon.id === ingediendDoor && mogelijk.some((act) => act.endsWith('agendapunten/intrekking')));
  return served ? { forPerson: served.persoon } : {};
}
