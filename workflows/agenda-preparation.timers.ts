/** When the world speaks to a preparation. PURE: every timer that a snapshot implies, past ones included; a (name, at) fires once. */
import type { PreparationTimerEvent } from './agenda-preparation.events.js';
import type { PreparationContext } from './agenda-preparation.model.js';
import type { StoredSnapshot, Timer } from './definition.js';

const timer = (name: string, event: PreparationTimerEvent): Timer => ({ name, at: event.at, event });

export function preparationTimers({ value, context: { deadlines } }: StoredSnapshot<PreparationContext>): Timer[] {
  const deciding = [...reminders('decisions-reminder', 'DECISIONS_REMINDER_DUE', deadlines.approvalReminders), timer('decisions', { type: 'DECISIONS_DUE', at: deadlines.approval })];
  switch (value) {
    case 'waiting':
      return [timer('call', { type: 'CALL_DUE', at: deadlines.call })];
    case 'collecting':
      return [...reminders('items-reminder', 'ITEMS_REMINDER_DUE', deadlines.itemReminders), timer('items-due', { type: 'ITEMS_DUE', at: deadlines.itemsDue }), ...deciding];
    case 'deciding':
      return deciding;
    default:
      return [];
  }
}

const reminders = (name: string, type: 'ITEMS_REMINDER_DUE' | 'DECISIONS_REMINDER_DUE', instants: readonly string[]): Timer[] =>
  instants.map((at, index) => timer(`${name}-${index + 1}`, { type, at, nr: index + 1 }));
