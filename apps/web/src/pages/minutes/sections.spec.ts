import { keptSections, sectionId, withSection, type Section } from './sections';

const section = (agendapuntId: string | null, tekst: string, vertrouwelijk = false): Section => ({ agendapuntId, tekst, vertrouwelijk });
const order = ['a', 'b'];
const texts = (sections: Section[]) => sections.map(({ tekst }) => tekst);

it('minutes are put together in the order of the agenda, confidential after open, general first', () => {
  const before = [section('b', 'Over b'), section(null, 'Algemeen')];
  const after = withSection(before, { id: sectionId('a', true), itemId: 'a' }, { tekst: 'Geheim over a', vertrouwelijk: true }, order);
  expect(texts(withSection(after, { id: sectionId('a', false), itemId: 'a' }, { tekst: 'Over a', vertrouwelijk: false }, order))).toEqual(['Algemeen', 'Over a', 'Geheim over a', 'Over b']);
});

it('a part that is changed stays where it was; one that is emptied goes', () => {
  const before = [section('a', 'Een'), section('a', 'Twee'), section('b', 'Drie')];
  expect(texts(withSection(before, { id: sectionId('a', false, 1), itemId: 'a' }, { tekst: 'Twee, beter', vertrouwelijk: false }, order))).toEqual(['Een', 'Twee, beter', 'Drie']);
  expect(texts(withSection(before, { id: sectionId('a', false, 0), itemId: 'a' }, { tekst: ' ', vertrouwelijk: false }, order))).toEqual(['Twee', 'Drie']);
});

it('each part has an id of its own', () => {
  expect(keptSections([section('a', 'x'), section('a', 'y'), section('a', 'z', true)]).map(({ id }) => id)).toEqual(['a/open/0', 'a/open/1', 'a/vertrouwelijk/0']);
});
