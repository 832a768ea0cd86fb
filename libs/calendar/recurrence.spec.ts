import { schoolYearOf, weekdayOf } from './local-date.js';
import { recurrenceInWords, recurringDates, type RecurrenceRule } from './recurrence.js';
import { calendarOf } from './spec-support.js';

const midden = calendarOf('midden');
const year = schoolYearOf('2021-08-01');

describe('a body that meets at fixed intervals', () => {
  it('meets every first Thursday of the month, except in holidays', () => {
    const { dates, skipped } = recurringDates(midden, { every: 'month', interval: 1, weekday: 4, nth: 1 }, year);
    expect(dates).toEqual(['2021-09-02', '2021-10-07', '2021-11-04', '2021-12-02', '2022-02-03', '2022-04-07', '2022-06-02', '2022-07-07']);
    expect(skipped.map(({ date, obstacle }) => [date, 'name' in obstacle ? obstacle.name : obstacle.kind])).toEqual([
      ['2021-08-05', 'zomervakantie'], ['2022-01-06', 'kerstvakantie'], ['2022-03-03', 'voorjaarsvakantie'], ['2022-05-05', 'Bevrijdingsdag'],
    ]);
  });

  it('meets on the last Tuesday of every second month', () => {
    const { dates, skipped } = recurringDates(midden, { every: 'month', interval: 2, weekday: 2, nth: -1 }, year);
    expect([...dates, ...skipped.map(({ date }) => date)].sort()).toEqual(['2021-08-31', '2021-10-26', '2021-12-28', '2022-02-22', '2022-04-26', '2022-06-28']);
  });

  it('meets every fortnight, on the same weekday across the change of clocks', () => {
    const { dates, skipped } = recurringDates(midden, { every: 'week', interval: 2, weekday: 1 }, year);
    const all = [...dates, ...skipped.map(({ date }) => date)].sort();
    expect([all[0], all.length, new Set(all.map(weekdayOf))]).toEqual(['2021-08-02', 26, new Set([1])]);
    expect(skipped.find(({ date }) => date === '2022-04-25')).toBeUndefined();
  });

  it.each<[RecurrenceRule, string]>([
    [{ every: 'month', interval: 1, weekday: 4, nth: 1 }, 'elke eerste donderdag van de maand'],
    [{ every: 'month', interval: 2, weekday: 2, nth: -1 }, 'elke 2 maanden de laatste dinsdag van de maand'],
    [{ every: 'week', interval: 1, weekday: 1 }, 'elke maandag'],
    [{ every: 'week', interval: 6, weekday: 5 }, 'elke 6 weken op vrijdag'],
  ])('says so in words', (rule, words) => expect(recurrenceInWords(rule)).toBe(words));

  it.each([0, -1, 1.5, 53])('refuses an interval of %d', (interval) => {
    expect(() => recurringDates(midden, { every: 'week', interval, weekday: 1 }, year)).toThrow('Not an interval');
  });
});
