/** Memberships as they are stored: a seat is held from a day until (not including) another. Rows only; rules stand in the commands. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';

export interface SeatRef {
  bodyId: string;
  seatId: string;
}

export interface Held extends SeatRef {
  id: string;
  personId: string;
  from: LocalDate;
  /** The first day on which it is not held any more; null: no end is known. */
  until: LocalDate | null;
}

const COLUMNS = `id, body_id AS "bodyId", seat_id AS "seatId", person_id AS "personId", lower(held)::text AS "from", upper(held)::text AS until`;

/** Who holds this seat on a day of the range, by time. */
export const heldWithin = (tx: EntityManager, { bodyId, seatId }: SeatRef, from: LocalDate, until: LocalDate | null): Promise<Held[]> =>
  tx.query(`SELECT ${COLUMNS} FROM membership WHERE body_id = $1 AND seat_id = $2 AND held && daterange($3::date, $4::date) ORDER BY lower(held)`, [bodyId, seatId, from, until]);

/** Everybody in this body on that day, by seat. */
export const heldOn = (tx: EntityManager, bodyId: string, day: LocalDate): Promise<Held[]> =>
  tx.query(`SELECT ${COLUMNS} FROM membership WHERE body_id = $1 AND held @> $2::date ORDER BY seat_id`, [bodyId, day]);

/** What a person holds on or after a day, by body, seat and time. */
export const heldByFrom = (tx: EntityManager, personId: string, from: LocalDate): Promise<Held[]> =>
  tx.query(`SELECT ${COLUMNS} FROM membership WHERE person_id = $1 AND held && daterange($2::date, NULL) ORDER BY body_id, seat_id, lower(held)`, [personId, from]);

/** null: there is no such membership. Locked until the transaction ends. */
export async function findHeld(tx: EntityManager, id: string): Promise<Held | null> {
  const [row]: Held[] = await tx.query(`SELECT ${COLUMNS} FROM membership WHERE id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

export async function insertHeld(tx: EntityManager, tenantId: string, { id, bodyId, seatId, personId, from, until }: Held): Promise<void> {
  await tx.query(`INSERT INTO membership (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, $2, $3, $4, $5, daterange($6::date, $7::date))`, [tenantId, id, bodyId, seatId, personId, from, until]);
}

/** Ends on that day, which is the first on which it is not held; one that would not have begun by then goes. */
export async function endHeld(tx: EntityManager, { id, from }: Pick<Held, 'id' | 'from'>, on: LocalDate | null): Promise<void> {
  if (on !== null && on <= from) await tx.query(`DELETE FROM membership WHERE id = $1`, [id]);
  else await tx.query(`UPDATE membership SET held = daterange(lower(held), $2::date) WHERE id = $1`, [id, on]);
}
