import { cameWithin, periodAt, type Period } from './own-period.js';

const PERIOD: Period = { from: '2022-08-01', until: '2023-07-01' };

describe('periodAt', () => {
  it.each<[name: string, at: string, within: boolean]>([
    ['the last second before the first day, in summer time', '2022-07-31T21:59:59.999Z', false],
    ['midnight of the first day, in summer time', '2022-07-31T22:00:00.000Z', true],
    ['the last second of the last day, in summer time', '2023-06-30T21:59:59.999Z', true],
    ['midnight at which it ends', '2023-06-30T22:00:00.000Z', false],
  ])('%s', (_, at, within) => expect(periodAt([PERIOD], at)).toBe(within ? PERIOD : null));

  it.each<[name: string, until: string, last: string, first: string]>([
    ['on the day after the clock goes forward', '2022-03-28', '2022-03-27T21:59:59.999Z', '2022-03-27T22:00:00.000Z'],
    ['on the day on which it goes forward', '2022-03-27', '2022-03-26T22:59:59.999Z', '2022-03-26T23:00:00.000Z'],
    ['on the day after it goes back', '2022-10-31', '2022-10-30T22:59:59.999Z', '2022-10-30T23:00:00.000Z'],
    ['on the day on which it goes back', '2022-10-30', '2022-10-29T21:59:59.999Z', '2022-10-29T22:00:00.000Z'],
  ])('ends at midnight in the Netherlands %s', (_, until, last, first) => {
    const periods = [{ from: '2021-01-01', until }];
    expect([periodAt(periods, last) !== null, periodAt(periods, first) !== null]).toEqual([true, false]);
  });

  it('knows who came back, and leaves out the time between', () => {
    const again = { from: '2024-01-01', until: null };
    expect([periodAt([PERIOD, again], '2023-09-01T10:00:00.000Z'), periodAt([PERIOD, again], '2024-09-01T10:00:00.000Z')]).toEqual([null, again]);
  });
});

describe('cameWithin', () => {
  it('leaves out what was added after the membership ended', () => {
    expect([cameWithin(PERIOD, '2023-06-30T21:59:59.999Z'), cameWithin(PERIOD, '2023-06-30T22:00:00.000Z'), cameWithin({ until: null }, '2033-01-01T00:00:00.000Z')]).toEqual([true, false, true]);
  });
});
