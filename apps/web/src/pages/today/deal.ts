/** What is shown of several heaps when there is too much of it. PURE. */

/**
 * The first of each heap, then the second of each, until there are `enough`: however high one is, the others are seen beside it. Both
 * parts keep the order of the heaps and of what lies in them.
 */
export function deal<T>(heaps: readonly (readonly T[])[], enough: number): { first: T[]; rest: T[] } {
  const shares = heaps.map(() => 0);
  const highest = Math.max(0, ...heaps.map(({ length }) => length));
  let dealt = 0;
  for (let round = 0; round < highest; round++) {
    heaps.forEach(({ length }, heap) => {
      if (dealt === enough || round >= length) return;
      shares[heap]!++;
      dealt++;
    });
  }
  return { first: heaps.flatMap((heap, index) => heap.slice(0, shares[index])), rest: heaps.flatMap((heap, index) => heap.slice(shares[index])) };
}
