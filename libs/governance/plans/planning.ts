/** Plan years and the days around them: when the text must be there, when it is adopted, evaluated, and when the next begins. Pure. */
import { addDays, addMonths, instantOf, localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { PlanYear, PlanningPeriod, Recurrence } from '#calendar/planning/model';
import type { BusinessCalendar } from '#calendar/working-days';
import type { AnnualPlan, Evaluation, Scheme } from '#scheme/model';
import { planYear } from '#scheme/plan-year';
import type { PlanDates } from '#workflows/annual-plan.model';

/** Before the year, where no meeting of the steering body says better. */
const DRAFT_DAYS = 56;
/** A plan that begins late gets so long to be written, and then to be adopted. */
const LATE_DRAFT_DAYS = 42;
const ADOPTION_DAYS = 49;
/** Of the end of the year, where the scheme names no evaluations of the plan. */
const EVALUATION_DAYS = { opens: 130, due: 100 };
/** Next year's plan begins at the latest so long before that year. */
const NEXT_DAYS = 100;

type Kind = AnnualPlan['year'];

/** '2021-2022' for a day in that school year, '2022' for one in that calendar year. */
export function yearLabelOn(kind: Kind, day: LocalDate): string {
  const year = Number(day.slice(0, 4));
  if (kind === 'kalenderjaar') return `${year}`;
  const first = day.slice(5) >= '08-01' ? year : year - 1;
  return `${first}-${first + 1}`;
}

export const neighbour = (kind: Kind, label: string, years: 1 | -1): string => {
  const first = Number(label.slice(0, 4)) + years;
  return kind === 'kalenderjaar' ? `${first}` : `${first}-${first + 1}`;
};

/** null: no label of this kind of year. */
export const planYearOf = ({ annualPlan, holidays }: Pick<Scheme, 'annualPlan' | 'holidays'>, label: string): PlanYear | null => (annualPlan && /^20\d\d(-20\d\d)?$/.test(label) ? planYear(annualPlan.year, label, holidays.region) : null);

/** Does any day of the year lie in the scheme's period? */
export const inPeriod = ({ period }: Pick<Scheme, 'period'>, { from, until }: Pick<PlanYear, 'from' | 'until'>): boolean => until >= period.from && (period.until === null || from <= period.until);

/** @param itemsDue when items close for the last planned meeting of the steering body before the year; null: none is planned */
export function planDates(scheme: Scheme, calendar: BusinessCalendar, { from, until }: PlanYear, now: Instant, itemsDue: LocalDate | null): PlanDates {
  const today = localDateOf(now);
  const wanted = itemsDue === null ? addDays(from, -DRAFT_DAYS) : addDays(itemsDue, -1);
  const draft = wanted < addDays(today, LATE_DRAFT_DAYS / 2) ? addDays(today, LATE_DRAFT_DAYS) : wanted;
  const adoption = later(addDays(from, -1), addDays(draft, ADOPTION_DAYS));
  const { opens, due } = evaluationWindow(scheme.evaluations, { from, until });
  return {
    begins: instantOf(from, '09:00'),
    ends: instantOf(addDays(until, 1), '00:00'),
    draft: endOf(calendar, draft),
    adoption: endOf(calendar, adoption),
    evaluationOpens: morningOf(calendar, opens),
    evaluation: endOf(calendar, due),
    next: morningOf(calendar, addDays(until, -NEXT_DAYS)),
  };
}

/** The plan's lines, or the programmes as a whole, are evaluated at the end or every year: the first and last day of that in this year. */
export function evaluationWindow(evaluations: readonly Evaluation[], { from, until }: Pick<PlanYear, 'from' | 'until'>): { opens: LocalDate; due: LocalDate } {
  const own = evaluations.filter(({ kind, line, ambition, everyYears }) => kind !== 'tussentijds' && (line !== null || (ambition === null && everyYears === 1)));
  const windows = own.flatMap((one) => (one.everyYears === null ? [one] : repeated(one, from))).filter((one) => one.from >= from && one.from <= until);
  if (windows.length === 0) return { opens: addDays(until, -EVALUATION_DAYS.opens), due: addDays(until, -EVALUATION_DAYS.due) };
  return { opens: windows.map((one) => one.from).reduce(earlier), due: windows.map((one) => one.until).reduce(later) };
}

function repeated(one: Pick<Evaluation, 'from' | 'until'>, day: LocalDate): { from: LocalDate; until: LocalDate }[] {
  const years = Number(day.slice(0, 4)) - Number(one.from.slice(0, 4));
  return [years, years + 1].map((count) => ({ from: addMonths(one.from, count * 12), until: addMonths(one.until, count * 12) }));
}

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
/** An action that comes back more often is reminded of at its beginning. */
const MOST_RETURNS = 24;

/** Days after the first on which something comes back within its period: 'ieder kwartaal', 'elke 6 weken'. */
export function returnsIn({ from, until, recurrence }: Pick<PlanningPeriod, 'from' | 'until' | 'recurrence'>): LocalDate[] {
  if (!recurrence) return [];
  const days: LocalDate[] = [];
  for (let count = 1; ; count++) {
    const day = stepped(from, recurrence, count);
    if (day > until) return days;
    if (days.length === MOST_RETURNS) return [];
    days.push(day);
  }
}

/** The count-th return: so many times in every so many units, spread evenly. */
function stepped(from: LocalDate, { times, every, unit }: Recurrence, count: number): LocalDate {
  if (unit === 'week') return addDays(from, Math.floor((count * every * 7) / times));
  const months = (count * every * MONTHS[unit]) / times;
  return Number.isInteger(months) ? addMonths(from, months) : addDays(from, Math.floor(months * 30.4));
}

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
const endOf = (calendar: BusinessCalendar, day: LocalDate): Instant => instantOf(calendar.isWorkingDay(day) ? day : calendar.previousWorkingDay(day), '17:00');
const morningOf = (calendar: BusinessCalendar, day: LocalDate): Instant => instantOf(calendar.isWorkingDay(day) ? day : calendar.nextWorkingDay(day), '09:00');
