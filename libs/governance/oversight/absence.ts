/** 'Dat speelt hier niet': of what it can be said, for which years it holds, and how long the exploration behind it counts. PURE. */
import type { LocalDate } from '#calendar/model';
import { EXPLORATION_YEARS, POINTS } from './law.data.js';

/** Ids of the law's points of which it can be said. */
export const ABSENT_POINTS: readonly string[] = [...new Set(POINTS.flatMap(({ absentWith }) => absentWith ?? []))];

interface Years {
  fromYear: number;
  /** The last year; null: until further notice. */
  untilYear: number | null;
}

/** It still holds for some year. One that ends can be made to end sooner, and no later: who says it again says it for the years after. */
export const canBeTakenBack = ({ fromYear, untilYear }: Years): boolean => untilYear === null || untilYear >= fromYear;

/** What is wrong with letting it hold until that year: `order`: that is before the year that says that it never held; `ended`: it ends by then already. */
export function wrongWithEnd(said: Years, untilYear: number): 'order' | 'ended' | null {
  if (said.untilYear !== null && untilYear >= said.untilYear) return 'ended';
  return untilYear < said.fromYear - 1 ? 'order' : null;
}

/** The last year for which an exploration says how things are. */
export const countsThrough = (on: LocalDate): number => Number(on.slice(0, 4)) + EXPLORATION_YEARS;

/** The latest; of one day the one that was recorded last. @param explorations in the order in which they were recorded */
export const latest = <E extends { on: LocalDate }>(explorations: readonly E[]): E | undefined => explorations.reduce<E | undefined>((last, one) => (last === undefined || one.on >= last.on ? one : last), undefined);
