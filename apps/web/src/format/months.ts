/** Months as pages show them: '2026-12'. PURE. */
import { LOCALE } from '../language/t';
import { addDays, mondayOf, schoolYearDays, schoolYearOf, type Day } from './dates';
import { once } from './once';

export type View = 'maand' | 'jaar' | 'lijst';

export const isView = (text: unknown): text is View => text === 'maand' || text === 'jaar' || text === 'lijst';
export const isMonth = (text: unknown): text is string => typeof text === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(text);

export const monthOf = (day: Day): string => day.slice(0, 7);

/** So many months later; earlier when negative. */
export function monthPlus(month: string, months: number): string {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(total / 12)}-${`${(total % 12) + 1}`.padStart(2, '0')}`;
}

export const firstOf = (month: string): Day => `${month}-01`;

/** Weeks from Monday to Sunday in which the month lies, days of its neighbours included. */
export function weeksOf(month: string): Day[][] {
  const next = firstOf(monthPlus(month, 1));
  const weeks: Day[][] = [];
  for (let monday = mondayOf(firstOf(month)); monday < next; monday = addDays(monday, 7)) weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  return weeks;
}

/** The twelve months of the school year in which this month lies. */
export function schoolYearMonths(month: string): string[] {
  const from = monthOf(schoolYearDays(schoolYearOf(firstOf(month))).from);
  return Array.from({ length: 12 }, (_, index) => monthPlus(from, index));
}

const NAME = once(() => new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' }));

/** 'december 2026' */
export const monthName = (month: string): string => `${NAME().format(new Date(`${month}-15T12:00:00Z`))} ${month.slice(0, 4)}`;
