/** Effect `lapse-reservation`: nobody answered for the achterban, and the item's row says so. Whoever answered meanwhile keeps the last word. */
import type { DataSource } from 'typeorm';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import { AgendaItem } from './agenda-item.entity.js';

export class LapseReservation implements EffectHandler {
  constructor(private readonly db: DataSource) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { itemId, until } = effect.params as { itemId: string; until: string };
    return inEffect(this.db, effect, async (tx) => {
      await tx.update(AgendaItem, { id: itemId, reservation: 'open', reservedUntil: until }, { reservation: 'vervallen' });
      return { outcome: 'done' };
    });
  }
}
