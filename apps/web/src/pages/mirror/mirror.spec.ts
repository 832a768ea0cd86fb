import { ownWord, percentage } from './mirror';

const none = { opDeAgenda: false, afgesproken: false, doelGesteld: false, doelBereikt: false };

it.each([
  [{ ...none }, 'Nog niet besproken'],
  [{ ...none, opDeAgenda: true }, 'Op de agenda geweest'],
  [{ ...none, opDeAgenda: true, afgesproken: true }, 'Afgesproken, zonder doel'],
  [{ ...none, afgesproken: true, doelGesteld: true }, 'Doel gesteld'],
  [{ opDeAgenda: true, afgesproken: true, doelGesteld: true, doelBereikt: true }, 'Doel bereikt'],
])('%j: %s', (own, text) => expect(ownWord(own).text).toBe(text));

it.each([[78, '78%'], [0, '0%'], [null, 'geen cijfer']])('%s: %s', (share, text) => expect(percentage(share)).toBe(text));
