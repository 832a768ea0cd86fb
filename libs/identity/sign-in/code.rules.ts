/** What holds for a sign-in code, and for how often one may be asked. PURE; instants are ISO 8601 UTC. */
import { digestOf, sameDigest } from '../secrets.js';

export const CODE_MINUTES = 10;
export const TRIES = 5;

/**
 * How many codes may be asked within how many minutes. With five tries each, who guesses at one address has 100 tries a day: one
 * chance in ten thousand. A network is a town hall with everybody at their desks on Monday morning.
 */
export const LIMITS = {
  address: [
    { minutes: 60, most: 5 },
    { minutes: 24 * 60, most: 20 },
  ],
  network: [{ minutes: 60, most: 60 }],
} as const;

/** The longest look back that a limit needs. */
export const LOOK_BACK_MINUTES = 24 * 60;

/** Instants at which a code was asked before: for this address, and from this network (a part of them may be the same). */
export interface Earlier {
  address: readonly string[];
  network: readonly string[];
}

/** May one more code be asked now? Otherwise the instant from which it may. */
export function mayAsk(earlier: Earlier, now: string): { allowed: true } | { allowed: false; from: string } {
  const waits = (['address', 'network'] as const).flatMap((kind) => LIMITS[kind].flatMap((limit) => waitOf(earlier[kind], limit, now)));
  const from = waits.sort().at(-1);
  return from === undefined ? { allowed: true } : { allowed: false, from };
}

function waitOf(instants: readonly string[], { minutes, most }: { minutes: number; most: number }, now: string): string[] {
  const recent = instants.filter((at) => Date.parse(at) > Date.parse(now) - minutes * 60_000).sort();
  const blocking = recent.at(-most);
  return blocking === undefined ? [] : [new Date(Date.parse(blocking) + minutes * 60_000).toISOString()];
}

export interface AskedCode {
  expiresAt: string;
  tries: number;
  usedAt: string | null;
  salt: string | null;
  digest: string | null;
}

/**
 * Is this the code that was sent? `gone`: used, out of time or out of tries: only a new one helps. Where none was sent, because nobody
 * has the address, every code is wrong, in the same words.
 */
export function judgeCode({ expiresAt, tries, usedAt, salt, digest }: AskedCode, code: string, now: string): { verdict: 'right' } | { verdict: 'wrong'; left: number } | { verdict: 'gone' } {
  if (usedAt !== null || tries >= TRIES || Date.parse(now) >= Date.parse(expiresAt)) return { verdict: 'gone' };
  if (salt !== null && digest !== null && sameDigest(digestOf(code, salt), digest)) return { verdict: 'right' };
  const left = TRIES - tries - 1;
  return left > 0 ? { verdict: 'wrong', left } : { verdict: 'gone' };
}
