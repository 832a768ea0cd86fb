/** The workflow `statutory-year`; its business key is the calendar year. PURE. */
import type { WorkflowDefinition } from './definition.js';
import { STATUTORY_YEAR_EVENTS, statutoryYearPublicEvents } from './statutory-year.events.js';
import { statutoryYearMachine } from './statutory-year.machine.js';
import { statutoryYearInput, type StatutoryYearContext } from './statutory-year.model.js';
import { STATUTORY_MAILS } from './statutory-year.setup.js';
import { statutoryYearTimers } from './statutory-year.timers.js';

export const statutoryYear: WorkflowDefinition<StatutoryYearContext> = {
  name: 'statutory-year',
  version: 1,
  machine: statutoryYearMachine,
  input: statutoryYearInput,
  publicEvents: statutoryYearPublicEvents,
  events: STATUTORY_YEAR_EVENTS,
  timerEvents: STATUTORY_YEAR_EVENTS,
  effects: ['mail', 'statutory-check', 'open-statutory-year'],
  mails: STATUTORY_MAILS,
  timers: statutoryYearTimers,
  migrations: {},
};
