/**
 * The events of a rotation. Every event carries `at`: the instant at which it happened, for a timer the one it was set for.
 *
 * | sender | event (fields besides `at`) | taken in |
 * | --- | --- | --- |
 * | public | NOMINATED seatId, personId, candidate, how | foreseen, changing; while nobody is put forward for the seat |
 * | public | NOMINATION_WITHDRAWN seatId | foreseen, changing; until the successor sits there |
 * | public | APPOINTED seatId, personId, candidate, how, on, morning, decidedOn: decided elsewhere on that day and recorded | foreseen, changing; while nobody is appointed |
 * | public | CHAIR_CHOSEN seatId, personId, on, decidedOn: chosen elsewhere on that day and recorded | foreseen, changing; while another chair is due |
 * | public | DEPARTURE_MOVED on, moments; DEPARTURE_WITHDRAWN | foreseen, of an early departure; withdrawn also changing, while who leaves stays |
 * | a meeting | ITEM_PLACED, ITEM_OUTCOME (brought.ts) | everywhere |
 * | handler | PREPARED_DONE ref, title, decisionAsked, coverNote, choices: an item is ready for the agenda | foreseen, changing |
 * | handler | SEATED_DONE ref, seatId, personId, candidate, on, morning, refused, waits, along: the successor is in the list of members, with those who waited for it; or must wait, or why not at all; and of those who waited, who cannot come any more | everywhere |
 * | handler | UNDONE_DONE waiting, along: whose coming depended on it (refs), and who comes all the same | everywhere |
 * | handler | CHAIR_DONE lost: who presides is settled; rotations whose own choice fell away with whoever was chosen (ids) | everywhere |
 * | a rotation | CHAIR_LOST: whom this one's members chose does not sit there by then | foreseen, changing |
 * | whoever settled it | CHAIR_NEEDED: who leaves was chosen to preside until then | foreseen, of an early departure |
 * | whoever settled it | CHAIR_NOT_NEEDED: who leaves presides no more by then, or another was chosen elsewhere | foreseen, changing |
 * | whoever recorded it | OFFICE_PASSED seatId, from, to: who was put forward by an office has it no more, the next has (persons) | foreseen, changing |
 * | whoever recorded it | OWNER_PASSED seatId, from, to, on: from that day on an owner's seat is another's, by office (persons) | everywhere |
 * | whoever recorded it | OVERTAKEN seatId: somebody else sits there for the rest of the term, and nobody leaves | foreseen, changing, of an early departure |
 * | handler | VACATED_DONE overtaken: who is to go by then has gone or stays for want of a successor, or somebody else had come before who wanted to leave did | changing |
 * | handler | VACATED_FAILED, CHAIR_FAILED, PREPARED_FAILED, SEATED_FAILED, UNDONE_FAILED | foreseen, changing |
 * | timer | NOTICE_DUE nr, last; CHAIR_DUE; DAY_COME | foreseen |
 * | timer | MORNING_DUE; SEAT_CHANGED seatId; ESCALATION_DUE nr; CHAIR_LAPSED; LAPSED | changing |
 * | timer | CHAIR_DUE; NEXT_DUE | foreseen, changing |
 */
import { z } from 'zod';
import type { ItemOutcome, ItemPlaced } from './brought.js';
import { HOW, rotationMoments, type ChairOption } from './rotation.model.js';
import { id, instant } from './shapes.js';

const bare = <T extends string>(type: T) => z.object({ type: z.literal(type), at: instant });
const ofSeat = <T extends string>(type: T) => bare(type).extend({ seatId: id });
const nominee = { personId: id, candidate: id, how: z.enum(HOW) };

