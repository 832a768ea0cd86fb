/** What people did beside any workflow's own history: whom a body's members chose, which actiepunt is done. Rows are never changed. */
import type { EntityManager } from 'typeorm';
import type { Actor } from '#engine/model';
import { derivedId } from '#platform/ids';
import type { JsonObject } from '#workflows/definition';
import { appendAudit } from '../audit/audit-log.js';
import type { Work } from '../command.js';

export type Deed =
  | { what: 'voorzitter-gekozen' | 'notulist-gekozen'; bodyId: string; personId: string }
  | { what: 'geweerd' | 'niet-meer-geweerd' | 'lezer-genoemd' | 'lezer-niet-meer-genoemd'; bodyId: string; meetingId: string; personId: string }
  | { what: 'aanwezigheid-aangevuld'; bodyId: string; meetingId: string }
  | { what: 'actiepunt-gereed' | 'actiepunt-heropend'; bodyId: string; meetingId: string; actionId: string };

export interface LoggedDeed {
  id: string;
  at: string;
  actor: Actor;
  what: string;
  bodyId: string;
  meetingId: string | null;
  actionId: string | null;
  personId: string | null;
}

/** In the transaction of the command that did it, with its actor: who recorded it, and for whom. The audit log vouches for the row. */
export async function note({ tx, context: { tenantId, commandId, actor }, now }: Work, deed: Deed): Promise<void> {
  const row: LoggedDeed = { id: derivedId('logbook', tenantId, commandId, deed.what), at: now, actor, meetingId: null, actionId: null, personId: null, ...deed };
  await tx.query(`INSERT INTO logbook (tenant_id, id, at, actor, what, body_id, meeting_id, action_id, person_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [
    tenantId, row.id, row.at, JSON.stringify(row.actor), row.what, row.bodyId, row.meetingId, row.actionId, row.personId,
  ]);
  await appendAudit(tx, tenantId, now, 'deed', deedEntry(row));
}

/** What the audit log keeps of a deed; its instant is the entry's own. */
export const deedEntry = ({ at: _, ...deed }: LoggedDeed): JsonObject => ({ ...deed, actor: { ...deed.actor } as unknown as JsonObject });

export interface DeedWithEntry {
  id: string;
  /** null: the audit log tells of a deed that is not in the logbook (any more). */
  deed: LoggedDeed | null;
  entry: { at: string; entry: JsonObject } | null;
  /** When the audit log began. */
  since: string | null;
}

/** Logbook and audit log side by side, in one moment: people may be adding to both. */
export async function readDeedsWithEntries(tx: EntityManager): Promise<DeedWithEntry[]> {
  const rows: (LoggedDeed & { entryId: string | null; entryAt: string | null; entry: JsonObject | null; since: string | null })[] = await tx.query(
    `SELECT l.id, l.at, l.actor, l.what, l.body_id AS "bodyId", l.meeting_id AS "meetingId", l.action_id AS "actionId", l.person_id AS "personId",
            a.entry ->> 'id' AS "entryId", a.at AS "entryAt", a.entry, (SELECT min(at) FROM audit_log) AS since
     FROM logbook l FULL JOIN (SELECT at, entry FROM audit_log WHERE kind = 'deed') a ON a.entry ->> 'id' = l.id::text ORDER BY coalesce(l.at, a.at), 1`,
  );
  return rows.map(({ entryId, entryAt, entry, since, ...deed }) => ({ id: deed.id ?? entryId!, deed: deed.id === null ? null : deed, entry: entryAt === null || entry === null ? null : { at: entryAt, entry }, since }));
}
