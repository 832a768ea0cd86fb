/** Deadlines by week and day, in order of time. PURE. */
import type { Schemas } from '../../api/client';
import { type Day, dayOf, mondayOf } from '../../format/dates';

export type ComingDeadline = Schemas['KomendeTermijn'];

export interface DayOfDeadlines {
  day: Day;
  deadlines: ComingDeadline[];
}

export interface WeekOfDeadlines {
  monday: Day;
  days: DayOfDeadlines[];
}

/** @param deadlines by time */
export function byWeek(deadlines: readonly ComingDeadline[]): WeekOfDeadlines[] {
  const weeks: WeekOfDeadlines[] = [];
  for (const deadline of deadlines) {
    const day = dayOf(deadline.moment);
    const monday = mondayOf(day);
    if (weeks.at(-1)?.monday !== monday) weeks.push({ monday, days: [] });
    const { days } = weeks.at(-1)!;
    if (days.at(-1)?.day !== day) days.push({ day, deadlines: [] });
    days.at(-1)!.deadlines.push(deadline);
  }
  return weeks;
}

/** The weeks that together hold at least `enough` deadlines (all when there are no more), and the rest. */
export function nearAndFar(weeks: readonly WeekOfDeadlines[], enough: number): { near: WeekOfDeadlines[]; far: WeekOfDeadlines[] } {
  let held = 0;
  const cut = weeks.findIndex((week) => (held += week.days.reduce((sum, { deadlines }) => sum + deadlines.length, 0)) >= enough);
  return cut === -1 ? { near: [...weeks], far: [] } : { near: weeks.slice(0, cut + 1), far: weeks.slice(cut + 1) };
}

export const numberIn = (weeks: readonly WeekOfDeadlines[]): number => weeks.reduce((sum, { days }) => sum + days.reduce((more, { deadlines }) => more + deadlines.length, 0), 0);
