import type { Scheme } from '#scheme/model';
import { livesOf, schemeSpans } from './seat-life.js';

const scheme = (seats: string, until: string | null = null): Scheme => ({ period: { from: '2021-08-01', until }, bodies: [{ id: 'b', seats: seats.split(' ').map((id) => ({ id })) }] }) as unknown as Scheme;
const life = (seatId: string, ...versions: [string, Scheme][]) =>
  livesOf(schemeSpans(versions.map(([validFrom, scheme]) => ({ validFrom, scheme }))), { bodyId: 'b', seatId }).map(({ from, until }) => `${from} ${until}`);

describe('a seat lives', () => {
  it.each<[string, string[], [string, Scheme][]]>([
    ['without end where the scheme has none', ['2021-08-01 null'], [['2021-08-01', scheme('x')]]],
    ['to the last day of the period', ['2021-08-01 2031-01-01'], [['2021-08-01', scheme('x', '2030-12-31')]]],
    ['through a version that keeps it', ['2021-08-01 null'], [['2021-08-01', scheme('x')], ['2023-01-01', scheme('x y')]]],
    ['until the version that drops it', ['2021-08-01 2023-01-01'], [['2021-08-01', scheme('x')], ['2023-01-01', scheme('y')]]],
    ['again when it comes back', ['2021-08-01 2023-01-01', '2024-01-01 null'], [['2021-08-01', scheme('x')], ['2023-01-01', scheme('y')], ['2024-01-01', scheme('x')]]],
    ['as the later of two versions from one day says', [], [['2021-08-01', scheme('x')], ['2021-08-01', scheme('y')]]],
    ['never where no version has it', [], [['2021-08-01', scheme('y')]]],
  ])('%s', (_, expected, versions) => {
    expect(life('x', ...versions)).toEqual(expected);
  });
});
