import { minding, PEOPLE, TEMPERAMENTS } from './temperament.js';

describe('how people deal with the time of a meeting', () => {
  it('is never minded by some of them, in a simulation', () => expect(PEOPLE.filter((people) => TEMPERAMENTS[people].habits.overfills > 0)).toEqual(['human']));

  it('is minded by all of them in the worked example, and nothing else is different there', () => {
    const { habits, ...rest } = minding(TEMPERAMENTS.human);
    expect({ ...rest, habits: { ...habits, overfills: TEMPERAMENTS.human.habits.overfills } }).toEqual(TEMPERAMENTS.human);
    expect(habits.overfills).toBe(0);
  });
});
