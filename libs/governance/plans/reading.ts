/** Annual plans are for everybody who sits somewhere in the LEA. */
import { DomainError } from '#platform/errors';
import { bodiesWhere } from '../bodies/offices.queries.js';
import type { Reading } from '../command.js';

/** @throws DomainError `permission.plan.read` */
export async function assertPlanReader({ tx, schemes, today }: Reading, personId: string): Promise<void> {
  if ((await bodiesWhere(tx, schemes.bodiesUntil(today), personId, 'plan.read')).length > 0) return;
  throw new DomainError('forbidden', 'permission.plan.read', 'De jaarplannen zijn te lezen voor wie in een overleg van de LEA zit.');
}
