/** Annual plans in the file of a run (issue 6): who adopted each, when the council heard of it, when it was evaluated. */
import type { LocalDate } from '#calendar/model';
import type { Scheme } from '#scheme/model';
import { authoritiesOf } from '#governance/plans/authorities';
import type { PlanFacts } from './plan-facts.js';

export interface PlanLineOfFile {
  year: string;
  /** Of the text that holds, or else lies before others; by day. */
  adoptedBy: { authority: string; on: LocalDate }[];
  councilInformedOn: LocalDate | null;
  evaluatedOn: LocalDate | null;
}

export function planLines({ plans, adoptions }: PlanFacts, scheme: Scheme): PlanLineOfFile[] {
  const names = new Map((scheme.annualPlan ? authoritiesOf(scheme, scheme.annualPlan) : []).map(({ id, name }) => [id, name]));
  return plans.map(({ year, inForce, version, informedOn, evaluatedOn }) => ({
    year,
    adoptedBy: adoptions.filter((one) => one.year === year && one.version === (inForce ?? version)).map(({ authority, on }) => ({ authority: names.get(authority) ?? authority, on })),
    councilInformedOn: informedOn,
    evaluatedOn,
  }));
}
