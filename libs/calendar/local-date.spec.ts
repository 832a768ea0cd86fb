import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, formatDutchDate, formatDutchDateTime, formatTime, instantOf, localDateOf, localTimeOf, schoolYearOf, weekdayOf } from './local-date.js';

const anyDate = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('1970-01-01', days));
const anyTime = fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);

describe('local dates', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2021-10-07', -42, '2021-08-26'],
    ['2021-12-31', 1, '2022-01-01'],
    ['2022-03-26', 2, '2022-03-28'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it.each([
    ['2023-08-01', -12, '2022-08-01'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2022-11-30', 3, '2023-02-28'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('agrees with Temporal on every date and number of months', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -400, max: 400 }), (date, months) => expect(addMonths(date, months)).toBe(Temporal.PlainDate.from(date).add({ months }).toString())));
  });

  it('agrees with Temporal on every date and weekday', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const plain = Temporal.PlainDate.from(date);
        expect(addDays(date, days)).toBe(plain.add({ days }).toString());
        expect(weekdayOf(date)).toBe(plain.dayOfWeek);
      }),
    );
  });

  it.each(['2023-02-29', '2021-13-01', '7-10-2021', '2021-10-7', '2021-10-07T00:00', '', 'morgen'])('refuses %j, which is no date', (text) => {
    for (const use of [() => addDays(text, 1), () => addMonths(text, 1), () => weekdayOf(text), () => schoolYearOf(text), () => formatDutchDate(text), () => instantOf(text, '09:00')]) {
      expect(use).toThrow(`Not a date (YYYY-MM-DD): ${JSON.stringify(text)}`);
    }
  });

  it('refuses half days and years beyond 9999', () => {
    expect(() => addDays('2021-10-07', 0.5)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  it.each([
    ['2021-07-31', '2020-2021', '2020-08-01', '2021-07-31'],
    ['2021-08-01', '2021-2022', '2021-08-01', '2022-07-31'],
    ['2024-02-29', '2023-2024', '2023-08-01', '2024-07-31'],
  ])('%s lies in school year %s', (date, label, from, to) => {
    expect(schoolYearOf(date)).toEqual({ label, from, to });
  });
});

describe('local time and instants in the Netherlands', () => {
  it.each([
    ['2021-10-07', '15:00', '2021-10-07T13:00:00.000Z'],
    ['2021-10-30', '15:00', '2021-10-30T13:00:00.000Z'],
    ['2021-10-31', '15:00', '2021-10-31T14:00:00.000Z'],
    ['2022-03-26', '15:00', '2022-03-26T14:00:00.000Z'],
    ['2022-03-27', '01:59', '2022-03-27T00:59:00.000Z'],
    ['2022-03-27', '15:00', '2022-03-27T13:00:00.000Z'],
    ['2022-01-01', '00:00', '2021-12-31T23:00:00.000Z'],
  ])('%s %s is %s, and back', (date, time, instant) => {
    expect(instantOf(date, time)).toBe(instant);
    expect([localDateOf(instant), localTimeOf(instant)]).toEqual([date, time]);
  });

  it('counts a time that the clock skips on from the hour before, and takes the first of two', () => {
    expect(instantOf('2022-03-27', '02:30')).toBe('2022-03-27T01:30:00.000Z');
    expect(instantOf('2021-10-31', '02:30')).toBe('2021-10-31T00:30:00.000Z');
  });

  it('agrees with Temporal at every local time', () => {
    fc.assert(
      fc.property(anyDate, anyTime, (date, time) => {
        const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime('Europe/Amsterdam');
        expect(Date.parse(instantOf(date, time))).toBe(zoned.epochMilliseconds);
        const instant = new Date(zoned.epochMilliseconds).toISOString();
        expect(`${localDateOf(instant)}T${localTimeOf(instant)}`).toBe(zoned.toPlainDateTime().toString().slice(0, 16));
      }),
    );
  });

  it.each(['24:00', '9:00', '09.00', '09:60', ''])('refuses %j, which is no time', (time) => {
    expect(() => instantOf('2021-10-07', time)).toThrow('Not a time (HH:MM)');
  });

  it.each(['2021-10-07', '2021-10-07T15:00:00', '2021-10-07T15:00:00+02:00', 'nu'])('refuses %j, which is no UTC instant', (instant) => {
    expect(() => localDateOf(instant)).toThrow('Not an instant');
  });
});

describe('dates in Dutch', () => {
  it('are written in full', () => {
    expect(formatDutchDate('2021-10-07')).toBe('donderdag 7 oktober 2021');
    expect(formatDutchDate('2024-02-29')).toBe('donderdag 29 februari 2024');
    expect(formatTime('09:05')).toBe('09.05 uur');
    expect(formatDutchDateTime('2021-10-31T14:00:00.000Z')).toBe('zondag 31 oktober 2021 om 15.00 uur');
  });
});
