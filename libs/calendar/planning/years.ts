/** Moments that are parts of a year, or a year: 'tweede helft van het schooljaar', 'eind maart', 'het hele jaar'. PURE. */
import type { Cursor } from './cursor.js';
import { quarter, week, yearly } from './kinds.js';
import { Misread } from './misread.js';
import type { PlanYear } from './model.js';
import { fixed, type Moment, type Partial } from './moments.js';
import { halfOf, halfOfSchoolYear, partOfMonth, partOfYear, quarterOf, quarterOfSchoolYear, schoolYearFrom, yearOf, type Part, type Span } from './spans.js';

/** 'eerste kwartaal', '2e helft van het schooljaar', 'tweede halfjaar'; a bare one takes its noun from its neighbour. */
export function ordinal(cursor: Cursor, plan: PlanYear): Moment | Partial {
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
export function part(cursor: Cursor, plan: PlanYear): Moment {
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
export function named(cursor: Cursor, plan: PlanYear): Moment {
  if (cursor.takeNoun('week')) return week(numberAfter(cursor));
  if (cursor.takeNoun('quarter')) return quarter(numberAfter(cursor));
  if (cursor.takeNoun('school-year')) return fixed(schoolYear(cursor, plan));
  if (cursor.takeRole('start')) {
    while (cursor.takeRole('in'));
    return partOfPlan(cursor, plan, 'begin');
  }
  const whole = cursor.takeRole('whole', 'this');
  if (whole && cursor.takeNoun('school-year')) return fixed(schoolYear(cursor, plan));
  const noun = cursor.takeNoun('year');
  const year = whole || noun ? cursor.take('year') : null;
  if (year) return fixed(yearOf(year.year));
  if (!whole || !noun) throw new Misread('no-period');
  return fixed({ from: plan.from, until: plan.until, precision: 'year' });
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
