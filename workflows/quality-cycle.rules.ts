/** How a quality cycle's memory changes, and what can be read from it. PURE. */
import type { ItemOutcome, ItemPlaced } from './brought.js';
import { isBefore, weeksLater } from './instants.js';
import type { CycleEvent } from './quality-cycle.events.js';
import type { CycleContext, CyclePhase, EvaluationState, MomentState, PhaseSpan, PlannedEvaluation, Unfinished } from './quality-cycle.model.js';

type Change = Partial<CycleContext>;

/** Weeks between the meeting that discusses an evaluation and the moments around it. */
const BEGINS_BEFORE = 6;
const LAPSES_AFTER = 4;
/** A body that does not meet is waited for so many weeks after the last day that was agreed. */
const PATIENCE = 17;
/** One that holds it over gets another meeting: of two a year, the next one. */
const SECOND_CHANCE = 30;

export const later = (a: string, b: string): string => (isBefore(a, b) ? b : a);
const earlier = (a: string, b: string): string => (isBefore(a, b) ? a : b);

export const currentPhase = ({ phases }: CycleContext): PhaseSpan | undefined => phases.at(-1);

/** Since when the phase has lasted; before the first, when the turn opens. */
export const phaseSince = (context: CycleContext): string => currentPhase(context)?.from ?? context.plan.opens;

/** The phases follow each other without a gap: one ends where the next begins. `phase` null: the turn is over. */
export function withPhase(context: CycleContext, phase: CyclePhase | null, at: string, unfinished: Unfinished | null): Change {
  const when = later(at, phaseSince(context));
  const ended = context.phases.map((span) => (span.to === null ? { ...span, to: when, unfinished } : span));
  return { phases: phase === null ? ended : [...ended, { phase, from: when, to: null, unfinished: null }] };
}

/** A goal that is new is appended; one that was left behind and is ready now belongs to the turn again. */
export function withGoal(context: CycleContext, { goalId, ready, indicators }: Extract<CycleEvent, { type: 'GOAL_SAVED' }>): Change {
  const goals = context.goals.filter((goal) => goal.goalId !== goalId);
  const at = context.goals.findIndex((goal) => goal.goalId === goalId);
  goals.splice(at < 0 ? goals.length : at, 0, { goalId, ready, indicators });
  return { goals, left: context.left.filter((id) => id !== goalId) };
}

export const withoutGoal = (context: CycleContext, goalId: string): Change => ({ goals: context.goals.filter((goal) => goal.goalId !== goalId), left: context.left.filter((id) => id !== goalId) });

/** The setting of goals is over: those that are not ready stay behind. */
export const withGoalsSettled = ({ goals, left }: CycleContext): Change => ({
  goals: goals.filter(({ ready }) => ready),
  left: [...left, ...goals.filter(({ ready }) => !ready).map(({ goalId }) => goalId)],
});

export const unready = ({ goals }: CycleContext): string[] => goals.filter(({ ready }) => !ready).map(({ goalId }) => goalId);
export const indicatorsOf = ({ goals }: CycleContext): string[] => goals.flatMap(({ indicators }) => indicators);

const changeMoment = (context: CycleContext, nr: number, change: Partial<MomentState>): MomentState[] => context.moments.map((one) => (one.nr === nr ? { ...one, ...change } : one));
export const momentOf = ({ plan }: CycleContext, nr: number) => plan.moments.find((one) => one.nr === nr);
export const openMoments = ({ moments }: CycleContext): MomentState[] => moments.filter(({ state }) => state === 'open');

/** Is there anything to ask, and time left to answer? */
export function isAskable(context: CycleContext, nr: number, at: string): boolean {
  const closes = momentOf(context, nr)?.closes;
  return closes !== undefined && isBefore(at, closes) && indicatorsOf(context).length > 0;
}
export const withMomentOpened = (context: CycleContext, nr: number): Change => ({ moments: changeMoment(context, nr, { state: 'open', missing: indicatorsOf(context) }) });
export const withMomentSkipped = (context: CycleContext, nr: number): Change => ({ moments: changeMoment(context, nr, { state: 'skipped' }) });
export const withMomentClosed = (context: CycleContext, nr: number): Change => ({ moments: changeMoment(context, nr, { state: 'closed' }) });

/** The goals will be adjusted: what has not been asked is not asked any more, what has not come does not come. */
export const withMomentsEnded = ({ moments }: CycleContext): Change => ({
  moments: moments.map((one): MomentState => (one.state === 'open' ? { ...one, state: 'closed' } : one.state === 'coming' ? { ...one, state: 'skipped' } : one)),
});

