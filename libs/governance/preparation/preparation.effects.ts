/** What follows from the committee's decisions: items onto this agenda, onto that of another meeting, or to another body. */
import { inEffect, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import { derivedId } from '#platform/ids';
import type { WorkflowEvent } from '#workflows/definition';
import type { EntityManager } from 'typeorm';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { carried } from '../meetings/carrying.js';
import { copyPapersAndGuests, ItemEffect, nextMeeting } from '../meetings/carry.effects.js';
import { findMeeting, meetingTarget } from '../meetings/meeting.commands.js';
import { preparationTarget } from './preparation.queries.js';
import { Preparation } from './preparation.entity.js';

const itemsOf = async (tx: EntityManager, { params }: OutboxEffect): Promise<AgendaItem[]> => {
  const { meetingId, itemIds } = params as { meetingId: string; itemIds: string[] };
  return (await tx.findBy(AgendaItem, { meetingId })).filter(({ id }) => itemIds.includes(id));
};

/** Effect `place-items`: accepted, or not decided on in time. */
export class PlaceItems extends ItemEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    return inEffect(this.db, effect, async (tx) => {
      for (const { id, meetingId, tenantId } of await itemsOf(tx, effect)) {
        await tx.update(AgendaItem, { id }, { status: 'ingediend' });
        const event = { type: 'ITEM_CARRIED_IN', at: this.clock.now(), itemId: id, tell: null };
        const outcome = await this.runner.sendWithin(tx, tenantId, meetingTarget(meetingId), { id: derivedId('place', effect.id, id), event, actor: { kind: 'system', name: 'effects' } });
        if (outcome.outcome === 'rejected') throw new Error(`The meeting did not take the item: ${outcome.code}`);
      }
      return { outcome: 'done' };
    });
  }
}

/** Effect `defer-items`: to the meeting that the committee named, or to the body's next one. */
export class DeferItems extends ItemEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    return inEffect(this.db, effect, async (tx) => {
      const items = await itemsOf(tx, effect);
      if (items.length === 0) return { outcome: 'done' };
      const { meetingId, to } = effect.params as { meetingId: string; to: string | null };
      const named = to === null ? null : await findMeeting(tx, to);
      const open = named !== null && named.cancelledBecause === null && Date.parse(named.startsAt) > Date.parse(this.clock.now());
      const from = named ?? (await findMeeting(tx, meetingId));
      const next = open ? named : await nextMeeting(tx, from, this.clock.now());
      if (!next) return this.noNext(tx, effect, from.bodyId, items.length === 1 ? 'Een agendapunt dat de agendacommissie heeft uitgesteld' : `${items.length} agendapunten die de agendacommissie heeft uitgesteld`, items.length > 1);
      await this.carryIn(tx, effect, next, items.map((item) => carried(item, next.id)));
      for (const { id } of items) await tx.update(AgendaItem, { id }, { status: 'uitgesteld' });
      await copyPapersAndGuests(tx, items, next);
      return { outcome: 'done', result: { meetingId: next.id } };
    });
  }
}

/** Effect `refer-item`: onto the next agenda of another body; waits while it has none. */
export class ReferItem extends ItemEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    return inEffect(this.db, effect, async (tx) => {
      const items = await itemsOf(tx, effect);
      const [item] = items;
      if (!item) return { outcome: 'done' };
      const { bodyId } = effect.params as { bodyId: string };
      const next = await nextMeeting(tx, { ...(await findMeeting(tx, item.meetingId)), bodyId }, this.clock.now());
      if (!next) return this.noNext(tx, effect, bodyId, 'Een agendapunt dat hierheen is verwezen');
      await this.carryIn(tx, effect, next, items.map((one) => carried(one, next.id)));
      await copyPapersAndGuests(tx, items, next);
      return { outcome: 'done', result: { meetingId: next.id } };
    });
  }
}

/** Effect `tell-preparation`: what happened to the meeting, for the committee that prepares its agenda; most have none. */
export class TellPreparation extends ItemEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { meetingId, event } = effect.params as { meetingId: string; event: WorkflowEvent };
    return inEffect(this.db, effect, async (tx) => {
      if (!(await tx.existsBy(Preparation, { meetingId }))) return { outcome: 'done' };
      await this.runner.sendWithin(tx, effect.tenantId, preparationTarget(meetingId), { id: derivedId('tell-preparation', effect.id), event, actor: { kind: 'system', name: 'effects' } });
      return { outcome: 'done' };
    });
  }
}
