import { csv } from './csv.js';

it.each([
  ['plain text', 'Kansen', 'Kansen'],
  ['a semicolon, a quote, a line end', 'a;"b"\nc', '"a;""b""\nc"'],
  ['what a spreadsheet would work out', '=1+1', "'=1+1"],
])('a cell keeps %s', (_, text, expected) => expect(csv([['x', text]])).toBe(`\uFEFFx;${expected}\r\n`));
