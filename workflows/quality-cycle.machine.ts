/**
 * One turn of a quality cycle: planned → setting → executing ⇄ monitoring → evaluating → (executing, or the last time) adjusting →
 * ended, which begins the next turn. PURE. Nobody can hold it up: each phase ends by itself after a while, and then says what was
 * not done and is told to those who should have. `ended` is no final state: a meeting may still tell what it made of an evaluation.
 */
import { assign } from 'xstate';
import { newCycle, type CycleContext, type Unfinished } from './quality-cycle.model.js';
import {
  askedIn, nextEvaluation, plannedOf, unready, whyLapsed, withEvaluation, withFigure, withGoal, withGoalsSettled, withMomentClosed, withMomentOpened, withMomentsEnded, withMomentSkipped, withOutcome, withoutGoal, withPlace,
} from './quality-cycle.rules.js';
import { bring, cycle, enter, evaluated, indicatorIn, mailWith, nextTurn, noted, overdue, withdraw, type Args } from './quality-cycle.setup.js';

const placed = cycle.assign(({ context, event }) => (event.type === 'ITEM_PLACED' ? withPlace(context, event) : {}));
const outcome = cycle.assign(({ context, event }) => (event.type === 'ITEM_OUTCOME' ? withOutcome(context, event) : {}));
const asked = cycle.assign(({ context, event }) => ('evaluationId' in event ? withEvaluation(context, event.evaluationId, { state: 'asked' }) : {}));

/** Taken until the turn is evaluated. */
const underWay = cycle.createStateConfig({
  on: {
    BRING_DUE: { actions: [bring, asked] },
    UNPLACED_REMINDER_DUE: [{ guard: 'isUnplaced', actions: mailWith('evaluation-unplaced', ({ context, event }) => ({ evaluationId: event.evaluationId, bodyId: plannedOf(context, event.evaluationId)!.bodyId })) }, { actions: noted }],
  },
});

const goalsAsked = mailWith('goals-asked', ({ context }) => ({ dueAt: context.plan.goalsDue }));
const settled = cycle.assign(({ context }) => withGoalsSettled(context));
const leaveGoals = { type: 'leave-goals' as const, params: ({ context: { subjectId, turn }, context }: Args) => ({ subjectId, turn, goalIds: unready(context) }) };
const whyNotSet = ({ context }: { context: CycleContext }): Unfinished => (context.goals.some(({ ready }) => ready) ? 'goals-not-set' : 'no-goals');

const measured = cycle.assign(({ context, event }) => (event.type === 'MEASURED' ? withFigure(context, event.indicatorId) : {}));
const opened = cycle.assign(({ context, event }) => (event.type === 'MOMENT_DUE' ? withMomentOpened(context, event.nr) : {}));
const skipped = cycle.assign(({ context, event }) => (event.type === 'MOMENT_DUE' ? withMomentSkipped(context, event.nr) : {}));
const closed = cycle.assign(({ context, event }) => (event.type === 'MOMENT_CLOSE_DUE' ? withMomentClosed(context, event.nr) : {}));
const figuresAsked = mailWith('figures-asked', ({ event }) => ({ nr: 'nr' in event ? event.nr : 0 }));
/** Of one indicator, to whoever is asked for it now. */
const figureAsked = mailWith('figures-asked', ({ context, event }) => ({ nr: askedIn(context, indicatorIn(event))?.nr ?? 0, indicatorId: indicatorIn(event) }));

/** Taken from the setting of goals until the evaluation that closes the turn is over. */
const running = cycle.createStateConfig({
  on: {
    ...underWay.on,
    GOAL_SAVED: { guard: 'isNewAndReady', actions: assign(({ context, event }) => withGoal(context, event)) },
    GOAL_REMOVED: { guard: 'isLeft', actions: assign(({ context, event }) => withoutGoal(context, event.goalId)) },
    MEASURED: { guard: 'isMeasured', actions: measured },
    MEASURER_CHANGED: [{ guard: 'isAskedNow', actions: figureAsked }, { guard: 'isMeasurable', actions: noted }],
    MOMENT_DUE: [{ guard: 'askable', actions: [opened, figuresAsked] }, { actions: skipped }],
    FIGURES_REMINDER_DUE: { actions: mailWith('figures-reminder', ({ event: { nr, level } }) => ({ nr, level })) },
    MOMENT_CLOSE_DUE: { actions: closed },
  },
});

const begin = cycle.assign(({ context, event }) => ('evaluationId' in event ? withEvaluation(context, event.evaluationId, { state: 'open' }) : {}));
const evaluationAsked = mailWith('evaluation-asked', ({ event }) => ({ evaluationId: 'evaluationId' in event ? event.evaluationId : '' }));

/** What waits for figures goes on waiting, beside the evaluation; as a phase of its own it has ended. */
const evaluate = (waiting: boolean) => ({ target: 'evaluating' as const, actions: [begin, enter('evaluating', () => (waiting ? 'evaluation-began' : null)), evaluationAsked] });

const closing = [enter('adjusting'), cycle.assign(({ context }) => withMomentsEnded(context)), mailWith('adjust-asked')];
const over = (state: 'done' | 'lapsed') => cycle.assign(({ context }) => withEvaluation(context, nextEvaluation(context)?.id ?? '', { state }));
const ofOpen = (state: (context: CycleContext) => Unfinished) => ({ context }: { context: CycleContext }): Unfinished => state(context);
const lapse = ofOpen((context) => whyLapsed(nextEvaluation(context)!));

