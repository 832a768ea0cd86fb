import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf } from './local-date.js';
import type { HolidayPolicy } from './model.js';
import { SCHOOL_HOLIDAYS } from './school-holidays.data.js';
import { calendarOf, draw, policy, REGIONS } from './spec-support.js';
import { createCalendar } from './working-days.js';

const midden = calendarOf('midden');

describe('days without meetings', () => {
  it.each([
    ['2022-01-01', 'public-holiday', 'Nieuwjaar'],
    ['2022-04-15', 'public-holiday', 'Goede Vrijdag'],
    ['2022-04-17', 'public-holiday', 'Pasen'],
    ['2022-04-18', 'public-holiday', 'Tweede paasdag'],
    ['2022-04-27', 'public-holiday', 'Koningsdag'],
    ['2022-05-05', 'public-holiday', 'Bevrijdingsdag'],
    ['2022-05-26', 'public-holiday', 'Hemelvaartsdag'],
    ['2022-06-05', 'public-holiday', 'Pinksteren'],
    ['2022-06-06', 'public-holiday', 'Tweede pinksterdag'],
    ['2025-04-26', 'public-holiday', 'Koningsdag'],
    ['2024-12-25', 'public-holiday', 'Kerstmis'],
    ['2024-12-26', 'public-holiday', 'Tweede kerstdag'],
    ['2022-05-27', 'bridge-day', 'dag na Hemelvaartsdag'],
    ['2021-04-26', 'bridge-day', 'dag voor Koningsdag'],
    ['2023-04-28', 'bridge-day', 'dag na Koningsdag'],
    ['2029-12-31', 'bridge-day', 'dag voor Nieuwjaar'],
    ['2021-10-09', 'weekend', undefined],
    ['2025-04-27', 'weekend', undefined],
  ])('%s is a %s (%s)', (date, kind, name) => {
    expect(midden.obstacle(date)).toEqual(name ? { kind, name } : { kind });
    expect(midden.isWorkingDay(date)).toBe(false);
  });

  it.each(['2021-10-07', '2025-04-28', '2021-12-31', '2022-12-05', '2022-09-20', '2024-02-29', '2027-12-24', '2027-12-27'])('%s is a working day', (date) => {
    expect(midden.obstacle(date)).toBeNull();
  });

  it.each<[string, Partial<HolidayPolicy>]>([
    ['2022-04-15', { meetOnGoodFriday: true }],
    ['2022-05-05', { meetOnLiberationDay: true }],
    ['2022-05-06', { meetOnLiberationDay: true }],
    ['2022-05-27', { meetOnBridgeDays: true }],
  ])('%s carries meetings where the scheme says %j', (date, changes) => {
    expect(midden.isWorkingDay(date)).toBe(false);
    expect(createCalendar(policy(changes)).isWorkingDay(date)).toBe(true);
  });
});

describe('school holidays', () => {
  it('differ by region', () => {
    expect(REGIONS.map((region) => calendarOf(region).schoolHoliday('2021-07-19')?.name)).toEqual(['zomervakantie', 'zomervakantie', undefined]);
    expect(midden.schoolHoliday('2021-10-24')).toEqual({ kind: 'school-holiday', name: 'herfstvakantie', region: 'midden', expected: false });
    expect(midden.schoolHoliday('2021-10-25')).toBeNull();
  });

  it('stand in the table as whole weeks in order, five a school year', () => {
    for (const region of REGIONS) {
      let previous = '';
      for (const [name, first, last] of SCHOOL_HOLIDAYS[region]) {
        expect([region, name, first, weekdayOf(first), weekdayOf(last)]).toEqual([region, name, first, 6, 7]);
        expect(first > previous && last > first).toBe(true);
        previous = last;
      }
      const starts = (name: string) => SCHOOL_HOLIDAYS[region].filter((row) => row[0] === name).length;
      expect(['herfstvakantie', 'kerstvakantie', 'voorjaarsvakantie', 'meivakantie', 'zomervakantie'].map(starts)).toEqual([10, 11, 11, 11, 11]);
    }
  });

  it('are expected in the weeks of earlier years beyond the table, and marked so', () => {
    expect(midden.schoolHolidaysKnownUntil).toBe('2030-08-25');
    expect([midden.schoolHolidaysKnown('2030-08-25'), midden.schoolHolidaysKnown('2030-08-26'), midden.schoolHolidaysKnown('2019-12-20')]).toEqual([true, false, false]);
    for (const christmas of ['2030-12-27', '2031-12-29', '2040-12-28']) {
      expect(midden.schoolHoliday(christmas)).toEqual({ kind: 'school-holiday', name: 'kerstvakantie', region: 'midden', expected: true });
    }
    expect(midden.schoolHoliday('2030-09-10')).toBeNull();
  });

  it('are refused for a region that does not exist', () => {
    expect(() => createCalendar(policy({ region: 'west' as never }))).toThrow('Not a school holiday region');
  });
});

describe('counting working days', () => {
  it.each([
    ['2022-05-25', 1, '2022-05-30'],
    ['2022-05-30', -1, '2022-05-25'],
    ['2021-10-08', 2, '2021-10-12'],
    ['2021-10-09', 1, '2021-10-11'],
    ['2021-12-24', 3, '2021-12-29'],
    ['2021-10-09', 0, '2021-10-09'],
  ])('from %s on, working day %i is %s', (date, n, expected) => {
    expect(midden.addWorkingDays(date, n)).toBe(expected);
  });

  it('lands on working days only, and back again', () => {
    const day = fc.integer({ min: 0, max: 3650 }).map((n) => addDays('2021-01-01', n)).filter((date) => midden.isWorkingDay(date));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (date, n) => {
        const to = midden.addWorkingDays(date, n);
        const between = Array.from({ length: daysBetween(date, to) }, (_, i) => addDays(date, i + 1)).filter((d) => midden.isWorkingDay(d));
        if (between.length !== n || !midden.isWorkingDay(to) || midden.addWorkingDays(to, -n) !== date) throw new Error(draw(midden, { [date]: 'from', [to]: `to, ${n} days` }));
      }),
    );
  });

  it('refuses what is no date or no whole number', () => {
    expect(() => midden.addWorkingDays('2021-02-30', 0)).toThrow(RangeError);
    expect(() => midden.addWorkingDays('2021-10-07', 1.5)).toThrow('Not a whole number of working days: 1.5');
    expect(() => midden.obstacle('gisteren')).toThrow(RangeError);
    expect(() => midden.schoolHoliday('2021-02-30')).toThrow(RangeError);
  });
});
