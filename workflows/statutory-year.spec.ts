import { World } from './world.spec-support.js';

const begun = (year: number, begunAt: string): World => new World(begunAt).begin('statutory-year', `${year}`, { year, bodyId: 'platform', begunAt, closedDays: ['2025-12-25', '2025-12-26', '2026-01-01'] });
const done = (world: World): string[] => world.log.map(({ at, effect: { type, params } }) => [at.slice(0, 16), type, params['kind'], params['moment'] ?? (params['final'] ? 'final' : params['again'] ? 'again' : '')].filter(Boolean).join(' '));
const letters = (world: World): string[] => done(world).filter((line) => line.includes(' mail '));

describe('a statutory year', () => {
  it('puts what is missing on the list from September on, writes three times, and tells what it came to', () => {
    const world = begun(2025, '2025-01-01T08:00:00.000Z').until('2026-02-01T08:00:00.000Z');
    expect(letters(world)).toEqual([
      '2025-09-01T07:00 mail statutory-gaps first',
      // 1 November 2025 is a Saturday.
      '2025-11-03T08:00 mail statutory-gaps november',
      '2025-12-01T08:00 mail statutory-gaps december',
      '2026-01-15T08:00 mail statutory-result',
    ]);
    expect(world.state('statutory-year/2025')).toBe('closed');
    expect(world.refusedTimers).toEqual([]);
  });

  it('looks again every week until the year is over; what was ticked off by hand comes back with a letter only', () => {
    const world = begun(2025, '2025-01-01T08:00:00.000Z').until('2026-02-01T08:00:00.000Z');
    const checks = done(world).filter((line) => line.includes('statutory-check'));
    expect(checks).toHaveLength(1 + 17 + 2 + 1);
    expect(checks.filter((line) => line.endsWith('again')).map((line) => line.slice(5, 10))).toEqual(['09-01', '11-03', '12-01']);
    expect(checks.at(-1)).toBe('2026-01-15T08:00 statutory-check final');
  });

  it('opens the next one when it is over', () => {
    const world = begun(2025, '2025-01-01T08:00:00.000Z').until('2026-01-01T08:00:00.000Z');
    expect(world.effects('open-statutory-year')).toEqual([{ year: 2026 }]);
  });

  it.each<[string, string, string[]]>([
    ['in August begins its list in September', '2025-08-20T08:00:00.000Z', ['2025-09-01T07:00 first', '2025-11-03T08:00 november', '2025-12-01T08:00 december']],
    ['in October begins its list the next morning', '2025-10-10T13:00:00.000Z', ['2025-10-13T07:00 first', '2025-11-03T08:00 november', '2025-12-01T08:00 december']],
    ['in the middle of November does not write of two months', '2025-11-12T06:00:00.000Z', ['2025-11-12T08:00 first', '2025-12-01T08:00 december']],
    ['at Christmas still has a list', '2025-12-24T13:00:00.000Z', ['2025-12-29T08:00 first']],
  ])('that is begun %s', (_, begunAt, expected) => {
    expect(letters(begun(2025, begunAt).until('2026-01-14T08:00:00.000Z')).map((line) => line.replace(' mail statutory-gaps', ''))).toEqual(expected);
  });
});
