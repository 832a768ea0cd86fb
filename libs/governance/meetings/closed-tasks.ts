/** Tasks of which the cause is gone: nobody need do anything any more. */
import type { EntityManager } from 'typeorm';

/** Who ticked one off before is forgotten: taken back, it would wait for ever, for nothing would close it again. */
export async function closeTasks(tx: EntityManager, ids: readonly string[], now: string): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(`UPDATE task SET done_at = coalesce(done_at, $2), done_by = NULL WHERE id = ANY($1::uuid[]) AND (done_at IS NULL OR done_by IS NOT NULL)`, [ids, now]);
}
