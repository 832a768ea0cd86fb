/** The calendar of one municipality's offices: which days carry meetings and deadlines, under the scheme's policy. */
import { addDays, assertLocalDate, weekdayOf } from './local-date.js';
import { memo } from './memo.js';
import type { DayObstacle, HolidayPolicy, LocalDate, SchoolHoliday } from './model.js';
import { publicHolidayOn } from './public-holidays.js';
import { schoolHolidayOn, schoolHolidaysKnown, schoolHolidaysKnownUntil } from './school-holidays.js';

/** All methods are pure and throw RangeError on what is no date. */
export interface BusinessCalendar {
  readonly policy: HolidayPolicy;
  /** Beyond this day school holidays are estimates: warn when it matters. */
  readonly schoolHolidaysKnownUntil: LocalDate;
  schoolHolidaysKnown(date: LocalDate): boolean;
  /** Weekend, public holiday or bridge day; null on a working day. A holiday in a weekend goes by its own name. */
  obstacle(date: LocalDate): DayObstacle | null;
  schoolHoliday(date: LocalDate): SchoolHoliday | null;
  isWorkingDay(date: LocalDate): boolean;
  /** The n-th working day after `date` (negative: before); `date` itself for 0. */
  addWorkingDays(date: LocalDate, n: number): LocalDate;
  /** The first working day after `date`, not `date` itself. */
  nextWorkingDay(date: LocalDate): LocalDate;
  /** The last working day before `date`, not `date` itself. */
  previousWorkingDay(date: LocalDate): LocalDate;
}

/** Cheap to make; remembers the days it was asked for, so keep one per scheme. */
export function createCalendar(policy: HolidayPolicy): BusinessCalendar {
  const obstacle = memo((date: LocalDate) => obstacleOn(policy, date));
  const schoolHoliday = memo((date: LocalDate) => schoolHolidayOn(policy.region, date));
  const isWorkingDay = (date: LocalDate): boolean => obstacle(date) === null;
  const addWorkingDays = (date: LocalDate, n: number): LocalDate => {
    if (!Number.isInteger(n)) throw new RangeError(`Not a whole number of working days: ${n}`);
    assertLocalDate(date);
    let day = date;
    for (let left = Math.abs(n); left > 0; ) {
      day = addDays(day, Math.sign(n));
      if (isWorkingDay(day)) left--;
    }
    return day;
  };
  return {
    policy,
    schoolHolidaysKnownUntil: schoolHolidaysKnownUntil(policy.region),
    schoolHolidaysKnown: (date) => schoolHolidaysKnown(policy.region, date),
    obstacle,
    schoolHoliday,
    isWorkingDay,
    addWorkingDays,
    nextWorkingDay: (date) => addWorkingDays(date, 1),
    previousWorkingDay: (date) => addWorkingDays(date, -1),
  };
}

function obstacleOn(policy: HolidayPolicy, date: LocalDate): DayObstacle | null {
  const weekend = isWeekend(date);
  const holiday = publicHolidayOn(policy, date);
  if (holiday) return { kind: 'public-holiday', name: holiday };
  if (weekend) return { kind: 'weekend' };
  return policy.meetOnBridgeDays ? null : bridgeDay(policy, date);
}

/** A single weekday between a public holiday and a weekend or another holiday: offices and schools are as good as empty. */
function bridgeDay(policy: HolidayPolicy, date: LocalDate): DayObstacle | null {
  const [before, after] = [addDays(date, -1), addDays(date, 1)];
  const [holidayBefore, holidayAfter] = [publicHolidayOn(policy, before), publicHolidayOn(policy, after)];
  if (holidayBefore && (holidayAfter || isWeekend(after))) return { kind: 'bridge-day', name: `dag na ${holidayBefore}` };
  if (holidayAfter && isWeekend(before)) return { kind: 'bridge-day', name: `dag voor ${holidayAfter}` };
  return null;
}

const isWeekend = (date: LocalDate): boolean => weekdayOf(date) >= 6;
