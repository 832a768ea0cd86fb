/**
 * The hash chain of an instance's history. A row's hash covers the canonical text (RFC 8785) of ids, codes and the digest of
 * the payload together with the hash of the row before it: a changed, removed or inserted row breaks the chain from there on,
 * while a payload (which may be personal) can be erased without breaking it.
 */
import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Actor } from './model.js';

export interface HistoryRow {
  instanceId: string;
  version: number;
  commandId: string;
  bodyHash: string;
  event: string;
  actor: Actor;
  outcome: 'applied' | 'consumed';
  fromState: string;
  toState: string;
  /** ISO 8601 UTC, milliseconds. */
  at: string;
  payloadDigest: string | null;
  previousHash: string;
}

const sha256 = (text: string): string => hash('sha256', text);

/** SHA-256 (hex) of a value's canonical text. */
export const digest = (value: unknown): string => sha256(canonicalize(value) ?? 'null');

export const hashRow = (row: HistoryRow): string => digest(row);

/** Digest of an event's fields under a salt: without the salt a short field (a yes, a name) could be guessed. */
export const payloadDigest = (salt: string, payload: unknown): string => digest({ payload, salt });

export interface ChainFault {
  instanceId: string;
  version: number;
  fault: 'changed' | 'missing' | 'payload-changed';
}

/** The first row at which a chain no longer holds, or null. `rows` in order of version, from the first on. */
export function firstFault(rows: readonly (HistoryRow & { hash: string; salt?: string | null; payload?: unknown })[]): ChainFault | null {
  let previousHash = '';
  for (const [index, stored] of rows.entries()) {
    const { hash, salt, payload, ...row } = stored;
    const at = { instanceId: row.instanceId, version: row.version };
    if (row.version !== index + 1) return { ...at, version: index + 1, fault: 'missing' };
    if (row.previousHash !== previousHash || hash !== hashRow(row)) return { ...at, fault: 'changed' };
    if (salt && row.payloadDigest !== payloadDigest(salt, payload)) return { ...at, fault: 'payload-changed' };
    previousHash = hash;
  }
  return null;
}
