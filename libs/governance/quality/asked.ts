/** What a turn of a quality cycle asks, of whom and until when: now, and over its whole course. PURE. */
import { addDays, formatDutchDate, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Action } from '#identity/permissions';
import { isBefore } from '#workflows/instants';
import type { CycleContext } from '#workflows/quality-cycle.model';
import { beginsAt, discussedOn, later, nextEvaluation, plannedOf } from '#workflows/quality-cycle.rules';
import { cycleTimers } from '#workflows/quality-cycle.timers';

/** What a phase asks, of whom, and what ends the waiting. */
const ASKS = {
  setting: { action: 'cycle.goals', ends: 'GOALS_LAPSE_DUE' },
  monitoring: { action: 'cycle.measure', ends: 'MOMENT_CLOSE_DUE' },
  evaluating: { action: 'cycle.evaluate', ends: 'EVALUATION_LAPSE_DUE' },
  adjusting: { action: 'cycle.adjust', ends: 'ADJUST_LAPSE_DUE' },
} as const satisfies Record<string, { action: Action; ends: string }>;

export type AskingPhase = keyof typeof ASKS;
/** Phases in which somebody has to do something. */
export const ASKING = Object.keys(ASKS) as readonly AskingPhase[];

export interface Asked {
  phase: AskingPhase;
  action: Action;
  /** Goals are due before they lapse; anything else until the cycle goes on without it. */
  dueOn: LocalDate | null;
}

/** null: nobody has to do anything now. */
export function askedNow(state: string, context: CycleContext): Asked | null {
  const phase = ASKING.find((one) => one === state);
  // What was written down waits for its meeting.
  if (!phase || (phase === 'evaluating' && nextEvaluation(context)?.written)) return null;
  const { action, ends } = ASKS[phase];
  const moments = cycleTimers({ value: state, context, status: 'active' }).flatMap(({ at, event }) => (event.type === ends ? [at] : []));
  const due = phase === 'setting' ? context.plan.goalsDue : moments.sort()[0];
  return { phase, action, dueOn: due === undefined ? null : localDateOf(due) };
}

export interface CycleDate {
  phase: AskingPhase;
  /** The first day, and the last where there are more. */
  on: LocalDate;
  until: LocalDate | null;
  /** Why it is then, in Dutch sentences. */
  why: string[];
}

/** Every date of the turn that people plan by: of what is not asked any more none, and of the adjustment once it is due. In order of time. */
export function datesOf(state: string, context: CycleContext): CycleDate[] {
  const adjusting = askedNow(state, context);
  return [
    goals(context),
    ...figures(context),
    ...evaluations(context),
    ...(adjusting?.phase === 'adjusting' && adjusting.dueOn !== null ? [{ phase: adjusting.phase, on: adjusting.dueOn, until: null, why: ['De evaluatie is besproken. Wat er op deze dag nog niet is bijgesteld, gaat zo de volgende ronde in.'] }] : []),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const written = (instant: string): string => formatDutchDate(localDateOf(instant));

const goals = ({ plan }: CycleContext): CycleDate => ({
  phase: 'setting',
  on: localDateOf(plan.goalsDue),
  until: null,
  why: [`Deze ronde begint op ${written(plan.opens)}.`, `Zijn er op ${written(plan.goalsLapse)} nog geen doelen, dan gaat de ronde zonder doelen verder.`],
});

/** Nobody is asked for figures before there are goals to measure. */
function figures({ plan, phases, moments }: CycleContext): CycleDate[] {
  const goalsThere = phases.find(({ phase }) => phase === 'executing')?.from ?? plan.goalsDue;
  return plan.moments
    .filter(({ nr, closes }) => isBefore(goalsThere, closes) && moments.find((one) => one.nr === nr)?.state !== 'skipped')
    .map(({ name, asks, closes }) => ({ phase: 'monitoring', on: localDateOf(later(asks, goalsThere)), until: localDateOf(closes), why: [`${name}.`, 'Op de eerste dag worden de cijfers gevraagd. Wat na de laatste dag niet binnen is, wordt niet meer verwacht.'] }));
}

/** Written down in the weeks before the meeting that discusses it. */
function evaluations(context: CycleContext): CycleDate[] {
  return context.evaluations.flatMap((one): CycleDate[] => {
    const planned = plannedOf(context, one.id);
    if (!planned || one.state === 'lapsed') return [];
    const [begins, until] = [localDateOf(beginsAt(one, planned)), localDateOf(discussedOn(one, planned))];
    const opens = localDateOf(context.plan.opens);
    const why = one.placed === null ? 'Zij staat nog op geen agenda: daarom is gerekend vanaf de laatste dag die is afgesproken.' : `De vergadering van ${formatDutchDate(until)} bespreekt haar.`;
    return [{ phase: 'evaluating', on: begins < opens ? opens : begins, until: one.placed === null ? until : addDays(until, -1), why: [`${planned.name}.`, why] }];
  });
}
