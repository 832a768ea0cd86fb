/** People of a municipality and the seats that they hold on a day. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { membersOn } from './members.js';

export interface PersonWithSeats {
  id: string;
  name: string;
  seats: { bodyId: string; seatId: string }[];
}

/** Everybody who is not removed, by name; without mail addresses, which no page needs. */
export function listPeople(tx: EntityManager, day: LocalDate): Promise<PersonWithSeats[]> {
  return tx.query(
    `SELECT p.id, p.name, coalesce(jsonb_agg(jsonb_build_object('bodyId', m.body_id, 'seatId', m.seat_id) ORDER BY m.body_id, m.seat_id) FILTER (WHERE m.id IS NOT NULL), '[]') AS seats
     FROM person p LEFT JOIN membership m ON m.tenant_id = p.tenant_id AND m.person_id = p.id AND m.held @> $1::date
     WHERE p.removed_at IS NULL GROUP BY p.tenant_id, p.id, p.name ORDER BY p.name, p.id`,
    [day],
  );
}

/** The name, or null for who does not exist here. */
export async function personName(tx: EntityManager, personId: string): Promise<string | null> {
  const [row]: { name: string }[] = await tx.query(`SELECT name FROM person WHERE id = $1`, [personId]);
  return row?.name ?? null;
}

/** @throws DomainError `person.unknown` with each `field` that names nobody */
export async function assertPeople(tx: EntityManager, named: readonly { personId: string; field: string }[]): Promise<void> {
  const rows: { id: string }[] = await tx.query(`SELECT id FROM person WHERE id = ANY($1::uuid[]) AND removed_at IS NULL`, [named.map(({ personId }) => personId)]);
  const known = new Set(rows.map(({ id }) => id));
  const unknown = named.filter(({ personId }) => !known.has(personId));
  if (unknown.length === 0) return;
  const problems = unknown.map(({ field }) => ({ in: 'body' as const, field, code: 'unknown', message: 'Deze persoon bestaat niet in deze gemeente.' }));
  throw new DomainError('invalid', 'person.unknown', 'Niet iedereen die u noemt, bestaat in deze gemeente. Kies uit de lijst met personen.', {}, problems);
}

/** @throws DomainError `person.not-a-member` with each `field` that names somebody without a seat in the body on that day */
export async function assertAtTheTable(tx: EntityManager, bodyId: string, day: LocalDate, named: readonly { personId: string; field: string }[]): Promise<void> {
  const seated = new Set((await membersOn(tx, [bodyId], day)).map(({ personId }) => personId));
  const others = named.filter(({ personId }) => !seated.has(personId));
  if (others.length === 0) return;
  const problems = others.map(({ field }) => ({ in: 'body' as const, field, code: 'not-a-member', message: 'Deze persoon zit op deze dag niet in dit overleg.' }));
  throw new DomainError('invalid', 'person.not-a-member', 'Niet iedereen die u noemt, zit op deze dag in dit overleg. Kies uit de leden; wie van buiten komt, is gast bij een agendapunt.', {}, problems);
}

/** Everybody's name by id. */
export async function namesOf(tx: EntityManager): Promise<Map<string, string>> {
  const rows: { id: string; name: string }[] = await tx.query(`SELECT id, name FROM person`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
