/**
 * The events of minutes. Every event carries `at`: the instant at which it happened, for a timer the one it was set for.
 *
 * | sender | event (fields besides `at`) | taken in |
 * | --- | --- | --- |
 * | public | DRAFT_SAVED version | awaiting-draft, in-review, awaiting-akkoord |
 * | public | DRAFT_SUBMITTED | awaiting-draft |
 * | public | DRAFT_TO_CHAIR | awaiting-draft, once the chair has returned it: its readers have seen it |
 * | public | REMARK_MADE | in-review, awaiting-akkoord |
 * | public | REVIEW_COMPLETED | in-review |
 * | public | AKKOORD_GIVEN; AKKOORD_WITHHELD remark | in-review, awaiting-akkoord |
 * | public | AUTOMATIC_MAILING_STOPPED reason | before akkoord, while the draft has not left |
 * | public | AUTOMATIC_MAILING_RESUMED | before akkoord, while stopped |
 * | public | TEXT_CORRECTED version | adopted: the meeting's changes are in the text |
 * | public | ADOPTED_IN_WRITING reason | akkoord: the body meets no more, its members agreed in writing |
 * | meeting | RECORD_READY | everywhere, once |
 * | meeting | RECORD_PARTIAL | everywhere: the list's day has come, and the record is not complete |
 * | meeting, a later one | ADOPTED meetingId, changes; ADOPTION_POSTPONED meetingId | before adopted |
 * | timer | DRAFT_REMINDER_DUE level | awaiting-draft |
 * | timer | REVIEW_DUE | in-review |
 * | timer | AKKOORD_REMINDER_DUE level | awaiting-akkoord |
 * | timer | PREVIEW_DUE, DISTRIBUTION_DUE | before akkoord |
 * | timer | LATE_DISTRIBUTION_DUE | in-review, awaiting-akkoord, after DISTRIBUTION_DUE |
 * | timer | TEXT_REMINDER_DUE | before akkoord, weekly after DISTRIBUTION_DUE while no text leaves by itself |
 * | timer | RETRY_DUE | before closed, while a mailing that reached nobody must be tried again |
 * | timer | CORRECTION_DUE | adopted |
 * | reply | DISTRIBUTION_DONE distribution, accepted, failed, unknown; DISTRIBUTION_FAILED distribution, code | everywhere |
 * | reply | PLACED_DONE meetingId; PLACED_FAILED code | everywhere |
 */
import { z } from 'zod';
import { instant } from './shapes.js';

const bare = <T extends string>(type: T) => z.object({ type: z.literal(type), at: instant });
/** The number under which the text was kept. */
const version = z.number().int().positive();

export const minutesPublicEvents = z.discriminatedUnion('type', [
  bare('DRAFT_SAVED').extend({ version }),
  bare('DRAFT_SUBMITTED'),
  bare('DRAFT_TO_CHAIR'),
  bare('REMARK_MADE'),
  bare('REVIEW_COMPLETED'),
  bare('AKKOORD_GIVEN'),
  bare('AKKOORD_WITHHELD').extend({ remark: z.string() }),
  bare('AUTOMATIC_MAILING_STOPPED').extend({ reason: z.string() }),
  bare('AUTOMATIC_MAILING_RESUMED'),
  bare('TEXT_CORRECTED').extend({ version }),
  bare('ADOPTED_IN_WRITING').extend({ reason: z.string() }),
]);
export type MinutesPublicEvent = z.infer<typeof minutesPublicEvents>;

/** Whom a reminder climbs to. */
export type Level = 'minute-taker' | 'secretary' | 'chair';

export type MinutesTimerEvent =
  | { type: 'REVIEW_DUE' | 'PREVIEW_DUE' | 'DISTRIBUTION_DUE' | 'LATE_DISTRIBUTION_DUE' | 'TEXT_REMINDER_DUE' | 'RETRY_DUE' | 'CORRECTION_DUE'; at: string }
  | { type: 'DRAFT_REMINDER_DUE' | 'AKKOORD_REMINDER_DUE'; at: string; level: Level };

export const MINUTES_TIMER_EVENTS: readonly MinutesTimerEvent['type'][] = [
  'REVIEW_DUE', 'PREVIEW_DUE', 'DISTRIBUTION_DUE', 'LATE_DISTRIBUTION_DUE', 'TEXT_REMINDER_DUE', 'RETRY_DUE', 'CORRECTION_DUE', 'DRAFT_REMINDER_DUE', 'AKKOORD_REMINDER_DUE',
];

/** From this meeting (RECORD_…) and from the later one that deals with the minutes. */
export type MinutesMeetingEvent =
  | { type: 'RECORD_READY' | 'RECORD_PARTIAL'; at: string }
  | { type: 'ADOPTED'; at: string; meetingId: string; changes: boolean }
  | { type: 'ADOPTION_POSTPONED'; at: string; meetingId: string };

/** What handlers told the engine; counts are of recipients. `failed`: refused by their server; `unknown`: its answer was lost, they may have it. */
export type MinutesReply =
  | { type: 'DISTRIBUTION_DONE'; at: string; distribution?: number; accepted?: number; failed?: number; unknown?: number }
  | { type: 'DISTRIBUTION_FAILED'; at: string; distribution?: number; code: string }
  | { type: 'PLACED_DONE'; at: string; meetingId?: string }
  | { type: 'PLACED_FAILED'; at: string; code: string };

export type MinutesEvent = MinutesPublicEvent | MinutesTimerEvent | MinutesMeetingEvent | MinutesReply;

export const MINUTES_EVENTS: readonly string[] = [
  ...minutesPublicEvents.options.map((option) => option.shape.type.value),
  ...MINUTES_TIMER_EVENTS,
  'RECORD_READY', 'RECORD_PARTIAL', 'ADOPTED', 'ADOPTION_POSTPONED',
  'DISTRIBUTION_DONE', 'DISTRIBUTION_FAILED', 'PLACED_DONE', 'PLACED_FAILED',
];
