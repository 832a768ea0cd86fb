/** Who has the date of an agendacommissie's own meeting in the calendar. */
import type { EntityManager } from 'typeorm';
import type { Addressee } from './notice.js';

/** Whose last mail about it set the appointment, whether or not it arrived: of what did not arrive the secretary knows. */
export const appointmentsOf = (tx: EntityManager, meetingId: string): Promise<Addressee[]> =>
  tx.query(
    `SELECT p.id AS "personId", p.name, p.email, p.prefers_digest AS "prefersDigest" FROM person p
     JOIN LATERAL (SELECT m.calendar_method AS method FROM mailing m JOIN delivery d ON d.mailing_id = m.id
                   WHERE m.meeting_id = $1 AND m.kind LIKE 'committee-%' AND m.calendar_method IS NOT NULL AND d.person_id = p.id ORDER BY d.nr DESC LIMIT 1) told ON told.method = 'REQUEST'
     ORDER BY p.name, p.id`,
    [meetingId],
  );
