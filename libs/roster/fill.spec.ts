import fc from 'fast-check';
import { canKeep } from './conflict.js';
import { fill } from './fill.js';
import { allRules, backs, fewest, keeping, situations, subsets } from './fill.spec-support.js';

describe('the planner beside trying everything', () => {
  it('finds a line-up exactly where there is one, with the fewest people who come back', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const possible = keeping(situation, allRules(situation));
        const { conflict, placed } = fill(situation);
        expect(conflict === null).toBe(possible.length > 0);
        if (conflict !== null) return;
        const found = situation.vacated.map(({ seat }) => placed.find((one) => one.seat === seat.id)!.candidate);
        expect(possible).toContainEqual(found);
        if (situation.roster.rules.reappointment === 'last-resort') expect(backs(situation, found)).toBe(fewest(situation, possible));
      }),
    );
  });

  it('names as options those with whom a line-up can be made that needs no more come-backs', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const possible = keeping(situation, allRules(situation));
        if (possible.length === 0) return;
        const least = fewest(situation, possible);
        const good = possible.filter((ids) => situation.roster.rules.reappointment !== 'last-resort' || backs(situation, ids) === least);
        const expected = situation.vacated.map(({ seat }, index) => ({ seat: seat.id, candidates: seat.eligible.filter((id) => good.some((ids) => ids[index] === id)) }));
        expect(fill(situation).options).toEqual(expected);
      }),
      // Found once: a broader table is welcome, but no reason to let somebody come back.
      { seed: -266819870, numRuns: 300 },
    );
  });

  it('names the smallest set of rules that cannot be kept together', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { conflict } = fill(situation);
        if (conflict === null) return;
        const all = allRules(situation);
        const impossible = subsets(all).filter((rules) => keeping(situation, rules).length === 0);
        expect(impossible).toContainEqual(conflict.rules);
        expect(conflict.rules.length).toBe(Math.min(...impossible.map(({ length }) => length)));
        for (const rules of subsets(all)) expect(canKeep(situation, rules)).toBe(keeping(situation, rules).length > 0);
      }),
    );
  });
});
