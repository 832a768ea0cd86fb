import { timeBudget } from './time-budget.js';

const body = (informalMinutes: number) => ({ meetings: { informalMinutes } as never });

describe('the time of an agenda', () => {
  it.each<[string, number, number, number[], { available: number; planned: number; left: number }]>([
    ['what is left', 120, 0, [10, 30, 20], { available: 120, planned: 60, left: 60 }],
    ['time for informal contact is not for items', 120, 30, [10, 30], { available: 90, planned: 40, left: 50 }],
    ['too much is said by how much', 60, 0, [45, 30], { available: 60, planned: 75, left: -15 }],
    ['nothing yet', 60, 0, [], { available: 60, planned: 0, left: 60 }],
  ])('%s', (_, duration, informal, minutes, expected) => {
    expect(timeBudget(body(informal), duration, minutes.map((count) => ({ minutes: count })))).toEqual(expected);
  });

  it('of a body without a rhythm of its own is the meeting’s whole length', () => {
    expect(timeBudget({ meetings: null }, 45, [{ minutes: 15 }]).left).toBe(30);
  });
});
