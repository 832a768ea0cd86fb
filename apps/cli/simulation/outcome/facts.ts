/** Everything that a run left behind, read once at its end: meetings, mails as the ledger and as the server have them, history. */
import type { Deadline, Instant } from '#calendar/model';
import type { ItemStatus } from '#governance/meetings/agenda-item.entity';
import type { ItemDecision } from '#workflows/agenda-preparation.model';
import type { Spectator } from '../spectator.js';
import type { Accepted, MailServer } from '../mail-server.js';

export interface MeetingFact {
  id: string;
  bodyId: string;
  title: string;
  startsAt: Instant;
  /** As it was first planned. */
  firstStartsAt: Instant;
  schoolYear: string;
  extra: boolean;
  cancelled: boolean;
  deadlines: Deadline[];
  /** Instances' states; null: not begun. */
  state: string;
  minutesState: string | null;
}

export interface MailingFact {
  id: string;
  kind: string;
  meetingId: string | null;
  status: string | null;
  createdAt: Instant;
  deliveries: DeliveryFact[];
}

export interface DeliveryFact {
  id: string;
  personId: string | null;
  email: string;
  messageId: string;
  state: string;
  nextAttemptAt: Instant | null;
  createdAt: Instant;
  inDigest: boolean;
  /** The secretary has a task because of it. */
  task: boolean;
  /** When the server took it, whatever the ledger knows; null: never. */
  arrivedAt: Instant | null;
}

export interface HistoryFact {
  workflow: string;
  meetingId: string;
  event: string;
  outcome: string;
  fromState: string;
  toState: string;
  at: Instant;
  /** The later meeting of ADOPTED. */
  inMeeting: string | null;
}

export interface ItemFact {
  id: string;
  meetingId: string;
  status: ItemStatus;
  submittedBy: string | null;
  /** Brought in for this meeting; standing item or minutes to be adopted; carried in from another meeting. */
  from: 'people' | 'rule' | 'elsewhere';
  /** What the agendacommissie decided, also by silence; null: nothing, or it never lay before one. */
  decision: ItemDecision | null;
}

/** An agendacommissie's own meeting for another's. */
export interface PreparationFact {
  /** The meeting that is prepared. */
  meetingId: string;
  committeeId: string;
  meets: Instant;
}

export interface Facts {
  meetings: MeetingFact[];
  items: ItemFact[];
  preparations: PreparationFact[];
  /** To calls for items, "geen agendapunten" among them; the last one of each person. */
  answers: { meetingId: string; personId: string; at: Instant }[];
  mailings: MailingFact[];
  history: HistoryFact[];
  memberships: { bodyId: string; personId: string; from: string; until: string | null }[];
  /** In order of arrival. */
  arrived: readonly Accepted[];
}

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
  SELECT id, meeting_id AS "meetingId", status, submitted_by AS "submittedBy", (${BEFORE_COMMITTEE}) AS decision,
         CASE origin ->> 'kind' WHEN 'doorgeschoven' THEN 'elsewhere' WHEN 'vast' THEN 'rule' WHEN 'verslag' THEN 'rule' WHEN 'procedure' THEN 'rule' ELSE 'people' END AS "from"
  FROM agenda_item ORDER BY submitted_at, id`;

const PREPARATIONS = `SELECT meeting_id AS "meetingId", committee_id AS "committeeId", ${iso('meets')} AS meets FROM preparation ORDER BY meets, meeting_id`;

const ANSWERS = `SELECT meeting_id AS "meetingId", person_id AS "personId", ${iso('at')} AS at FROM call_answer ORDER BY at, meeting_id, person_id`;

const MAILINGS = `SELECT id, kind, about ->> 'meetingId' AS "meetingId", about ->> 'status' AS status, ${iso('created_at')} AS "createdAt" FROM mailing ORDER BY created_at, id`;

const DELIVERIES = `
  SELECT d.id, d.mailing_id AS "mailingId", d.person_id AS "personId", d.email, d.message_id AS "messageId", d.state, ${iso('d.next_attempt_at')} AS "nextAttemptAt",
         ${iso('d.created_at')} AS "createdAt", d.digest_id IS NOT NULL AS "inDigest",
         EXISTS (SELECT FROM task t WHERE t.kind = 'mail-geweigerd' AND strpos(t.text, d.email) > 0 AND t.created_at >= d.created_at AND t.meeting_id IS NOT DISTINCT FROM (m.about ->> 'meetingId')::uuid) AS task
  FROM delivery d JOIN mailing m ON m.id = d.mailing_id ORDER BY d.message_id`;

const HISTORY = `
  SELECT i.workflow, i.business_key AS "meetingId", h.event, h.outcome, h.from_state AS "fromState", h.to_state AS "toState", ${iso('h.at')} AS at, p.payload ->> 'meetingId' AS "inMeeting"
  FROM history h JOIN instance i ON i.id = h.instance_id LEFT JOIN history_payload p ON p.instance_id = h.instance_id AND p.version = h.version
  ORDER BY h.at, h.instance_id, h.version`;

const MEMBERSHIPS = `SELECT body_id AS "bodyId", person_id AS "personId", lower(held)::text AS "from", upper(held)::text AS until FROM membership ORDER BY 1, 2`;

export async function readFacts(spectator: Spectator, mail: MailServer): Promise<Facts> {
  const arrivals = new Map<string, string>();
  for (const { messageId, at } of mail.accepted) if (!arrivals.has(messageId)) arrivals.set(messageId, at);
  const deliveries = await spectator.query<Omit<DeliveryFact, 'arrivedAt'> & { mailingId: string }>('deliveries', DELIVERIES);
  const byMailing = new Map<string, DeliveryFact[]>();
  for (const { mailingId, ...delivery } of deliveries) {
    const list = byMailing.get(mailingId) ?? [];
    list.push({ ...delivery, arrivedAt: arrivals.get(delivery.messageId) ?? null });
    byMailing.set(mailingId, list);
  }
  const mailings = await spectator.query<Omit<MailingFact, 'deliveries'>>('mailings', MAILINGS);
  return {
    meetings: await spectator.query<MeetingFact>('meetings', MEETINGS),
    items: await spectator.query<ItemFact>('items', ITEMS),
    preparations: await spectator.query<PreparationFact>('preparations', PREPARATIONS),
    answers: await spectator.query('answers', ANSWERS),
    mailings: mailings.map((mailing) => ({ ...mailing, deliveries: byMailing.get(mailing.id) ?? [] })),
    history: await spectator.query<HistoryFact>('history', HISTORY),
    memberships: await spectator.query('memberships', MEMBERSHIPS),
    arrived: [...mail.accepted],
  };
}

/** Who sat in any of these bodies on a day. */
export function membersOn({ memberships }: Facts, bodyIds: readonly string[], day: string): string[] {
  const sitting = memberships.filter(({ bodyId, from, until }) => bodyIds.includes(bodyId) && from <= day && (until === null || day < until));
  return [...new Set(sitting.map(({ personId }) => personId))];
}
