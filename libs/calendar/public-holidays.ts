/** The days on which Dutch offices are closed, from date-holidays, through the scheme's policy. */
import Holidays from 'date-holidays';
import { memo } from './memo.js';
import type { HolidayPolicy, LocalDate } from './model.js';

// date-holidays' rules for the two days that are no general day off, yet close most offices and all schools: it calls
// them 'school'. Of its other types 'bank' (31 December) and 'observance' (Dodenherdenking, Prinsjesdag) are working days.
const GOOD_FRIDAY = 'easter -2';
const LIBERATION_DAY = '05-05';

interface PublicHoliday {
  name: string;
  rule: string;
}

/** The public holiday on `date` (Dutch name), or null when there is none or the policy lets that day carry meetings. */
export function publicHolidayOn(policy: HolidayPolicy, date: LocalDate): string | null {
  const holiday = holidaysOf(date.slice(0, 4)).get(date);
  if (!holiday) return null;
  if (holiday.rule === GOOD_FRIDAY && policy.meetOnGoodFriday) return null;
  if (holiday.rule === LIBERATION_DAY && policy.meetOnLiberationDay) return null;
  return holiday.name;
}

// The rules are compiled on first use (8 ms); a year costs 3 ms. Names of `date` are local: the process's zone plays no part.
const rules = memo((country: 'NL') => new Holidays(country, { languages: 'nl' }));

const holidaysOf = memo((year: string): ReadonlyMap<LocalDate, PublicHoliday> => {
  const holidays = rules('NL').getHolidays(Number(year), 'nl');
  const closed = holidays.filter(({ type, rule }) => type === 'public' || rule === GOOD_FRIDAY || rule === LIBERATION_DAY);
  return new Map(closed.map(({ date, name, rule }) => [date.slice(0, 10), { name, rule }]));
});
