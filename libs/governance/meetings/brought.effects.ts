/** What a workflow lays before a body finds its agenda by itself, and leaves it when it is no longer needed. */
import type { EntityManager } from 'typeorm';
import { inEffect, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import { derivedId } from '#platform/ids';
import type { BringItem as Bring, WithdrawItem as Withdraw } from '#workflows/brought';
import type { Placement } from './adoption.queries.js';
import { AgendaItem } from './agenda-item.entity.js';
import { agendaFor, comingBrought, type ComingAgenda } from './brought.js';
import { ItemEffect } from './carry.effects.js';
import { findMeeting } from './meeting.commands.js';
import type { Meeting } from './meeting.entity.js';
import { newItem } from './new-item.js';

/** Effect `bring-item`; one that was taken back meanwhile stays away. Where a coming agenda has it already, it takes the new words while that has not left. */
export class BringItem extends ItemEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const item = effect.params as unknown as Bring;
    return inEffect(this.db, effect, async (tx) => {
      if (await isTakenBack(tx, effect, item)) return { outcome: 'done' };
      const now = this.clock.now();
      const there = await comingBrought(tx, item, now);
      if (there) {
        await reword(tx, there, item, now);
        return { outcome: 'done' };
      }
      const next = await firstOpenAgenda(tx, item, now);
      if (!next) return this.noNext(tx, effect, item.bodyId);
      await this.carryIn(tx, effect, next, [brought(effect, item, next, now)]);
      return { outcome: 'done', result: { meetingId: next.id } };
    });
  }
}

/** Effect `withdraw-item`. */
export class WithdrawItem extends ItemEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    return inEffect(this.db, effect, async (tx) => {
      const now = this.clock.now();
      const placement = await comingBrought(tx, effect.params as unknown as Withdraw, now);
      if (placement) await this.takeOff(tx, effect, placement, now);
      return { outcome: 'done' };
    });
  }
}

/** Members read an agenda as it was sent: from then on its items keep their words. */
async function reword(tx: EntityManager, { itemId, meetingId }: Placement, { title, decisionAsked, coverNote }: Bring, now: string): Promise<void> {
  const { deadlines } = await findMeeting(tx, meetingId);
  const papers = deadlines.find(({ id }) => id === 'papers');
  if (papers && papers.at > now) await tx.update(AgendaItem, { id: itemId }, { title, decisionAsked, coverNote });
}

/** While it waited for a meeting, its workflow took it back. */
async function isTakenBack(tx: EntityManager, { instanceId, instanceVersion, index }: OutboxEffect, { ref }: Bring): Promise<boolean> {
  const rows: unknown[] = await tx.query(`SELECT 1 FROM outbox WHERE instance_id = $1 AND type = 'withdraw-item' AND params ->> 'ref' = $2 AND (instance_version, index) > ($3, $4)`, [instanceId, ref, instanceVersion, index]);
  return rows.length > 0;
}

async function firstOpenAgenda(tx: EntityManager, item: Bring, now: string): Promise<Meeting | null> {
  const coming: ComingAgenda[] = await tx.query(
    `SELECT m.id, m.starts_at AS "startsAt", EXISTS (SELECT FROM jsonb_array_elements(m.deadlines) d WHERE d ->> 'id' = 'papers' AND (d ->> 'at')::timestamptz > $2) AS open
     FROM meeting m WHERE m.body_id = $1 AND m.starts_at > $2 AND m.cancelled_because IS NULL ORDER BY m.starts_at, m.id`,
    [item.bodyId, now],
  );
  const chosen = agendaFor(coming.map((one) => ({ ...one, startsAt: new Date(one.startsAt).toISOString() })), item);
  return chosen ? findMeeting(tx, chosen.id) : null;
}

function brought(effect: OutboxEffect, { workflow, key, ref, title, purpose, minutes, decisionAsked, coverNote, choices }: Bring, next: Meeting, now: string): AgendaItem {
  return newItem({
    tenantId: effect.tenantId,
    id: derivedId('brought', effect.id, next.id),
    meetingId: next.id,
    title,
    purpose,
    minutes,
    decisionAsked,
    coverNote,
    origin: { kind: 'procedure', workflow, key, ref, choices },
    submittedAt: now,
  });
}
