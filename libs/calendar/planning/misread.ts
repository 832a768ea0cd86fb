/** Why no period can be told from a text: thrown by the readers, caught in phrase.ts. PURE. */

export type MisreadReason = 'no-period' | 'no-school-year' | 'no-such-day' | 'wrong-weekday' | 'loose-moments' | 'which-year' | 'unknown-holidays' | 'far-away' | 'backwards';

export class Misread extends Error {
  override readonly name = 'Misread';
  constructor(readonly reason: MisreadReason) {
    super(reason);
  }
}
