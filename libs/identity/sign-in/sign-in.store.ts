/** Rows of `sign_in`. Every function works within the municipality that the transaction has set. */
import type { EntityManager } from 'typeorm';
import type { AskedCode, Earlier } from './code.rules.js';

/** Who has this address here; null when nobody has, or more than one: whose session it would be nobody could tell. */
export async function personAt(tx: EntityManager, address: string): Promise<string | null> {
  const rows: { id: string }[] = await tx.query(`SELECT id FROM person WHERE lower(email) = $1 LIMIT 2`, [address]);
  return rows.length === 1 ? rows[0]!.id : null;
}

/** Two who ask for the same address at once count one after the other. */
export async function earlierAsks(tx: EntityManager, addressDigest: string, network: string, since: string): Promise<Earlier> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0)), pg_advisory_xact_lock(hashtextextended($2, 1))`, [addressDigest, network]);
  const rows: { at: string; address: boolean; network: boolean }[] = await tx.query(
    `SELECT asked_at AS at, address_digest = $1 AS address, network = $2 AS network FROM sign_in WHERE (address_digest = $1 OR network = $2) AND asked_at > $3`,
    [addressDigest, network, since],
  );
  return { address: rows.filter((row) => row.address).map(({ at }) => at), network: rows.filter((row) => row.network).map(({ at }) => at) };
}

export interface NewSignIn {
  tenantId: string;
  id: string;
  personId: string | null;
  addressDigest: string;
  browserDigest: string;
  network: string;
  askedAt: string;
  expiresAt: string;
}

/** Due at once, whether somebody has the address or not. */
export async function insertSignIn(tx: EntityManager, row: NewSignIn): Promise<void> {
  await tx.query(
    `INSERT INTO sign_in (tenant_id, id, person_id, address_digest, browser_digest, network, asked_at, expires_at, due_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $7)`,
    [row.tenantId, row.id, row.personId, row.addressDigest, row.browserDigest, row.network, row.askedAt, row.expiresAt],
  );
}

export interface StoredSignIn extends AskedCode {
  id: string;
  personId: string | null;
  addressDigest: string;
}

/** What this browser asked for, locked: of two who try a code at once the second sees the first's try. */
export async function signInOf(tx: EntityManager, browserDigest: string): Promise<StoredSignIn | null> {
  const [row]: StoredSignIn[] = await tx.query(
    `SELECT id, person_id AS "personId", address_digest AS "addressDigest", expires_at AS "expiresAt", tries, used_at AS "usedAt", code_salt AS salt, code_digest AS digest
     FROM sign_in WHERE browser_digest = $1 FOR UPDATE`,
    [browserDigest],
  );
  return row ?? null;
}

export const noteTry = (tx: EntityManager, id: string): Promise<unknown> => tx.query(`UPDATE sign_in SET tries = tries + 1 WHERE id = $1`, [id]);
export const noteUse = (tx: EntityManager, id: string, at: string): Promise<unknown> => tx.query(`UPDATE sign_in SET used_at = $2 WHERE id = $1`, [id, at]);

export interface DueCode {
  id: string;
  personId: string | null;
}

/** Those that wait for their mail, taken: another worker passes over them. Out of time they are taken too, for nothing. */
export async function takeDue(tx: EntityManager, now: string): Promise<DueCode[]> {
  const rows: (DueCode & { expiresAt: string })[] = await tx.query(`SELECT id, person_id AS "personId", expires_at AS "expiresAt" FROM sign_in WHERE due_at <= $1 ORDER BY due_at, id FOR UPDATE SKIP LOCKED`, [now]);
  await tx.query(`UPDATE sign_in SET due_at = NULL WHERE id = ANY($1::uuid[])`, [rows.map(({ id }) => id)]);
  return rows.filter(({ expiresAt }) => expiresAt > now);
}

export const setCode = (tx: EntityManager, id: string, salt: string, digest: string): Promise<unknown> => tx.query(`UPDATE sign_in SET code_salt = $2, code_digest = $3 WHERE id = $1`, [id, salt, digest]);

/** Municipalities in which a code is to be mailed. For the dispatch role. */
export async function tenantsWithDueCodes(dispatch: { query(sql: string, parameters: unknown[]): Promise<{ id: string }[]> }, now: string): Promise<string[]> {
  return (await dispatch.query(`SELECT DISTINCT tenant_id AS id FROM sign_in WHERE due_at <= $1`, [now])).map(({ id }) => id);
}
