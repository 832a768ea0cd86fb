/** One moment of a phrase: 'week 40', 'eind maart', 'tweede helft van het schooljaar'. PURE. */
import { weekdayOf } from '../local-date.js';
import type { Cursor } from './cursor.js';
import { dayIn, quarter, yearly } from './kinds.js';
import { Misread } from './misread.js';
import type { PlanYear } from './model.js';
import { fixed, type Moment, type Partial, type Yearly } from './moments.js';
import { dayOf, halfOf, months, schoolYearFrom, seasonOf, yearOf, type Span } from './spans.js';
import { named, ordinal, part } from './years.js';

/** @throws Misread when no moment stands here */
export function readItem(cursor: Cursor, plan: PlanYear): Moment | Partial {
  while (cursor.takeRole('in'));
  const leading = cursor.maybe(() => yearBefore(cursor));
  const item = readBare(cursor, plan);
  if (item.kind === 'partial') return { ...item, year: yearBehind(cursor) };
  if (item.kind !== 'yearly') return item;
  return leading === null ? withYear(cursor, item) : { ...item, year: leading };
}

/** The year of '2022 Q2' and '2021-Q4'. */
function yearBefore(cursor: Cursor): number | null {
  const year = cursor.take('year');
  cursor.takeRole('dash');
  return year && ['quarter', 'half', 'month', 'season'].includes(cursor.peek()?.kind ?? '') ? year.year : null;
}

/** '… 2022', '… van 2022', '… schooljaar 2021-2022' */
function withYear(cursor: Cursor, item: Yearly): Yearly {
  const year = yearBehind(cursor);
  if (year !== null) return { ...item, year };
  const years = cursor.maybe(() => {
    cursor.takeRole('in');
    cursor.takeNoun('school-year');
    return cursor.take('school-years');
  });
  return years ? { ...item, within: schoolYearFrom(years.first) } : item;
}

function yearBehind(cursor: Cursor): number | null {
  return cursor.maybe(() => {
    cursor.takeRole('in', 'dash');
    return cursor.take('year')?.year ?? null;
  });
}

function readBare(cursor: Cursor, plan: PlanYear): Moment | Partial {
  const token = cursor.peek();
  switch (token?.kind) {
    case 'weekday':
    case 'date':
    case 'number':
      return day(cursor);
    case 'month':
      cursor.take('month');
      return yearly((year) => months(year, token.month, 1, 'month'));
    case 'month-year':
      cursor.take('month-year');
      return fixed(months(token.year, token.month, 1, 'month'));
    case 'quarter':
      cursor.take('quarter');
      return quarter(token.value);
    case 'half':
      cursor.take('half');
      return yearly((year) => halfOf(year, token.value));
    case 'year':
      cursor.take('year');
      return fixed(yearOf(token.year));
    case 'school-years':
      cursor.take('school-years');
      return fixed(schoolYearFrom(token.first));
    case 'season':
      cursor.take('season');
      // Of 'winter 2022' nobody knows which of two is meant.
      return token.season === 'winter' ? withoutYear(cursor, yearly((year) => seasonOf(year, token.season))) : yearly((year) => seasonOf(year, token.season));
    case 'ordinal':
      return ordinal(cursor, plan);
    case 'part':
      return part(cursor, plan);
    case 'noun':
    case 'role':
      return named(cursor, plan);
    default:
      throw new Misread('no-period');
  }
}

function withoutYear(cursor: Cursor, item: Yearly): Yearly {
  if (cursor.peek()?.kind === 'year') throw new Misread('which-year');
  return item;
}

/** '14 oktober', 'donderdag 14 oktober 2021', '14-10-2021'; the weekday must be right. */
function day(cursor: Cursor): Moment | Partial {
  const weekday = cursor.take('weekday');
  const checked = (span: Span): Span => {
    if (weekday && weekdayOf(span.from) !== weekday.weekday) throw new Misread('wrong-weekday');
    return span;
  };
  const date = cursor.take('date');
  if (date) return fixed(checked(dayOf(date.year, date.month, date.day)));
  const number = cursor.take('number');
  if (!number) throw new Misread('no-period');
  const month = cursor.take('month');
  if (!month) return { kind: 'partial', value: number.value, year: null };
  const moment = dayIn(month.month, number.value);
  return { ...moment, at: (year) => checked(moment.at(year)) };
}