export const rotationPublicEvents = z.discriminatedUnion('type', [
  ofSeat('NOMINATED').extend(nominee),
  ofSeat('NOMINATION_WITHDRAWN'),
  ofSeat('APPOINTED').extend({ ...nominee, on: z.iso.date(), morning: instant, decidedOn: z.iso.date().optional() }),
  ofSeat('CHAIR_CHOSEN').extend({ personId: id, on: z.iso.date(), decidedOn: z.iso.date().optional() }),
  bare('DEPARTURE_MOVED').extend({ on: z.iso.date(), moments: rotationMoments }),
  bare('DEPARTURE_WITHDRAWN'),
]);
export type RotationPublicEvent = z.infer<typeof rotationPublicEvents>;

export type RotationTimerEvent =
  | { type: 'CHAIR_DUE' | 'DAY_COME' | 'MORNING_DUE' | 'CHAIR_LAPSED' | 'LAPSED' | 'NEXT_DUE'; at: string }
  | { type: 'NOTICE_DUE'; at: string; nr: number; last: boolean }
  | { type: 'SEAT_CHANGED'; at: string; seatId: string }
  | { type: 'ESCALATION_DUE'; at: string; nr: number };

export const ROTATION_TIMER_EVENTS: readonly RotationTimerEvent['type'][] = ['NOTICE_DUE', 'CHAIR_DUE', 'DAY_COME', 'MORNING_DUE', 'SEAT_CHANGED', 'ESCALATION_DUE', 'CHAIR_LAPSED', 'LAPSED', 'NEXT_DUE'];

/** Of which nomination somebody comes, and on which day. */
export type ComesOn = { ref: string; on: string; morning: string };

/** Of which nomination somebody waited who cannot come any more, and why (Dutch). */
export type Lost = { ref: string; why: string };

/** How the handlers answer. `effectId` comes with every reply. */
export type RotationReply =
  | { type: 'PREPARED_DONE'; at: string; ref: string; title: string; decisionAsked: string; coverNote: string; choices: ChairOption[] }
  | ({ type: 'SEATED_DONE'; at: string; seatId: string; personId: string; candidate: string; refused: string | null; waits: boolean; along: ComesOn[]; lost?: Lost[] } & ComesOn)
  | { type: 'UNDONE_DONE'; at: string; waiting: string[]; along: ComesOn[] }
  | { type: 'CHAIR_DONE'; at: string; lost: string[] }
  | { type: 'VACATED_DONE'; at: string; overtaken: boolean }
  | { type: 'VACATED_FAILED' | 'CHAIR_FAILED' | 'PREPARED_FAILED' | 'SEATED_FAILED' | 'UNDONE_FAILED'; at: string; code: string };

export type ChairLost = { type: 'CHAIR_LOST'; at: string };

/** What happened elsewhere in the list of members, told in the same transaction. */
export type RotationNews =
  | { type: 'CHAIR_NEEDED' | 'CHAIR_NOT_NEEDED'; at: string }
  | { type: 'OFFICE_PASSED'; at: string; seatId: string; from: string; to: string }
  | { type: 'OWNER_PASSED'; at: string; seatId: string; from: string; to: string; on: string }
  | { type: 'OVERTAKEN'; at: string; seatId: string };

export type RotationEvent = RotationPublicEvent | RotationTimerEvent | RotationReply | ChairLost | RotationNews | ItemPlaced | ItemOutcome;

export const ROTATION_EVENTS: readonly string[] = [
  ...rotationPublicEvents.options.map((option) => option.shape.type.value),
  ...ROTATION_TIMER_EVENTS,
  'PREPARED_DONE', 'PREPARED_FAILED', 'SEATED_DONE', 'SEATED_FAILED', 'UNDONE_DONE', 'UNDONE_FAILED', 'VACATED_DONE', 'VACATED_FAILED', 'CHAIR_DONE', 'CHAIR_FAILED', 'CHAIR_LOST', 'CHAIR_NEEDED', 'CHAIR_NOT_NEEDED', 'OFFICE_PASSED', 'OWNER_PASSED', 'OVERTAKEN', 'ITEM_PLACED', 'ITEM_OUTCOME',
];
