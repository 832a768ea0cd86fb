import { Chance } from '../chance.js';
import { newItem } from './new-item.js';

const minutes = (left: number, overfills = false): (number | null)[] => Array.from({ length: 40 }, (_, nr) => newItem({ chance: new Chance('1'), habit: (name) => overfills && name === 'overfills' }, { taken: [], left }, `${nr}`)?.minutes ?? null);

describe('what people bring in', () => {
  it.each([[120, [5, 10, 15]], [12, [5, 10]], [9, [5]], [4, [null]], [-30, [null]]])('fits in the %i minutes that the meeting has left', (left, expected) => {
    expect([...new Set(minutes(left))].sort((a, b) => Number(a) - Number(b))).toEqual(expected);
  });

  it('takes the time it takes, where nobody minds what is left', () => expect(minutes(-30, true)).toEqual(minutes(120)));
});
