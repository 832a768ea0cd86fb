/** A workflow for the engine's own tests: a letter that is sent, answered, and reminded of. */
import { assign, setup } from 'xstate';
import { z } from 'zod';
import { effect, type JsonObject, type SendParams, type StartParams, type WorkflowDefinition } from '#workflows/definition';

export interface LetterContext {
  [key: string]: unknown;
  remindAt: string | null;
  reminders: number;
  answers: string[];
  notices: string[];
}

type LetterEvent =
  | { type: 'ANSWER'; text: string }
  | { type: 'FORWARD'; to: string }
  | { type: 'ARCHIVE' }
  | { type: 'REMIND' }
  | { type: 'BURN' }
  | { type: 'POST_DONE'; effectId: string }
  | { type: 'POST_FAILED'; code: string };

const machine = setup({
  types: {} as { context: LetterContext; events: LetterEvent; input: { remindAt: string | null } },
  actions: { post: effect<JsonObject>(), start: effect<StartParams>(), send: effect<SendParams>() },
}).createMachine({
  context: ({ input }) => ({ remindAt: input.remindAt, reminders: 0, answers: [], notices: [] }),
  initial: 'open',
  states: {
    open: {
      on: {
        ANSWER: {
          actions: [
            assign({ answers: ({ context, event }) => [...context.answers, event.text] }),
            { type: 'post', params: ({ context }) => ({ nr: context.answers.length, reply: 'POST' }) },
          ],
        },
        FORWARD: { actions: { type: 'send', params: ({ event }) => ({ workflow: 'letter', key: event.to, event: { type: 'ANSWER', text: 'forwarded' } }) } },
        REMIND: { actions: assign({ reminders: ({ context }) => context.reminders + 1 }) },
        BURN: {
          actions: () => {
            throw new Error('a poisoned letter');
          },
        },
        ARCHIVE: 'archived',
        POST_DONE: {
          actions: assign({
            notices: ({ context, event }) => {
              if (context.answers.at(-1) === 'unheard') throw new Error('a letter that hears nothing');
              return [...context.notices, `done ${event.effectId}`];
            },
          }),
        },
        POST_FAILED: { actions: assign({ notices: ({ context, event }) => [...context.notices, `failed ${event.code}`] }) },
      },
    },
    archived: { type: 'final' },
  },
});

export const letter: WorkflowDefinition<LetterContext> = {
  name: 'letter',
  version: 1,
  machine,
  input: z.object({ remindAt: z.string().nullable() }),
  publicEvents: z.object({ type: z.string() }) as never,
  events: ['ANSWER', 'FORWARD', 'ARCHIVE', 'REMIND', 'BURN', 'POST_DONE', 'POST_FAILED'],
  effects: ['post', 'start', 'send'],
  timers: ({ context }) => (context.remindAt ? [{ name: 'remind', at: context.remindAt, event: { type: 'REMIND' } }] : []),
  migrations: {},
};