/** The evaluation is done, written down and dealt with. */
const finishes = [
  { guard: 'closesTurn' as const, target: 'adjusting' as const, actions: [evaluated, over('done'), ...closing] },
  { guard: 'isEvaluatedAndWaits' as const, target: 'monitoring' as const, actions: [evaluated, over('done'), enter('monitoring')] },
  { guard: 'isEvaluated' as const, target: 'executing' as const, actions: [evaluated, over('done'), enter('executing')] },
];
const lapses = [
  { guard: 'isClosing' as const, target: 'adjusting' as const, actions: [overdue('evaluating', lapse), enter('adjusting', lapse), over('lapsed'), cycle.assign(({ context }) => withMomentsEnded(context)), mailWith('adjust-asked')] },
  { guard: 'waitsForFigures' as const, target: 'monitoring' as const, actions: [overdue('evaluating', lapse), enter('monitoring', lapse), over('lapsed')] },
  { target: 'executing' as const, actions: [overdue('evaluating', lapse), enter('executing', lapse), over('lapsed')] },
];
const given = (): Unfinished => 'given';
const takenBack = withdraw(({ context }) => nextEvaluation(context)?.id ?? '');
const leavesEvaluating = [
  { guard: 'leavesAndCloses' as const, target: 'adjusting' as const, actions: [takenBack, over('lapsed'), enter('adjusting', given), cycle.assign(({ context }) => withMomentsEnded(context)), mailWith('adjust-asked')] },
  { guard: 'leavesAndWaits' as const, target: 'monitoring' as const, actions: [takenBack, over('lapsed'), enter('monitoring', given)] },
  { guard: 'leaves' as const, target: 'executing' as const, actions: [takenBack, over('lapsed'), enter('executing', given)] },
];
const closeOpenMoments = cycle.assign(({ context }) => ({ moments: context.moments.map((one) => (one.state === 'open' ? { ...one, state: 'closed' as const } : one)) }));

export const cycleMachine = cycle.createMachine({
  id: 'quality-cycle',
  context: ({ input }) => newCycle(input),
  initial: 'planned',
  on: {
    ITEM_PLACED: [{ guard: 'goesOnAfterLapse', actions: [placed, withdraw(({ event }) => ('ref' in event ? event.ref : ''))] }, { actions: placed }],
    ITEM_OUTCOME: { actions: outcome },
  },
  states: {
    planned: { on: { OPENS_DUE: { target: 'setting', actions: [enter('setting'), goalsAsked] } } },
    setting: {
      on: {
        ...underWay.on,
        GOAL_SAVED: { actions: assign(({ context, event }) => withGoal(context, event)) },
        GOAL_REMOVED: { guard: 'isKnown', actions: assign(({ context, event }) => withoutGoal(context, event.goalId)) },
        GOALS_SET: { guard: 'goalsReady', target: 'executing', actions: enter('executing') },
        GOALS_REMINDER_DUE: { actions: mailWith('goals-reminder', ({ context, event }) => ({ level: event.level, dueAt: context.plan.goalsDue })) },
        GOALS_LAPSE_DUE: { target: 'executing', actions: [overdue('setting', whyNotSet), leaveGoals, enter('executing', whyNotSet), settled] },
        PHASE_LEFT: { guard: 'leaves', target: 'executing', actions: [leaveGoals, enter('executing', given), settled] },
      },
    },
    executing: {
      on: {
        ...running.on,
        MOMENT_DUE: [{ guard: 'askable', target: 'monitoring', actions: [opened, enter('monitoring'), figuresAsked] }, { actions: skipped }],
        EVALUATION_DUE: evaluate(false),
      },
    },
    monitoring: {
      on: {
        ...running.on,
        MEASURED: [{ guard: 'isLastFigure', target: 'executing', actions: [measured, enter('executing')] }, { guard: 'isMeasured', actions: measured }],
        MOMENT_CLOSE_DUE: [
          { guard: 'answersAll', target: 'executing', actions: [closed, overdue('monitoring', () => 'figures-missing'), enter('executing', () => 'figures-missing')] },
          { actions: [closed, overdue('monitoring', () => 'figures-missing')] },
        ],
        EVALUATION_DUE: evaluate(true),
        PHASE_LEFT: { guard: 'leaves', target: 'executing', actions: [closeOpenMoments, enter('executing', given)] },
      },
    },
    evaluating: {
      on: {
        ...running.on,
        EVALUATION_RECORDED: [...finishes, { guard: 'isOpen', actions: evaluated }],
        ITEM_OUTCOME: [...finishes, { actions: outcome }],
        EVALUATION_REMINDER_DUE: { actions: mailWith('evaluation-reminder', ({ event: { evaluationId, level } }) => ({ evaluationId, level })) },
        EVALUATION_LAPSE_DUE: lapses,
        PHASE_LEFT: leavesEvaluating,
      },
    },
    adjusting: {
      on: {
        ADJUST_REMINDER_DUE: { actions: mailWith('adjust-reminder', ({ event: { level } }) => ({ level })) },
        ADJUSTED: { guard: 'decidesAll', target: 'ended', actions: [enter(null), nextTurn] },
        ADJUST_LAPSE_DUE: { target: 'ended', actions: [overdue('adjusting', () => 'not-adjusted'), enter(null, () => 'not-adjusted'), nextTurn] },
        PHASE_LEFT: { guard: 'leaves', target: 'ended', actions: [enter(null, given), nextTurn] },
      },
    },
    ended: {},
  },
});
