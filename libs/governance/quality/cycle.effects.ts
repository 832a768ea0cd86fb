/** What a turn asks of its rows: goals that stay behind, and the next turn. */
import type { DataSource } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Runner } from '#engine/runner';
import type { Clock } from '#platform/clock';
import { schemeOn } from '../municipalities/schemes.js';
import { beginTurn, isCurrent } from './begin-turn.js';
import { subjectOf } from './subjects.js';

/** Effect `leave-goals`: the setting of goals ended by itself; what is ready counts, the rest stays behind. */
export class LeaveGoals implements EffectHandler {
  constructor(private readonly db: DataSource) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { subjectId, turn, goalIds } = effect.params as { subjectId: string; turn: number; goalIds: string[] };
    return inEffect(this.db, effect, async (tx) => {
      await tx.query(`UPDATE goal SET status = CASE WHEN id = ANY($3::uuid[]) THEN 'achtergebleven' ELSE 'vastgesteld' END WHERE subject_id = $1 AND turn = $2 AND status = 'concept'`, [subjectId, turn, goalIds]);
      return { outcome: 'done' };
    });
  }
}

/** Effect `next-turn`: this one is over; the next begins at that instant where the LEA still has an evaluation ahead of it. */
export class NextTurn implements EffectHandler {
  constructor(
    private readonly db: DataSource,
    private readonly runner: Runner,
    private readonly clock: Clock,
  ) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { subjectId, turn, endedAt } = effect.params as { subjectId: string; turn: number; endedAt: string };
    const { tenantId } = effect;
    return inEffect(this.db, effect, async (tx) => {
      const ended: unknown[] = (await tx.query(`UPDATE quality_cycle SET ended_at = $3 WHERE subject_id = $1 AND turn = $2 AND ended_at IS NULL RETURNING turn`, [subjectId, turn, endedAt]))[0];
      const today = localDateOf(this.clock.now());
      const current = await schemeOn(tx, tenantId, today);
      const subject = subjectOf(current.scheme, subjectId);
      // Done before: the next turn may have ended meanwhile.
      if (ended.length === 0 || !subject || !isCurrent(current.scheme, today)) return { outcome: 'done' };
      await beginTurn(this.runner, { tx, tenantId, ...current, opens: endedAt, actor: { kind: 'system', name: 'effects' } }, subject);
      return { outcome: 'done' };
    });
  }
}
