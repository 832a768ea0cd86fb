/** What goes on, and where, when a meeting does not. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import { rowsOf } from '#platform/rows';
import { AgendaItem } from './agenda-item.entity.js';
import { nextMeeting } from './carry.effects.js';
import { isOpen } from './carrying.js';
import type { Meeting } from './meeting.entity.js';

export interface NextMeeting {
  id: string;
  startsAt: string;
}

/** Of these items those that would go on, and to which meeting; null: there is none yet. */
export async function itemsToGoOn(tx: EntityManager, meeting: Meeting, itemIds: readonly string[], now: string): Promise<{ count: number; next: NextMeeting | null }> {
  const open = (await rowsOf(tx, AgendaItem, { meetingId: meeting.id })).filter((item) => itemIds.includes(item.id) && isOpen(item));
  // As it is asked once the meeting is cancelled: what takes its place may come before it.
  return { count: open.length, next: open.length === 0 ? null : await nextMeeting(tx, { ...meeting, cancelledBecause: '' }, now) };
}

/** Of a cancelled meeting: where its items went, or are about to, and how many wait for a meeting to go to. */
export async function itemsGoneOn(tx: EntityManager, meeting: Meeting, now: string): Promise<{ went: (NextMeeting & { count: number })[]; waiting: number }> {
  const went: (NextMeeting & { count: number })[] = await tx.query(
    `SELECT m.id, m.starts_at AS "startsAt", count(*)::int AS count FROM agenda_item i JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id = i.meeting_id
     WHERE i.origin ->> 'kind' = 'doorgeschoven' AND i.origin ->> 'meetingId' = $1 GROUP BY m.id, m.starts_at ORDER BY m.starts_at`,
    [meeting.id],
  );
  const left = (await rowsOf(tx, AgendaItem, { meetingId: meeting.id })).filter((item) => WAITING.includes(item.status) && item.origin?.kind !== 'vast' && isOpen(item)).length;
  const next = left === 0 ? null : await nextMeeting(tx, meeting, now);
  if (next === null) return { went, waiting: left };
  const there = went.find(({ id }) => id === next.id)?.count ?? 0;
  return { went: [...went.filter(({ id }) => id !== next.id), { id: next.id, startsAt: next.startsAt, count: there + left }], waiting: 0 };
}

const WAITING: readonly AgendaItem['status'][] = ['ingediend', 'gevraagd', 'aangeboden'];
