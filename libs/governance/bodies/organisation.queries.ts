/** Which organisation a partner is on a day, after the mergers until then. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';

export interface Merger {
  partnerId: string;
  intoId: string;
  /** The first day on which the partner is the other. */
  on: LocalDate;
}

export const mergersOf = (tx: EntityManager): Promise<Merger[]> => tx.query(`SELECT partner_id AS "partnerId", into_id AS "intoId", merged_on::text AS "on" FROM partner_merger ORDER BY merged_on, partner_id`);

/** The id of the organisation that this partner is on that day. Pure. */
export function partnerOn(mergers: readonly Merger[], partnerId: string, day: LocalDate): string {
  const merged = mergers.find((one) => one.partnerId === partnerId && one.on <= day);
  return merged ? partnerOn(mergers, merged.intoId, day) : partnerId;
}
