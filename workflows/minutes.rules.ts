/** How the minutes' memory changes. PURE. */
import { localDateOf } from '#calendar/local-date';
import { fairDeadline, inOfficeHours, isBefore, nextMorning, weeksLater } from './instants.js';
import type { MinutesEvent } from './minutes.events.js';
import { hasFailed, isOpen, isReplaced } from './minutes.retry.js';
import type { Distribution, DistributionStatus, MinutesContext } from './minutes.model.js';

type Change = Partial<MinutesContext>;

/** The mailing has gone to somebody, or still may. */
export const wasDistributed = (context: MinutesContext, status: DistributionStatus): boolean =>
  context.distributions.some((distribution) => distribution.status === status && !hasFailed(distribution));

export const withDistribution = (context: MinutesContext, status: DistributionStatus, at: string): Change => ({
  distributions: [
    ...context.distributions,
    { number: context.distributions.length + 1, status, version: versionOf(context, status), requestedAt: at, completedAt: null, failedAt: null, accepted: null, failed: null, unknown: null },
  ],
});

export const versionOf = (context: MinutesContext, status: DistributionStatus): number | null => (status === 'decisions-only' ? null : context.version);

/** The version that recipients have in hand, or will have in a moment; null: no text was sent. */
export const versionSent = ({ adoptedVersion, distributions }: MinutesContext): number | null =>
  adoptedVersion ?? distributions.findLast((one) => one.version !== null && !hasFailed(one))?.version ?? null;

/** Since when readers go by the text: the chair's akkoord, or else that the body adopted them before it came; null: neither. */
export const settledAt = ({ akkoordAt, adoption }: Pick<MinutesContext, 'akkoordAt' | 'adoption'>): string | null => akkoordAt ?? adoption?.at ?? null;

/**
 * What the mail handler answered. A success names its mailing; without a number it belongs to the oldest that is open, for
 * mailings end in order. A failure never names it: it belongs to the newest, which is the one just handed over.
 */
export function withReply(context: MinutesContext, event: MinutesEvent): Change {
  if (event.type === 'DISTRIBUTION_DONE') {
    const number = event.distribution ?? context.distributions.find(isOpen)?.number;
    return withOutcome(context, number, { completedAt: event.at, accepted: event.accepted ?? null, failed: event.failed ?? null, unknown: event.unknown ?? null });
  }
  if (event.type !== 'DISTRIBUTION_FAILED') return {};
  return withOutcome(context, event.distribution ?? context.distributions.findLast(isOpen)?.number, { failedAt: event.at });
}

const withOutcome = (context: MinutesContext, number: number | undefined, outcome: Partial<Distribution>): Change => ({
  distributions: context.distributions.map((one) => (one.number === number ? { ...one, ...outcome } : one)),
});

/**
 * This answer leaves the recipients with nothing, and the list, which needs no PDF, is not on its way either. A list that every
 * mailbox refused is not made again for each text that fares no better: that text itself is tried again. In the night, except of the
 * last day, nobody is served by a list: that waits for the morning on which the text is tried again.
 */
export function leavesNothing(context: MinutesContext, event: MinutesEvent): boolean {
  const { distributions = [] } = withReply(context, event);
  const answered = distributions.find((one, index) => one !== context.distributions[index] && hasFailed(one));
  return answered !== undefined && answered.status !== 'decisions-only' && mayLeaveNow(context, event.at) && distributions.every(hasFailed) && !distributions.some((one) => one.status === 'decisions-only' && one.completedAt !== null);
}

const mayLeaveNow = ({ deadlines: { closedDays, distribution } }: MinutesContext, at: string): boolean =>
  inOfficeHours(at, closedDays) || localDateOf(at) === localDateOf(distribution);

/** Who gets the besluiten- en actielijst: the body; after the last resort also those who then got no decisions. */
export const listReaders = (context: MinutesContext): string[] =>
  context.distributionPassed ? [...new Set([context.bodyId, ...context.recipients])] : [context.bodyId];

/** A list that is not complete is of use while nothing better was promised or sent. */
export const partialListServes = (context: MinutesContext): boolean =>
  context.recordReadyAt === null && !context.distributionPassed && !wasDistributed(context, 'draft') && !wasDistributed(context, 'akkoord');

/** By when things are asked; who was asked late gets two weekdays all the same. */
export const draftDue = ({ deadlines, withheldAt }: MinutesContext): string => fairDeadline(deadlines.draft, withheldAt);
export const reviewDue = ({ deadlines, submittedAt }: MinutesContext): string => fairDeadline(deadlines.review, submittedAt);
export const akkoordDue = ({ deadlines, akkoordRequestedAt }: MinutesContext): string => fairDeadline(deadlines.akkoord, akkoordRequestedAt);

/** A draft that comes after the last day leaves by itself this much later, should the chair not have answered. */
const WEEKS_FOR_A_LATE_DRAFT = 1;

/** When a draft that lies ready leaves by itself, should the chair not answer; null: it was stopped, or has left. */
export function draftLeavesAt(context: MinutesContext): string | null {
  const { deadlines, distributionPassed, stoppedAt, readySince } = context;
  if (stoppedAt !== null || readySince === null) return null;
  if (!distributionPassed) return deadlines.distribution;
  return draftLeft(context) ? null : nextMorning(weeksLater(readySince, WEEKS_FOR_A_LATE_DRAFT), deadlines.closedDays);
}

/** Also one that failed counts, for that is tried again. */
const draftLeft = (context: MinutesContext): boolean => context.distributions.some((one) => one.status === 'draft' && !isReplaced(context, one));

/** The draft as it was last handed in or released has gone to somebody, or still may. */
export const draftArrived = (context: MinutesContext): boolean => context.distributions.some((one) => one.status === 'draft' && !isReplaced(context, one) && !hasFailed(one));

/**
 * Since when a draft that is handed in at `at` may leave by itself. One that the chair sent back and that comes again as it was is not
 * mailed again: readers have it.
 */
export function readyFrom(context: MinutesContext, at: string): string | null {
  const had = context.distributions.some((one) => one.status === 'draft' && one.version === context.version && !hasFailed(one));
  return had ? context.readySince : at;
}

/** Secretary and chair have seen what would leave, and it is not what would leave now: the list then, a draft now. */
export const surprises = (context: MinutesContext, at: string): boolean =>
  context.submittedAt === null && context.stoppedAt === null && !context.distributionPassed && isBefore(context.deadlines.preview, at);

/** What leaves on the last day by itself, when a draft lies ready. */
export const lastResort = (context: MinutesContext): DistributionStatus => (context.stoppedAt === null ? 'draft' : 'decisions-only');
