import { choosable, offerWord, yearWord } from './year-choice';

it.each([
  ['verzamelen', null, 'Wordt verzameld'],
  ['ligt-voor', null, 'Ligt voor'],
  ['keuze-vastleggen', null, 'Keuze nog vast te leggen'],
  ['gekozen', '2021-11-18', 'Gekozen op donderdag 18 november 2021'],
] as const)('a year that is %s', (status, gekozenOp, text) => expect(yearWord({ status, gekozenOp }).text).toBe(text));

it.each([
  [null, false, 'Nog te kiezen'],
  [true, false, 'Gekozen'],
  [false, false, 'Niet gekozen'],
  [null, true, 'Kwam na de keuze'],
])('chosen %s, later %s: %s', (gekozen, naDeKeuze, text) => expect(offerWord({ gekozen, naDeKeuze }).text).toBe(text));

it('lets choose from what was on the list', () => {
  const one = (id: string, naDeKeuze: boolean) => ({ id, titel: id, ambitieNaam: 'A', gekozen: null, naDeKeuze });
  expect(choosable({ opdrachten: [one('op tijd', false), one('later', true)] }).map(({ id }) => id)).toEqual(['op tijd']);
});
