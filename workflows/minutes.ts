/** The workflow `minutes`; its business key is the id of the meeting whose minutes they are. PURE. */
import type { StoredSnapshot, WorkflowDefinition, WorkflowEvent } from './definition.js';
import { MINUTES_EVENTS, MINUTES_TIMER_EVENTS, minutesPublicEvents } from './minutes.events.js';
import { minutesMachine } from './minutes.machine.js';
import { minutesInput, type MinutesContext } from './minutes.model.js';
import { MINUTES_MAILS } from './minutes.setup.js';
import { minutesTimers } from './minutes.timers.js';
import type { RefusalCode } from './refusals.js';

/** Why minutes in `value` do not take `event`: what has been passed, or what must come first. */
export function minutesRefusal({ value, context }: StoredSnapshot<MinutesContext>, { type }: WorkflowEvent): RefusalCode | undefined {
  if (type === 'RECORD_READY') return 'minutes.record-already-known';
  if (value === 'adopted' || value === 'delivering' || value === 'closed') return 'minutes.already-adopted';
  if (type === 'TEXT_CORRECTED') return 'minutes.not-adopted';
  if (value === 'akkoord') return 'minutes.already-akkoord';
  if (type === 'AUTOMATIC_MAILING_RESUMED') return 'minutes.not-stopped';
  if (type === 'AUTOMATIC_MAILING_STOPPED') return context.stoppedAt === null ? 'minutes.already-distributed' : 'minutes.already-stopped';
  if (type === 'DRAFT_TO_CHAIR') return value === 'awaiting-draft' ? 'minutes.review-first' : 'minutes.already-submitted';
  if (value === 'awaiting-draft') return 'minutes.not-drafted';
  if (type === 'ADOPTED_IN_WRITING') return 'minutes.akkoord-first';
  if (type === 'DRAFT_SUBMITTED') return 'minutes.already-submitted';
  if (type === 'REVIEW_COMPLETED') return 'minutes.already-reviewed';
  return undefined;
}

export const minutes: WorkflowDefinition<MinutesContext> = {
  name: 'minutes',
  version: 1,
  machine: minutesMachine,
  input: minutesInput,
  publicEvents: minutesPublicEvents,
  events: MINUTES_EVENTS,
  timerEvents: MINUTES_TIMER_EVENTS,
  effects: ['mail', 'agenda-item', 'withdraw-adoption'],
  mails: MINUTES_MAILS,
  timers: minutesTimers,
  refusal: minutesRefusal,
  migrations: {},
};
