/** Reads, once at its end, everything that a run left behind: meetings, mails as the ledger and as the server have them, history. */
import { instantOf } from '#calendar/local-date';
import type { Instant } from '#calendar/model';
import type { MailServer } from '../mail-server.js';
import { SECRET } from '../people/texts.js';
import type { Spectator } from '../spectator.js';
import { readAssignments, readGroups } from './assignments.js';
import { readCycles } from './cycles.js';
import type { DeliveryFact, Facts, HistoryFact, ItemFact, MailingFact, MeetingFact, MembershipFact } from './facts.model.js';

const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const MEETINGS = `
  SELECT m.id, m.body_id AS "bodyId", m.title, ${iso('m.starts_at')} AS "startsAt", p.payload #>> '{input,startsAt}' AS "firstStartsAt", m.school_year AS "schoolYear", m.extra, m.cancelled_because IS NOT NULL AS cancelled,
         m.deadlines, i.state, v.state AS "minutesState"
  FROM meeting m JOIN instance i ON i.tenant_id = m.tenant_id AND i.workflow = 'meeting' AND i.business_key = m.id::text
  JOIN history_payload p ON p.instance_id = i.id AND p.version = 1
  LEFT JOIN instance v ON v.tenant_id = m.tenant_id AND v.workflow = 'minutes' AND v.business_key = m.id::text
  ORDER BY m.starts_at, m.id`;

/** Of what lay before a committee; nobody's decision when it was off or over counts as its going on to the next meeting. */
const BEFORE_COMMITTEE = `
  SELECT coalesce(offered ->> 'decision', CASE WHEN i.state = 'closed' THEN 'deferred' END) FROM instance i, jsonb_array_elements(i.snapshot #> '{context,items}') offered
  WHERE i.tenant_id = agenda_item.tenant_id AND i.workflow = 'agenda-preparation' AND i.business_key = meeting_id::text AND offered ->> 'itemId' = agenda_item.id::text`;

const ITEMS = `
  SELECT id, meeting_id AS "meetingId", title, status, submitted_by AS "submittedBy", (${BEFORE_COMMITTEE}) AS decision, ${iso('reserved_until')} AS "reservedUntil",
         CASE origin ->> 'kind' WHEN 'doorgeschoven' THEN 'elsewhere' WHEN 'vast' THEN 'standing' WHEN 'verslag' THEN 'minutes' WHEN 'procedure' THEN 'workflow' ELSE 'people' END AS "from"
  FROM agenda_item ORDER BY submitted_at, id`;

const PREPARATIONS = `SELECT meeting_id AS "meetingId", committee_id AS "committeeId", ${iso('meets')} AS meets FROM preparation ORDER BY meets, meeting_id`;

const ANSWERS = `SELECT meeting_id AS "meetingId", person_id AS "personId", ${iso('at')} AS at FROM call_answer ORDER BY at, meeting_id, person_id`;

/** The appointment as calendars read it: local date and time of the event, not of the time zone's own rules before it. */
const MAILINGS = `
  SELECT id, kind, about ->> 'meetingId' AS "meetingId", about ->> 'rotationId' AS "rotationId", about ->> 'status' AS status, ${iso('created_at')} AS "createdAt",
         length(trim(subject)) > 0 AND length(trim(text_body)) > 0 AND strpos(html_body, '<html') > 0 AS readable, attachments @> '[{"contentType": "application/pdf"}]' AS pdf,
         calendar_method AS method, substring(split_part(calendar, 'BEGIN:VEVENT', 2) from 'DTSTART[^:]*:([0-9]{8}T[0-9]{4})') AS starts
  FROM mailing ORDER BY created_at, id`;

const DELIVERIES = `
  SELECT d.id, d.mailing_id AS "mailingId", d.person_id AS "personId", d.email, d.message_id AS "messageId", d.state, ${iso('d.next_attempt_at')} AS "nextAttemptAt",
         ${iso('d.created_at')} AS "createdAt", d.copy_of IS NOT NULL AS copy, d.digest_id IS NOT NULL AS "inDigest", coalesce(g.message_id, d.message_id) AS "arrivesAs", ${iso('t.created_at')} AS "taskAt"
  FROM delivery d
  LEFT JOIN delivery g ON g.mailing_id = d.digest_id AND lower(g.email) = lower(d.email) AND g.copy_of IS NULL
  LEFT JOIN task t ON t.tenant_id = d.tenant_id AND t.delivery_id = coalesce(g.id, d.copy_of, d.id)
  ORDER BY d.message_id`;

const HISTORY = `
  SELECT i.workflow, i.business_key AS "meetingId", h.event, h.outcome, h.from_state AS "fromState", h.to_state AS "toState", ${iso('h.at')} AS at, p.payload ->> 'meetingId' AS "inMeeting", p.payload ->> 'itemId' AS "itemId",
         h.actor ->> 'personId' AS "personId", h.actor -> 'onBehalfOf' AS "onBehalfOf"
  FROM history h JOIN instance i ON i.id = h.instance_id LEFT JOIN history_payload p ON p.instance_id = h.instance_id AND p.version = h.version
  ORDER BY h.at, h.instance_id, h.version`;

