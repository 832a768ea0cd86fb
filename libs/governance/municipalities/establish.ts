/** Bring a municipality into being: its scheme, and for the worked example the people at its tables. Idempotent. */
import type { DataSource } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { derivedId } from '#platform/ids';
import { DomainError } from '#platform/errors';
import { inTenant } from '#platform/tenancy';
import { parseScheme } from '#scheme/parse';
import type { Scheme } from '#scheme/model';
import { Person } from '../bodies/person.entity.js';
import { exampleSpans } from './example-past.js';
import { examplePeople } from './example-people.js';
import { Municipality, SchemeVersion } from './municipality.entity.js';

export const municipalityId = (slug: string): string => derivedId('municipality', slug);

export interface Established {
  tenantId: string;
  scheme: Scheme;
  /** False when the municipality was there already: nothing was changed. */
  created: boolean;
}

/**
 * @param source the scheme's YAML; `fileName` for its errors
 * @param options.on the day on which people are first looked at: who sits by a rooster van aftreden then has sat there since the last
 *   change of that seat before it, not since the LEA began; left out: the day on which the scheme begins
 * @throws DomainError `scheme.invalid` with every problem, file, line and column
 */
export async function establish(database: DataSource, source: string, fileName: string, options: { example: boolean; seed: string; on?: LocalDate }): Promise<Established> {
  const scheme = parsedScheme(source, fileName);
  const tenantId = municipalityId(scheme.municipality.id);
  const created = await inTenant(database, tenantId, async (tx) => {
    const inserted = await tx.createQueryBuilder().insert().into(Municipality).values({ tenantId, slug: scheme.municipality.id, name: scheme.municipality.name, example: options.example }).orIgnore().returning('tenant_id').execute();
    if ((inserted.raw as unknown[]).length === 0) return false;
    await tx.insert(SchemeVersion, { tenantId, version: 1, validFrom: scheme.period.from, source });
    if (options.example) await insertPeople(tx, tenantId, scheme, options.seed, options.on ?? scheme.period.from);
    return true;
  });
  return { tenantId, scheme, created };
}

/** @throws DomainError `scheme.invalid` with every problem, file, line and column */
export function parsedScheme(source: string, fileName: string): Scheme {
  const result = parseScheme(source, fileName);
  if (result.ok) return result.scheme;
  const problems = result.problems.map((problem) => ({ in: 'file' as const, field: `${fileName}:${problem.line}:${problem.column} ${problem.path}`, code: problem.code, message: problem.message }));
  throw new DomainError('invalid', 'scheme.invalid', `De samenwerkingsstructuur in ${fileName} klopt niet:\n${problems.map(({ field, message }) => `  ${field}: ${message}`).join('\n')}`, {}, problems);
}

async function insertPeople(tx: Parameters<Parameters<typeof inTenant>[2]>[0], tenantId: string, scheme: Scheme, seed: string, on: LocalDate): Promise<void> {
  const example = examplePeople(scheme, seed);
  const { memberships, chairs } = exampleSpans(scheme, example, on);
  await tx.insert(Person, example.people.map((person) => ({ tenantId, ...person, addedOn: on })));
  for (const { bodyId, seatId, personId, from, until } of memberships) {
    await tx.query(`INSERT INTO membership (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, $2, $3, $4, $5, daterange($6, $7))`, [tenantId, derivedId('membership', tenantId, bodyId, seatId, from), bodyId, seatId, personId, from, until]);
  }
  for (const { bodyId, personId, from, until } of chairs) {
    await tx.query(`INSERT INTO chosen_office (tenant_id, id, body_id, office, person_id, held) VALUES ($1, $2, $3, 'voorzitter', $4, daterange($5, $6))`, [tenantId, derivedId('chosen-office', tenantId, bodyId, 'voorzitter', from), bodyId, personId, from, until]);
  }
}
