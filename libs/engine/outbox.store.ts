/** The SQL of the outbox. Every instant comes in as a parameter; the caller has set the tenant, or is the dispatch role. */
import type { Queryable } from './instance.store.js';
import type { EffectStatus, OutboxEffect, Target } from './model.js';

export interface Due {
  id: string;
  tenantId: string;
}

/** SQL: an effect before `o` in its instance and lane must go first. (`OFFSET 0`: one look at the lane for each that is due, not all against all.) */
export const heldInLane = (o: string): string => `
  EXISTS (SELECT 1 FROM outbox e WHERE e.instance_id = ${o}.instance_id AND e.lane = ${o}.lane AND e.status IN ('pending', 'offered', 'waiting')
          AND (e.instance_version, e.index) < (${o}.instance_version, ${o}.index) OFFSET 0)`;

/**
 * Effects to hand to the queue now, of every municipality (dispatch role): not finished, due, and the first open one of
 * their lane, so that effects of one instance and lane run in (version, index) order. One that waits for its target holds those
 * behind it: they would overtake it when the target comes. One whose work goes on elsewhere (mails under way) holds nobody. Never "id > last seen": transactions
 * commit in another order than they take their ids.
 */
export function dueEffects(db: Queryable, now: string, limit: number): Promise<Due[]> {
  return db.query(
    `SELECT o.id, o.tenant_id AS "tenantId" FROM outbox o
     WHERE o.finished_at IS NULL AND o.next_attempt_at <= $1
       AND NOT ${heldInLane('o')}
     ORDER BY o.next_attempt_at, o.instance_version, o.index LIMIT $2`,
    [now, limit],
  );
}

/** Handed to the queue; offered again when nothing is heard of them by `again`. What was worked on meanwhile and is to be looked at later stays so. */
export async function markOffered(db: Queryable, ids: readonly string[], again: string): Promise<void> {
  await db.query(`UPDATE outbox SET status = CASE status WHEN 'pending' THEN 'offered' ELSE status END, next_attempt_at = $2 WHERE id = ANY($1::uuid[]) AND next_attempt_at < $2 AND status NOT IN ('done', 'failed')`, [ids, again]);
}

/** An unfinished effect with the instance that asked for it. */
export interface OpenEffect extends OutboxEffect {
  source: Target;
  /** Starts of which no end was noted: a job that keeps killing its worker is known by it. */
  starts: number;
}

/** Null when it is finished. A start is counted, up to `countTo`; 0: just look. */
export async function openEffect(db: Queryable, tenantId: string, id: string, countTo: number): Promise<OpenEffect | null> {
  const rows = await db.query('SELECT * FROM engine_begin($1, $2, $3)', [tenantId, id, countTo]);
  if (!rows[0]) return null;
  const { workflow, key, ...effect } = rows[0];
  return { ...effect, source: { workflow, key } };
}

/** Finished at `at`, or to be looked at again then. `error`: why, for the secretary and the log; codes and counts, no personal data. */
export async function endEffect(db: Queryable, tenantId: string, id: string, status: Exclude<EffectStatus, 'pending'>, at: string, error: string | null): Promise<void> {
  await db.query('SELECT engine_end($1, $2, $3, $4, $5)', [tenantId, id, status, at, error]);
}

/** Something has come into being (the caller has set the tenant): whatever waited is tried again now. */
export async function wakeWaiting(db: Queryable, now: string): Promise<void> {
  await db.query(`UPDATE outbox SET next_attempt_at = $1 WHERE status = 'waiting' AND finished_at IS NULL AND next_attempt_at > $1`, [now]);
}
