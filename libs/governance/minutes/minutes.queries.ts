/** What pages read of minutes beside their text. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import type { Instant } from '#calendar/model';
import type { MinutesContext } from '#workflows/minutes.model';
import { versionSent } from '#workflows/minutes.rules';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import type { Meeting } from '../meetings/meeting.entity.js';

export interface VersionWritten {
  version: number;
  by: { id: string; name: string } | null;
  at: Instant;
}

/** Every version, oldest first. */
export async function versionsOf(tx: EntityManager, meetingId: string): Promise<VersionWritten[]> {
  const rows: { version: number; id: string | null; name: string | null; at: string }[] = await tx.query(
    `SELECT v.version, v.written_by AS id, p.name, v.written_at AS at FROM minutes_version v LEFT JOIN person p ON p.tenant_id = v.tenant_id AND p.id = v.written_by WHERE v.meeting_id = $1 ORDER BY v.version`,
    [meetingId],
  );
  return rows.map(({ version, id, name, at }) => ({ version, by: id === null ? null : { id, name: name ?? 'onbekend' }, at: new Date(at).toISOString() }));
}

/** Of each meeting of these bodies the version of its minutes that its readers have in hand; drafts that went to nobody are not among them. */
export async function versionsInHand(tx: EntityManager, bodyIds: readonly string[]): Promise<{ meetingId: string; version: number }[]> {
  const rows: { meetingId: string; context: MinutesContext }[] = await tx.query(
    `SELECT m.id AS "meetingId", jsonb_build_object('adoptedVersion', i.snapshot -> 'context' -> 'adoptedVersion', 'distributions', i.snapshot -> 'context' -> 'distributions') AS context
     FROM meeting m JOIN instance i ON i.tenant_id = m.tenant_id AND i.workflow = 'minutes' AND i.business_key = m.id::text WHERE m.body_id = ANY($1)`,
    [bodyIds],
  );
  return rows.flatMap(({ meetingId, context }) => {
    const version = versionSent(context);
    return version === null ? [] : [{ meetingId, version }];
  });
}

/** What the chair wrote when giving the minutes back, the last time; null: never, or it has been erased. */
export async function returnedBecause(tx: EntityManager, meetingId: string): Promise<string | null> {
  const [row]: { remark: string | null }[] = await tx.query(
    `SELECT p.payload ->> 'remark' AS remark FROM instance i JOIN history h ON h.tenant_id = i.tenant_id AND h.instance_id = i.id LEFT JOIN history_payload p ON p.instance_id = h.instance_id AND p.version = h.version
     WHERE i.workflow = 'minutes' AND i.business_key = $1 AND h.event = 'AKKOORD_WITHHELD' AND h.outcome = 'applied' ORDER BY h.version DESC LIMIT 1`,
    [meetingId],
  );
  return row?.remark ?? null;
}

/** The item by which the body adopted these minutes, with the changes that it made; null: the minutes were on no agenda of that meeting. */
export async function adoptingItem(tx: EntityManager, meetingId: string, adoptedIn: string): Promise<AgendaItem | null> {
  const items = await tx.findBy(AgendaItem, { meetingId: adoptedIn });
  return items.find(({ origin }) => origin?.kind === 'verslag' && origin.meetingId === meetingId) ?? null;
}

/** With which changes the meeting that adopted these minutes did so; null: with none that anybody wrote down. */
export async function adoptedChanges(tx: EntityManager, meetingId: string, adoptedIn: string): Promise<{ text: string; confidential: boolean } | null> {
  const item = await adoptingItem(tx, meetingId, adoptedIn);
  return item?.changes ? { text: item.changes, confidential: item.changesConfidential } : null;
}

/** What came of a meeting as people write it down. That an achterban answers is not among it: the record said that it would. */
const RECORDED = ['OUTCOME_RECORDED', 'DECISION_RECORDED', 'ACTION_RECORDED', 'RECORD_REVISED', 'ATTENDANCE_RECORDED'];
/** With these the minutes go to all readers once more, with the record as it is by then. An adoption without changes sends nothing: it settles nothing. */
const SENT_ANEW = ['TEXT_CORRECTED', 'CORRECTION_DUE'];

/**
 * The last time that somebody changed the record after the minutes were settled, so that neither chair nor readers have seen it; null: nobody did,
 * or readers have got the minutes with it since. Also of what the reader may not see: it says when, and nothing else.
 * @param settled of workflows/minutes.rules
 */
export async function recordChangedAt(tx: EntityManager, { id, bodyId }: Pick<Meeting, 'id' | 'bodyId'>, settled: Instant): Promise<Instant | null> {
  const [row]: { at: string | null }[] = await tx.query(
    `WITH happened AS (SELECT i.workflow, h.event, h.actor, h.at FROM instance i JOIN history h ON h.tenant_id = i.tenant_id AND h.instance_id = i.id
       WHERE i.workflow IN ('meeting', 'minutes') AND i.business_key = $1::text AND h.outcome = 'applied'),
     changed AS (SELECT at, actor FROM happened WHERE workflow = 'meeting' AND event = ANY($3)
       UNION ALL SELECT at, actor FROM logbook WHERE body_id = $5 AND meeting_id = $1::uuid AND what = 'aanwezigheid-aangevuld')
     SELECT max(at) AS at FROM changed
     WHERE actor ->> 'kind' = 'person' AND at > greatest($2::timestamptz, (SELECT max(at) FROM happened WHERE workflow = 'minutes' AND event = ANY($4)))`,
    [id, settled, RECORDED, SENT_ANEW, bodyId],
  );
  return row?.at ? new Date(row.at).toISOString() : null;
}
