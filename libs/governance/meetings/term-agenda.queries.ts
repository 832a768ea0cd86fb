/** Twelve months of all overleggen: which topic comes where and when, as far as the reader may see. */
import type { EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { SchemeHistory } from '../municipalities/scheme-history.js';
import type { AgendaItem } from './agenda-item.entity.js';
import type { Meeting } from './meeting.entity.js';
import { inOrder } from './meeting.queries.js';
import { sightsOfItems } from './item-sights.js';
import { CONFIDENTIAL_TITLE } from './told.js';
import { placeTopics, type DatedMeeting, type PlacedTopic, type TopicKind } from './term-agenda.js';

export interface AgendaTopic {
  kind: TopicKind | 'vast' | 'verslag' | 'procedure' | 'doorgeschoven' | 'agendapunt';
  text: string;
}

export interface TermMeeting {
  /** Of a committee's own meeting that of the meeting that it prepares. */
  meetingId: string;
  bodyId: string;
  startsAt: Instant;
  durationMinutes: number;
  place: string;
  /** iCalendar SEQUENCE of its own invitation. */
  sequence: number;
  /** A meeting of an agendacommissie. */
  preparing: boolean;
  topics: AgendaTopic[];
}

export interface TermAgenda {
  meetings: TermMeeting[];
  /** Due, and its body has no meeting planned for it. */
  unplaced: PlacedTopic[];
}

type Reading = { tx: EntityManager; schemes: SchemeHistory; today: LocalDate };
type Row = Omit<TermMeeting, 'topics'> & Pick<Meeting, 'agendaOrder'>;
type ItemRow = Pick<AgendaItem, 'id' | 'meetingId' | 'title' | 'confidential' | 'submittedBy' | 'origin' | 'status' | 'submittedAt'>;

/** Meetings in [from, until) that are not cancelled, by time. `personId` null: a visitor, who sees no agendas. */
export async function termAgenda(work: Reading, personId: string | null, from: LocalDate, until: LocalDate): Promise<TermAgenda> {
  const all: Row[] = await work.tx.query(
    `SELECT id AS "meetingId", body_id AS "bodyId", starts_at AS "startsAt", duration_minutes AS "durationMinutes", place, calendar_sequence AS sequence, false AS preparing, agenda_order AS "agendaOrder" FROM meeting WHERE cancelled_because IS NULL
     UNION ALL
     SELECT p.meeting_id, p.committee_id, p.meets, p.duration_minutes, p.place, p.calendar_sequence, true, '[]' FROM preparation p JOIN meeting m ON m.tenant_id = p.tenant_id AND m.id = p.meeting_id WHERE m.cancelled_because IS NULL
     ORDER BY 3, 1`,
  );
  const dated = all.filter(({ preparing }) => !preparing).map(({ meetingId, bodyId, startsAt }) => ({ id: meetingId, bodyId, date: localDateOf(startsAt) }));
  const topics = topicsOf(work.schemes, dated, from, until);
  const shown = all.filter(({ startsAt }) => localDateOf(startsAt) >= from && localDateOf(startsAt) < until);
  const items = await itemsSeen(work, personId, shown);
  const meetings = shown.map(({ agendaOrder, ...row }): TermMeeting => {
    if (row.preparing) return { ...row, topics: [] };
    const own = topics.filter(({ meetingId }) => meetingId === row.meetingId).map(({ kind, text }) => ({ kind, text }));
    return { ...row, topics: [...inOrder({ agendaOrder }, items.filter(({ meetingId }) => meetingId === row.meetingId)).map((item) => ({ kind: item.origin?.kind ?? ('agendapunt' as const), text: item.title })), ...own] };
  });
  return { meetings, unplaced: topics.filter(({ meetingId }) => meetingId === null) };
}

/** By the scheme of each stretch of time; what is due across a change of scheme is told once. */
function topicsOf(schemes: SchemeHistory, dated: readonly DatedMeeting[], from: LocalDate, until: LocalDate): PlacedTopic[] {
  const all = schemes.stretches(from, until).flatMap((stretch) => placeTopics(stretch.scheme, dated, stretch.from, stretch.until));
  return [...new Map(all.map((topic) => [`${topic.kind} ${topic.bodyId} ${topic.from} ${topic.text}`, topic])).values()];
}

/** Agendas of the bodies in which the reader sits, or reads along; of each item what the reader may see. */
async function itemsSeen(work: Reading, personId: string | null, shown: readonly Row[]): Promise<ItemRow[]> {
  const bodies = new Map(shown.filter(({ preparing }) => !preparing).map(({ meetingId, bodyId }) => [meetingId, bodyId]));
  const items: ItemRow[] = await work.tx.query(
    `SELECT id, meeting_id AS "meetingId", title, confidential, submitted_by AS "submittedBy", origin, status, submitted_at AS "submittedAt" FROM agenda_item WHERE meeting_id = ANY($1::uuid[]) AND status = 'ingediend'`,
    [[...bodies.keys()]],
  );
  const sights = await sightsOfItems(work, personId, items.map((item) => ({ ...item, bodyId: bodies.get(item.meetingId)! })));
  return items.flatMap((item) => {
    const sight = sights.get(item.id)!;
    return sight === 'nothing' ? [] : [sight === 'notice' ? { ...item, title: CONFIDENTIAL_TITLE } : item];
  });
}
