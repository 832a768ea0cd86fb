/** The workflow `rotation`; its business key is the rotation's id. PURE. */
import type { StoredSnapshot, WorkflowDefinition, WorkflowEvent } from './definition.js';
import type { RefusalCode } from './refusals.js';
import { ROTATION_EVENTS, ROTATION_TIMER_EVENTS, rotationPublicEvents } from './rotation.events.js';
import { rotationMachine } from './rotation.machine.js';
import { rotationInput, type RotationContext } from './rotation.model.js';
import { seatOf } from './rotation.rules.js';
import { ROTATION_MAILS } from './rotation.setup.js';
import { rotationTimers } from './rotation.timers.js';

/** Why a rotation in `value` does not take `event`. */
export function rotationRefusal({ value, context }: StoredSnapshot<RotationContext>, event: WorkflowEvent): RefusalCode | undefined {
  if (value === 'withdrawn') return 'rotation.withdrawn';
  if (value === 'done' || value === 'lapsed') return 'rotation.over';
  if (event.type === 'CHAIR_CHOSEN') return context.chair.due ? 'rotation.chair-chosen' : 'rotation.no-chair-due';
  if (event.type === 'DEPARTURE_MOVED' || event.type === 'DEPARTURE_WITHDRAWN') return context.kind === 'departure' ? 'rotation.has-left' : 'rotation.no-departure';
  const seat = 'seatId' in event ? seatOf(context, String(event['seatId'])) : undefined;
  if (!seat) return 'seatId' in event ? 'rotation.other-seat' : undefined;
  if (seat.seated !== null) return event.type === 'NOMINATION_WITHDRAWN' ? 'rotation.has-come' : 'rotation.already-appointed';
  return seat.nominee === null ? 'rotation.not-nominated' : 'rotation.already-nominated';
}

export const rotation: WorkflowDefinition<RotationContext> = {
  name: 'rotation',
  version: 1,
  machine: rotationMachine,
  input: rotationInput,
  publicEvents: rotationPublicEvents,
  events: ROTATION_EVENTS,
  timerEvents: ROTATION_TIMER_EVENTS,
  effects: ['mail', 'bring-item', 'withdraw-item', 'prepare-item', 'seat-successor', 'undo-successor', 'settle-chair', 'send', 'vacate-seats', 'end-overtaken', 'follow-invitations', 'plan-rotation'],
  mails: ROTATION_MAILS,
  timers: rotationTimers,
  refusal: rotationRefusal,
  migrations: {},
};
