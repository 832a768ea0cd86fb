/** Items that go on: of a cancelled or ended meeting, onto the body's next agenda. */
import { IsNull, type DataSource, type EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import type { EffectHandler, HandlerOutcome } from '#engine/effects';
import { inEffect } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Runner } from '#engine/runner';
import { inSentence } from '#messaging/templates/words';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { rowsOf } from '#platform/rows';
import { schemesOf } from '../municipalities/schemes.js';
import { isAdopted, standsOn, type Placement } from './adoption.queries.js';
import { AgendaGuest, AgendaItem, MeetingDocument } from './agenda-item.entity.js';
import { comingBrought, placedAt } from './brought.js';
import { carried, carriedId, isOpen, statusLeftBehind } from './carrying.js';
import { takeAccessAlong } from './item-access.js';
import { findMeeting, meetingTarget } from './meeting.commands.js';
import { Meeting } from './meeting.entity.js';


export abstract class ItemEffect implements EffectHandler {
  constructor(
    protected readonly db: DataSource,
    protected readonly runner: Runner,
    protected readonly clock: Clock,
  ) {}

  abstract handle(effect: OutboxEffect): Promise<HandlerOutcome>;

  /**
   * The body has no meeting ahead: it waits, and the secretary sees what and why. Everybody may read that: no title is in it.
   * @param what in words, with a capital; more than one with `many`
   */
  protected async noNext(tx: EntityManager, { tenantId }: OutboxEffect, bodyId: string, what: string, many = false): Promise<HandlerOutcome> {
    const today = localDateOf(this.clock.now());
    const { body, day } = (await schemesOf(tx, tenantId)).standing(bodyId, today);
    const reason = day < today ? `${body.name} is vervallen en vergadert niet meer. Breng dit in bij een ander overleg.` : `${what} ${many ? 'wachten' : 'wacht'} op een volgende vergadering van ${inSentence(body.name)}. Zodra die is gepland, ${many ? 'komen ze' : 'komt het'} vanzelf op de agenda.`;
    return { outcome: 'waiting', reason };
  }

  /** Insert the items and tell their meeting, in one transaction; a repeat finds them there. */
  protected async carryIn(tx: EntityManager, effect: OutboxEffect, next: Meeting, items: AgendaItem[]): Promise<void> {
    for (const item of items) {
      const inserted = await tx.createQueryBuilder().insert().into(AgendaItem).values(item as never).orIgnore().returning('id').execute();
      // It was here before, and taken back when its first meeting had dealt with it: that was corrected since.
      if ((inserted.raw as unknown[]).length === 0 && !(await tx.update(AgendaItem, { id: item.id, status: 'ingetrokken' }, { status: 'ingediend' })).affected) continue;
      const event = { type: 'ITEM_CARRIED_IN', at: this.clock.now(), itemId: item.id, tell: placedAt(item, next, this.clock.now()) };
      const outcome = await this.runner.sendWithin(tx, effect.tenantId, meetingTarget(next.id), { id: derivedId('carry-in', effect.id, item.id), event, actor: { kind: 'system', name: 'effects' } });
      if (outcome.outcome === 'rejected') throw new Error(`The next meeting did not take the item: ${outcome.code}`);
    }
  }

  /** The item is not needed on that agenda any more. */
  protected async takeOff(tx: EntityManager, effect: OutboxEffect, { itemId, meetingId }: Placement, at: string): Promise<void> {
    await tx.update(AgendaItem, { id: itemId }, { status: 'ingetrokken' });
    const event = { type: 'ITEM_WITHDRAWN', at, itemId, unheard: false, reason: null };
    const outcome = await this.runner.sendWithin(tx, effect.tenantId, meetingTarget(meetingId), { id: derivedId('withdraw', effect.id, itemId), event, actor: { kind: 'system', name: 'effects' } });
    if (outcome.outcome === 'rejected') throw new Error(`The meeting did not let the item go: ${outcome.code}`);
  }
}

