/** The SQL of the outbox. Every instant comes in as a parameter; the caller has set the tenant, or is the dispatch role. */
import type { Queryable } from './instance.store.js';
import type { EffectStatus, OutboxEffect } from './model.js';

export interface Due {
  id: string;
  tenantId: string;
}

/**
 * Effects to hand to the queue now, of every municipality (dispatch role): not finished, due, and the first open one of
 * their lane, so that effects of one instance and lane run in (version, index) order. Never "id > last seen": transactions
 * commit in another order than they take their ids.
 */
export function dueEffects(db: Queryable, now: string, limit: number): Promise<Due[]> {
  return db.query(
    `SELECT o.id, o.tenant_id AS "tenantId" FROM outbox o
     WHERE o.status NOT IN ('done', 'failed') AND o.next_attempt_at <= $1
       AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.instance_id = o.instance_id AND e.lane = o.lane AND e.status IN ('pending', 'offered')
                       AND (e.instance_version, e.index) < (o.instance_version, o.index))
     ORDER BY o.next_attempt_at, o.instance_version, o.index LIMIT $2`,
    [now, limit],
  );
}

/** Handed to the queue; offered again when nothing is heard of them by `again`. */
export async function markOffered(db: Queryable, ids: readonly string[], again: string): Promise<void> {
  await db.query(`UPDATE outbox SET status = CASE status WHEN 'pending' THEN 'offered' ELSE status END, next_attempt_at = $2 WHERE id = ANY($1::uuid[]) AND status NOT IN ('done', 'failed')`, [ids, again]);
}

const EFFECT = `id, tenant_id AS "tenantId", instance_id AS "instanceId", instance_version AS "instanceVersion", index, type, params, lane, attempts, status`;

/** An unfinished effect, or null. */
export async function openEffect(db: Queryable, id: string): Promise<OutboxEffect | null> {
  const rows: OutboxEffect[] = await db.query(`SELECT ${EFFECT} FROM outbox WHERE id = $1 AND status NOT IN ('done', 'failed')`, [id]);
  return rows[0] ?? null;
}

/**
 * Note that work on an unfinished effect starts. `starts` counts those of which no end was noted: a job that keeps killing
 * its worker is known by it.
 */
export async function beginEffect(db: Queryable, id: string): Promise<(OutboxEffect & { starts: number }) | null> {
  const [rows]: [(OutboxEffect & { starts: number })[]] = await db.query(
    `UPDATE outbox SET starts = starts + 1 WHERE id = $1 AND status NOT IN ('done', 'failed') RETURNING ${EFFECT}, starts`,
    [id],
  );
  return rows[0] ?? null;
}

/** Unfinished, with its next try. `error`: why, for the secretary and the log; codes and counts, no personal data. */
export async function postpone(db: Queryable, id: string, status: Extract<EffectStatus, 'offered' | 'running' | 'waiting'>, nextAttemptAt: string, error: string | null): Promise<void> {
  await db.query(
    `UPDATE outbox SET status = $2, next_attempt_at = $3, last_error = $4, attempts = attempts + 1, starts = 0 WHERE id = $1 AND status NOT IN ('done', 'failed')`,
    [id, status, nextAttemptAt, error],
  );
}

/** Something has come into being (the caller has set the tenant): whatever waited is tried again now. */
export async function wakeWaiting(db: Queryable, now: string): Promise<void> {
  await db.query(`UPDATE outbox SET next_attempt_at = $1 WHERE status = 'waiting' AND next_attempt_at > $1`, [now]);
}

/** False when it was finished before. */
export async function finish(db: Queryable, id: string, status: 'done' | 'failed', now: string, error: string | null): Promise<boolean> {
  const [, count] = await db.query(`UPDATE outbox SET status = $2, finished_at = $3, last_error = $4 WHERE id = $1 AND status NOT IN ('done', 'failed')`, [id, status, now, error]);
  return count === 1;
}

/** The instance's workflow and key: where an effect's outcome goes back to. */
export async function sourceOf(db: Queryable, instanceId: string): Promise<{ workflow: string; key: string } | null> {
  const rows = await db.query(`SELECT workflow, business_key AS key FROM instance WHERE id = $1`, [instanceId]);
  return rows[0] ?? null;
}
