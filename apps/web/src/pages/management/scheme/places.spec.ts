import { lineCount, offsetOf } from './places';

it('finds a line and a column in a text', () => {
  const text = 'id: a\ntitle: b\n';
  expect(lineCount(text)).toBe(3);
  expect(text.slice(offsetOf(text, { regel: 2, kolom: 8 }))).toBe('b\n');
  expect(offsetOf(text, { regel: 1, kolom: 1 })).toBe(0);
  expect(offsetOf(text, { regel: 99, kolom: 1 })).toBe(text.length);
});
