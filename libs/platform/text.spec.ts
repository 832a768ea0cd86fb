import fc from 'fast-check';
import { multiLine, oneLine } from './text.js';

describe('text from people', () => {
  it.each([
    ['Besluit\r\nBcc: iedereen@elders.example', 'Besluit Bcc: iedereen@elders.example'],
    ['  Voortgang \t ambitie 1 ', 'Voortgang ambitie 1'],
    ['Inkoop \u202eexe.gnp\u202c', 'Inkoop exe.gnp'],
    ['Cafe\u0301', 'Café'],
    ['Eén\u2028twee\u0000drie', 'Eén twee drie'],
    ['<b>vet</b>', '<b>vet</b>'],
  ])('makes %j one line', (text, expected) => expect(oneLine(text)).toBe(expected));

  it('never leaves anything in a title that could end a mail header', () => {
    // eslint-disable-next-line no-control-regex
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u.test(oneLine(text))));
  });

  it('keeps the paragraphs of a longer text', () => {
    expect(multiLine('Eerste alinea.  \r\nTweede regel.\r\n\r\n\r\n\r\nTweede alinea.\u0007\n')).toBe('Eerste alinea.\nTweede regel.\n\nTweede alinea.');
  });

  it('takes a line with ever so many blanks within it: looked at from each of them, this one takes minutes', () => {
    const blanks = ' '.repeat(500_000);
    expect(multiLine(`x${blanks}x${blanks}`)).toBe(`x${blanks}x`);
  });

  it('cleans once: a second time changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => oneLine(oneLine(text)) === oneLine(text) && multiLine(multiLine(text)) === multiLine(text)));
  });
});
