/** Items that go on: of a cancelled or ended meeting, onto the body's next agenda. */
import type { DataSource, EntityManager } from 'typeorm';
import type { EffectHandler, HandlerOutcome } from '#engine/effects';
import { inEffect } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Runner } from '#engine/runner';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { isAdopted, standsOn } from './adoption.queries.js';
import { AgendaGuest, AgendaItem, MeetingDocument } from './agenda-item.entity.js';
import { carried, carriedId, isOpen, statusLeftBehind } from './carrying.js';
import { findMeeting, meetingTarget } from './meeting.commands.js';
import { Meeting } from './meeting.entity.js';

export const NO_NEXT: HandlerOutcome = { outcome: 'waiting', reason: 'Er is nog geen volgende vergadering gepland. Zodra die er is, komt dit vanzelf op de agenda.' };

export abstract class ItemEffect implements EffectHandler {
  constructor(
    protected readonly db: DataSource,
    protected readonly runner: Runner,
    protected readonly clock: Clock,
  ) {}

  abstract handle(effect: OutboxEffect): Promise<HandlerOutcome>;

  /** Insert the items and tell their meeting, in one transaction; a repeat finds them there. */
  protected async carryIn(tx: EntityManager, effect: OutboxEffect, next: Meeting, items: AgendaItem[]): Promise<void> {
    for (const item of items) {
      const inserted = await tx.createQueryBuilder().insert().into(AgendaItem).values(item as never).orIgnore().returning('id').execute();
      if ((inserted.raw as unknown[]).length === 0) continue;
      const event = { type: 'ITEM_CARRIED_IN', at: this.clock.now(), itemId: item.id };
      const outcome = await this.runner.sendWithin(tx, effect.tenantId, meetingTarget(next.id), { id: derivedId('carry-in', effect.id, item.id), event, actor: { kind: 'system', name: 'effects' } });
      if (outcome.outcome === 'rejected') throw new Error(`The next meeting did not take the item: ${outcome.code}`);
    }
  }
}

/** Effect `carry-over`: items of a meeting that was cancelled, or that it did not reach, or that it did not let in. */
export class CarryOver extends ItemEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { meetingId, itemIds } = effect.params as { meetingId: string; itemIds: string[] };
    return inEffect(this.db, effect, async (tx) => {
      const items = (await tx.findBy(AgendaItem, { meetingId })).filter((item) => itemIds.includes(item.id) && isOpen(item));
      if (items.length === 0) return { outcome: 'done' };
      const next = await nextMeeting(tx, await findMeeting(tx, meetingId), this.clock.now());
      if (!next) return NO_NEXT;
      const open: AgendaItem[] = [];
      for (const item of items) if (!(await isDealtWith(tx, item, next))) open.push(item);
      await this.carryIn(tx, effect, next, open.map((item) => carried(item, next.id)));
      for (const item of items) await tx.update(AgendaItem, { id: item.id }, { status: statusLeftBehind(item) });
      await copyPapersAndGuests(tx, open, next);
      return { outcome: 'done', result: { meetingId: next.id } };
    });
  }
}

/**
 * The body's next meeting that has not begun and was not cancelled. What was cancelled may be replaced by an earlier one; what a
 * meeting did not let in or did not reach goes to one after it.
 */
export async function nextMeeting(tx: EntityManager, meeting: Meeting, now: string): Promise<Meeting | null> {
  const after = meeting.cancelledBecause === null && meeting.startsAt > now ? meeting.startsAt : now;
  const [row] = await tx.query(`SELECT id FROM meeting WHERE body_id = $1 AND starts_at > $2 AND cancelled_because IS NULL AND id <> $3 ORDER BY starts_at LIMIT 1`, [meeting.bodyId, after, meeting.id]);
  return row ? findMeeting(tx, row.id) : null;
}

/** Minutes that were adopted meanwhile, or whose adoption stands on the next agenda already. */
const isDealtWith = async (tx: EntityManager, { tenantId, origin }: AgendaItem, next: Meeting): Promise<boolean> =>
  origin?.kind === 'verslag' && ((await isAdopted(tx, tenantId, origin.meetingId)) || (await standsOn(tx, origin.meetingId, next.id)));

/** Papers and guests go along with their item. */
export async function copyPapersAndGuests(tx: EntityManager, items: readonly AgendaItem[], next: Meeting): Promise<void> {
  for (const item of items) {
    const itemId = carriedId('carried', item.id, next.id);
    const papers = (await tx.findBy(MeetingDocument, { itemId: item.id })).map((paper) => ({ ...paper, id: carriedId('carried-paper', paper.id, next.id), itemId }));
    const guests = (await tx.findBy(AgendaGuest, { itemId: item.id })).map((guest) => ({ ...guest, id: carriedId('carried-guest', guest.id, next.id), itemId, told: null }));
    if (papers.length > 0) await tx.createQueryBuilder().insert().into(MeetingDocument).values(papers).orIgnore().execute();
    if (guests.length > 0) await tx.createQueryBuilder().insert().into(AgendaGuest).values(guests).orIgnore().execute();
  }
}
