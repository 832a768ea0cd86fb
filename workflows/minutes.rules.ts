/** How the minutes' memory changes. PURE. */
import type { MinutesEvent } from './minutes.events.js';
import { hasFailed, isOpen } from './minutes.retry.js';
import type { Distribution, DistributionStatus, MinutesContext } from './minutes.model.js';

type Change = Partial<MinutesContext>;

/** The mailing has gone to somebody, or still may. */
export const wasDistributed = (context: MinutesContext, status: DistributionStatus): boolean =>
  context.distributions.some((distribution) => distribution.status === status && !hasFailed(distribution));

export const withDistribution = (context: MinutesContext, status: DistributionStatus, at: string): Change => ({
  distributions: [
    ...context.distributions,
    { number: context.distributions.length + 1, status, requestedAt: at, completedAt: null, failedAt: null, accepted: null, failed: null },
  ],
});

/**
 * What the mail handler answered. A success names its mailing; without a number it belongs to the oldest that is open, for
 * mailings end in order. A failure never names it: it belongs to the newest, which is the one just handed over.
 */
export function withReply(context: MinutesContext, event: MinutesEvent): Change {
  if (event.type === 'DISTRIBUTION_DONE') {
    const number = event.distribution ?? context.distributions.find(isOpen)?.number;
    return withOutcome(context, number, { completedAt: event.at, accepted: event.accepted ?? null, failed: event.failed ?? null });
  }
  if (event.type !== 'DISTRIBUTION_FAILED') return {};
  return withOutcome(context, event.distribution ?? context.distributions.findLast(isOpen)?.number, { failedAt: event.at });
}

const withOutcome = (context: MinutesContext, number: number | undefined, outcome: Partial<Distribution>): Change => ({
  distributions: context.distributions.map((one) => (one.number === number ? { ...one, ...outcome } : one)),
});

/** This answer leaves the recipients with nothing, and the list, which needs no PDF, is not on its way either. */
export function leavesNothing(context: MinutesContext, event: MinutesEvent): boolean {
  const { distributions = [] } = withReply(context, event);
  const answered = distributions.find((one, index) => one !== context.distributions[index] && hasFailed(one));
  return answered !== undefined && answered.status !== 'decisions-only' && distributions.every(hasFailed);
}

/** Who gets the besluiten- en actielijst: the body; after the last resort also those who then got no decisions. */
export const listReaders = (context: MinutesContext): string[] =>
  context.distributionPassed ? [...new Set([context.bodyId, ...context.recipients])] : [context.bodyId];

/** What leaves on the last day by itself, when a draft lies ready. */
export const lastResort = (context: MinutesContext): DistributionStatus => (context.stoppedAt === null ? 'draft' : 'decisions-only');
