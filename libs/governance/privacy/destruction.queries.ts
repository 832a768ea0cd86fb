/** Vernietigingslijsten as people read them. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import type { RetentionCategory, RetentionEvent } from '#scheme/retention';

interface Somebody {
  id: string;
  name: string;
}

export interface DestructionSummary {
  id: string;
  madeOn: LocalDate;
  schemeVersion: number;
  /** null: made by itself. */
  askedBy: Somebody | null;
  state: 'proposed' | 'removing' | 'stopped' | 'removed' | 'withdrawn';
  revision: number;
  approved: { by: Somebody; at: string } | null;
  removedAt: string | null;
  entries: number;
  /** What was removed in all. */
  removed: number;
}

export interface DestructionRule {
  nr: number;
  category: RetentionCategory;
  person: Somebody | null;
  fromDay: LocalDate;
  untilDay: LocalDate;
  pastSince: LocalDate;
  count: number;
  years: number;
  after: RetentionEvent;
  excluded: { because: string; by: string | null } | null;
  removed: number;
  done: boolean;
}

const somebody = (alias: string): string => `CASE WHEN ${alias}.id IS NOT NULL THEN jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name) END`;

/** The newest first. */
export async function destructionLists(tx: EntityManager, tenantId: string, only: string | null = null): Promise<DestructionSummary[]> {
  const rows: (Omit<DestructionSummary, 'approved' | 'removedAt'> & { approvedBy: Somebody | null; approvedAt: string | null; removedAt: string | null })[] = await tx.query(
    `SELECT l.id, l.made_on::text AS "madeOn", l.scheme_version AS "schemeVersion", ${somebody('q')} AS "askedBy", ${somebody('a')} AS "approvedBy", l.approved_at AS "approvedAt", l.removed_at AS "removedAt",
            i.state, i.version AS revision, count(e.nr)::int AS entries, coalesce(sum(e.removed), 0)::int AS removed
     FROM destruction_list l JOIN instance i ON i.tenant_id = l.tenant_id AND i.workflow = 'destruction' AND i.business_key = l.id::text
     JOIN destruction_entry e ON e.tenant_id = l.tenant_id AND e.list_id = l.id
     LEFT JOIN person q ON q.tenant_id = l.tenant_id AND q.id = l.asked_by LEFT JOIN person a ON a.tenant_id = l.tenant_id AND a.id = l.approved_by
     WHERE l.tenant_id = $1 AND ($2::uuid IS NULL OR l.id = $2::uuid)
     GROUP BY l.tenant_id, l.id, i.id, q.tenant_id, q.id, a.tenant_id, a.id ORDER BY l.made_at DESC, l.id`,
    [tenantId, only],
  );
  return rows.map(({ approvedBy, approvedAt, removedAt, ...row }) => ({ ...row, approved: approvedBy && approvedAt ? { by: approvedBy, at: iso(approvedAt) } : null, removedAt: removedAt && iso(removedAt) }));
}

/** @throws DomainError `destruction.unknown` */
export async function destructionList(tx: EntityManager, tenantId: string, listId: string): Promise<{ list: DestructionSummary; rules: DestructionRule[] }> {
  const [list] = await destructionLists(tx, tenantId, listId);
  if (!list) throw new DomainError('not-found', 'destruction.unknown', 'Deze vernietigingslijst bestaat niet. Kies er een uit de lijst.', { listId });
  const rules: DestructionRule[] = await tx.query(
    `SELECT e.nr, e.category, ${somebody('p')} AS person, e.from_day::text AS "fromDay", e.until_day::text AS "untilDay", e.past_since::text AS "pastSince", e.count, e.years, e.after,
            CASE WHEN e.excluded_at IS NOT NULL THEN jsonb_build_object('because', e.excluded_because, 'by', x.name) END AS excluded, e.removed, e.done_at IS NOT NULL AS done
     FROM destruction_entry e LEFT JOIN person p ON p.tenant_id = e.tenant_id AND p.id = e.person_id LEFT JOIN person x ON x.tenant_id = e.tenant_id AND x.id = e.excluded_by
     WHERE e.list_id = $1 ORDER BY e.nr`,
    [listId],
  );
  return { list, rules };
}

const iso = (at: string): string => new Date(at).toISOString();
