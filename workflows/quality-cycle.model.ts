/** What one turn of a quality cycle starts with and remembers. PURE; goals, figures and judgements live in rows, here are their ids. */
import { z } from 'zod';
import { id, instant } from './shapes.js';

/** Set goals, carry out, meanwhile ask for figures, evaluate, adjust. */
export const PHASES = ['setting', 'executing', 'monitoring', 'evaluating', 'adjusting'] as const;
export type CyclePhase = (typeof PHASES)[number];

/** Figures are asked for at `asks`; what has not come at `closes` does not come any more. `until`: the last day that a figure may be of. */
export const moment = z.object({ nr: z.int().min(1), name: z.string(), asks: instant, closes: instant, until: z.iso.date() });
export type Moment = z.infer<typeof moment>;

/**
 * `brings`: asked onto the body's agenda; between `from` and `until` the body should discuss it. `closing`: after it the goals are
 * adjusted and the next turn begins; others come half-way.
 */
export const plannedEvaluation = z.object({
  id,
  name: z.string(),
  kind: z.enum(['tussentijds', 'eind', 'periodiek']),
  aspects: z.array(z.enum(['inhoud', 'samenwerking'])),
  bodyId: id,
  brings: instant,
  from: instant,
  until: instant,
  closing: z.boolean(),
});
export type PlannedEvaluation = z.infer<typeof plannedEvaluation>;

/** `closedDays`: weekdays on which the scheme's calendar has nobody at work, for what leaves by itself. */
export const cyclePlan = z.object({
  opens: instant,
  goalsDue: instant,
  /** Without goals by then, the turn goes on without. */
  goalsLapse: instant,
  moments: z.array(moment),
  /** In order of time; the last one closes the turn. */
  evaluations: z.array(plannedEvaluation).min(1),
  closedDays: z.array(z.iso.date()),
});
export type CyclePlan = z.infer<typeof cyclePlan>;

/** `ready`: it has an indicator, or a reason why it cannot be measured. */
export const goalState = z.object({ goalId: id, ready: z.boolean(), indicators: z.array(id) });
export type GoalState = z.infer<typeof goalState>;

export const cycleInput = z.object({
  /** An ambition of the scheme, or a line of its plan that is evaluated by itself; with `turn` the business key. */
  subjectId: id,
  /** Counts from 1. */
  turn: z.int().min(1),
  /** The body to which it reports, whose secretary answers for its letters. */
  bodyId: id,
  plan: cyclePlan,
  /** Goals that the turn before left to this one. */
  goals: z.array(goalState),
});
export type CycleInput = z.infer<typeof cycleInput>;

/** Why a phase ended without what it is for. `given`: somebody said why, in a row of its own. */
export const UNFINISHED = [
  'no-goals', 'goals-not-set', 'figures-missing', 'evaluation-began', 'not-placed', 'not-evaluated', 'not-written', 'not-discussed', 'not-adjusted', 'given',
] as const;
export type Unfinished = (typeof UNFINISHED)[number];

/** `to` null: it goes on. `unfinished` null: it ended as it should, or goes on. */
export type PhaseSpan = { phase: CyclePhase; from: string; to: string | null; unfinished: Unfinished | null };

/** open: figures are waited for, `missing` those indicators · complete: all came · closed: time was over · skipped: nothing to ask then. */
export type MomentState = { nr: number; state: 'coming' | 'open' | 'complete' | 'closed' | 'skipped'; missing: string[] };

/** coming → asked (for an agenda) → open (being evaluated) → done or lapsed. */
export type EvaluationState = {
  id: string;
  state: 'coming' | 'asked' | 'open' | 'done' | 'lapsed';
  /** Where it stands; the last meeting where it went on to another. */
  placed: { meetingId: string; itemId: string; startsAt: string } | null;
  /** When the first meeting on whose agenda it stood begins. */
  firstOn: string | null;
  /** Somebody wrote down per goal what came of it. */
  written: boolean;
  /** Its body dealt with it. */
  discussed: boolean;
};

export interface CycleContext extends CycleInput {
  [key: string]: unknown;
  /** Goals that were not ready when the setting of goals ended: not part of this turn, until they are. */
  left: string[];
  moments: MomentState[];
  evaluations: EvaluationState[];
  phases: PhaseSpan[];
}

export const newCycle = (input: CycleInput): CycleContext => ({
  ...input,
  left: [],
  moments: input.plan.moments.map(({ nr }) => ({ nr, state: 'coming', missing: [] })),
  evaluations: input.plan.evaluations.map((planned) => ({ id: planned.id, state: 'coming', placed: null, firstOn: null, written: false, discussed: false })),
  phases: [],
});

export const cycleKey = (subjectId: string, turn: number): string => `${subjectId}/${turn}`;
