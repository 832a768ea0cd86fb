import { openFirst, passedWord } from './constituency';

it.each([
  [0, 0, 'Niemand gevraagd'],
  [4, 1, '1 van 4 gaven het door'],
  [4, 4, 'Iedereen gaf het door'],
])('of %i asked %i: %s', (gevraagd, doorgegeven, text) => expect(passedWord({ gevraagd, doorgegeven }).text).toBe(text));

it('has who has not passed it on first', () => {
  const one = (naam: string, doorgegevenOp: string | null) => ({ persoon: { id: naam, naam }, overleg: 'o', plek: 'p', doorgegevenOp, aan: null, opmerking: null });
  expect(openFirst([one('Anna', '2021-10-22'), one('Bas', null), one('Cor', '2021-10-23')]).map(({ persoon }) => persoon.naam)).toEqual(['Bas', 'Anna', 'Cor']);
});
