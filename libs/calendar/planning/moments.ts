/** Moments that a phrase names ('sept.', '14 oktober', 'Q4 2021') and the year that each of them lies in. PURE. */
import { addDays } from '../local-date.js';
import type { LocalDate } from '../model.js';
import { Misread } from './misread.js';
import type { PlanYear } from './model.js';
import { coarser, type Span } from './spans.js';

/** Returns each year; `year` null: the phrase does not say which, `within` may narrow it. */
export interface Yearly {
  kind: 'yearly';
  at: (year: number) => Span;
  year: number | null;
  within: Span | null;
  /** What a bare number beside it means: the 14 of '14 en 15 maart', the second week of 'week 45-47'. */
  like: (value: number) => Moment;
  /** By which day it is said to lie in a year; a week is in the year of its Thursday. Absent: it must lie in it wholly. */
  core?: (span: Span) => LocalDate;
}
export type Moment = Yearly | { kind: 'fixed'; span: Span; like?: (value: number) => Moment };
/** A bare number, with the year that may stand behind it. */
export type Partial = { kind: 'partial'; value: number; year: number | null };
export type Joint = 'and' | 'through' | 'until';

export const fixed = (span: Span): Moment => ({ kind: 'fixed', span });

/** Bare numbers take after what stands behind them, else before them. @throws Misread when nothing does */
export function completed(items: readonly (Moment | Partial)[]): Moment[] {
  const done: (Moment | null)[] = items.map((item) => (item.kind === 'partial' ? null : item));
  const like = (index: number) => done[index]?.like;
  for (let pass = 0; pass < items.length; pass += 1) {
    items.forEach((item, index) => {
      const alike = item.kind === 'partial' && !done[index] ? (like(index + 1) ?? like(index - 1))?.(item.value) : undefined;
      if (alike) done[index] = alike.kind === 'yearly' ? { ...alike, year: (item as Partial).year } : alike;
    });
  }
  return done.map((moment) => {
    if (!moment) throw new Misread('no-period');
    return moment;
  });
}

/** The spans of moments that follow each other: a year that is named holds for those without one beside it. */
export function spansOf(moments: readonly Moment[], plan: PlanYear): Span[] {
  const spans = moments.map((moment): Span | null => (moment.kind === 'fixed' ? moment.span : stated(moment, plan)));
  if (!spans.some((span) => span !== null)) spans[0] = inYear(moments[0] as Yearly, plan);
  for (let index = moments.length - 2; index >= 0; index -= 1) {
    if (!spans[index] && spans[index + 1]) spans[index] = latest(moments[index] as Yearly, spans[index + 1]!.from);
  }
  for (let index = 1; index < moments.length; index += 1) {
    spans[index] ??= earliest(moments[index] as Yearly, spans[index - 1]!.from);
  }
  return spans as Span[];
}

function stated(moment: Yearly, plan: PlanYear): Span | null {
  if (moment.year !== null) return moment.at(moment.year);
  return moment.within && inYear(moment, { ...plan, ...moment.within });
}

/** The one time that it comes in a school year or calendar year. @throws Misread when it comes twice or straddles the year's edge */
function inYear(moment: Yearly, { from, until }: PlanYear): Span {
  const found: Span[] = [];
  for (let year = yearIn(from) - 1; year <= yearIn(until); year += 1) {
    const span = attempt(() => moment.at(year));
    if (!span) continue;
    const [first, last] = moment.core ? [moment.core(span), moment.core(span)] : [span.from, span.until];
    if (first >= from && last <= until) found.push(span);
  }
  // A day that no year has says so itself.
  if (found.length === 0) moment.at(yearIn(from));
  if (found.length !== 1) throw new Misread('which-year');
  return found[0]!;
}

function latest(moment: Yearly, notAfter: LocalDate): Span {
  const same = moment.at(yearIn(notAfter));
  return same.from <= notAfter ? same : moment.at(yearIn(notAfter) - 1);
}

function earliest(moment: Yearly, notBefore: LocalDate): Span {
  const same = moment.at(yearIn(notBefore));
  return same.from >= notBefore ? same : moment.at(yearIn(notBefore) + 1);
}

/** One span of several. @throws Misread for a list with gaps (two moments are no period) and a range that runs backwards */
export function joined(spans: readonly Span[], joints: readonly Joint[]): Span {
  return spans.slice(1).reduce((whole, span, index) => {
    if (joints[index] === 'and' && addDays(whole.until, 1) !== span.from) throw new Misread('loose-moments');
    const until = joints[index] === 'until' ? addDays(span.from, -1) : span.until;
    if (until < whole.from || span.from < whole.from) throw new Misread('backwards');
    return { from: whole.from, until, precision: coarser(whole.precision, span.precision) };
  }, spans[0]!);
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Misread) return null;
    throw error;
  }
}

const yearIn = (date: LocalDate): number => Number(date.slice(0, 4));
