import { choicesFor } from './choices';
import { candidatesBySeats, lineUpTable, rotationWord, seatsInWords, vacancyWord } from './roster';

const seat = (id: string, voorgedragen: string | null = null, komtOp: string | null = null) => ({ id, naam: `Eigenaar ${id}`, voorgedragen, komtOp });
const change = (plekken: ReturnType<typeof seat>[], more = {}) => ({ soort: 'rooster' as const, status: 'voorzien' as const, plekken, voorzitterTeKiezen: false, ...more });

it.each([
  ['somebody is missing', change([seat('1', 'Anna'), seat('2')]), { text: 'Nog 1 opvolger gevraagd', tone: 'busy' }],
  ['the day has come and two are missing', change([seat('1'), seat('2')], { status: 'loopt' }), { text: 'Nog 2 opvolgers gevraagd', tone: 'bad' }],
  ['all were put forward', change([seat('1', 'Anna')]), { text: 'Wacht op benoeming', tone: 'busy' }],
  ['all were appointed', change([seat('1', 'Anna', '2027-08-01')]), { text: 'Opvolgers benoemd', tone: 'good' }],
  ['only the chair is to be chosen', change([seat('1', 'Anna', '2027-08-01')], { voorzitterTeKiezen: true }), { text: 'Voorzitter nog te kiezen', tone: 'busy' }],
  ['the next turn takes it over', change([seat('1')], { status: 'overgenomen' }), { text: 'Gaat mee met de volgende wisseling', tone: 'quiet' }],
  ['nobody leaves any more', change([seat('1')], { soort: 'vertrek', status: 'overgenomen' }), { text: 'Niet meer nodig', tone: 'quiet' }],
  ['it is over', change([seat('1')], { status: 'afgerond' }), { text: 'Afgerond', tone: 'quiet' }],
])('says how a change stands when %s', (_, rotation, word) => expect(rotationWord(rotation)).toEqual(word));

it('names the seats, with who comes', () => expect(seatsInWords({ plekken: [seat('1', 'Anna'), seat('2')] })).toBe('Eigenaar 1: Anna, Eigenaar 2'));

it('says once who can come, for all seats for which they can', () => {
  const kandidaten = (...ids: string[]) => ids.map((kandidaat) => ({ kandidaat, naam: kandidaat.toUpperCase(), sector: null, personen: [] }));
  const to = (id: string) => ({ plek: { id, naam: `Eigenaar ${id}` } });
  expect(candidatesBySeats([{ ...to('1'), kandidaten: kandidaten('po', 'vo') }, { ...to('2'), kandidaten: kandidaten('mbo') }, { ...to('3'), kandidaten: kandidaten('vo', 'po') }, { ...to('4'), kandidaten: [] }])).toEqual([
    { seats: ['Eigenaar 1', 'Eigenaar 3'], candidates: ['PO', 'VO'] },
    { seats: ['Eigenaar 2'], candidates: ['MBO'] },
  ]);
});

describe('the table of line-ups', () => {
  const member = (id: string, naam: string | null, more = {}) => ({ plek: { id, naam: id }, sector: null, persoon: naam === null ? null : { id: naam, naam }, verwachtVan: null, sinds: '2025-08-01', voorzitter: false, ...more });
  const opstellingen = [
    { vanaf: '2026-08-01', zeker: true, leden: [member('1', 'Anna'), member('2', 'Bas', { voorzitter: true }), member('3', null)] },
    { vanaf: '2027-08-01', zeker: false, leden: [member('1', null, { verwachtVan: 'Unicoz', sinds: '2027-08-01' }), member('2', 'Bas', { voorzitter: true })] },
  ];

  it('has a row per seat: who stays, whom the planner expects, what is vacant', () => {
    const [first, second, third] = lineUpTable({ opstellingen });
    expect(first!.cells).toEqual([{ text: 'Anna', expected: false, stays: false, chair: false, sector: null }, { text: 'Unicoz', expected: true, stays: false, chair: false, sector: null }]);
    expect(second!.cells[1]).toEqual({ text: 'Bas', expected: false, stays: true, chair: true, sector: null });
    expect(third!.cells).toEqual([null, null]);
  });
});

it('lists whom one may put forward by name, with where they come from', () => {
  const candidates = [
    { kandidaat: 'po-2', naam: 'Unicoz', sector: { id: 'po', naam: 'primair onderwijs' }, personen: [{ id: 'b', naam: 'Bas' }] },
    { kandidaat: 'gemeente', naam: 'gemeente', sector: { id: 'gemeente', naam: 'gemeente' }, personen: [{ id: 'a', naam: 'Anna' }] },
  ];
  expect(choicesFor(candidates).map(({ text }) => text)).toEqual(['Anna, gemeente', 'Bas, Unicoz (primair onderwijs)']);
});

it.each([
  ['leeg', '2026-01-01', 'Leeg sinds donderdag 1 januari 2026'],
  ['leeg', null, 'Leeg, nooit bezet'],
  ['blijft-zitten', '2026-01-01', 'Termijn om sinds donderdag 1 januari 2026'],
  ['komt-vrij', '2027-01-01', 'Komt vrij op vrijdag 1 januari 2027'],
] as const)('says of a seat that is %s since when: %s', (soort, sinds, text) => expect(vacancyWord({ soort, sinds })).toBe(text));
