/** Secrets that people carry (a cookie, a code) and the digests that are kept of them. */
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** 256 bits, as text for a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Six digits, all equally likely: '004217' is one. */
export const newCode = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0');

export const newSalt = (): string => randomBytes(16).toString('base64url');

/** SHA-256 (hex). Enough for what nobody can guess; for a code, which lives ten minutes, with a salt of its own. */
export const digestOf = (secret: string, salt = ''): string => createHash('sha256').update(`${salt}\u001f${secret}`).digest('hex');

export function sameDigest(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')];
  return a.length > 0 && a.length === b.length && timingSafeEqual(a, b);
}
