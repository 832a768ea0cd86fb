/** What waits for the secretary about an agreement: one task, however often it is reminded of. */
import type { EntityManager } from 'typeorm';
import { derivedId } from '#platform/ids';
import { closeTasks } from '../meetings/closed-tasks.js';
import type { Task } from '../meetings/record.entity.js';
import type { Agreement } from './agreement.entity.js';

const taskId = (agreementId: string): string => derivedId('agreement-evaluation', agreementId);

/** Open, with the newest text, also when it was done before. */
export async function openEvaluationTask(tx: EntityManager, { tenantId, id, bodyId, meetingId }: Agreement, text: string, now: string): Promise<void> {
  await tx.query(
    `INSERT INTO task (tenant_id, id, kind, body_id, meeting_id, text, created_at) VALUES ($1, $2, 'afspraak-evaluatie', $3, $4, $5, $6)
     ON CONFLICT (tenant_id, id) DO UPDATE SET text = excluded.text, created_at = excluded.created_at, done_at = NULL, done_by = NULL`,
    [tenantId, taskId(id), bodyId, meetingId, text, now],
  );
}

/** Of these tasks which agreement each is about: that of an agreement has an id that follows from it. */
export async function agreementsBehind(tx: EntityManager, tasks: readonly { id: string; kind: string }[]): Promise<Map<string, string>> {
  const asked = new Set(tasks.filter(({ kind }) => kind === 'afspraak-evaluatie').map(({ id }) => id));
  if (asked.size === 0) return new Map();
  const standing: { id: string }[] = await tx.query(`SELECT id FROM agreement WHERE status = 'geldt'`);
  return new Map(standing.map(({ id }): [string, string] => [taskId(id), id]).filter(([task]) => asked.has(task)));
}

export const closeEvaluationTask = (tx: EntityManager, agreementId: string, now: string): Promise<void> => closeTasks(tx, [taskId(agreementId)], now);

/** Nothing was done about the agreement since its evaluation was asked for. */
export async function isUnevaluated(tx: EntityManager, { id, bodyId, createdAt }: Pick<Task, 'id' | 'bodyId' | 'createdAt'>): Promise<boolean> {
  const untouched: { id: string }[] = await tx.query(`SELECT a.id FROM agreement a WHERE a.body_id = $1 AND NOT EXISTS (SELECT FROM agreement_history h WHERE h.tenant_id = a.tenant_id AND h.agreement_id = a.id AND h.recorded_at > $2)`, [bodyId, createdAt]);
  return untouched.some((agreement) => taskId(agreement.id) === id);
}
