/** When a statutory year is looked at. PURE: every timer that a snapshot implies; a (name, at) fires once. */
import { addDays, instantOf, localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { StoredSnapshot, Timer } from './definition.js';
import { isBefore, nextMorning } from './instants.js';
import type { StatutoryYearEvent } from './statutory-year.events.js';
import type { StatutoryYearContext } from './statutory-year.model.js';

const timer = (name: string, event: StatutoryYearEvent): Timer => ({ name, at: event.at, event });

/** The first office morning on or after that day. */
const morningOn = ({ closedDays }: StatutoryYearContext, day: LocalDate): Instant => nextMorning(instantOf(addDays(day, -1), '23:59'), closedDays);

/** From September there is time for what a call for items, a meeting and its record take; a year that began to be looked after later begins then. */
function listDue(context: StatutoryYearContext): Instant {
  const september = morningOn(context, `${context.year}-09-01`);
  return isBefore(context.begunAt, september) ? september : nextMorning(context.begunAt, context.closedDays);
}

const LETTERS = [['11-01', 'november'], ['12-01', 'december']] as const;

export function statutoryYearTimers({ value, context }: StoredSnapshot<StatutoryYearContext>): Timer[] {
  const { year } = context;
  if (value === 'closed') return [];
  const next = timer('next-year', { type: 'NEXT_YEAR_DUE', at: instantOf(`${year + 1}-01-01`, '06:00') });
  const begins = listDue(context);
  if (value === 'watching') return [timer('list', { type: 'LIST_DUE', at: begins }), next];
  const letters = LETTERS.map(([day, letter]) => timer(letter, { type: 'CHECK_DUE', at: morningOn(context, `${year}-${day}`), letter })).filter(({ at }) => isBefore(begins, at));
  return [...letters, ...weekly(year, begins), next, timer('result', { type: 'RESULT_DUE', at: morningOn(context, `${year + 1}-01-15`) })];
}

/** Until the year is over, on the weekday on which the list began. */
function weekly(year: number, begins: Instant): Timer[] {
  const found: Timer[] = [];
  for (let day = addDays(localDateOf(begins), 7); day <= `${year}-12-31`; day = addDays(day, 7)) found.push(timer('check', { type: 'CHECK_DUE', at: instantOf(day, '09:00'), letter: null }));
  return found;
}