/** Effect `carry-over`: items of a meeting that was cancelled, or that it did not reach, or that it did not let in. */
export class CarryOver extends ItemEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { meetingId, itemIds } = effect.params as { meetingId: string; itemIds: string[] };
    return inEffect(this.db, effect, async (tx) => {
      const items = (await rowsOf(tx, AgendaItem, { meetingId })).filter((item) => itemIds.includes(item.id) && isOpen(item));
      if (items.length === 0) return { outcome: 'done' };
      const meeting = await findMeeting(tx, meetingId);
      const next = await nextMeeting(tx, meeting, this.clock.now());
      if (!next) return this.noNext(tx, effect, meeting.bodyId, items.length === 1 ? 'Een agendapunt van deze vergadering' : `${items.length} agendapunten van deze vergadering`, items.length > 1);
      const open: AgendaItem[] = [];
      for (const item of items) if (!(await isDealtWith(tx, item, next))) open.push(item);
      await this.carryIn(tx, effect, next, open.map((item) => carried(item, next.id)));
      for (const item of items) await tx.update(AgendaItem, { id: item.id }, { status: statusLeftBehind(item) });
      await copyPapersAndGuests(tx, open, next);
      return { outcome: 'done', result: { meetingId: next.id } };
    });
  }
}

/** Effect `withdraw-carried`: an item that was dealt with after it had gone on leaves the agenda onto which it came, while that meeting has not begun. */
export class WithdrawCarried extends ItemEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { itemId } = effect.params as { itemId: string };
    return inEffect(this.db, effect, async (tx) => {
      const now = this.clock.now();
      const copy = await comingCopy(tx, itemId, now);
      if (!copy) return { outcome: 'done' };
      await this.takeOff(tx, effect, copy, now);
      await tx.update(AgendaItem, { id: itemId, status: 'doorgeschoven' }, { status: 'ingediend' });
      return { outcome: 'done' };
    });
  }
}

/** The item as it stands on the agenda of a meeting that has still to begin, however often it went on. */
async function comingCopy(tx: EntityManager, itemId: string, now: string): Promise<Placement | null> {
  const item = await tx.findOneBy(AgendaItem, { id: itemId });
  if (item?.origin?.kind === 'procedure') return comingBrought(tx, item.origin, now);
  const [row]: Placement[] = await tx.query(
    `WITH RECURSIVE copy AS (
       SELECT id, meeting_id, status FROM agenda_item WHERE origin ->> 'kind' = 'doorgeschoven' AND origin ->> 'itemId' = $1
       UNION SELECT i.id, i.meeting_id, i.status FROM agenda_item i JOIN copy c ON i.origin ->> 'kind' = 'doorgeschoven' AND i.origin ->> 'itemId' = c.id::text)
     SELECT c.id AS "itemId", c.meeting_id AS "meetingId" FROM copy c JOIN meeting m ON m.id = c.meeting_id
     WHERE c.status = 'ingediend' AND m.cancelled_because IS NULL AND m.starts_at > $2 LIMIT 1`,
    [itemId, now],
  );
  return row ?? null;
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

/** Papers, guests and who may not read it go along with their item. */
export async function copyPapersAndGuests(tx: EntityManager, items: readonly AgendaItem[], next: Meeting): Promise<void> {
  for (const item of items) {
    const itemId = carriedId('carried', item.id, next.id);
    await takeAccessAlong(tx, item.id, itemId);
    const papers = (await tx.findBy(MeetingDocument, { itemId: item.id })).map((paper) => ({ ...paper, id: carriedId('carried-paper', paper.id, next.id), itemId }));
    const guests = (await tx.findBy(AgendaGuest, { itemId: item.id, withdrawnAt: IsNull() })).map((guest) => ({ ...guest, id: carriedId('carried-guest', guest.id, next.id), itemId, told: null, calendarRaised: null }));
    if (papers.length > 0) await tx.createQueryBuilder().insert().into(MeetingDocument).values(papers).orIgnore().execute();
    if (guests.length > 0) await tx.createQueryBuilder().insert().into(AgendaGuest).values(guests).orIgnore().execute();
  }
}
