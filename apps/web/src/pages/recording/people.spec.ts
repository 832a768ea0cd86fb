import { ownersOf, seatedAt } from './people';

const seat = (id: string, naam: string, persoon: string | null) => ({ id, naam, stemt: true, nogNietBekend: false, persoon: persoon === null ? null : { id: persoon, naam: persoon } });
const bodies = [
  { id: 'stuurgroep', plekken: [seat('vo', 'Voortgezet onderwijs', 'Zoë'), seat('po', 'Primair onderwijs', 'Anna'), seat('ko', 'Kinderopvang', null), seat('secretaris', 'Secretaris', 'Anna')] },
  { id: 'platform', plekken: [seat('mbo', 'Mbo', 'Bas')] },
];

it('who sits at the table stands there once, by name, with each seat', () => {
  expect(seatedAt(bodies, { overleg: 'stuurgroep' })).toEqual([
    { id: 'Anna', name: 'Anna', seats: ['Primair onderwijs', 'Secretaris'] },
    { id: 'Zoë', name: 'Zoë', seats: ['Voortgezet onderwijs'] },
  ]);
  expect(seatedAt(bodies, { overleg: 'vervallen' })).toEqual([]);
});

it('an action is first for who sits there, then for anybody', () => {
  const everybody = ['Anna', 'Bas', 'Zoë'].map((naam) => ({ id: naam, naam }));
  expect(ownersOf(seatedAt(bodies, { overleg: 'stuurgroep' }), everybody).map(({ text }) => text)).toEqual(['Anna', 'Zoë', 'Bas']);
});
