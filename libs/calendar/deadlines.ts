/**
 * Deadlines counted from a meeting, each with the reason for its date (issue 2, point 4). Count, then shift out of days
 * without work, then keep out of the past and in the order of the chain.
 *
 * Deadlines before the meeting prepare it: they shift earlier, so that nobody gets less time than agreed. Deadlines after it
 * are agreements to their last day ("binnen twee weken"): they too shift earlier, never beyond the day counted.
 */
import { addDays, assertLocalDate, daysBetween, instantOf, minutesOf } from './local-date.js';
import type { DayObstacle, Deadline, DeadlineRule, LocalDate, ReasonStep } from './model.js';
import type { BusinessCalendar } from './working-days.js';

export interface PlanOptions {
  /** No deadline is planned before this day. */
  today: LocalDate;
  /** The link that comes first in the chain: this one is never due before it. */
  predecessor?: Deadline | null;
}

/** One deadline by itself. @throws RangeError when a date, a time or the rule's amount is malformed */
export function planDeadline(calendar: BusinessCalendar, anchor: { date: LocalDate }, rule: DeadlineRule, options: PlanOptions): Deadline {
  return settle(calendar, anchor.date, draft(calendar, anchor.date, rule), options);
}

/**
 * The deadlines of a chain, in the order of `rules`; links before and after the meeting each form a chain of their own.
 * Where a holiday would push two links onto each other, the earlier one makes room: before the meeting by the days that the
 * rules put between them, after it to the last working day that still precedes. @throws RangeError as planDeadline
 */
export function planChain(calendar: BusinessCalendar, anchorDate: LocalDate, rules: readonly DeadlineRule[], today: LocalDate): Deadline[] {
  const drafts = rules.map((rule) => draft(calendar, anchorDate, rule));
  const last: Partial<Record<DeadlineRule['direction'], Draft>> = {};
  for (const link of drafts.toReversed()) {
    const successor = last[link.rule.direction];
    if (successor) makeRoom(calendar, anchorDate, link, successor);
    last[link.rule.direction] = link;
  }
  const previous: Partial<Record<DeadlineRule['direction'], Deadline>> = {};
  return drafts.map((link) => {
    const predecessor = previous[link.rule.direction] ?? null;
    return (previous[link.rule.direction] = settle(calendar, anchorDate, link, { today, predecessor }));
  });
}

/** A link under way: `counted` is what the rule says, `date` where it stands now. */
interface Draft {
  rule: DeadlineRule;
  counted: LocalDate;
  date: LocalDate;
  reason: ReasonStep[];
}

function draft(calendar: BusinessCalendar, anchor: LocalDate, rule: DeadlineRule): Draft {
  const { amount, unit, direction } = rule;
  if (!Number.isInteger(amount) || amount < 0) throw new RangeError(`Deadline ${rule.id}: not a whole number of ${unit}: ${amount}`);
  const signed = direction === 'before' ? -amount : amount;
  const counted = unit === 'working-days' ? calendar.addWorkingDays(anchor, signed) : addDays(anchor, unit === 'weeks' ? signed * 7 : signed);
  const link: Draft = { rule, counted, date: counted, reason: [{ code: 'count', amount, unit, direction, from: anchor, to: counted }] };
  if (rule.avoidSchoolHolidays && !calendar.schoolHolidaysKnown(counted)) link.reason.push({ code: 'no-school-holidays-known', date: counted });
  shiftEarlier(calendar, anchor, link);
  return link;
}

/** Step out of weekends and holidays. After a meeting not onto or before it: then school holidays count no longer, at last nothing does. */
function shiftEarlier(calendar: BusinessCalendar, anchor: LocalDate, link: Draft): void {
  for (const avoidSchool of link.rule.avoidSchoolHolidays ? [true, false] : [false]) {
    const steps = stepsEarlier(calendar, link.date, avoidSchool);
    const to = steps.at(-1)?.to ?? link.date;
    if (to < firstDayFor(link.rule, anchor)) continue;
    link.reason.push(...steps);
    link.date = to;
    return;
  }
}

/** What comes after a meeting does so on a later day, unless the rule says 0 days. */
function firstDayFor(rule: DeadlineRule, anchor: LocalDate): LocalDate {
  if (rule.direction === 'before') return '0000-01-01';
  return rule.amount === 0 ? anchor : addDays(anchor, 1);
}

