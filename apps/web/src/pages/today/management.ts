/** What waits for a beheerder, from what the server says and from who sits where. PURE. */
import type { Schemas } from '../../api/client';

type Seated = Pick<Schemas['Overleg'], 'id' | 'naam'> & { plekken: readonly Pick<Schemas['Overleg']['plekken'][number], 'persoon'>[] };

/** `overleggen`: with how many seats of each nobody sits in, in their order. */
export type EmptySeats = { soort: 'lege-plekken'; overleggen: readonly { naam: string; aantal: number }[] };
export type Managed = Schemas['WachtendBeheer'] | EmptySeats;

/** @param waiting null: the reader is no beheerder, and nothing waits for them, nor is anything well */
export function managed(waiting: readonly Schemas['WachtendBeheer'][] | null, bodies: readonly Seated[]): readonly Managed[] | null {
  if (waiting === null) return null;
  const overleggen = bodies.map(({ naam, plekken }) => ({ naam, aantal: plekken.filter(({ persoon }) => persoon === null).length })).filter(({ aantal }) => aantal > 0);
  return overleggen.length === 0 ? waiting : [...waiting, { soort: 'lege-plekken', overleggen }];
}
