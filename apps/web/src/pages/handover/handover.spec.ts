import { isOpen, parts, pointWord, stateWord, type Point } from './handover';

const point = (id: string, more: Partial<Point> = {}): Point => ({ id, soort: 'actiepunt', soortNaam: 'Actiepunten', plicht: true, titel: id, waarom: null, uiterlijk: null, pagina: null, vertrouwelijk: false, toelichting: null, status: 'open', reden: null, bij: null, beantwoordOp: null, ...more });

it.each([
  ['overnemen', 2, 'Wordt overgenomen: 2 punten open'],
  ['plek-vacant', 1, 'Wacht op een opvolger: 1 punt open'],
  ['toelichten', 3, 'Wordt toegelicht'],
  ['afgerond', 0, 'Alles is overgenomen'],
] as const)('says of %s with %i open: %s', (status, open, text) => expect(stateWord(status, open).text).toBe(text));

it.each([
  [point('a'), 'Nog van niemand'],
  [point('a', { status: 'aanvaard', bij: { id: '1', naam: 'Anna' } }), 'Overgenomen door Anna'],
  [point('a', { status: 'toegewezen', bij: { id: '1', naam: 'Bas' } }), 'Toegewezen aan Bas'],
  [point('a', { status: 'vervallen', reden: 'Niet meer nodig.' }), 'Vervallen: Niet meer nodig.'],
])('says where a point is', (one, text) => expect(pointWord(one)).toBe(text));

it('keeps duties apart from what is good to know', () => {
  const [duty, note] = [point('a'), point('b', { plicht: false })];
  expect(parts([duty, note])).toEqual({ duties: [duty], toKnow: [note] });
  expect([isOpen(duty), isOpen(note), isOpen(point('c', { status: 'geweigerd' })), isOpen(point('d', { status: 'gedaan' }))]).toEqual([true, false, true, false]);
});
