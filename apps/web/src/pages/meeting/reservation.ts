/** Who says what the achterban thinks of a decision under reservation: whoever brought the item in, or their bestuurssecretariaat. PURE. */
import type { Schemas } from '../../api/client';
import type { Person } from '../../components/on-behalf';

type Asked = Pick<Schemas['Agendapunt'], 'ingediendDoor' | 'voorbehoud'>;

/** `forPerson`: for whom the reader says it; without: for themselves. null: it is not theirs to say, or nothing is asked. */
export function answersReservation({ ingediendDoor, voorbehoud }: Asked, { mogelijk, namens }: Pick<Schemas['VergaderingVolledig'], 'mogelijk' | 'namens'>, personId: string | undefined): { forPerson?: Person } | null {
  if (ingediendDoor === null || (voorbehoud !== 'open' && voorbehoud !== 'vervallen')) return null;
  if (ingediendDoor === personId) return mogelijk.includes(ACT) ? {} : null;
  const served = namens.find(({ persoon }) => persoon.id === ingediendDoor);
  return served?.mogelijk.includes(ACT) ? { forPerson: served.persoon } : null;
}

const ACT = 'agendapunten/voorbehoud';
