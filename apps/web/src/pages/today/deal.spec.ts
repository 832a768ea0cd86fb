import fc from 'fast-check';
import { deal } from './deal';

describe('what is shown of several heaps', () => {
  it.each<[string, string[], number, string, string]>([
    ['all, when it is enough', ['ab', '', 'c'], 3, 'abc', ''],
    ['the first of each, when one is high', ['abcdef', 'g', 'hi'], 4, 'abgh', 'cdefi'],
    ['of the heaps in front when not every one has a turn', ['ab', 'cd', 'ef'], 2, 'ac', 'bdef'],
    ['nothing of nothing', [], 3, '', ''],
  ])('is %s', (_what, heaps, enough, first, rest) => {
    const dealt = deal(heaps.map((heap) => [...heap]), enough);
    expect([dealt.first.join(''), dealt.rest.join('')]).toEqual([first, rest]);
  });

  it('loses nothing, keeps the order of each heap, and gives no heap two more than one that is not used up', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 6 }), fc.nat({ max: 40 }), (sizes, enough) => {
        const heaps = sizes.map((size, heap) => Array.from({ length: size }, (_none, index) => ({ heap, index })));
        const { first, rest } = deal(heaps, enough);
        const all = heaps.flat();
        expect(first).toHaveLength(Math.min(enough, all.length));
        expect(heaps.map((_heap, own) => [...first, ...rest].filter(({ heap }) => heap === own))).toEqual(heaps);
        const shares = heaps.map((_heap, own) => first.filter(({ heap }) => heap === own).length);
        for (const [own, share] of shares.entries()) if (share < sizes[own]!) expect(Math.max(...shares)).toBeLessThanOrEqual(share + 1);
      }),
    );
  });
});
