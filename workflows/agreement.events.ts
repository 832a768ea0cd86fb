/**
 * The events of an agreement. Every event carries `at`: the instant at which it happened, for a timer the one it was set for.
 *
 * | sender | event (fields besides `at`) | taken in |
 * | --- | --- | --- |
 * | public | EVALUATED result, evaluation: when the next one comes; null: the agreement ends with this one | standing, due |
 * | public | REVISED evaluation | standing, due |
 * | public | ENDED | standing, due |
 * | timer | COMING_DUE, EVALUATION_DUE | standing |
 * | timer | OVERDUE_DUE | due |
 */
import { z } from 'zod';
import { evaluationMoments, RESULTS } from './agreement.model.js';
import { instant } from './shapes.js';

const bare = <T extends string>(type: T) => z.object({ type: z.literal(type), at: instant });

export const agreementPublicEvents = z.discriminatedUnion('type', [
  bare('EVALUATED').extend({ result: z.enum(RESULTS), evaluation: evaluationMoments.nullable() }),
  bare('REVISED').extend({ evaluation: evaluationMoments }),
  bare('ENDED'),
]);
export type AgreementPublicEvent = z.infer<typeof agreementPublicEvents>;

export type AgreementTimerEvent = { type: 'COMING_DUE' | 'EVALUATION_DUE' | 'OVERDUE_DUE'; at: string };
export const AGREEMENT_TIMER_EVENTS: readonly AgreementTimerEvent['type'][] = ['COMING_DUE', 'EVALUATION_DUE', 'OVERDUE_DUE'];

export type AgreementEvent = AgreementPublicEvent | AgreementTimerEvent;
export const AGREEMENT_EVENTS: readonly string[] = [...agreementPublicEvents.options.map((option) => option.shape.type.value), ...AGREEMENT_TIMER_EVENTS];
