/** Rights end with the membership, also those that come from having something on one's name. */
import { DomainError } from '#platform/errors';
import type { Reading } from '../command.js';
import { bodiesWhere } from './offices.queries.js';

type Asking = Pick<Reading, 'tx' | 'schemes' | 'today'>;

/**
 * Has this person sat somewhere, and takes part nowhere any more? `bodyId`: of what is on their name; of a body that was dropped its last
 * members still finish what they took on. Who never sat anywhere (a guest) or holds a given office has not left.
 */
export async function hasLeft({ tx, schemes, today }: Asking, personId: string, bodyId: string): Promise<boolean> {
  if ((await bodiesWhere(tx, [schemes.standing(bodyId, today)], personId, 'agenda.submit')).length > 0) return false;
  const [found]: { left: boolean }[] = await tx.query(
    `SELECT (EXISTS (SELECT FROM membership WHERE person_id = $1 AND lower(held) <= $2::date) OR EXISTS (SELECT FROM stand_in WHERE person_id = $1 AND lower(held) <= $2::date))
       AND NOT EXISTS (SELECT FROM given_office WHERE person_id = $1 AND held @> $2::date) AS left`,
    [personId, today],
  );
  return found!.left && (await bodiesWhere(tx, schemes.bodiesOn(today), personId, 'agenda.submit')).length === 0;
}

/** @param what 'dit actiepunt gereed te melden': what the secretary can do instead. @throws DomainError `permission.left` */
export async function assertNotLeft(asking: Asking, personId: string, bodyId: string, what: string): Promise<void> {
  if (!(await hasLeft(asking, personId, bodyId))) return;
  throw new DomainError('forbidden', 'permission.left', `U zit in geen overleg meer, en daarmee zijn uw rechten geëindigd. Vraag de secretaris om ${what}.`, { bodyId });
}
