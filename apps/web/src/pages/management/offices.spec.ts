import { givable, mayEnd, type Giver } from './offices';

const secretary: Giver = { beheer: ['functies'], bodies: ['stuurgroep'] };
const manager: Giver = { beheer: ['functies', 'functies-overal'], bodies: ['stuurgroep', 'platform'] };

it('lets a beheerder give all offices, a secretary those about the own body, and a member none', () => {
  expect(givable(manager)).toEqual(['beheerder', 'programmamanager', 'bestuurssecretariaat', 'toehoorder']);
  expect(givable(secretary)).toEqual(['bestuurssecretariaat', 'toehoorder']);
  expect(givable({ beheer: [], bodies: ['tafel'] })).toEqual(['toehoorder']);
  expect(givable({ beheer: [], bodies: [] })).toEqual([]);
});

it('lets each end what they may give', () => {
  expect(mayEnd(secretary, { functie: 'toehoorder', overleg: 'platform' })).toBe(false);
  expect(mayEnd(secretary, { functie: 'toehoorder', overleg: 'stuurgroep' })).toBe(true);
  expect(mayEnd(secretary, { functie: 'beheerder', overleg: null })).toBe(false);
  expect(mayEnd(manager, { functie: 'beheerder', overleg: null })).toBe(true);
});
