/**
 * Dates and times as Dutch people write them. Days are ISO local dates ('2026-11-26'), instants ISO UTC; both are read in
 * Europe/Amsterdam, wherever the reader is.
 */
import { LOCALE, t } from '../language/t';
import { once } from './once';

export const ZONE = 'Europe/Amsterdam';

/** '2026-11-26' */
export type Day = string;

const formatter = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) => once(() => new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', ...options }));
const DAY_AND_MONTH = formatter({ weekday: 'long', day: 'numeric', month: 'long' });
const WITH_YEAR = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const PLAIN = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
const SHORT_YEAR = formatter({ day: 'numeric', month: 'short', year: 'numeric' });
const SHORT = formatter({ weekday: 'short', day: 'numeric', month: 'short' });
const MONTH_DAY = formatter({ day: 'numeric', month: 'long' });
const CLOCK = formatter({ timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** English has a comma after the weekday where the year is written, too, and none where it is not. */
const written = (format: () => Intl.DateTimeFormat, day: Day): string => format().format(Date.parse(day)).replace(/^(\p{L}+),/u, '$1');

/** '2026-11-26T15:00': what calendar and clock say in Amsterdam. Both languages write day, month and year in that order. */
function clockAt(instant: string): string {
  const [day, month, year, hour, minute] = CLOCK().format(Date.parse(instant)).match(/\d+/g)!;
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

export const dayOf = (instant: string): Day => clockAt(instant).slice(0, 10);

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
export const localTime = (instant: string): string => clockAt(instant).slice(11);

/** 'donderdag 26 november om 15.00 uur' */
export const longMoment = (instant: string, now: Day): string => t`${longDay(dayOf(instant), now)} om ${timeOf(instant)}`;

/** 'do 26 nov, 15.00 uur', with the year when it is another one. */
export function shortMoment(instant: string, now: Day): string {
  const day = dayOf(instant);
  const year = day.slice(0, 4) === now.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
  return `${shortDay(day)}${year}, ${timeOf(instant)}`;
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

const DAY_MS = 86_400_000;

export const addDays = (day: Day, days: number): Day => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Days from `from` to `to`; negative when `to` lies earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

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
export const mondayOf = (day: Day): Day => addDays(day, -((new Date(day).getUTCDay() + 6) % 7));

/** 'Deze week', 'Volgende week', 'Week van 7 december' */
export function weekTitle(monday: Day, now: Day): string {
  const weeks = daysBetween(mondayOf(now), monday) / 7;
  if (weeks === 0) return t`Deze week`;
  if (weeks === 1) return t`Volgende week`;
  const year = monday.slice(0, 4) === now.slice(0, 4) ? '' : ` ${monday.slice(0, 4)}`;
  return t`Week van ${written(MONTH_DAY, monday)}${year}`;
}

/** Browsers take the thirtieth of February for the second of March, or for no day at all. */
export const isDay = (text: unknown): text is Day => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;

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
