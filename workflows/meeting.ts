/** The workflow `meeting`; its business key is the meeting's id. PURE. */
import type { StoredSnapshot, WorkflowDefinition, WorkflowEvent } from './definition.js';
import { MEETING_EVENTS, MEETING_TIMER_EVENTS, meetingPublicEvents } from './meeting.events.js';
import { meetingMachine } from './meeting.machine.js';
import { meetingInput, type MeetingContext } from './meeting.model.js';
import { MEETING_MAILS } from './meeting.setup.js';
import { meetingTimers } from './meeting.timers.js';
import type { RefusalCode } from './refusals.js';

const HELD_ONLY = ['ATTENDANCE_RECORDED', 'DECISION_RECORDED', 'ACTION_RECORDED', 'RECORD_REVISED', 'OUTCOME_RECORDED', 'RECORD_COMPLETED', 'RESERVATION_LIFTED', 'RESERVATION_UPHELD'];

/** Why a meeting in `value` does not take `event`: what has been passed, or what must come first. */
export function meetingRefusal({ value, context }: StoredSnapshot<MeetingContext>, { type }: WorkflowEvent): RefusalCode | undefined {
  const state = value as string;
  if (state === 'cancelled' || state === 'closed') return `meeting.${state}`;
  if (state !== 'held') return HELD_ONLY.includes(type) ? 'meeting.not-held' : beforeHeld(state, context, type);
  if (type === 'RECORD_COMPLETED') return 'meeting.record-complete';
  if (type === 'CALL_ANSWERED') return 'meeting.call-over';
  return type.startsWith('RESERVATION_') ? 'meeting.no-reservation' : 'meeting.already-held';
}

function beforeHeld(state: string, context: MeetingContext, type: string): RefusalCode | undefined {
  const itemsOpen = state === 'planned' || state === 'collecting';
  switch (type) {
    case 'MOVED':
    case 'CANCELLED':
      return 'meeting.already-held';
    case 'SEND_CALL':
      return 'meeting.call-already-sent';
    case 'ITEM_SUBMITTED':
      return itemsOpen ? 'meeting.goes-to-committee' : 'meeting.items-closed';
    case 'LATE_ITEM_SUBMITTED':
      return 'meeting.items-open';
    case 'LATE_ITEM_CONSENTED':
    case 'LATE_ITEM_REFUSED':
      return 'meeting.no-late-item';
    case 'AGENDA_PROPOSED':
    case 'AGENDA_FIXED':
      if (itemsOpen) return 'meeting.items-open';
      return state === 'proposed' ? 'meeting.agenda-already-proposed' : 'meeting.agenda-already-fixed';
    case 'AGENDA_RETURNED':
      return state === 'fixed' || state === 'sent' ? 'meeting.agenda-already-fixed' : 'meeting.agenda-not-proposed';
    case 'AGENDA_REOPENED':
      return 'meeting.agenda-not-fixed';
    case 'SEND_AGENDA':
      return context.sentVersion === null || state !== 'sent' ? 'meeting.agenda-not-fixed' : 'meeting.agenda-already-sent';
    default:
      return undefined;
  }
}

export const meeting: WorkflowDefinition<MeetingContext> = {
  name: 'meeting',
  version: 1,
  machine: meetingMachine,
  input: meetingInput,
  publicEvents: meetingPublicEvents,
  events: MEETING_EVENTS,
  timerEvents: MEETING_TIMER_EVENTS,
  effects: ['mail', 'start', 'send', 'carry-over', 'check-frequency', 'draw-forward', 'lapse-reservation', 'tell-preparation', 'withdraw-carried'],
  mails: MEETING_MAILS,
  timers: meetingTimers,
  refusal: meetingRefusal,
  migrations: {},
};
