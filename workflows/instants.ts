/** Counting with instants for timers that follow from a deadline. PURE; the scheme's own deadlines come from the calendar room. */
import { addDays, instantOf, localDateOf, localTimeOf, weekdayOf } from '#calendar/local-date';
import type { Instant } from '#calendar/model';

const MORNING = '09:00';

/** Compares moments, not texts: '…:00Z' and '…:00.000Z' are the same instant. */
export const isBefore = (a: Instant, b: Instant): boolean => Date.parse(a) < Date.parse(b);

/** So many weeks later at the same local time. */
export const weeksLater = (at: Instant, weeks: number): Instant => instantOf(addDays(localDateOf(at), weeks * 7), localTimeOf(at));

/**
 * So many weekdays later at the same local time. Public holidays are not skipped: the scheme's policy is not in a context,
 * and a reminder that waits in a mailbox over Whitsun harms nobody.
 */
export const weekdaysLater = (at: Instant, days: number): Instant => shifted(at, days, 1);

function shifted(at: Instant, days: number, step: 1 | -1): Instant {
  let date = localDateOf(at);
  for (let left = days; left > 0; ) {
    date = addDays(date, step);
    if (weekdayOf(date) <= 5) left -= 1;
  }
  return instantOf(date, localTimeOf(at));
}

/** So many weekdays earlier at the same local time; public holidays as in `weekdaysLater`. */
export const weekdaysEarlier = (at: Instant, days: number): Instant => shifted(at, days, -1);

/** 09:00 on the first weekday on which that time is still to come: by then somebody is at work to see what leaves. */
export function nextMorning(after: Instant): Instant {
  const today = instantOf(localDateOf(after), MORNING);
  return isBefore(after, today) && weekdayOf(localDateOf(after)) <= 5 ? today : weekdaysLater(today, 1);
}

/** A deadline that had passed before the work could begin becomes one of two weekdays after that beginning. */
export const fairDeadline = (deadline: Instant, beganAt: Instant | null): Instant =>
  beganAt === null || isBefore(beganAt, deadline) ? deadline : weekdaysLater(beganAt, 2);
