/** What lies ahead, what runs late and what waits, over all bodies: the list of the first page. */
import type { EntityManager } from 'typeorm';
import type { Deadline } from '#calendar/model';
import type { Reading } from '../command.js';
import { deadlineState, MINUTES_WAITING, type MeetingProgress } from './deadline-state.js';
import { fairly, type Begun } from './fair-deadlines.js';
import { openReservations } from './reservation.queries.js';

export interface ComingDeadline {
  meetingId: string;
  bodyId: string;
  title: string;
  startsAt: string;
  schemeVersion: number;
  deadline: Deadline;
  /** Its moment has passed and what it asks for has not been done. */
  late: boolean;
}

/** What cannot go on yet, and why (Dutch). */
export interface WaitingWork {
  id: string;
  meetingId: string | null;
  bodyId: string | null;
  since: string;
  reason: string;
}

type Row = Omit<ComingDeadline, 'deadline' | 'late'>;

/** What `MeetingProgress` is read from: columns of a meeting m, joined with its workflows. */
export const PROGRESS = {
  columns: `i.state, i.ended, i.snapshot #>> '{context,sentVersion}' IS NOT NULL AS "agendaSent", coalesce((i.snapshot #>> '{context,fixedBySilence}')::boolean, false) AS "fixedBySilence", i.snapshot #>> '{context,reopenedAt}' AS "reopenedAt",
            coalesce(i.snapshot #>> '{context,recordCompletedAt}', i.snapshot #>> '{context,listAskedAt}') IS NOT NULL AS listed, v.state AS "minutesState", v.snapshot #>> '{context,akkoordAt}' AS "akkoordAt", c.state AS preparation,
            v.snapshot #> '{context,distributions}' AS distributions`,
  joins: `JOIN instance i ON i.tenant_id = m.tenant_id AND i.workflow = 'meeting' AND i.business_key = m.id::text
     LEFT JOIN instance v ON v.tenant_id = m.tenant_id AND v.workflow = 'minutes' AND v.business_key = m.id::text
     LEFT JOIN instance c ON c.tenant_id = m.tenant_id AND c.workflow = 'agenda-preparation' AND c.business_key = m.id::text`,
} as const;

/** Remarks on the minutes of a meeting m that were made of its latest version: nobody can have put them into the text. */
const OPEN_REMARKS = `(SELECT count(*)::int FROM minutes_remark r WHERE r.tenant_id = m.tenant_id AND r.meeting_id = m.id AND r.version = (SELECT max(w.version) FROM minutes_version w WHERE w.tenant_id = m.tenant_id AND w.meeting_id = m.id))`;

/** Who looks whether the minutes are on time, sees that there is something to be put into them. */
const remarked = (deadline: Deadline, remarks: number): Deadline =>
  remarks === 0 || (deadline.id !== 'review' && deadline.id !== 'akkoord') ? deadline : { ...deadline, label: `${deadline.label} (${remarks === 1 ? '1 opmerking' : `${remarks} opmerkingen`} nog niet verwerkt)` };

/** Every deadline that somebody or something still has to meet, by time. @param personId who reads; null: a visitor */
export async function comingDeadlines(work: Reading, personId: string | null): Promise<ComingDeadline[]> {
  const { tx, now } = work;
  const rows: (Row & MeetingProgress & { deadlines: Deadline[]; begun: Begun | null; remarks: number })[] = await tx.query(
    `SELECT m.id AS "meetingId", m.body_id AS "bodyId", m.title, m.starts_at AS "startsAt", m.scheme_version AS "schemeVersion", m.deadlines, v.snapshot -> 'context' AS begun, ${OPEN_REMARKS} AS remarks, ${PROGRESS.columns}
     FROM meeting m ${PROGRESS.joins}
     WHERE m.cancelled_because IS NULL AND (NOT i.ended OR v.state = ANY($1))`,
    [MINUTES_WAITING],
  );
  const open = rows.flatMap((row) => row.deadlines.map((deadline) => fairly(deadline, row.begun)).filter((deadline) => deadlineState(deadline, row, now) === 'open').map((deadline) => coming(row, remarked(deadline, row.remarks), now)));
  const reservations = (await openReservations(work, personId)).map((one) => coming(one, one.deadline, now));
  return [...open, ...reservations].sort((a, b) => (a.deadline.at < b.deadline.at ? -1 : a.deadline.at > b.deadline.at ? 1 : 0));
}

export function waitingWork(tx: EntityManager): Promise<WaitingWork[]> {
  return tx.query(
    `SELECT o.id, m.id AS "meetingId", m.body_id AS "bodyId", o.created_at AS since, coalesce(o.last_error, '') AS reason
     FROM outbox o JOIN instance i ON i.id = o.instance_id LEFT JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id::text = i.business_key
     WHERE o.status = 'waiting' ORDER BY o.created_at, o.id`,
  );
}

const coming = ({ meetingId, bodyId, title, startsAt, schemeVersion }: Row, deadline: Deadline, now: string): ComingDeadline => ({
  meetingId,
  bodyId,
  title,
  startsAt,
  schemeVersion,
  deadline,
  late: Date.parse(deadline.at) <= Date.parse(now),
});
