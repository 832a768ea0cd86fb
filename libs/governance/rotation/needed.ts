/** Whoever is chosen to preside may have said before that they leave: that departure asks the members for the next chair then, in time. */
import type { EntityManager } from 'typeorm';
import { addDays } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { listRotations, type StoredRotation } from './rotation.rows.js';
import type { TellRotation } from './tell.js';

/** A repeat tells nobody again: a departure that asks is not among them. */
export async function askWhereChairLeaves(tx: EntityManager, bodyId: string, tell: TellRotation): Promise<void> {
  const departures = (await listRotations(tx, { bodyId, open: true })).filter((one) => one.kind === 'departure' && one.state === 'foreseen' && !one.context.chair.due);
  if (departures.length === 0) return;
  const chosen = await chosenChairs(tx, bodyId);
  for (const { id } of departures.filter((one) => isNeeded(chosen, one))) await tell(id, { type: 'CHAIR_NEEDED' });
}

type Chosen = { personId: string; from: LocalDate; until: LocalDate | null };

const isOn = ({ from, until }: Chosen, day: LocalDate): boolean => from <= day && (until === null || day < until);

/** Of who presides for now a choice is open already; and where another was chosen from that very day on, there is one. */
function isNeeded(chosen: readonly Chosen[], { leaverId, on }: StoredRotation): boolean {
  const last = addDays(on, -1);
  return chosen.some((one) => one.personId === leaverId && isOn(one, last)) && !chosen.some((one) => one.personId !== leaverId && isOn(one, on));
}

const chosenChairs = (tx: EntityManager, bodyId: string): Promise<Chosen[]> =>
  tx.query(`SELECT person_id AS "personId", lower(held)::text AS "from", upper(held)::text AS until FROM chosen_office WHERE body_id = $1 AND office = 'voorzitter' AND NOT for_now`, [bodyId]);
