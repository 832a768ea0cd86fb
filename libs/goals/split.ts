/**
 * Which goals the rules were written with, and which were kept aside to see how the rules do on goals they were not made for.
 * The id alone decides, so nobody can choose; fixed before the first rule was written. PURE.
 */
export const PARTS = ['written-with', 'kept-aside'] as const;
export type Part = (typeof PARTS)[number];

/** FNV-1a, 32 bits, over the id's characters (all ASCII); a middle bit, for the lowest is the mere parity of the characters. */
export function partOf(id: string): Part {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return ((hash >>> 16) & 1) === 0 ? 'written-with' : 'kept-aside';
}
