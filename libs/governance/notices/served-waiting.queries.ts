/** What waits for a member that their bestuurssecretariaat can answer: the call for items, a decision under reservation, the draft of the minutes. Queries change nothing. */
import { localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import { sees } from '#identity/item-sight';
import { mayRecordFor, type Action } from '#identity/permissions';
import { ofEach } from '#platform/of-each';
import type { MinutesContext } from '#workflows/minutes.model';
import { reviewDue } from '#workflows/minutes.rules';
import { officesOf } from '../bodies/members.js';
import { answersFor, servedBy } from '../bodies/offices.queries.js';
import type { Reading } from '../command.js';
import { accessOf, rulesOfItem } from '../meetings/item-access.js';
import { readerOfMeeting, sightFor } from '../meetings/reading.js';
import { askedBy } from '../preparation/reading.js';

const ASKED = { oproep: 'agenda.answer-call', voorbehoud: 'record.reservation', concept: 'minutes.review' } as const satisfies Record<string, Action>;

export interface ServedWaiting {
  kind: keyof typeof ASKED;
  for: { id: string; name: string };
  meetingId: string;
  bodyId: string;
  startsAt: string;
  /** Of a decision under reservation: its item. */
  item: { id: string; title: string } | null;
  dueOn: LocalDate | null;
}

/** A draft of a meeting longer ago, to which the chair never gave akkoord, waits for the chair, no more for remarks. */
const REVIEW_DAYS = 365;

interface Row {
  kind: ServedWaiting['kind'];
  memberId: string;
  meetingId: string;
  bodyId: string;
  startsAt: string;
  dueAt: string | null;
  itemId: string | null;
  title: string | null;
  confidential: boolean;
  /** Of a call: the agendacommissie that asks its own members, where one prepares the agenda. */
  committeeId: string | null;
  /** Of a draft. */
  minutes: MinutesContext | null;
}

const instance = (alias: string, workflow: string): string => `instance ${alias} ON ${alias}.tenant_id = m.tenant_id AND ${alias}.workflow = '${workflow}' AND ${alias}.business_key = m.id::text`;

/** What is due first on top; empty for who is nobody's bestuurssecretariaat. */
export async function servedWaiting(work: Reading, personId: string): Promise<ServedWaiting[]> {
  const memberIds = await servedBy(work.tx, personId, work.today);
  if (memberIds.length === 0) return [];
  const rows = await waitingFor(work, memberIds);
  const [members, committees] = await Promise.all([
    ofEach(rows.map(({ bodyId }) => bodyId), (bodyId) => answeredThere(work, bodyId, personId)),
    ofEach(rows.flatMap(({ committeeId }) => committeeId ?? []), (committeeId) => askedBy(work, committeeId)),
  ]);
  const asked = rows.flatMap((row) => {
    const member = members.get(row.bodyId)!.find(({ id }) => id === row.memberId);
    const isAsked = row.committeeId === null || committees.get(row.committeeId)!.has(row.memberId);
    return member && isAsked && mayRecordFor([], member.offices, ASKED[row.kind], { serves: true }).allowed ? [{ ...row, member, dueAt: dueOf(row) }] : [];
  });
  const isSeen = await seenBy(work, asked, personId);
  return asked
    .filter(isSeen)
    .sort((a, b) => instantOf(a) - instantOf(b))
    .map(({ kind, member, meetingId, bodyId, startsAt, itemId, title, dueAt }) => ({ kind, for: { id: member.id, name: member.name }, meetingId, bodyId, startsAt, item: itemId === null ? null : { id: itemId, title: title! }, dueOn: dueAt && localDateOf(dueAt) }));
}

/** Calls for meetings to come, whatever is under reservation, and drafts of the last year. */
function waitingFor({ tx, now }: Reading, memberIds: readonly string[]): Promise<Row[]> {
  return tx.query(
    `SELECT w.*, p.id AS "memberId" FROM unnest($1::uuid[]) AS p (id) CROSS JOIN LATERAL (
       SELECT 'oproep' AS kind, m.id AS "meetingId", m.body_id AS "bodyId", m.starts_at AS "startsAt", (SELECT d ->> 'at' FROM jsonb_array_elements(m.deadlines) d WHERE d ->> 'id' = 'itemsDue')::timestamptz AS "dueAt",
              NULL::uuid AS "itemId", NULL AS title, false AS confidential, c.committee_id AS "committeeId", NULL::jsonb AS minutes
       FROM meeting m JOIN ${instance('i', 'meeting')} LEFT JOIN preparation c ON c.tenant_id = m.tenant_id AND c.meeting_id = m.id LEFT JOIN ${instance('ci', 'agenda-preparation')}
       WHERE m.starts_at > $2 AND m.cancelled_because IS NULL AND coalesce(ci.state, i.state) = 'collecting' AND NOT EXISTS (SELECT FROM call_answer a WHERE a.tenant_id = m.tenant_id AND a.meeting_id = m.id AND a.person_id = p.id)
       UNION ALL
       SELECT 'voorbehoud', m.id, m.body_id, m.starts_at, a.reserved_until, a.id, a.title, a.confidential, NULL, NULL
       FROM agenda_item a JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id WHERE a.reservation = 'open' AND a.reserved_by = p.id
       UNION ALL
       SELECT 'concept', m.id, m.body_id, m.starts_at, NULL, NULL, NULL, false, NULL, v.snapshot -> 'context'
       FROM meeting m JOIN ${instance('v', 'minutes')} WHERE m.starts_at > $3 AND v.state = 'in-review' AND NOT EXISTS (SELECT FROM minutes_remark r WHERE r.tenant_id = m.tenant_id AND r.meeting_id = m.id AND r.person_id = p.id)) w
     ORDER BY "meetingId", "itemId", p.id`,
    [memberIds, now, new Date(Date.parse(now) - REVIEW_DAYS * 86_400_000).toISOString()],
  );
}

/** As the page of a meeting of this body offers it: to the bestuurssecretariaat of who sits there. Who only stands in beside a holder, or keeps the body for want of a secretary, brings nobody in. */
async function answeredThere(work: Reading, bodyId: string, personId: string): ReturnType<typeof answersFor> {
  const offices = await officesOf(work.tx, work.schemes.standing(bodyId, work.today), personId);
  return offices.includes('bestuurssecretariaat') ? answersFor(work, bodyId, personId) : [];
}

/** Who was handed a draft late has longer. */
const dueOf = ({ minutes, dueAt }: Row): Instant | null => (minutes ? reviewDue(minutes) : dueAt && new Date(dueAt).toISOString());

const instantOf = ({ dueAt }: { dueAt: Instant | null }): number => (dueAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(dueAt));

/** Items as on the pages of their meetings. */
async function seenBy(work: Reading, asked: readonly Row[], personId: string): Promise<(row: Row) => boolean> {
  const meetings = new Map(asked.filter(({ itemId }) => itemId !== null).map(({ meetingId: id, bodyId, startsAt }) => [id, { id, bodyId, startsAt }]));
  if (meetings.size === 0) return () => true;
  const [readers, held] = await Promise.all([ofEach(meetings.keys(), (id) => readerOfMeeting(work, meetings.get(id)!, personId)), accessOf(work.tx, [...meetings.keys()])]);
  return ({ itemId, meetingId, confidential, memberId }) => itemId === null || sees(sightFor(readers.get(meetingId)!, itemId, rulesOfItem({ id: itemId, confidential, submittedBy: memberId }, held)), 'open');
}
