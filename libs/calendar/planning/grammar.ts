/**
 * What a phrase of time is made of. PURE.
 *
 *     phrase    = [frequency] [always] [span] [frequency]
 *     span      = from sequence | by sequence | before sequence | after sequence | between sequence | holidays | sequence
 *     sequence  = item { (and | through | until) item }
 */
import { addDays } from '../local-date.js';
import { Cursor } from './cursor.js';
import { readFrequency } from './frequency.js';
import { readHolidays } from './holidays.js';
import { readItem } from './item.js';
import { Misread } from './misread.js';
import type { PlanningPeriod, PlanYear } from './model.js';
import { completed, joined, spansOf, type Joint, type Moment, type Partial } from './moments.js';
import { openEnded, upTo } from './open-ends.js';
import type { Span } from './spans.js';
import type { Token } from './tokens.js';

/** @throws Misread when the tokens are not wholly a phrase of time */
export function readPhrase(tokens: readonly Token[], plan: PlanYear): PlanningPeriod {
  const cursor = new Cursor(tokens);
  const often = readFrequency(cursor);
  const always = cursor.takeRole('always') !== null;
  const whole: Span = { from: plan.from, until: plan.until, precision: 'year' };
  const says = often !== null || always;
  const span = says && (cursor.ended || cursor.sees(() => trailingFrequency(cursor))) ? whole : readSpan(cursor, plan);
  const recurrence = often ?? trailingFrequency(cursor);
  if (!cursor.ended) throw new Misread('no-period');
  return { from: span.from, until: span.until, recurrence, precision: span.precision };
}

function trailingFrequency(cursor: Cursor) {
  return cursor.maybe(() => {
    cursor.takeRole('and', 'dash');
    return readFrequency(cursor);
  });
}

function readSpan(cursor: Cursor, plan: PlanYear): Span {
  const holidays = cursor.maybe(() => readHolidays(cursor, plan));
  if (holidays) return holidays;
  if (opens(cursor)) {
    const { span, ranged } = readSequence(cursor, plan);
    return ranged ? span : openEnded(span, plan);
  }
  if (cursor.takeRole('by', 'through')) return upTo(readSequence(cursor, plan).span, plan, 'last-day');
  if (cursor.takeRole('before', 'until')) return upTo(exact(readSequence(cursor, plan).span), plan, 'day-before');
  if (cursor.takeRole('after')) {
    const { until, precision } = exact(readSequence(cursor, plan).span);
    return openEnded({ from: addDays(until, 1), until, precision }, plan);
  }
  return readSequence(cursor, plan, cursor.takeRole('between') !== null).span;
}

/** 'vanaf', 'per 1 januari', 'start september'; the start of the school year itself is a moment. */
function opens(cursor: Cursor): boolean {
  return cursor.maybe(() => {
    const role = cursor.takeRole('from', 'per', 'start');
    if (role === null) return null;
    while (cursor.takeRole('in'));
    return role === 'start' && cursor.peek()?.kind === 'noun' ? null : true;
  }) !== null;
}

/** 'Voor eind maart' may mean before it begins or before it is over. */
function exact(span: Span): Span {
  if (span.precision === 'about') throw new Misread('no-period');
  return span;
}

function readSequence(cursor: Cursor, plan: PlanYear, between = false): { span: Span; ranged: boolean } {
  const items: (Moment | Partial)[] = [readItem(cursor, plan)];
  const joints: Joint[] = [];
  for (let next = joint(cursor); next; next = joint(cursor)) {
    joints.push(between ? 'through' : next);
    items.push(readItem(cursor, plan));
  }
  if (between && joints.length !== 1) throw new Misread('no-period');
  if (joints.length > 1 && joints.some((one) => one !== 'and')) throw new Misread('no-period');
  return { span: joined(spansOf(completed(items), plan), joints), ranged: joints.some((one) => one !== 'and') };
}

/** A comma with a frequency behind it joins no moments. */
function joint(cursor: Cursor): Joint | null {
  return cursor.maybe(() => {
    const role = cursor.takeRole('and', 'dash', 'through', 'until');
    while (role === 'and' && cursor.takeRole('and'));
    if (role === null || cursor.sees(() => readFrequency(cursor))) return null;
    return role === 'dash' ? 'through' : role;
  });
}
