/** The parts that a quality cycle's states are made of: effects, guards, shared changes. PURE. */
import { setup } from 'xstate';
import type { BringItem, WithdrawItem } from './brought.js';
import { effect, type JsonObject } from './definition.js';
import type { CycleEvent } from './quality-cycle.events.js';
import { cycleKey, type CycleContext, type CycleInput, type CyclePhase, type Unfinished } from './quality-cycle.model.js';
import { afterEvaluationEvent, answersAll, askedIn, currentPhase, decidesAll, evaluationOf, indicatorsOf, isAskable, isEvaluated, nextEvaluation, openMoments, plannedOf, withPhase } from './quality-cycle.rules.js';

/**
 * Mails of a quality cycle; every one names bodyId, subjectId and turn, the handler finds the people and the texts of the day itself.
 *
 * | kind | further params | for |
 * | --- | --- | --- |
 * | goals-asked | dueAt | owners, secretary |
 * | goals-reminder | level, dueAt | as `level` says; a higher level copies the lower |
 * | figures-asked | nr, indicatorId: of that one alone | each who measures, with their own indicators |
 * | figures-reminder | nr, level | as `level` says, with what is missing |
 * | evaluation-asked | evaluationId | owners, secretary |
 * | evaluation-reminder | evaluationId, level | as `level` says |
 * | evaluation-unplaced | evaluationId, bodyId | the secretary of that body: it stands on no agenda |
 * | adjust-asked | | owners, secretary |
 * | adjust-reminder | level | as `level` says |
 * | phase-overdue | phase, why | owners, secretary, chair: it went on without |
 */
export const CYCLE_MAILS = [
  'goals-asked', 'goals-reminder', 'figures-asked', 'figures-reminder', 'evaluation-asked', 'evaluation-reminder', 'evaluation-unplaced', 'adjust-asked', 'adjust-reminder', 'phase-overdue',
] as const;
export type CycleMailKind = (typeof CYCLE_MAILS)[number];

type CycleMail = JsonObject & { kind: CycleMailKind; bodyId: string; subjectId: string; turn: number };
/** The rows of goals that stay behind say so. */
type LeaveGoals = { subjectId: string; turn: number; goalIds: string[] };
/** The turn ended at `endedAt`: the next begins at that instant, with the goals that carry over. */
type NextTurn = { subjectId: string; turn: number; endedAt: string };

export const cycle = setup({
  types: {} as { context: CycleContext; events: CycleEvent; input: CycleInput },
  actions: {
    mail: effect<CycleMail>(),
    'bring-item': effect<BringItem & { lane: string }>(),
    'withdraw-item': effect<WithdrawItem>(),
    'leave-goals': effect<LeaveGoals>(),
    'next-turn': effect<NextTurn>(),
  },
  guards: {
    goalsReady: ({ context }) => context.goals.length > 0 && context.goals.every(({ ready }) => ready),
    isNewAndReady: ({ context, event }) => event.type === 'GOAL_SAVED' && event.ready && !context.goals.some(({ goalId }) => goalId === event.goalId),
    isLeft: ({ context, event }) => event.type === 'GOAL_REMOVED' && context.left.includes(event.goalId),
    isKnown: ({ context, event }) => event.type === 'GOAL_REMOVED' && context.goals.some(({ goalId }) => goalId === event.goalId),
    isMeasured: ({ context, event }) => isMeasured(context, event),
    isLastFigure: ({ context, event }) => isMeasured(context, event) && answersAll(context, event),
    isMeasurable: ({ context, event }) => indicatorsOf(context).includes(indicatorIn(event)),
    isAskedNow: ({ context, event }) => askedIn(context, indicatorIn(event)) !== undefined,
    answersAll: ({ context, event }) => answersAll(context, event),
    askable: ({ context, event }) => event.type === 'MOMENT_DUE' && isAskable(context, event.nr, event.at),
    isOpen: ({ context, event }) => isAboutOpen(context, event),
    isEvaluated: ({ context, event }) => isAboutOpen(context, event) && isEvaluated(context, event),
    isEvaluatedAndWaits: ({ context, event }) => isAboutOpen(context, event) && isEvaluated(context, event) && openMoments(context).length > 0,
    closesTurn: ({ context, event }) => isAboutOpen(context, event) && isEvaluated(context, event) && isClosing(context),
    isClosing: ({ context }) => isClosing(context),
    waitsForFigures: ({ context }) => openMoments(context).length > 0,
    goesOnAfterLapse: ({ context, event }) => event.type === 'ITEM_PLACED' && goesOnAfterLapse(context, event.ref),
    isUnplaced: ({ context, event }) => 'evaluationId' in event && evaluationOf(context, event.evaluationId)?.placed === null,
    decidesAll: ({ context, event }) => event.type === 'ADJUSTED' && decidesAll(context, event.decisions),
    leaves: ({ context, event }) => leaves(context, event),
    leavesAndCloses: ({ context, event }) => leaves(context, event) && isClosing(context),
    leavesAndWaits: ({ context, event }) => leaves(context, event) && openMoments(context).length > 0,
  },
});

