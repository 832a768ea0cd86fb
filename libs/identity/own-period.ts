/** A membership as a stretch of days, and what belongs to it. PURE. Days begin and end at midnight in Europe/Amsterdam. */
import { localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';

/** [from, until): on `until` the membership is over; null: it goes on. */
export interface Period {
  from: LocalDate;
  until: LocalDate | null;
}

/** The period in which this instant falls; null: in none. */
export function periodAt(periods: readonly Period[], at: Instant): Period | null {
  const day = localDateOf(at);
  return periods.find(({ from, until }) => from <= day && (until === null || day < until)) ?? null;
}

/** Was this there before the period ended? What came later is of the others. */
export const cameWithin = ({ until }: Pick<Period, 'until'>, at: Instant): boolean => until === null || localDateOf(at) < until;
