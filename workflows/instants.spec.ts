import fc from 'fast-check';
import { fairDeadline, isBefore, weekdaysLater, weeksLater } from './instants.js';

describe('counting with instants', () => {
  it('keeps the local time of day over the end of summer time', () => {
    expect(weeksLater('2021-10-28T07:00:00.000Z', 1)).toBe('2021-11-04T08:00:00.000Z');
  });

  it('skips weekends, not more', () => {
    expect(weekdaysLater('2021-10-14T15:00:00.000Z', 1)).toBe('2021-10-15T15:00:00.000Z');
    expect(weekdaysLater('2021-10-15T15:00:00.000Z', 1)).toBe('2021-10-18T15:00:00.000Z');
    expect(weekdaysLater('2021-10-16T15:00:00.000Z', 0)).toBe('2021-10-16T15:00:00.000Z');
  });

  it('compares moments, however they are written', () => {
    expect(isBefore('2021-10-14T15:00:00Z', '2021-10-14T15:00:00.000Z')).toBe(false);
    expect(isBefore('2021-10-14T15:00:00Z', '2021-10-14T15:00:00.001Z')).toBe(true);
  });

  it('gives work that began after its deadline at least two days, and other work its deadline', () => {
    const moment = fc.date({ min: new Date('2021-08-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString());
    fc.assert(
      fc.property(moment, moment, (deadline, began) => {
        const fair = fairDeadline(deadline, began);
        expect(fair === deadline ? isBefore(began, deadline) : Date.parse(fair) - Date.parse(began) > 46 * 3_600_000).toBe(true);
      }),
    );
    expect(fairDeadline('2021-10-14T15:00:00.000Z', null)).toBe('2021-10-14T15:00:00.000Z');
  });
});
