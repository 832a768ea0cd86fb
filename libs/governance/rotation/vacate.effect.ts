/** A day of change for which nobody was appointed: who sits there goes, or stays until there is a successor (issue 4, "the seat carries over"). */
import type { DataSource, EntityManager } from 'typeorm';
import { addDays } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import { followChairs } from '../bodies/chairs-elsewhere.js';
import { endHeld, heldWithin, type Held } from '../bodies/membership.rows.js';
import { findRotation, type StoredRotation } from './rotation.rows.js';
import { goOn } from './seating.rows.js';
import { rosterThen } from './situation.js';
import { isOvertaken } from './still.js';

/**
 * Effect `vacate-seats`. By turn whoever sits there goes: the scheme would rather have nobody. Who leaves early goes, or stays where the
 * rotation carries over, as long as they sit where owners come from; where their office passed to somebody else, that one goes on for the
 * rest of the term. Answers whether somebody else had come before who wanted to leave did.
 */
export class VacateSeats implements EffectHandler {
  constructor(private readonly db: DataSource) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { rotationId, bodyId, seatIds, on } = effect.params as unknown as { rotationId: string; bodyId: string; seatIds: string[]; on: LocalDate };
    return inEffect(this.db, effect, async (tx) => {
      const rotation = await findRotation(tx, rotationId);
      const [seatId] = seatIds as [string];
      const overtaken = rotation.kind === 'departure' && (await isOvertaken(tx, { bodyId, seatId, leaverId: rotation.leaverId, on }));
      const carriesOver = !overtaken && (await seatCarriesOver(tx, effect.tenantId, rotation));
      const mayStay = carriesOver && rotation.context.carriesOver;
      if (!mayStay) await leave(tx, rotation, seatIds, on);
      if (carriesOver) await goOn(tx, effect.tenantId, { bodyId, seatId }, on, { off: rotationId, mayStay });
      await followChairs(tx, effect.tenantId, on);
      return { outcome: 'done', result: { overtaken } };
    });
  }
}

/** Of a body that has stopped rotating nobody is appointed: there is no successor to wait for. */
async function seatCarriesOver(tx: EntityManager, tenantId: string, { kind, bodyId, on, context }: StoredRotation): Promise<boolean> {
  if (kind !== 'departure') return false;
  const roster = await rosterThen(tx, tenantId, { bodyId, on }, addDays(on, -1));
  return roster !== null && (context.carriesOver || roster.rules.withoutSuccessor === 'carry-over');
}

async function leave(tx: EntityManager, { kind, bodyId, leaverId }: StoredRotation, seatIds: readonly string[], on: LocalDate): Promise<void> {
  const leaves = (held: Held): boolean => held.from < on && (kind === 'turn' || held.personId === leaverId);
  for (const seatId of seatIds) for (const held of (await heldWithin(tx, { bodyId, seatId }, on, null)).filter(leaves)) await endHeld(tx, held, on);
}
