/** When the world speaks to a quality cycle. PURE: every timer that a snapshot implies; a (name, at) fires once. */
import type { StoredSnapshot, Timer } from './definition.js';
import { inOfficeHours, isBefore, nextMorning, weeksLater } from './instants.js';
import type { CycleLevel, CycleTimerEvent } from './quality-cycle.events.js';
import type { CycleContext, EvaluationState, PlannedEvaluation } from './quality-cycle.model.js';
import { beginsAt, discussedOn, isOver, lapsesAt, later, momentOf, nextEvaluation, openMoments, phaseSince, plannedOf } from './quality-cycle.rules.js';

type Step = { weeks: number; level: CycleLevel };

/** Weeks after (below zero: before) the day that counts, and who hears then. A reminder climbs: who should do it, who owns it, who keeps the LEA going. */
const GOALS: readonly Step[] = [{ weeks: -1, level: 'owner' }, { weeks: 1, level: 'secretary' }, { weeks: 2, level: 'chair' }];
const FIGURES: readonly Step[] = [{ weeks: 2, level: 'measurer' }, { weeks: 3, level: 'owner' }, { weeks: 4, level: 'secretary' }];
const EVALUATION: readonly Step[] = [{ weeks: -3, level: 'owner' }, { weeks: -2, level: 'secretary' }, { weeks: 1, level: 'owner' }, { weeks: 2, level: 'secretary' }, { weeks: 3, level: 'chair' }];
const ADJUSTMENT: readonly Step[] = [{ weeks: 2, level: 'owner' }, { weeks: 3, level: 'secretary' }, { weeks: 4, level: 'chair' }];
export const ADJUST_WEEKS = 6;
/** Whoever begins late to evaluate has two weeks. */
const LEAST_TO_EVALUATE = 2;
/** An evaluation that stands on no agenda: weeks before and after the first day on which it should be discussed. */
const UNPLACED: readonly number[] = [-6, -2, 2, 6, 10];

export function cycleTimers({ value, context }: StoredSnapshot<CycleContext>): Timer[] {
  switch (value) {
    case 'planned':
      return [timer('opens', { type: 'OPENS_DUE', at: context.plan.opens })];
    case 'setting':
      return [...goals(context), ...agendas(context)];
    case 'executing':
    case 'monitoring':
      return [...figures(context), ...agendas(context), ...due(context)];
    case 'evaluating':
      return [...figures(context), ...agendas(context), ...evaluation(context)];
    case 'adjusting':
      return [
        ...ladder(context, phaseSince(context), ADJUSTMENT).map(({ at, level }) => timer(`adjust-reminder-${level}`, { type: 'ADJUST_REMINDER_DUE', at, level })),
        timer('adjust-lapse', { type: 'ADJUST_LAPSE_DUE', at: morning(context, weeksLater(phaseSince(context), ADJUST_WEEKS)) }),
      ];
    default:
      return [];
  }
}

const timer = (name: string, event: CycleTimerEvent): Timer => ({ name, at: event.at, event });

/** In office hours it stays as it is; else the next morning. */
const morning = ({ plan: { closedDays } }: CycleContext, at: string): string => (inOfficeHours(at, closedDays) ? at : nextMorning(at, closedDays));

/** Only those after the phase began: a past timer fires at once. */
const ladder = (context: CycleContext, from: string, steps: readonly Step[]): { at: string; level: CycleLevel; weeks: number }[] =>
  steps.map((step) => ({ ...step, at: morning(context, weeksLater(from, step.weeks)) })).filter(({ at }) => isBefore(phaseSince(context), at));

function goals(context: CycleContext): Timer[] {
  const { goalsDue, goalsLapse } = context.plan;
  const reminders = ladder(context, goalsDue, GOALS).filter(({ at }) => isBefore(at, goalsLapse));
  return [...reminders.map(({ at, level }) => timer(`goals-reminder-${level}`, { type: 'GOALS_REMINDER_DUE', at, level })), timer('goals-lapse', { type: 'GOALS_LAPSE_DUE', at: goalsLapse })];
}

/** What was due before the phase began is asked now. */
function figures(context: CycleContext): Timer[] {
  const since = phaseSince(context);
  const coming = context.moments.filter(({ state }) => state === 'coming').map(({ nr }) => timer(`moment-${nr}`, { type: 'MOMENT_DUE', at: later(momentOf(context, nr)!.asks, since), nr }));
  return [...coming, ...openMoments(context).flatMap(({ nr }) => openMoment(context, nr))];
}

function openMoment(context: CycleContext, nr: number): Timer[] {
  const { asks, closes } = momentOf(context, nr)!;
  const reminders = FIGURES.map(({ weeks, level }) => ({ at: morning(context, weeksLater(asks, weeks)), level })).filter(({ at }) => isBefore(at, closes));
  return [...reminders.map(({ at, level }) => timer(`figures-${nr}-${level}`, { type: 'FIGURES_REMINDER_DUE', at, nr, level })), timer(`moment-${nr}-closes`, { type: 'MOMENT_CLOSE_DUE', at: closes, nr })];
}

/** Evaluations find their agenda whatever the phase is. */
function agendas(context: CycleContext): Timer[] {
  return context.evaluations.filter((one) => !isOver(one)).flatMap(({ id, state, placed }): Timer[] => {
    const planned = plannedOf(context, id)!;
    if (state === 'coming') return [timer(`bring-${id}`, { type: 'BRING_DUE', at: planned.brings, evaluationId: id })];
    if (placed !== null) return [];
    const moments = UNPLACED.map((weeks) => morning(context, weeksLater(planned.from, weeks))).filter((at) => isBefore(planned.brings, at));
    return moments.map((at, index) => timer(`unplaced-${id}-${index + 1}`, { type: 'UNPLACED_REMINDER_DUE', at, evaluationId: id }));
  });
}

/** The next evaluation begins weeks before its meeting; at once where the meeting is near already. */
function due(context: CycleContext): Timer[] {
  const next = nextEvaluation(context);
  if (!next || next.state === 'coming') return [];
  return [timer(`evaluate-${next.id}`, { type: 'EVALUATION_DUE', at: later(morning(context, beginsAt(next, plannedOf(context, next.id)!)), phaseSince(context)), evaluationId: next.id })];
}

function evaluation(context: CycleContext): Timer[] {
  const open = nextEvaluation(context);
  if (!open) return [];
  const planned = plannedOf(context, open.id)!;
  const lapse = lapseOf(context, open, planned);
  // Written down already: now its meeting has the word, which has reminders of its own.
  const reminders = open.written ? [] : ladder(context, discussedOn(open, planned), EVALUATION).filter(({ at }) => isBefore(at, lapse));
  return [
    ...reminders.map(({ at, level, weeks }) => timer(`evaluation-${open.id}-${level}${weeks < 0 ? '-before' : ''}`, { type: 'EVALUATION_REMINDER_DUE', at, evaluationId: open.id, level })),
    timer(`evaluation-${open.id}-lapse`, { type: 'EVALUATION_LAPSE_DUE', at: lapse, evaluationId: open.id }),
  ];
}

/** One half-way is over when the next should begin, however often its meeting holds it over. */
function lapseOf(context: CycleContext, open: EvaluationState, planned: PlannedEvaluation): string {
  const following = context.evaluations[context.evaluations.indexOf(open) + 1];
  const next = following ? beginsAt(following, plannedOf(context, following.id)!) : null;
  const lapse = lapsesAt(open, planned);
  return morning(context, later(next !== null && isBefore(next, lapse) ? next : lapse, weeksLater(phaseSince(context), LEAST_TO_EVALUATE)));
}
