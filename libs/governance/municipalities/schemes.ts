/** The schemes of a municipality, each compiled once. */
import type { DataSource, EntityManager } from 'typeorm';
import { createCalendar } from '#calendar/working-days';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { parseScheme } from '#scheme/parse';
import type { Body, Scheme } from '#scheme/model';
import { SchemeVersion } from './municipality.entity.js';
import { SchemeHistory, unknownBody, type CurrentScheme, type HeldScheme } from './scheme-history.js';

/** By database: a stored version never changes. */
const compiled = new WeakMap<DataSource, Map<string, CurrentScheme>>();

/** Every version, in its order. @throws DomainError `scheme.none` when the municipality has no scheme yet */
export async function schemesOf(tx: EntityManager, tenantId: string): Promise<SchemeHistory> {
  const rows: { version: number; validFrom: LocalDate }[] = await tx.query(`SELECT version, valid_from::text AS "validFrom" FROM scheme_version WHERE tenant_id = $1 ORDER BY version`, [tenantId]);
  if (rows.length === 0) throw new DomainError('not-found', 'scheme.none', 'Deze gemeente heeft nog geen samenwerkingsstructuur. Laad er eerst een.', { tenantId });
  const versions: HeldScheme[] = [];
  for (const row of rows) versions.push({ ...row, ...(await compiledVersion(tx, tenantId, row.version)) });
  return new SchemeHistory(versions);
}

/** The scheme that holds on a day. @throws DomainError `scheme.none` */
export const schemeOn = async (tx: EntityManager, tenantId: string, day: LocalDate): Promise<HeldScheme> => (await schemesOf(tx, tenantId)).on(day);

/** Every version that was handed in, in that order. */
export const schemeVersions = async (tx: EntityManager, tenantId: string): Promise<readonly HeldScheme[]> => (await schemesOf(tx, tenantId)).versions;

async function compiledVersion(tx: EntityManager, tenantId: string, version: number): Promise<CurrentScheme> {
  const known = compiled.get(tx.dataSource) ?? new Map<string, CurrentScheme>();
  compiled.set(tx.dataSource, known);
  const key = `${tenantId}/${version}`;
  const found = known.get(key);
  if (found) return found;
  const { source } = await tx.findOneByOrFail(SchemeVersion, { tenantId, version });
  const current = compile(source);
  known.set(key, current);
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
  if (!body) throw unknownBody(scheme, bodyId);
  return body;
}
