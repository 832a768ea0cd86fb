/** How full a meeting is. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import type { Body } from '#scheme/model';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { timeBudget, type TimeBudget } from './time-budget.js';

/** What is on the agenda, and what may still come onto it, whoever may see it. */
export async function timeOfAgenda(tx: EntityManager, body: Pick<Body, 'meetings'>, { id: meetingId, durationMinutes }: Pick<Meeting, 'id' | 'durationMinutes'>): Promise<TimeBudget> {
  const counting = await tx.find(AgendaItem, { where: [{ meetingId, status: 'ingediend' }, { meetingId, status: 'aangeboden' }] });
  return timeBudget(body, durationMinutes, counting);
}
