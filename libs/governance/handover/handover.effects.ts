/** What a handover's workflow asks for: the dossier, that what was taken up changes hands, and that what keeps waiting is on the secretary's list. */
import type { DataSource } from 'typeorm';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Clock } from '#platform/clock';
import { localDateOf } from '#calendar/local-date';
import { schemesOf } from '../municipalities/schemes.js';
import { gather } from './gather.js';
import { HandoverPoint } from './handover.entity.js';
import { findHandover, handoverDetail } from './handover.queries.js';
import { SOURCES } from './sources.js';
import { seatName } from './seat-name.js';
import { closeWaitingTask, openWaitingTask } from './waiting-task.js';

/** Effect `gather-handover`. */
export class GatherHandover implements EffectHandler {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { handoverId } = effect.params as { handoverId: string };
    return inEffect(this.db, effect, async (tx) => {
      const points = await gather(tx, await findHandover(tx, handoverId), this.clock.now());
      return { outcome: 'done', result: { points: points.map(({ id, duty }) => ({ id, duty })) } };
    });
  }
}

/** Effect `transfer-points`. */
export class TransferPoints implements EffectHandler {
  constructor(private readonly db: DataSource) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { handoverId, pointIds, toId } = effect.params as { handoverId: string; pointIds: string[]; toId: string };
    return inEffect(this.db, effect, async (tx) => {
      const points = (await tx.findBy(HandoverPoint, { handoverId })).filter(({ id, duty }) => duty && pointIds.includes(id));
      for (const source of SOURCES) {
        const refs = points.filter((point) => point.source === source.id).map(({ ref }) => ref);
        if (refs.length > 0) await source.transfer?.(tx, refs, toId);
      }
      return { outcome: 'done' };
    });
  }
}

/** Effect `handover-task`. What was answered meanwhile is put on no list. */
export class HandoverTask implements EffectHandler {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { handoverId, open } = effect.params as { handoverId: string; open: boolean };
    return inEffect(this.db, effect, async (tx) => {
      const now = this.clock.now();
      if (!open) await closeWaitingTask(tx, handoverId, now);
      else {
        const detail = await handoverDetail(tx, handoverId);
        const { body } = (await schemesOf(tx, effect.tenantId)).standing(detail.handover.bodyId, localDateOf(now));
        await openWaitingTask(tx, detail, seatName(body, detail.handover.seatId), now);
      }
      return { outcome: 'done' };
    });
  }
}
