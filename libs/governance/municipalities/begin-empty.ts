/**
 * A municipality is put into use before it has a file: with a beheerder, who writes the agreements in the browser and brings in
 * everybody else. Until then it has the shortest scheme that passes, of which nothing begins by itself: its period is still to come.
 */
import type { DataSource } from 'typeorm';
import { formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import { oneLine } from '#platform/text';
import { schemeText } from '#scheme/new/file';
import { complete, slug as slugOf } from '#scheme/new/questions';
import { appendAudit } from '../audit/audit-log.js';
import { Person } from '../bodies/person.entity.js';
import { municipalityId, parsedScheme } from './establish.js';
import { Municipality, SchemeVersion } from './municipality.entity.js';

export interface EmptyMunicipality {
  name: string;
  manager: { name: string; email: string };
  /** The day on which the beheerder begins: today; with the instant for the audit log. */
  on: LocalDate;
  now: string;
}

/** @throws DomainError `municipality.name`, `municipality.known` */
export async function beginEmptyMunicipality(database: DataSource, { name, manager, on, now }: EmptyMunicipality): Promise<{ tenantId: string; slug: string }> {
  const slug = slugOf(name);
  if (slug === '') throw new DomainError('invalid', 'municipality.name', 'Geef de naam van de gemeente, in letters.');
  const source = openingScheme(name, slug, manager.email, on);
  const tenantId = municipalityId(slug);
  await inTenant(database, tenantId, async (tx) => {
    const made = await tx.createQueryBuilder().insert().into(Municipality).values({ tenantId, slug, name, example: false }).orIgnore().returning('tenant_id').execute();
    if ((made.raw as unknown[]).length === 0) throw new DomainError('conflict', 'municipality.known', `${name} is hier al in gebruik. Er is niets gewijzigd.`, { slug });
    await tx.insert(SchemeVersion, { tenantId, version: 1, validFrom: on, source });
    const personId = derivedId('person-added', tenantId, manager.email.toLowerCase());
    await tx.insert(Person, { tenantId, id: personId, name: oneLine(manager.name), email: manager.email, addedOn: on, prefersDigest: false });
    const officeId = derivedId('given-office', tenantId, personId, on);
    await tx.query(`INSERT INTO given_office (tenant_id, id, office, person_id, held, given_at) VALUES ($1, $2, 'beheerder', $3, daterange($4::date, NULL), $5)`, [tenantId, officeId, personId, on, now]);
    await appendAudit(tx, tenantId, now, 'office-given', { id: officeId, by: null, office: 'beheerder', personId, bodyId: null, forPersonId: null, from: on, until: null });
  });
  return { tenantId, slug };
}

/** What passes the check and says of itself that it must be replaced. Pure. */
export function openingScheme(name: string, slug: string, mailbox: string, on: LocalDate): string {
  const year = Number(on.slice(0, 4)) + (on >= `${on.slice(0, 4)}-08-01` ? 1 : 0);
  const { answers, problems } = complete({ gemeente: name, vanaf: `${year}-08-01`, postbus: mailbox, partners: 'Nog in te vullen (po)', ambities: 'Nog te kiezen', stuurgroep: '0' });
  if (problems.length > 0) throw new DomainError('invalid', 'municipality.name', `Met deze naam kan het niet: ${problems.join(' ')}`);
  const source = `# Een tijdelijk begin, gemaakt op ${formatDutchDate(on)}. Leg de echte afspraken vast bij Beheer, De afspraken.\n${schemeText(answers, slug)}`;
  parsedScheme(source, 'het begin');
  return source;
}
