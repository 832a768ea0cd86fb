/** What meetings ask of one person now, of all overleggen in which they are somebody. Queries change nothing. */
import { localDateOf } from '#calendar/local-date';
import type { Deadline, Instant, LocalDate } from '#calendar/model';
import { ofEach } from '#platform/of-each';
import type { MinutesContext } from '#workflows/minutes.model';
import { akkoordDue, draftDue, reviewDue } from '#workflows/minutes.rules';
import { membersStanding, officesOf } from '../bodies/members.js';
import type { Reading } from '../command.js';
import { PROGRESS } from '../meetings/coming.queries.js';
import { MINUTES_WAITING } from '../meetings/deadline-state.js';
import { asksOf, DEADLINE_OF, type AskedPerson, type AskingMeeting, type AskKind } from './asks.js';

export interface AskedWaiting {
  kind: AskKind;
  meetingId: string;
  bodyId: string;
  startsAt: string;
  /** It is asked where the agendacommissie prepares the agenda. */
  inCommittee: boolean;
  /** The meeting's deadline by which it is asked; null: none. */
  deadlineId: string | null;
  dueOn: LocalDate | null;
}

interface Row extends Omit<AskingMeeting, 'preparation'>, Pick<AskedPerson, 'answered' | 'papersMissing' | 'wasThere' | 'remarked'> {
  meetingId: string;
  bodyId: string;
  startsAt: string;
  deadlines: Deadline[];
  preparation: string | null;
  committeeId: string | null;
  reopenedAt: Instant | null;
  minutes: MinutesContext | null;
}

/** A draft of a meeting longer ago, to which the chair never gave akkoord, is no news any more. */
const NEWS_DAYS = 365;

/** What is due first on top. */
export async function askedWaiting(work: Reading, personId: string): Promise<AskedWaiting[]> {
  const rows = await askingMeetings(work, personId);
  const [offices, committees] = await Promise.all([
    ofEach(rows.map(({ bodyId }) => bodyId), (bodyId) => officesOf(work.tx, work.schemes.standing(bodyId, work.today), personId)),
    ofEach(rows.flatMap(({ committeeId }) => committeeId ?? []), async (id) => (await membersStanding(work.tx, [work.schemes.standing(id, work.today)])).some((member) => member.personId === personId)),
  ]);
  return rows
    .flatMap((row) => {
      const inCommittee = row.committeeId !== null && committees.get(row.committeeId)!;
      return asksOf(row, { ...row, offices: offices.get(row.bodyId)!, inCommittee }).map((kind): AskedWaiting => ({ kind, meetingId: row.meetingId, bodyId: row.bodyId, startsAt: row.startsAt, inCommittee: kind === 'oproep' && inCommittee, deadlineId: DEADLINE_OF[kind], dueOn: dueOf(row, kind) }));
    })
    .sort((a, b) => ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1));
}

/** Every meeting of which somebody may still be asked something, with what this person did there. */
function askingMeetings({ tx, now }: Reading, personId: string): Promise<Row[]> {
  return tx.query(
    `SELECT m.id AS "meetingId", m.body_id AS "bodyId", m.starts_at AS "startsAt", m.deadlines, i.state, i.snapshot #>> '{context,fixedBy}' AS "fixedBy", i.snapshot #>> '{context,reopenedAt}' AS "reopenedAt",
            i.snapshot #>> '{context,recordCompletedAt}' IS NULL AS "recordOpen", c.state AS preparation, p.committee_id AS "committeeId", v.state AS "minutesState", v.snapshot -> 'context' AS minutes,
            EXISTS (SELECT FROM agenda_item a WHERE a.tenant_id = m.tenant_id AND a.meeting_id = m.id AND a.status = 'gevraagd') AS "lateItems",
            EXISTS (SELECT FROM call_answer a WHERE a.tenant_id = m.tenant_id AND a.meeting_id = m.id AND a.person_id = $1) AS answered,
            EXISTS (SELECT FROM agenda_item a JOIN document d ON d.tenant_id = a.tenant_id AND d.item_id = a.id WHERE a.tenant_id = m.tenant_id AND a.meeting_id = m.id AND a.submitted_by = $1 AND a.status = 'ingediend' AND d.sha256 IS NULL) AS "papersMissing",
            EXISTS (SELECT FROM minutes_remark r WHERE r.tenant_id = m.tenant_id AND r.meeting_id = m.id AND r.person_id = $1) AS remarked,
            NOT EXISTS (SELECT FROM attendance a WHERE a.tenant_id = m.tenant_id AND a.meeting_id = m.id AND a.presence = 'aanwezig')
              AND EXISTS (SELECT FROM membership s WHERE s.tenant_id = m.tenant_id AND s.body_id = m.body_id AND s.person_id = $1 AND s.held @> (m.starts_at AT TIME ZONE 'Europe/Amsterdam')::date)
              OR EXISTS (SELECT FROM attendance a WHERE a.tenant_id = m.tenant_id AND a.meeting_id = m.id AND a.presence = 'aanwezig' AND a.person_id = $1) AS "wasThere"
     FROM meeting m ${PROGRESS.joins} LEFT JOIN preparation p ON p.tenant_id = m.tenant_id AND p.meeting_id = m.id
     WHERE m.cancelled_because IS NULL AND m.starts_at > $2 AND (NOT i.ended OR v.state = ANY($3)) AND (i.state <> 'planned' OR c.state = 'collecting')
     ORDER BY m.starts_at, m.id`,
    [personId, new Date(Date.parse(now) - NEWS_DAYS * 86_400_000).toISOString(), [...MINUTES_WAITING, 'adopted']],
  );
}

/** Who was asked late has longer; what had passed when an agenda was opened again is not held against anybody. */
function dueOf({ deadlines, minutes, reopenedAt }: Row, kind: AskKind): LocalDate | null {
  if (minutes && kind === 'verslag') return localDateOf(draftDue(minutes));
  if (minutes && kind === 'opmerkingen') return localDateOf(reviewDue(minutes));
  if (minutes && kind === 'akkoord') return localDateOf(akkoordDue(minutes));
  const found = deadlines.find(({ id }) => id === DEADLINE_OF[kind]);
  return found && !(reopenedAt !== null && Date.parse(found.at) <= Date.parse(reopenedAt)) ? found.date : null;
}
