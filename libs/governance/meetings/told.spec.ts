import { changesSince, isTold, type ToldItem } from './told.js';

const item = (id: string, more: Partial<ToldItem> = {}): ToldItem => ({ id, title: `Punt ${id}`, offset: 0, minutes: 10, asked: null, papers: [], ...more });
const before = [item('a'), item('b', { papers: ['Notitie'] }), item('c')];

describe('what changed on an agenda since members got it', () => {
  it.each<[string, ToldItem[], string[]]>([
    ['nothing', before, []],
    ['an item more, which moves the others on', [item('d'), ...before.map((one) => ({ ...one, offset: one.offset + 10 }))], ['Toegevoegd: Punt d']],
    ['an item less', [item('a'), item('b', { papers: ['Notitie'] })], ['Vervallen: Punt c']],
    ['another title, or time', [item('a', { title: 'Nieuw' }), item('b', { papers: ['Notitie'] }), item('c', { minutes: 20 })], ['Gewijzigd: Nieuw', 'Gewijzigd: Punt c']],
    ['a paper', [item('a'), item('b', { papers: ['Notitie', 'Begroting'] }), item('c')], ['Nieuw stuk bij Punt b: Begroting']],
    ['the order', [before[1]!, before[0]!, before[2]!], ['De volgorde is gewijzigd']],
  ])('%s', (_, now, lines) => expect(changesSince(before, now)).toEqual(lines));

  it('is for a guest also another time of day, by a quarter of an hour or more', () => {
    expect(isTold(item('a'), item('a'))).toBe(true);
    expect(isTold(item('a'), item('a', { offset: 10 }))).toBe(true);
    expect(isTold(item('a'), item('a', { offset: 30 }))).toBe(false);
    expect(isTold(null, item('a'))).toBe(false);
  });
});
