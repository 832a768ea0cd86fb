/**
 * Meetings that follow from those of another body: an agendacommissie sits once for each meeting that it prepares. Counted back
 * by its own rule and, as agendacommissie, after the items are in and before the agenda is fixed; within those bounds on a
 * teaching day, on which no other body meets.
 */
import { planChain, planDeadline } from './deadlines.js';
import { addDays, daysBetween, instantOf } from './local-date.js';
import type { Deadline, DeadlineRule, Instant, LocalDate } from './model.js';
import type { CommitteeWindow, PlannedMeeting, SeasonCommittee, SeasonInput } from './season.model.js';
import * as say from './season-text.js';
import { datesOf, isTeachingDay } from './teaching-time.js';
import type { BusinessCalendar } from './working-days.js';

/** So that nothing is moved out of the past: where the bounds lie does not depend on the day of asking. */
const LONG_AGO = '1900-01-01';
/** A body that is no agendacommissie may step back so far out of a holiday before its meeting is one for something else. */
const FARTHEST_BACK = 28;
const MINUTE_MS = 60_000;

export function windowFor(calendar: BusinessCalendar, committee: SeasonCommittee, date: LocalDate): CommitteeWindow {
  const target = { body: committee.body, date };
  const counted = planDeadline(calendar, { date }, schoolHolidaysToo(committee.before), { today: LONG_AGO });
  if (committee.agenda) {
    const { itemsDue, approval, papers } = committee.agenda;
    const [opens, closes] = planChain(calendar, date, [itemsDue, approval, papers], LONG_AGO) as [Deadline, Deadline, Deadline];
    return { target, counted, opens, closes };
  }
  const first = addDays(counted.date, -FARTHEST_BACK);
  const end = endOf(committee, counted.date);
  return { target, counted, opens: { date: first, at: instantOf(first, '00:00'), label: null }, closes: { date: counted.date, at: end, label: null } };
}

const schoolHolidaysToo = (rule: DeadlineRule): DeadlineRule => ({ ...rule, avoidSchoolHolidays: true });

const endOf = ({ startTime, durationMinutes }: SeasonCommittee, date: LocalDate): Instant =>
  new Date(Date.parse(instantOf(date, startTime)) + durationMinutes * MINUTE_MS).toISOString();

export const inWindow = (committee: SeasonCommittee, { opens, closes }: CommitteeWindow, date: LocalDate): boolean =>
  instantOf(date, committee.startTime) >= opens.at && endOf(committee, date) <= closes.at;

/** The meetings of the committee's body, from today on, for which it has no meeting (yet). */
export function unprepared(calendar: BusinessCalendar, { today }: SeasonInput, committee: SeasonCommittee, meetings: readonly PlannedMeeting[]): CommitteeWindow[] {
  const own = datesOf(meetings, committee.id);
  const targets = datesOf(meetings, committee.body).filter((date) => date >= today);
  return targets.map((date) => windowFor(calendar, committee, date)).filter((window) => !own.some((date) => inWindow(committee, window, date)));
}

/**
 * The best day for a committee within its window: a teaching day before a day in a school holiday, a day without another body's
 * meeting before one with, then the nearest to what the rule counts to (the earlier of two). null: no working day is left.
 */
export function dayIn(calendar: BusinessCalendar, input: SeasonInput, committee: SeasonCommittee, window: CommitteeWindow, meetings: readonly PlannedMeeting[]): LocalDate | null {
  const { schoolYear, today, excluded = [] } = input;
  const { opens, closes, counted } = window;
  const days = Array.from({ length: Math.max(0, daysBetween(opens.date, closes.date) + 1) }, (_, i) => addDays(opens.date, i));
  const possible = days.filter(
    (day) => day > today && day >= schoolYear.from && day <= schoolYear.to && !excluded.includes(day) && calendar.isWorkingDay(day) && inWindow(committee, window, day),
  );
  const ranked = possible.map((day) => ({
    day,
    drawbacks: (isTeachingDay(calendar, day) ? 0 : 2) + (meetings.some(({ date }) => date === day) ? 1 : 0),
    distance: Math.abs(daysBetween(day, counted.date)),
  }));
  return ranked.sort((a, b) => a.drawbacks - b.drawbacks || a.distance - b.distance || (a.day < b.day ? -1 : 1))[0]?.day ?? null;
}

export interface CommitteeMeeting {
  date: LocalDate;
  prepares: PlannedMeeting;
  /** Dutch sentences. */
  reason: string[];
}

/** A new meeting for each that has none; for what finds no day there is a warning in the check of the year. */
export function placeCommittee(calendar: BusinessCalendar, input: SeasonInput, committee: SeasonCommittee, meetings: readonly PlannedMeeting[]): CommitteeMeeting[] {
  const placed: CommitteeMeeting[] = [];
  for (const window of unprepared(calendar, input, committee, meetings)) {
    const taken = [...meetings, ...placed.map(({ date }) => ({ body: committee.id, date }))];
    const date = dayIn(calendar, input, committee, window, taken);
    if (date) placed.push({ date, prepares: window.target, reason: say.committeeReason(input, window, date, taken) });
  }
  return placed;
}
