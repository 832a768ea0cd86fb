/** What a turn of a quality cycle asks, of whom and until when: now, and in what is left of it. PURE. */
import { addDays, formatDutchDate, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Action } from '#identity/permissions';
import { isBefore } from '#workflows/instants';
import type { CycleContext, EvaluationState, PlannedEvaluation } from '#workflows/quality-cycle.model';
import { indicatorsOf, isOver, later, momentOf, nextEvaluation, openMoments, phaseSince, plannedOf } from '#workflows/quality-cycle.rules';
import { ADJUST_WEEKS, cycleTimers } from '#workflows/quality-cycle.timers';

const ACTIONS = { setting: 'cycle.goals', monitoring: 'cycle.measure', evaluating: 'cycle.evaluate', adjusting: 'cycle.adjust' } as const satisfies Record<string, Action>;

/** Phases in which somebody has to do something. */
export type AskingPhase = keyof typeof ACTIONS;
const ASKING = Object.keys(ACTIONS) as readonly AskingPhase[];

export interface Asked {
  phase: AskingPhase;
  action: Action;
  /** The last day on which it is in time; figures and an adjustment are waited for no longer. */
  dueOn: LocalDate | null;
}

/** null: nobody has to do anything now. @param state of the workflow */
export function askedNow(state: string, context: CycleContext): Asked | null {
  const phase = ASKING.find((one) => one === state);
  const open = nextEvaluation(context);
  // What was written down waits for its meeting.
  if (!phase || (phase === 'evaluating' && (!open || open.written))) return null;
  return { phase, action: ACTIONS[phase], dueOn: dueOn(phase, context, open) };
}

function dueOn(phase: AskingPhase, context: CycleContext, open: EvaluationState | undefined): LocalDate | null {
  switch (phase) {
    case 'setting':
      return localDateOf(context.plan.goalsDue);
    case 'monitoring':
      return openMoments(context).flatMap(({ nr }) => localDateOf(momentOf(context, nr)!.closes)).sort()[0] ?? null;
    case 'evaluating':
      return open ? writtenBy(open, plannedOf(context, open.id)!) : null;
    case 'adjusting':
      return adjustedBy(context);
  }
}

/** The day before the meeting that discusses it; while it stands on no agenda the last day that was agreed. */
const writtenBy = ({ placed }: EvaluationState, { until }: PlannedEvaluation): LocalDate => (placed === null ? localDateOf(until) : addDays(localDateOf(placed.startsAt), -1));

const adjustedBy = (context: CycleContext): LocalDate | null => cycleTimers({ value: 'adjusting', context, status: 'active' }).flatMap(({ at, event }) => (event.type === 'ADJUST_LAPSE_DUE' ? [localDateOf(at)] : []))[0] ?? null;

export interface CycleDate {
  phase: AskingPhase;
  /** Which of the phase's, the same wherever the date goes: '1' of figures, an evaluation's id, or empty. */
  of: string;
  /** The last day on which it is in time. */
  on: LocalDate;
  /** Why it is then, in Dutch sentences. */
  why: string[];
}

/** The days by which something is still to be done in this turn, as far as it can be known, in order of time. @param state of the workflow */
export function datesAhead(state: string, context: CycleContext): CycleDate[] {
  if (state === 'ended') return [];
  if (state === 'adjusting') return adjustment(context);
  const setting = state === 'planned' || state === 'setting';
  return [...(setting ? [goals(context)] : []), ...figures(context, setting), ...evaluations(context)].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const written = (instant: string): string => formatDutchDate(localDateOf(instant));

const goals = ({ plan }: CycleContext): CycleDate => ({
  phase: 'setting',
  of: '',
  on: localDateOf(plan.goalsDue),
  why: [`Deze ronde begint op ${written(plan.opens)}.`, `Zijn er op ${written(plan.goalsLapse)} nog geen doelen, dan gaat de ronde zonder doelen verder.`],
});

/** Nobody is asked for figures before there are goals to measure. */
function figures(context: CycleContext, setting: boolean): CycleDate[] {
  const { plan, phases, moments } = context;
  const goalsThere = phases.find(({ phase }) => phase === 'executing')?.from ?? plan.goalsDue;
  const measured = setting || indicatorsOf(context).length > 0;
  return plan.moments.flatMap(({ nr, name, asks, closes }): CycleDate[] => {
    const state = moments.find((one) => one.nr === nr)?.state;
    if (state !== 'open' && !(state === 'coming' && measured && isBefore(goalsThere, closes))) return [];
    return [{ phase: 'monitoring', of: `${nr}`, on: localDateOf(closes), why: [`${name}.`, `De cijfers worden gevraagd op ${written(later(asks, goalsThere))}${setting ? ', als er dan doelen zijn' : ''}. Wat op de laatste dag niet binnen is, wordt niet meer verwacht.`] }];
  });
}

function evaluations(context: CycleContext): CycleDate[] {
  return context.evaluations.filter((one) => !isOver(one) && !one.written).map((one): CycleDate => {
    const planned = plannedOf(context, one.id)!;
    const why = one.placed === null ? 'Zij staat nog op geen agenda. Dit is de laatste dag die is afgesproken.' : `De vergadering van ${written(one.placed.startsAt)} bespreekt haar.`;
    return { phase: 'evaluating', of: one.id, on: writtenBy(one, planned), why: [`${planned.name}.`, why] };
  });
}

function adjustment(context: CycleContext): CycleDate[] {
  const on = adjustedBy(context);
  const discussed = context.evaluations.at(-1)?.discussed ?? false;
  return on === null ? [] : [{ phase: 'adjusting', of: '', on, why: [`${discussed ? 'De evaluatie is besproken. ' : ''}Vanaf ${written(phaseSince(context))} is er ${ADJUST_WEEKS} weken om bij te stellen.`, 'Is er op deze dag niets bijgesteld, dan gaan alle doelen door zoals ze zijn.'] }];
}
