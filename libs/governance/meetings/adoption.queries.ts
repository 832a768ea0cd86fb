/** Where the adoption of minutes stands. `meetingId` is of the meeting whose minutes they are. */
import type { EntityManager } from 'typeorm';
import { instanceId } from '#engine/step';

/** A body's agenda that has the adoption of these minutes on it. */
export interface Placement {
  itemId: string;
  meetingId: string;
}

/** States of minutes that a meeting has adopted. */
const ADOPTED: ReadonlySet<unknown> = new Set(['adopted', 'delivering', 'closed']);

export async function isAdopted(tx: EntityManager, tenantId: string, meetingId: string): Promise<boolean> {
  const [row] = await tx.query(`SELECT state FROM instance WHERE id = $1`, [instanceId(tenantId, { workflow: 'minutes', key: meetingId })]);
  return row !== undefined && ADOPTED.has(row.state);
}

/** Agendas of meetings that still have to begin, by time. */
export function comingPlacements(tx: EntityManager, meetingId: string, now: string): Promise<Placement[]> {
  return tx.query(
    `SELECT i.id AS "itemId", i.meeting_id AS "meetingId" FROM agenda_item i JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id = i.meeting_id
     WHERE i.origin ->> 'kind' = 'verslag' AND i.origin ->> 'meetingId' = $1 AND i.status = 'ingediend' AND m.cancelled_because IS NULL AND m.starts_at > $2
     ORDER BY m.starts_at`,
    [meetingId, now],
  );
}

export async function standsOn(tx: EntityManager, meetingId: string, agendaOf: string): Promise<boolean> {
  const [row] = await tx.query(`SELECT 1 FROM agenda_item WHERE meeting_id = $2 AND origin ->> 'kind' = 'verslag' AND origin ->> 'meetingId' = $1 AND status = 'ingediend'`, [meetingId, agendaOf]);
  return row !== undefined;
}
