/**
 * The events of an assignment. Every event carries `at`: the instant at which it happened, for a timer the one it was set for.
 *
 * | sender | event (fields besides `at`) | taken in |
 * | --- | --- | --- |
 * | public | DRAFT_CHANGED title, groupId, dueOn, reportsOn, missing | drafting, complete |
 * | public | LAID_BEFORE missing, coverNote: onto the agenda of who issues | complete, when SMART and not passed over |
 * | public | DROPPED | drafting, complete, proposed |
 * | public | ACCEPTED; RETURNED noteId: the group asks something first | issued |
 * | public | REPORTED noteId | underway, proposing, decided |
 * | public | BOTTLENECK_RAISED noteId, asksUntil; BOTTLENECK_RESOLVED noteId, bottleneckId | underway, proposing, decided |
 * | public | PROPOSAL_MADE noteId, coverNote; PROPOSAL_TAKEN_BACK | underway; proposing |
 * | public | DISCHARGE_ASKED noteId | decided, once at a time |
 * | execution-agenda | CHOSEN year, chosen | everywhere |
 * | meeting | ITEM_PLACED, ITEM_OUTCOME (brought.ts) | everywhere |
 * | timer | DRAFT_REMINDER_DUE level | drafting, complete |
 * | timer | ACCEPTANCE_REMINDER_DUE level | issued |
 * | timer | REPORT_REMINDER_DUE level, on | underway |
 * | timer | DUE_SOON | underway |
 * | timer | OVERDUE level; LATE_TO_BODY | issued, underway |
 * | timer | BOTTLENECK_DUE bottleneckId | underway, proposing |
 * | timer | DISCHARGE_REMINDER_DUE, DISCHARGE_DUE | decided |
 */
import { z } from 'zod';
import { itemOutcome, itemPlaced, type ItemOutcome, type ItemPlaced } from './brought.js';
import { id, instant } from './shapes.js';

const bare = <T extends string>(type: T) => z.object({ type: z.literal(type), at: instant });
const withNote = <T extends string>(type: T) => bare(type).extend({ noteId: id });
const day = z.iso.date();
const coverNote = z.string().nullable();

export const assignmentPublicEvents = z.discriminatedUnion('type', [
  bare('DRAFT_CHANGED').extend({ title: z.string(), groupId: id, dueOn: day.nullable(), reportsOn: z.array(day), missing: z.array(z.string()) }),
  bare('LAID_BEFORE').extend({ missing: z.array(z.string()), coverNote }),
  bare('DROPPED'),
  bare('ACCEPTED'),
  withNote('RETURNED'),
  withNote('REPORTED'),
  withNote('BOTTLENECK_RAISED').extend({ asksUntil: day.nullable() }),
  withNote('BOTTLENECK_RESOLVED').extend({ bottleneckId: id }),
  withNote('PROPOSAL_MADE').extend({ coverNote }),
  bare('PROPOSAL_TAKEN_BACK'),
  withNote('DISCHARGE_ASKED'),
]);
export type AssignmentPublicEvent = z.infer<typeof assignmentPublicEvents>;

/** Whom a reminder climbs to: the group's chair and secretary, who follows assignments, both owners of the ambition. */
export type AssignmentLevel = 'group' | 'manager' | 'owners';

export type AssignmentTimerEvent =
  | { type: 'DRAFT_REMINDER_DUE' | 'ACCEPTANCE_REMINDER_DUE' | 'OVERDUE'; at: string; level: AssignmentLevel }
  | { type: 'REPORT_REMINDER_DUE'; at: string; level: AssignmentLevel; on: string }
  | { type: 'BOTTLENECK_DUE'; at: string; bottleneckId: string }
  | { type: 'DUE_SOON' | 'LATE_TO_BODY' | 'DISCHARGE_REMINDER_DUE' | 'DISCHARGE_DUE'; at: string };

export const ASSIGNMENT_TIMER_EVENTS: readonly AssignmentTimerEvent['type'][] = [
  'DRAFT_REMINDER_DUE', 'ACCEPTANCE_REMINDER_DUE', 'OVERDUE', 'REPORT_REMINDER_DUE', 'BOTTLENECK_DUE', 'DUE_SOON', 'LATE_TO_BODY', 'DISCHARGE_REMINDER_DUE', 'DISCHARGE_DUE',
];

/** From the workflow of the school year's choice. */
export type AssignmentChoiceEvent = { type: 'CHOSEN'; at: string; year: string; chosen: boolean };

export type AssignmentEvent = AssignmentPublicEvent | AssignmentTimerEvent | AssignmentChoiceEvent | ItemPlaced | ItemOutcome;

export const ASSIGNMENT_EVENTS: readonly string[] = [
  ...assignmentPublicEvents.options.map((option) => option.shape.type.value),
  ...ASSIGNMENT_TIMER_EVENTS,
  'CHOSEN', itemPlaced.shape.type.value, itemOutcome.shape.type.value,
];
