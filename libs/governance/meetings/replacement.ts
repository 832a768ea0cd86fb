/** Does the year need another meeting in the place of one that does not go on, and when? PURE. */
import { localDateOf, schoolYearOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { proposeReplacement, type Replacement } from '#calendar/season';
import type { PlannedMeeting, SeasonInput } from '#calendar/season.model';
import { allBodies } from '#calendar/teaching-time';
import type { SchemeHistory } from '../municipalities/scheme-history.js';
import type { Meeting } from './meeting.entity.js';
import { seasonOf } from './season-input.js';

export interface Replaced extends Replacement {
  /** `number`: its body falls below the agreed number; `preparation`: it was a committee's, and another meeting goes unprepared. */
  why: 'number' | 'preparation';
  input: SeasonInput;
}

/**
 * null: the year does without it, also where its body settles itself how often it meets.
 * @param others what is planned in that school year and stays
 */
export function replacementOf(schemes: SchemeHistory, { bodyId, startsAt }: Pick<Meeting, 'bodyId' | 'startsAt'>, today: LocalDate, others: readonly PlannedMeeting[]): Replaced | null {
  const date = localDateOf(startsAt);
  const { calendar, input } = seasonOf(schemes, schoolYearOf(date), today, others);
  if (!allBodies(input).some(({ id }) => id === bodyId)) return null;
  const found = proposeReplacement(calendar, input, { body: bodyId, date });
  return found.needed ? { ...found, why: input.committees?.some(({ id }) => id === bodyId) ? 'preparation' : 'number', input } : null;
}

/** What stays of a year's meetings when these do not go on: one for each. */
export const without = (planned: readonly PlannedMeeting[], gone: readonly PlannedMeeting[]): PlannedMeeting[] =>
  gone.reduce<PlannedMeeting[]>((left, { body, date }) => {
    const index = left.findIndex((one) => one.body === body && one.date === date);
    return left.filter((_, position) => position !== index);
  }, [...planned]);
