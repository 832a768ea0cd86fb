import fc from 'fast-check';
import { unnamed, type Bearer } from './unnamed.js';

const PEOPLE: Bearer[] = [
  { name: 'Anouk van Dijk', as: 'bestuurder, Stichting De Zon' },
  { name: 'Bas Mulder', as: 'wethouder onderwijs' },
  { name: 'Zoë El Amrani', as: 'directeur, De Maan' },
  { name: 'Carla Mulder', as: 'secretaris LEA' },
  { name: 'Sam', as: 'gast' },
  { name: 'Onbekend persoon', as: 'gast' },
];
const MULDER = 'iemand uit het overleg';

describe('a text without names', () => {
  it.each([
    ['Anouk van Dijk licht toe.', 'bestuurder, Stichting De Zon licht toe.'],
    ['Mevrouw Van Dijk en Zoë  El Amrani zijn het eens.', 'bestuurder, Stichting De Zon en directeur, De Maan zijn het eens.'],
    ['Van Dijk: akkoord. A. van Dijk tekent.', 'bestuurder, Stichting De Zon: akkoord. bestuurder, Stichting De Zon tekent.'],
    ['Bas Mulder vraagt, de heer Mulder antwoordt.', `wethouder onderwijs vraagt, ${MULDER} antwoordt.`],
    ['De dijk van Dijkstra en de muldersweg blijven.', 'De dijk van Dijkstra en de muldersweg blijven.'],
    ['Mail zoe@maan.example of bel 06-12345678.', 'Mail [mailadres] of bel [telefoonnummer].'],
    ['Deze persoon en die gast blijven.', 'Deze persoon en die gast blijven.'],
    ['Er zijn 0612345678901 leerlingen en 2.345 euro.', 'Er zijn 0612345678901 leerlingen en 2.345 euro.'],
  ])('%s', (text, expected) => {
    expect(unnamed(text, PEOPLE).text).toBe(expected);
  });

  it('tells every place, and first names that it left alone', () => {
    const { replaced, doubts } = unnamed('Namens de werkgroep spreekt Anouk van Dijk over taal. Anouk deelt cijfers.', PEOPLE);
    expect(replaced).toEqual([{ found: 'Anouk van Dijk', by: 'bestuurder, Stichting De Zon', around: 'Namens de werkgroep spreekt bestuurder, Stichting De Zon over taal. Anouk deelt cijfer' }]);
    expect(doubts).toEqual(['Anouk']);
  });

  it('leaves nobody’s full name in any text, and changes nothing where nobody is named', () => {
    const piece = fc.oneof(fc.constantFrom(...PEOPLE.map(({ name }) => name)), fc.constantFrom('besluit', 'taal', '12', 'Wijk'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(' ', ', ', '\n'), (pieces, between) => {
        const { text, replaced } = unnamed(pieces.join(between), PEOPLE);
        for (const { name } of PEOPLE) expect(text.split(/[^\p{L} ]/u).some((part) => part.includes(name))).toBe(false);
        if (!pieces.some((one) => PEOPLE.some(({ name }) => name === one))) expect([text, replaced]).toEqual([pieces.join(between), []]);
      }),
    );
  });
});
