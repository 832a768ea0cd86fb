import { councilLetter, type LetterFacts } from './council-letter.js';

const action = (name: string, doneOn: string | null = null) => ({ action: name, planning: 'Q4 2021', partners: [], doneOn });
const FACTS: LetterFacts = {
  municipality: 'Proefstad',
  today: '2021-12-16',
  running: { title: 'Jaarplan 2021', lines: [{ name: 'Taal', aim: null, costCents: 0, leaCents: 0, actions: [action('Voorlezen', '2021-10-01'), action('Taalcoaches')] }, { name: 'Leeg', aim: null, costCents: 0, leaCents: 0, actions: [] }] },
  evaluation: 'Het voorlezen slaat aan.',
  next: { title: 'Jaarplan 2022', availableCents: 5_000_000, budgetName: 'Onderwijs', lines: [{ name: 'Taal', aim: 'Elk kind leest.', costCents: 2_000_000, leaCents: 1_500_000, actions: [action('Taalcoaches')] }] },
  adoptions: [{ name: 'College', on: '2021-12-14', adapted: true }, { name: 'De Zon', on: null, adapted: false }],
};
const letter = councilLetter(FACTS);

it.each([
  ['how this year goes', 'Voortgang van Jaarplan 2021\n- Taal: 1 van 2 acties zijn af. Nog niet af: Taalcoaches (Q4 2021).\n\nHet voorlezen slaat aan.'],
  ['what comes next year, and what it costs', '- Taal: Elk kind leest. Kosten € 20.000, waarvan € 15.000 ten laste van het LEA-budget.\n  - Taalcoaches (Q4 2021)'],
  ['the budget', 'Samen vragen de plannen € 15.000 van het LEA-budget; beschikbaar is € 50.000 (Onderwijs).'],
  ['who adopted it', '- College: dinsdag 14 december 2021, met aanpassingen\n- De Zon: nog niet'],
])('the letter to the council tells %s', (_, text) => expect(letter).toContain(text));

it('says nothing of a year before that had no plan, nor of a budget that nobody named', () => {
  const first = councilLetter({ ...FACTS, running: null, next: { ...FACTS.next, availableCents: null } });
  expect(first).not.toContain('Voortgang');
  expect(first).toContain('Samen vragen de plannen € 15.000 van het LEA-budget.');
});
