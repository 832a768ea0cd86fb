/** The workflow `handover`; its business key is the id of the handover: one departure from one seat. PURE. */
import type { StoredSnapshot, WorkflowDefinition, WorkflowEvent } from './definition.js';
import { HANDOVER_EVENTS, HANDOVER_TIMER_EVENTS, handoverPublicEvents } from './handover.events.js';
import { handoverMachine } from './handover.machine.js';
import { handoverInput, type HandoverContext } from './handover.model.js';
import { pointOf } from './handover.rules.js';
import { HANDOVER_MAILS } from './handover.setup.js';
import { handoverTimers } from './handover.timers.js';
import type { RefusalCode } from './refusals.js';

/** Why a handover in `value` does not take `event`. */
export function handoverRefusal({ value, context }: StoredSnapshot<HandoverContext>, event: WorkflowEvent): RefusalCode | undefined {
  if (value === 'done' || value === 'off') return 'handover.over';
  const pointIds = 'pointIds' in event ? (event['pointIds'] as string[]) : 'pointId' in event ? [String(event['pointId'])] : [];
  if (pointIds.some((pointId) => !pointOf(context, pointId))) return 'handover.unknown-point';
  switch (event.type) {
    case 'POINTS_ACCEPTED':
    case 'POINT_REFUSED':
      return value === 'accepting' ? 'handover.answered' : value === 'vacant' ? 'handover.nobody-yet' : 'handover.not-left';
    case 'POINT_SETTLED':
      return value === 'annotating' || value === 'leaving' ? 'handover.not-left' : 'handover.answered';
    default:
      return undefined;
  }
}

export const handover: WorkflowDefinition<HandoverContext> = {
  name: 'handover',
  version: 1,
  machine: handoverMachine,
  input: handoverInput,
  publicEvents: handoverPublicEvents,
  events: HANDOVER_EVENTS,
  timerEvents: HANDOVER_TIMER_EVENTS,
  effects: ['mail', 'gather-handover', 'transfer-points', 'handover-task'],
  mails: HANDOVER_MAILS,
  timers: handoverTimers,
  refusal: handoverRefusal,
  migrations: {},
};
