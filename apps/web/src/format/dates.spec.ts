import { addDays, dayOf, howFar, instantOf, isDay, longDay, longMoment, mondayOf, schoolYearDays, schoolYearOf, shortMoment, startsOf, weekTitle } from './dates';

const NOW = '2026-11-22';

describe('dates as Dutch people write them', () => {
  it('are those of Amsterdam, summer and winter', () => {
    expect(dayOf('2026-06-30T22:30:00.000Z')).toBe('2026-07-01');
    expect(dayOf('2026-12-31T22:30:00.000Z')).toBe('2026-12-31');
    expect(longMoment('2026-10-07T13:00:00.000Z', NOW)).toBe('woensdag 7 oktober om 15.00 uur');
    expect(shortMoment('2026-11-26T08:00:00.000Z', NOW)).toBe('do 26 nov, 09.00 uur');
  });

  it('name the year only when it is another one', () => {
    expect(longDay('2026-12-31', NOW)).toBe('donderdag 31 december');
    expect(longDay('2027-01-01', NOW)).toBe('vrijdag 1 januari 2027');
    expect(shortMoment('2027-01-01T11:00:00.000Z', NOW)).toBe('vr 1 jan 2027, 12.00 uur');
  });

  it.each([
    [0, 'vandaag'],
    [1, 'morgen'],
    [2, 'overmorgen'],
    [5, 'over 5 dagen'],
    [14, 'over 2 weken'],
    [-1, 'gisteren'],
    [-6, '6 dagen geleden'],
    [-45, '6 weken geleden'],
  ])('say how far off a day is: %i', (days, words) => {
    expect(howFar(addDays(NOW, days), NOW)).toBe(words);
  });

  it('are grouped in weeks that begin on Monday', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(weekTitle('2026-11-16', NOW)).toBe('Deze week');
    expect(weekTitle('2026-11-23', NOW)).toBe('Volgende week');
    expect(weekTitle('2026-12-07', NOW)).toBe('Week van 7 december');
    expect(weekTitle('2027-01-04', NOW)).toBe('Week van 4 januari 2027');
  });
});

describe('what a form says', () => {
  it('is a moment in Amsterdam, on both sides of the change to winter time', () => {
    expect(instantOf('2026-10-24', '14:00')).toBe('2026-10-24T12:00:00.000Z');
    expect(instantOf('2026-10-25', '14:00')).toBe('2026-10-25T13:00:00.000Z');
    expect(instantOf('', '14:00')).toBeNull();
  });

  it('is no day when the calendar has none', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2027-02-29')).toBe(false);
    expect(isDay('morgen')).toBe(false);
  });
});

it('a school year runs from August to July', () => {
  expect(schoolYearOf('2026-07-31')).toBe('2025-2026');
  expect(schoolYearOf('2026-08-01')).toBe('2026-2027');
  expect(schoolYearDays('2026-2027')).toEqual({ from: '2026-08-01', until: '2027-08-01' });
});

test('what follows on each other begins when all before it took its minutes', () => {
  expect(startsOf('2026-12-10T13:00:00.000Z', [10, 50, 5])).toEqual(['2026-12-10T13:00:00.000Z', '2026-12-10T13:10:00.000Z', '2026-12-10T14:00:00.000Z']);
  expect(startsOf('2026-12-10T13:00:00.000Z', [])).toEqual([]);
});
