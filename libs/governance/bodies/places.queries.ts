/** Where somebody reads. Ids of bodies. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';

export interface Places {
  /** In a seat or as plaatsvervanger, today or from a later day on. */
  sits: string[];
  /** As toehoorder only, likewise. */
  listens: string[];
  /** Until a day that is over: the papers of that time are still theirs to read. */
  before: string[];
}

export async function placesOf(tx: EntityManager, personId: string, today: LocalDate): Promise<Places> {
  const rows: { id: string; seated: boolean; over: boolean }[] = await tx.query(
    `SELECT body_id AS id, bool_and(over) AS over, bool_or(seated AND NOT over) AS seated
     FROM (SELECT body_id, seated, NOT upper_inf(held) AND upper(held) <= $2::date AS over
           FROM (SELECT body_id, held, true AS seated FROM membership WHERE person_id = $1 UNION ALL SELECT body_id, held, true FROM stand_in WHERE person_id = $1
                 UNION ALL SELECT body_id, held, false FROM given_office WHERE person_id = $1 AND body_id IS NOT NULL) h) p
     GROUP BY body_id ORDER BY 1`,
    [personId, today],
  );
  const ids = (wanted: (row: (typeof rows)[number]) => boolean): string[] => rows.filter(wanted).map(({ id }) => id);
  return { sits: ids(({ seated }) => seated), listens: ids(({ seated, over }) => !seated && !over), before: ids(({ over }) => over) };
}
