/** The calendar of all overleggen: days on which nobody meets, and why a meeting is on its day. PURE. */
import { addDays, formatDutchDate, weekdayOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { WEEKDAYS } from '#calendar/season-text';
import type { BusinessCalendar } from '#calendar/working-days';
import type { Body } from '#scheme/model';

export interface FreeDays {
  kind: 'schoolvakantie' | 'feestdag';
  name: string;
  from: LocalDate;
  /** Inclusive. */
  until: LocalDate;
  /** The ministry has not fixed it yet. */
  expected: boolean;
}

/** In days; longer than the summer holiday. */
const LONGEST = 70;

/** School and public holidays of which a day lies in [from, until), each once and whole. */
export function freeDays(calendar: BusinessCalendar, from: LocalDate, until: LocalDate): FreeDays[] {
  const all: FreeDays[] = [];
  const add = (kind: FreeDays['kind'], name: string, day: LocalDate, expected: boolean): void => {
    const last = all.findLast((one) => one.kind === kind && one.name === name);
    if (last && addDays(last.until, 1) === day) last.until = day;
    else all.push({ kind, name, from: day, until: day, expected });
  };
  for (let day = addDays(from, -LONGEST); day < addDays(until, LONGEST); day = addDays(day, 1)) {
    const holiday = calendar.schoolHoliday(day);
    if (holiday) add('schoolvakantie', holiday.name, day, holiday.expected);
    const obstacle = calendar.obstacle(day);
    if (obstacle?.kind === 'public-holiday') add('feestdag', obstacle.name, day, false);
  }
  return all.filter((one) => one.from < until && one.until >= from);
}

/**
 * What is known of a meeting's day: its place in the year, what was agreed of that year, the weekday, and what stands in its way.
 * @param own days of the body's meetings in that school year, by date
 */
export function whyOnThatDay(calendar: BusinessCalendar, body: Pick<Body, 'name' | 'meetings'>, schoolYear: string, date: LocalDate, own: readonly LocalDate[]): string[] {
  const weekday = WEEKDAYS[weekdayOf(date) - 1]!;
  const holiday = calendar.schoolHoliday(date);
  const obstacle = calendar.obstacle(date);
  return [
    own.length === 1 ? `De enige vergadering van ${body.name} in schooljaar ${schoolYear}.` : `Vergadering ${own.indexOf(date) + 1} van ${own.length} van ${body.name} in schooljaar ${schoolYear}.`,
    ...(body.meetings ? [frequency(body.meetings.perYear)] : []),
    ...(body.meetings ? [body.meetings.weekdays.includes(weekdayOf(date)) ? `Op ${weekday}: een dag van voorkeur.` : `Op ${weekday}: geen dag van voorkeur, zo gekozen.`] : []),
    holiday ? `${formatDutchDate(date)} valt in de ${holiday.name}: zo gekozen.` : obstacle?.kind === 'public-holiday' ? `${formatDutchDate(date)} is ${obstacle.name}: zo gekozen.` : 'Geen schoolvakantie en geen feestdag.',
  ];
}

const frequency = ({ min, max }: { min: number; max: number }): string => `De samenwerkingsstructuur vraagt ${min === max ? `${min}` : `${min} tot ${max}`} ${max === 1 ? 'vergadering' : 'vergaderingen'} per schooljaar.`;