export const indicatorIn = (event: CycleEvent): string => ('indicatorId' in event ? event.indicatorId : '');

const isMeasured = (context: CycleContext, event: CycleEvent): boolean => event.type === 'MEASURED' && indicatorsOf(context).includes(event.indicatorId);

/** About the evaluation that is being done now. */
function isAboutOpen(context: CycleContext, event: CycleEvent): boolean {
  const open = nextEvaluation(context);
  return open?.state === 'open' && open.id === ('ref' in event ? event.ref : 'evaluationId' in event ? event.evaluationId : null);
}

function isClosing(context: CycleContext): boolean {
  const open = nextEvaluation(context);
  return open !== undefined && plannedOf(context, open.id)?.closing === true;
}

/** It had its meeting, the turn went on, and the meeting carries it to its next agenda. */
function goesOnAfterLapse(context: CycleContext, evaluationId: string): boolean {
  const evaluation = evaluationOf(context, evaluationId);
  return evaluation?.state === 'lapsed' && evaluation.placed !== null;
}

/** The phase that somebody wants to leave is the one that lasts: what was decided on an old page changes nothing. */
const leaves = (context: CycleContext, event: CycleEvent): boolean => event.type === 'PHASE_LEFT' && event.phase === currentPhase(context)?.phase;

export type Args = { context: CycleContext; event: CycleEvent };

export const mailWith = <TArgs extends Args>(kind: CycleMailKind, more: (args: TArgs) => JsonObject = () => ({})) => ({
  type: 'mail' as const,
  params: (args: TArgs): CycleMail => ({ kind, bodyId: args.context.bodyId, subjectId: args.context.subjectId, turn: args.context.turn, ...more(args) }),
});

/** The present phase ends and another begins; `why`: it ended without what it is for. */
export const enter = (phase: CyclePhase | null, why: (args: Args) => Unfinished | null = () => null) =>
  cycle.assign(({ context, event }) => withPhase(context, phase, event.at, why({ context, event })));

export const overdue = (phase: CyclePhase, why: (args: Args) => Unfinished) => mailWith('phase-overdue', (args: Args) => ({ phase, why: why(args) }));

const itemOf = ({ subjectId, turn }: CycleContext, ref: string): WithdrawItem => ({ workflow: 'quality-cycle', key: cycleKey(subjectId, turn), ref });

/** Minutes of a meeting: half-way, and at the end of a turn. */
const MINUTES = { half: 10, whole: 15 };

/** An evaluation onto the agenda of its body, in time; each in a lane of its own, for one that waits for a meeting must not hold the next. */
export const bring = {
  type: 'bring-item' as const,
  params: ({ context, event }: Args): BringItem & { lane: string } => {
    const planned = plannedOf(context, 'evaluationId' in event ? event.evaluationId : '')!;
    return {
      ...itemOf(context, planned.id),
      lane: planned.id,
      bodyId: planned.bodyId,
      title: planned.name,
      purpose: planned.closing ? 'besluitvorming' : 'advies',
      minutes: planned.closing ? MINUTES.whole : MINUTES.half,
      decisionAsked: planned.closing ? 'De evaluatie vaststellen: per doel bereikt, deels of niet, met de oorzaak. Daarna volgt de bijstelling.' : 'Kijken hoe het ervoor staat en wat er anders moet.',
      coverNote: null,
      choices: [],
      notBefore: planned.from,
      noLaterThan: planned.until,
    };
  },
};

export const withdraw = (ref: (args: Args) => string) => ({ type: 'withdraw-item' as const, params: (args: Args): WithdrawItem => itemOf(args.context, ref(args)) });

export const evaluated = cycle.assign(({ context, event }) => afterEvaluationEvent(context, event));

export const nextTurn = { type: 'next-turn' as const, params: ({ context, event }: Args): NextTurn => ({ subjectId: context.subjectId, turn: context.turn, endedAt: withPhase(context, null, event.at, null).phases?.at(-1)?.to ?? event.at }) };

/** Accepts an event whose content lives in rows: the history must have it, the machine need not remember it. */
export const noted = cycle.assign({});
