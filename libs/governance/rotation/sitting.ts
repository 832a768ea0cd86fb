/** Who has which seat, read from memberships; planned ones among them. */
import type { EntityManager } from 'typeorm';
import { addDays } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { RotationContext } from '#workflows/rotation.model';

export interface Sits {
  bodyId: string;
  seatId: string;
  personId: string;
  since: LocalDate;
}

/** Everybody in any body on that day. */
export const sitting = (tx: EntityManager, day: LocalDate): Promise<Sits[]> =>
  tx.query(`SELECT body_id AS "bodyId", seat_id AS "seatId", person_id AS "personId", lower(held)::text AS since FROM membership WHERE held @> $1::date ORDER BY body_id, seat_id`, [day]);

/** Of every seat that somebody left by that day, who left it last. */
export const lastSitting = (tx: EntityManager, day: LocalDate): Promise<Sits[]> =>
  tx.query(`SELECT DISTINCT ON (body_id, seat_id) body_id AS "bodyId", seat_id AS "seatId", person_id AS "personId", lower(held)::text AS since FROM membership WHERE upper(held) <= $1::date ORDER BY body_id, seat_id, upper(held) DESC`, [day]);

/** Of seats that are filled: who sits there until whoever was appointed comes. */
export function replacedIn(tx: EntityManager, { bodyId, seats }: Pick<RotationContext, 'bodyId' | 'seats'>): Promise<[string, string][]> {
  const filled = seats.flatMap(({ seatId, seated }) => (seated === null ? [] : [{ seatId, last: addDays(seated.on, -1) }]));
  const rows: Promise<{ seatId: string; personId: string }[]> = tx.query(
    `SELECT f."seatId", m.person_id AS "personId" FROM jsonb_to_recordset($2::jsonb) AS f("seatId" text, last date) JOIN membership m ON m.body_id = $1 AND m.seat_id = f."seatId" AND m.held @> f.last`,
    [bodyId, JSON.stringify(filled)],
  );
  return rows.then((found) => found.map(({ seatId, personId }) => [seatId, personId]));
}

/** Who leaves by that rotation; null: a turn. */
export async function leaverOf(tx: EntityManager, rotationId: string): Promise<string | null> {
  const [row]: { id: string | null }[] = await tx.query(`SELECT leaver_id AS id FROM rotation WHERE id = $1`, [rotationId]);
  return row?.id ?? null;
}

export interface Past {
  seatId: string;
  personId: string;
  since: LocalDate;
  until: LocalDate | null;
}

/** Everybody who ever came into a seat of this body before that day, by time. */
export const historyOf = (tx: EntityManager, bodyId: string, day: LocalDate): Promise<Past[]> =>
  tx.query(`SELECT seat_id AS "seatId", person_id AS "personId", lower(held)::text AS since, upper(held)::text AS until FROM membership WHERE body_id = $1 AND lower(held) < $2::date ORDER BY lower(held)`, [bodyId, day]);

