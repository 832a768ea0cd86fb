/** What pages and handlers read of meetings. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import type { PlannedMeeting } from '#calendar/season.model';
import { rowsOf, rowsWhere } from '#platform/rows';
import type { ItemRules } from '#identity/item-sight';
import { AgendaGuest, AgendaItem, MeetingDocument } from './agenda-item.entity.js';
import { accessOf, rulesOfItem, type AccessHeld } from './item-access.js';
import { findMeeting } from './meeting.commands.js';
import { Meeting } from './meeting.entity.js';
import { ActionItem, Attendance, Decision } from './record.entity.js';

export interface MeetingSummary {
  id: string;
  bodyId: string;
  title: string;
  startsAt: string;
  durationMinutes: number;
  place: string;
  extra: boolean;
  /** The workflow's state: planned, collecting, drafting, proposed, fixed, sent, held, closed, cancelled. */
  state: string;
  /** That of its minutes, null before the meeting was held. */
  minutesState: string | null;
  revision: number;
  minutesRevision: number | null;
}

/** Meetings that start in [from, until), of one body or all, by time. */
export function listMeetings(tx: EntityManager, filter: { bodyId?: string | undefined; from: string; until: string }): Promise<MeetingSummary[]> {
  return tx.query(
    `SELECT m.id, m.body_id AS "bodyId", m.title, m.starts_at AS "startsAt", m.duration_minutes AS "durationMinutes", m.place, m.extra,
            i.state, i.version AS revision, v.state AS "minutesState", v.version AS "minutesRevision"
     FROM meeting m
     JOIN instance i ON i.tenant_id = m.tenant_id AND i.workflow = 'meeting' AND i.business_key = m.id::text
     LEFT JOIN instance v ON v.tenant_id = m.tenant_id AND v.workflow = 'minutes' AND v.business_key = m.id::text
     WHERE ($1::text IS NULL OR m.body_id = $1) AND m.starts_at >= $2 AND m.starts_at < $3
     ORDER BY m.starts_at, m.id`,
    [filter.bodyId ?? null, filter.from, filter.until],
  );
}

/** Meetings of a school year ('2021-2022') that count for its number, those of agendacommissies among them: not cancelled; extra ones too. */
export async function plannedIn(tx: EntityManager, schoolYear: string): Promise<PlannedMeeting[]> {
  const rows: { body: string; startsAt: string }[] = await tx.query(
    `SELECT body_id AS body, starts_at AS "startsAt" FROM meeting WHERE school_year = $1 AND cancelled_because IS NULL
     UNION ALL
     SELECT p.committee_id, p.meets FROM preparation p JOIN meeting m ON m.tenant_id = p.tenant_id AND m.id = p.meeting_id WHERE m.school_year = $1 AND m.cancelled_because IS NULL
     ORDER BY 2`,
    [schoolYear],
  );
  return rows.map(({ body, startsAt }) => ({ body, date: localDateOf(startsAt) }));
}

export interface MeetingDetail {
  meeting: Meeting;
  state: string;
  revision: number;
  agendaVersion: number;
  fixedBySilence: boolean;
  /** The agenda version that the members have; null: none. */
  sentVersion: number | null;
  /** In the order of the agenda; those that wait for the chair, were refused or withdrawn are left out. */
  items: AgendaItem[];
  /** Ids of all confidential items, also of those that are not on the agenda (any more): what was recorded of them stays hidden. */
  confidentialItems: ReadonlySet<string>;
  /** Of all items, also of those that are not on the agenda: who is kept from them, and for whom their confidential part is. */
  rules: ReadonlyMap<string, ItemRules>;
  access: AccessHeld[];
  documents: MeetingDocument[];
  /** Who is invited now, for what is on the agenda. */
  guests: AgendaGuest[];
  attendance: Attendance[];
  /** In the order of the agenda, those of no item first, as in the minutes: their numbers follow from it. */
  decisions: Decision[];
  actions: ActionItem[];
}

/** All of it in one round trip. @throws DomainError `meeting.unknown` */
export async function meetingDetail(tx: EntityManager, meetingId: string): Promise<MeetingDetail> {
  const ofItems = <T extends { itemId: string }>(entity: new () => T): Promise<T[]> => rowsWhere(tx, entity, 'item_id IN (SELECT id FROM agenda_item WHERE meeting_id = $1) ORDER BY id', [meetingId]);
  const [meeting, [instance], all, access, documents, guests, attendance, decisions, actions] = await Promise.all([
    findMeeting(tx, meetingId),
    tx.query(`SELECT state, version, snapshot->'context' AS context FROM instance WHERE workflow = 'meeting' AND business_key = $1`, [meetingId]),
    rowsOf(tx, AgendaItem, { meetingId }),
    accessOf(tx, [meetingId]),
    ofItems(MeetingDocument),
    ofItems(AgendaGuest),
    rowsOf(tx, Attendance, { meetingId }, ['personId']),
    rowsOf(tx, Decision, { meetingId }, ['recordedAt', 'id']),
    rowsOf(tx, ActionItem, { meetingId }, ['recordedAt', 'id']),
  ]);
  const items = inOrder(meeting, all);
  const onAgenda = new Set(items.map(({ id }) => id));
  const shown = <T extends { itemId: string }>(rows: readonly T[]): T[] => rows.filter(({ itemId }) => onAgenda.has(itemId));
  return {
    meeting,
    state: instance.state,
    revision: instance.version,
    agendaVersion: instance.context.agendaVersion,
    fixedBySilence: instance.context.fixedBySilence,
    sentVersion: instance.context.sentVersion,
    items,
    confidentialItems: confidentialAmong(all),
    rules: new Map(all.map((item) => [item.id, rulesOfItem(item, access)])),
    access,
    documents: shown(documents),
    guests: shown(guests).filter(({ withdrawnAt }) => withdrawnAt === null),
    attendance,
    decisions: inAgendaOrder(items, decisions),
    actions,
  };
}

export const confidentialAmong = (items: readonly AgendaItem[]): Set<string> => new Set(items.filter(({ confidential }) => confidential).map(({ id }) => id));

function inAgendaOrder(items: readonly AgendaItem[], decisions: readonly Decision[]): Decision[] {
  const place = ({ itemId }: Decision): number => items.findIndex(({ id }) => id === itemId);
  return [...decisions].sort((a, b) => place(a) - place(b));
}

/** What an item's place follows from. */
type Placed = Pick<AgendaItem, 'id' | 'origin' | 'status' | 'submittedAt'>;

/** Standing items first, minutes to adopt, then in the secretary's order, then by submission, closing items last. */
export function inOrder<T extends Placed>(meeting: Pick<Meeting, 'agendaOrder'>, items: readonly T[]): T[] {
  const shown = items.filter((item) => item.status === 'ingediend' || item.status === 'doorgeschoven');
  return [...shown].sort((a, b) => groupOf(a) - groupOf(b) || rank(meeting, a) - rank(meeting, b) || (a.submittedAt < b.submittedAt ? -1 : a.submittedAt > b.submittedAt ? 1 : a.id < b.id ? -1 : 1));
}

function groupOf(item: Placed): number {
  if (item.origin?.kind === 'vast') return item.origin.place === 'first' ? 0 : 3;
  return item.origin?.kind === 'verslag' ? 1 : 2;
}

function rank(meeting: Pick<Meeting, 'agendaOrder'>, item: Placed): number {
  if (item.origin?.kind === 'vast') return item.origin.index;
  const position = meeting.agendaOrder.indexOf(item.id);
  return position === -1 ? Number.MAX_SAFE_INTEGER : position;
}
