/**
 * Finds the new dates of one body among those of the others. Costs are squares of teaching days of unevenness, so that
 * everything that counts for a date can be weighed in one sum.
 */
import { addDays, daysBetween, weekdayOf } from './local-date.js';
import type { LocalDate } from './model.js';
import type { PlannedMeeting, SeasonBody, SeasonInput, SeasonWarning } from './season.model.js';
import { BROKEN, sourcesCost } from './season-sources.js';
import { fewerThanTarget, otherWeekday } from './season-text.js';
import { spread, type Candidate } from './spread.js';
import { datesOf, seasonNumbers, seasonWindow, teachingDays } from './teaching-time.js';
import type { BusinessCalendar } from './working-days.js';

/** A second-choice weekday is worth a week's unevenness on both sides: 2 × 5². */
const OTHER_WEEKDAY = 50;
/** A proposal should not lie waiting for months: a day more than agreed before the other body weighs one and a half of unevenness. */
const WAITING = 1.5;

export interface Placed {
  dates: LocalDate[];
  warnings: SeasonWarning[];
}

/**
 * New dates for one body. First choice: the target on preferred weekdays; then on any weekday; then fewer meetings, down to the
 * minimum; then as many as fit, in whatever order.
 */
export function placeBody(calendar: BusinessCalendar, input: SeasonInput, body: SeasonBody, target: number, meetings: readonly PlannedMeeting[]): Placed {
  const own = datesOf(meetings, body.id).length;
  const min = Math.min(seasonNumbers(calendar, input, body).min, target);
  let found: Attempt | null = null;
  for (let count = target; count > own; count--) {
    const sound = (attempt: Attempt | null): boolean => attempt !== null && attempt.cost < BROKEN;
    const preferred = attemptSpread(calendar, input, body, count, meetings, false);
    const attempt = sound(preferred) ? preferred : attemptSpread(calendar, input, body, count, meetings, true);
    if (sound(attempt)) found = attempt;
    found ??= preferred ?? attempt;
    if (sound(found) || (found && count <= min)) break;
  }
  const dates = found?.chosen.filter(({ fixed }) => !fixed).map(({ date }) => date) ?? [];
  const warnings = dates.filter((date) => !body.weekdays.includes(weekdayOf(date))).map((date) => otherWeekday(body, date));
  const total = own + dates.length;
  if (total < target && total >= min) warnings.push(fewerThanTarget(body, total, target));
  return { dates, warnings };
}

type Attempt = NonNullable<ReturnType<typeof spread>>;

function attemptSpread(calendar: BusinessCalendar, input: SeasonInput, body: SeasonBody, count: number, meetings: readonly PlannedMeeting[], anyWeekday: boolean): Attempt | null {
  const window = seasonWindow(input, body);
  if (!window) return null;
  const line = teachingDays(calendar, window.from, window.to);
  const candidates = candidatesFor(calendar, input, body, line, meetings, anyWeekday);
  const targets = body.precedes ? datesOf(meetings, body.precedes.body) : [];
  const between = (from: Candidate | null, to: Candidate | null): number => {
    if (from && to && !(from.fixed && to.fixed) && daysBetween(from.date, to.date) < body.minDaysApart) return Infinity;
    return orderCost(body, targets, from?.date ?? null, to?.date ?? null);
  };
  return spread({ candidates, length: line.length, count, between });
}

function candidatesFor(calendar: BusinessCalendar, input: SeasonInput, body: SeasonBody, line: readonly LocalDate[], meetings: readonly PlannedMeeting[], anyWeekday: boolean): Candidate[] {
  const earliest = addDays(input.today, body.leadDays);
  const costOf = sourcesCost(calendar, input, body, line, meetings);
  const taken = new Set([...meetings.map(({ date }) => date), ...(input.excluded ?? [])]);
  const candidates: Candidate[] = datesOf(meetings, body.id).map((date) => ({ date, position: line.filter((day) => day < date).length + 0.5, cost: 0, fixed: true }));
  for (const [i, date] of line.entries()) {
    const choice = body.weekdays.indexOf(weekdayOf(date));
    if (date < earliest || taken.has(date) || (choice < 0 && !anyWeekday)) continue;
    const weekdayCost = (choice < 0 ? body.weekdays.length + 1 : choice) * OTHER_WEEKDAY;
    candidates.push({ date, position: i + 0.5, cost: weekdayCost + costOf(date), fixed: false });
  }
  return candidates.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** For the earlier of two bodies: what it costs that `from` is its last meeting before each target up to `to`. */
function orderCost({ precedes }: SeasonBody, targets: readonly LocalDate[], from: LocalDate | null, to: LocalDate | null): number {
  let cost = 0;
  for (const target of targets) {
    if ((from && target < from) || (to && target >= to)) continue;
    const spare = from && precedes ? daysBetween(from, target) - precedes.atLeastDays : -1;
    cost += spare < 0 ? BROKEN : WAITING * ((spare * 5) / 7) ** 2;
  }
  return cost;
}
