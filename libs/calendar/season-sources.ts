/**
 * Who must have met before a body can use what they bring: the bodies that precede it, those that precede its committees, and so
 * on back to the start of the chain. A date on which the chain before it no longer fits costs so much that another is taken.
 */
import { addDays, weekdayOf } from './local-date.js';
import type { LocalDate } from './model.js';
import { dayIn, windowFor } from './season-committee.js';
import type { PlannedMeeting, SeasonBody, SeasonInput } from './season.model.js';
import { datesOf, isTeachingDay } from './teaching-time.js';
import type { BusinessCalendar } from './working-days.js';

/** Outweighs any unevenness that a school year can hold (at most 200² per meeting). */
export const BROKEN = 1e7;
/** A committee that would have to sit in a school holiday, or not at all: worth moving its body's meeting by weeks (2 × 50²). */
const UNPREPARED = 5000;

/** What a body that comes earlier must keep: its last meeting up to `on` lies on or before `latest`. */
interface Claim {
  source: SeasonBody;
  on: LocalDate;
  latest: LocalDate;
}

/** The cost of a date for `body`, as far as it concerns those who come before it. `line`: the year's teaching days. */
export function sourcesCost(calendar: BusinessCalendar, input: SeasonInput, body: SeasonBody, line: readonly LocalDate[], meetings: readonly PlannedMeeting[]): (date: LocalDate) => number {
  const first = new Map(input.bodies.map((source) => [source.id, firstDay(calendar, input, source, line, new Set([body.id]))]));
  const committees = (input.committees ?? []).filter((committee) => committee.body === body.id);
  return (date) => {
    const tooSoon = claimsOn(calendar, input, body, date).some(({ source, on, latest }) => {
      const planned = datesOf(meetings, source.id);
      if (planned.some((day) => day > latest && day <= on)) return true;
      return !planned.some((day) => day <= latest) && (first.get(source.id) ?? '9999-12-31') > latest;
    });
    const badly = committees.some((committee) => {
      const day = dayIn(calendar, input, committee, windowFor(calendar, committee, date), []);
      return day === null || !isTeachingDay(calendar, day);
    });
    return (tooSoon ? BROKEN : 0) + (badly ? UNPREPARED : 0);
  };
}

function claimsOn(calendar: BusinessCalendar, input: SeasonInput, body: SeasonBody, date: LocalDate): Claim[] {
  const committees = (input.committees ?? []).filter((committee) => committee.body === body.id);
  const days = committees.flatMap((committee) => {
    const day = dayIn(calendar, input, committee, windowFor(calendar, committee, date), []);
    return day ? [{ body: committee.id, date: day }] : [];
  });
  return [{ body: body.id, date }, ...days].flatMap((later) =>
    input.bodies.flatMap((source) => {
      if (source.id === body.id || source.precedes?.body !== later.body) return [];
      return [{ source, on: later.date, latest: addDays(later.date, -source.precedes.atLeastDays) }];
    }),
  );
}

/** The first day on which a body can meet with its own sources before it; null when the year has none. `seen` breaks circles. */
function firstDay(calendar: BusinessCalendar, input: SeasonInput, body: SeasonBody, line: readonly LocalDate[], seen: ReadonlySet<string>): LocalDate | null {
  const from = addDays(input.today, body.leadDays);
  const further = new Set([...seen, body.id]);
  const days = line.filter((day) => day >= from && body.weekdays.includes(weekdayOf(day)));
  const sources = claimsOn(calendar, input, body, days[0] ?? from).filter(({ source }) => !further.has(source.id));
  const earliest = new Map(sources.map(({ source }) => [source.id, firstDay(calendar, input, source, line, further) ?? '9999-12-31']));
  return days.find((day) => claimsOn(calendar, input, body, day).every(({ source, latest }) => (earliest.get(source.id) ?? '0000-01-01') <= latest)) ?? null;
}
