import { canBeTakenBack, countsThrough, latest, wrongWithEnd } from './absence.js';

it.each([
  ['until further notice', { fromYear: 2024, untilYear: null }, true],
  ['for years that were named', { fromYear: 2024, untilYear: 2026 }, true],
  ['for one year', { fromYear: 2024, untilYear: 2024 }, true],
  ['for no year: it was taken back', { fromYear: 2024, untilYear: 2023 }, false],
])('what was said %s can be taken back or not', (_, said, can) => expect(canBeTakenBack(said)).toBe(can));

it.each([
  ['ends with a year', null, 2025, null],
  ['never held', null, 2023, null],
  ['cannot end before that', null, 2022, 'order'],
  ['ends sooner than was said', 2026, 2024, null],
  ['ends by then already', 2026, 2026, 'ended'],
  ['is not drawn out', 2026, 2028, 'ended'],
  ['never held, and is taken back again', 2023, 2023, 'ended'],
] as const)('what was said from 2024 on %s', (_, untilYear, end, wrong) => expect(wrongWithEnd({ fromYear: 2024, untilYear }, end)).toBe(wrong));

it('an exploration counts for a council’s term', () => expect(countsThrough('2021-10-12')).toBe(2025));

it('the latest exploration counts; of one day the one that was recorded last', () => {
  const one = (id: string, on: string) => ({ id, on });
  expect(latest([one('a', '2024-03-01'), one('b', '2025-03-01'), one('c', '2023-03-01')])?.id).toBe('b');
  expect(latest([one('a', '2024-03-01'), one('mended', '2024-03-01')])?.id).toBe('mended');
  expect(latest([])).toBeUndefined();
});
