/** The workflow `annual-plan`; its business key is the plan year, '2021-2022' or '2022'. PURE. */
import { PLAN_EVENTS, PLAN_TIMER_EVENTS, planPublicEvents } from './annual-plan.events.js';
import { annualPlanMachine } from './annual-plan.machine.js';
import { annualPlanInput, type AnnualPlanContext } from './annual-plan.model.js';
import { authorityOf, hasAdopted } from './annual-plan.rules.js';
import { PLAN_MAILS } from './annual-plan.setup.js';
import { annualPlanTimers } from './annual-plan.timers.js';
import type { StoredSnapshot, WorkflowDefinition, WorkflowEvent } from './definition.js';
import { isBefore } from './instants.js';
import type { RefusalCode } from './refusals.js';

/** Why a plan in `value` does not take `event`. */
export function planRefusal({ value, context }: StoredSnapshot<AnnualPlanContext>, event: WorkflowEvent): RefusalCode | undefined {
  if (value === 'closed' || value === 'lapsed') return 'plan.closed';
  switch (event.type) {
    case 'LINE_SAVED':
    case 'PLAN_SUBMITTED':
      return value === 'evaluating' ? 'plan.year-over' : event.type === 'PLAN_SUBMITTED' && context.inForce !== null ? 'plan.amend-instead' : 'plan.already-submitted';
    case 'PLAN_WITHDRAWN':
      return value === 'drafting' ? 'plan.not-submitted' : 'plan.in-force';
    case 'ADOPTED':
    case 'ADOPTION_WITHHELD':
      return adoptionRefusal(String(value), context, String(event['authority']));
    case 'LETTER_SAVED':
    case 'COUNCIL_INFORMED':
      return context.informedOn !== null ? 'plan.council-informed' : context.informsCouncil ? 'plan.not-adopted' : 'plan.informs-no-council';
    case 'AMENDED':
      return value === 'evaluating' ? 'plan.year-over' : 'plan.not-adopted';
    case 'EVALUATED':
      return evaluationRefusal(String(value), context, String(event['at']));
    case 'ACTION_DONE':
    case 'ACTION_REOPENED':
      return value === 'drafting' || value === 'aligning' ? 'plan.not-aligned' : 'plan.unknown-action';
    case 'COMMITTED':
    case 'COMMITMENT_WITHDRAWN':
      return 'plan.not-aligned';
    default:
      return undefined;
  }
}

function adoptionRefusal(state: string, context: AnnualPlanContext, authority: string): RefusalCode {
  if (!authorityOf(context, authority)) return 'plan.no-authority';
  if (context.version > 0 && hasAdopted(context, authority)) return 'plan.adopted-already';
  return state === 'drafting' || state === 'aligning' ? 'plan.not-aligned' : 'plan.not-before-authorities';
}

function evaluationRefusal(state: string, { evaluatedOn, dates }: AnnualPlanContext, at: string): RefusalCode {
  if (evaluatedOn !== null) return 'plan.evaluated-already';
  if (state === 'drafting' || state === 'aligning' || state === 'adopting') return 'plan.not-adopted';
  return isBefore(at, dates.evaluationOpens) ? 'plan.evaluation-too-early' : 'plan.not-adopted';
}

export const annualPlan: WorkflowDefinition<AnnualPlanContext> = {
  name: 'annual-plan',
  version: 1,
  machine: annualPlanMachine,
  input: annualPlanInput,
  publicEvents: planPublicEvents,
  events: PLAN_EVENTS,
  timerEvents: PLAN_TIMER_EVENTS,
  effects: ['mail', 'bring-item', 'withdraw-item', 'note-adoption', 'undo-adoption', 'next-plan'],
  mails: PLAN_MAILS,
  timers: annualPlanTimers,
  refusal: planRefusal,
  migrations: {},
};
