/** What somebody can do now with an assignment: what their offices allow and the workflow takes. Names are the API's paths below the assignment. */
import { accepts } from '#engine/decide';
import { may, type Action, type Office } from '#identity/permissions';
import { assignment } from '#workflows/assignment';
import type { AssignmentContext } from '#workflows/assignment.model';
import type { StoredSnapshot, WorkflowEvent } from '#workflows/definition';

interface Possibility {
  name: string;
  action: Action;
  /** In the body that issues, in the group, or in either. */
  where: 'issuer' | 'group' | 'either';
  event: (context: AssignmentContext, at: string) => WorkflowEvent;
}

const noted = (type: string) => (_: unknown, at: string): WorkflowEvent => ({ type, at, noteId: '' });
const bare = (type: string) => (_: unknown, at: string): WorkflowEvent => ({ type, at });

const POSSIBLE: readonly Possibility[] = [
  { name: '', action: 'assignment.draft', where: 'issuer', event: ({ title, groupId, dueOn, reportsOn, missing }, at) => ({ type: 'DRAFT_CHANGED', at, title, groupId, dueOn, reportsOn, missing }) },
  { name: 'voorlegging', action: 'assignment.lay-before', where: 'issuer', event: ({ missing }, at) => ({ type: 'LAID_BEFORE', at, missing, coverNote: null }) },
  { name: 'intrekking', action: 'assignment.draft', where: 'issuer', event: bare('DROPPED') },
  { name: 'aanvaarding', action: 'assignment.accept', where: 'group', event: bare('ACCEPTED') },
  { name: 'vraag', action: 'assignment.accept', where: 'group', event: noted('RETURNED') },
  { name: 'tussenstanden', action: 'assignment.work', where: 'group', event: noted('REPORTED') },
  { name: 'knelpunten', action: 'assignment.work', where: 'group', event: (_, at) => ({ type: 'BOTTLENECK_RAISED', at, noteId: '', asksUntil: null }) },
  { name: 'knelpunten/oplossing', action: 'assignment.solve', where: 'either', event: ({ bottlenecks }, at) => ({ type: 'BOTTLENECK_RESOLVED', at, noteId: '', bottleneckId: bottlenecks.find(({ resolvedAt }) => resolvedAt === null)?.noteId ?? '' }) },
  { name: 'voorstel', action: 'assignment.propose', where: 'group', event: (_, at) => ({ type: 'PROPOSAL_MADE', at, noteId: '', coverNote: null }) },
  { name: 'voorstel/terugname', action: 'assignment.propose', where: 'group', event: bare('PROPOSAL_TAKEN_BACK') },
  { name: 'decharge', action: 'assignment.discharge', where: 'either', event: noted('DISCHARGE_ASKED') },
];

/** '' is a change of the draft itself. `offices`: what the reader holds in the body that issues and in the group. */
export function possibleWith(state: string, context: AssignmentContext, offices: { issuer: readonly Office[]; group: readonly Office[] }, now: string): string[] {
  const held = { ...offices, either: [...offices.issuer, ...offices.group] };
  const snapshot = { value: state, context, status: 'active' } as StoredSnapshot as never;
  return POSSIBLE.filter(({ action, where, event }) => may(held[where], action).allowed && accepts(assignment, snapshot, event(context, now))).map(({ name }) => name);
}
