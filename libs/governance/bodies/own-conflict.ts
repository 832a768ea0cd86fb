/** Whoever is kept from an item of a body lets nobody else hear or read it there: not by a seat, as plaatsvervanger, as reader or as toehoorder, nor through who records it for them. */
import { DomainError } from '#platform/errors';
import type { Scheme } from '#scheme/model';
import type { Work } from '../command.js';
import type { SeatRef } from './membership.rows.js';

/**
 * An agendacommissie reads the items of the body that it prepares.
 * @param ever who reads along reads what was, too: not even when the item's minutes are adopted. Else until they are
 * @param others who else may do this, in Dutch ('een beheerder'); null: nobody
 * @throws DomainError `body.own-conflict`
 */
export async function assertLetsIn({ tx, context: { actor }, schemes, today }: Pick<Work, 'tx' | 'context' | 'schemes' | 'today'>, bodyIds: readonly string[], { ever, others }: { ever: boolean; others: string | null }): Promise<void> {
  if (actor.kind !== 'person') return;
  const say = [actor.personId, ...(actor.onBehalfOf ? [actor.onBehalfOf.personId] : [])];
  const kept: { bodyId: string; personId: string }[] = await tx.query(
    `SELECT m.body_id AS "bodyId", x.person_id AS "personId" FROM item_access x JOIN agenda_item a ON a.tenant_id = x.tenant_id AND a.id = x.item_id JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id
     WHERE x.person_id = ANY($1) AND x.rule = 'geweerd' AND x.lifted_at IS NULL
       AND (m.body_id = ANY($2) OR EXISTS (SELECT FROM preparation p WHERE p.tenant_id = m.tenant_id AND p.meeting_id = m.id AND p.committee_id = ANY($2)))
       AND ($3 OR EXISTS (SELECT FROM instance i WHERE i.tenant_id = m.tenant_id AND i.workflow IN ('meeting', 'minutes') AND i.business_key = m.id::text AND NOT i.ended AND NOT (i.workflow = 'meeting' AND i.state = 'held')))
     ORDER BY x.person_id <> $4 LIMIT 1`,
    [say, bodyIds, ever, actor.personId],
  );
  const [found] = kept;
  if (!found) return;
  const item = `een punt van ${schemes.nameOf(found.bodyId, today)}`;
  const what = `daar ${ever ? 'niemand meelezen' : 'niemand toe tot het verslag daarvan is vastgesteld'}`;
  const help = others === null ? 'Vraag de voorzitter om u niet meer te weren.' : `Vraag ${others} dit te doen, of de voorzitter om u niet meer te weren.`;
  const message = found.personId === actor.personId ? `U wordt zelf geweerd bij ${item}, en laat ${what}. ${help}` : `Wie wordt geweerd bij ${item}, laat ${what}. Leg dit niet namens deze persoon vast.`;
  throw new DomainError('forbidden', 'body.own-conflict', message, { bodyId: found.bodyId });
}

/** Where somebody reads by a seat: in its body, and where that body's chair has a seat by presiding, when this is the chair's. */
export const opens = (scheme: Pick<Scheme, 'bodies'>, { bodyId, seatId }: SeatRef): string[] => {
  const chair = scheme.bodies.find(({ id }) => id === bodyId)?.chair;
  return [bodyId, ...(chair?.by === 'seat' && chair.seat === seatId ? chairElsewhere(scheme, bodyId) : [])];
};

/** Where whoever presides over a body has a seat by that. */
export const chairElsewhere = (scheme: Pick<Scheme, 'bodies'>, presided: string): string[] =>
  scheme.bodies.flatMap(({ id: bodyId, seats }) => seats.filter(({ filledBy }) => filledBy.kind === 'chair-of' && filledBy.body === presided).flatMap(({ id: seatId }) => opens(scheme, { bodyId, seatId })));
