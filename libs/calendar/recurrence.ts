/** Dates that return through a school year, for bodies that set their own frequency ("elke eerste donderdag van de maand"). */
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { addDays, TIME_ZONE, weekdayOf } from './local-date.js';
import type { DayObstacle, LocalDate, SchoolYear, Weekday } from './model.js';
import { WEEKDAYS } from './season-text.js';
import type { BusinessCalendar } from './working-days.js';

export type RecurrenceRule =
  /** Every `interval` weeks, counted from the first such weekday of the school year. */
  | { every: 'week'; interval: number; weekday: Weekday }
  /** The first to fourth, or with -1 the last, such weekday of every `interval` months, counted from August. */
  | { every: 'month'; interval: number; weekday: Weekday; nth: 1 | 2 | 3 | 4 | -1 };

export interface RecurringDates {
  dates: LocalDate[];
  /** Dates of the rule that fall out, each with what stands in its way. */
  skipped: { date: LocalDate; obstacle: DayObstacle }[];
}

const PLACES = { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', [-1]: 'laatste' } as const;

/** 'elke eerste donderdag van de maand', 'elke 2 weken op maandag' */
export function recurrenceInWords(rule: RecurrenceRule): string {
  const day = WEEKDAYS[rule.weekday - 1]!;
  if (rule.every === 'week') return rule.interval === 1 ? `elke ${day}` : `elke ${rule.interval} weken op ${day}`;
  return `${rule.interval === 1 ? 'elke' : `elke ${rule.interval} maanden de`} ${PLACES[rule.nth]} ${day} van de maand`;
}

const DAYS = { 1: 'MO', 2: 'TU', 3: 'WE', 4: 'TH', 5: 'FR', 6: 'SA', 7: 'SU' } as const;

/** @throws RangeError when the interval is no whole number from 1 to 52 */
export function recurringDates(calendar: BusinessCalendar, rule: RecurrenceRule, schoolYear: SchoolYear): RecurringDates {
  if (!Number.isInteger(rule.interval) || rule.interval < 1 || rule.interval > 52) throw new RangeError(`Not an interval: ${rule.interval}`);
  const result: RecurringDates = { dates: [], skipped: [] };
  for (const date of occurrences(rule, schoolYear)) {
    const obstacle = calendar.obstacle(date) ?? calendar.schoolHoliday(date);
    if (obstacle) result.skipped.push({ date, obstacle });
    else result.dates.push(date);
  }
  return result;
}

function occurrences(rule: RecurrenceRule, { from, to }: SchoolYear): LocalDate[] {
  // At noon: an occurrence then lies on its own date in any season.
  const noon = (date: LocalDate) => Temporal.PlainDateTime.from(`${date}T12:00`).toZonedDateTime(TIME_ZONE);
  const start = rule.every === 'week' ? addDays(from, (rule.weekday - weekdayOf(from) + 7) % 7) : from;
  const day = rule.every === 'week' ? DAYS[rule.weekday] : `${rule.nth}${DAYS[rule.weekday]}`;
  const recurrence = new RRuleTemporal({
    freq: rule.every === 'week' ? 'WEEKLY' : 'MONTHLY',
    interval: rule.interval,
    byDay: [day],
    dtstart: noon(start),
    until: noon(to),
  });
  return recurrence.all().map((at) => at.toString().slice(0, 10));
}
