/** The workflow `quality-cycle`; its business key is the subject and the turn, 'gelijke-kansen/2'. PURE. */
import type { StoredSnapshot, WorkflowDefinition, WorkflowEvent } from './definition.js';
import { CYCLE_EVENTS, CYCLE_TIMER_EVENTS, cyclePublicEvents } from './quality-cycle.events.js';
import { cycleMachine } from './quality-cycle.machine.js';
import { cycleInput, type CycleContext } from './quality-cycle.model.js';
import { nextEvaluation } from './quality-cycle.rules.js';
import { CYCLE_MAILS } from './quality-cycle.setup.js';
import { cycleTimers } from './quality-cycle.timers.js';
import type { RefusalCode } from './refusals.js';

const BEFORE_EVALUATION = ['executing', 'monitoring'];

/** Why a turn in `value` does not take `event`: what has been passed, or what must come first. */
export function cycleRefusal({ value, context }: StoredSnapshot<CycleContext>, event: WorkflowEvent): RefusalCode | undefined {
  const state = value as string;
  if (state === 'ended') return 'cycle.ended';
  if (state === 'planned') return 'cycle.not-begun';
  switch (event.type) {
    case 'GOAL_SAVED':
      if (state === 'adjusting') return 'cycle.adjusting';
      return context.goals.some(({ goalId }) => goalId === event['goalId']) ? 'cycle.goal-fixed' : 'cycle.goal-not-ready';
    case 'GOAL_REMOVED':
      return state === 'setting' ? undefined : 'cycle.goal-fixed';
    case 'GOALS_SET':
      if (state !== 'setting') return 'cycle.goals-already-set';
      return context.goals.length === 0 ? 'cycle.no-goals' : 'cycle.goals-not-ready';
    case 'MEASURED':
      return state === 'setting' ? 'cycle.goals-not-set' : state === 'adjusting' ? 'cycle.evaluated' : 'cycle.no-indicator';
    case 'MEASURER_CHANGED':
      return state === 'setting' ? 'cycle.goals-open' : state === 'adjusting' ? 'cycle.evaluated' : 'cycle.no-indicator';
    case 'EVALUATION_RECORDED':
      return evaluationRefusal(state, context, event);
    case 'ADJUSTED':
      return state === 'adjusting' ? 'cycle.goals-undecided' : 'cycle.not-evaluated';
    case 'PHASE_LEFT':
      return event['phase'] === 'executing' ? 'cycle.phase-lasts' : 'cycle.other-phase';
    default:
      return undefined;
  }
}

function evaluationRefusal(state: string, context: CycleContext, event: WorkflowEvent): RefusalCode {
  if (state === 'adjusting') return 'cycle.evaluated';
  if (state === 'setting' || BEFORE_EVALUATION.includes(state)) return 'cycle.evaluation-not-open';
  return nextEvaluation(context)?.id === event['evaluationId'] ? 'cycle.evaluation-not-open' : 'cycle.other-evaluation';
}

export const qualityCycle: WorkflowDefinition<CycleContext> = {
  name: 'quality-cycle',
  version: 1,
  machine: cycleMachine,
  input: cycleInput,
  publicEvents: cyclePublicEvents,
  events: CYCLE_EVENTS,
  timerEvents: CYCLE_TIMER_EVENTS,
  effects: ['mail', 'bring-item', 'withdraw-item', 'leave-goals', 'next-turn'],
  mails: CYCLE_MAILS,
  timers: cycleTimers,
  refusal: cycleRefusal,
  migrations: {},
};
