import { isMonth, monthName, monthPlus, schoolYearMonths, weeksOf } from './months';

it('a month is counted across years', () => {
  expect([monthPlus('2026-12', 1), monthPlus('2026-01', -1), monthPlus('2026-08', 12)]).toEqual(['2027-01', '2025-12', '2027-08']);
  expect([isMonth('2026-12'), isMonth('2026-13'), isMonth('2026-1')]).toEqual([true, false, false]);
  expect(monthName('2026-12')).toBe('december 2026');
});

it('a month is shown in whole weeks', () => {
  const weeks = weeksOf('2026-12');
  expect([weeks.length, weeks[0]![0], weeks.at(-1)!.at(-1)]).toEqual([5, '2026-11-30', '2027-01-03']);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeksOf('2027-02')).toHaveLength(4);
});

it('a school year has the months from August to July', () => {
  expect([schoolYearMonths('2027-01')[0], schoolYearMonths('2027-01').at(-1), schoolYearMonths('2027-08')[0]]).toEqual(['2026-08', '2027-07', '2027-08']);
});
