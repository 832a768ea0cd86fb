/** What waits for secretaries. */
import type { EntityManager } from 'typeorm';

export interface OpenTask {
  id: string;
  kind: string;
  bodyId: string | null;
  meetingId: string | null;
  /** Of that meeting: '2026-2027'. */
  schoolYear: string | null;
  /** The mail that did not arrive. `personId`: whose address can be corrected; null: a guest's. */
  delivery: { id: string; mailingId: string; personId: string | null } | null;
  text: string;
  createdAt: string;
}

/** Of these bodies, the oldest first. @param everywhere also those of no body in particular, which are for every secretary */
export function openTasks(tx: EntityManager, bodyIds: readonly string[], everywhere: boolean): Promise<OpenTask[]> {
  return tx.query(
    `SELECT t.id, t.kind, t.body_id AS "bodyId", t.meeting_id AS "meetingId", m.school_year AS "schoolYear", t.text, t.created_at AS "createdAt",
            CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('id', d.id, 'mailingId', d.mailing_id, 'personId', d.person_id) END AS delivery
     FROM task t LEFT JOIN delivery d ON d.id = t.delivery_id LEFT JOIN meeting m ON m.tenant_id = t.tenant_id AND m.id = t.meeting_id
     WHERE t.done_at IS NULL AND (t.body_id = ANY($1) OR (t.body_id IS NULL AND $2))
     ORDER BY t.created_at, t.id`,
    [bodyIds, everywhere],
  );
}
