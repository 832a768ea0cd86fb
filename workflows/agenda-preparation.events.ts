/**
 * The events of an agenda's preparation. Every event carries `at`: the instant at which it happened, for a timer the one it was set for.
 *
 * | sender | event (fields besides `at`) | taken in |
 * | --- | --- | --- |
 * | public | SEND_CALL | waiting |
 * | public | ITEM_OFFERED itemId | waiting, collecting |
 * | public | CALL_ANSWERED: "geen agendapunten" | waiting, collecting |
 * | public | OFFER_WITHDRAWN itemId | until the item has its decision |
 * | public | ITEM_DECIDED itemId, decision; into (merged), meetingId (deferred), bodyId (referred) | collecting, deciding; once for each item |
 * | public | PREPARATION_SETTLED | deciding; when every item has its decision |
 * | public | COMMITTEE_MOVED meets | until settled |
 * | the meeting | MEETING_MOVED deadlines, reopens: items may come in again | everywhere |
 * | the meeting | MEETING_CANCELLED, MEETING_HELD | everywhere |
 * | another preparation's handler | ITEM_OFFERED | waiting, collecting |
 * | timer | CALL_DUE; ITEMS_REMINDER_DUE nr; ITEMS_DUE | waiting; collecting |
 * | timer | DECISIONS_REMINDER_DUE nr; DECISIONS_DUE | collecting, deciding |
 */
import { z } from 'zod';
import { DECISIONS, preparationDeadlines, type PreparationDeadlines } from './agenda-preparation.model.js';
import { id, instant } from './shapes.js';

const bare = <T extends string>(type: T) => z.object({ type: z.literal(type), at: instant });
const ofItem = <T extends string>(type: T) => bare(type).extend({ itemId: id });

export const preparationPublicEvents = z.discriminatedUnion('type', [
  bare('SEND_CALL'),
  ofItem('ITEM_OFFERED'),
  bare('CALL_ANSWERED'),
  ofItem('OFFER_WITHDRAWN'),
  ofItem('ITEM_DECIDED').extend({
    decision: z.enum(DECISIONS),
    /** merged: the item that takes it in. */
    into: id.nullable(),
    /** deferred: the meeting whose agenda it goes to. */
    meetingId: id.nullable(),
    /** referred: the body that takes it up. */
    bodyId: id.nullable(),
  }),
  bare('PREPARATION_SETTLED'),
  bare('COMMITTEE_MOVED').extend({ meets: preparationDeadlines.shape.meets, calendarSequence: z.int().min(0) }),
]);
export type PreparationPublicEvent = z.infer<typeof preparationPublicEvents>;

export type PreparationTimerEvent =
  | { type: 'CALL_DUE' | 'ITEMS_DUE' | 'DECISIONS_DUE'; at: string }
  | { type: 'ITEMS_REMINDER_DUE' | 'DECISIONS_REMINDER_DUE'; at: string; nr: number };

export const PREPARATION_TIMER_EVENTS: readonly PreparationTimerEvent['type'][] = ['CALL_DUE', 'ITEMS_REMINDER_DUE', 'ITEMS_DUE', 'DECISIONS_REMINDER_DUE', 'DECISIONS_DUE'];

/** From the meeting that is prepared. */
export type PreparedMeetingEvent =
  | { type: 'MEETING_MOVED'; at: string; deadlines: PreparationDeadlines; reopens: boolean }
  | { type: 'MEETING_CANCELLED' | 'MEETING_HELD'; at: string };

export type PreparationEvent = PreparationPublicEvent | PreparationTimerEvent | PreparedMeetingEvent;

export const PREPARATION_EVENTS: readonly string[] = [
  ...preparationPublicEvents.options.map((option) => option.shape.type.value),
  ...PREPARATION_TIMER_EVENTS,
  'MEETING_MOVED', 'MEETING_CANCELLED', 'MEETING_HELD',
];
