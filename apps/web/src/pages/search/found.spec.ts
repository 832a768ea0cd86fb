import { isFoundKind, marked } from './found';

const told = (text: string, asked: string) => marked(text, asked).map((piece) => (piece.hit ? `[${piece.text}]` : piece.text)).join('');

it.each([
  ['De aanpak van thuiszitters', 'thuiszit AANPAK', 'De [aanpak] van [thuiszit]ters'],
  ['Instemmen (met alles).', 'alles (met', 'Instemmen ([met] [alles]).'],
  ['Niets', '%', 'Niets'],
])('in “%s” the words of “%s” stand out', (text, asked, shown) => {
  expect(told(text, asked)).toBe(shown);
});

it('knows what can be found', () => {
  expect([isFoundKind('besluit'), isFoundKind('mail'), isFoundKind(undefined)]).toEqual([true, false, false]);
});
