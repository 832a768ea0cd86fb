/** Did a mail do what it had to: arrive in time, or else is somebody excused? */
import { addDays, instantOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import { BACK_OFF_MINUTES } from '#messaging/retry';
import type { DeliveryFact, Facts } from './facts.model.js';

/** Between two attempts of a mail that was not taken lies this much at most. */
const BACK_OFF_MS = Math.max(...BACK_OFF_MINUTES) * 60_000;

/** Refused for good, given up, or nobody knows whether it arrived; and the secretary has it as a task. A mail that only came late is not excused by one. */
export const isExcused = ({ state, nextAttemptAt, taskAt }: DeliveryFact): boolean => taskAt !== null && (state === 'failed' || state === 'bounced' || (state === 'unknown' && nextAttemptAt === null));

export const arrivedBefore = ({ arrivedAt }: DeliveryFact, end: Instant): boolean => arrivedAt !== null && arrivedAt < end;

/** The first instant after a day. */
export const endOf = (day: LocalDate): Instant => instantOf(addDays(day, 1), '00:00');

/**
 * It was made in time, the secretary was told in time, and an outage kept it: the first attempt or a retry found no server, and after that
 * outage's end it was taken with the next attempt, so within the back-off; a server that then asked to come back, or fell silent, costs one
 * more each. What is late for any other reason is late, whatever outages there were.
 */
export function isHeldUp({ outages }: Pick<Facts, 'outages'>, { createdAt, taskAt, arrivedAt, nextAttemptAt, missed }: DeliveryFact, end: Instant): boolean {
  const last = missed.findLast(({ at, noServer }) => noServer && at < end);
  const outage = last && outages.find(({ from, until }) => from <= last.at && last.at < until);
  const taken = arrivedAt ?? nextAttemptAt;
  if (!outage || taken === null || createdAt >= end || taskAt === null || taskAt >= end) return false;
  const since = missed.filter(({ at }) => at >= outage.until).length;
  return Date.parse(taken) <= Date.parse(outage.until) + (1 + since) * BACK_OFF_MS;
}

export const inTimeOrExcused = (facts: Facts, delivery: DeliveryFact, end: Instant): boolean => arrivedBefore(delivery, end) || isExcused(delivery) || isHeldUp(facts, delivery, end);

/** Of several deliveries to somebody it suffices that one did. */
export const reachedBy = (facts: Facts, deliveries: readonly DeliveryFact[], day: LocalDate): boolean => deliveries.some((delivery) => inTimeOrExcused(facts, delivery, endOf(day)));
