/** Whose a mail address is: with an address one signs in, so it is one person's. */
import type { EntityManager } from 'typeorm';

/** Who has this address, but for `besides`. Two who are given the same one at once come one after the other. */
export async function whoHas(tx: EntityManager, email: string, besides: string | null = null): Promise<{ id: string; name: string } | null> {
  await lock(tx, email);
  const [known]: { id: string; name: string }[] = await tx.query(`SELECT id, name FROM person WHERE lower(email) = lower($1) AND id IS DISTINCT FROM $2::uuid ORDER BY id LIMIT 1`, [email, besides]);
  return known ?? null;
}

/** For who is about to ask `whoHas` of many: always in one order, so that two do not wait for each other. */
export async function lockAddresses(tx: EntityManager, emails: readonly string[]): Promise<void> {
  for (const email of [...new Set(emails.map((one) => one.toLowerCase()))].sort()) await lock(tx, email);
}

const lock = (tx: EntityManager, email: string): Promise<unknown> => tx.query(`SELECT pg_advisory_xact_lock(hashtextextended(lower($1), 2))`, [email]);
