/** Where somebody reads: in a seat, as plaatsvervanger, as toehoorder. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';

export interface Places {
  /** Ids of bodies, today or from a later day on. */
  now: string[];
  /** Until a day that is over: the papers of that time are still theirs to read. */
  before: string[];
}

export async function placesOf(tx: EntityManager, personId: string, today: LocalDate): Promise<Places> {
  const rows: { id: string; over: boolean }[] = await tx.query(
    `SELECT body_id AS id, bool_and(NOT upper_inf(held) AND upper(held) <= $2::date) AS over
     FROM (SELECT body_id, held FROM membership WHERE person_id = $1 UNION ALL SELECT body_id, held FROM stand_in WHERE person_id = $1 UNION ALL SELECT body_id, held FROM given_office WHERE person_id = $1 AND body_id IS NOT NULL) p
     GROUP BY body_id ORDER BY 1`,
    [personId, today],
  );
  return { now: rows.filter(({ over }) => !over).map(({ id }) => id), before: rows.filter(({ over }) => over).map(({ id }) => id) };
}
