import { planDeadline } from '#calendar/deadlines';
import { daysBetween } from '#calendar/local-date';
import { calendarOf, REGIONS } from '#calendar/spec-support';
import { DAYS_AROUND, deadlineRule } from './deadlines.js';
import { Deadline } from './schema.values.js';

const LONGEST = { weeks: 52, workingDays: 365, calendarDays: 365 };

describe.each(Object.entries(LONGEST))('a deadline of %s, at most %i', (unit, amount) => {
  const written = (count: number) => ({ [unit]: count, time: '09:00', avoidSchoolHolidays: true });

  it('is no longer than that', () => expect([amount, amount + 1].map((count) => Deadline.safeParse(written(count)).success)).toEqual([true, false]));

  it.each(['before', 'after'] as const)('lies %s its meeting within the days that the calendar looks around', (direction) => {
    const rule = deadlineRule('x', 'X', direction, Deadline.parse(written(amount)));
    const far = REGIONS.flatMap((region) => ['2022-01-10', '2023-08-31', '2025-05-05'].map((date) => Math.abs(daysBetween(date, planDeadline(calendarOf(region), { date }, rule, { today: '2000-01-03' }).date))));
    expect(Math.max(...far)).toBeLessThan(DAYS_AROUND);
  });
});
