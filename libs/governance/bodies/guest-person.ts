/** A guest is a person without a seat, known by mail address: so a guest can sign in, and a later seat is the same person's. */
import type { EntityManager } from 'typeorm';
import { derivedId } from '#platform/ids';
import { Person } from './person.entity.js';

/** The id of whoever has this address; made when nobody has it yet. */
export async function personAt(tx: EntityManager, tenantId: string, { name, email }: { name: string; email: string }): Promise<string> {
  const [known]: { id: string }[] = await tx.query(`SELECT id FROM person WHERE lower(email) = lower($1) ORDER BY id LIMIT 1`, [email]);
  if (known) return known.id;
  const id = derivedId('guest-person', tenantId, email.toLowerCase());
  await tx.createQueryBuilder().insert().into(Person).values({ tenantId, id, name, email, prefersDigest: false }).orIgnore().execute();
  return id;
}
