/** What waits for a member that their bestuurssecretariaat can answer: the call for items, a decision under reservation, the draft of the minutes. Queries change nothing. */
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { sees } from '#identity/item-sight';
import { mayRecordFor, type Action } from '#identity/permissions';
import { ofEach } from '#platform/of-each';
import { answersFor, servedBy } from '../bodies/offices.queries.js';
import type { Reading } from '../command.js';
import { accessOf, rulesOfItem } from '../meetings/item-access.js';
import { readerOfMeeting, sightFor } from '../meetings/reading.js';

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
}

const due = (deadline: string): string => `(SELECT d ->> 'at' FROM jsonb_array_elements(m.deadlines) d WHERE d ->> 'id' = '${deadline}')::timestamptz`;
const instance = (alias: string, workflow: string): string => `instance ${alias} ON ${alias}.tenant_id = m.tenant_id AND ${alias}.workflow = '${workflow}' AND ${alias}.business_key = m.id::text`;

/** What is due first on top; empty for who is nobody's bestuurssecretariaat. Where an agendacommissie prepares the agenda, it is its call that is open or not. */
export async function servedWaiting(work: Reading, personId: string): Promise<ServedWaiting[]> {
  const memberIds = await servedBy(work.tx, personId, work.today);
  if (memberIds.length === 0) return [];
  const rows: Row[] = await work.tx.query(
    `SELECT w.*, p.id AS "memberId" FROM unnest($1::uuid[]) AS p (id) CROSS JOIN LATERAL (
       SELECT 'oproep' AS kind, m.id AS "meetingId", m.body_id AS "bodyId", m.starts_at AS "startsAt", ${due('itemsDue')} AS "dueAt", NULL::uuid AS "itemId", NULL AS title, false AS confidential
       FROM meeting m JOIN ${instance('i', 'meeting')} LEFT JOIN ${instance('c', 'agenda-preparation')}
       WHERE m.cancelled_because IS NULL AND coalesce(c.state, i.state) = 'collecting' AND NOT EXISTS (SELECT FROM call_answer a WHERE a.tenant_id = m.tenant_id AND a.meeting_id = m.id AND a.person_id = p.id)
       UNION ALL
       SELECT 'voorbehoud', m.id, m.body_id, m.starts_at, a.reserved_until, a.id, a.title, a.confidential
       FROM agenda_item a JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id WHERE a.reservation = 'open' AND a.submitted_by = p.id
       UNION ALL
       SELECT 'concept', m.id, m.body_id, m.starts_at, ${due('review')}, NULL, NULL, false
       FROM meeting m JOIN ${instance('v', 'minutes')} WHERE v.state = 'in-review' AND NOT EXISTS (SELECT FROM minutes_remark r WHERE r.tenant_id = m.tenant_id AND r.meeting_id = m.id AND r.person_id = p.id)) w
     ORDER BY "dueAt" NULLS LAST, "meetingId", "itemId", p.id`,
    [memberIds],
  );
  const members = await ofEach(rows.map((row) => row.bodyId), (bodyId) => answersFor(work, bodyId, personId));
  const found: ServedWaiting[] = [];
  for (const row of rows) {
    const member = members.get(row.bodyId)!.find(({ id }) => id === row.memberId);
    if (!member || !mayRecordFor([], member.offices, ASKED[row.kind], { serves: true }).allowed || !(await seesItem(work, row, personId))) continue;
    const { kind, meetingId, bodyId, startsAt, itemId, title, dueAt } = row;
    found.push({ kind, for: { id: member.id, name: member.name }, meetingId, bodyId, startsAt, item: itemId === null ? null : { id: itemId, title: title! }, dueOn: dueAt && localDateOf(new Date(dueAt).toISOString()) });
  }
  return found;
}

/** As on the page of its meeting. */
async function seesItem(work: Reading, { itemId, meetingId, bodyId, startsAt, confidential, memberId }: Row, personId: string): Promise<boolean> {
  if (itemId === null) return true;
  const reader = await readerOfMeeting(work, { id: meetingId, bodyId, startsAt }, personId);
  const rules = rulesOfItem({ id: itemId, confidential, submittedBy: memberId }, await accessOf(work.tx, [meetingId]));
  return sees(sightFor(reader, itemId, rules), 'open');
}
