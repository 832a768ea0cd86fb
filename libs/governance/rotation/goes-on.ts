/** Who goes on in a seat that somebody leaves, for want of a successor: as memberships, offices and what was announced have it today. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { heldWithin, type Held, type SeatRef } from '../bodies/membership.rows.js';
import { homeOf } from './belongs.js';
import { carriedOver, type Span } from './carried-over.js';
import { listRotations, type StoredRotation } from './rotation.rows.js';
import type { Sits } from './sitting.js';

export interface Left {
  leaver: string;
  /** The first day without. */
  on: LocalDate;
  /** A departure that does not count any more. */
  off?: string | undefined;
  /** False: who left does not stay; who has their office from that very day on does. */
  mayStay?: boolean;
}

/**
 * Until somebody comes there, they have another seat of the body, they leave as they said they would, or sit no more where owners come
 * from; where their office passes by then the next holder goes on. By time; none: the seat is empty.
 */
export async function goingOn(tx: EntityManager, tenantId: string, ref: SeatRef, { leaver, on, off, mayStay = true }: Left): Promise<Span[]> {
  const [next] = await heldWithin(tx, ref, on, null);
  const announced = (await listRotations(tx, { bodyId: ref.bodyId, open: true })).filter((one) => one.id !== off && one.kind === 'departure' && one.seatIds.includes(ref.seatId) && one.on >= on);
  const gone = [...(await seatsBeside(tx, ref, on)), ...announced.map((one) => ({ personId: one.leaverId!, from: one.on }))];
  return carriedOver({ on, leaver, mayStay, taken: next?.from ?? null, gone, home: await homeOf(tx, tenantId, ref, on) });
}

/** What people have in the same body on that day and later, beside this seat. */
export const seatsBeside = (tx: EntityManager, { bodyId, seatId }: SeatRef, on: LocalDate): Promise<Pick<Held, 'personId' | 'from' | 'until'>[]> =>
  tx.query(`SELECT person_id AS "personId", lower(held)::text AS "from", upper(held)::text AS until FROM membership WHERE body_id = $1 AND seat_id <> $2 AND held && daterange($3::date, NULL)`, [bodyId, seatId, on]);

/** Who is to go on in the seat of a departure, while the list of members ends with the day that was announced. */
export interface Staying extends SeatRef {
  spans: Span[];
}

/** Of departures that are to come, and for which nobody was appointed, or for a later day only. @param except a rotation that is judged itself */
export async function stayingFor(tx: EntityManager, tenantId: string, bodyId: string, { except, carriesOver }: { except: string; carriesOver: boolean }): Promise<Staying[]> {
  const open = (one: StoredRotation): boolean => one.id !== except && one.kind === 'departure' && one.state === 'foreseen' && one.context.seats.every(({ seated }) => seated === null || seated.on > one.on);
  const found: Staying[] = [];
  for (const { id, on, leaverId, seatIds, context } of (await listRotations(tx, { bodyId, open: true })).filter(open)) {
    const ref = { bodyId, seatId: seatIds[0]! };
    if (carriesOver || context.carriesOver) found.push({ ...ref, spans: await goingOn(tx, tenantId, ref, { leaver: leaverId!, on, off: id, mayStay: context.carriesOver }) });
  }
  return found;
}

export function staysAt(staying: readonly Staying[], seatId: string, day: LocalDate): Sits | undefined {
  const [one] = staying.filter((seat) => seat.seatId === seatId).flatMap(({ bodyId, spans }) => spans.filter(({ from, until }) => from <= day && (until === null || day < until)).map(({ personId, from }) => ({ bodyId, seatId, personId, since: from })));
  return one;
}
