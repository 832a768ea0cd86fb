/** The words of what is agreed, measured and checked: quality cycles, agreements, the law's years. null: nothing that a reader looks for. PURE. */
import type { AgreementEvent } from '#workflows/agreement.events';
import type { CycleEvent } from '#workflows/quality-cycle.events';
import type { StatutoryYearEvent } from '#workflows/statutory-year.events';
import type { Words } from './words.js';

export const QUALITY_CYCLE: Words<CycleEvent> = {
  start: 'Ronde begonnen',
  GOAL_SAVED: 'Doel opgeslagen',
  GOAL_REMOVED: 'Doel weggehaald',
  GOALS_SET: 'Doelen vastgesteld',
  MEASURED: 'Cijfer ingevuld',
  MEASURER_CHANGED: 'Ander gevraagd om het cijfer',
  EVALUATION_RECORDED: 'Evaluatie vastgelegd',
  ADJUSTED: 'Doelen bijgesteld',
  PHASE_LEFT: 'Fase beëindigd met een reden',
  OPENS_DUE: 'Doelen gevraagd',
  GOALS_REMINDER_DUE: null,
  GOALS_LAPSE_DUE: 'Termijn voor doelen voorbij',
  MOMENT_DUE: 'Cijfers gevraagd',
  FIGURES_REMINDER_DUE: null,
  MOMENT_CLOSE_DUE: 'Termijn voor cijfers voorbij',
  BRING_DUE: 'Evaluatie op een agenda gezet',
  UNPLACED_REMINDER_DUE: null,
  EVALUATION_DUE: 'Evaluatie gevraagd',
  EVALUATION_REMINDER_DUE: null,
  EVALUATION_LAPSE_DUE: 'Termijn voor de evaluatie voorbij',
  ADJUST_REMINDER_DUE: null,
  ADJUST_LAPSE_DUE: 'Termijn voor bijstelling voorbij: de doelen gaan door',
  ITEM_PLACED: 'Op een agenda gezet',
  ITEM_OUTCOME: 'Vergadering nam een besluit',
};

export const AGREEMENT: Words<AgreementEvent> = {
  start: 'Afspraak vastgelegd',
  EVALUATED: 'Afspraak geëvalueerd',
  REVISED: 'Afspraak herzien',
  ENDED: 'Afspraak beëindigd',
  COMING_DUE: 'Evaluatie van de afspraak aangekondigd',
  EVALUATION_DUE: 'Evaluatie van de afspraak gevraagd',
  OVERDUE_DUE: 'Herinnerd: de evaluatie van de afspraak is te laat',
};

export const STATUTORY_YEAR: Words<StatutoryYearEvent> = {
  start: 'Wettelijk overlegjaar begonnen',
  LIST_DUE: 'Lijst gemaakt van wat nog moet gebeuren',
  CHECK_DUE: 'Nagegaan wat nog moet gebeuren',
  NEXT_YEAR_DUE: 'Volgend overlegjaar begonnen',
  RESULT_DUE: 'Overlegjaar afgesloten',
};