const MEMBERSHIPS = `SELECT body_id AS "bodyId", seat_id AS "seatId", person_id AS "personId", lower(held)::text AS "from", upper(held)::text AS until FROM membership ORDER BY 1, 2, 4`;
const STAND_INS = `SELECT body_id AS "bodyId", seat_id AS "seatId", person_id AS "personId", lower(held)::text AS "from", upper(held)::text AS until FROM stand_in ORDER BY 1, 2, 4`;
const OFFICES = `SELECT body_id AS "bodyId", office, person_id AS "personId", lower(held)::text AS "from", upper(held)::text AS until FROM chosen_office ORDER BY 1, 2, 4`;
const ROTATIONS = `
  SELECT r.id, r.body_id AS "bodyId", r.kind, r.changes_on::text AS "on", i.state,
         coalesce((SELECT jsonb_agg(jsonb_build_object('seatId', s -> 'seatId', 'personId', CASE WHEN s -> 'seated' <> 'null' THEN s -> 'nominee' -> 'personId' END, 'on', s -> 'seated' -> 'on', 'candidate', s -> 'nominee' -> 'candidate')) FROM jsonb_array_elements(i.snapshot #> '{context,seats}') s), '[]') AS seats
  FROM rotation r JOIN instance i ON i.tenant_id = r.tenant_id AND i.workflow = 'rotation' AND i.business_key = r.id::text ORDER BY r.changes_on, r.id`;
const ATTENDANCE = `SELECT meeting_id AS "meetingId", person_id AS "personId", presence FROM attendance ORDER BY 1, 2`;
const GUESTS = `SELECT i.meeting_id AS "meetingId", g.item_id AS "itemId", g.person_id AS "personId" FROM agenda_guest g JOIN agenda_item i ON i.tenant_id = g.tenant_id AND i.id = g.item_id ORDER BY 1, 2, 3`;
const TASKS = `SELECT kind, meeting_id AS "meetingId", ${iso('created_at')} AS "createdAt" FROM task ORDER BY created_at, id`;

/** What is confidential carries a mark that no other text has; a guest's letter names no item but the guest's own. */
const LEAKS = `
  SELECT id AS "mailingId", kind, ${iso('created_at')} AS at, 'iets vertrouwelijks' AS what FROM mailing WHERE strpos(subject || text_body || html_body || coalesce(calendar, ''), $1) > 0
  UNION
  SELECT m.id, m.kind, ${iso('m.created_at')}, 'agendapunt ‘' || a.title || '’, dat niet van deze gast is'
  FROM mailing m JOIN delivery d ON d.mailing_id = m.id JOIN agenda_item a ON a.meeting_id = (m.about ->> 'meetingId')::uuid
  WHERE m.kind = 'guest-agenda' AND strpos(m.text_body, a.title) > 0 AND NOT EXISTS (
    SELECT FROM agenda_guest g JOIN agenda_item own ON own.tenant_id = g.tenant_id AND own.id = g.item_id WHERE g.person_id = d.person_id AND own.meeting_id = a.meeting_id AND strpos(own.title, a.title) > 0)
  ORDER BY 3, 1`;

type MailingRow = Omit<MailingFact, 'deliveries' | 'appointment'> & { method: 'REQUEST' | 'CANCEL' | null; starts: string | null };
type DeliveryRow = Omit<DeliveryFact, 'arrivedAt' | 'missed'> & { mailingId: string; arrivesAs: string };

/** @param from @param to first and last instant of the run */
export async function readFacts(spectator: Spectator, mail: MailServer, from: Instant, to: Instant): Promise<Facts> {
  const deliveries = await deliveriesByMailing(spectator, mail);
  const mailings = await spectator.query<MailingRow>('mailings', MAILINGS);
  return {
    meetings: await spectator.query<MeetingFact>('meetings', MEETINGS),
    items: await spectator.query<ItemFact>('items', ITEMS),
    preparations: await spectator.query('preparations', PREPARATIONS),
    answers: await spectator.query('answers', ANSWERS),
    mailings: mailings.map(({ method, starts, ...mailing }) => ({ ...mailing, appointment: method && starts !== null ? { method, startsAt: instantAt(starts) } : null, deliveries: deliveries.get(mailing.id) ?? [] })),
    history: await spectator.query<HistoryFact>('history', HISTORY),
    memberships: await spectator.query<MembershipFact>('memberships', MEMBERSHIPS),
    standIns: await spectator.query<MembershipFact>('stand-ins', STAND_INS),
    offices: await spectator.query('offices', OFFICES),
    rotations: await spectator.query('rotations', ROTATIONS),
    attendance: await spectator.query('attendance', ATTENDANCE),
    guests: await spectator.query('guests', GUESTS),
    tasks: await spectator.query('tasks', TASKS),
    leaks: await spectator.query('leaks', LEAKS, [SECRET]),
    assignments: await readAssignments(spectator),
    groups: await readGroups(spectator),
    cycles: await readCycles(spectator),
    arrived: [...mail.accepted],
    outages: mail.outages.between(from, to),
  };
}

async function deliveriesByMailing(spectator: Spectator, mail: MailServer): Promise<Map<string, DeliveryFact[]>> {
  const arrivals = new Map<string, Instant>();
  for (const { messageId, at } of mail.accepted) if (!arrivals.has(messageId)) arrivals.set(messageId, at);
  const found = new Map<string, DeliveryFact[]>();
  for (const { mailingId, arrivesAs, ...delivery } of await spectator.query<DeliveryRow>('deliveries', DELIVERIES)) {
    const list = found.get(mailingId) ?? [];
    list.push({ ...delivery, arrivedAt: arrivals.get(arrivesAs) ?? null, missed: mail.missedOf(arrivesAs) });
    found.set(mailingId, list);
  }
  return found;
}

/** '20211007T1400' */
const instantAt = (local: string): Instant => instantOf(`${local.slice(0, 4)}-${local.slice(4, 6)}-${local.slice(6, 8)}`, `${local.slice(9, 11)}:${local.slice(11, 13)}`);
