/** What somebody can do now with a working group and with a school year's choice: what their offices allow and the workflow takes. Names are the API's paths. PURE. */
import { accepts } from '#engine/decide';
import { may, type Action, type Office } from '#identity/permissions';
import type { StoredSnapshot, WorkflowDefinition, WorkflowEvent } from '#workflows/definition';
import { executionAgenda } from '#workflows/execution-agenda';
import type { ExecutionAgendaContext } from '#workflows/execution-agenda.model';
import { workingGroup } from '#workflows/working-group';
import type { WorkingGroupContext } from '#workflows/working-group.model';

type Possibility = readonly [name: string, action: Action, event: (at: string) => WorkflowEvent];

const GROUP: readonly Possibility[] = [
  ['kader', 'working-group.frame', (at) => ({ type: 'FRAME_SET', at, missing: [] })],
  ['installatie', 'working-group.install', (at) => ({ type: 'LAID_BEFORE', at, coverNote: null })],
  ['installatie/terugname', 'working-group.install', (at) => ({ type: 'TAKEN_BACK', at })],
];

const YEAR: readonly Possibility[] = [
  ['voorlegging', 'execution-agenda.name', (at) => ({ type: 'LAID_BEFORE', at })],
  ['keuze', 'execution-agenda.name', (at) => ({ type: 'NAMED', at, assignmentIds: [] })],
];

const ofTable = (table: readonly Possibility[], offices: readonly Office[], takes: (event: WorkflowEvent) => boolean, now: string): string[] =>
  table.filter(([, action, event]) => may(offices, action).allowed && takes(event(now))).map(([name]) => name);

const takenBy = (definition: WorkflowDefinition, value: string, context: object) => (event: WorkflowEvent): boolean => accepts(definition, { value, context, status: 'active' } as unknown as StoredSnapshot, event);

/** `offices`: in the body that installs. Where nobody has begun (`state` null), one begins with the frame. */
export const possibleWithGroup = ({ state, context }: { state: string | null; context: WorkingGroupContext | null }, offices: readonly Office[], now: string): string[] =>
  ofTable(GROUP, offices, state === null || context === null ? ({ type }) => type === 'FRAME_SET' : takenBy(workingGroup as never, state, context), now);

/** `offices`: in the body that chooses. */
export const possibleWithYear = ({ state, context }: { state: string; context: ExecutionAgendaContext }, offices: readonly Office[], now: string): string[] => ofTable(YEAR, offices, takenBy(executionAgenda as never, state, context), now);
