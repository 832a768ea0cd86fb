/** What was decided on somebody's themes, and why: agreements, and the decisions of the last year. Told along. */
import { addDays, formatDutchDate, instantOf } from '#calendar/local-date';
import type { Body } from '#scheme/model';
import { point, type HandoverSource } from '../source.js';

const YEAR_DAYS = 365;
const MOST = 25;

/** The ambitions of the body, or that of whose owner the seat is; empty: all that the body deals with. */
function themesOf({ ambitions, seats }: Body, seatId: string): string[] {
  const filledBy = seats.find(({ id }) => id === seatId)?.filledBy;
  return filledBy?.kind === 'ambition-owner' ? [filledBy.ambition] : ambitions;
}

/** What is for named readers is theirs and goes with no seat; nor does what somebody is kept from, who may be the one who comes. */
const FREE = (item: string): string => `NOT EXISTS (SELECT FROM item_access x WHERE x.item_id = ${item} AND x.lifted_at IS NULL)`;

export const agreements: HandoverSource = {
  id: 'afspraak',
  async find({ tx, body, seatId }) {
    const rows: { id: string; text: string; why: string; decidedOn: string; evaluateOn: string; confidential: boolean }[] = await tx.query(
      `SELECT id, text, why, decided_on::text AS "decidedOn", evaluate_on::text AS "evaluateOn", confidential FROM agreement
       WHERE status = 'geldt' AND (body_id = $1 OR ambition_id = ANY($2)) AND (NOT confidential OR (body_id = $1 AND ${FREE('agreement.item_id')})) ORDER BY decided_on DESC, id LIMIT ${MOST}`,
      [body.id, themesOf(body, seatId)],
    );
    return rows.map(({ id, text, why, decidedOn, evaluateOn, confidential }) => point({ ref: id, duty: false, title: `Afspraak van ${formatDutchDate(decidedOn)}: ${text}`, why: `${why}\nWordt geëvalueerd op ${formatDutchDate(evaluateOn)}.`, page: `/afspraken/${id}`, confidential }));
  },
  about: (tx, refs) => tx.query(`SELECT id AS ref, body_id AS "bodyId", item_id AS "itemId", confidential FROM agreement WHERE id = ANY($1::uuid[])`, [refs]),
};

export const decisions: HandoverSource = {
  id: 'besluit',
  async find({ tx, body, today }) {
    const rows: { id: string; text: string; why: string | null; asked: string | null; on: string; meetingId: string; confidential: boolean }[] = await tx.query(
      `SELECT d.id, d.text, CASE WHEN ${FREE('d.item_id')} THEN i.cover_note END AS why, i.decision_asked AS asked, (m.starts_at AT TIME ZONE 'Europe/Amsterdam')::date::text AS "on", m.id AS "meetingId", d.confidential OR coalesce(i.confidential, false) AS confidential
       FROM decision d JOIN meeting m ON m.tenant_id = d.tenant_id AND m.id = d.meeting_id LEFT JOIN agenda_item i ON i.tenant_id = d.tenant_id AND i.id = d.item_id
       WHERE m.body_id = $1 AND m.starts_at >= $2 AND (NOT (d.confidential OR coalesce(i.confidential, false)) OR ${FREE('d.item_id')}) ORDER BY m.starts_at DESC, d.recorded_at, d.id LIMIT ${MOST}`,
      [body.id, instantOf(addDays(today, -YEAR_DAYS), '00:00')],
    );
    return rows.map(({ id, text, why, asked, on, meetingId, confidential }) => point({ ref: id, duty: false, title: `Besluit van ${formatDutchDate(on)}: ${text}`, why: why ?? (asked === null ? null : `Gevraagd was: ${asked}`), page: `/vergaderingen/${meetingId}`, confidential }));
  },
  about: (tx, refs) =>
    tx.query(`SELECT d.id AS ref, m.body_id AS "bodyId", d.item_id AS "itemId", d.confidential FROM decision d JOIN meeting m ON m.tenant_id = d.tenant_id AND m.id = d.meeting_id WHERE d.id = ANY($1::uuid[])`, [refs]),
};
