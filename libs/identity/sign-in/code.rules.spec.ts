import fc from 'fast-check';
import { digestOf } from '../secrets.js';
import { judgeCode, mayAsk, TRIES, type AskedCode } from './code.rules.js';

const NOW = '2026-11-28T09:00:00.000Z';
const before = (minutes: number): string => new Date(Date.parse(NOW) - minutes * 60_000).toISOString();
const asked = (more: Partial<AskedCode> = {}): AskedCode => ({ expiresAt: before(-10), tries: 0, usedAt: null, salt: 'zout', digest: digestOf('004217', 'zout'), ...more });

describe('a sign-in code', () => {
  it('is right once, in time, and as it was sent', () => {
    expect(judgeCode(asked(), '004217', NOW)).toEqual({ verdict: 'right' });
    expect(judgeCode(asked({ tries: TRIES - 1 }), '004217', NOW)).toEqual({ verdict: 'right' });
  });

  it.each([
    ['used', asked({ usedAt: before(1) })],
    ['ten minutes old', asked({ expiresAt: NOW })],
    ['tried five times', asked({ tries: TRIES })],
  ])('is gone when it was %s, also for who has it right', (_, code) => expect(judgeCode(code, '004217', NOW)).toEqual({ verdict: 'gone' }));

  it('says how many tries are left, and is gone with the last', () => {
    expect(judgeCode(asked(), '004218', NOW)).toEqual({ verdict: 'wrong', left: 4 });
    expect(judgeCode(asked({ tries: 4 }), '004218', NOW)).toEqual({ verdict: 'gone' });
  });

  it('answers an address that nobody has as it answers a mistake, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), fc.integer({ min: 0, max: 6 }), (code, tries) => {
      const unknown = judgeCode(asked({ tries, salt: null, digest: null }), code, NOW);
      expect(unknown).toEqual(judgeCode(asked({ tries }), `x${code}`, NOW));
      expect(unknown.verdict).not.toBe('right');
    }));
  });
});

describe('asking for a code', () => {
  const none = { address: [], network: [] };

  it('is allowed five times an hour for an address', () => {
    const four = [50, 40, 30, 20].map(before);
    expect(mayAsk({ ...none, address: four }, NOW)).toEqual({ allowed: true });
    expect(mayAsk({ ...none, address: [...four, before(10)] }, NOW)).toEqual({ allowed: false, from: before(-10) });
    expect(mayAsk({ ...none, address: [before(60), ...four] }, NOW)).toEqual({ allowed: true });
  });

  it('is allowed twenty times a day for an address', () => {
    const spread = Array.from({ length: 20 }, (_, i) => before(70 + i * 60));
    expect(mayAsk({ ...none, address: spread }, NOW)).toEqual({ allowed: false, from: before(70 + 19 * 60 - 1440) });
  });

  it('is allowed sixty times an hour from a network', () => {
    const many = Array.from({ length: 60 }, (_, i) => before(i / 2));
    expect(mayAsk({ ...none, network: many.slice(1) }, NOW)).toEqual({ allowed: true });
    expect(mayAsk({ ...none, network: many }, NOW)).toMatchObject({ allowed: false });
  });
});
