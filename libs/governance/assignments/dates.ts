/** The dates that were agreed of an assignment: its last day, and when the group reports. PURE. */
import type { LocalDate } from '#calendar/model';
import type { AssignmentContext } from '#workflows/assignment.model';

export interface AssignmentDate {
  kind: 'einddatum' | 'tussenstand';
  on: LocalDate;
}

/** Until it is issued they are wishes; of what was stopped nothing is expected any more. */
const AGREED: readonly string[] = ['issued', 'underway', 'proposing', 'decided', 'discharged'];

/** In order of time. @param state of the workflow */
export function datesOf(state: string, { dueOn, reportsOn }: Pick<AssignmentContext, 'dueOn' | 'reportsOn'>): AssignmentDate[] {
  if (!AGREED.includes(state)) return [];
  return [...reportsOn.map((on): AssignmentDate => ({ kind: 'tussenstand', on })), ...(dueOn === null ? [] : [{ kind: 'einddatum' as const, on: dueOn }])].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
