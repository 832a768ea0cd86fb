import { addDays, dayOf, howFar, isDay, localTime, longDay, longMoment, mondayOf, schoolYearDays, schoolYearOf, shortMoment, startsOf, weekTitle } from './dates';

const NOW = '2026-11-22';

describe('dates as Dutch people write them', () => {
  it('are those of Amsterdam, summer and winter', () => {
    expect(dayOf('2026-06-30T22:30:00.000Z')).toBe('2026-07-01');
    expect(dayOf('2026-12-31T22:30:00.000Z')).toBe('2026-12-31');
    expect(dayOf('2026-12-31T23:00:00.000Z')).toBe('2027-01-01');
    expect(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z', '2026-03-29T00:59:59.000Z', '2026-03-29T01:00:00.000Z', '2026-06-30T22:00:00.000Z'].map(localTime)).toEqual(['02:30', '02:30', '01:59', '03:00', '00:00']);
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
    expect(['2026-11-22', '2026-11-23', '2027-01-02', '2026-03-29'].map(mondayOf)).toEqual(['2026-11-16', '2026-11-23', '2026-12-28', '2026-03-23']);
    expect(weekTitle('2026-11-16', NOW)).toBe('Deze week');
    expect(weekTitle('2026-11-23', NOW)).toBe('Volgende week');
    expect(weekTitle('2026-12-07', NOW)).toBe('Week van 7 december');
    expect(weekTitle('2027-01-04', NOW)).toBe('Week van 4 januari 2027');
  });
});

it.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-02-30', false],
  ['2027-13-01', false],
  ['2027-1-1', false],
  ['morgen', false],
])('%s is a day of the calendar: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
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
