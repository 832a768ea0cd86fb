/** A scheme as its organisations are on a day: those that went on in another are that other, with its sector and its seats. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { Scheme, Seat } from '#scheme/model';
import { schemeOn } from '../municipalities/schemes.js';
import { mergersOf, partnerOn, type Merger } from './organisation.queries.js';

/** Of that day, with the mergers until then. @throws DomainError `scheme.none` */
export async function mergedSchemeOn(tx: EntityManager, tenantId: string, day: LocalDate): Promise<Scheme> {
  return afterMergers((await schemeOn(tx, tenantId, day)).scheme, await mergersOf(tx), day);
}

/** PURE. An organisation that went on in one that this scheme does not have stays as it is written. */
export function afterMergers(scheme: Scheme, mergers: readonly Merger[], day: LocalDate): Scheme {
  const gone = new Map(
    scheme.partners.flatMap((partner) => {
      const into = scheme.partners.find(({ id }) => id === partnerOn(mergers, partner.id, day));
      return into && into !== partner ? [[partner.id, { partner, into }] as const] : [];
    }),
  );
  if (gone.size === 0) return scheme;
  const merged = (seat: Seat): Seat => {
    const found = seat.filledBy.kind === 'partner' ? gone.get(seat.filledBy.partner) : undefined;
    // A seat that counts for another sector than its organisation goes on doing so.
    return found ? { ...seat, filledBy: { kind: 'partner', partner: found.into.id }, sector: seat.sector === found.partner.sector ? found.into.sector : seat.sector } : seat;
  };
  return { ...scheme, partners: scheme.partners.filter(({ id }) => !gone.has(id)), bodies: scheme.bodies.map((body) => ({ ...body, seats: body.seats.map(merged) })) };
}

/** PURE. Whoever was put forward for an organisation comes for the one that it is by then. @param candidate 'partner/kern', or another place */
export function candidateOn(mergers: readonly Merger[], candidate: string, day: LocalDate): string {
  const [kind, id] = candidate.split('/') as [string, string];
  return kind === 'partner' ? `partner/${partnerOn(mergers, id, day)}` : candidate;
}
