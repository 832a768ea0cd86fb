import { firstBrokenSeal, hashOfSeal, isSealLate, type Seal } from './seal.js';

const TENANT = 'gemeente';

function chain(days: readonly string[]): Seal[] {
  return days.reduce<Seal[]>((seals, day, index) => {
    const unsigned = { nr: index + 1, day, at: `${day}T06:00:00.000Z`, chains: 1, headsDigest: `${index}`, previousHash: seals.at(-1)?.hash ?? '' };
    return [...seals, { ...unsigned, hash: hashOfSeal(TENANT, unsigned) }];
  }, []);
}

const SEALS = chain(['2026-11-06', '2026-11-07', '2026-11-08']);

test.each([
  ['none, where all follow on each other', SEALS, undefined],
  ['one of which something was changed', SEALS.map((seal) => (seal.nr === 2 ? { ...seal, chains: 7 } : seal)), 2],
  ['the one after a seal that was taken away', SEALS.filter(({ nr }) => nr !== 2), 3],
  ['the one after a seal that was made anew', [SEALS[0]!, { ...SEALS[1]!, chains: 7, hash: hashOfSeal(TENANT, { ...SEALS[1]!, chains: 7 }) }, SEALS[2]!], 3],
])('broken is %s', (_, seals, nr) => expect(firstBrokenSeal(TENANT, seals)?.nr).toBe(nr));

test.each([
  ['today', '2026-11-09', false],
  ['yesterday', '2026-11-08', false],
  ['the day before', '2026-11-07', true],
  ['never, in a municipality that began in spring', null, true],
])('sealed last %s', (_, last, late) => expect(isSealLate(last, '2026-03-02', '2026-11-09')).toBe(late));

test('a municipality that began yesterday need not be sealed yet', () => expect(isSealLate(null, '2026-11-08', '2026-11-09')).toBe(false));
