/**
 * Local dates, times and instants as ISO strings. Day arithmetic is exact on UTC day numbers; only the step between local
 * time and instant needs the time zone. Temporal takes 20 µs for that step, so it is asked once per day: on days
 * without a change of clocks (all but two a year) the offset is constant.
 */
import { Temporal } from 'temporal-polyfill';
import { memo } from './memo.js';
import type { Instant, LocalDate, LocalTime, SchoolYear, Weekday } from './model.js';

export const TIME_ZONE = 'Europe/Amsterdam';
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const dayNumber = memo((date: LocalDate): number => {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  // Date.parse lets 30 February pass on some engines: only what reads back the same is a date.
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date) throw new RangeError(`Not a date (YYYY-MM-DD): ${JSON.stringify(date)}`);
  return ms / DAY_MS;
});

const dateOfDay = memo((day: number): LocalDate => {
  const text = Number.isInteger(day) ? new Date(day * DAY_MS).toISOString() : '';
  if (text.length !== 24) throw new RangeError(`No date with a four-digit year lies ${day} days from 1970`);
  return text.slice(0, 10);
});

/** @throws RangeError when `date` is no date of the calendar ('2023-02-29', '7-10-2021') */
export function assertLocalDate(date: LocalDate): void {
  dayNumber(date);
}

/** @throws RangeError when `date` is no date or `days` no whole number */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDay(dayNumber(date) + days);

/**
 * The same day so many months later, or earlier for a negative number; the last of the month where it has no such day: a month
 * before 31 March is 28 or 29 February. @throws RangeError when `date` is no date or `months` no whole number
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  assertLocalDate(date);
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = firstOfMonth(month);
  return addDays(first, Math.min(Number(date.slice(8)), daysBetween(first, firstOfMonth(month + 1))) - 1);
}

/** @param month counted from January of the year 0 */
const firstOfMonth = (month: number): LocalDate => `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}-01`;

/** Calendar days from `from` to `to`: 1 from today to tomorrow, negative when `to` lies earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** ISO weekday; day 0, 1 January 1970, was a Thursday. */
export const weekdayOf = (date: LocalDate): Weekday => ((((dayNumber(date) + 3) % 7) + 7) % 7 + 1) as Weekday;

/** The school year that holds `date`: 1 August to 31 July (issue 2, point 8). */
export const schoolYearOf = memo((date: LocalDate): SchoolYear => {
  assertLocalDate(date);
  const year = Number(date.slice(0, 4)) - (date.slice(5) < '08-01' ? 1 : 0);
  return Object.freeze({ from: `${pad(year, 4)}-08-01`, to: `${pad(year + 1, 4)}-07-31`, label: `${pad(year, 4)}-${pad(year + 1, 4)}` });
});

/**
 * The instant of a local time, '2021-10-07T13:00:00.000Z'. A time that the clock skips in spring counts on from the hour
 * before (02:30 is read as 03:30); one that it shows twice in autumn is the first. @throws RangeError on bad input
 */
export function instantOf(date: LocalDate, time: LocalTime): Instant {
  const local = dayNumber(date) * DAY_MS + minutesOf(time) * MINUTE_MS;
  const offset = steadyOffset(dayNumber(date)) ?? zonedOffset(date, time);
  return new Date(local - offset).toISOString();
}

/** The local date on which `instant` falls. @throws RangeError when it is no UTC instant */
export const localDateOf = (instant: Instant): LocalDate => localIso(instant).slice(0, 10);

/** The local time at `instant`, to the minute: 'HH:MM'. @throws RangeError when it is no UTC instant */
export const localTimeOf = (instant: Instant): LocalTime => localIso(instant).slice(11, 16);

/** Minutes since midnight. @throws RangeError when `time` is not 'HH:MM' between 00:00 and 23:59 */
export function minutesOf(time: LocalTime): number {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`Not a time (HH:MM): ${JSON.stringify(time)}`);
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

const dutchDate = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' });

/** 'donderdag 7 oktober 2021' */
export const formatDutchDate = memo((date: LocalDate): string => dutchDate.format(dayNumber(date) * DAY_MS));

/** '15.00 uur' */
export function formatTime(time: LocalTime): string {
  minutesOf(time);
  return `${time.replace(':', '.')} uur`;
}

/** 'donderdag 7 oktober 2021 om 15.00 uur', local time */
export const formatDutchDateTime = (instant: Instant): string => `${formatDutchDate(localDateOf(instant))} om ${formatTime(localTimeOf(instant))}`;

function localIso(instant: Instant): string {
  const ms = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(instant) ? Date.parse(instant) : NaN;
  if (Number.isNaN(ms)) throw new RangeError(`Not an instant (ISO 8601, UTC): ${JSON.stringify(instant)}`);
  return new Date(ms + (steadyOffset(Math.floor(ms / DAY_MS)) ?? offsetAt(ms))).toISOString();
}

/** The zone's offset in ms when it is the same from the day before to the day after `day`; else null. */
const steadyOffset = memo((day: number): number | null => {
  const before = offsetAt((day - 1) * DAY_MS);
  return before === offsetAt((day + 2) * DAY_MS) ? before : null;
});

const offsetAt = (ms: number): number => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(TIME_ZONE).offsetNanoseconds / 1e6;

function zonedOffset(date: LocalDate, time: LocalTime): number {
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(TIME_ZONE, { disambiguation: 'compatible' });
  return dayNumber(date) * DAY_MS + minutesOf(time) * MINUTE_MS - zoned.epochMilliseconds;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
