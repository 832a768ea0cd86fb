/** The municipality's database for a command of `leidraad audit`. */
import type { DataSource } from 'typeorm';
import { entities, migrations } from '#governance/database';
import { MunicipalityQueries, type KnownMunicipality } from '#governance/municipalities/municipality.queries';
import { createDatabase, pendingMigrations } from '#platform/database';
import { readEnv } from '#platform/env';
import { createLog } from '#platform/logging';
import { StartError } from '#platform/start-error';
import { withDatabase } from '../with-database.js';

/** @param slug one; left out: all of them. @throws StartError for a database that is older than this program, DomainError for a municipality that is not there */
export function withMunicipalities<T>(slug: string | undefined, work: (database: DataSource, municipalities: readonly KnownMunicipality[]) => Promise<T>): Promise<T> {
  return withDatabase(readEnv(), async ({ appUrl }) => {
    const database = await createDatabase({ url: appUrl, entities, log: createLog({ program: 'audit', level: 'silent' }), poolSize: 1 });
    try {
      if ((await pendingMigrations(database, migrations.map(({ name }) => name))).length > 0) throw new StartError('De database is niet bijgewerkt. Geef eerst: leidraad migrate');
      const known = new MunicipalityQueries(database);
      return await work(database, slug === undefined ? await known.list() : [await known.bySlug(slug)]);
    } finally {
      await database.destroy();
    }
  });
}
