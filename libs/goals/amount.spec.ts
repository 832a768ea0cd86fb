import fc from 'fast-check';
import { amountIn } from './amount.js';

describe('a figure as people type it', () => {
  it.each<[string, number | null]>([
    ['25%', 25],
    ['ca. 25 %', 25],
    ['3,8 procent (2025)', 3.8],
    ['3.8', 3.8],
    ['1.250 kinderen', 1250],
    ['1.250,5', 1250.5],
    ['1 op de 10', 10],
    ['1 op 8', 12.5],
    ['-2', -2],
    ['in 2025: 34', 34],
    ['1 op 0', null],
    ['tussen 10 en 20', null],
    ['minder', null],
    ['', null],
  ])('%s', (text, value) => expect(amountIn(text)).toBe(value));

  it('is a finite number or nothing, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }), (text) => expect(Number.isFinite(amountIn(text) ?? 0)).toBe(true)));
  });
});
