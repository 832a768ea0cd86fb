/** Parts of years as first and last day. PURE. */
import { addDays, assertLocalDate, weekdayOf } from '../local-date.js';
import type { LocalDate } from '../model.js';
import { Misread } from './misread.js';
import type { Precision } from './model.js';
import type { Season } from './words.js';

export interface Span { from: LocalDate; until: LocalDate; precision: Precision }
export type Part = 'begin' | 'medio' | 'eind';

/** `count` whole months from the first of `month` (1 to 12; higher runs into the next year). */
export function months(year: number, month: number, count: number, precision: Precision): Span {
  return { from: firstOf(year, month), until: addDays(firstOf(year, month + count), -1), precision };
}

const firstOf = (year: number, month: number): LocalDate => `${year + Math.floor((month - 1) / 12)}-${pad(((month - 1) % 12) + 1)}-01`;
const pad = (value: number): string => String(value).padStart(2, '0');

export const quarterOf = (year: number, quarter: number): Span => months(year, quarter * 3 - 2, 3, 'quarter');
export const halfOf = (year: number, half: number): Span => months(year, half * 6 - 5, 6, 'half-year');
export const yearOf = (year: number): Span => months(year, 1, 12, 'year');
/** 1 August to 31 July, as everywhere in the house. */
export const schoolYearFrom = (first: number): Span => months(first, 8, 12, 'year');
export const quarterOfSchoolYear = (first: number, quarter: number): Span => months(first, 5 + quarter * 3, 3, 'quarter');
export const halfOfSchoolYear = (first: number, half: number): Span => months(first, 2 + half * 6, 6, 'half-year');

/** @throws Misread when there is no such day */
export function dayOf(year: number, month: number, day: number): Span {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  try {
    assertLocalDate(date);
  } catch {
    throw new Misread('no-such-day');
  }
  return { from: date, until: date, precision: 'day' };
}

/** Week 1 holds 4 January (ISO 8601). @throws Misread where the year has no such week */
export function weekOf(year: number, week: number): Span {
  const fourth = `${year}-01-04`;
  const from = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  if (week < 1 || addDays(from, 3).slice(0, 4) !== String(year)) throw new Misread('no-such-day');
  return { from, until: addDays(from, 6), precision: 'week' };
}

/** Begin and end are the first and the last quarter of a year, its middle the two months around the middle. */
const PART_MONTHS: Record<Part, [offset: number, count: number]> = { begin: [0, 3], medio: [5, 2], eind: [9, 3] };
/** `month`: the one in which that year begins, 1 or 8. */
export const partOfYear = (year: number, month: 1 | 8, part: Part): Span => months(year, month + PART_MONTHS[part][0], PART_MONTHS[part][1], 'about');

/** Ten days each; the last one until the month's end. */
export function partOfMonth(year: number, month: number, part: Part): Span {
  const { from, until } = months(year, month, 1, 'about');
  if (part === 'begin') return { from, until: addDays(from, 9), precision: 'about' };
  if (part === 'medio') return { from: addDays(from, 10), until: addDays(from, 19), precision: 'about' };
  return { from: addDays(from, 20), until, precision: 'about' };
}

/** Whole months, as weather people count them; winter begins in December. */
const SEASON_BEGINS: Record<Season, number> = { voorjaar: 3, zomer: 6, najaar: 9, winter: 12 };
export const seasonOf = (year: number, season: Season): Span => months(year, SEASON_BEGINS[season], 3, 'about');

const ORDER: readonly Precision[] = ['day', 'week', 'month', 'quarter', 'half-year', 'year', 'about'];
/** The coarser of two. */
export const coarser = (a: Precision, b: Precision): Precision => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);
