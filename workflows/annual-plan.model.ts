/** What an annual plan's workflow starts with and remembers: ids, days and counts. PURE; texts and amounts live in the plan's rows. */
import { z } from 'zod';
import { id, instant } from './shapes.js';

const day = z.iso.date();

/**
 * The plan year and what must be done when around it. `ends`: the first instant after the year. A plan that begins late gets dates that can
 * still be met: the planner sees to that, for a machine has no clock.
 */
export const planDates = z.object({
  begins: instant,
  ends: instant,
  /** Every line is written, in time for the last meeting before the year in which it can be aligned. */
  draft: instant,
  /** Every competent authority has said yes. */
  adoption: instant,
  evaluationOpens: instant,
  evaluation: instant,
  /** Next year's plan begins, also when this one is not evaluated yet. */
  next: instant,
});
export type PlanDates = z.infer<typeof planDates>;

/** Who must say yes. `body`: in its own meeting (`bodyId`); `partner`: the board of that partner; `other`: an authority outside. */
export const authority = z.object({ id, kind: z.enum(['body', 'partner', 'other']), bodyId: id.nullable() });
export type Authority = z.infer<typeof authority>;

/** `again`: days within it on which it comes back ('ieder kwartaal'). `from` and `until` null: the plan names no period. */
export const plannedAction = z.object({ id, from: day.nullable(), until: day.nullable(), again: z.array(day) });
export type PlannedAction = z.infer<typeof plannedAction>;

/** `adapted`: with changes of its own. */
export const adoption = z.object({ authority: id, on: day, adapted: z.boolean() });
export type Adoption = z.infer<typeof adoption>;

export const annualPlanInput = z.object({
  /** '2021-2022' or '2022': the business key. */
  year: id,
  startedAt: instant,
  /** As people call it: 'Jaaragenda LEA 2021-2022'. */
  title: z.string(),
  /** The steering body in which it is aligned; its secretary keeps the plan. */
  bodyId: id,
  dates: planDates,
  informsCouncil: z.boolean(),
  authorities: z.array(authority).min(1),
  /** A plan that the scheme brings along complete: it was aligned before, and these adoptions are known by their day. null: it is still to be drafted. */
  brought: z.object({ actions: z.array(plannedAction), adoptions: z.array(adoption) }).nullable(),
});
export type AnnualPlanInput = z.infer<typeof annualPlanInput>;

export interface AnnualPlanContext extends AnnualPlanInput {
  [key: string]: unknown;
  /** Of the text that lies before others; 0: none was handed in yet. */
  version: number;
  /** The last one that everybody adopted; null: none. */
  inForce: number | null;
  /** What holds while an amended plan lies before those who adopted this one. */
  replaced: { actions: PlannedAction[]; adoptions: Adoption[] } | null;
  /** Since when `actions` remind: what lies before is not told any more. null: not yet. */
  runsFrom: string | null;
  /** Of `version`. */
  actions: PlannedAction[];
  done: string[];
  /** Of `version`. */
  adoptions: Adoption[];
  /** What lies before a body now, as an agenda item of this ref. */
  asked: { ref: string; bodyId: string } | null;
  placed: { ref: string; meetingId: string; startsAt: string } | null;
  /** Since when the plan stands in its present stage: reminders count from here. */
  since: string;
  informedOn: string | null;
  evaluatedOn: string | null;
  nextAsked: boolean;
}

export const newPlan = (input: AnnualPlanInput): AnnualPlanContext => ({
  ...input,
  version: input.brought ? 1 : 0,
  inForce: null,
  replaced: null,
  runsFrom: input.brought ? input.startedAt : null,
  actions: input.brought?.actions ?? [],
  done: [],
  adoptions: [],
  asked: null,
  placed: null,
  since: input.startedAt,
  informedOn: null,
  evaluatedOn: null,
  nextAsked: false,
});