type Shift = Extract<ReasonStep, { code: 'shift' }>;

/** From each obstacle to the day before it, until a day is free: one step per obstacle, so that each is named. */
function stepsEarlier(calendar: BusinessCalendar, date: LocalDate, avoidSchool: boolean): Shift[] {
  const at = (day: LocalDate): DayObstacle | null => (avoidSchool ? calendar.schoolHoliday(day) : null) ?? calendar.obstacle(day);
  const steps: Shift[] = [];
  let from = date;
  for (let obstacle = at(from); obstacle; obstacle = at(from)) {
    let to = addDays(from, -1);
    while (sameObstacle(at(to), obstacle)) to = addDays(to, -1);
    steps.push({ code: 'shift', obstacle, direction: 'earlier', from, to });
    from = to;
  }
  return steps;
}

const sameObstacle = (a: DayObstacle | null, b: DayObstacle): boolean => a?.kind === b.kind && ('name' in a ? a.name : '') === ('name' in b ? b.name : '');

/** Let `link` come before `successor` again where shifting has brought them together or crossed them. */
function makeRoom(calendar: BusinessCalendar, anchor: LocalDate, link: Draft, successor: Draft): void {
  if (comesBefore(link, successor, link.counted < successor.counted && link.rule.direction === 'before')) return;
  const agreed = link.rule.direction === 'before' ? Math.max(0, daysBetween(link.counted, successor.counted)) : 0;
  const sameDay = agreed === 0 && minutesOf(link.rule.time) > minutesOf(successor.rule.time);
  const to = addDays(successor.date, -Math.max(agreed, sameDay ? 1 : 0));
  if (to >= link.date || to < firstDayFor(link.rule, anchor)) return;
  link.reason.push({ code: 'before-successor', successor: successor.rule.label, from: link.date, to });
  link.date = to;
  shiftEarlier(calendar, anchor, link);
}

function comesBefore(a: Draft, b: Draft, strictly: boolean): boolean {
  if (a.date !== b.date) return a.date < b.date;
  return !strictly && minutesOf(a.rule.time) <= minutesOf(b.rule.time);
}

/** Not in the past, not before the predecessor; then the instant, and whether the agreed distance still holds. */
function settle(calendar: BusinessCalendar, anchor: LocalDate, link: Draft, { today, predecessor = null }: PlanOptions): Deadline {
  assertLocalDate(today);
  const { rule, counted, reason } = link;
  let date = link.date;
  if (date < today) {
    const to = firstDayLeft(calendar, today, rule.direction === 'before' ? anchor : null);
    if (to !== date) reason.push({ code: 'not-in-past', from: date, to });
    date = to;
  }
  if (predecessor && instantOf(date, rule.time) < predecessor.at) {
    const to = dayAfterPredecessor(calendar, predecessor, rule, rule.direction === 'before' ? anchor : counted);
    if (to !== date) reason.push({ code: 'after-predecessor', predecessor: predecessor.label, from: date, to });
    date = to;
  }
  const at = instantOf(date, rule.time);
  const tooEarly = predecessor !== null && at < predecessor.at;
  return { id: rule.id, label: rule.label, date, at: tooEarly ? predecessor.at : at, reason, met: date <= counted && date >= today };
}

/** Today or the first working day after it; when that lies beyond `limit`, today, or `limit` itself when it has passed. */
function firstDayLeft(calendar: BusinessCalendar, today: LocalDate, limit: LocalDate | null): LocalDate {
  const day = calendar.isWorkingDay(today) ? today : calendar.nextWorkingDay(today);
  if (limit === null || day <= limit) return day;
  return today <= limit ? today : limit;
}

/** The predecessor's own day where the time of day allows; else the next working day; its own day again when that comes too late. */
function dayAfterPredecessor(calendar: BusinessCalendar, predecessor: Deadline, rule: DeadlineRule, limit: LocalDate): LocalDate {
  if (instantOf(predecessor.date, rule.time) >= predecessor.at) return predecessor.date;
  const next = calendar.nextWorkingDay(predecessor.date);
  return next <= limit ? next : predecessor.date;
}
