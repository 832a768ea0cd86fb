/**
 * The events of a handover. Every event carries `at`: the instant at which it happened, for a timer the one it was set for.
 *
 * | sender | event (fields besides `at`) | taken in |
 * | --- | --- | --- |
 * | public | ANNOTATED pointId | annotating, vacant, accepting |
 * | public | POINTS_ACCEPTED pointIds; POINT_REFUSED pointId, reason | accepting; a point that is open |
 * | public | POINT_SETTLED pointId, toId: who takes it; null: it lapses, reason says why | vacant, accepting; a point that is open or refused |
 * | the seats | SUCCESSOR_KNOWN toId; SUCCESSOR_GONE | until done |
 * | the seats | DEPARTURE_MOVED leavesOn, leavesAt; DEPARTURE_OFF | annotating |
 * | the dossier | POINTS_DONE pointIds: done by whoever did them | until done |
 * | timer | ANNOTATE_REMINDER_DUE; LEAVES | annotating |
 * | timer | ACCEPT_REMINDER_DUE, VACANT_REMINDER_DUE nr, level; LIST_DUE | accepting, vacant |
 * | reply | GATHERED_DONE points; GATHERED_FAILED code | everywhere |
 */
import { z } from 'zod';
import { handoverPoint } from './handover.model.js';
import { id, instant } from './shapes.js';

const bare = <T extends string>(type: T) => z.object({ type: z.literal(type), at: instant });

export const handoverPublicEvents = z.discriminatedUnion('type', [
  bare('ANNOTATED').extend({ pointId: id }),
  bare('POINTS_ACCEPTED').extend({ pointIds: z.array(id).min(1) }),
  bare('POINT_REFUSED').extend({ pointId: id, reason: z.string() }),
  bare('POINT_SETTLED').extend({ pointId: id, toId: id.nullable() }),
]);
export type HandoverPublicEvent = z.infer<typeof handoverPublicEvents>;

/** How far a reminder has climbed. `successor`: to who comes alone. */
export type HandoverLevel = 'successor' | 'secretary' | 'chair';

export type HandoverTimerEvent =
  | { type: 'ANNOTATE_REMINDER_DUE' | 'LEAVES' | 'LIST_DUE'; at: string }
  | { type: 'ACCEPT_REMINDER_DUE' | 'VACANT_REMINDER_DUE'; at: string; nr: number; level: HandoverLevel };
export const HANDOVER_TIMER_EVENTS: readonly HandoverTimerEvent['type'][] = ['ANNOTATE_REMINDER_DUE', 'LEAVES', 'ACCEPT_REMINDER_DUE', 'VACANT_REMINDER_DUE', 'LIST_DUE'];

/** Told when who sits where has changed, or when something was done. */
export type SeatEvent =
  | { type: 'SUCCESSOR_KNOWN'; at: string; toId: string }
  | { type: 'SUCCESSOR_GONE' | 'DEPARTURE_OFF'; at: string }
  | { type: 'DEPARTURE_MOVED'; at: string; leavesOn: string; leavesAt: string }
  | { type: 'POINTS_DONE'; at: string; pointIds: string[] };

export type HandoverReply = { type: 'GATHERED_DONE'; at: string; points?: z.infer<typeof handoverPoint>[] } | { type: 'GATHERED_FAILED'; at: string; code: string };

export type HandoverEvent = HandoverPublicEvent | HandoverTimerEvent | SeatEvent | HandoverReply;

export const HANDOVER_EVENTS: readonly string[] = [
  ...handoverPublicEvents.options.map((option) => option.shape.type.value),
  ...HANDOVER_TIMER_EVENTS,
  'SUCCESSOR_KNOWN', 'SUCCESSOR_GONE', 'DEPARTURE_OFF', 'DEPARTURE_MOVED', 'POINTS_DONE', 'GATHERED_DONE', 'GATHERED_FAILED',
];
