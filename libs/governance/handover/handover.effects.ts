/** What a handover's workflow asks for: the dossier, and that what was taken up changes hands. */
import type { DataSource } from 'typeorm';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Clock } from '#platform/clock';
import { gather } from './gather.js';
import { HandoverPoint } from './handover.entity.js';
import { findHandover } from './handover.queries.js';
import { SOURCES } from './sources.js';

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
