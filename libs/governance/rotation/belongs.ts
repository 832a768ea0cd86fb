/** Owners come from another body (issue 4): whoever does not sit there any more, is no owner either. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { Held, SeatRef } from '../bodies/membership.rows.js';
import { seatIn } from '../bodies/seat-life.js';
import { schemeOn } from '../municipalities/schemes.js';
import { withoutGap, type Place } from './carried-over.js';

/** The first day on which somebody does not sit any more where the owners of that seat come from, `on` or later; null: no end is known, or they come from anywhere. */
export async function belongsUntil(tx: EntityManager, tenantId: string, { personId, ...ref }: SeatRef & { personId: string }, on: LocalDate): Promise<LocalDate | null> {
  const home = await homeOf(tx, tenantId, ref, on);
  return home === null ? null : withoutGap(home, personId, on);
}

/** The day before the end of the term on which who comes there leaves where its owners come from, as far as is known; null: none is, or their office passes on and the seat with it. */
export async function leavesHome(tx: EntityManager, tenantId: string, ref: SeatRef & { personId: string }, { on, until }: { on: LocalDate; until: LocalDate }): Promise<LocalDate | null> {
  const home = await homeOf(tx, tenantId, ref, on);
  const left = home === null ? null : withoutGap(home, ref.personId, on);
  if (home === null || left === null || left <= on || left >= until) return null;
  return home.some((one) => one.personId === ref.personId && one.until === left && one.byOffice) ? null : left;
}

/** Everybody with a vote, on that day or later, where the owners of that seat come from; null: they come from anywhere. */
export async function homeOf(tx: EntityManager, tenantId: string, ref: SeatRef, on: LocalDate): Promise<Place[] | null> {
  const { scheme } = await schemeOn(tx, tenantId, on);
  const filledBy = seatIn(scheme, ref)?.seat.filledBy;
  if (!filledBy) return [];
  if (filledBy.kind !== 'ambition-owner' || filledBy.from === null) return null;
  const held: Pick<Held, 'seatId' | 'personId' | 'from' | 'until'>[] = await tx.query(
    `SELECT seat_id AS "seatId", person_id AS "personId", lower(held)::text AS "from", upper(held)::text AS until FROM membership WHERE body_id = $1 AND (upper_inf(held) OR upper(held) >= $2::date) ORDER BY lower(held), seat_id`,
    [filledBy.from, on],
  );
  return held.flatMap((one) => {
    const seat = seatIn(scheme, { bodyId: filledBy.from!, seatId: one.seatId })?.seat;
    return seat?.voting ? [{ ...one, byOffice: seat.filledBy.kind === 'office' }] : [];
  });
}
