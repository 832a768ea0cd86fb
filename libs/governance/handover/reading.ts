/** Who may read a dossier: who leaves, who comes, and who keeps the body going. */
import { may } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { officesOf } from '../bodies/members.js';
import type { Reading } from '../command.js';
import type { HandoverDetail } from './handover.queries.js';

/** @throws DomainError `permission.handover.read` */
export async function assertMayRead({ tx, schemes, today }: Reading, { handover, context }: HandoverDetail, personId: string): Promise<void> {
  if (personId === handover.fromId || personId === context.toId) return;
  const { body, day } = schemes.standing(handover.bodyId, today);
  if (may(await officesOf(tx, body, personId, day), 'handover.settle').allowed) return;
  throw new DomainError('forbidden', 'permission.handover.read', 'Een overdracht is te lezen voor wie vertrekt, voor wie komt, en voor secretaris en voorzitter van het overleg.', { handoverId: handover.id });
}
