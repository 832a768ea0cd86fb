/** The workflow `assignment`; its business key is the id of the assignment (bestuurlijke opdracht). PURE. */
import { ASSIGNMENT_EVENTS, ASSIGNMENT_TIMER_EVENTS, assignmentPublicEvents } from './assignment.events.js';
import { assignmentMachine } from './assignment.machine.js';
import { assignmentInput, type AssignmentContext } from './assignment.model.js';
import { openBottleneck } from './assignment.rules.js';
import { ASSIGNMENT_MAILS } from './assignment.setup.js';
import { assignmentTimers } from './assignment.timers.js';
import type { StoredSnapshot, WorkflowDefinition, WorkflowEvent } from './definition.js';
import type { RefusalCode } from './refusals.js';

const DRAFT: ReadonlySet<unknown> = new Set(['begun', 'drafting', 'complete']);
const NOT_ISSUED: ReadonlySet<unknown> = new Set([...DRAFT, 'proposed']);

/** Why an assignment in `value` does not take `event`: what has been passed, or what must come first. */
export function assignmentRefusal({ value, context }: StoredSnapshot<AssignmentContext>, event: WorkflowEvent): RefusalCode | undefined {
  if (value === 'discharged') return 'assignment.discharged';
  if (value === 'stopped') return 'assignment.stopped';
  switch (event.type) {
    case 'DRAFT_CHANGED':
      return 'assignment.no-draft';
    case 'DROPPED':
      return 'assignment.already-issued';
    case 'LAID_BEFORE':
      return layingRefusal(value, context);
    case 'ACCEPTED':
    case 'RETURNED':
      return NOT_ISSUED.has(value) ? 'assignment.not-issued' : 'assignment.already-accepted';
    case 'DISCHARGE_ASKED':
      return value === 'decided' ? 'assignment.discharge-asked' : 'assignment.not-decided';
    case 'PROPOSAL_TAKEN_BACK':
      return 'assignment.no-proposal';
    case 'BOTTLENECK_RESOLVED':
      return openBottleneck(context, String(event['bottleneckId'])) ? workRefusal(value) : 'assignment.no-bottleneck';
    case 'PROPOSAL_MADE':
      if (value === 'proposing') return 'assignment.already-proposed';
      return value === 'decided' ? 'assignment.already-decided' : workRefusal(value);
    default:
      return workRefusal(value);
  }
}

function layingRefusal(value: unknown, { choice }: AssignmentContext): RefusalCode {
  if (value === 'proposed') return 'assignment.already-laid-before';
  if (!DRAFT.has(value)) return 'assignment.already-issued';
  return choice === 'passed-over' ? 'assignment.passed-over' : 'assignment.not-smart';
}

const workRefusal = (value: unknown): RefusalCode => (NOT_ISSUED.has(value) ? 'assignment.not-issued' : 'assignment.not-accepted');

export const assignment: WorkflowDefinition<AssignmentContext> = {
  name: 'assignment',
  version: 1,
  machine: assignmentMachine,
  input: assignmentInput,
  publicEvents: assignmentPublicEvents,
  events: ASSIGNMENT_EVENTS,
  timerEvents: ASSIGNMENT_TIMER_EVENTS,
  effects: ['mail', 'send', 'start', 'bring-item', 'withdraw-item', 'follow-up'],
  mails: ASSIGNMENT_MAILS,
  timers: assignmentTimers,
  refusal: assignmentRefusal,
  migrations: {},
};
