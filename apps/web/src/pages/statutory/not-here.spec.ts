import { endsOf, exploredOf, heldBy, saidOf, yearsOf } from './not-here';

const said = (vanafJaar: number, totEnMetJaar: number | null, punt = 'segregatie') => ({ punt, vanafJaar, totEnMetJaar });

it.each([
  ['until further notice', said(2024, null), true],
  ['until that year', said(2024, 2026), true],
  ['until an earlier year', said(2024, 2025), false],
  ['from a later year on', said(2027, null), false],
  ['of that year, and taken back', said(2026, 2025), true],
  ['of an earlier year, and taken back', said(2024, 2023), false],
  ['of another topic', said(2024, null, 'integratie'), false],
])('of a topic in 2026 there is to read what was said %s, or not', (_, one, there) => expect(saidOf([one], 'segregatie', 2026)).toEqual(there ? [one] : []));

it.each([
  ['counts', '2022-03-01', 2026, true],
  ['is of that year', '2026-12-31', 2030, true],
  ['is older', '2021-12-31', 2025, false],
  ['came later', '2027-01-01', 2031, false],
])('an exploration that %s', (_, op, teltTotEnMetJaar, there) => expect(exploredOf([{ punt: 'segregatie', op, teltTotEnMetJaar }], 'segregatie', 2026)).toHaveLength(there ? 1 : 0));

it.each([
  [said(2024, null), 'Dit geldt vanaf 2024, tot iets anders is gezegd.'],
  [said(2024, 2024), 'Dit geldt alleen voor 2024.'],
  [said(2024, 2026), 'Dit geldt van 2024 tot en met 2026.'],
  [said(2024, 2023), 'Dit is teruggenomen en geldt voor geen enkel jaar.'],
])('says for which years %j holds', (one, text) => expect(yearsOf(one)).toBe(text));

it.each([
  ['this year at the latest', said(2024, null), [2023, 2024, 2025, 2026]],
  ['sooner than was said', said(2024, 2026), [2023, 2024, 2025]],
  ['of one year never', said(2026, 2026), [2025]],
  ['of a year to come with that year', said(2027, null), [2026, 2027]],
])('can be made to end %s', (_, one, ends) => expect(endsOf(one, 2026)).toEqual(ends));

it('can have been said by a meeting that was held, of a body that counts; the latest is named first', () => {
  const meeting = (id: string, begin: string, overleg = 'platform', status: 'gehouden' | 'geannuleerd' | 'gepland' = 'gehouden') => ({ id, begin, overleg, status });
  const all = [meeting('spring', '2026-04-01T12:00:00Z'), meeting('autumn', '2026-11-10T08:00:00Z'), meeting('coming', '2026-11-11T12:00:00Z', 'platform', 'gepland'), meeting('off', '2026-05-01T12:00:00Z', 'platform', 'geannuleerd'), meeting('elsewhere', '2026-05-01T12:00:00Z', 'stuurgroep')];
  expect(heldBy(all, ['platform'], '2026-11-10').map(({ id }) => id)).toEqual(['autumn', 'spring']);
});
