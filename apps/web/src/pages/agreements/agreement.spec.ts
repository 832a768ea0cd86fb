import { agreementWord, someOf, stepWord } from './agreement';

it.each([
  [{ status: 'geldt', teLaat: false, laatsteResultaat: null }, 'Geldt', 'good'],
  [{ status: 'geldt', teLaat: true, laatsteResultaat: 'deels' }, 'Evaluatie te laat', 'bad'],
  [{ status: 'geldt', teLaat: false, laatsteResultaat: 'deels' }, 'Geldt, laatst deels bereikt', 'busy'],
  [{ status: 'beeindigd', teLaat: false, laatsteResultaat: 'bereikt' }, 'Beëindigd, bereikt', 'quiet'],
  [{ status: 'beeindigd', teLaat: false, laatsteResultaat: null }, 'Beëindigd', 'quiet'],
] as const)('%j: %s', (agreement, text, tone) => expect(agreementWord(agreement)).toEqual({ text, tone }));

it.each([
  [{ soort: 'vastgelegd', resultaat: null, wordt: null }, 'Vastgelegd'],
  [{ soort: 'geevalueerd', resultaat: 'deels', wordt: 'voortgezet' }, 'Geëvalueerd: deels bereikt; de afspraak gaat door'],
] as const)('%j: %s', (step, text) => expect(stepWord(step)).toBe(text));

it.each([
  [['a'], 'a'],
  [['a', 'b', 'c', 'd'], 'a, b, c en d'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c en 2 andere'],
])('%j in a list: %s', (names, text) => expect(someOf(names)).toBe(text));
