/** A guest is a person without a seat, known by mail address: so a guest can sign in, and a later seat is the same person's. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { derivedId } from '#platform/ids';
import { whoHas } from './address.js';

/** The id of whoever has this address; made when nobody has it yet. */
export async function personAt(tx: EntityManager, tenantId: string, { name, email, on }: { name: string; email: string; on: LocalDate }): Promise<string> {
  const known = await whoHas(tx, email);
  if (known) return known.id;
  const id = derivedId('guest-person', tenantId, email.toLowerCase());
  // The id follows from the address: a guest who was removed after years, and comes again, is the same person.
  await tx.query(
    `INSERT INTO person (tenant_id, id, name, email, added_on, prefers_digest) VALUES ($1, $2, $3, $4, $5, false)
     ON CONFLICT (tenant_id, id) DO UPDATE SET name = excluded.name, email = excluded.email, added_on = excluded.added_on, removed_at = NULL WHERE person.removed_at IS NOT NULL`,
    [tenantId, id, name, email, on],
  );
  return id;
}
