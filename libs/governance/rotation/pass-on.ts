/** An owner's seat goes on in the person of whoever has their office (q.q.) from a day on, chair and all. Rows only. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { derivedId } from '#platform/ids';
import { endHeld, insertHeld, type Held } from '../bodies/membership.rows.js';

export interface Passed {
  from: string;
  to: string;
  /** The first day of the next. */
  on: LocalDate;
}

const idOf = (tenantId: string, { bodyId, seatId, personId, from }: Omit<Held, 'id' | 'until'>): string => derivedId('by-office', tenantId, bodyId, seatId, from, personId);

/** Sits there since their office passed to them, and not because they were appointed. */
export const cameByOffice = (tenantId: string, held: Held): boolean => held.id === idOf(tenantId, held);

/** Answers what the next one has. */
export async function passOn(tx: EntityManager, tenantId: string, owner: Held, { to, on }: Pick<Passed, 'to' | 'on'>): Promise<Held> {
  const next = { ...owner, personId: to, from: owner.from > on ? owner.from : on };
  await endHeld(tx, owner, next.from);
  const held = { ...next, id: idOf(tenantId, next) };
  await insertHeld(tx, tenantId, held);
  return held;
}

/** Who presided over the owners goes on presiding in the same person's place. */
export async function passOnChair(tx: EntityManager, tenantId: string, bodyId: string, { from, to, on }: Passed): Promise<void> {
  const rows: { id: string; from: LocalDate; until: LocalDate | null; forNow: boolean }[] = await tx.query(
    `SELECT id, lower(held)::text AS "from", upper(held)::text AS until, for_now AS "forNow" FROM chosen_office WHERE body_id = $1 AND office = 'voorzitter' AND person_id = $2 AND held && daterange($3::date, NULL)`,
    [bodyId, from, on],
  );
  for (const row of rows) {
    const begins = row.from > on ? row.from : on;
    if (row.from < begins) await tx.query(`UPDATE chosen_office SET held = daterange(lower(held), $2::date) WHERE id = $1`, [row.id, begins]);
    else await tx.query(`DELETE FROM chosen_office WHERE id = $1`, [row.id]);
    await tx.query(`INSERT INTO chosen_office (tenant_id, id, body_id, office, person_id, held, for_now) VALUES ($1, $2, $3, 'voorzitter', $4, daterange($5::date, $6::date), $7)`, [tenantId, derivedId('by-office-chair', tenantId, bodyId, begins, to), bodyId, to, begins, row.until, row.forNow]);
  }
}
