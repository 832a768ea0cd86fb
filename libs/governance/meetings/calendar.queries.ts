/** What happens on which day, in all overleggen: meetings, their deadlines, what must be looked at, who changes seats. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import type { Deadline, Instant, LocalDate } from '#calendar/model';
import { DAYS_AROUND } from '#scheme/deadlines';
import type { Reading } from '../command.js';
import { MEETS } from '../preparation/planning.js';
import type { AgendaItem } from './agenda-item.entity.js';
import { PROGRESS } from './coming.queries.js';
import { deadlineState, type MeetingProgress } from './deadline-state.js';
import { reservationsIn } from './reservation.queries.js';

export interface DatedDeadline {
  meetingId: string;
  bodyId: string;
  title: string;
  startsAt: Instant;
  schemeVersion: number;
  deadline: Deadline;
  /** What it asks for has been done; false: it is to come, or its day has passed without. */
  done: boolean;
}

/** In [from, until), of meetings around it that are not cancelled. The committee's own meeting is one of them, with the reason for its day. */
export async function deadlinesBetween({ tx, now }: Pick<Reading, 'tx' | 'now'>, from: LocalDate, until: LocalDate): Promise<DatedDeadline[]> {
  const rows: (Omit<DatedDeadline, 'done'> & MeetingProgress)[] = await tx.query(
    `SELECT m.id AS "meetingId", m.body_id AS "bodyId", m.title, m.starts_at AS "startsAt", m.scheme_version AS "schemeVersion", d.deadline, ${PROGRESS.columns}
     FROM meeting m ${PROGRESS.joins} CROSS JOIN LATERAL jsonb_array_elements(m.deadlines) AS d(deadline)
     WHERE m.cancelled_because IS NULL AND m.starts_at >= $1::text::date - $3::int AND m.starts_at < $2::text::date + $3::int AND d.deadline ->> 'date' >= $1 AND d.deadline ->> 'date' < $2 ORDER BY d.deadline ->> 'at', m.id`,
    [from, until, DAYS_AROUND],
  );
  return rows.flatMap((row) => {
    const { meetingId, bodyId, title, schemeVersion, deadline } = row;
    const state = deadlineState(deadline, row, now);
    return state === 'moot' ? [] : [{ meetingId, bodyId, title, startsAt: new Date(row.startsAt).toISOString(), schemeVersion, deadline, done: state === 'done' }];
  });
}

const ANSWERED: readonly AgendaItem['reservation'][] = ['bevestigd', 'ingetrokken'];

/** In [from, until), as `reservationsIn`. */
export const reservationsBetween = async (work: Reading, personId: string | null, from: LocalDate, until: LocalDate): Promise<DatedDeadline[]> =>
  (await reservationsIn(work, personId, from, until)).map(({ reservation, ...one }) => ({ ...one, done: ANSWERED.includes(reservation) }));

export const isCommitteeMeeting = ({ deadline }: DatedDeadline): boolean => deadline.id === MEETS;

/** Days of each body's meetings in the school years that lie in the stretch, by date; cancelled ones do not count. */
export async function meetingDays(tx: EntityManager, schoolYears: readonly string[]): Promise<{ bodyId: string; schoolYear: string; date: LocalDate }[]> {
  const rows: { bodyId: string; schoolYear: string; startsAt: string }[] = await tx.query(
    `SELECT body_id AS "bodyId", school_year AS "schoolYear", starts_at AS "startsAt" FROM meeting WHERE cancelled_because IS NULL AND school_year = ANY($1) ORDER BY starts_at`,
    [schoolYears],
  );
  return rows.map(({ bodyId, schoolYear, startsAt }) => ({ bodyId, schoolYear, date: localDateOf(startsAt) }));
}

/** Changes of line-ups in [from, until): on which day how many seats change, without who. */
export function changesBetween(tx: EntityManager, from: LocalDate, until: LocalDate): Promise<{ id: string; bodyId: string; kind: 'turn' | 'departure'; on: LocalDate; seats: number }[]> {
  return tx.query(`SELECT id, body_id AS "bodyId", kind, changes_on::text AS "on", jsonb_array_length(seat_ids) AS seats FROM rotation WHERE changes_on >= $1 AND changes_on < $2 ORDER BY changes_on, id`, [from, until]);
}
