/** A municipality is put into use: its scheme, and the secretary who brings in everybody else. */
import type { DataSource, EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import { oneLine } from '#platform/text';
import type { Scheme } from '#scheme/model';
import { Person } from '../bodies/person.entity.js';
import { municipalityId, parsedScheme } from './establish.js';
import { Municipality, SchemeVersion } from './municipality.entity.js';

export interface NewMunicipality {
  /** The scheme's YAML; `fileName` for its errors. */
  source: string;
  fileName: string;
  secretary: { name: string; email: string };
  /** The day on which the secretary begins: today. */
  on: LocalDate;
}

/** A body's seat of secretary. */
export interface SecretarySeat {
  bodyId: string;
  seatId: string;
  body: string;
}

export interface Begun {
  tenantId: string;
  scheme: Scheme;
  /** Where the secretary sits from now on. */
  seats: SecretarySeat[];
}

/**
 * @throws DomainError `scheme.invalid` with every problem, `municipality.known` for one that is in use, `municipality.no-secretary`
 * where the scheme knows no seat from which somebody could bring in the others
 */
export async function beginMunicipality(database: DataSource, { source, fileName, secretary, on }: NewMunicipality): Promise<Begun> {
  const scheme = parsedScheme(source, fileName);
  const { id: slug, name } = scheme.municipality;
  const seats = secretarySeats(scheme);
  if (seats.length === 0) throw new DomainError('invalid', 'municipality.no-secretary', `In ${fileName} heeft geen enkel overleg een secretaris. Geef ten minste één overleg een plek voor de secretaris; die brengt de anderen in.`);
  const tenantId = municipalityId(slug);
  await inTenant(database, tenantId, async (tx) => {
    const made = await tx.createQueryBuilder().insert().into(Municipality).values({ tenantId, slug, name, example: false }).orIgnore().returning('tenant_id').execute();
    if ((made.raw as unknown[]).length === 0) throw new DomainError('conflict', 'municipality.known', `${name} is hier al in gebruik. Er is niets gewijzigd. Een nieuwe versie van de samenwerkingsstructuur: leidraad scheme apply ${fileName} --municipality ${slug} --from ${on}`, { slug });
    await tx.insert(SchemeVersion, { tenantId, version: 1, validFrom: scheme.period.from, source });
    await seat(tx, tenantId, secretary, seats, on);
  });
  return { tenantId, scheme, seats };
}

/** The seats that are a secretary's own: not those that follow from another body's chair, or that the members fill from their midst. Pure. */
export const secretarySeats = ({ bodies }: Scheme): SecretarySeat[] =>
  bodies.flatMap(({ id, name, secretary, seats }) =>
    seats.filter((one) => one.id === secretary && one.filledBy.kind !== 'chair-of' && one.filledBy.kind !== 'ambition-owner').map((one) => ({ bodyId: id, seatId: one.id, body: name })),
  );

async function seat(tx: EntityManager, tenantId: string, { name, email }: NewMunicipality['secretary'], seats: readonly SecretarySeat[], on: LocalDate): Promise<void> {
  const personId = derivedId('person-added', tenantId, email.toLowerCase());
  await tx.insert(Person, { tenantId, id: personId, name: oneLine(name), email, addedOn: on, prefersDigest: false });
  for (const { bodyId, seatId } of seats) {
    await tx.query(`INSERT INTO membership (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, $2, $3, $4, $5, daterange($6, NULL))`, [tenantId, derivedId('membership', tenantId, bodyId, seatId, on), bodyId, seatId, personId, on]);
  }
}
