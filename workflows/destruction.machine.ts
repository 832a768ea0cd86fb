/** A vernietigingslijst: proposed → removing → removed; a removal that stops halfway goes on when somebody says so. PURE. */
import { assign, setup } from 'xstate';
import { effect, type JsonObject } from './definition.js';
import { newDestruction, type DestructionContext, type DestructionEvent, type DestructionInput } from './destruction.model.js';

export type Destroy = JsonObject & { listId: string; reply: 'DESTROYED' };

const destruction = setup({
  types: {} as { context: DestructionContext; events: DestructionEvent; input: DestructionInput },
  actions: { destroy: effect<Destroy>() },
});

const destroy = { type: 'destroy' as const, params: ({ context }: { context: DestructionContext }): Destroy => ({ listId: context.listId, reply: 'DESTROYED' }) };
const noted = destruction.assign({});

export const destructionMachine = destruction.createMachine({
  id: 'destruction',
  context: ({ input }) => newDestruction(input),
  initial: 'proposed',
  states: {
    /** Waits for as long as it takes: nothing is removed by silence. */
    proposed: {
      on: {
        ENTRY_EXCLUDED: { actions: noted },
        ENTRY_INCLUDED: { actions: noted },
        APPROVED: { target: 'removing', actions: [assign({ approvedAt: ({ event }) => event.at }), destroy] },
        WITHDRAWN: { target: 'withdrawn' },
      },
    },
    removing: {
      on: {
        DESTROYED_DONE: { target: 'removed', actions: assign({ removed: ({ event }) => event.removed, failed: null }) },
        DESTROYED_FAILED: { target: 'stopped', actions: assign({ failed: ({ event }) => event.code }) },
      },
    },
    stopped: { on: { RESUMED: { target: 'removing', actions: [assign({ failed: null }), destroy] } } },
    removed: { type: 'final' },
    withdrawn: { type: 'final' },
  },
});
