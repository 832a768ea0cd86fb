import { groupsOf, partnerIn, verdictOf } from './findings';

const finding = (id: string, soort: 'overleg' | 'partij' | 'onderwerp' | 'vve', inOrde = true) => ({ id, soort, inOrde });

it('groups findings as a secretary goes about them, what is missing first', () => {
  const groups = groupsOf([finding('po', 'partij'), finding('segregatie', 'onderwerp'), finding('vo', 'partij', false), finding('vve', 'vve', false)]);
  expect(groups.map(({ id, findings }) => [id, findings.map((one) => one.id)])).toEqual([['onderwerpen', ['vve', 'segregatie']], ['partijen', ['vo', 'po']]]);
});

it('knows of which partner a finding is', () => {
  expect([partnerIn({ id: 'partij:kern', soort: 'partij' }), partnerIn({ id: 'segregatie', soort: 'onderwerp' })]).toEqual(['kern', null]);
});

it.each([
  ['a year in order', { jaar: 2026, inOrde: true, ontbreekt: [] }, { kind: 'ok', title: 'Het overleg van 2026 is in orde' }],
  ['this year', { jaar: 2026, inOrde: false, ontbreekt: ['a', 'b'] }, { kind: 'warning', title: 'Nog 2 punten te doen in 2026' }],
  ['a year that is over', { jaar: 2025, inOrde: false, ontbreekt: ['a'] }, { kind: 'error', title: 'In 2025 bleef 1 punt open' }],
])('says what %s comes to', (_, check, verdict) => expect(verdictOf(check, 2026)).toEqual(verdict));
