/**
 * Dates and times as Dutch people write them. Days are ISO local dates ('2026-11-26'), instants ISO UTC; both are read in
 * Europe/Amsterdam, wherever the reader is.
 */
import { parseAbsolute, parseDate, parseDateTime, startOfWeek, toCalendarDate, toTime, toZoned } from '@internationalized/date';
import { LOCALE, t } from '../language/t';
import { once } from './once';

const ZONE = 'Europe/Amsterdam';

/** '2026-11-26' */
export type Day = string;

const formatter = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) => once(() => new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', ...options }));
const DAY_AND_MONTH = formatter({ weekday: 'long', day: 'numeric', month: 'long' });
const WITH_YEAR = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const PLAIN = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
const SHORT_YEAR = formatter({ day: 'numeric', month: 'short', year: 'numeric' });
const SHORT = formatter({ weekday: 'short', day: 'numeric', month: 'short' });
const MONTH_DAY = formatter({ day: 'numeric', month: 'long' });

/** English has a comma after the weekday where the year is written, too, and none where it is not. */
const written = (format: () => Intl.DateTimeFormat, day: Day): string => format().format(parseDate(day).toDate('UTC')).replace(/^(\p{L}+),/u, '$1');

export const dayOf = (instant: string): Day => toCalendarDate(parseAbsolute(instant, ZONE)).toString();

/** 'donderdag 26 november'; with its year when that is another one than `now`'s. */
export const longDay = (day: Day, now: Day): string => written(day.slice(0, 4) === now.slice(0, 4) ? DAY_AND_MONTH : WITH_YEAR, day);

/** 'donderdag 26 november 2026' */
export const fullDay = (day: Day): string => written(WITH_YEAR, day);

/** '26 november 2026' */
export const plainDay = (day: Day): string => written(PLAIN, day);

/** '26 nov 2026' */
export const dayOfYear = (day: Day): string => written(SHORT_YEAR, day);

/** 'do 26 nov' */
export const shortDay = (day: Day): string => written(SHORT, day);

/** '15.00 uur' */
export const timeOf = (instant: string): string => t`${localTime(instant).replace(':', '.')} uur`;

/** '15:00', as a time field wants it. */
export const localTime = (instant: string): string => toTime(parseAbsolute(instant, ZONE)).toString().slice(0, 5);

/** 'donderdag 26 november om 15.00 uur' */
export const longMoment = (instant: string, now: Day): string => t`${longDay(dayOf(instant), now)} om ${timeOf(instant)}`;

/** 'do 26 nov, 15.00 uur', with the year when it is another one. */
export function shortMoment(instant: string, now: Day): string {
  const day = dayOf(instant);
  const year = day.slice(0, 4) === now.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
  return `${shortDay(day)}${year}, ${timeOf(instant)}`;
}

/** A day and a time of day in Amsterdam as an instant; null while the fields hold no date and time. */
export function instantOf(day: string, time: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}/.test(time)) return null;
  return toZoned(parseDateTime(`${day}T${time.slice(0, 5)}`), ZONE).toAbsoluteString();
}

/** `instant` plus so many minutes. */
export const minutesLater = (instant: string, minutes: number): string => new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** When each begins of what follows on each other, if all before it take their minutes. */
export function startsOf(begin: string, minutes: readonly number[]): string[] {
  let elapsed = 0;
  return minutes.map((own) => {
    const start = minutesLater(begin, elapsed);
    elapsed += own;
    return start;
  });
}

export const addDays = (day: Day, days: number): Day => parseDate(day).add({ days }).toString();

/** Days from `from` to `to`; negative when `to` lies earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** How far off: 'vandaag', 'morgen', 'over 5 dagen', 'over 3 weken'; back: 'gisteren', '4 dagen geleden'. */
export function howFar(day: Day, now: Day): string {
  const days = daysBetween(now, day);
  if (days === 0) return t`vandaag`;
  if (days === 1) return t`morgen`;
  if (days === 2) return t`overmorgen`;
  if (days === -1) return t`gisteren`;
  const size = Math.abs(days);
  if (size < 14) return days > 0 ? t`over ${size} dagen` : t`${size} dagen geleden`;
  const weeks = Math.round(size / 7);
  return days > 0 ? t`over ${weeks} weken` : t`${weeks} weken geleden`;
}

/** The Monday of the week that `day` lies in. */
export const mondayOf = (day: Day): Day => startOfWeek(parseDate(day), LOCALE, 'mon').toString();

/** 'Deze week', 'Volgende week', 'Week van 7 december' */
export function weekTitle(monday: Day, now: Day): string {
  const weeks = daysBetween(mondayOf(now), monday) / 7;
  if (weeks === 0) return t`Deze week`;
  if (weeks === 1) return t`Volgende week`;
  const year = monday.slice(0, 4) === now.slice(0, 4) ? '' : ` ${monday.slice(0, 4)}`;
  return t`Week van ${written(MONTH_DAY, monday)}${year}`;
}

export const isDay = (text: unknown): text is Day => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && valid(text);

function valid(text: string): boolean {
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}

/** The school year that a day lies in, from 1 August to 31 July: '2026-2027'. */
export function schoolYearOf(day: Day): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0);
  return `${year}-${year + 1}`;
}

/** The first day of a school year, and the first of the next. */
export const schoolYearDays = (label: string): { from: Day; until: Day } => ({ from: `${label.slice(0, 4)}-08-01`, until: `${label.slice(5)}-08-01` });

/** '2026-2027' and one year on is '2027-2028'. */
export const schoolYearPlus = (label: string, years: number): string => `${Number(label.slice(0, 4)) + years}-${Number(label.slice(5)) + years}`;

export const isSchoolYear = (text: unknown): text is string => typeof text === 'string' && /^20\d\d-20\d\d$/.test(text) && Number(text.slice(5)) === Number(text.slice(0, 4)) + 1;
