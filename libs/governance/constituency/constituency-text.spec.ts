import { constituencyText, type ForConstituency } from './constituency-text.js';

const EMPTY: ForConstituency = { body: 'Stuurgroep LEA', date: '2021-10-07', decisions: [], discussed: [], next: null };
const decision = (text: string, outcome: ForConstituency['decisions'][number]['outcome'] = 'besloten', reservedUntil: string | null = null) => ({ number: '1', lead: 'Besluit' as const, text, outcome, reservedUntil, sentence: text });

describe('what representatives pass on', () => {
  it.each<[string, Partial<ForConstituency>, string]>([
    ['says what was decided, what waits for an answer and what goes on', {
      decisions: [decision('Eén aanmeldformulier voor alle scholen.'), decision('Een bus naar school.', 'geadviseerd'), decision('Samen werven.', 'onder-voorbehoud', '2021-10-28'), decision('De bus.', 'ingetrokken'), decision('Het gebouw.', 'aangehouden')],
      discussed: ['Lerarentekort'], next: '2021-11-25',
    }, `De stuurgroep LEA kwam op donderdag 7 oktober 2021 bij elkaar.

Dit is besloten:
- Eén aanmeldformulier voor alle scholen.

Dit is geadviseerd:
- Een bus naar school.

Dit is besloten onder voorbehoud; wij horen graag wat u ervan vindt:
- Samen werven. (reageren kan tot en met donderdag 28 oktober 2021)

Dit besluit gaat niet door, na overleg met de achterban:
- De bus.

Hierover gaat het gesprek een volgende keer verder:
- Het gebouw.

Ook besproken:
- Lerarentekort

De volgende keer is op donderdag 25 november 2021. Vragen? Stel ze aan wie u in het overleg vertegenwoordigt.`],
    ['says so where nothing was decided', { discussed: ['Lerarentekort'] }, `De stuurgroep LEA kwam op donderdag 7 oktober 2021 bij elkaar.

Er zijn geen besluiten om te delen. Besproken is:
- Lerarentekort

Vragen? Stel ze aan wie u in het overleg vertegenwoordigt.`],
    ['says so where there is nothing at all', {}, `De stuurgroep LEA kwam op donderdag 7 oktober 2021 bij elkaar.

Er zijn geen besluiten om te delen.

Vragen? Stel ze aan wie u in het overleg vertegenwoordigt.`],
  ])('%s', (_, more, text) => expect(constituencyText({ ...EMPTY, ...more })).toBe(text));

  it('is short: a long decision is cut at a word', () => {
    const [line] = constituencyText({ ...EMPTY, decisions: [decision(`${'woord '.repeat(100)}eind`)] }).split('\n').filter((one) => one.startsWith('- '));
    expect(line!.length).toBeLessThan(250);
    expect(line).toMatch(/woord …$/);
  });
});
