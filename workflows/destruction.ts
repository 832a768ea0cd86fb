/** The workflow `destruction` (vernietigingslijst); its business key is the list's id. PURE. */
import type { StoredSnapshot, WorkflowDefinition, WorkflowEvent } from './definition.js';
import { destructionMachine } from './destruction.machine.js';
import { DESTRUCTION_EVENTS, destructionInput, destructionPublicEvents, type DestructionContext } from './destruction.model.js';
import type { RefusalCode } from './refusals.js';

export function destructionRefusal({ value }: StoredSnapshot<DestructionContext>, { type }: WorkflowEvent): RefusalCode | undefined {
  if (value === 'withdrawn') return 'destruction.withdrawn';
  if (type === 'RESUMED') return 'destruction.not-stopped';
  return 'destruction.approved';
}

export const destruction: WorkflowDefinition<DestructionContext> = {
  name: 'destruction',
  version: 1,
  machine: destructionMachine,
  input: destructionInput,
  publicEvents: destructionPublicEvents,
  events: DESTRUCTION_EVENTS,
  timerEvents: [],
  effects: ['destroy'],
  timers: () => [],
  refusal: destructionRefusal,
  migrations: {},
};
