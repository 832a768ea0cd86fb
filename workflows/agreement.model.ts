/** What an agreement starts with and remembers. PURE; what was agreed, by whom and why lives in its row. */
import { z } from 'zod';
import { id, instant } from './shapes.js';

/**
 * When its evaluation is announced to who puts it on an agenda (null: that moment had passed), when it should be there, and when
 * somebody else hears that it is not.
 */
export const evaluationMoments = z.object({ coming: instant.nullable(), due: instant, overdue: instant });
export type EvaluationMoments = z.infer<typeof evaluationMoments>;

export const agreementInput = z.object({
  /** Its id is the business key. */
  agreementId: id,
  /** The body that decided it, whose secretary is asked for its evaluation. */
  bodyId: id,
  evaluation: evaluationMoments,
});
export type AgreementInput = z.infer<typeof agreementInput>;

export const RESULTS = ['bereikt', 'deels', 'niet'] as const;
export type Result = (typeof RESULTS)[number];

export interface AgreementContext extends AgreementInput {
  [key: string]: unknown;
  /** How often it was evaluated, and with what result the last time. */
  evaluations: number;
  lastResult: Result | null;
}

export const newAgreement = (input: AgreementInput): AgreementContext => ({ ...input, evaluations: 0, lastResult: null });
