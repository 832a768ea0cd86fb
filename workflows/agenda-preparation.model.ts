/** What the preparation of one meeting's agenda by an agendacommissie starts with and remembers. PURE; texts live in the items' rows. */
import { z } from 'zod';
import { id, instant } from './shapes.js';

/** When the committee is asked, answers, meets and must have decided. Reminders as in `meetingDeadlines`: none in the past. */
export const preparationDeadlines = z.object({
  call: instant,
  itemReminders: z.array(instant),
  itemsDue: instant,
  /** The committee's own meeting. */
  meets: instant,
  approvalReminders: z.array(instant),
  /** What has no decision by then goes onto the agenda as it is: silence never blocks. */
  approval: instant,
});
export type PreparationDeadlines = z.infer<typeof preparationDeadlines>;

export const preparationInput = z.object({
  /** The meeting that is prepared; its id is the business key. */
  meetingId: id,
  bodyId: id,
  committeeId: id,
  deadlines: preparationDeadlines,
  fixedBy: z.enum(['chair', 'secretary', 'agendacommissie']),
});
export type PreparationInput = z.infer<typeof preparationInput>;

export const DECISIONS = ['accepted', 'merged', 'deferred', 'referred', 'rejected'] as const;
export type ItemDecision = (typeof DECISIONS)[number];

/** `decision` null: the committee has still to decide. `into`: of a merged one, the item that took it in. `bySilence`: time decided. */
export type OfferedItem = { itemId: string; decision: ItemDecision | null; into: string | null; bySilence: boolean };

export interface PreparationContext extends PreparationInput {
  [key: string]: unknown;
  /** In the order in which they came. */
  items: OfferedItem[];
  /** iTIP SEQUENCE of the committee's own meeting. */
  calendarSequence: number;
  /** The committee has been told when it meets. */
  called: boolean;
  settledAt: string | null;
}

export const newPreparation = (input: PreparationInput): PreparationContext => ({ ...input, items: [], calendarSequence: 0, called: false, settledAt: null });
