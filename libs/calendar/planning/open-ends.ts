/** Periods of which a plan names one end: the other is that of the plan's year, or, beyond it, of the year in which the named end lies. PURE. */
import { addDays, schoolYearOf } from '../local-date.js';
import type { LocalDate } from '../model.js';
import type { PlanYear } from './model.js';
import { yearOf, type Span } from './spans.js';

/** 'vanaf …': from its first day. */
export function openEnded({ from, precision }: Span, plan: PlanYear): Span {
  return { from, until: from <= plan.until ? plan.until : yearHolding(from, plan).until, precision };
}

/** 'uiterlijk …' includes it, 'voor …' ends the day before. */
export function upTo({ from, until, precision }: Span, plan: PlanYear, end: 'last-day' | 'day-before'): Span {
  const last = end === 'last-day' ? until : addDays(from, -1);
  return { from: last >= plan.from ? plan.from : yearHolding(last, plan).from, until: last, precision };
}

function yearHolding(date: LocalDate, { kind }: PlanYear): { from: LocalDate; until: LocalDate } {
  if (kind === 'kalenderjaar') return yearOf(Number(date.slice(0, 4)));
  const { from, to } = schoolYearOf(date);
  return { from, until: to };
}
