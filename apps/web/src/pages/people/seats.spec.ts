import { about, byBody, expected, isFound, placesFor, type Seat, span, whyNot } from './seats';

const seat = (more: Partial<Seat> = {}): Seat => ({
  overleg: { id: 'platform', naam: 'Platform' },
  plek: { id: 'po', naam: 'Primair onderwijs' },
  rol: 'lid',
  stemt: true,
  ambitie: null,
  sector: { id: 'po', naam: 'Po' },
  organisatie: null,
  deelname: { deelnameId: 'd', persoonId: 'p', naam: 'Anna', sinds: '2023-09-01', tot: null },
  plaatsvervanger: null,
  wisselt: 'met-de-hand',
  bijFunctie: false,
  leegSinds: null,
  verwachting: null,
  ...more,
});

describe('seats on a day', () => {
  it('stand under their body, with how many are empty; a seat of which something is expected is not', () => {
    const expectation = { vanaf: '2027-09-01', waarom: 'rooster' as const, vertrekt: null, voorgedragen: null, moetKomenUit: [], kandidaten: [], knelpunt: null };
    const other = { id: 'groep', naam: 'Groep' };
    const all = [seat(), seat({ deelname: null }), seat({ deelname: null, verwachting: expectation }), seat({ overleg: other })];
    expect(byBody(all).map(({ body, seats, empty }) => [body.id, seats.length, empty])).toEqual([['platform', 3, 1], ['groep', 1, 0]]);
  });

  it.each<[string, Partial<Seat>]>([
    ['Po', {}],
    ['De Koepel', { organisatie: { id: 'k', naam: 'De Koepel' } }],
    ['', { sector: null }],
    ['', { organisatie: { id: 'po', naam: 'Primair onderwijs' } }],
    ['', { sector: { id: 'po', naam: 'Primair onderwijs' } }],
    ['Po, voor ambitie Bouwen, zonder stem', { ambitie: { id: 'b', naam: 'Bouwen' }, stemt: false }],
  ])('says what else is known: %p', (text, more) => expect(about(seat(more)).join(', ')).toBe(text));

  it.each<[string, boolean]>([['', true], ['anna', true], ['  ÁNN ', true], ['primair', true], ['platform', true], ['Bram', false]])('are found by a name, a seat or a body: %p', (sought, found) => expect(isFound(seat(), sought)).toBe(found));
  it('are found by who stands in, and by whom they are of', () => {
    const one = seat({ organisatie: { id: 'k', naam: 'De Koepel' }, plaatsvervanger: { plaatsvervangingId: 'v', persoonId: 'q', naam: 'Zoë', sinds: '2023-09-01', tot: null }, deelname: null });
    expect(['koepel', 'zoe', 'anna'].map((sought) => isFound(one, sought))).toEqual([true, true, false]);
  });

  it('says since and until when', () => {
    expect(span({ sinds: '2023-09-01', tot: null })).toBe('Sinds vrijdag 1 september 2023');
    expect(span({ sinds: '2023-09-01', tot: '2027-09-01' })).toBe('Sinds vrijdag 1 september 2023, tot woensdag 1 september 2027');
  });

  it('says why nobody can be seated by hand', () => {
    expect(whyNot(seat())).toBeNull();
    expect(whyNot(seat({ wisselt: 'met-de-voorzitter' }))).toMatch(/voorzitter/);
    expect(whyNot(seat({ wisselt: 'volgens-rooster' }))).toMatch(/rooster/);
    expect(whyNot(seat({ wisselt: 'volgens-rooster', deelname: null }))).toBeNull();
  });

  it('says what is expected of a coming day', () => {
    const expectation = { vanaf: '2027-09-01', waarom: 'rooster' as const, vertrekt: { id: 'a', naam: 'Anna' }, voorgedragen: null, moetKomenUit: [{ id: 'po', naam: 'Primair onderwijs' }], kandidaten: [], knelpunt: null };
    expect(expected(seat())).toBeNull();
    expect(expected(seat({ deelname: null, verwachting: expectation }))?.join('')).toBe('Vanaf woensdag 1 september 2027: Anna gaat, er moet iemand komen uit primair onderwijs.');
    expect(expected(seat({ deelname: null, verwachting: { ...expectation, voorgedragen: { id: 'b', naam: 'Bas' } } }))?.join('')).toBe('Vanaf woensdag 1 september 2027: Anna gaat, Bas is voorgedragen.');
  });
});

describe('going to another seat', () => {
  const at = (id: string, more: Partial<Seat> = {}): Seat => seat({ plek: { id, naam: id }, deelname: null, ...more });
  const from = seat();

  it.each<[string, Seat, Seat, string[]]>([
    ['an empty seat', from, at('so'), ['so']],
    ['no seat that is held', from, at('so', { deelname: from.deelname }), []],
    ['no seat that changes by rooster', from, at('so', { wisselt: 'volgens-rooster' }), []],
    ['no seat of whoever presides elsewhere', from, at('so', { wisselt: 'met-de-voorzitter' }), []],
    ['no seat of an office', from, at('so', { bijFunctie: true }), []],
    ['no seat of an overleg of another secretary', from, at('so', { overleg: { id: 'elders', naam: 'Elders' } }), []],
    ['nothing from a seat of an office', seat({ bijFunctie: true }), at('so'), []],
    ['nothing from a seat that changes by rooster', seat({ wisselt: 'volgens-rooster' }), at('so'), []],
    ['nothing from a seat where nobody sits', at('po-3'), at('so'), []],
  ])('leads to %s', (_, one, other, places) => expect(placesFor(one, [other], [from.overleg.id]).map(({ plek }) => plek.id)).toEqual(places));
});
