/** What is missing of a year, on the secretary's list: a task for each, that closes when it is in order. */
import type { EntityManager } from 'typeorm';
import { derivedId } from '#platform/ids';
import type { Work } from '../command.js';
import { closeTasks } from '../meetings/closed-tasks.js';
import type { StatutoryCheck } from './statutory.model.js';
import { statutoryCheck } from './statutory.queries.js';

export const statutoryTaskId = (tenantId: string, year: number, findingId: string): string => derivedId('statutory', tenantId, year, findingId);

export interface ListOptions {
  bodyId: string;
  /** What was ticked off by hand and is missing all the same, comes back. */
  again: boolean;
  /** The year is over: nothing can be mended any more, the list goes. */
  final: boolean;
  now: string;
}

export async function listMissing(tx: EntityManager, tenantId: string, { year, findings }: StatutoryCheck, { bodyId, again, final, now }: ListOptions): Promise<void> {
  const open = final ? [] : findings.filter(({ ok }) => !ok);
  await closeTasks(tx, findings.filter((one) => !open.includes(one)).map(({ id }) => statutoryTaskId(tenantId, year, id)), now);
  if (open.length === 0) return;
  await tx.query(
    `INSERT INTO task (tenant_id, id, kind, body_id, text, created_at) SELECT $1, t.id, 'wettelijke-toets', $2, t.text, $3 FROM unnest($4::uuid[], $5::text[]) AS t(id, text)
     ON CONFLICT (tenant_id, id) DO UPDATE SET text = excluded.text, done_at = NULL, done_by = NULL WHERE task.done_at IS NULL OR (task.done_by IS NULL AND task.text <> '') OR $6`,
    [tenantId, bodyId, now, open.map(({ id }) => statutoryTaskId(tenantId, year, id)), open.map(({ missing }) => `Wettelijk overleg ${year}: ${missing.join(' ')}`), again],
  );
}

/** Of a year whose list is out, it is still missing. */
export async function isStillMissing(work: Pick<Work, 'tx' | 'schemes' | 'now' | 'context'>, taskId: string): Promise<boolean> {
  for (const { year } of await listedYears(work)) if ((await statutoryCheck(work, year)).findings.some(({ id, ok }) => !ok && statutoryTaskId(work.context.tenantId, year, id) === taskId)) return true;
  return false;
}

const listedYears = ({ tx }: Pick<Work, 'tx'>): Promise<{ year: number; bodyId: string }[]> => tx.query(`SELECT business_key::int AS year, snapshot -> 'context' ->> 'bodyId' AS "bodyId" FROM instance WHERE workflow = 'statutory-year' AND state = 'listing'`);

/** After what somebody did: of every year whose list is out, so that a task goes the moment it is done. */
export async function refreshStatutoryLists(work: Pick<Work, 'tx' | 'schemes' | 'now' | 'context'>): Promise<void> {
  const { tx, now, context: { tenantId } } = work;
  for (const { year, bodyId } of await listedYears(work)) await listMissing(tx, tenantId, await statutoryCheck(work, year), { bodyId, again: false, final: false, now });
}
