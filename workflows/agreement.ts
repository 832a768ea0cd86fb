/** The workflow `agreement`; its business key is the agreement's id. PURE. */
import { AGREEMENT_EVENTS, AGREEMENT_TIMER_EVENTS, agreementPublicEvents } from './agreement.events.js';
import { agreementMachine } from './agreement.machine.js';
import { agreementInput, type AgreementContext } from './agreement.model.js';
import { AGREEMENT_MAILS } from './agreement.setup.js';
import { agreementTimers } from './agreement.timers.js';
import type { StoredSnapshot, WorkflowDefinition } from './definition.js';
import type { RefusalCode } from './refusals.js';

/** It takes everything until it has ended. */
export const agreementRefusal = ({ value }: StoredSnapshot<AgreementContext>): RefusalCode | undefined => (value === 'ended' ? 'agreement.ended' : undefined);

export const agreement: WorkflowDefinition<AgreementContext> = {
  name: 'agreement',
  version: 1,
  machine: agreementMachine,
  input: agreementInput,
  publicEvents: agreementPublicEvents,
  events: AGREEMENT_EVENTS,
  timerEvents: AGREEMENT_TIMER_EVENTS,
  effects: ['agreement-task', 'mail'],
  mails: AGREEMENT_MAILS,
  timers: agreementTimers,
  refusal: agreementRefusal,
  migrations: {},
};
