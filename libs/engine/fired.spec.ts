import fc from 'fast-check';
import type { Timer } from '#workflows/definition';
import { remember, timerKey } from './fired.js';

const day = (number: number): string => new Date(Date.UTC(2026, 0, 1) + number * 86_400_000).toISOString();
const timer = (name: string, at: number): Timer => ({ name, at: day(at), event: { type: 'X' } });
const keys = (timers: readonly Timer[]): string[] => timers.map(timerKey);

describe('what has fired', () => {
  it('is not derived again, and stays known for more than a year', () => {
    const { fired, timers } = remember([timer('a', 1)], [timer('a', 1), timer('b', 2)], keys([timer('a', 1)]));
    expect([fired, keys(timers)]).toEqual([keys([timer('a', 1)]), keys([timer('b', 2)])]);
    expect(remember([], [], [...fired, timerKey(timer('b', 401))]).fired).toHaveLength(2);
  });

  it('is forgotten once it is long ago and no longer derived, and does not come back', () => {
    const fired = keys([timer('a', 1), timer('b', 402)]);
    expect(remember([], [timer('a', 1)], fired).fired).toEqual(fired);
    const left = remember([], [], fired).fired;
    expect(left).toEqual(keys([timer('b', 402)]));
    expect(remember([], [timer('a', 1)], left).timers).toEqual([]);
  });

  it('leaves what is very late, but was waited for, to fire', () => {
    expect(keys(remember([timer('late', 1)], [timer('late', 1)], keys([timer('b', 500)])).timers)).toEqual(keys([timer('late', 1)]));
  });

  const derived = fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), at: fc.constantFrom(0, 1, 200, 401, 402, 900, 2000) }), { maxLength: 6 });

  it('never fires twice, whatever is derived when, and what is remembered does not grow with the years', () => {
    fc.assert(
      fc.property(fc.array(derived, { minLength: 1, maxLength: 60 }), (states) => {
        const ever = new Set<string>();
        let held: Timer[] = [];
        let fired: string[] = [];
        for (const state of states) {
          const implied = state.map(({ name, at }) => timer(name, at));
          const due = [...held].sort((a, b) => (a.at < b.at ? -1 : 1))[0];
          if (due) {
            expect(ever).not.toContain(timerKey(due));
            ever.add(timerKey(due));
            fired.push(timerKey(due));
          }
          ({ fired, timers: held } = remember(held, implied, fired));
        }
        const latest = Math.max(...fired.map((key) => Date.parse(key.slice(2))));
        const implied = new Set(states.at(-1)!.map(({ name, at }) => timerKey(timer(name, at))));
        for (const key of fired) expect(implied.has(key) || Date.parse(key.slice(2)) >= latest - 400 * 86_400_000).toBe(true);
      }),
    );
  });
});
