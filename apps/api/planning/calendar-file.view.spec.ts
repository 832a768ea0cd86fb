import { entriesOf, type ShownMoment } from './calendar-file.view.js';

const moment = (more: Partial<ShownMoment>): ShownMoment => ({ soort: 'opdracht', datum: '2027-06-30', totEnMet: null, begin: null, overleg: 'tafel', naam: 'Overlegtafel', tekst: 'Opdracht klaar: Route', vergaderingId: null, gedaan: false, waarom: [], key: 'a/einddatum', ...more });
const uid = (more: Partial<ShownMoment>): string => entriesOf([moment(more)], [])[0]!.uid;

describe('what stands on a calendar file', () => {
  it('keeps its id when it gets another day or other words, or is done', () => {
    expect(uid({ datum: '2027-09-30', tekst: 'Opdracht klaar: Andere route' })).toBe(uid({}));
    expect(uid({ soort: 'termijn', key: null, gedaan: true })).toBe(uid({ soort: 'termijn', key: null }));
  });

  it.each<[string, Partial<ShownMoment>, Partial<ShownMoment>]>([
    ['two assignments of one name on one day', {}, { key: 'b/einddatum' }],
    ['two kinds with one key', {}, { soort: 'kwaliteitscyclus' }],
    ['what has no key, on two days', { key: null }, { key: null, datum: '2027-07-01' }],
  ])('tells apart %s', (_what, one, other) => {
    expect(uid(one)).not.toBe(uid(other));
  });

  it('says of what is done that it is', () => {
    expect(entriesOf([moment({ soort: 'termijn', tekst: 'Verslag verspreid', gedaan: true })], [])[0]!.summary).toBe('Verslag verspreid (gedaan), Overlegtafel');
  });

  it('calls what an ambition asks by the ambition, anything else by its body too', () => {
    const summaries = entriesOf([moment({}), moment({ soort: 'kwaliteitscyclus', tekst: 'Doelen stellen: Taal' })], []).map(({ summary }) => summary);
    expect(summaries).toEqual(['Opdracht klaar: Route, Overlegtafel', 'Doelen stellen: Taal']);
  });
});
