/** The words of the work: assignments, working groups, the school year's choice, annual plans. null: nothing that a reader looks for. PURE. */
import type { PlanEvent } from '#workflows/annual-plan.events';
import type { AssignmentEvent } from '#workflows/assignment.events';
import type { ExecutionAgendaEvent } from '#workflows/execution-agenda.events';
import type { WorkingGroupEvent } from '#workflows/working-group.model';
import type { Words } from './words.js';

export const ASSIGNMENT: Words<AssignmentEvent> = {
  start: 'Opdracht opgesteld',
  DRAFT_CHANGED: 'Opdracht gewijzigd',
  LAID_BEFORE: 'Opdracht voorgelegd',
  DROPPED: 'Opdracht vervallen',
  ACCEPTED: 'Opdracht aanvaard door de werkgroep',
  RETURNED: 'Opdracht teruggegeven met vragen',
  REPORTED: 'Voortgang gemeld',
  BOTTLENECK_RAISED: 'Knelpunt gemeld',
  BOTTLENECK_RESOLVED: 'Knelpunt opgelost',
  PROPOSAL_MADE: 'Voorstel gedaan',
  PROPOSAL_TAKEN_BACK: 'Voorstel teruggenomen',
  DISCHARGE_ASKED: 'Decharge gevraagd',
  CHOSEN: 'Keuze voor het schooljaar gemaakt',
  DRAFT_REMINDER_DUE: null,
  ACCEPTANCE_REMINDER_DUE: null,
  OVERDUE: 'Herinnerd: de opdracht is te laat',
  REPORT_REMINDER_DUE: null,
  BOTTLENECK_DUE: 'Termijn voor een knelpunt voorbij',
  DUE_SOON: null,
  LATE_TO_BODY: 'Late opdracht op de agenda gezet',
  DISCHARGE_REMINDER_DUE: null,
  DISCHARGE_DUE: 'Decharge op de agenda gezet',
  ITEM_PLACED: 'Op een agenda gezet',
  ITEM_OUTCOME: 'Vergadering nam een besluit',
};

export const WORKING_GROUP: Words<WorkingGroupEvent> = {
  start: 'Werkgroep in voorbereiding',
  FRAME_SET: 'Kader van de werkgroep vastgelegd',
  LAID_BEFORE: 'Instelling voorgelegd',
  TAKEN_BACK: 'Voorstel tot instelling teruggenomen',
  ITEM_PLACED: 'Op een agenda gezet',
  ITEM_OUTCOME: 'Vergadering nam een besluit',
};

export const EXECUTION_AGENDA: Words<ExecutionAgendaEvent> = {
  start: 'Keuze voor het schooljaar begonnen',
  LAID_BEFORE: 'Lijst met opdrachten voorgelegd',
  NAMED: 'Gekozen opdrachten vastgelegd',
  OFFERED: 'Opdracht op de lijst gezet',
  OFFER_TAKEN_BACK: 'Opdracht van de lijst gehaald',
  LIST_DUE: 'Lijst met opdrachten op de agenda gezet',
  YEAR_BEGINS: 'Het schooljaar begint',
  NAMING_REMINDER_DUE: null,
  ITEM_PLACED: 'Op een agenda gezet',
  ITEM_OUTCOME: 'Vergadering nam een besluit',
};

export const ANNUAL_PLAN: Words<PlanEvent> = {
  start: 'Jaarplan begonnen',
  LINE_SAVED: 'Regel van het jaarplan opgeslagen',
  PLAN_SUBMITTED: 'Jaarplan ingediend',
  PLAN_WITHDRAWN: 'Jaarplan teruggenomen om te wijzigen',
  ADOPTED: 'Vaststelling vastgelegd',
  ADOPTION_WITHHELD: 'Jaarplan niet vastgesteld',
  LETTER_SAVED: 'Raadsbrief opgeslagen',
  COUNCIL_INFORMED: 'Gemeenteraad geïnformeerd',
  AMENDED: 'Jaarplan tussentijds gewijzigd',
  ACTION_DONE: 'Activiteit afgerond',
  ACTION_REOPENED: 'Activiteit toch niet afgerond',
  COMMITTED: 'Verplichting vastgelegd',
  COMMITMENT_WITHDRAWN: 'Verplichting ingetrokken',
  EVALUATED: 'Jaarplan geëvalueerd',
  DRAFT_REMINDER_DUE: null,
  ALIGNMENT_REMINDER_DUE: null,
  ADOPTION_REMINDER_DUE: null,
  COUNCIL_REMINDER_DUE: null,
  EVALUATION_REMINDER_DUE: null,
  KNOWN_ADOPTION_DUE: 'Vaststelling overgenomen uit de samenwerkingsstructuur',
  ACTIONS_DUE: 'Trekkers herinnerd aan hun activiteiten',
  EVALUATION_OPENS: 'Evaluatie van het jaarplan begonnen',
  NEXT_YEAR_DUE: 'Jaarplan voor het volgende jaar begonnen',
  YEAR_ENDS: 'Het jaar is om',
  ITEM_PLACED: 'Op een agenda gezet',
  ITEM_OUTCOME: 'Vergadering nam een besluit',
};
