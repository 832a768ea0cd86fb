/** Rotations as they are stored, with where their instances stand. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { Target } from '#engine/model';
import { instanceId } from '#engine/step';
import { DomainError } from '#platform/errors';
import type { RotationContext } from '#workflows/rotation.model';
import { candidateOn } from '../bodies/merged.js';
import { mergersOf, type Merger } from '../bodies/organisation.queries.js';

export const rotationTarget = (rotationId: string): Target => ({ workflow: 'rotation', key: rotationId });

export interface RotationRow {
  id: string;
  bodyId: string;
  kind: 'turn' | 'departure';
  /** The first day of the new line-up. */
  on: LocalDate;
  seatIds: string[];
  leaverId: string | null;
  reason: string | null;
}

export interface StoredRotation extends RotationRow {
  /** foreseen, changing, done, withdrawn, lapsed. */
  state: string;
  revision: number;
  context: RotationContext;
}

const COLUMNS = `r.id, r.body_id AS "bodyId", r.kind, r.changes_on::text AS "on", r.seat_ids AS "seatIds", r.leaver_id AS "leaverId", r.reason, i.state, i.version AS revision, i.snapshot -> 'context' AS context`;
const FROM = `rotation r JOIN instance i ON i.tenant_id = r.tenant_id AND i.workflow = 'rotation' AND i.business_key = r.id::text`;

/** By day; `open`: those that are not over. */
export async function listRotations(tx: EntityManager, filter: { bodyId?: string | undefined; open?: boolean }): Promise<StoredRotation[]> {
  const rows: StoredRotation[] = await tx.query(`SELECT ${COLUMNS} FROM ${FROM} WHERE ($1::text IS NULL OR r.body_id = $1) AND (NOT $2 OR i.state IN ('foreseen', 'changing')) ORDER BY r.changes_on, r.id`, [filter.bodyId ?? null, filter.open ?? false]);
  const mergers = rows.length === 0 ? [] : await mergersOf(tx);
  return rows.map((row) => ({ ...row, context: asMerged(row.context, mergers, row.on) }));
}

/** @throws DomainError `rotation.unknown` */
export async function findRotation(tx: EntityManager, rotationId: string): Promise<StoredRotation> {
  const [row]: StoredRotation[] = await tx.query(`SELECT ${COLUMNS} FROM ${FROM} WHERE r.id = $1`, [rotationId]);
  if (!row) throw new DomainError('not-found', 'rotation.unknown', 'Deze wisseling bestaat niet. Kies er een uit de lijst.', { rotationId });
  return { ...row, context: asMerged(row.context, await mergersOf(tx), row.on) };
}

/** Whoever was put forward for an organisation that went on in another by then comes for that one. */
export const asMerged = <TContext extends Pick<RotationContext, 'seats'>>(context: TContext, mergers: readonly Merger[], day: LocalDate): TContext =>
  mergers.length === 0 ? context : { ...context, seats: context.seats.map((seat) => (seat.nominee ? { ...seat, nominee: { ...seat.nominee, candidate: candidateOn(mergers, seat.nominee.candidate, day) } } : seat)) };

/** false: it was there already. */
export async function insertRotation(tx: EntityManager, tenantId: string, { id, bodyId, kind, on, seatIds, leaverId, reason }: RotationRow): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `INSERT INTO rotation (tenant_id, id, body_id, kind, changes_on, seat_ids, leaver_id, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
    [tenantId, id, bodyId, kind, on, JSON.stringify(seatIds), leaverId, reason],
  );
  return rows.length > 0;
}

export const instanceOf = (tenantId: string, rotationId: string): string => instanceId(tenantId, rotationTarget(rotationId));
