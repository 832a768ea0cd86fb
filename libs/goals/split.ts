/**
 * Which goals the rules were written with, and which were kept aside to see how the rules do on goals they were not made for.
 * The id alone decides, so nobody can choose; fixed before the first rule was written. PURE.
 */
export const PARTS = ['written-with', 'kept-aside'] as const;
export type Part = (typeof PARTS)[number];

/**
 * FNV-1a, 32 bits, over the id's characters (all ASCII), with MurmurHash3's last steps: without them the last digit of an id
 * hardly counts, and goals would go to a part by tens.
 */
export function partOf(id: string): Part {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) & 1) === 0 ? 'written-with' : 'kept-aside';
}
