/** Periods that school holidays bound: 'voor de zomervakantie', 'tussen herfstvakantie en kerstvakantie'. PURE. */
import { addDays } from '../local-date.js';
import type { LocalDate } from '../model.js';
import { schoolHolidaysNamed } from '../school-holidays.js';
import type { Cursor } from './cursor.js';
import { Misread } from './misread.js';
import type { PlanYear } from './model.js';
import { openEnded, upTo } from './open-ends.js';
import { schoolYearFrom, yearOf, type Span } from './spans.js';

/** Its first or its last day decides in which year it lies: the summer's holiday lies in two school years. */
type Edge = 'from' | 'until';

/** null where the phrase is not about a holiday. @throws Misread for a holiday that the table does not have */
export function readHolidays(cursor: Cursor, plan: PlanYear): Span | null {
  const role = cursor.takeRole('before', 'until', 'after', 'in', 'between');
  if (role === null && cursor.peek()?.kind !== 'holiday') return null;
  const named = readName(cursor, role === 'before');
  if (!named) return null;
  switch (role) {
    case 'before':
    case 'until':
      return upTo(found(named, plan, 'from'), plan, 'day-before');
    case 'after':
      return openEnded(dayAfter(found(named, plan, 'until')), plan);
    case 'between': {
      const other = cursor.takeRole('and') ? readName(cursor, false) : null;
      if (!other) return null;
      const [from, end] = [dayAfter(found(named, plan, 'until')).from, found(other, plan, 'from').from];
      if (end <= from) throw new Misread('backwards');
      return { from, until: addDays(end, -1), precision: 'day' };
    }
    default:
      return found(named, plan, 'from');
  }
}

interface Named { name: string; year: { from: LocalDate; until: LocalDate } | null }

/** 'Voor de zomer' is before its holiday: then a school year's work ends. */
function readName(cursor: Cursor, before: boolean): Named | null {
  const summer = before && cursor.maybe(() => (cursor.take('season')?.season === 'zomer' ? true : null));
  const name = summer ? 'zomervakantie' : cursor.take('holiday')?.name;
  if (name === undefined) return null;
  const year = cursor.maybe(() => {
    cursor.takeRole('in');
    return cursor.take('year');
  });
  if (year) return { name, year: yearOf(year.year) };
  const years = cursor.take('school-years');
  return { name, year: years && schoolYearFrom(years.first) };
}

function found({ name, year }: Named, plan: PlanYear, edge: Edge): Span {
  const { from, until } = year ?? plan;
  const rows = schoolHolidaysNamed(plan.region, name);
  const there = rows.filter((row) => row[edge] >= from && row[edge] <= until);
  if (there.length === 0) throw new Misread('unknown-holidays');
  if (there.length > 1) throw new Misread('which-year');
  return { ...there[0]!, precision: 'day' };
}

const dayAfter = ({ until, precision }: Span): Span => ({ from: addDays(until, 1), until: addDays(until, 1), precision });
