/**
 * Effect `lapse-reservation`: nobody answered for the achterban, and the item's row says so: the decision stands. Whoever answered meanwhile
 * keeps the last word. The workflow that the item came from hears it.
 */
import type { DataSource } from 'typeorm';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Runner } from '#engine/runner';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { AgendaItem } from './agenda-item.entity.js';
import { broughtOutcome } from './brought.js';

export class LapseReservation implements EffectHandler {
  constructor(
    private readonly db: DataSource,
    private readonly runner: Runner,
    private readonly clock: Clock,
  ) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { itemId, until } = effect.params as { itemId: string; until: string };
    return inEffect(this.db, effect, async (tx) => {
      const { affected } = await tx.update(AgendaItem, { id: itemId, reservation: 'open', reservedUntil: until }, { reservation: 'vervallen' });
      const item = affected ? await tx.findOneByOrFail(AgendaItem, { id: itemId }) : null;
      const tell = item && broughtOutcome(item, 'besloten', item.choice, this.clock.now());
      if (tell) await this.runner.sendWithin(tx, effect.tenantId, tell, { id: derivedId('lapsed', effect.id), event: tell.event, actor: { kind: 'system', name: 'effects' } });
      return { outcome: 'done' };
    });
  }
}
