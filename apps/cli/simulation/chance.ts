import { createHash } from 'node:crypto';

/**
 * Chance that follows from a seed and from what it is asked about, never from the order of asking: whoever reads a mail earlier
 * or later draws the same lot, so that a change in one corner of the product leaves the rest of a simulation as it was.
 */
export class Chance {
  constructor(private readonly seed: string) {}

  /** In [0, 1). */
  draw(...about: readonly (string | number)[]): number {
    const digest = createHash('sha256').update([this.seed, ...about].join('\u001f')).digest();
    return digest.readUIntBE(0, 6) / 2 ** 48;
  }

  /** True in `share` of the cases. */
  happens(share: number, ...about: readonly (string | number)[]): boolean {
    return this.draw(...about) < share;
  }

  /** A whole number, both bounds included. */
  between(least: number, most: number, ...about: readonly (string | number)[]): number {
    return least + Math.floor(this.draw(...about) * (most - least + 1));
  }

  /** @throws RangeError on an empty list */
  pick<T>(list: readonly T[], ...about: readonly (string | number)[]): T {
    const found = list[this.between(0, list.length - 1, ...about)];
    if (found === undefined) throw new RangeError('Nothing to choose from');
    return found;
  }
}
