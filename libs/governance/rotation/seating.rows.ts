/** A successor in the list of members from a day on, and out of it again. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { derivedId } from '#platform/ids';
import { endHeld, heldByFrom, heldWithin, insertHeld, type SeatRef } from '../bodies/membership.rows.js';

export interface Comes extends SeatRef {
  personId: string;
  on: LocalDate;
}

/** Who held the seat leaves it that day, and so does who moves leave the seat that they had. A repeat changes nothing. */
export async function seat(tx: EntityManager, tenantId: string, { bodyId, seatId, personId, on }: Comes): Promise<void> {
  const held = await heldWithin(tx, { bodyId, seatId }, on, null);
  if (held.some((one) => one.from === on && one.personId === personId)) return;
  const own = (await heldByFrom(tx, personId, on)).filter((one) => one.bodyId === bodyId && one.seatId !== seatId && one.from < on);
  for (const one of [...held.filter(({ from }) => from < on), ...own.filter((one) => one.seatId !== seatId)]) await endHeld(tx, one, on);
  const next = held.find(({ from }) => from >= on)?.from ?? null;
  await insertHeld(tx, tenantId, { id: derivedId('successor', tenantId, bodyId, seatId, on, personId), bodyId, seatId, personId, from: on, until: next });
}

/** @param stays whoever sat there until that day goes on; and so does the successor in the seat that they would have left */
export async function unseat(tx: EntityManager, { bodyId, seatId, personId, on }: Comes, stays: boolean): Promise<void> {
  const [planned] = (await heldWithin(tx, { bodyId, seatId }, on, null)).filter((held) => held.from === on && held.personId === personId);
  if (!planned) return;
  await endHeld(tx, planned, on);
  if (stays) await goOn(tx, { bodyId, seatId }, on, planned.until);
  const left: SeatRef[] = await tx.query(`SELECT body_id AS "bodyId", seat_id AS "seatId" FROM membership WHERE body_id = $1 AND person_id = $2 AND upper(held) = $3::date AND seat_id <> $4`, [bodyId, personId, on, seatId]);
  for (const ref of left) if ((await heldWithin(tx, ref, on, null)).every(({ from }) => from > on)) await goOn(tx, ref, on, (await heldWithin(tx, ref, on, null))[0]?.from ?? null);
}

/** The membership that ended on that day lasts longer, unless whoever it is has another seat here from that day on. */
export async function goOn(tx: EntityManager, { bodyId, seatId }: SeatRef, on: LocalDate, until: LocalDate | null): Promise<void> {
  await tx.query(
    `UPDATE membership SET held = daterange(lower(held), $4::date) WHERE body_id = $1 AND seat_id = $2 AND upper(held) = $3::date
       AND NOT EXISTS (SELECT FROM membership o WHERE o.body_id = $1 AND o.seat_id <> $2 AND o.person_id = membership.person_id AND lower(o.held) = $3::date)`,
    [bodyId, seatId, on, until],
  );
}
