import type { DataSource } from 'typeorm';
import { entities, migrations } from '#governance/database';
import { DatabaseClock, type Clock } from '#platform/clock';
import { createDatabase, pendingMigrations, runMigrations } from '#platform/database';
import { readEnv } from '#platform/env';
import { createLog } from '#platform/logging';
import { StartError } from '#platform/start-error';
import { withDatabase } from './with-database.js';

/**
 * Run `work` on the installation's database with the application's rights, judged by its clock. An embedded one in which nothing is yet, is made ready first.
 * @throws StartError when it has migrations to go
 */
export function withApplication<T>(program: string, work: (database: DataSource, clock: Clock) => Promise<T>): Promise<T> {
  return withDatabase(readEnv(), async ({ appUrl, ownerUrl, embedded }) => {
    const database = await createDatabase({ url: appUrl, entities, log: createLog({ program, level: 'silent' }), poolSize: 1 });
    try {
      const pending = await pendingMigrations(database, migrations.map(({ name }) => name));
      if (embedded && ownerUrl && pending.length === migrations.length) await runMigrations(ownerUrl, migrations);
      else if (pending.length > 0) throw new StartError('De database is niet bijgewerkt. Geef eerst: leidraad migrate');
      const clock = await DatabaseClock.start(async () => new Date((await database.query('SELECT clock_timestamp() AS now'))[0].now));
      return await work(database, clock);
    } finally {
      await database.destroy();
    }
  });
}
