/** The days on which something is expected of an assignment: its last day, and when the group reports. PURE. */
import type { LocalDate } from '#calendar/model';
import type { AssignmentContext } from '#workflows/assignment.model';
import { unreported } from '#workflows/assignment.rules';

export interface AssignmentDate {
  kind: 'einddatum' | 'tussenstand';
  on: LocalDate;
}

/** Until it is issued they are wishes; once its proposal lies before the issuing body, or it was stopped, nothing is expected any more. */
export const EXPECTING = ['issued', 'underway'] as const;

/** In order of time. What was reported is expected no more. @param state of the workflow */
export function datesAhead(state: string, context: Pick<AssignmentContext, 'dueOn' | 'reportsOn' | 'reports' | 'acceptedAt'>): AssignmentDate[] {
  if (!EXPECTING.some((one) => one === state)) return [];
  const { dueOn, reportsOn, acceptedAt } = context;
  const reports = (acceptedAt === null ? reportsOn : unreported(context)).map((on): AssignmentDate => ({ kind: 'tussenstand', on }));
  return [...reports, ...(dueOn === null ? [] : [{ kind: 'einddatum' as const, on: dueOn }])].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
