/** For tests: the calendars of the regions, and a drawing of one, so that a failing test shows the days that went wrong. */
import { addDays, weekdayOf } from './local-date.js';
import type { HolidayPolicy, LocalDate, Region } from './model.js';
import { createCalendar, type BusinessCalendar } from './working-days.js';

export const REGIONS: readonly Region[] = ['noord', 'midden', 'zuid'];

export const policy = (changes: Partial<HolidayPolicy> = {}): HolidayPolicy => ({
  region: 'midden',
  meetOnGoodFriday: false,
  meetOnLiberationDay: false,
  meetOnBridgeDays: false,
  ...changes,
});

const calendars = new Map(REGIONS.map((region) => [region, createCalendar(policy({ region }))]));
export const calendarOf = (region: Region): BusinessCalendar => calendars.get(region)!;

/** Weeks from Monday to Sunday, a sign a day: · weekend, F public holiday, b bridge day, s school holiday, or the mark. */
export function draw(calendar: BusinessCalendar, marks: Readonly<Record<LocalDate, string>>): string {
  const dates = Object.keys(marks).sort();
  const [first, last] = [dates[0]!, dates.at(-1)!];
  const lines: string[] = [];
  for (let monday = addDays(first, 1 - weekdayOf(first)); monday <= last; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
    const named = days.filter((day) => marks[day]).map((day) => `${day} ${marks[day]}`);
    lines.push(`${monday} ${days.map((day) => (marks[day] ? '■' : sign(calendar, day))).join('')} ${named.join(', ')}`);
  }
  return lines.join('\n');
}

function sign(calendar: BusinessCalendar, day: LocalDate): string {
  const kind = calendar.obstacle(day)?.kind ?? calendar.schoolHoliday(day)?.kind ?? 'free';
  return { weekend: '·', 'public-holiday': 'F', 'bridge-day': 'b', 'school-holiday': 's', free: '-' }[kind];
}
