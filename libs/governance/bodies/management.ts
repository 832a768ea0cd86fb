/**
 * Who keeps the municipality as a whole: its scheme, its offices, its audit log, what is handed out of it. An office in any body will do.
 * While nobody is beheerder, the secretary of a body that is no werkgroep does what only a beheerder may: a municipality that begins has
 * nobody else. Who presides for want of a secretary is secretary of that body only.
 */
import type { EntityManager } from 'typeorm';
import { may, officesBeyond, PERMISSIONS, type Action, type InBody } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import type { Body } from '#scheme/model';
import type { Reading } from '../command.js';
import { officesIn } from './members.js';

/** What somebody is in one body, today. */
export interface Held extends InBody {
  body: Pick<Body, 'id' | 'kind'>;
}

/** Pure. @param kept somebody is beheerder today */
export function mayManage(held: readonly Held[], kept: boolean, action: Action): boolean {
  if (held.some((one) => may(officesBeyond(one, action), action).allowed)) return true;
  return !kept && PERMISSIONS[action].includes('beheerder') && held.some((one) => officesBeyond(one, action).includes('secretaris'));
}

/** What is done for the municipality as a whole. */
export const MANAGEMENT = ['person.add', 'office.give', 'office.give-everywhere', 'scheme.read', 'scheme.change', 'audit.read', 'audit.export', 'person.export', 'settings.read', 'partner.merge'] as const satisfies readonly Action[];
export type Management = (typeof MANAGEMENT)[number];

/** What somebody may do of it today. Pure. */
export const managementOf = (held: readonly Held[], kept: boolean): Management[] => MANAGEMENT.filter((action) => mayManage(held, kept, action));

/** @throws DomainError `forbidden` with who may */
export async function assertMayManage(reading: Pick<Reading, 'tx' | 'schemes' | 'today'>, personId: string, action: Action): Promise<void> {
  if (mayManage(await heldBy(reading, personId), await isKept(reading.tx, reading.today), action)) return;
  const who = PERMISSIONS[action].includes('secretaris') ? 'een secretaris of een beheerder' : 'een beheerder; zolang er geen is, de secretaris van een overleg dat geen werkgroep is';
  throw new DomainError('forbidden', `permission.${action}`, `Dit kan alleen ${who}.`, { action });
}

export async function heldBy({ tx, schemes, today }: Pick<Reading, 'tx' | 'schemes' | 'today'>, personId: string): Promise<Held[]> {
  const held: Held[] = [];
  for (const standing of schemes.bodiesOn(today)) held.push({ body: standing.body, ...(await officesIn(tx, standing, personId)) });
  return held;
}

export async function isKept(tx: EntityManager, today: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(`SELECT FROM given_office WHERE office = 'beheerder' AND held @> $1::date LIMIT 1`, [today]);
  return rows.length > 0;
}
