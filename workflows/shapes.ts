/** The shapes that the meeting and the minutes share. PURE. zod, because inputs and public events are checked at the edge. */
import { z } from 'zod';

/** ISO 8601 in UTC, with or without milliseconds. */
export const instant = z.iso.datetime();
export const id = z.string().min(1).max(200);

/**
 * What must be done when around one meeting. Reminder instants are given in order; the planner leaves out those that lie in
 * the past when it gives them: a machine has no clock, and would send them at once.
 */
export const meetingDeadlines = z.object({
  call: instant,
  itemsDue: instant,
  approval: instant,
  papers: instant,
  itemReminders: z.array(instant),
  approvalReminders: z.array(instant),
  /** To those who promised a document that is not there yet, before the papers leave. */
  paperReminders: z.array(instant),
});
export type MeetingDeadlines = z.infer<typeof meetingDeadlines>;

/**
 * `distribution`: the last resort leaves at this instant, 09:00 on day fourteen in Zoetermeer. `closedDays`: the weekdays of the year
 * after it on which the scheme's calendar has nobody at work, for what leaves by itself later.
 */
export const minutesDeadlines = z.object({
  decisionList: instant,
  draft: instant,
  review: instant,
  akkoord: instant,
  preview: instant,
  distribution: instant,
  closedDays: z.array(z.iso.date()),
});
export type MinutesDeadlines = z.infer<typeof minutesDeadlines>;
