/** All workflows by name. PURE. A process calls `checkDefinitions(definitions.values())` (check.ts) before it takes work. */
import { agendaPreparation } from './agenda-preparation.js';
import { agreement } from './agreement.js';
import { annualPlan } from './annual-plan.js';
import type { WorkflowDefinition } from './definition.js';
import { meeting } from './meeting.js';
import { minutes } from './minutes.js';
import { qualityCycle } from './quality-cycle.js';
import { rotation } from './rotation.js';

export const definitions: ReadonlyMap<string, WorkflowDefinition> = new Map<string, WorkflowDefinition>(
  [
    meeting,
    agendaPreparation,
    minutes,
    agreement,
    annualPlan,
    qualityCycle,
    rotation,
  ].map((definition) => [definition.name, definition]),
);
