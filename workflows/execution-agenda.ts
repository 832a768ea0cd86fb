/** The workflow `execution-agenda` (uitvoeringsagenda); its business key is the school year: '2021-2022'. PURE. */
import { daysAfter } from './assignment.rules.js';
import type { StoredSnapshot, Timer, WorkflowDefinition, WorkflowEvent } from './definition.js';
import { EXECUTION_AGENDA_EVENTS, EXECUTION_AGENDA_TIMER_EVENTS, executionAgendaPublicEvents, type ExecutionAgendaTimerEvent, type NamingLevel } from './execution-agenda.events.js';
import { executionAgendaMachine } from './execution-agenda.machine.js';
import { executionAgendaInput, type ExecutionAgendaContext } from './execution-agenda.model.js';
import { choiceMissed, listDue } from './execution-agenda.rules.js';
import { EXECUTION_AGENDA_MAILS } from './execution-agenda.setup.js';
import type { RefusalCode } from './refusals.js';

const NAMING: readonly (readonly [NamingLevel, number])[] = [['secretary', 7], ['chair', 14]];

const timer = (name: string, event: ExecutionAgendaTimerEvent): Timer => ({ name, at: event.at, event });

export function executionAgendaTimers({ value, context }: StoredSnapshot<ExecutionAgendaContext>): Timer[] {
  const begins = timer('year-begins', { type: 'YEAR_BEGINS', at: choiceMissed(context) });
  if (value === 'collecting') return [timer('list', { type: 'LIST_DUE', at: listDue(context) }), begins];
  if (value === 'proposed') return [begins];
  const { namingSince } = context;
  return value !== 'naming' || namingSince === null ? [] : NAMING.map(([level, days]) => timer(`naming-${level}`, { type: 'NAMING_REMINDER_DUE', at: daysAfter(namingSince, days), level }));
}

export function executionAgendaRefusal({ value, context }: StoredSnapshot<ExecutionAgendaContext>, { type }: WorkflowEvent): RefusalCode | undefined {
  if (type === 'NAMED') return 'execution-agenda.not-chosen';
  if (type === 'LAID_BEFORE') return context.offers.length === 0 && value === 'collecting' ? 'execution-agenda.empty' : 'execution-agenda.already-laid-before';
  return undefined;
}

export const executionAgenda: WorkflowDefinition<ExecutionAgendaContext> = {
  name: 'execution-agenda',
  version: 1,
  machine: executionAgendaMachine,
  input: executionAgendaInput,
  publicEvents: executionAgendaPublicEvents,
  events: EXECUTION_AGENDA_EVENTS,
  timerEvents: EXECUTION_AGENDA_TIMER_EVENTS,
  effects: ['mail', 'bring-item', 'withdraw-item', 'tell-chosen'],
  mails: EXECUTION_AGENDA_MAILS,
  timers: executionAgendaTimers,
  refusal: executionAgendaRefusal,
  migrations: {},
};
