/** Owners come from another body (issue 4): whoever does not sit there any more, is no owner either. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { heldByFrom, type Held, type SeatRef } from '../bodies/membership.rows.js';
import { seatIn } from '../bodies/seat-life.js';
import { schemeOn } from '../municipalities/schemes.js';

/** The first day on which somebody does not sit any more where the owners of that seat come from, `on` or later; null: no end is known, or they come from anywhere. */
export async function belongsUntil(tx: EntityManager, tenantId: string, { bodyId, seatId, personId }: SeatRef & { personId: string }, on: LocalDate): Promise<LocalDate | null> {
  const { scheme } = await schemeOn(tx, tenantId, on);
  const filledBy = seatIn(scheme, { bodyId, seatId })?.seat.filledBy;
  if (!filledBy) return on;
  if (filledBy.kind !== 'ambition-owner' || filledBy.from === null) return null;
  return withoutGap((await heldByFrom(tx, personId, on)).filter((one) => one.bodyId === filledBy.from && seatIn(scheme, one)?.seat.voting), on);
}

/** The first day from `on` that none of these holds; null: there is none. PURE. */
function withoutGap(held: readonly Pick<Held, 'from' | 'until'>[], on: LocalDate): LocalDate | null {
  const next = held.find(({ from, until }) => from <= on && (until === null || until > on));
  return next === undefined ? on : next.until === null ? null : withoutGap(held, next.until);
}
