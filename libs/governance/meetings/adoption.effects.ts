/** The adoption of minutes finds its agenda by itself, and leaves it when it is no longer needed. */
import { localDateOf, formatDutchDate } from '#calendar/local-date';
import type { EntityManager } from 'typeorm';
import { inEffect, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import { derivedId } from '#platform/ids';
import { comingPlacements, isAdopted } from './adoption.queries.js';
import type { AgendaItem } from './agenda-item.entity.js';
import { ItemEffect, nextMeeting } from './carry.effects.js';
import { schemesOf } from '../municipalities/schemes.js';
import { openInWritingTask } from './in-writing-task.js';
import { findMeeting } from './meeting.commands.js';
import type { Meeting } from './meeting.entity.js';
import { newItem } from './new-item.js';

/** Effect `agenda-item`: the adoption of minutes, by itself on the next agenda; where a coming one has it already it stays there. */
export class PlaceAdoption extends ItemEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { meetingId } = effect.params as { meetingId: string };
    return inEffect(this.db, effect, async (tx) => {
      if (await isAdopted(tx, effect.tenantId, meetingId)) return { outcome: 'done' };
      const [placed] = await comingPlacements(tx, meetingId, this.clock.now());
      if (placed) return { outcome: 'done', result: { meetingId: placed.meetingId } };
      const held = await findMeeting(tx, meetingId);
      const next = await nextMeeting(tx, held, this.clock.now());
      if (!next) return this.noAgenda(tx, effect, held);
      await this.carryIn(tx, effect, next, [adoption(held, next, this.clock.now())]);
      return { outcome: 'done', result: { meetingId: next.id } };
    });
  }

  /** Of a body that has been dropped none will come: the secretary has it adopted in writing. */
  private async noAgenda(tx: EntityManager, effect: OutboxEffect, held: Meeting): Promise<HandlerOutcome> {
    const today = localDateOf(this.clock.now());
    const { body, day } = (await schemesOf(tx, effect.tenantId)).standing(held.bodyId, today);
    if (day >= today) return this.noNext(tx, effect, held.bodyId, 'Het verslag van deze vergadering');
    await openInWritingTask(tx, held, body.name, this.clock.now());
    return { outcome: 'waiting', reason: `${body.name} is vervallen en vergadert niet meer. Laat het verslag schriftelijk vaststellen, en leg dat bij het verslag vast.` };
  }
}

/** Effect `withdraw-adoption`: minutes that have been adopted leave the agendas to which they had gone on. */
export class WithdrawAdoption extends ItemEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { meetingId } = effect.params as { meetingId: string };
    return inEffect(this.db, effect, async (tx) => {
      const now = this.clock.now();
      for (const placement of await comingPlacements(tx, meetingId, now)) await this.takeOff(tx, effect, placement, now);
      return { outcome: 'done' };
    });
  }
}

const adoption = (held: Meeting, next: Meeting, now: string): AgendaItem =>
  newItem({
    tenantId: held.tenantId,
    id: derivedId('adoption', held.id, next.id),
    meetingId: next.id,
    title: `Verslag van ${formatDutchDate(localDateOf(held.startsAt))}`,
    purpose: 'besluitvorming',
    minutes: 5,
    decisionAsked: 'Het verslag vaststellen.',
    origin: { kind: 'verslag', meetingId: held.id },
    submittedAt: now,
  });
