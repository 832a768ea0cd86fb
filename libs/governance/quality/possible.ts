/** What somebody can do now in a turn of a quality cycle: what their offices allow and the workflow takes. Names are the API's paths below the turn. */
import { accepts } from '#engine/decide';
import { may, type Action, type Office } from '#identity/permissions';
import type { StoredSnapshot, WorkflowEvent } from '#workflows/definition';
import { qualityCycle } from '#workflows/quality-cycle';
import type { CycleContext } from '#workflows/quality-cycle.model';
import { indicatorsOf, nextEvaluation } from '#workflows/quality-cycle.rules';

interface Possibility {
  name: string;
  action: Action;
  event: (context: CycleContext, at: string) => WorkflowEvent;
}

const POSSIBLE: readonly Possibility[] = [
  { name: 'doelen', action: 'cycle.goals', event: (_, at) => ({ type: 'GOAL_SAVED', at, goalId: 'nieuw', ready: true, indicators: [] }) },
  { name: 'vaststelling', action: 'cycle.goals', event: (_, at) => ({ type: 'GOALS_SET', at }) },
  { name: 'metingen', action: 'cycle.measure', event: (context, at) => ({ type: 'MEASURED', at, indicatorId: indicatorsOf(context)[0] ?? '', measurementId: '' }) },
  { name: 'meter', action: 'cycle.goals', event: (context, at) => ({ type: 'MEASURER_CHANGED', at, indicatorId: indicatorsOf(context)[0] ?? '', measurer: null }) },
  { name: 'evaluaties', action: 'cycle.evaluate', event: (context, at) => ({ type: 'EVALUATION_RECORDED', at, evaluationId: nextEvaluation(context)?.id ?? '' }) },
  { name: 'bijstelling', action: 'cycle.adjust', event: ({ goals }, at) => ({ type: 'ADJUSTED', at, decisions: goals.map(({ goalId }) => ({ goalId, decision: 'keep' })), added: 0 }) },
  { name: 'overslaan', action: 'cycle.leave', event: ({ phases }, at) => ({ type: 'PHASE_LEFT', at, phase: phases.at(-1)?.phase ?? 'executing' }) },
];

export const possibleInCycle = (state: string, context: CycleContext, offices: readonly Office[], now: string): string[] =>
  POSSIBLE.filter(({ action, event }) => may(offices, action).allowed && accepts(qualityCycle, { value: state, context, status: 'active' } as StoredSnapshot as never, event(context, now))).map(({ name }) => name);
