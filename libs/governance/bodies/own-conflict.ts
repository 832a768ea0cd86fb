/** Whoever is kept from an item of a body lets nobody else hear or read it there: not by a seat, as plaatsvervanger, as reader or as toehoorder. */
import { DomainError } from '#platform/errors';
import type { Work } from '../command.js';

/**
 * An agendacommissie reads the items of the body that it prepares.
 * @param ever who reads along reads what was, too: not even when the item's minutes are adopted. Else until they are
 * @throws DomainError `body.own-conflict`
 */
export async function assertLetsIn({ tx, context: { actor } }: Pick<Work, 'tx' | 'context'>, bodyIds: readonly string[], { ever }: { ever: boolean }): Promise<void> {
  if (actor.kind !== 'person') return;
  const kept: { bodyId: string }[] = await tx.query(
    `SELECT m.body_id AS "bodyId" FROM item_access x JOIN agenda_item a ON a.tenant_id = x.tenant_id AND a.id = x.item_id JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id
     WHERE x.person_id = $1 AND x.rule = 'geweerd' AND x.lifted_at IS NULL
       AND (m.body_id = ANY($2) OR EXISTS (SELECT FROM preparation p WHERE p.tenant_id = m.tenant_id AND p.meeting_id = m.id AND p.committee_id = ANY($2)))
       AND ($3 OR EXISTS (SELECT FROM instance i WHERE i.tenant_id = m.tenant_id AND i.workflow IN ('meeting', 'minutes') AND i.business_key = m.id::text AND NOT i.ended AND NOT (i.workflow = 'meeting' AND i.state = 'held')))
     LIMIT 1`,
    [actor.personId, bodyIds, ever],
  );
  if (kept.length === 0) return;
  throw new DomainError('forbidden', 'body.own-conflict', `U wordt zelf geweerd bij een punt van dit overleg, en laat hier ${ever ? 'niemand meelezen' : 'niemand toe tot het verslag daarvan is vastgesteld'}. Vraag een beheerder.`, { bodyId: kept[0]!.bodyId });
}
