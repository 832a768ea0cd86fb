/** What is missing of a year, on the secretary's list: a task for each, that closes when it is in order. */
import type { EntityManager } from 'typeorm';
import { derivedId } from '#platform/ids';
import type { Work } from '../command.js';
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
  await tx.query(`UPDATE task SET done_at = $2 WHERE id = ANY($1::uuid[]) AND done_at IS NULL`, [findings.filter((one) => !open.includes(one)).map(({ id }) => statutoryTaskId(tenantId, year, id)), now]);
  for (const { id, missing } of open) {
    await tx.query(
      `INSERT INTO task (tenant_id, id, kind, body_id, text, created_at) VALUES ($1, $2, 'wettelijke-toets', $3, $4, $5)
       ON CONFLICT (tenant_id, id) DO UPDATE SET text = excluded.text, done_at = NULL, done_by = NULL WHERE task.done_at IS NULL OR (task.done_by IS NULL) OR $6`,
      [tenantId, statutoryTaskId(tenantId, year, id), bodyId, `Wettelijk overleg ${year}: ${missing.join(' ')}`, now, again],
    );
  }
}

/** After what somebody did: of every year whose list is out, so that a task goes the moment it is done. */
export async function refreshStatutoryLists(work: Pick<Work, 'tx' | 'schemes' | 'now' | 'context'>): Promise<void> {
  const { tx, now, context: { tenantId } } = work;
  const years: { year: number; bodyId: string }[] = await tx.query(`SELECT business_key::int AS year, snapshot -> 'context' ->> 'bodyId' AS "bodyId" FROM instance WHERE workflow = 'statutory-year' AND state = 'listing'`);
  for (const { year, bodyId } of years) await listMissing(tx, tenantId, await statutoryCheck(work, year), { bodyId, again: false, final: false, now });
}
