/** A successor in the list of members from a day on, and out of it again. Nobody gets a second seat of a body, whatever is put back. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { derivedId } from '#platform/ids';
import { endHeld, heldByFrom, heldWithin, insertHeld, type Held, type SeatRef } from '../bodies/membership.rows.js';
import { homeOf } from './belongs.js';
import { carriedOver, type Span } from './carried-over.js';
import { goingOn, seatsBeside } from './goes-on.js';
import { cameByOffice, passOn, passOnChair } from './pass-on.js';
import { presideFrom } from './preside.js';

export interface Comes extends SeatRef {
  personId: string;
  on: LocalDate;
}

/** Who held the seat leaves it that day, and so does who moves leave the seat that they had. A repeat changes nothing. */
export async function seat(tx: EntityManager, tenantId: string, { bodyId, seatId, personId, on }: Comes): Promise<void> {
  const held = await heldWithin(tx, { bodyId, seatId }, on, null);
  if (held.some((one) => one.from === on && one.personId === personId)) return;
  const own = await otherSeats(tx, { bodyId, seatId, personId, on });
  // Who would have another seat by office from that very day moves, too.
  const leaves = (one: Held): boolean => one.from < on || (one.from === on && cameByOffice(tenantId, one));
  const left = [...held, ...own].filter(leaves);
  for (const one of left) await endHeld(tx, one, on);
  for (const ref of [{ bodyId, seatId }, ...left]) await endPassed(tx, tenantId, ref, on);
  const next = [...(await heldWithin(tx, { bodyId, seatId }, on, null)), ...own.filter((one) => !leaves(one))].map(({ from }) => from).filter((from) => from >= on).sort()[0] ?? null;
  const comes: Held = { id: derivedId('successor', tenantId, bodyId, seatId, on, personId), bodyId, seatId, personId, from: on, until: next };
  await insertHeld(tx, tenantId, comes);
  const home = await homeOf(tx, tenantId, comes, on);
  const gone = (await seatsBeside(tx, comes, on)).filter((one) => one.personId !== personId);
  await passAlong(tx, tenantId, comes, carriedOver({ on, leaver: personId, mayStay: true, taken: next, gone, home }));
}

/** What was to pass on with the office of whoever sat there goes with them; who was appointed for a later day comes all the same. */
async function endPassed(tx: EntityManager, tenantId: string, ref: SeatRef, on: LocalDate): Promise<void> {
  for (const one of (await heldWithin(tx, ref, on, null)).filter(({ from }) => from >= on)) {
    if (!cameByOffice(tenantId, one)) return;
    await endHeld(tx, one, one.from);
  }
}

/** @param stays whoever sat there until that day goes on; and so does the successor in the seat that they would have left */
export async function unseat(tx: EntityManager, tenantId: string, { bodyId, seatId, personId, on }: Comes, stays: boolean): Promise<void> {
  const [planned] = (await heldWithin(tx, { bodyId, seatId }, on, null)).filter((held) => held.from === on && held.personId === personId);
  if (!planned) return;
  await endHeld(tx, planned, on);
  await endPassed(tx, tenantId, { bodyId, seatId }, on);
  if (stays) await goOn(tx, tenantId, { bodyId, seatId }, on);
  const left: SeatRef[] = await tx.query(`SELECT body_id AS "bodyId", seat_id AS "seatId" FROM membership WHERE body_id = $1 AND person_id = $2 AND upper(held) = $3::date AND seat_id <> $4`, [bodyId, personId, on, seatId]);
  for (const ref of left) await goOn(tx, tenantId, ref, on);
}

/**
 * Whoever left that seat on that day stays longer (goes-on.ts).
 * @param off a departure that does not count any more
 * @param mayStay false: who left does not stay; who has their office from that very day on does
 */
export async function goOn(tx: EntityManager, tenantId: string, ref: SeatRef, on: LocalDate, { off, mayStay = true }: { off?: string; mayStay?: boolean } = {}): Promise<void> {
  const [left]: Held[] = await tx.query(`SELECT id, body_id AS "bodyId", seat_id AS "seatId", person_id AS "personId", lower(held)::text AS "from", upper(held)::text AS until FROM membership WHERE body_id = $1 AND seat_id = $2 AND upper(held) = $3::date`, [ref.bodyId, ref.seatId, on]);
  if (!left) return;
  const carried = await goingOn(tx, tenantId, ref, { leaver: left.personId, on, off, mayStay });
  if (carried.length === 0) return;
  await tx.query(`UPDATE membership SET held = daterange(lower(held), $2::date) WHERE id = $1`, [left.id, carried.at(-1)!.until]);
  const owner = { ...left, until: carried.at(-1)!.until };
  if (carried.some(({ personId }) => personId !== left.personId)) await presideFrom(tx, tenantId, ref.bodyId, { on, choice: null, undo: null });
  await passAlong(tx, tenantId, owner, carried);
}

/** The seat is the next holder's from the day on which the office passes, which was known before this one's coming or staying. */
async function passAlong(tx: EntityManager, tenantId: string, first: Held, carried: readonly Span[]): Promise<void> {
  let owner = first;
  for (const { personId: to, from } of carried.filter((one) => one.from > first.from)) {
    if (to === owner.personId) continue;
    await passOnChair(tx, tenantId, owner.bodyId, { from: owner.personId, to, on: from });
    owner = await passOn(tx, tenantId, owner, { to, on: from });
  }
}

/** What somebody has in the same body on that day and later, beside this seat. */
const otherSeats = async (tx: EntityManager, { bodyId, seatId, personId, on }: Comes): Promise<Held[]> => (await heldByFrom(tx, personId, on)).filter((one) => one.bodyId === bodyId && one.seatId !== seatId);
