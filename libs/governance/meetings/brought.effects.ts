/** What a workflow lays before a body finds its agenda by itself, and leaves it when it is no longer needed. */
import type { EntityManager } from 'typeorm';
import { inEffect, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import { derivedId } from '#platform/ids';
import type { BringItem as Bring, WithdrawItem as Withdraw } from '#workflows/brought';
import type { Placement } from './adoption.queries.js';
import { AgendaItem } from './agenda-item.entity.js';
import { agendaFor, comingAgendas, comingBrought, comingBroughtOf, earlierAgenda } from './brought.js';
import { copyPapersAndGuests, ItemEffect } from './carry.effects.js';
import { carried } from './carrying.js';
import { findMeeting } from './meeting.commands.js';
import type { Meeting } from './meeting.entity.js';
import { newItem } from './new-item.js';

/** By the workflow that asks: without the title, which is for who reads the agenda. */
const IN_WORDS: Readonly<Record<string, string>> = {
  'annual-plan': 'Het jaarplan',
  assignment: 'Een opdracht aan een werkgroep',
  'execution-agenda': 'De keuze van opdrachten voor het schooljaar',
  'quality-cycle': 'Een evaluatie',
  rotation: 'Een benoeming',
  'working-group': 'De installatie van een werkgroep',
};

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
      if (!next) return this.noNext(tx, effect, item.bodyId, IN_WORDS[item.workflow] ?? 'Een voorstel');
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

/** Effect `draw-forward`: a meeting was planned, perhaps an earlier one than those on whose agendas workflows' items wait. A repeat finds them moved. */
export class DrawForward extends ItemEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { bodyId } = effect.params as { bodyId: string };
    return inEffect(this.db, effect, async (tx) => {
      const now = this.clock.now();
      const coming = await comingAgendas(tx, bodyId, now);
      for (const item of await comingBroughtOf(tx, bodyId, now)) {
        const earlier = earlierAgenda(coming, item.meetingId, item.origin?.kind === 'procedure' ? item.origin.when : undefined);
        if (earlier) await this.draw(tx, effect, item, await findMeeting(tx, earlier.id), now);
      }
      return { outcome: 'done' };
    });
  }

  private async draw(tx: EntityManager, effect: OutboxEffect, item: AgendaItem, next: Meeting, now: string): Promise<void> {
    await this.takeOff(tx, effect, { itemId: item.id, meetingId: item.meetingId }, now);
    await this.carryIn(tx, effect, next, [carried(item, next.id)]);
    await copyPapersAndGuests(tx, [item], next);
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
  const chosen = agendaFor(await comingAgendas(tx, item.bodyId, now), item);
  return chosen ? findMeeting(tx, chosen.id) : null;
}

function brought(effect: OutboxEffect, { workflow, key, ref, title, purpose, minutes, decisionAsked, coverNote, choices, notBefore, noLaterThan = null }: Bring, next: Meeting, now: string): AgendaItem {
  return newItem({
    tenantId: effect.tenantId,
    id: derivedId('brought', effect.id, next.id),
    meetingId: next.id,
    title,
    purpose,
    minutes,
    decisionAsked,
    coverNote,
    origin: { kind: 'procedure', workflow, key, ref, choices, when: { notBefore, noLaterThan } },
    submittedAt: now,
  });
}
