/**
 * Whether a rotation asks the members for the next chair. Whoever is chosen to preside may have said before that they leave; and who
 * said so may preside no more by then, or have a successor as chair already: then nobody is asked. Nor is anybody after a
 * turn, where the members chose another meanwhile.
 */
import type { EntityManager } from 'typeorm';
import { addDays } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { chairOpen } from '#workflows/rotation.rules';
import { listRotations, type StoredRotation } from './rotation.rows.js';
import type { TellRotation } from './tell.js';

/** Call after every change of who presides. A repeat tells nobody again: what a departure asks already, or asks no more, is not asked. */
export async function askWhereChairLeaves(tx: EntityManager, bodyId: string, today: LocalDate, tell: TellRotation): Promise<void> {
  const rotations = await listRotations(tx, { bodyId, open: true });
  if (rotations.length === 0) return;
  const chairs = await chairsOf(tx, bodyId);
  for (const one of rotations) {
    if (one.kind === 'departure' && !one.context.chair.due && one.state === 'foreseen' && begins(chairs, one)) await tell(one.id, { type: 'CHAIR_NEEDED' });
    const goesOn = one.kind === 'departure' ? leaverPresides(chairs, one, today) : !chosenSince(chairs, one, today);
    if (chairOpen(one.context) && !goesOn) await tell(one.id, { type: 'CHAIR_NOT_NEEDED' });
  }
}

interface Chair {
  personId: string;
  from: LocalDate;
  until: LocalDate | null;
  forNow: boolean;
}

const isOn = ({ from, until }: Chair, day: LocalDate): boolean => from <= day && (until === null || day < until);

/** Of who presides for now a choice is open already; and where another was chosen from that very day on, there is one. */
function begins(chairs: readonly Chair[], departure: StoredRotation): boolean {
  return chairs.some((one) => !one.forNow && leads(one, departure)) && !chosenInstead(chairs, departure, departure.on);
}

/** Until the day itself, as long as who leaves presides; after it, as long as nobody was chosen. */
function leaverPresides(chairs: readonly Chair[], departure: StoredRotation, today: LocalDate): boolean {
  if (departure.state !== 'foreseen') return !chosenInstead(chairs, departure, today);
  return chairs.some((one) => leads(one, departure)) && !chosenInstead(chairs, departure, departure.on);
}

/** After a turn the members chose somebody else than who presided until then, outside the rotation. */
function chosenSince(chairs: readonly Chair[], { state, on }: StoredRotation, today: LocalDate): boolean {
  const before = chairs.find((one) => isOn(one, addDays(on, -1)))?.personId;
  return state === 'changing' && chairs.some((one) => !one.forNow && one.from >= on && one.personId !== before && isOn(one, today));
}

const leads = (one: Chair, { leaverId, on }: StoredRotation): boolean => one.personId === leaverId && isOn(one, addDays(on, -1));
const chosenInstead = (chairs: readonly Chair[], { leaverId }: StoredRotation, day: LocalDate): boolean => chairs.some((one) => !one.forNow && one.personId !== leaverId && isOn(one, day));

const chairsOf = (tx: EntityManager, bodyId: string): Promise<Chair[]> =>
  tx.query(`SELECT person_id AS "personId", lower(held)::text AS "from", upper(held)::text AS until, for_now AS "forNow" FROM chosen_office WHERE body_id = $1 AND office = 'voorzitter'`, [bodyId]);
