/** In which bodies may somebody do something on a day? */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { may, type Action } from '#identity/permissions';
import type { Scheme } from '#scheme/model';
import { officesOf } from './members.js';

export async function bodiesWhere(tx: EntityManager, scheme: Scheme, personId: string, day: LocalDate, action: Action): Promise<string[]> {
  const found: string[] = [];
  for (const body of scheme.bodies) if (may(await officesOf(tx, body, personId, day), action).allowed) found.push(body.id);
  return found;
}
