/**
 * Until when an achterban may answer, or might have, on decisions under reservation of all overleggen: named by its item for who may see that, unless it
 * is confidential, for lists of these are seen and exported as a whole. Queries change nothing.
 */
import type { Deadline, LocalDate } from '#calendar/model';
import { sees } from '#identity/item-sight';
import type { Reading } from '../command.js';
import type { AgendaItem } from './agenda-item.entity.js';
import { sightsOfItems, type PlacedItem } from './item-sights.js';
import { reservationDeadline } from './reservations.js';

export interface DatedReservation {
  meetingId: string;
  bodyId: string;
  title: string;
  startsAt: string;
  schemeVersion: number;
  deadline: Deadline;
  reservation: AgendaItem['reservation'];
}

/** Those on which the achterban has yet to answer. @param personId null: a visitor */
export const openReservations = (work: Reading, personId: string | null): Promise<DatedReservation[]> => reservationsWhere(work, personId, `a.reservation = 'open' AND a.reserved_until IS NOT NULL`, []);

/** In [from, until), of meetings that are not cancelled. @param personId null: a visitor */
export const reservationsIn = (work: Reading, personId: string | null, from: LocalDate, until: LocalDate): Promise<DatedReservation[]> =>
  reservationsWhere(work, personId, `m.cancelled_because IS NULL AND (a.reserved_until AT TIME ZONE 'Europe/Amsterdam')::date >= $1::date AND (a.reserved_until AT TIME ZONE 'Europe/Amsterdam')::date < $2::date`, [from, until]);

async function reservationsWhere(work: Reading, personId: string | null, where: string, parameters: readonly string[]): Promise<DatedReservation[]> {
  const rows: (Omit<DatedReservation, 'deadline'> & PlacedItem & { itemTitle: string; reservedUntil: string })[] = await work.tx.query(
    `SELECT m.id AS "meetingId", m.body_id AS "bodyId", m.title, m.starts_at AS "startsAt", m.scheme_version AS "schemeVersion", a.id, a.title AS "itemTitle", a.confidential, a.submitted_by AS "submittedBy", a.reserved_until AS "reservedUntil", a.reservation
     FROM agenda_item a JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id WHERE ${where} ORDER BY a.reserved_until, a.id`,
    [...parameters],
  );
  if (rows.length === 0) return [];
  const sights = await sightsOfItems(work, personId, rows);
  return rows.map(({ id, itemTitle, reservedUntil, reservation, meetingId, bodyId, title, schemeVersion, confidential, startsAt }) => {
    const held = { meetingId, bodyId, title, startsAt: new Date(startsAt).toISOString(), schemeVersion, reservation };
    const shown = !confidential && sees(sights.get(id)!, 'heading') ? itemTitle : null;
    return { ...held, deadline: reservationDeadline(held, { id, reservedUntil: new Date(reservedUntil).toISOString() }, shown) };
  });
}
