/** Whose a mail address is: with an address one signs in, so it is one person's. */
import type { EntityManager } from 'typeorm';
import type { Reading } from '../command.js';
import { mayCorrectAddress } from './address-rights.js';
import { heldBy } from './management.js';
import { placesOfAll } from './places.queries.js';

/** Who has this address, but for `besides`. Two who are given the same one at once come one after the other. */
export async function whoHas(tx: EntityManager, email: string, besides: string | null = null): Promise<{ id: string; name: string } | null> {
  await lock(tx, email);
  const [known]: { id: string; name: string }[] = await tx.query(`SELECT id, name FROM person WHERE lower(email) = lower($1) AND id IS DISTINCT FROM $2::uuid ORDER BY id LIMIT 1`, [email, besides]);
  return known ?? null;
}

/** Of these people, those whose address this one may see: the own, and those that they may correct. */
export async function addressesOpenTo(reading: Pick<Reading, 'tx' | 'schemes' | 'today'>, by: string, personIds: readonly string[]): Promise<ReadonlySet<string>> {
  const [held, places] = await Promise.all([heldBy(reading, by), placesOfAll(reading.tx, [...new Set(personIds)], reading.today)]);
  return new Set([...places].flatMap(([id, one]) => (id === by || mayCorrectAddress(held, one) ? [id] : [])));
}

/** For who is about to ask `whoHas` of many: always in one order, so that two do not wait for each other. */
export async function lockAddresses(tx: EntityManager, emails: readonly string[]): Promise<void> {
  for (const email of [...new Set(emails.map((one) => one.toLowerCase()))].sort()) await lock(tx, email);
}

const lock = (tx: EntityManager, email: string): Promise<unknown> => tx.query(`SELECT pg_advisory_xact_lock(hashtextextended(lower($1), 2))`, [email]);
