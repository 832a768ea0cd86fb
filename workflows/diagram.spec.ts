import { createMachine } from 'xstate';
import type { WorkflowDefinition } from './definition.js';
import { diagram } from './diagram.js';
import { definitions } from './registry.js';

const draw = (config: object) => diagram({ machine: createMachine(config as never) } as WorkflowDefinition).split('\n').map((line) => line.trim());

describe('a diagram', () => {
  it('draws each way once, with all that leads along it', () => {
    const lines = diagram(definitions.get('minutes')!).split('\n');
    expect(lines[0]).toBe('stateDiagram-v2');
    expect(lines).toContain('  [*] --> awaiting_draft');
    expect(lines).toContain('  state "awaiting-draft" as awaiting_draft');
    expect(lines).toContain('  in_review --> awaiting_akkoord : REVIEW_COMPLETED<br/>REVIEW_DUE');
    expect(lines).toContain('  in_review --> akkoord : AKKOORD_GIVEN');
    expect(lines).toContain('  akkoord --> adopted : ADOPTED [withChanges]');
    expect(lines).toContain('  closed --> [*]');
  });

  it('notes what a state takes without leaving it', () => {
    expect(diagram(definitions.get('minutes')!)).toContain('note right of adopted\n    RECORD_READY [recordUnknown]\n');
  });

  it('draws regions side by side', () => {
    const lines = draw({ type: 'parallel', states: { text: { initial: 'draft', states: { draft: {} } }, post: { initial: 'none', states: { none: {} } } } });
    expect(lines).toEqual(expect.arrayContaining(['state "text" as text {', '[*] --> text_draft', 'state "draft" as text_draft', '}', 'state "post" as post {']));
  });

  it.each([...definitions.keys()])('of %s has every state', (name) => {
    const definition = definitions.get(name)!;
    for (const state of Object.keys(definition.machine.states)) expect(diagram(definition)).toContain(`state "${state}" as `);
  });
});
