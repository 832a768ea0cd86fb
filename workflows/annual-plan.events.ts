/**
 * The events of an annual plan. Every event carries `at`: the instant at which it happened, for a timer the one it was set for.
 *
 * | sender | event (fields besides `at`) | taken in |
 * | --- | --- | --- |
 * | public | LINE_SAVED lineId, version | drafting; informing, executing: of an amended plan |
 * | public | PLAN_SUBMITTED version, actions | drafting |
 * | public | PLAN_WITHDRAWN | aligning, adopting: to be changed; an amended plan: it does not go on |
 * | public | ADOPTED authority, on, adapted; ADOPTION_WITHHELD authority, reason | adopting, once for each authority |
 * | public | LETTER_SAVED | informing |
 * | public | COUNCIL_INFORMED on | informing, executing, evaluating, once |
 * | public | AMENDED version, actions | informing, executing |
 * | public | ACTION_DONE, ACTION_REOPENED actionId | adopting to evaluating |
 * | public | COMMITTED, COMMITMENT_WITHDRAWN commitmentId | adopting to evaluating |
 * | public | EVALUATED on | executing (once the evaluation is open), evaluating; once |
 * | the agenda | ITEM_PLACED, ITEM_OUTCOME (brought.ts) | everywhere |
 * | timer | DRAFT_REMINDER_DUE, ALIGNMENT_REMINDER_DUE, ADOPTION_REMINDER_DUE, COUNCIL_REMINDER_DUE nr, level | drafting, aligning, adopting, informing |
 * | timer | KNOWN_ADOPTION_DUE authority, on, adapted | adopting, of a plan that the scheme brought along |
 * | timer | ACTIONS_DUE begin, again, end, overdue: action ids | adopting, informing, executing |
 * | timer | EVALUATION_OPENS, EVALUATION_REMINDER_DUE nr, level | executing, evaluating |
 * | timer | NEXT_YEAR_DUE; YEAR_ENDS | everywhere; before evaluating |
 */
import { z } from 'zod';
import { adoption, plannedAction, type Adoption } from './annual-plan.model.js';
import type { ItemOutcome, ItemPlaced } from './brought.js';
import { id, instant } from './shapes.js';

const bare = <T extends string>(type: T) => z.object({ type: z.literal(type), at: instant });
const version = z.int().positive();
const on = z.iso.date();
const text = { version, actions: z.array(plannedAction) };

export const planPublicEvents = z.discriminatedUnion('type', [
  bare('LINE_SAVED').extend({ lineId: id, version }),
  bare('PLAN_SUBMITTED').extend(text),
  bare('PLAN_WITHDRAWN'),
  bare('ADOPTED').extend(adoption.shape),
  bare('ADOPTION_WITHHELD').extend({ authority: id, reason: z.string() }),
  bare('LETTER_SAVED'),
  bare('COUNCIL_INFORMED').extend({ on }),
  bare('AMENDED').extend(text),
  bare('ACTION_DONE').extend({ actionId: id }),
  bare('ACTION_REOPENED').extend({ actionId: id }),
  bare('COMMITTED').extend({ commitmentId: id }),
  bare('COMMITMENT_WITHDRAWN').extend({ commitmentId: id }),
  bare('EVALUATED').extend({ on }),
]);
export type PlanPublicEvent = z.infer<typeof planPublicEvents>;

/** Whom a reminder is for: the secretary, or the chair as well. */
export type PlanLevel = 'secretary' | 'chair';

/** What of the plan's actions is to be told on one morning. `again`: comes back ('ieder kwartaal'); `overdue`: its period is over, and it is not done. */
export interface ActionsDue {
  begin: string[];
  again: string[];
  end: string[];
  overdue: string[];
}

type Reminder = 'DRAFT_REMINDER_DUE' | 'ALIGNMENT_REMINDER_DUE' | 'ADOPTION_REMINDER_DUE' | 'COUNCIL_REMINDER_DUE' | 'EVALUATION_REMINDER_DUE';
export type PlanTimerEvent =
  | { type: Reminder; at: string; nr: number; level: PlanLevel }
  | ({ type: 'KNOWN_ADOPTION_DUE'; at: string } & Adoption)
  | ({ type: 'ACTIONS_DUE'; at: string } & ActionsDue)
  | { type: 'EVALUATION_OPENS' | 'NEXT_YEAR_DUE' | 'YEAR_ENDS'; at: string };

export const PLAN_TIMER_EVENTS: readonly PlanTimerEvent['type'][] = [
  'DRAFT_REMINDER_DUE', 'ALIGNMENT_REMINDER_DUE', 'ADOPTION_REMINDER_DUE', 'COUNCIL_REMINDER_DUE', 'EVALUATION_REMINDER_DUE',
  'KNOWN_ADOPTION_DUE', 'ACTIONS_DUE', 'EVALUATION_OPENS', 'NEXT_YEAR_DUE', 'YEAR_ENDS',
];

export type PlanEvent = PlanPublicEvent | PlanTimerEvent | ItemPlaced | ItemOutcome;

export const PLAN_EVENTS: readonly string[] = [...planPublicEvents.options.map((option) => option.shape.type.value), ...PLAN_TIMER_EVENTS, 'ITEM_PLACED', 'ITEM_OUTCOME'];
