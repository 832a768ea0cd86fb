/**
 * Effect `destroy`: what stands on an approved list is removed, in batches. A batch and what was counted of it are one transaction, so a
 * crash loses nothing and counts nothing twice; a repeat goes on where the last one stopped.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Clock } from '#platform/clock';
import type { RetentionCategory } from '#scheme/retention';
import { isPastPerson } from './destruction.rules.js';
import { leavers, removePerson } from './leavers.js';
import { REMOVALS } from './removal.sql.js';

interface Pending {
  nr: number;
  category: RetentionCategory;
  personId: string | null;
  fromDay: string;
  untilDay: string;
  years: number;
}

/** Rows a transaction: short enough that nobody waits for it. */
const BATCH = 500;

export class Destroy implements EffectHandler {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly batch = BATCH,
  ) {}

  async handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { listId } = effect.params as { listId: string };
    while (await inEffect(this.db, effect, (tx) => this.once(tx, effect.tenantId, listId)));
    return inEffect(this.db, effect, async (tx) => {
      await tx.query(`UPDATE destruction_list SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL`, [listId, this.clock.now()]);
      const [{ removed }]: [{ removed: number }] = await tx.query(`SELECT coalesce(sum(removed), 0)::int AS removed FROM destruction_entry WHERE list_id = $1`, [listId]);
      return { outcome: 'done', result: { removed } };
    });
  }

  /** One batch of the first rule that is not done; false when all are. */
  private async once(tx: EntityManager, tenantId: string, listId: string): Promise<boolean> {
    const [entry]: Pending[] = await tx.query(
      `SELECT e.nr, e.category, e.person_id AS "personId", e.from_day::text AS "fromDay", e.until_day::text AS "untilDay", e.years
       FROM destruction_entry e JOIN destruction_list l ON l.tenant_id = e.tenant_id AND l.id = e.list_id
       WHERE e.list_id = $1 AND l.approved_at IS NOT NULL AND e.excluded_at IS NULL AND e.done_at IS NULL ORDER BY e.nr LIMIT 1 FOR UPDATE OF e`,
      [listId],
    );
    if (!entry) return false;
    const { count, done } = entry.personId === null ? await this.rows(tx, entry) : await this.person(tx, tenantId, entry, entry.personId);
    await tx.query(`UPDATE destruction_entry SET removed = removed + $3, done_at = $4 WHERE list_id = $1 AND nr = $2`, [listId, entry.nr, count, done ? this.clock.now() : null]);
    return true;
  }

  private async rows(tx: EntityManager, { category, fromDay, untilDay }: Pending): Promise<{ count: number; done: boolean }> {
    const [{ count }]: [{ count: number }] = await tx.query(REMOVALS[category as Exclude<RetentionCategory, 'persons'>].remove, [fromDay, untilDay, this.batch]);
    return { count, done: count < this.batch };
  }

  /** Somebody who has come back, or has work again, stays. */
  private async person(tx: EntityManager, tenantId: string, { years }: Pending, personId: string): Promise<{ count: number; done: boolean }> {
    await tx.query(`SELECT FROM person WHERE id = $1 FOR UPDATE`, [personId]);
    const now = this.clock.now();
    const today = localDateOf(now);
    const [found] = await leavers(tx, today, personId);
    const goes = found !== undefined && isPastPerson(found, { years }, today);
    if (goes) await removePerson(tx, tenantId, personId, now);
    return { count: goes ? 1 : 0, done: true };
  }
}
