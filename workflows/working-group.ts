/** The workflow `working-group`; its business key is the group's id in the scheme. PURE. */
import type { StoredSnapshot, WorkflowDefinition, WorkflowEvent } from './definition.js';
import type { RefusalCode } from './refusals.js';
import { WORKING_GROUP_MAILS, workingGroupMachine } from './working-group.machine.js';
import { WORKING_GROUP_EVENTS, workingGroupInput, workingGroupPublicEvents, type WorkingGroupContext } from './working-group.model.js';

export function workingGroupRefusal({ value }: StoredSnapshot<WorkingGroupContext>, { type }: WorkflowEvent): RefusalCode | undefined {
  if (value === 'installed') return 'working-group.installed';
  if (type === 'TAKEN_BACK') return 'working-group.not-laid-before';
  return value === 'proposed' ? 'working-group.already-laid-before' : 'working-group.frame-not-set';
}

export const workingGroup: WorkflowDefinition<WorkingGroupContext> = {
  name: 'working-group',
  version: 1,
  machine: workingGroupMachine,
  input: workingGroupInput,
  publicEvents: workingGroupPublicEvents,
  events: WORKING_GROUP_EVENTS,
  timerEvents: [],
  effects: ['mail', 'bring-item', 'withdraw-item'],
  mails: WORKING_GROUP_MAILS,
  timers: () => [],
  refusal: workingGroupRefusal,
  migrations: {},
};
