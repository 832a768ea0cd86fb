/** The school holidays of a region, and what is known of them. Source and licence of the table: school-holidays.md. */
import { addDays, assertLocalDate, daysBetween } from './local-date.js';
import { memo } from './memo.js';
import type { LocalDate, Region, SchoolHoliday } from './model.js';
import { SCHOOL_HOLIDAYS, type SchoolHolidayRow } from './school-holidays.data.js';

const rowsOf = (region: Region): readonly SchoolHolidayRow[] => {
  const rows = SCHOOL_HOLIDAYS[region];
  if (!rows) throw new RangeError(`Not a school holiday region (noord, midden, zuid): ${JSON.stringify(region)}`);
  return rows;
};

/** First day of the table for this region; what lies before is history and has no estimate. */
export const schoolHolidaysKnownFrom = (region: Region): LocalDate => rowsOf(region)[0]![1];

/** Last day of the last summer holiday in the table: every school day up to here is known. */
export const schoolHolidaysKnownUntil = (region: Region): LocalDate => rowsOf(region).at(-1)![2];

export const schoolHolidaysKnown = (region: Region, date: LocalDate): boolean =>
  date >= schoolHolidaysKnownFrom(region) && date <= schoolHolidaysKnownUntil(region);

/**
 * The school holiday on `date`, or null. Beyond the table the same week of earlier years stands in (`expected: true`), because
 * nobody wants a meeting between Christmas and New Year 2031; whoever shows the date also warns (`schoolHolidaysKnown`).
 */
export function schoolHolidayOn(region: Region, date: LocalDate): SchoolHoliday | null {
  assertLocalDate(date);
  const expected = date > schoolHolidaysKnownUntil(region);
  const name = namesByDay(region).get(expected ? sameWeekInKnownYears(region, date) : date);
  return name ? { kind: 'school-holiday', name, region, expected } : null;
}

/** The holidays of this name that the table has, in order, first and last day inclusive. */
export const schoolHolidaysNamed = (region: Region, name: string): { from: LocalDate; until: LocalDate }[] =>
  rowsOf(region).filter((row) => row[0] === name).map(([, from, until]) => ({ from, until }));

/** `date` moved back by whole years, to the nearest same weekday, into the table. */
function sameWeekInKnownYears(region: Region, date: LocalDate): LocalDate {
  const years = Math.ceil(daysBetween(schoolHolidaysKnownUntil(region), date) / 365.2425);
  return addDays(date, -Math.round((years * 365.2425) / 7) * 7);
}

const namesByDay = memo((region: Region): ReadonlyMap<LocalDate, string> => {
  const names = new Map<LocalDate, string>();
  for (const [name, first, last] of rowsOf(region)) {
    for (let day = first; day <= last; day = addDays(day, 1)) names.set(day, name);
  }
  return names;
});
