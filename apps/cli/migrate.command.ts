import { Command } from 'commander';
import { migrations } from '#governance/database';
import { runMigrations } from '#platform/database';
import { readEnv } from '#platform/env';
import { StartError } from '#platform/start-error';
import { withDatabase } from './with-database.js';

export function migrateCommand(): Command {
  return new Command('migrate').description('bring the database up to date').action(async () => {
    const run = await withDatabase(readEnv(), async ({ ownerUrl }) => {
      if (!ownerUrl) throw new StartError('Configuration: leidraad migrate needs DATABASE_MIGRATION_URL, with role leidraad_owner.');
      return runMigrations(ownerUrl, migrations);
    });
    console.log(run.length ? run.map((name) => `done: ${name}`).join('\n') : 'The database is up to date.');
  });
}
