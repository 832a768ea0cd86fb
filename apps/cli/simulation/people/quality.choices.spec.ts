import type { GoalWithIndicators } from '#governance/quality/cycle.queries';
import { Chance } from '../chance.js';
import { decisionOn, nextValue, resultOf } from './quality.choices.js';

const chance = new Chance('1');
/** Of an indicator that should go from one to the other, with its figures; the last of them corrects the one before where that is asked. */
const goal = ([from, to]: [string, string], values: number[], corrected = false): GoalWithIndicators =>
  ({ goal: { id: 'a' }, indicators: [{ indicator: { baseline: from, target: to }, figures: values.map((value, nr) => ({ id: `${nr}`, value, corrects: corrected && nr === values.length - 1 ? `${nr - 1}` : null })) }] }) as never;
const keys = Array.from({ length: 40 }, (_, nr) => `${nr}`);

describe('what people make of a goal', () => {
  it.each<[string, GoalWithIndicators, string]>([
    ['71 of the 95 that were wanted', goal(['64', '95'], [71]), 'niet'],
    ['half of the way', goal(['64', '95'], [80]), 'deels'],
    ['all of it', goal(['64', '95'], [71, 95]), 'bereikt'],
    ['more than all of it', goal(['64', '95'], [97]), 'bereikt'],
    ['a number that had to fall, and did', goal(['31', '15'], [20, 14]), 'bereikt'],
    ['a number that had to fall, and rose', goal(['31', '15'], [33]), 'niet'],
    ['a figure that was corrected', goal(['31', '15'], [14, 30], true), 'niet'],
  ])('follows from its figures: %s', (_, one, expected) => {
    expect(new Set(keys.map((key) => resultOf(chance, one, key)))).toEqual(new Set([expected]));
  });

  it('is this or that where there is nothing to measure', () => {
    expect(new Set(keys.map((key) => resultOf(chance, { goal: { id: 'a' }, indicators: [] } as never, key))).size).toBe(3);
  });

  it('is to aim lower only where it was not reached', () => {
    const decisions = (values: number[]): string[] => [...new Set(keys.map((key) => decisionOn(chance, goal(['64', '95'], values), key)))].sort();
    expect([decisions([71]), decisions([95])]).toEqual([['bijstellen', 'doorgaan', 'stoppen'], ['doorgaan', 'stoppen']]);
  });
});

it('figures come nearer to what was wanted, and some get there; a percentage is one', () => {
  const last = keys.map((key) => [1, 2, 3, 4, 5, 6].reduce<number | null>((value, nr) => nextValue(chance, { baseline: '64', target: '95', unit: 'procent' }, value, `${key}/${nr}`), null)!);
  expect(last.some((value) => value >= 95)).toBe(true);
  expect(last.some((value) => value < 95)).toBe(true);
  expect(Math.max(...last)).toBeLessThanOrEqual(100);
});
