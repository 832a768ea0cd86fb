/** The scheme that holds in a municipality on a day, compiled once per version. */
import type { EntityManager } from 'typeorm';
import { createCalendar, type BusinessCalendar } from '#calendar/working-days';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { parseScheme } from '#scheme/parse';
import type { Body, Scheme } from '#scheme/model';
import { SchemeVersion } from './municipality.entity.js';

export interface CurrentScheme {
  scheme: Scheme;
  calendar: BusinessCalendar;
}

const compiled = new Map<string, CurrentScheme>();

/** @throws DomainError `scheme.none` when the municipality has no scheme yet */
export async function schemeOn(tx: EntityManager, tenantId: string, day: LocalDate): Promise<CurrentScheme> {
  const [row] = await tx.query(
    `SELECT version FROM scheme_version WHERE tenant_id = $1 ORDER BY valid_from <= $2 DESC, CASE WHEN valid_from <= $2 THEN version END DESC NULLS LAST, version LIMIT 1`,
    [tenantId, day],
  );
  if (!row) throw new DomainError('not-found', 'scheme.none', 'Deze gemeente heeft nog geen samenwerkingsstructuur. Laad er eerst een.', { tenantId });
  return compiledVersion(tx, tenantId, row.version);
}

/** Every version that was handed in, in that order. */
export async function schemeVersions(tx: EntityManager, tenantId: string): Promise<{ validFrom: LocalDate; scheme: Scheme }[]> {
  const rows: { version: number; validFrom: LocalDate }[] = await tx.query(`SELECT version, valid_from::text AS "validFrom" FROM scheme_version WHERE tenant_id = $1 ORDER BY version`, [tenantId]);
  const found: { validFrom: LocalDate; scheme: Scheme }[] = [];
  for (const { version, validFrom } of rows) found.push({ validFrom, scheme: (await compiledVersion(tx, tenantId, version)).scheme });
  return found;
}

async function compiledVersion(tx: EntityManager, tenantId: string, number: number): Promise<CurrentScheme> {
  const key = `${tenantId}/${number}`;
  const known = compiled.get(key);
  if (known) return known;
  const version = await tx.findOneByOrFail(SchemeVersion, { tenantId, version: number });
  const current = compile(version.source);
  compiled.set(key, current);
  return current;
}

function compile(source: string): CurrentScheme {
  const parsed = parseScheme(source, 'scheme');
  if (!parsed.ok) throw new Error(`A stored scheme no longer parses: ${parsed.problems.map((problem) => problem.message).join('; ')}`);
  return compileScheme(parsed.scheme);
}

export const compileScheme = (scheme: Scheme): CurrentScheme => ({ scheme, calendar: createCalendar(scheme.holidays) });

/** @throws DomainError `body.unknown` */
export function bodyOf(scheme: Scheme, bodyId: string): Body {
  const body = scheme.bodies.find((candidate) => candidate.id === bodyId);
  if (!body) throw new DomainError('not-found', 'body.unknown', `Het overleg '${bodyId}' staat niet in de samenwerkingsstructuur. Kies een van: ${scheme.bodies.map(({ id }) => id).join(', ')}.`, { bodyId });
  return body;
}
