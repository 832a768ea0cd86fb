/**
 * The events of a quality cycle. Every event carries `at`: the instant at which it happened, for a timer the one it was set for.
 *
 * | sender | event (fields besides `at`) | taken in |
 * | --- | --- | --- |
 * | public | GOAL_SAVED goalId, ready, indicators | setting; later only a new goal that is ready |
 * | public | GOAL_REMOVED goalId | setting; later one that was left behind |
 * | public | GOALS_SET | setting, when there are goals and each is ready |
 * | public | MEASURED indicatorId, measurementId | from executing until evaluated |
 * | public | MEASURER_CHANGED indicatorId, measurer: the seat that is asked from now on; null: the owner | from executing until evaluated |
 * | public | EVALUATION_RECORDED evaluationId | evaluating, that evaluation |
 * | public | ADJUSTED decisions, added | adjusting, when every goal is decided on |
 * | public | PHASE_LEFT phase: ended with a reason that somebody gave | that phase |
 * | timer | OPENS_DUE | planned |
 * | timer | GOALS_REMINDER_DUE level; GOALS_LAPSE_DUE | setting |
 * | timer | MOMENT_DUE nr; FIGURES_REMINDER_DUE nr, level; MOMENT_CLOSE_DUE nr | from executing until evaluated |
 * | timer | BRING_DUE evaluationId; UNPLACED_REMINDER_DUE evaluationId | until evaluated |
 * | timer | EVALUATION_DUE evaluationId | executing, monitoring |
 * | timer | EVALUATION_REMINDER_DUE evaluationId, level; EVALUATION_LAPSE_DUE evaluationId | evaluating |
 * | timer | ADJUST_REMINDER_DUE level; ADJUST_LAPSE_DUE | adjusting |
 * | a meeting | ITEM_PLACED, ITEM_OUTCOME (brought.ts), `ref` the evaluation's id | everywhere |
 */
import { z } from 'zod';
import type { ItemOutcome, ItemPlaced } from './brought.js';
import { PHASES } from './quality-cycle.model.js';
import { id, instant } from './shapes.js';

export const GOAL_DECISIONS = ['keep', 'revise', 'stop'] as const;
export type GoalDecision = (typeof GOAL_DECISIONS)[number];

const bare = <T extends string>(type: T) => z.object({ type: z.literal(type), at: instant });

export const cyclePublicEvents = z.discriminatedUnion('type', [
  bare('GOAL_SAVED').extend({ goalId: id, ready: z.boolean(), indicators: z.array(id) }),
  bare('GOAL_REMOVED').extend({ goalId: id }),
  bare('GOALS_SET'),
  bare('MEASURED').extend({ indicatorId: id, measurementId: id }),
  bare('MEASURER_CHANGED').extend({ indicatorId: id, measurer: z.object({ bodyId: id, seatId: id }).nullable() }),
  bare('EVALUATION_RECORDED').extend({ evaluationId: id }),
  bare('ADJUSTED').extend({ decisions: z.array(z.object({ goalId: id, decision: z.enum(GOAL_DECISIONS) })), added: z.int().min(0) }),
  bare('PHASE_LEFT').extend({ phase: z.enum(PHASES) }),
]);
export type CyclePublicEvent = z.infer<typeof cyclePublicEvents>;

/** Who is reminded: who measures, who owns the ambition, who keeps the LEA going, who presides. */
export type CycleLevel = 'measurer' | 'owner' | 'secretary' | 'chair';

export type CycleTimerEvent =
  | { type: 'OPENS_DUE' | 'GOALS_LAPSE_DUE' | 'ADJUST_LAPSE_DUE'; at: string }
  | { type: 'GOALS_REMINDER_DUE' | 'ADJUST_REMINDER_DUE'; at: string; level: CycleLevel }
  | { type: 'MOMENT_DUE' | 'MOMENT_CLOSE_DUE'; at: string; nr: number }
  | { type: 'FIGURES_REMINDER_DUE'; at: string; nr: number; level: CycleLevel }
  | { type: 'BRING_DUE' | 'UNPLACED_REMINDER_DUE' | 'EVALUATION_DUE' | 'EVALUATION_LAPSE_DUE'; at: string; evaluationId: string }
  | { type: 'EVALUATION_REMINDER_DUE'; at: string; evaluationId: string; level: CycleLevel };

export const CYCLE_TIMER_EVENTS: readonly CycleTimerEvent['type'][] = [
  'OPENS_DUE', 'GOALS_REMINDER_DUE', 'GOALS_LAPSE_DUE', 'MOMENT_DUE', 'FIGURES_REMINDER_DUE', 'MOMENT_CLOSE_DUE',
  'BRING_DUE', 'UNPLACED_REMINDER_DUE', 'EVALUATION_DUE', 'EVALUATION_REMINDER_DUE', 'EVALUATION_LAPSE_DUE', 'ADJUST_REMINDER_DUE', 'ADJUST_LAPSE_DUE',
];

export type CycleEvent = CyclePublicEvent | CycleTimerEvent | ItemPlaced | ItemOutcome;

export const CYCLE_EVENTS: readonly string[] = [...cyclePublicEvents.options.map((option) => option.shape.type.value), ...CYCLE_TIMER_EVENTS, 'ITEM_PLACED', 'ITEM_OUTCOME'];
