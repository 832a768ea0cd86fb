/**
 * Everything that was recorded, a JSON object a line, for who keeps it elsewhere or looks at it with tools of their own: histories, audit
 * log, seals with their heads. Ids and codes; what people wrote (`payload`) only where it is asked for. How hashes are made stands in the first line.
 */
import type { EntityManager } from 'typeorm';
import { readHistory } from '#engine/history.store';
import { readAudit } from './audit-log.js';
import { headsOf, readSeals } from './seal.js';

const PAGE = 500;

export async function* exportAudit(tx: EntityManager, municipality: { tenantId: string; slug: string }, options: { at: string; payloads: boolean }): AsyncGenerator<object> {
  yield {
    table: 'about', municipality: municipality.slug, tenantId: municipality.tenantId, exportedAt: options.at,
    hashes: 'SHA-256 (hex) of the canonical JSON (RFC 8785): of a history row without table, workflow, key, hash, salt and payload; of an audit-log row and of a seal with tenantId and without table and hash',
  };
  const instances: { id: string; workflow: string; key: string }[] = await tx.query(`SELECT id, workflow, business_key AS key FROM instance ORDER BY created_at, id`);
  for (const { id, workflow, key } of instances) {
    for (const { salt, payload, ...row } of await readHistory(tx, id)) yield { table: 'history', workflow, key, ...row, ...(options.payloads ? { salt, payload } : {}) };
  }
  for (let after = 0; ; ) {
    const page = await readAudit(tx, after, PAGE);
    for (const row of page) yield { table: 'audit-log', ...row };
    if (page.length < PAGE) break;
    after = page.at(-1)!.nr;
  }
  for (const seal of await readSeals(tx)) {
    yield { table: 'seal', ...seal };
    for (const head of await headsOf(tx, seal.nr)) yield { table: 'seal-head', sealNr: seal.nr, ...head };
  }
}
