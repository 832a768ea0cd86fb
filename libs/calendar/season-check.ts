/** Does a school year's set of meetings keep the scheme's rules? For proposals, for what a secretary moves, for the simulation. */
import { addDays, daysBetween } from './local-date.js';
import type { LocalDate } from './model.js';
import { unprepared } from './season-committee.js';
import type { PlannedMeeting, SeasonBody, SeasonInput, SeasonWarning } from './season.model.js';
import * as say from './season-text.js';
import { allBodies, datesOf, inSchoolYear, seasonNumbers } from './teaching-time.js';
import type { BusinessCalendar } from './working-days.js';

/**
 * Every rule that the meetings of all bodies (held and planned; other school years are left out) break. Numbers are checked over the year; what
 * concerns one meeting only from `input.today` on, as nobody can change the past.
 */
export function checkSeason(calendar: BusinessCalendar, input: SeasonInput, all: readonly PlannedMeeting[]): SeasonWarning[] {
  const meetings = inSchoolYear(input, all);
  const coming = meetings.filter(({ date }) => date >= input.today);
  return [
    ...input.bodies.flatMap((body) => {
      const dates = datesOf(meetings, body.id);
      return [...countWarnings(body, dates.length, seasonNumbers(calendar, input, body)), ...closeWarnings(body, dates, input.today), ...orderWarnings(input, body, meetings)];
    }),
    ...(input.committees ?? []).flatMap((committee) => unprepared(calendar, input, committee, meetings).map((window) => say.unprepared(input, committee, window))),
    ...coming.flatMap((meeting) => obstacleWarnings(calendar, input, meeting)),
    ...sameDayWarnings(input, coming),
    ...unknownWarnings(calendar, input, coming),
  ];
}

function countWarnings(body: SeasonBody, count: number, { min, max }: SeasonBody['perYear']): SeasonWarning[] {
  if (count < min) return [say.tooFew(body, count, min)];
  return count > max ? [say.tooMany(body, count, max)] : [];
}

function closeWarnings(body: SeasonBody, dates: readonly LocalDate[], today: LocalDate): SeasonWarning[] {
  return dates.flatMap((date, i) => {
    const previous = dates[i - 1];
    const close = previous !== undefined && date >= today && daysBetween(previous, date) < body.minDaysApart;
    return close ? [say.tooClose(body, previous, date)] : [];
  });
}

function orderWarnings(input: SeasonInput, body: SeasonBody, meetings: readonly PlannedMeeting[]): SeasonWarning[] {
  const { precedes } = body;
  const later = allBodies(input).find(({ id }) => id === precedes?.body);
  if (!precedes || !later || later.id === body.id) return [];
  const own = datesOf(meetings, body.id);
  return datesOf(meetings, later.id)
    .filter((target) => target >= input.today)
    .flatMap((target) => {
      const last = own.findLast((date) => date <= target) ?? null;
      return last !== null && last <= addDays(target, -precedes.atLeastDays) ? [] : [say.order(body, later, target, last, precedes.atLeastDays)];
    });
}

function obstacleWarnings(calendar: BusinessCalendar, input: SeasonInput, { body, date }: PlannedMeeting): SeasonWarning[] {
  const obstacle = calendar.obstacle(date) ?? calendar.schoolHoliday(date);
  return obstacle ? [say.onObstacle(say.nameOf(input, body), body, date, obstacle)] : [];
}

function sameDayWarnings(input: SeasonInput, meetings: readonly PlannedMeeting[]): SeasonWarning[] {
  return meetings.flatMap((meeting, i) => {
    const other = meetings.slice(0, i).find(({ date }) => date === meeting.date);
    return other ? [say.sameDay(say.nameOf(input, other.body), say.nameOf(input, meeting.body), meeting)] : [];
  });
}

/** One warning for the year, not one per meeting. */
function unknownWarnings(calendar: BusinessCalendar, input: SeasonInput, meetings: readonly PlannedMeeting[]): SeasonWarning[] {
  return meetings.some(({ date }) => !calendar.schoolHolidaysKnown(date)) ? [say.schoolHolidaysUnknown(input.schoolYear, calendar.schoolHolidaysKnownUntil)] : [];
}
