/** Who has which seat, read from memberships; planned ones among them. */
import type { EntityManager } from 'typeorm';
import { addDays } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { candidateOn } from '../bodies/merged.js';
import { mergersOf } from '../bodies/organisation.queries.js';
import { CAME } from '../bodies/rotating.js';
import type { RotationContext } from '#workflows/rotation.model';

export interface Sits {
  bodyId: string;
  seatId: string;
  personId: string;
  since: LocalDate;
  /** For which organisation they came by the rooster ('partner/kern'), as that one is by then; of others nothing is known here. */
  came?: string | null;
}

/** Everybody in any body on that day. */
export async function sitting(tx: EntityManager, day: LocalDate): Promise<Sits[]> {
  const rows: Sits[] = await tx.query(`SELECT m.body_id AS "bodyId", m.seat_id AS "seatId", m.person_id AS "personId", lower(m.held)::text AS since, ${CAME} AS came FROM membership m WHERE m.held @> $1::date ORDER BY m.body_id, m.seat_id`, [day]);
  const mergers = await mergersOf(tx);
  return rows.map((row) => ({ ...row, came: row.came ? candidateOn(mergers, row.came, day) : null }));
}

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

