/** Which organisation a partner is on a day, after the mergers until then; and all of them by name. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { Named } from '#scheme/model';
import type { Reading } from '../command.js';

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

export interface Organisations {
  /** The latest first. */
  mergers: { partner: Named; into: Named; on: LocalDate }[];
  /** In the order of the scheme. */
  standing: Named[];
}

/** Also of those that only an earlier or a later scheme has. */
export async function organisations({ tx, schemes }: Pick<Reading, 'tx' | 'schemes'>): Promise<Organisations> {
  const known = new Map(schemes.versions.flatMap(({ scheme }) => scheme.partners.map(({ id, name }) => [id, { id, name }] as const)));
  const named = (id: string): Named => known.get(id) ?? { id, name: id };
  const mergers = await mergersOf(tx);
  return {
    mergers: mergers.map(({ partnerId, intoId, on }) => ({ partner: named(partnerId), into: named(intoId), on })).reverse(),
    standing: [...known.values()].filter(({ id }) => !mergers.some(({ partnerId }) => partnerId === id)),
  };
}
