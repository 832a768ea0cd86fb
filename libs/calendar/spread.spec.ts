import fc from 'fast-check';
import { addDays } from './local-date.js';
import { spread, type Candidate, type SpreadProblem } from './spread.js';

const candidate = (position: number, cost = 0, fixed = false): Candidate => ({ date: addDays('2022-01-01', position), position, cost, fixed });
const positions = (problem: SpreadProblem) => spread(problem)?.chosen.map(({ position }) => position);
const apart = (days: number) => (from: Candidate | null, to: Candidate | null) => (from && to && to.position - from.position < days ? Infinity : 0);
const line = Array.from({ length: 100 }, (_, i) => candidate(i));

describe('spreading days over a stretch of time', () => {
  it('puts them in the middle of equal parts', () => {
    expect(positions({ candidates: line, length: 100, count: 2, between: () => 0 })).toEqual([25, 75]);
    expect(positions({ candidates: line, length: 100, count: 5, between: () => 0 })).toEqual([10, 30, 50, 70, 90]);
  });

  it('keeps a fixed day and arranges the others around it', () => {
    const candidates = line.map((c) => (c.position === 40 ? { ...c, fixed: true } : c));
    expect(positions({ candidates, length: 100, count: 1, between: () => 0 })).toEqual([40]);
    expect(positions({ candidates, length: 100, count: 2, between: () => 0 })).toContain(40);
  });

  it('has no answer when the days do not fit', () => {
    expect(spread({ candidates: line, length: 100, count: 4, between: apart(40) })).toBeNull();
    expect(spread({ candidates: [], length: 100, count: 1, between: () => 0 })).toBeNull();
    expect(spread({ candidates: [candidate(1, 0, true), candidate(2, 0, true)], length: 100, count: 1, between: () => 0 })).toBeNull();
    expect(spread({ candidates: line, length: 100, count: 0, between: () => 0 })).toEqual({ chosen: [], cost: 0 });
  });

  it('finds what trying everything finds', () => {
    const problem = fc.record({
      candidates: fc.uniqueArray(fc.record({ position: fc.nat(60), cost: fc.nat(100), fixed: fc.boolean() }), { selector: ({ position }) => position, minLength: 3, maxLength: 8 }),
      days: fc.nat(20),
    });
    fc.assert(
      fc.property(problem, ({ candidates, days }) => {
        const sorted = candidates.map(({ position, cost, fixed }) => candidate(position, cost, fixed && position % 5 === 0)).sort((a, b) => a.position - b.position);
        const found = spread({ candidates: sorted, length: 60, count: 3, between: apart(days) });
        expect(found?.cost ?? Infinity).toBeCloseTo(cheapestOfThree(sorted, days), 6);
      }),
    );
  });
});

/** The same sum as spread's, for every choice of three in turn. */
function cheapestOfThree(candidates: readonly Candidate[], days: number): number {
  let best = Infinity;
  for (const [i, a] of candidates.entries()) {
    for (const [j, b] of candidates.slice(i + 1).entries()) {
      for (const c of candidates.slice(i + j + 2)) {
        const chosen = [a, b, c];
        const gaps = [b.position - a.position, c.position - b.position];
        if (candidates.some((x) => x.fixed && !chosen.includes(x)) || gaps.some((gap) => gap < days)) continue;
        const ends = 2 * (a.position - 10) ** 2 + 2 * (60 - c.position - 10) ** 2;
        best = Math.min(best, ends + gaps.reduce((sum, gap) => sum + (gap - 20) ** 2, 0) + chosen.reduce((sum, x) => sum + x.cost, 0));
      }
    }
  }
  return best;
}
