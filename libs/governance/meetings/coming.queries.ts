/** What lies ahead, what runs late and what waits, over all bodies: the list of the first page. */
import type { EntityManager } from 'typeorm';
import type { Deadline } from '#calendar/model';
import { OPEN_IN } from './planning.js';
import { reservationDeadline, type ReservedItem } from './reservations.js';
import { MEETS } from '../preparation/planning.js';

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

interface Row {
  meetingId: string;
  bodyId: string;
  title: string;
  startsAt: string;
  schemeVersion: number;
  deadlines: Deadline[];
  state: string;
  /** The besluiten- en actielijst has left, complete or as it stood on its day. */
  listed: boolean;
  minutesState: string | null;
  /** Of the agendacommissie's work; null where none prepares this agenda. */
  preparation: string | null;
  distributed: boolean;
}

/** Every deadline that somebody or something still has to meet, by time. */
export async function comingDeadlines(tx: EntityManager, now: string): Promise<ComingDeadline[]> {
  const rows: Row[] = await tx.query(
    `SELECT m.id AS "meetingId", m.body_id AS "bodyId", m.title, m.starts_at AS "startsAt", m.scheme_version AS "schemeVersion", m.deadlines, i.state,
            coalesce(i.snapshot #>> '{context,recordCompletedAt}', i.snapshot #>> '{context,listAskedAt}') IS NOT NULL AS listed, v.state AS "minutesState", c.state AS preparation,
            coalesce(jsonb_array_length(v.snapshot #> '{context,distributions}'), 0) > 0 AS distributed
     FROM meeting m
     JOIN instance i ON i.tenant_id = m.tenant_id AND i.workflow = 'meeting' AND i.business_key = m.id::text
     LEFT JOIN instance v ON v.tenant_id = m.tenant_id AND v.workflow = 'minutes' AND v.business_key = m.id::text
     LEFT JOIN instance c ON c.tenant_id = m.tenant_id AND c.workflow = 'agenda-preparation' AND c.business_key = m.id::text
     WHERE m.cancelled_because IS NULL AND (NOT i.ended OR v.state IN ('awaiting-draft', 'in-review', 'awaiting-akkoord'))`,
  );
  const open = rows.flatMap(({ deadlines, ...row }) => deadlines.filter((deadline) => isOpen(deadline.id, row)).map((deadline) => coming(row, deadline, now)));
  const reserved: (Omit<Row, 'deadlines'> & ReservedItem)[] = await tx.query(
    `SELECT m.id AS "meetingId", m.body_id AS "bodyId", m.title, m.starts_at AS "startsAt", m.scheme_version AS "schemeVersion", a.id, a.reserved_until AS "reservedUntil", a.reservation
     FROM agenda_item a JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id WHERE a.reservation = 'open' AND a.reserved_until IS NOT NULL`,
  );
  const reservations = reserved.map((row) => coming(row, reservationDeadline(row, row), now));
  // What the system announces by itself is either ahead or has been done.
  const shown = [...open, ...reservations].filter(({ deadline, late }) => !(late && deadline.id === 'preview'));
  return shown.sort((a, b) => (a.deadline.at < b.deadline.at ? -1 : a.deadline.at > b.deadline.at ? 1 : 0));
}

export function waitingWork(tx: EntityManager): Promise<WaitingWork[]> {
  return tx.query(
    `SELECT o.id, m.id AS "meetingId", m.body_id AS "bodyId", o.created_at AS since, coalesce(o.last_error, '') AS reason
     FROM outbox o JOIN instance i ON i.id = o.instance_id LEFT JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id::text = i.business_key
     WHERE o.status = 'waiting' ORDER BY o.created_at, o.id`,
  );
}

const coming = ({ meetingId, bodyId, title, startsAt, schemeVersion }: Omit<Row, 'deadlines'>, deadline: Deadline, now: string): ComingDeadline => ({
  meetingId,
  bodyId,
  title,
  startsAt,
  schemeVersion,
  deadline,
  late: Date.parse(deadline.at) <= Date.parse(now),
});

/** The states in which the work on the minutes is still to be done; `null`: they have not begun. */
const MINUTES_BEFORE: Readonly<Record<string, readonly (string | null)[]>> = {
  draft: [null, 'awaiting-draft'],
  review: [null, 'awaiting-draft', 'in-review'],
  akkoord: [null, 'awaiting-draft', 'in-review', 'awaiting-akkoord'],
};

const COMMITTEE_BUSY: readonly (string | null)[] = ['waiting', 'collecting', 'deciding'];

function isOpen(id: string, { state, listed, minutesState, preparation, distributed }: Omit<Row, 'deadlines'>): boolean {
  if (id in OPEN_IN) return OPEN_IN[id]!.includes(state);
  if (id === MEETS) return COMMITTEE_BUSY.includes(preparation);
  if (id in MINUTES_BEFORE) return MINUTES_BEFORE[id]!.includes(minutesState);
  return id === 'decisionList' ? !listed : !distributed;
}
