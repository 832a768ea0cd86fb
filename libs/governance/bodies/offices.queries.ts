/** In which of these bodies may somebody do something? */
import type { EntityManager } from 'typeorm';
import { may, type Action } from '#identity/permissions';
import type { Standing } from '../municipalities/scheme-history.js';
import { officesOf } from './members.js';

export async function bodiesWhere(tx: EntityManager, standings: readonly Standing[], personId: string, action: Action): Promise<string[]> {
  const found: string[] = [];
  for (const { body, day } of standings) if (may(await officesOf(tx, body, personId, day), action).allowed) found.push(body.id);
  return found;
}
