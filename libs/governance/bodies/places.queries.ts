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
  /** Holds an office for the municipality as a whole, today or from a later day on. */
  beyond: boolean;
}

export const placesOf = async (tx: EntityManager, personId: string, today: LocalDate): Promise<Places> => (await placesOfAll(tx, [personId], today)).get(personId)!;

/** Of each of these people, also of who is nowhere. */
export async function placesOfAll(tx: EntityManager, personIds: readonly string[], today: LocalDate): Promise<Map<string, Places>> {
  const rows: { personId: string; bodyId: string | null; seated: boolean; over: boolean }[] = await tx.query(
    `SELECT person_id AS "personId", body_id AS "bodyId", bool_and(over) AS over, bool_or(seated AND NOT over) AS seated
     FROM (SELECT person_id, body_id, seated, NOT upper_inf(held) AND upper(held) <= $2::date AS over
           FROM (SELECT person_id, body_id, held, true AS seated FROM membership UNION ALL SELECT person_id, body_id, held, true FROM stand_in
                 UNION ALL SELECT person_id, body_id, held, false FROM given_office) h WHERE person_id = ANY($1::uuid[])) p
     GROUP BY person_id, body_id ORDER BY 1, 2`,
    [personIds, today],
  );
  return new Map(
    personIds.map((id) => {
      const own = rows.filter(({ personId }) => personId === id);
      const bodies = (wanted: (row: (typeof rows)[number]) => boolean): string[] => own.flatMap((row) => (row.bodyId !== null && wanted(row) ? [row.bodyId] : []));
      return [id, { sits: bodies(({ seated }) => seated), listens: bodies(({ seated, over }) => !seated && !over), before: bodies(({ over }) => over), beyond: own.some(({ bodyId, over }) => bodyId === null && !over) }];
    }),
  );
}
