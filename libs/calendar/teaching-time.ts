/** The part of a school year in which a scheme's bodies can meet: its teaching days, and how many meetings belong in it. */
import { addDays, daysBetween } from './local-date.js';
import type { LocalDate } from './model.js';
import type { PlannedMeeting, SeasonBody, SeasonCommittee, SeasonInput } from './season.model.js';
import type { BusinessCalendar } from './working-days.js';

/** A day on which people work and schools are open. */
export const isTeachingDay = (calendar: BusinessCalendar, date: LocalDate): boolean => calendar.isWorkingDay(date) && !calendar.schoolHoliday(date);

/** First and last day of the school year within the scheme's time, and that of the body; null when they do not meet. */
export function seasonWindow({ schoolYear, notBefore, until }: SeasonInput, { stands }: Pick<SeasonBody, 'stands'>): { from: LocalDate; to: LocalDate } | null {
  const from = [notBefore, schoolYear.from, ...(stands ? [stands.from] : [])].sort().at(-1)!;
  const to = [schoolYear.to, ...(until ? [until] : []), ...(stands?.until ? [stands.until] : [])].sort()[0]!;
  return from <= to ? { from, to } : null;
}

export const inSchoolYear = ({ schoolYear }: SeasonInput, meetings: readonly PlannedMeeting[]): PlannedMeeting[] =>
  meetings.filter(({ date }) => date >= schoolYear.from && date <= schoolYear.to);

/** Those with a rhythm of their own first, each in the order given. */
export const allBodies = ({ bodies, committees = [] }: SeasonInput): (SeasonBody | SeasonCommittee)[] => [...bodies, ...committees];

/** The days on which a body meets, in order. */
export const datesOf = (meetings: readonly PlannedMeeting[], body: string): LocalDate[] =>
  meetings.filter((meeting) => meeting.body === body).map(({ date }) => date).sort();

export function teachingDays(calendar: BusinessCalendar, from: LocalDate, to: LocalDate): LocalDate[] {
  const days = Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => addDays(from, i));
  return days.filter((day) => isTeachingDay(calendar, day));
}

/** The body's numbers for this school year: the scheme's own in a whole year, in proportion in a part of one. */
export function seasonNumbers(calendar: BusinessCalendar, input: SeasonInput, body: SeasonBody): SeasonBody['perYear'] {
  const { perYear } = body;
  const window = seasonWindow(input, body);
  if (!window) return { min: 0, max: 0, target: 0 };
  const whole = teachingDays(calendar, input.schoolYear.from, input.schoolYear.to).length;
  const part = whole === 0 ? 0 : teachingDays(calendar, window.from, window.to).length / whole;
  if (part === 1) return perYear;
  return { min: Math.floor(perYear.min * part), max: Math.ceil(perYear.max * part), target: Math.round(perYear.target * part) };
}
