/** The municipality's database for a command of `leidraad audit`. */
import type { DataSource } from 'typeorm';
import { MunicipalityQueries, type KnownMunicipality } from '#governance/municipalities/municipality.queries';
import type { Clock } from '#platform/clock';
import { withApplication } from '../with-application.js';

/** @param slug one; left out: all of them. @throws StartError for a database that is older than this program, DomainError for a municipality that is not there */
export function withMunicipalities<T>(slug: string | undefined, work: (database: DataSource, municipalities: readonly KnownMunicipality[], clock: Clock) => Promise<T>): Promise<T> {
  return withApplication('audit', async (database, clock) => {
    const known = new MunicipalityQueries(database);
    return work(database, slug === undefined ? await known.list() : [await known.bySlug(slug)], clock);
  });
}
