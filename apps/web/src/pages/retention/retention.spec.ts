import { ruleWord, span } from './retention';

it('tells a span of days, or the one day', () => {
  expect([span({ van: '2021-08-30', totEnMet: '2021-12-31' }), span({ van: '2021-11-07', totEnMet: '2021-11-07' })]).toEqual(['30 augustus 2021 tot en met 31 december 2021', '7 november 2021']);
});

const rule = { uitgezonderd: null, klaar: false, verwijderd: 0, aantal: 3 };
it.each([
  [rule, 'voorgesteld', 'Voorgesteld'],
  [{ ...rule, uitgezonderd: { reden: 'Bezwaar', door: null } }, 'verwijderd', 'Blijft'],
  [rule, 'wordt-verwijderd', 'Wordt verwijderd'],
  [{ ...rule, klaar: true, verwijderd: 3 }, 'verwijderd', 'Verwijderd'],
  [{ ...rule, klaar: true, verwijderd: 2 }, 'verwijderd', '2 verwijderd'],
  [{ ...rule, klaar: true }, 'verwijderd', 'Bleef: weer nodig'],
  [rule, 'ingetrokken', 'Niet verwijderd'],
] as const)('a rule %# is told as it stands', (one, status, text) => {
  expect(ruleWord(one, status).text).toBe(text);
});
