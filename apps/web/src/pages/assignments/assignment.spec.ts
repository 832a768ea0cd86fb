import { board, inOrder, isLate, overdueFirst, thread, type Line } from './assignment';

const TODAY = '2022-05-10';
const line = (id: string, status: Line['status'], einddatum: string | null, stand: Line['stand'] = null): Line => ({ id, titel: id, ambitie: 'a', werkgroep: 'w', opdrachtgever: 'o', schooljaar: '2021-2022', status, stand, waarom: [], einddatum, onderwerpen: [], uitgegevenOp: null, aanvaardOp: null, tussenstandenGehad: 0, knelpuntenOpen: 0 });
const ids = (lines: readonly Line[]): string[] => lines.map(({ id }) => id);

it.each([
  ['loopt', '2022-05-09', true],
  ['loopt', TODAY, false],
  ['uitgegeven', '2022-05-09', true],
  ['loopt', null, false],
  ['voorstel-ligt-voor', '2022-05-09', false],
  ['concept', '2022-05-09', false],
] as const)('%s with last day %s is late: %s', (status, einddatum, late) => expect(isLate({ status, einddatum }, TODAY)).toBe(late));

const LINES = [line('rustig', 'loopt', '2022-09-01', 'op-koers'), line('gisteren', 'loopt', '2022-05-09', 'knelpunt'), line('knel', 'loopt', '2022-12-01', 'knelpunt'), line('maart', 'uitgegeven', '2022-03-01', 'aandacht'), line('concept', 'concept', null), line('klaar', 'decharge-verleend', '2021-12-01')];

it('puts what is longest overdue first, then the worst, then what ends first', () => expect(ids(overdueFirst(LINES, TODAY))).toEqual(['maart', 'gisteren', 'knel', 'rustig', 'klaar', 'concept']));

it('has a column for each stage, also an empty one', () => expect(board(LINES, TODAY).map((one) => [one.id, ids(one.lines)])).toEqual([['in-de-maak', ['concept']], ['uitgegeven', ['maart']], ['loopt', ['gisteren', 'knel', 'rustig']], ['besluit', []], ['klaar', ['klaar']]]));

it('lists by what is asked of people', () => expect(inOrder(LINES, TODAY).map((one) => [one.title, ids(one.lines)])).toEqual([['Te laat', ['maart', 'gisteren']], ['Vraagt aandacht', ['knel']], ['Onderweg', ['rustig']], ['In de maak', ['concept']], ['Klaar', ['klaar']]]));

it('is one thread, the latest first, in which a knelpunt stays open until it is solved', () => {
  const note = (id: string, soort: 'tussenstand' | 'knelpunt' | 'oplossing', op: string) => ({ id, soort, tekst: `${id}!`, over: null, door: 'Anna', op: `${op}T10:00:00.000Z` });
  const steps = thread({
    uitgegevenOp: '2021-10-07', aanvaardOp: '2021-10-07', beslotenOp: '2022-05-01', besluit: 'aannemen', dechargeOp: null, berichten: [note('een', 'knelpunt', '2021-11-01'), note('twee', 'knelpunt', '2021-12-01'), note('drie', 'oplossing', '2022-01-10')],
    knelpunten: [{ id: 'een', op: '2021-11-01T10:00:00.000Z', vraagtTijdTot: null, opgelostOp: '2022-01-10T10:00:00.000Z' }, { id: 'twee', op: '2021-12-01T10:00:00.000Z', vraagtTijdTot: '2022-06-01', opgelostOp: null }],
  });
  expect(steps.map(({ title, openBottleneck, asksUntil }) => [title, openBottleneck, asksUntil])).toEqual([
    ['Voorstel aangenomen', null, null], ['Knelpunt opgelost', null, null], ['Knelpunt', 'twee', '2022-06-01'], ['Knelpunt', null, null], ['Aanvaard door de werkgroep', null, null], ['Uitgegeven', null, null],
  ]);
});
