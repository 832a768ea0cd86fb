/** Who sits at the table on the day of the meeting, and who may take on an action. PURE. */
import type { Schemas } from '../../api/client';
import type { Seated } from './Presence';
import type { Owner } from './Rows';

/** By name, each once; who was recorded and has no seat any more is still there, by what is known of them. */
export function seatedAt(bodies: readonly Pick<Schemas['Overleg'], 'id' | 'plekken'>[], { overleg }: { overleg: string }): Seated[] {
  const people = new Map<string, Seated>();
  for (const { naam, persoon } of bodies.find(({ id }) => id === overleg)?.plekken ?? []) {
    if (!persoon) continue;
    const known = people.get(persoon.id);
    if (known) known.seats.push(naam);
    else people.set(persoon.id, { id: persoon.id, name: persoon.naam, seats: [naam] });
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** Who sits here first, then everybody else. */
export function ownersOf(seated: readonly Seated[], everybody: readonly Pick<Schemas['Persoon'], 'id' | 'naam'>[]): Owner[] {
  const here = new Set(seated.map(({ id }) => id));
  return [...seated.map(({ id, name }) => ({ value: id, text: name })), ...everybody.filter(({ id }) => !here.has(id)).map(({ id, naam }) => ({ value: id, text: naam }))];
}
