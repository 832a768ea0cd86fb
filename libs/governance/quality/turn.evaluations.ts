/** Which evaluations belong to a turn: those of the scheme up to the first that closes it; where it names none any more, one at the end of the plan's year. PURE. */
import { addDays, addMonths } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Evaluation, Scheme } from '#scheme/model';
import { homeBody, isEvaluatedIn, type Subject } from './subjects.js';

export interface EvaluationWindow {
  id: string;
  name: string;
  /** Of this ambition or line alone, as its name says; else it is one of the LEA as a whole. */
  own: boolean;
  kind: Evaluation['kind'];
  aspects: Evaluation['aspects'];
  bodyId: string;
  /** Both inclusive: between them the body should discuss it. */
  from: LocalDate;
  until: LocalDate;
  /** Ends the turn. */
  closing: boolean;
}

/** An evaluation that must be over sooner than this after the turn began comes too early to say anything. */
const LEAST_DAYS = 56;
/** A turn whose end the scheme leaves open lasts nine months at least, and is evaluated in the quarter before its end, a month before it at the latest. */
const LEAST_TURN_DAYS = 273;
const WINDOW_OPENS_DAYS = 91;
const WINDOW_CLOSES_DAYS = 28;
/** How far ahead is looked in a scheme without an end. */
const YEARS_AHEAD = 20;

/** In order of time; empty: no evaluation lies ahead in the scheme's period. `day`: when the turn begins; `done`: ids of those that were held. */
export function turnEvaluations(scheme: Scheme, subject: Subject, day: LocalDate, done: readonly string[]): EvaluationWindow[] {
  const ahead = schemeWindows(scheme, subject, day).filter(({ id, until }) => !done.includes(id) && until >= addDays(day, LEAST_DAYS));
  const closes = ahead.findIndex(({ closing }) => closing);
  if (closes >= 0) return ahead.slice(0, closes + 1);
  const end = endOfYear(scheme, subject, day);
  return end ? [...ahead.filter(({ from }) => from < end.from), end] : [];
}

function schemeWindows({ evaluations, period }: Scheme, subject: Subject, day: LocalDate): EvaluationWindow[] {
  const stop = period.until ?? addMonths(day, YEARS_AHEAD * 12);
  const all = evaluations.filter((one) => isEvaluatedIn(one, subject)).flatMap((one) => occurrences(one, stop));
  return all.filter(({ until }) => until >= period.from).sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
}

/** Every window that begins until `stop`. */
function occurrences({ id, name, ambition, line, kind, aspects, body, from, until, everyYears }: Evaluation, stop: LocalDate): EvaluationWindow[] {
  const windows: EvaluationWindow[] = [];
  for (let years = 0; addMonths(from, years * 12) <= stop; years += everyYears ?? 0) {
    const begins = addMonths(from, years * 12);
    windows.push({ id: everyYears === null ? id : `${id}-${begins.slice(0, 4)}`, name: everyYears === null ? name : `${name} ${begins.slice(0, 4)}`, own: ambition !== null || line !== null, kind, aspects, bodyId: body, from: begins, until: addMonths(until, years * 12), closing: kind !== 'tussentijds' });
    if (everyYears === null) break;
  }
  return windows;
}

function endOfYear(scheme: Scheme, subject: Subject, day: LocalDate): EvaluationWindow | null {
  const kind = scheme.annualPlan?.year ?? 'schooljaar';
  const least = addDays(day, LEAST_TURN_DAYS);
  let end = `${day.slice(0, 4)}-${kind === 'schooljaar' ? '07-31' : '12-31'}`;
  while (end < least) end = addMonths(end, 12);
  const { until: last } = scheme.period;
  if (last !== null && last < least) return null;
  const until = last !== null && last < end ? last : end;
  const label = kind === 'schooljaar' ? `schooljaar ${schoolYear(until)}` : until.slice(0, 4);
  return {
    id: `eind-${until}`,
    name: `Evaluatie ${label}`,
    own: false,
    kind: 'eind',
    aspects: ['inhoud', 'samenwerking'],
    bodyId: homeBody(scheme, subject).id,
    from: addDays(until, -WINDOW_OPENS_DAYS),
    until: addDays(until, -WINDOW_CLOSES_DAYS),
    closing: true,
  };
}

const schoolYear = (date: LocalDate): string => {
  const year = Number(date.slice(0, 4)) - (date.slice(5) < '08-01' ? 1 : 0);
  return `${year}-${year + 1}`;
};
