/** The workflow `agenda-preparation`; its business key is the id of the meeting whose agenda an agendacommissie prepares. PURE. */
import { PREPARATION_EVENTS, PREPARATION_TIMER_EVENTS, preparationPublicEvents } from './agenda-preparation.events.js';
import { preparationMachine } from './agenda-preparation.machine.js';
import { preparationInput, type PreparationContext } from './agenda-preparation.model.js';
import { isUndecided, itemOf } from './agenda-preparation.rules.js';
import { PREPARATION_MAILS } from './agenda-preparation.setup.js';
import { preparationTimers } from './agenda-preparation.timers.js';
import type { StoredSnapshot, WorkflowDefinition, WorkflowEvent } from './definition.js';
import type { RefusalCode } from './refusals.js';

/** Why a preparation in `value` does not take `event`. */
export function preparationRefusal({ value, context }: StoredSnapshot<PreparationContext>, event: WorkflowEvent): RefusalCode | undefined {
  if (value === 'closed' || value === 'settled') return 'preparation.settled';
  switch (event.type) {
    case 'SEND_CALL':
      return 'preparation.call-already-sent';
    case 'ITEM_OFFERED':
    case 'CALL_ANSWERED':
      return 'preparation.items-closed';
    case 'PREPARATION_SETTLED':
      return value === 'waiting' ? 'preparation.not-begun' : value === 'collecting' ? 'preparation.items-open' : 'preparation.undecided';
    case 'OFFER_WITHDRAWN':
      return isUndecided(context, String(event['itemId'])) ? 'preparation.holds-others' : 'preparation.already-decided';
    case 'ITEM_DECIDED':
      return decisionRefusal(value as string, context, event);
    default:
      return undefined;
  }
}

function decisionRefusal(state: string, context: PreparationContext, event: WorkflowEvent): RefusalCode {
  const itemId = String(event['itemId']);
  if (state === 'waiting') return 'preparation.not-begun';
  if (!itemOf(context, itemId)) return 'preparation.unknown-item';
  if (!isUndecided(context, itemId)) return 'preparation.already-decided';
  if (event['decision'] === 'merged') return 'preparation.cannot-merge';
  return event['decision'] === 'deferred' ? 'preparation.same-meeting' : 'preparation.same-body';
}

export const agendaPreparation: WorkflowDefinition<PreparationContext> = {
  name: 'agenda-preparation',
  version: 1,
  machine: preparationMachine,
  input: preparationInput,
  publicEvents: preparationPublicEvents,
  events: PREPARATION_EVENTS,
  timerEvents: PREPARATION_TIMER_EVENTS,
  effects: ['mail', 'send', 'place-items', 'defer-items', 'refer-item'],
  mails: PREPARATION_MAILS,
  timers: preparationTimers,
  refusal: preparationRefusal,
  migrations: {},
};
