import { assign, setup } from 'xstate';
import { z } from 'zod';
import { begin, decide, stateName } from './decide.js';
import { effect, type WorkflowDefinition } from '#workflows/definition';

const machine = setup({
  types: {} as { context: { sent: number; at: string }; input: { at: string }; events: { type: 'SEND'; allowed: boolean } | { type: 'END' } },
  actions: { mail: effect<{ nr: number }>() },
  guards: { allowed: ({ event }) => event.type === 'SEND' && event.allowed },
}).createMachine({
  context: ({ input }) => ({ sent: 0, at: input.at }),
  initial: 'open',
  states: {
    open: {
      on: {
        SEND: { guard: 'allowed', actions: [assign({ sent: ({ context }) => context.sent + 1 }), { type: 'mail', params: ({ context }) => ({ nr: context.sent }) }] },
        END: 'ended',
      },
    },
    ended: { type: 'final' },
  },
});

const definition: WorkflowDefinition<{ sent: number; at: string }> = {
  name: 'letter',
  version: 1,
  machine,
  input: z.object({ at: z.string() }),
  publicEvents: z.object({ type: z.literal('END') }),
  events: ['SEND', 'END'],
  effects: ['mail'],
  timers: ({ context }) => [{ name: 'end', at: context.at, event: { type: 'END' } }],
  refusal: (_, event) => (event.type === 'SEND' ? 'letter.not-allowed' : undefined),
  migrations: {},
};

const open = begin(definition, { at: '2026-11-22T09:00:00.000Z' });

describe('decide', () => {
  it('begins with the timers that the first snapshot implies', () => {
    expect(open.snapshot).toEqual({ value: 'open', context: { sent: 0, at: '2026-11-22T09:00:00.000Z' }, status: 'active' });
    expect(open.timers.map((t) => t.name)).toEqual(['end']);
  });

  it('gives the effects of a transition with the params of the new context, and leaves the old snapshot alone', () => {
    const decision = decide(definition, open.snapshot, { type: 'SEND', allowed: true });
    expect(decision).toMatchObject({ outcome: 'accepted', snapshot: { context: { sent: 1 } }, effects: [{ type: 'mail', params: { nr: 1 } }] });
    expect(open.snapshot.context).toMatchObject({ sent: 0 });
  });

  it('says with the definition’s own code why a guard refuses', () => {
    expect(decide(definition, open.snapshot, { type: 'SEND', allowed: false })).toEqual({ outcome: 'rejected', code: 'letter.not-allowed', state: 'open', event: 'SEND' });
  });

  it('refuses an event that the state does not know', () => {
    expect(decide(definition, open.snapshot, { type: 'OTHER' })).toMatchObject({ code: 'workflow.event-not-allowed' });
  });

  it('has no timers and takes nothing any more once it has ended', () => {
    const ended = decide(definition, open.snapshot, { type: 'END' });
    expect(ended).toMatchObject({ outcome: 'accepted', timers: [], snapshot: { status: 'done' } });
    if (ended.outcome === 'accepted') expect(decide(definition, ended.snapshot, { type: 'END' })).toMatchObject({ code: 'workflow.ended' });
  });

  it('refuses to go on when a machine asks for an effect that its definition does not name', () => {
    expect(() => decide({ ...definition, effects: [] }, open.snapshot, { type: 'SEND', allowed: true })).toThrow(/'mail'/);
  });
});

describe('stateName', () => {
  it('writes parallel regions in a fixed order', () => {
    expect(stateName({ b: 'x', a: { c: 'y' } })).toBe('a.c.y/b.x');
  });
});
