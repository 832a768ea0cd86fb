/** When the world speaks to an agreement. PURE: every timer that a snapshot implies, past ones included; a (name, at) fires once. */
import type { AgreementTimerEvent } from './agreement.events.js';
import type { AgreementContext } from './agreement.model.js';
import type { StoredSnapshot, Timer } from './definition.js';

const timer = (name: string, event: AgreementTimerEvent): Timer => ({ name, at: event.at, event });

export function agreementTimers({ value, context: { evaluation } }: StoredSnapshot<AgreementContext>): Timer[] {
  switch (value) {
    case 'standing':
      return [...(evaluation.coming === null ? [] : [timer('coming', { type: 'COMING_DUE', at: evaluation.coming })]), timer('evaluation', { type: 'EVALUATION_DUE', at: evaluation.due })];
    case 'due':
      return [timer('overdue', { type: 'OVERDUE_DUE', at: evaluation.overdue })];
    default:
      return [];
  }
}
