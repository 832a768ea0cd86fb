/** Mailings that reached nobody are tried again, so that a broken mail server or PDF does not break the promise. PURE. */
import { isBefore, nextMorning } from './instants.js';
import type { Distribution, DistributionStatus, MinutesContext } from './minutes.model.js';

/** Mornings on which the same version is tried, the first mailing included; then people must act, and have been told each time. */
const ATTEMPTS = 5;
/** From poor to good: who has a better version needs no poorer one. */
const QUALITY: readonly DistributionStatus[] = ['decisions-only', 'draft', 'akkoord'];

export const isOpen = ({ completedAt, failedAt }: Distribution): boolean => completedAt === null && failedAt === null;

/** Broke off, or was refused by every mailbox. Where nobody sits who could receive it, or one may have it, nothing failed. */
export const hasFailed = ({ failedAt, accepted, failed, unknown }: Distribution): boolean => failedAt !== null || (accepted === 0 && failed !== 0 && !unknown);

/**
 * A draft that left before the one that lies ready now: the chair sent it back and it was handed in anew, or it was released after a
 * stop. Who has it has not got what lies ready.
 */
export const isReplaced = ({ readySince }: MinutesContext, { status, requestedAt }: Distribution): boolean =>
  status === 'draft' && readySince !== null && isBefore(requestedAt, readySince);

/** No mailing is under way, and none must be tried again. */
export const isDelivered = (context: MinutesContext): boolean => !context.distributions.some(isOpen) && retry(context) === null;

/** What must be mailed again and when; null when nothing failed, an answer is still to come, or enough was tried. */
export function retry(context: MinutesContext): { status: DistributionStatus; at: string } | null {
  const failed = context.distributions.filter(hasFailed);
  const last = failed.at(-1);
  if (last === undefined || context.distributions.some(isOpen)) return null;
  const arrived = context.distributions.filter((one) => !hasFailed(one));
  // A draft that was replaced is text all the same: who has it needs no list.
  const reached = Math.max(-1, ...arrived.map((one) => QUALITY.indexOf(isReplaced(context, one) ? 'decisions-only' : one.status)));
  const wanted = Math.max(...failed.map((one) => QUALITY.indexOf(mayLeave(context, one) ? one.status : 'decisions-only')));
  const status = QUALITY[wanted];
  if (status === undefined || wanted <= reached) return null;
  const failedAt = last.failedAt ?? last.completedAt ?? last.requestedAt;
  if (failed.filter((one) => one.status === status && !isReplaced(context, one)).length < ATTEMPTS) return { status, at: nextMorning(failedAt, context.deadlines.closedDays) };
  // All tried well before the last day: that day counts all the same.
  const { distribution } = context.deadlines;
  return reached < 0 && isBefore(failedAt, distribution) ? { status, at: distribution } : null;
}

/** A draft that was stopped, withheld or replaced since does not leave; its successor goes the way of a late draft. */
const mayLeave = (context: MinutesContext, one: Distribution): boolean =>
  one.status !== 'draft' || (context.stoppedAt === null && context.submittedAt !== null && !isReplaced(context, one));
