/** All workflows by name. PURE. A process calls `checkDefinitions(definitions.values())` (check.ts) before it takes work. */
import { agendaPreparation } from './agenda-preparation.js';
import { agreement } from './agreement.js';
import { annualPlan } from './annual-plan.js';
import { assignment } from './assignment.js';
import type { WorkflowDefinition } from './definition.js';
import { destruction } from './destruction.js';
import { executionAgenda } from './execution-agenda.js';
import { handover } from './handover.js';
import { meeting } from './meeting.js';
import { minutes } from './minutes.js';
import { qualityCycle } from './quality-cycle.js';
import { rotation } from './rotation.js';
import { workingGroup } from './working-group.js';
import { statutoryYear } from './statutory-year.js';

export const definitions: ReadonlyMap<string, WorkflowDefinition> = new Map<string, WorkflowDefinition>(
  [
    meeting,
    agendaPreparation,
    minutes,
    agreement,
    annualPlan,
    handover,
    qualityCycle,
    rotation,
    workingGroup,
    executionAgenda,
    assignment,
    statutoryYear,
    destruction,
  ].map((definition) => [definition.name, definition]),
);
