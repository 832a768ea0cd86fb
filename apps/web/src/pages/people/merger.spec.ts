import { seatsOf } from './merger';

it('names the seats by body, with who sits there', () => {
  const seat = (overleg: string, plek: string, naam: string | null) => ({ overleg: { id: overleg, naam: overleg }, plek: { id: plek, naam: plek }, organisatie: { id: 'kern', naam: 'Kern' }, persoon: naam === null ? null : { id: naam, naam } });
  expect(seatsOf([seat('platform', 'kern', 'Noor'), seat('stuurgroep', 'kansen-1', null), seat('platform', 'kern-2', null)])).toEqual([
    { body: { id: 'platform', naam: 'platform' }, seats: ['kern (Noor)', 'kern-2'] },
    { body: { id: 'stuurgroep', naam: 'stuurgroep' }, seats: ['kansen-1'] },
  ]);
});
