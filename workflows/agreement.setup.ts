/** The parts that an agreement's states are made of. PURE. */
import { setup } from 'xstate';
import type { AgreementEvent } from './agreement.events.js';
import type { AgreementContext, AgreementInput } from './agreement.model.js';
import { effect } from './definition.js';

/** `coming`: put the evaluation on an agenda; `due`: it should be there; `overdue`: the chair hears it too. */
export type AgreementNoticeKind = 'coming' | 'due' | 'overdue';

/** One mail, about no meeting: agreement-evaluation, for the officers of the body that decided. */
export const AGREEMENT_MAILS = ['agreement-evaluation'] as const;

type Notice = { agreementId: string; bodyId: string; moment: AgreementNoticeKind; due: string };

export const agreement = setup({
  types: {} as { context: AgreementContext; events: AgreementEvent; input: AgreementInput },
  actions: {
    mail: effect<Notice & { kind: (typeof AGREEMENT_MAILS)[number] }>(),
    /** It is on the secretary's list until it is done. */
    'agreement-task': effect<Notice>(),
  },
  guards: { ends: ({ event }) => event.type === 'EVALUATED' && event.evaluation === null },
});

const params = (moment: AgreementNoticeKind, { agreementId, bodyId, evaluation }: AgreementContext): Notice => ({ agreementId, bodyId, moment, due: evaluation.due });

export const remind = (moment: AgreementNoticeKind) => [
  { type: 'agreement-task' as const, params: ({ context }: { context: AgreementContext }) => params(moment, context) },
  { type: 'mail' as const, params: ({ context }: { context: AgreementContext }) => ({ kind: 'agreement-evaluation' as const, ...params(moment, context) }) },
];
