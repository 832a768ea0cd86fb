/** What a new version of a scheme does to people and to meetings that are planned already. */
import type { EntityManager } from 'typeorm';
import { formatDutchDate, formatDutchDateTime, instantOf, localDateOf } from '#calendar/local-date';
import type { Deadline, Instant, LocalDate } from '#calendar/model';
import type { SchemeDifference } from '#scheme/compare';
import type { Scheme } from '#scheme/model';
import { committeeOf } from '../preparation/planning.js';
import { compareDeadlines, planMeeting } from '../meetings/planning.js';
import type { CurrentScheme } from './scheme-history.js';

export interface Sitting {
  body: string;
  seat: string;
  person: string;
}

export interface ComingMeeting {
  id: string;
  bodyId: string;
  title: string;
  startsAt: Instant;
  deadlines: Deadline[];
  /** Who prepares its agenda; null: no committee. */
  committeeId: string | null;
}

/** Planned on `from` or later, not cancelled; by time. */
export function comingMeetings(tx: EntityManager, from: LocalDate): Promise<ComingMeeting[]> {
  return tx.query(
    `SELECT m.id, m.body_id AS "bodyId", m.title, m.starts_at AS "startsAt", m.deadlines, p.committee_id AS "committeeId"
     FROM meeting m LEFT JOIN preparation p ON p.tenant_id = m.tenant_id AND p.meeting_id = m.id
     WHERE m.cancelled_because IS NULL AND m.starts_at >= $1 ORDER BY m.starts_at, m.id`,
    [instantOf(from, '00:00')],
  );
}

/** Who sits on that day on a seat that goes, or is plaatsvervanger there, by the names of body and seat. */
export async function sittingOn(tx: EntityManager, differences: readonly SchemeDifference[], { bodies }: Scheme, day: LocalDate): Promise<Sitting[]> {
  const rows: { bodyId: string; seatId: string; name: string }[] = await tx.query(
    `SELECT m.body_id AS "bodyId", m.seat_id AS "seatId", p.name FROM (SELECT tenant_id, body_id, seat_id, person_id, held FROM membership UNION ALL SELECT tenant_id, body_id, seat_id, person_id, held FROM stand_in) m
     JOIN person p ON p.tenant_id = m.tenant_id AND p.id = m.person_id WHERE m.held @> $1::date ORDER BY m.body_id, m.seat_id, p.name`,
    [day],
  );
  const goes = (bodyId: string, seatId: string): boolean => differences.some(({ change, body, seat }) => change === 'gone' && body === bodyId && (seat === null || seat === seatId));
  return rows.filter(({ bodyId, seatId }) => goes(bodyId, seatId)).map(({ bodyId, seatId, name }) => {
    const body = bodies.find(({ id }) => id === bodyId);
    return { body: body?.name ?? bodyId, seat: body?.seats.find(({ id }) => id === seatId)?.name ?? seatId, person: name };
  });
}

/** Dutch, a line for each meeting that would have other deadlines under the new rules; it keeps the ones it has. Pure. */
export function meetingsUnderOldRules({ scheme, calendar }: CurrentScheme, coming: readonly ComingMeeting[], now: Instant): string[] {
  return coming.flatMap(({ bodyId, title, startsAt, deadlines }) => {
    const body = scheme.bodies.find(({ id }) => id === bodyId);
    if (!body) return [];
    const { explained } = planMeeting(calendar, body, startsAt, now, committeeOf(scheme, body));
    const other = compareDeadlines(deadlines, explained).filter(({ before, changed }) => changed && (before === null || before.at > now));
    const gone = deadlines.filter(({ id, at }) => at > now && !explained.some((one) => one.id === id));
    const steps = [
      ...other.map(({ label, before: old, after: next }) => `${label} ${old ? formatDutchDateTime(old.at) : 'geen'} (nieuw zou zijn: ${formatDutchDateTime(next.at)})`),
      ...gone.map(({ label, at }) => `${label} ${formatDutchDateTime(at)} (vervalt in de nieuwe regels)`),
    ];
    return steps.length === 0 ? [] : [`${title} van ${formatDutchDate(localDateOf(startsAt))} houdt zijn termijnen: ${steps.join('; ')}.`];
  });
}

/** Dutch, a line for each meeting that is still to come of a body that would be gone by then, or that it prepares. Pure. */
export function meetingsWithoutBody({ bodies }: Scheme, gone: readonly string[], coming: readonly ComingMeeting[]): { id: string; text: string }[] {
  const name = (id: string): string => bodies.find((body) => body.id === id)?.name ?? id;
  return coming.flatMap(({ id, bodyId, committeeId, startsAt }) => {
    if (gone.includes(bodyId)) return [{ id, text: `${name(bodyId)} van ${formatDutchDate(localDateOf(startsAt))}` }];
    return committeeId !== null && gone.includes(committeeId) ? [{ id, text: `${name(committeeId)} voor ${name(bodyId)} van ${formatDutchDate(localDateOf(startsAt))}` }] : [];
  });
}
