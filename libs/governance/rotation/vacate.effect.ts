/** A day of change for which nobody was appointed: who sits there goes, or stays until there is a successor (issue 4, "the seat carries over"). */
import type { DataSource, EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import { followChairs } from '../bodies/chairs-elsewhere.js';
import { endHeld, heldByFrom, heldWithin, type Held, type SeatRef } from '../bodies/membership.rows.js';
import { seatIn } from '../bodies/seat-life.js';
import { schemeOn } from '../municipalities/schemes.js';
import { findRotation, type StoredRotation } from './rotation.rows.js';
import { goOn } from './seating.rows.js';
import { isOvertaken } from './still.js';

/**
 * Effect `vacate-seats`. By turn whoever sits there goes: the scheme would rather have nobody. Who leaves early goes, or stays where the
 * rotation carries over, as long as they sit where owners come from. Answers whether somebody else had come before who wanted to leave did.
 */
export class VacateSeats implements EffectHandler {
  constructor(private readonly db: DataSource) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { rotationId, bodyId, seatIds, on } = effect.params as unknown as { rotationId: string; bodyId: string; seatIds: string[]; on: LocalDate };
    return inEffect(this.db, effect, async (tx) => {
      const rotation = await findRotation(tx, rotationId);
      const overtaken = rotation.kind === 'departure' && (await isOvertaken(tx, { bodyId, seatId: seatIds[0]!, leaverId: rotation.leaverId, on }));
      if (rotation.kind === 'departure' && rotation.context.carriesOver && !overtaken) await stay(tx, effect.tenantId, rotation, on);
      else await leave(tx, rotation, seatIds, on);
      await followChairs(tx, effect.tenantId, on);
      return { outcome: 'done', result: { overtaken } };
    });
  }
}

async function leave(tx: EntityManager, { kind, bodyId, leaverId }: StoredRotation, seatIds: readonly string[], on: LocalDate): Promise<void> {
  const leaves = (held: Held): boolean => held.from < on && (kind === 'turn' || held.personId === leaverId);
  for (const seatId of seatIds) for (const held of (await heldWithin(tx, { bodyId, seatId }, on, null)).filter(leaves)) await endHeld(tx, held, on);
}

async function stay(tx: EntityManager, tenantId: string, { id, bodyId, seatIds, leaverId }: StoredRotation, on: LocalDate): Promise<void> {
  const ref = { bodyId, seatId: seatIds[0]! };
  const until = await belongsUntil(tx, tenantId, ref, leaverId!, on);
  if (until === null || until > on) await goOn(tx, ref, on, { off: id, end: until });
}

/** The first day on which somebody does not sit any more where the owners of that seat come from, `on` or later; null: no end is known, or they come from anywhere. */
async function belongsUntil(tx: EntityManager, tenantId: string, ref: SeatRef, personId: string, on: LocalDate): Promise<LocalDate | null> {
  const { scheme } = await schemeOn(tx, tenantId, on);
  const filledBy = seatIn(scheme, ref)?.seat.filledBy;
  if (!filledBy) return on;
  if (filledBy.kind !== 'ambition-owner' || filledBy.from === null) return null;
  return withoutGap((await heldByFrom(tx, personId, on)).filter((one) => one.bodyId === filledBy.from && seatIn(scheme, one)?.seat.voting), on);
}

/** The first day from `on` that none of these holds; null: there is none. PURE. */
export function withoutGap(held: readonly Pick<Held, 'from' | 'until'>[], on: LocalDate): LocalDate | null {
  const next = held.find(({ from, until }) => from <= on && (until === null || until > on));
  return next === undefined ? on : next.until === null ? null : withoutGap(held, next.until);
}
