/** A successor in the list of members from a day on, and out of it again. Nobody gets a second seat of a body, whatever is put back. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { derivedId } from '#platform/ids';
import { endHeld, heldByFrom, heldWithin, insertHeld, type Held, type SeatRef } from '../bodies/membership.rows.js';
import { belongsUntil } from './belongs.js';
import { listRotations } from './rotation.rows.js';

export interface Comes extends SeatRef {
  personId: string;
  on: LocalDate;
}

/** Who held the seat leaves it that day, and so does who moves leave the seat that they had. A repeat changes nothing. */
export async function seat(tx: EntityManager, tenantId: string, { bodyId, seatId, personId, on }: Comes): Promise<void> {
  const held = await heldWithin(tx, { bodyId, seatId }, on, null);
  if (held.some((one) => one.from === on && one.personId === personId)) return;
  const own = await otherSeats(tx, { bodyId, seatId, personId, on });
  for (const one of [...held, ...own].filter(({ from }) => from < on)) await endHeld(tx, one, on);
  const next = [...held, ...own].map(({ from }) => from).filter((from) => from >= on).sort()[0] ?? null;
  await insertHeld(tx, tenantId, { id: derivedId('successor', tenantId, bodyId, seatId, on, personId), bodyId, seatId, personId, from: on, until: next });
}

/** @param stays whoever sat there until that day goes on; and so does the successor in the seat that they would have left */
export async function unseat(tx: EntityManager, tenantId: string, { bodyId, seatId, personId, on }: Comes, stays: boolean): Promise<void> {
  const [planned] = (await heldWithin(tx, { bodyId, seatId }, on, null)).filter((held) => held.from === on && held.personId === personId);
  if (!planned) return;
  await endHeld(tx, planned, on);
  if (stays) await goOn(tx, tenantId, { bodyId, seatId }, on);
  const left: SeatRef[] = await tx.query(`SELECT body_id AS "bodyId", seat_id AS "seatId" FROM membership WHERE body_id = $1 AND person_id = $2 AND upper(held) = $3::date AND seat_id <> $4`, [bodyId, personId, on, seatId]);
  for (const ref of left) await goOn(tx, tenantId, ref, on);
}

/**
 * Whoever left that seat on that day stays longer: until somebody comes there, they have another seat of the body, they leave as they
 * said they would, or sit no more where owners come from. @param off a departure that does not count any more
 */
export async function goOn(tx: EntityManager, tenantId: string, { bodyId, seatId }: SeatRef, on: LocalDate, off?: string): Promise<void> {
  const [left]: { id: string; personId: string }[] = await tx.query(`SELECT id, person_id AS "personId" FROM membership WHERE body_id = $1 AND seat_id = $2 AND upper(held) = $3::date`, [bodyId, seatId, on]);
  if (!left) return;
  const next = (await heldWithin(tx, { bodyId, seatId }, on, null)).map(({ from }) => from);
  const own = (await otherSeats(tx, { bodyId, seatId, personId: left.personId, on })).map(({ from }) => from);
  const announced = (await listRotations(tx, { bodyId, open: true })).filter(({ id, kind, leaverId, seatIds }) => id !== off && kind === 'departure' && leaverId === left.personId && seatIds.includes(seatId)).map((one) => one.on);
  const end = await belongsUntil(tx, tenantId, { bodyId, seatId, personId: left.personId }, on);
  const until = [...next, ...own, ...announced.filter((day) => day >= on), ...(end === null ? [] : [end])].sort()[0] ?? null;
  if (until === null || until > on) await tx.query(`UPDATE membership SET held = daterange(lower(held), $2::date) WHERE id = $1`, [left.id, until]);
}

/** What somebody has in the same body on that day and later, beside this seat. */
const otherSeats = async (tx: EntityManager, { bodyId, seatId, personId, on }: Comes): Promise<Held[]> => (await heldByFrom(tx, personId, on)).filter((one) => one.bodyId === bodyId && one.seatId !== seatId);
