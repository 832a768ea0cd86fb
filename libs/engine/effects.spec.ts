import { waitAfter } from './effects.js';

/** Seconds after the first try at which a handler that keeps throwing is tried again. */
function tries(patience?: number): number[] {
  const at: number[] = [];
  for (let wait = waitAfter({ attempts: 0, params: patience === undefined ? {} : { patience } }); wait !== null; ) {
    at.push((at.at(-1) ?? 0) + wait);
    wait = waitAfter({ attempts: at.length, params: patience === undefined ? {} : { patience } });
  }
  return at;
}

describe('an effect whose handler keeps throwing', () => {
  it('is tried ten times more, in nine and a half hours', () => {
    expect(tries()).toHaveLength(10);
    expect(tries().at(-1)).toBe(33_680);
  });

  it('with patience for an hour is tried for the last time when that is over', () => {
    expect(tries(3600)).toEqual([5, 20, 80, 380, 1280, 3600]);
  });
});
