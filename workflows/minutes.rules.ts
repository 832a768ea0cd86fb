/** How the minutes' memory changes. PURE. */
import type { Distribution, DistributionStatus, MinutesContext } from './minutes.model.js';

type Change = Partial<MinutesContext>;

export const wasDistributed = (context: MinutesContext, status: DistributionStatus): boolean =>
  context.distributions.some((distribution) => distribution.status === status);

export const withDistribution = (context: MinutesContext, status: DistributionStatus, at: string): Change => ({
  distributions: [
    ...context.distributions,
    { number: context.distributions.length + 1, status, requestedAt: at, completedAt: null, failedAt: null, accepted: null, failed: null },
  ],
});

/** The outcome of a mailing; one without a number belongs to the oldest that is still open, for mailings end in order. */
export function withOutcome(context: MinutesContext, number: number | undefined, outcome: Partial<Distribution>): Change {
  const open = number ?? context.distributions.find((one) => one.completedAt === null && one.failedAt === null)?.number;
  return { distributions: context.distributions.map((one) => (one.number === open ? { ...one, ...outcome } : one)) };
}

/** Who gets the besluiten- en actielijst: the body; after the last resort also those who then got no decisions. */
export const listReaders = (context: MinutesContext): string[] =>
  context.distributionPassed ? [...new Set([context.bodyId, ...context.recipients])] : [context.bodyId];

/** What leaves on the last day by itself, when a draft lies ready. */
export const lastResort = (context: MinutesContext): DistributionStatus => (context.stoppedAt === null ? 'draft' : 'decisions-only');
