/** The versions of a scheme with who took each, and when. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import type { Instant, LocalDate } from '#calendar/model';

export interface SchemeTaken {
  version: number;
  from: LocalDate;
  /** null: with the municipality itself, or on the command line; `name` null: by somebody who is kept no more. */
  taken: { at: Instant; name: string | null } | null;
}

/** The latest first. */
export async function schemeTakings(tx: EntityManager): Promise<SchemeTaken[]> {
  const rows: { version: number; from: LocalDate; at: Instant | null; name: string | null }[] = await tx.query(
    `SELECT v.version, v.valid_from::text AS "from", l.at, p.name FROM scheme_version v
     LEFT JOIN audit_log l ON l.tenant_id = v.tenant_id AND l.kind = 'scheme-taken' AND (l.entry ->> 'version')::int = v.version AND l.entry ->> 'by' IS NOT NULL
     LEFT JOIN person p ON p.tenant_id = v.tenant_id AND p.id = (l.entry ->> 'by')::uuid
     ORDER BY v.version DESC`,
  );
  return rows.map(({ version, from, at, name }) => ({ version, from, taken: at === null ? null : { at, name } }));
}
