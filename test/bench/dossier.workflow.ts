/**
 * What the benchmarks run: a dossier whose snapshot is as large as a meeting's with fifteen agenda items (about 1.5 kB).
 * Every event does all that an event can do: it changes the context, moves the timer and asks for an effect.
 */
import { randomUUID } from 'node:crypto';
import { assign, setup } from 'xstate';
import { z } from 'zod';
import { effect, type JsonObject, type WorkflowDefinition } from '#workflows/definition';

interface DossierContext {
  [key: string]: unknown;
  dueAt: string;
  rounds: number;
  note: string;
  items: { itemId: string; state: string }[];
}

type DossierEvent = { type: 'NOTE'; text: string; dueAt: string } | { type: 'DUE'; at: string } | { type: 'STEP_DONE' } | { type: 'STEP_FAILED' };

interface DossierInput extends JsonObject {
  dueAt: string;
  items: string[];
  /** Ends with the outcome of the step after the first timer; else it goes on for ever. */
  once: boolean;
}

/** Input of a dossier of the usual size. */
export const newDossier = (dueAt: string, once: boolean): DossierInput => ({ dueAt, once, items: Array.from({ length: 15 }, () => randomUUID()) });

const DAY = 86_400_000;
const dayAfter = (instant: string): string => new Date(Date.parse(instant) + DAY).toISOString();

const machine = setup({
  types: {} as { context: DossierContext; events: DossierEvent; input: DossierInput },
  actions: { step: effect<JsonObject>() },
  guards: { once: ({ context }) => context['once'] === true },
}).createMachine({
  context: ({ input }) => ({ dueAt: input.dueAt, once: input.once, rounds: 0, note: '', items: input.items.map((itemId) => ({ itemId, state: 'on-agenda' })) }),
  initial: 'waiting',
  states: {
    waiting: {
      on: {
        NOTE: { actions: [assign({ note: ({ event }) => event.text, dueAt: ({ event }) => event.dueAt, rounds: ({ context }) => context.rounds + 1 }), { type: 'step', params: ({ context }) => ({ nr: context.rounds }) }] },
        DUE: [
          { guard: 'once', target: 'stepping', actions: { type: 'step', params: { reply: 'STEP' } } },
          { actions: [assign({ dueAt: ({ context }) => dayAfter(context.dueAt), rounds: ({ context }) => context.rounds + 1 }), { type: 'step', params: ({ context }) => ({ nr: context.rounds }) }] },
        ],
      },
    },
    stepping: { on: { STEP_DONE: 'complete', STEP_FAILED: 'complete' } },
    complete: { type: 'final' },
  },
});

export const dossier: WorkflowDefinition<DossierContext> = {
  name: 'dossier',
  version: 1,
  machine,
  input: z.object({ dueAt: z.string(), items: z.array(z.string()), once: z.boolean() }),
  publicEvents: z.object({ type: z.literal('NOTE'), text: z.string(), dueAt: z.string() }),
  events: ['NOTE', 'DUE', 'STEP_DONE', 'STEP_FAILED'],
  timerEvents: ['DUE'],
  effects: ['step'],
  timers: ({ value, context }) => (value === 'waiting' ? [{ name: 'due', at: context.dueAt, event: { type: 'DUE', at: context.dueAt } }] : []),
  migrations: {},
};
