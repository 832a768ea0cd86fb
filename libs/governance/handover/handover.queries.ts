/** What pages, letters and commands read of handovers: a dossier, and the duties that stay with a seat. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { Target } from '#engine/model';
import { instanceId } from '#engine/step';
import { DomainError } from '#platform/errors';
import type { HandoverContext } from '#workflows/handover.model';
import { Handover, HandoverPoint } from './handover.entity.js';

export const handoverTarget = (handoverId: string): Target => ({ workflow: 'handover', key: handoverId });

/** @throws DomainError `handover.unknown` */
export async function findHandover(tx: EntityManager, handoverId: string): Promise<Handover> {
  const found = await tx.findOneBy(Handover, { id: handoverId });
  if (!found) throw new DomainError('not-found', 'handover.unknown', 'Deze overdracht bestaat niet. Kies er een uit de lijst.', { handoverId });
  return found;
}

export interface HandoverDetail {
  handover: Handover;
  /** annotating, leaving, vacant, accepting, done, off. */
  state: string;
  revision: number;
  context: HandoverContext;
  /** Duties first, as they were found. */
  points: HandoverPoint[];
}

/** @throws DomainError `handover.unknown` */
export async function handoverDetail(tx: EntityManager, handoverId: string): Promise<HandoverDetail> {
  const handover = await findHandover(tx, handoverId);
  const [instance]: { state: string; revision: number; context: HandoverContext }[] = await tx.query(`SELECT state, version AS revision, snapshot -> 'context' AS context FROM instance WHERE id = $1`, [instanceId(handover.tenantId, handoverTarget(handoverId))]);
  if (!instance) throw new Error(`Handover ${handoverId} has a row and no workflow`);
  const points = await tx.find(HandoverPoint, { where: { handoverId }, order: { duty: 'DESC', position: 'ASC' } });
  return { handover, ...instance, points };
}

export interface HandoverSummary {
  id: string;
  bodyId: string;
  seatId: string;
  fromId: string;
  fromName: string;
  toId: string | null;
  toName: string | null;
  leavesOn: LocalDate;
  state: string;
  /** Duties that nobody has taken up yet. */
  open: number;
  duties: number;
}

/**
 * By day, the latest first; `bodyIds`: of these bodies; `personId`: also those in which this person leaves or comes, while they run or
 * where they sit: `sitsIn`.
 */
export function listHandovers(tx: EntityManager, { bodyIds, personId, sitsIn = [] }: { bodyIds: readonly string[]; personId: string | null; sitsIn?: readonly string[] }): Promise<HandoverSummary[]> {
  return tx.query(
    `SELECT h.id, h.body_id AS "bodyId", h.seat_id AS "seatId", h.from_id AS "fromId", f.name AS "fromName", t.id AS "toId", t.name AS "toName", h.leaves_on::text AS "leavesOn", i.state,
            (SELECT count(*)::int FROM handover_point p WHERE p.tenant_id = h.tenant_id AND p.handover_id = h.id AND p.duty) AS duties,
            (SELECT count(*)::int FROM handover_point p WHERE p.tenant_id = h.tenant_id AND p.handover_id = h.id AND p.duty AND p.status IN ('open', 'geweigerd')) AS open
     FROM handover h JOIN instance i ON i.tenant_id = h.tenant_id AND i.workflow = 'handover' AND i.business_key = h.id::text
     JOIN person f ON f.tenant_id = h.tenant_id AND f.id = h.from_id LEFT JOIN person t ON t.tenant_id = h.tenant_id AND t.id = (i.snapshot #>> '{context,toId}')::uuid
     WHERE i.state <> 'off' AND (h.body_id = ANY($1) OR ((h.from_id = $2 OR t.id = $2) AND (i.state <> 'done' OR h.body_id = ANY($3)))) ORDER BY h.leaves_on DESC, h.body_id, h.seat_id`,
    [bodyIds, personId, sitsIn],
  );
}

export interface SeatDuty {
  handoverId: string;
  pointId: string;
  source: string;
  ref: string;
  bodyId: string;
  seatId: string;
  title: string;
  dueOn: LocalDate | null;
  /** Whose it was. */
  fromName: string;
  status: 'open' | 'geweigerd';
  confidential: boolean;
}

/** Duties that stay with seats: their holder left, and nobody took them up yet; by seat. `bodyIds`: of these bodies. */
export function dutiesOfSeats(tx: EntityManager, bodyIds: readonly string[]): Promise<SeatDuty[]> {
  return tx.query(
    `SELECT h.id AS "handoverId", p.id AS "pointId", p.source, p.ref, h.body_id AS "bodyId", h.seat_id AS "seatId", p.title, p.due_on::text AS "dueOn", f.name AS "fromName", p.status, p.confidential
     FROM handover_point p JOIN handover h ON h.tenant_id = p.tenant_id AND h.id = p.handover_id JOIN person f ON f.tenant_id = h.tenant_id AND f.id = h.from_id
     JOIN instance i ON i.tenant_id = h.tenant_id AND i.workflow = 'handover' AND i.business_key = h.id::text
     WHERE p.duty AND p.status IN ('open', 'geweigerd') AND i.state IN ('leaving', 'sorting', 'vacant', 'accepting') AND h.body_id = ANY($1) ORDER BY h.body_id, h.seat_id, p.due_on NULLS LAST, p.position`,
    [bodyIds],
  );
}
