/** What pages read of minutes beside their text. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import type { Instant } from '#calendar/model';
import { AgendaItem } from '../meetings/agenda-item.entity.js';

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

/** With which changes the meeting that adopted these minutes did so; null: with none that anybody wrote down. */
export async function adoptedChanges(tx: EntityManager, meetingId: string, adoptedIn: string): Promise<{ text: string; confidential: boolean } | null> {
  const items = await tx.findBy(AgendaItem, { meetingId: adoptedIn });
  const item = items.find(({ origin }) => origin?.kind === 'verslag' && origin.meetingId === meetingId);
  return item?.changes ? { text: item.changes, confidential: item.changesConfidential } : null;
}
