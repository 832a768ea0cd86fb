/** Actiepunten of earlier meetings: what is still open, and what was done since readers last heard of it. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { Meeting } from './meeting.entity.js';

export interface EarlierAction {
  id: string;
  /** When the meeting that agreed on it was held. */
  agreedAt: string;
  text: string;
  owner: string | null;
  dueOn: LocalDate | null;
  /** null: it is open. */
  doneOn: LocalDate | null;
}

/**
 * Of the body's meetings before this one, oldest first, without what is confidential; of those that are done only the ones that no other
 * meeting's list told.
 */
export function earlierActions(tx: EntityManager, { id, bodyId, startsAt }: Pick<Meeting, 'id' | 'bodyId' | 'startsAt'>): Promise<EarlierAction[]> {
  return tx.query(
    `SELECT a.id, m.starts_at AS "agreedAt", a.text, p.name AS owner, a.due_on::text AS "dueOn", a.done_on::text AS "doneOn"
     FROM meeting m
     JOIN action_item a ON a.tenant_id = m.tenant_id AND a.meeting_id = m.id
     LEFT JOIN agenda_item i ON i.tenant_id = a.tenant_id AND i.id = a.item_id
     LEFT JOIN person p ON p.tenant_id = a.tenant_id AND p.id = a.owner_id
     WHERE m.body_id = $1 AND m.starts_at < $2 AND NOT a.confidential AND NOT coalesce(i.confidential, false)
       AND (a.done_on IS NULL OR a.done_told_in IS NULL OR a.done_told_in = $3)
     ORDER BY m.starts_at, a.recorded_at, a.id`,
    [bodyId, startsAt, id],
  );
}

/** These have been told as done, in the list of this meeting; also those of the meeting itself. */
export async function noteDoneTold(tx: EntityManager, meetingId: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.query(`UPDATE action_item SET done_told_in = $1 WHERE id = ANY($2) AND done_told_in IS NULL`, [meetingId, ids]);
}
