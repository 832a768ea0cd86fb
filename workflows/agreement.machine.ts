/** An agreement stands until it ends, and is evaluated on its date: standing ⇄ due → ended. PURE. It has no date without an evaluation to come. */
import { newAgreement } from './agreement.model.js';
import { agreement, remind } from './agreement.setup.js';

const counted = agreement.assign(({ context, event }) => (event.type === 'EVALUATED' ? { evaluations: context.evaluations + 1, lastResult: event.result } : {}));
const withNext = agreement.assign(({ context, event }) => ('evaluation' in event && event.evaluation !== null ? { evaluation: event.evaluation } : { evaluation: context.evaluation }));

/** Taken as long as it stands. */
const anyTime = agreement.createStateConfig({
  on: {
    EVALUATED: [{ guard: 'ends', target: 'ended', actions: counted }, { target: 'standing', actions: [counted, withNext] }],
    REVISED: { target: 'standing', actions: withNext },
    ENDED: 'ended',
  },
});

export const agreementMachine = agreement.createMachine({
  id: 'agreement',
  context: ({ input }) => newAgreement(input),
  initial: 'standing',
  states: {
    standing: {
      on: {
        ...anyTime.on,
        COMING_DUE: { actions: remind('coming') },
        EVALUATION_DUE: { target: 'due', actions: remind('due') },
      },
    },
    due: { on: { ...anyTime.on, OVERDUE_DUE: { actions: remind('overdue') } } },
    ended: { type: 'final' },
  },
});
