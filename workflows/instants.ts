/** Counting with instants for timers that follow from a deadline. PURE; the scheme's own deadlines come from the calendar room. */
import { addDays, instantOf, localDateOf, localTimeOf, weekdayOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';

const MORNING = '09:00';
const EVENING = '17:00';

/** Compares moments, not texts: '…:00Z' and '…:00.000Z' are the same instant. */
export const isBefore = (a: Instant, b: Instant): boolean => Date.parse(a) < Date.parse(b);

export const hoursEarlier = (at: Instant, hours: number): Instant => new Date(Date.parse(at) - hours * 3_600_000).toISOString();

/** So many weeks later at the same local time. */
export const weeksLater = (at: Instant, weeks: number): Instant => instantOf(addDays(localDateOf(at), weeks * 7), localTimeOf(at));

/**
 * So many weekdays later at the same local time. Public holidays are not skipped: the scheme's policy is not in a context,
 * and a reminder that waits in a mailbox over Whitsun harms nobody.
 */
export const weekdaysLater = (at: Instant, days: number): Instant => shifted(at, days, 1, []);

const isOffice = (date: LocalDate, closedDays: readonly LocalDate[]): boolean => weekdayOf(date) <= 5 && !closedDays.includes(date);

function shifted(at: Instant, days: number, step: 1 | -1, closedDays: readonly LocalDate[]): Instant {
  let date = localDateOf(at);
  for (let left = days; left > 0; ) {
    date = addDays(date, step);
    if (isOffice(date, closedDays)) left -= 1;
  }
  return instantOf(date, localTimeOf(at));
}

/** So many weekdays earlier at the same local time, leaving out `closedDays` too. */
export const weekdaysEarlier = (at: Instant, days: number, closedDays: readonly LocalDate[] = []): Instant => shifted(at, days, -1, closedDays);

/** 09:00 on the first office day on which that time is still to come: by then somebody is at work to see what leaves. */
export function nextMorning(after: Instant, closedDays: readonly LocalDate[]): Instant {
  const today = instantOf(localDateOf(after), MORNING);
  return isBefore(after, today) && isOffice(localDateOf(after), closedDays) ? today : shifted(today, 1, 1, closedDays);
}

/** Is somebody at work? */
export function inOfficeHours(at: Instant, closedDays: readonly LocalDate[]): boolean {
  const [date, time] = [localDateOf(at), localTimeOf(at)];
  return isOffice(date, closedDays) && time >= MORNING && time < EVENING;
}

/** A deadline that had passed before the work could begin becomes one of two weekdays after that beginning. */
export const fairDeadline = (deadline: Instant, beganAt: Instant | null): Instant =>
  beganAt === null || isBefore(beganAt, deadline) ? deadline : weekdaysLater(beganAt, 2);
