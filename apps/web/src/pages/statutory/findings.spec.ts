import { groupsOf, inYear, partnerIn, partnersIn, verdictOf } from './findings';

const finding = (id: string, soort: 'overleg' | 'partij' | 'onderwerp' | 'vve', inOrde = true) => ({ id, soort, inOrde });

it('groups findings as a secretary goes about them, what is missing first', () => {
  const groups = groupsOf([finding('po', 'partij'), finding('segregatie', 'onderwerp'), finding('vo', 'partij', false), finding('vve', 'vve', false)]);
  expect(groups.map(({ id, findings }) => [id, findings.map((one) => one.id)])).toEqual([['onderwerpen', ['vve', 'segregatie']], ['partijen', ['vo', 'po']]]);
});

it('knows of which partner a finding is', () => {
  expect([partnerIn({ id: 'partij:kern', soort: 'partij' }), partnerIn({ id: 'segregatie', soort: 'onderwerp' })]).toEqual(['kern', null]);
});

it('knows who should sit at the table', () => {
  expect(partnersIn([{ id: 'segregatie', soort: 'onderwerp', naam: 'Segregatie' }, { id: 'partij:kern', soort: 'partij', naam: 'Kern (houders van kinderopvang)' }])).toEqual([{ id: 'kern', naam: 'Kern (houders van kinderopvang)' }]);
});

it('has the mandates of a year: also of those that began before it or end after it', () => {
  const of = (vanaf: string, tot: string | null) => ({ vanaf, tot });
  const all = [of('2026-03-01', null), of('2020-01-01', '2026-01-01'), of('2026-12-31', '2028-01-01'), of('2020-01-01', '2025-12-31'), of('2027-01-01', null)];
  expect(inYear(all, 2026)).toEqual(all.slice(0, 3));
});

it.each([
  ['a year in order', { jaar: 2026, inOrde: true, ontbreekt: [] }, { kind: 'ok', title: 'Het overleg van 2026 is in orde' }],
  ['this year', { jaar: 2026, inOrde: false, ontbreekt: ['a', 'b'] }, { kind: 'warning', title: 'Nog 2 punten te doen in 2026' }],
  ['a year that is over', { jaar: 2025, inOrde: false, ontbreekt: ['a'] }, { kind: 'error', title: 'In 2025 bleef 1 punt open' }],
])('says what %s comes to', (_, check, verdict) => expect(verdictOf(check, 2026)).toEqual(verdict));