/** A figure answers every open moment that asks for it. */
export const withFigure = (context: CycleContext, indicatorId: string): Change => ({
  moments: context.moments.map((one): MomentState => {
    if (one.state !== 'open') return one;
    const missing = one.missing.filter((id) => id !== indicatorId);
    return { ...one, missing, state: missing.length === 0 ? 'complete' : 'open' };
  }),
});

/** The moment in which this indicator's figure is asked for and has not come. */
export const askedIn = (context: CycleContext, indicatorId: string): MomentState | undefined => openMoments(context).find(({ missing }) => missing.includes(indicatorId));

/** Nothing is asked for once this has happened. */
export function answersAll(context: CycleContext, event: CycleEvent): boolean {
  const change = event.type === 'MEASURED' ? withFigure(context, event.indicatorId) : event.type === 'MOMENT_CLOSE_DUE' ? withMomentClosed(context, event.nr) : {};
  return openMoments({ ...context, ...change }).length === 0;
}

export const plannedOf = ({ plan }: CycleContext, evaluationId: string): PlannedEvaluation | undefined => plan.evaluations.find(({ id }) => id === evaluationId);
export const evaluationOf = ({ evaluations }: CycleContext, evaluationId: string): EvaluationState | undefined => evaluations.find(({ id }) => id === evaluationId);
export const isOver = ({ state }: EvaluationState): boolean => state === 'done' || state === 'lapsed';
/** The one that is evaluated now, else the first that is still to come. */
export const nextEvaluation = ({ evaluations }: CycleContext): EvaluationState | undefined => evaluations.find((one) => !isOver(one));

export const withEvaluation = (context: CycleContext, evaluationId: string, change: Partial<EvaluationState>): Change => ({
  evaluations: context.evaluations.map((one) => (one.id === evaluationId ? { ...one, ...change } : one)),
});

export const withPlace = (context: CycleContext, { ref, meetingId, itemId, startsAt }: ItemPlaced): Change => withEvaluation(context, ref, { placed: { meetingId, itemId, startsAt }, firstOn: evaluationOf(context, ref)?.firstOn ?? startsAt });

/** Withdrawn by the achterban: it comes back on the next agenda. */
export const withOutcome = (context: CycleContext, { ref, outcome }: ItemOutcome): Change => withEvaluation(context, ref, { discussed: outcome !== 'ingetrokken' });

/** What this event makes of the evaluation that it is about. */
export function afterEvaluationEvent(context: CycleContext, event: CycleEvent): Change {
  if (event.type === 'EVALUATION_RECORDED') return withEvaluation(context, event.evaluationId, { written: true });
  return event.type === 'ITEM_OUTCOME' ? withOutcome(context, event) : {};
}

/** Written down, and dealt with by its body. */
export function isEvaluated(context: CycleContext, event: CycleEvent): boolean {
  const open = nextEvaluation({ ...context, ...afterEvaluationEvent(context, event) });
  return open?.state === 'open' && open.written && open.discussed;
}

export function whyLapsed({ placed, written, discussed }: EvaluationState): Unfinished {
  if (!written && !discussed) return placed === null ? 'not-placed' : 'not-evaluated';
  return written ? 'not-discussed' : 'not-written';
}

/** The day around which an evaluation's deadlines lie: its meeting, or the last day that was agreed while it stands on no agenda. */
export const discussedOn = ({ placed }: EvaluationState, { until }: PlannedEvaluation): string => placed?.startsAt ?? until;

/** Weeks before its meeting, so that whoever reads the papers has it; on no agenda, weeks before it should have been discussed. */
export const beginsAt = (state: EvaluationState, planned: PlannedEvaluation): string => weeksLater(discussedOn(state, planned), -BEGINS_BEFORE);

/** A while after its meeting; a later meeting gives more time, but not for ever. */
export function lapsesAt({ placed, firstOn }: EvaluationState, { until }: PlannedEvaluation): string {
  if (placed === null || firstOn === null) return weeksLater(until, PATIENCE);
  const last = earlier(weeksLater(until, PATIENCE + LAPSES_AFTER), weeksLater(firstOn, SECOND_CHANCE));
  return earlier(weeksLater(placed.startsAt, LAPSES_AFTER), later(last, weeksLater(firstOn, LAPSES_AFTER)));
}

/** Each goal of the turn once, and no other. */
export function decidesAll({ goals }: CycleContext, decisions: readonly { goalId: string }[]): boolean {
  const decided = decisions.map(({ goalId }) => goalId);
  return new Set(decided).size === decided.length && decided.length === goals.length && goals.every(({ goalId }) => decided.includes(goalId));
}
