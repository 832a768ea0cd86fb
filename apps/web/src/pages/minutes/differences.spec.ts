import { differences, sittings } from './differences';

const told = (before: string, after: string) => differences(before, after).map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`)).join('');

describe('what changed between two versions', () => {
  it.each([
    ['nothing', 'De stuurgroep stemt in.', 'De stuurgroep stemt in.', 'De stuurgroep stemt in.'],
    ['a word', 'De stuurgroep stemt in.', 'Het platform stemt in.', '-De stuurgroep -+Het platform +stemt in.'],
    ['something in between', 'De stuurgroep stemt in.', 'De stuurgroep stemt unaniem in.', 'De stuurgroep stemt +unaniem +in.'],
    ['all of it', '', 'Nieuw.', '+Nieuw.+'],
    ['the end', 'Een twee drie', 'Een', '-Een twee drie-+Een+'],
  ])('is %s', (_, before, after, shown) => {
    expect(told(before, after)).toBe(shown);
  });

  it('keeps every word of both', () => {
    const [a, b] = ['een twee drie vier vijf zes\nzeven', 'een drie twee vijf acht\nzeven negen'];
    const pieces = differences(a, b);
    const without = (kind: string) => pieces.filter((piece) => piece.kind !== kind).map(({ text }) => text).join('');
    expect([without('added'), without('removed')]).toEqual([a, b]);
  });
});

it('what one person saves while typing is one version to a reader', () => {
  const written = (versie: number, id: string, time: string) => ({ versie, door: { id }, op: `2026-10-30T${time}:00.000Z` });
  const all = [written(1, 'anna', '09:00'), written(2, 'anna', '09:10'), written(3, 'bas', '09:15'), written(4, 'anna', '09:20'), written(5, 'anna', '11:00')];
  expect(sittings(all).map(({ versie }) => versie)).toEqual([2, 3, 4, 5]);
});
