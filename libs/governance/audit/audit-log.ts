/**
 * A municipality's audit log: what happened beside any workflow. One chain of rows, each with the hash of the row before it, as the
 * histories have; ids and codes only, so that nothing in it is ever to be erased.
 */
import type { EntityManager } from 'typeorm';
import { digest } from '#engine/history';
import type { Json, JsonObject } from '#workflows/definition';

/** `deed`: a row of the logbook; `paper-read`: a confidential paper was opened; `signed-in`, `signed-out-everywhere`; an office given or ended; a
 * version of the scheme taken; all about a person, or this log itself, handed out. */
export type AuditKind = 'deed' | 'paper-read' | 'signed-in' | 'signed-out-everywhere' | 'office-given' | 'office-ended' | 'scheme-taken' | 'person-exported' | 'audit-exported';

/** Who hands something out on the command line: not a person here, but whoever runs the installation. */
export const BY_OPERATOR = { by: 'command-line' } as const;

export interface AuditRow {
  nr: number;
  at: string;
  kind: string;
  entry: Json;
  previousHash: string;
  hash: string;
}

export const hashOfRow = (tenantId: string, { nr, at, kind, entry, previousHash }: Omit<AuditRow, 'hash'>): string => digest({ tenantId, nr, at, kind, entry, previousHash });

/** In the transaction of what it tells of. Writers of one municipality go one after the other: a chain has no branches. */
export async function appendAudit(tx: EntityManager, tenantId: string, at: string, kind: AuditKind, entry: JsonObject): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 7))`, [tenantId]);
  const [last]: { nr: number; hash: string }[] = await tx.query(`SELECT nr, hash FROM audit_log ORDER BY nr DESC LIMIT 1`);
  const row = { nr: (last?.nr ?? 0) + 1, at: new Date(at).toISOString(), kind, entry, previousHash: last?.hash ?? '' };
  await tx.query(`INSERT INTO audit_log (tenant_id, nr, at, kind, entry, previous_hash, hash) VALUES ($1, $2, $3, $4, $5, $6, $7)`, [tenantId, row.nr, row.at, kind, JSON.stringify(entry), row.previousHash, hashOfRow(tenantId, row)]);
}

export const readAudit = (tx: EntityManager, after: number, limit: number): Promise<AuditRow[]> =>
  tx.query(`SELECT nr, at, kind, entry, previous_hash AS "previousHash", hash FROM audit_log WHERE nr > $1 ORDER BY nr LIMIT $2`, [after, limit]);
