/**
 * Effect `end-overtaken`: somebody else sits by now where somebody wanted to leave later, or stayed for want of a successor, or has the office
 * of whoever stays from a later day on; nobody leaves then, and nobody is told of it any more.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Runner } from '#engine/runner';
import type { Clock } from '#platform/clock';
import { heldWithin, type SeatRef } from '../bodies/membership.rows.js';
import { cameByOffice } from './pass-on.js';
import { listRotations } from './rotation.rows.js';
import { sitting } from './sitting.js';
import { goesElsewhere, isOvertaken } from './still.js';
import { tellRotations } from './tell.js';

export class EndOvertaken implements EffectHandler {
  constructor(
    private readonly db: DataSource,
    private readonly runner: Runner,
    private readonly clock: Clock,
  ) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { bodyId } = effect.params as { bodyId: string };
    return inEffect(this.db, effect, async (tx) => {
      const tell = tellRotations(this.runner, tx, effect.tenantId, effect.id);
      const today = localDateOf(this.clock.now());
      const here = (await sitting(tx, today)).filter((one) => one.bodyId === bodyId);
      const departures = (await listRotations(tx, { bodyId, open: true })).filter((one) => one.kind === 'departure' && one.context.seats.every(({ seated }) => seated === null || one.state === 'foreseen'));
      for (const { id, state, seatIds, leaverId, on } of departures) {
        const seatId = seatIds[0]!;
        // Who was appointed may still be taken back before they come: then the departure counts again.
        const at = here.find((one) => one.seatId === seatId);
        if (at?.personId === leaverId && !(await passesOn(tx, effect.tenantId, { bodyId, seatId }, today))) continue;
        // Who goes on by office may have been appointed to another seat: until they go there they are no successor.
        if (state === 'changing' && at !== undefined && (await goesElsewhere(tx, { bodyId, seatId }, today))) continue;
        if ((state === 'changing' && at !== undefined) || (await isOvertaken(tx, { bodyId, seatId, leaverId, on }))) await tell(id, { type: 'OVERTAKEN', seatId });
      }
      return { outcome: 'done' };
    });
  }
}

/** Whoever sits there today is followed by the next holder of their office. */
async function passesOn(tx: EntityManager, tenantId: string, ref: SeatRef, today: LocalDate): Promise<boolean> {
  const next = (await heldWithin(tx, ref, today, null)).find(({ from }) => from > today);
  return next !== undefined && cameByOffice(tenantId, next);
}
