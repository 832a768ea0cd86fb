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
  if (often) cursor.maybe(() => (cursor.takeRole('and') && !cursor.ended ? true : null));
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
  const roles: JoiningRole[] = [];
  for (let next = joint(cursor); next; next = joint(cursor)) {
    roles.push(next);
    items.push(readItem(cursor, plan));
  }
  if (between && (roles.length !== 1 || roles[0] !== 'and')) throw new Misread('no-period');
  const joints = between ? (['through'] as const) : roles.map((role) => meant(role, roles));
  return { span: joined(spansOf(completed(items), plan), joints), ranged: joints.some((one) => one !== 'and') };
}

type JoiningRole = 'and' | 'dash' | 'through' | 'until';

/** One dash is a range, 'sept-okt-nov' a list; a range among other things may be anything. */
function meant(role: JoiningRole, all: readonly JoiningRole[]): Joint {
  const list = all.length > 1 && all.every((one) => one === 'dash');
  if (all.length > 1 && !list && role !== 'and') throw new Misread('no-period');
  if (role === 'dash') return list ? 'and' : 'through';
  return role;
}

/** A comma with a frequency behind it joins no moments. */
function joint(cursor: Cursor): JoiningRole | null {
  return cursor.maybe(() => {
    const role = cursor.takeRole('and', 'dash', 'through', 'until');
    while (role === 'and' && cursor.takeRole('and'));
    return role === null || cursor.sees(() => readFrequency(cursor)) ? null : role;
  });
}
