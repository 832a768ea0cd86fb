/** Did a mail do what it had to: arrive in time, or else is somebody excused? */
import { addDays, instantOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { DeliveryFact, Facts } from './facts.model.js';

/** A mail that was not taken for hours is tried again at this interval at the latest: a server that is back for less may be missed. */
const RETRY_MS = 4 * 3_600_000;

/** Refused for good, given up, or nobody knows whether it arrived; and the secretary has it as a task. A mail that only came late is not excused by one. */
export const isExcused = ({ state, nextAttemptAt, taskAt }: DeliveryFact): boolean => taskAt !== null && (state === 'failed' || state === 'bounced' || (state === 'unknown' && nextAttemptAt === null));

export const arrivedBefore = ({ arrivedAt }: DeliveryFact, end: Instant): boolean => arrivedAt !== null && arrivedAt < end;

/** The first instant after a day. */
export const endOf = (day: LocalDate): Instant => instantOf(addDays(day, 1), '00:00');

/** It was made in time, could not be brought until then because no server could be reached, and the secretary was told. */
export function isHeldUp({ outages }: Pick<Facts, 'outages'>, { createdAt, taskAt }: DeliveryFact, end: Instant): boolean {
  return createdAt < end && taskAt !== null && taskAt < end && reachable(outages, createdAt, end) < RETRY_MS;
}

export const inTimeOrExcused = (facts: Facts, delivery: DeliveryFact, end: Instant): boolean => arrivedBefore(delivery, end) || isExcused(delivery) || isHeldUp(facts, delivery, end);

/** Milliseconds between two instants in which a server could be reached. */
function reachable(outages: Facts['outages'], from: Instant, to: Instant): number {
  const [begin, end] = [Date.parse(from), Date.parse(to)];
  const down = outages.reduce((sum, outage) => sum + Math.max(0, Math.min(end, Date.parse(outage.until)) - Math.max(begin, Date.parse(outage.from))), 0);
  return end - begin - down;
}

/** Of several deliveries to somebody it suffices that one did. */
export const reachedBy = (facts: Facts, deliveries: readonly DeliveryFact[], day: LocalDate): boolean => deliveries.some((delivery) => inTimeOrExcused(facts, delivery, endOf(day)));
