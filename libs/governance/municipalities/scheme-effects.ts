/** What a new version of a scheme does to people and to meetings that are planned already. */
import type { EntityManager } from 'typeorm';
import { formatDutchDate, formatDutchDateTime, instantOf, localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { SchemeDifference } from '#scheme/compare';
import type { Scheme } from '#scheme/model';
import { committeeOf } from '../preparation/planning.js';
import { compareDeadlines, planMeeting } from '../meetings/planning.js';
import type { CurrentScheme } from './schemes.js';

export interface Sitting {
  body: string;
  seat: string;
  person: string;
}

export interface ComingMeeting {
  id: string;
  bodyId: string;
  startsAt: Instant;
  /** Who prepares its agenda; null: no committee. */
  committeeId: string | null;
}

/** Planned on `from` or later, not cancelled; by time. */
export function comingMeetings(tx: EntityManager, from: LocalDate): Promise<ComingMeeting[]> {
  return tx.query(
    `SELECT m.id, m.body_id AS "bodyId", m.starts_at AS "startsAt", p.committee_id AS "committeeId"
     FROM meeting m LEFT JOIN preparation p ON p.tenant_id = m.tenant_id AND p.meeting_id = m.id
     WHERE m.cancelled_because IS NULL AND m.starts_at >= $1 ORDER BY m.starts_at, m.id`,
    [instantOf(from, '00:00')],
  );
}

/** Who sits on that day on a seat that goes, by the names of body and seat. */
export async function sittingOn(tx: EntityManager, differences: readonly SchemeDifference[], { bodies }: Scheme, day: LocalDate): Promise<Sitting[]> {
  const rows: { bodyId: string; seatId: string; name: string }[] = await tx.query(
    `SELECT m.body_id AS "bodyId", m.seat_id AS "seatId", p.name FROM membership m JOIN person p ON p.tenant_id = m.tenant_id AND p.id = m.person_id WHERE m.held @> $1::date ORDER BY m.body_id, m.seat_id`,
    [day],
  );
  const goes = (bodyId: string, seatId: string): boolean => differences.some(({ change, body, seat }) => change === 'gone' && body === bodyId && (seat === null || seat === seatId));
  return rows.filter(({ bodyId, seatId }) => goes(bodyId, seatId)).map(({ bodyId, seatId, name }) => {
    const body = bodies.find(({ id }) => id === bodyId);
    return { body: body?.name ?? bodyId, seat: body?.seats.find(({ id }) => id === seatId)?.name ?? seatId, person: name };
  });
}

/** Dutch, a line for each meeting that would have other deadlines under the new rules; it keeps the ones it has. Pure. */
export function meetingsUnderOldRules(before: CurrentScheme, after: CurrentScheme, coming: readonly ComingMeeting[], now: Instant): string[] {
  return coming.flatMap(({ bodyId, startsAt }) => {
    const [was, becomes] = [planned(before, bodyId, startsAt, now), planned(after, bodyId, startsAt, now)];
    if (!was || !becomes) return [];
    const other = compareDeadlines(was.plan.explained, becomes.plan.explained).filter(({ changed }) => changed);
    if (other.length === 0) return [];
    const steps = other.map(({ label, before: old, after: next }) => `${label} ${old ? formatDutchDateTime(old.at) : 'geen'} (nieuw zou zijn: ${formatDutchDateTime(next.at)})`);
    return [`${was.name} van ${formatDutchDate(localDateOf(startsAt))} houdt zijn termijnen: ${steps.join('; ')}.`];
  });
}

function planned({ scheme, calendar }: CurrentScheme, bodyId: string, startsAt: Instant, now: Instant) {
  const body = scheme.bodies.find(({ id }) => id === bodyId);
  return body ? { name: body.name, plan: planMeeting(calendar, body, startsAt, now, committeeOf(scheme, body)) } : null;
}
