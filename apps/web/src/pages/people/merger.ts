/** What changes as organisations go on as one. PURE. */
import type { Schemas } from '../../api/client';

type Seat = NonNullable<Schemas['Fusie']['verandert']>['plekken'][number];

/** By body, each seat with who sits there; in the order given. */
export function seatsOf(seats: readonly Seat[]): { body: Seat['overleg']; seats: string[] }[] {
  const found = new Map<string, { body: Seat['overleg']; seats: string[] }>();
  for (const { overleg, plek, persoon } of seats) {
    const group = found.get(overleg.id) ?? { body: overleg, seats: [] };
    group.seats.push(persoon ? `${plek.naam} (${persoon.naam})` : plek.naam);
    found.set(overleg.id, group);
  }
  return [...found.values()];
}
