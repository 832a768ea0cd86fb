/** The row of an agendacommissie's own meeting: made with the meeting that it prepares, moved along with it. */
import type { Body } from '#scheme/model';
import type { MeetingInput } from '#workflows/meeting.model';
import type { PreparationDeadlines } from '#workflows/agenda-preparation.model';
import type { Work } from '../command.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import type { MeetingPlan } from '../meetings/planning.js';
import { committeeOf, preparationDeadlines } from './planning.js';
import { Preparation } from './preparation.entity.js';

/** @returns what the meeting's workflow starts the committee's with; null where no committee prepares the agenda. */
export async function insertPreparation(work: Work, meeting: Meeting, body: Body, plan: MeetingPlan): Promise<MeetingInput['preparation']> {
  const committee = committeeOf(work.scheme, body);
  if (!committee || !plan.committeeMeets) return null;
  const meets = plan.committeeMeets;
  const { durationMinutes, place } = committee.rules;
  await work.tx.insert(Preparation, { tenantId: meeting.tenantId, meetingId: meeting.id, committeeId: committee.body.id, meets, durationMinutes, place });
  return { committeeId: committee.body.id, deadlines: preparationDeadlines(plan.deadlines, meets) };
}

/** When the committee meets for the meeting at its new moment; where it is done with it, that is when it met. */
export const committeeMoves = (row: Preparation, meeting: Meeting, startsAt: string, plan: MeetingPlan, done: boolean): string => (done ? row.meets : (plan.committeeMeets ?? shifted(row.meets, meeting.startsAt, startsAt)));

/**
 * The committee meets anew before the moved meeting, unless it is done. One that the scheme no longer has keeps its distance in time.
 * @param done as `isDone` answers
 */
export async function movePreparation(work: Work, meeting: Meeting, startsAt: string, plan: MeetingPlan, done: boolean): Promise<PreparationDeadlines | null> {
  const row = await work.tx.findOneBy(Preparation, { meetingId: meeting.id });
  if (!row) return null;
  const meets = committeeMoves(row, meeting, startsAt, plan, done);
  if (!done) await work.tx.update(Preparation, { meetingId: meeting.id }, { meets, calendarSequence: row.calendarSequence + 1 });
  return preparationDeadlines(plan.deadlines, meets);
}

const shifted = (at: string, from: string, to: string): string => new Date(Date.parse(at) + Date.parse(to) - Date.parse(from)).toISOString();
