/** One moment of a phrase: 'week 40', 'eind maart', 'tweede helft van het schooljaar'. PURE. */
import { addDays, weekdayOf } from '../local-date.js';
import type { Cursor } from './cursor.js';
import { Misread } from './misread.js';
import type { PlanYear } from './model.js';
import { fixed, type Moment, type Partial, type Yearly } from './moments.js';
import { dayOf, halfOf, halfOfSchoolYear, months, partOfMonth, partOfYear, quarterOf, quarterOfSchoolYear, schoolYearFrom, seasonOf, weekOf, yearOf, type Part, type Span } from './spans.js';

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

function yearly(at: (year: number) => Span, like: (value: number) => Moment = () => { throw new Misread('no-period'); }, core?: Yearly['core']): Yearly {
  return { kind: 'yearly', at, year: null, within: null, like, ...(core && { core }) };
}

function withoutYear(cursor: Cursor, item: Yearly): Yearly {
  if (cursor.peek()?.kind === 'year') throw new Misread('which-year');
  return item;
}

const week = (value: number): Yearly => yearly((year) => weekOf(year, value), week, (span) => addDays(span.from, 3));
const quarter = (value: number): Yearly => {
  if (value < 1 || value > 4) throw new Misread('no-period');
  return yearly((year) => quarterOf(year, value), quarter);
};
const dayIn = (month: number, value: number): Yearly => yearly((year) => dayOf(year, month, value), (other) => dayIn(month, other));

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

/** 'eerste kwartaal', '2e helft van het schooljaar', 'tweede halfjaar'; a bare one takes its noun from its neighbour. */
function ordinal(cursor: Cursor, plan: PlanYear): Moment | Partial {
  const { value } = cursor.take('ordinal')!;
  const noun = cursor.takeNoun('quarter', 'half', 'half-year');
  if (!noun) return { kind: 'partial', value, year: null };
  const parts = noun === 'quarter' ? 4 : 2;
  const first = cursor.maybe(() => {
    cursor.takeRole('in');
    return cursor.takeNoun('school-year') ? schoolYear(cursor, plan) : null;
  });
  // 'Eerste helft' alone, in the plan of a school year, may be that year's or the calendar's.
  if (parts === 2 && plan.kind === 'schooljaar' && !first && !yearFollows(cursor)) throw new Misread('which-year');
  const ofYear = noun === 'quarter' ? quarterOf : halfOf;
  const ofSchoolYear = noun === 'quarter' ? quarterOfSchoolYear : halfOfSchoolYear;
  const at = (which: number): Moment => {
    const index = which === -1 ? parts : which;
    if (index < 1 || index > parts) throw new Misread('no-period');
    return first ? { kind: 'fixed', span: ofSchoolYear(firstYear(first), index), like: at } : yearly((year) => ofYear(year, index), at);
  };
  return at(value);
}

const yearFollows = (cursor: Cursor): boolean => {
  const next = cursor.peek();
  return (next?.kind === 'role' && next.role === 'in' ? cursor.peek(1) : next)?.kind === 'year';
};

/** 'eind maart', 'medio 2022', 'begin van het schooljaar', 'eind van het jaar' */
function part(cursor: Cursor, plan: PlanYear): Moment {
  const { part } = cursor.take('part')!;
  while (cursor.takeRole('in'));
  const month = cursor.take('month');
  if (month) return yearly((year) => partOfMonth(year, month.month, part));
  const year = cursor.take('year');
  if (year) return fixed(partOfYear(year.year, 1, part));
  return partOfPlan(cursor, plan, part);
}

function partOfPlan(cursor: Cursor, plan: PlanYear, part: Part): Moment {
  if (cursor.takeNoun('school-year')) return fixed(partOfYear(firstYear(schoolYear(cursor, plan)), 8, part));
  if (!cursor.takeNoun('year')) throw new Misread('no-period');
  if (plan.kind !== 'kalenderjaar') throw new Misread('which-year');
  return fixed(partOfYear(firstYear(plan), 1, part));
}

/** 'week 40', 'kwartaal 2', 'schooljaar 2021-2022', 'het hele jaar', 'start van het schooljaar' */
function named(cursor: Cursor, plan: PlanYear): Moment {
  if (cursor.takeNoun('week')) return week(numberAfter(cursor));
  if (cursor.takeNoun('quarter')) return quarter(numberAfter(cursor));
  if (cursor.takeNoun('school-year')) return fixed(schoolYear(cursor, plan));
  if (cursor.takeRole('start')) {
    while (cursor.takeRole('in'));
    return partOfPlan(cursor, plan, 'begin');
  }
  if (!cursor.takeRole('whole', 'this')) throw new Misread('no-period');
  const year = cursor.take('year');
  if (year) return fixed(yearOf(year.year));
  if (cursor.takeNoun('school-year')) return fixed(schoolYear(cursor, plan));
  if (cursor.takeNoun('year')) return fixed({ from: plan.from, until: plan.until, precision: 'year' });
  throw new Misread('no-period');
}

function numberAfter(cursor: Cursor): number {
  const number = cursor.take('number');
  if (!number) throw new Misread('no-period');
  return number.value;
}

/** Behind the word schooljaar: the one that is named, else the plan's. @throws Misread in a calendar year's plan, which has two */
function schoolYear(cursor: Cursor, plan: PlanYear): Span {
  const named = cursor.take('school-years');
  if (named) return schoolYearFrom(named.first);
  if (cursor.peek()?.kind === 'year' || plan.kind !== 'schooljaar') throw new Misread('which-year');
  return { from: plan.from, until: plan.until, precision: 'year' };
}

const firstYear = ({ from }: { from: string }): number => Number(from.slice(0, 4));
