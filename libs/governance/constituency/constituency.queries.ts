/** What pages read of what the achterban was told. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { ConstituencyText } from './constituency.entity.js';

export interface Passing {
  personId: string;
  name: string;
  bodyId: string;
  seatId: string;
  passedOn: LocalDate | null;
  whom: string | null;
  remark: string | null;
}

/** @throws DomainError `constituency.no-text` */
export async function findText(tx: EntityManager, meetingId: string): Promise<ConstituencyText> {
  const found = await tx.findOneBy(ConstituencyText, { meetingId });
  if (!found) throw new DomainError('not-found', 'constituency.no-text', 'Van deze vergadering is nog geen tekst voor de achterban verstuurd. Die volgt op het verslag.', { meetingId });
  return found;
}

/** By name. */
export const passingsOf = (tx: EntityManager, meetingId: string): Promise<Passing[]> =>
  tx.query(
    `SELECT c.person_id AS "personId", p.name, c.body_id AS "bodyId", c.seat_id AS "seatId", c.passed_on::text AS "passedOn", c.whom, c.remark
     FROM constituency_passing c JOIN person p ON p.tenant_id = c.tenant_id AND p.id = c.person_id WHERE c.meeting_id = $1 ORDER BY p.name, p.id`,
    [meetingId],
  );

export interface PassingLine {
  meetingId: string;
  bodyId: string;
  title: string;
  startsAt: string;
  sentAt: string;
  asked: number;
  passed: number;
}

/** Of these bodies' meetings; the latest first. */
export const passingLines = (tx: EntityManager, bodyIds: readonly string[]): Promise<PassingLine[]> =>
  tx.query(
    `SELECT m.id AS "meetingId", m.body_id AS "bodyId", m.title, m.starts_at AS "startsAt", t.sent_at AS "sentAt", count(c.person_id)::int AS asked, count(c.passed_on)::int AS passed
     FROM constituency_text t JOIN meeting m ON m.tenant_id = t.tenant_id AND m.id = t.meeting_id
     LEFT JOIN constituency_passing c ON c.tenant_id = t.tenant_id AND c.meeting_id = t.meeting_id
     WHERE m.body_id = ANY($1) GROUP BY m.id, m.body_id, m.title, m.starts_at, t.sent_at ORDER BY m.starts_at DESC, m.id`,
    [bodyIds],
  );

export interface OwnPassing {
  meetingId: string;
  bodyId: string;
  title: string;
  startsAt: string;
  passedOn: LocalDate | null;
}

/** Meetings of which somebody was given a text to pass on; the latest first. */
export const passingsOfPerson = (tx: EntityManager, personId: string): Promise<OwnPassing[]> =>
  tx.query(
    `SELECT m.id AS "meetingId", m.body_id AS "bodyId", m.title, m.starts_at AS "startsAt", c.passed_on::text AS "passedOn"
     FROM constituency_passing c JOIN meeting m ON m.tenant_id = c.tenant_id AND m.id = c.meeting_id WHERE c.person_id = $1 ORDER BY m.starts_at DESC, m.id`,
    [personId],
  );
