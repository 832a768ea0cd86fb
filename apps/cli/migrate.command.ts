import { Command } from 'commander';
import { readEnv } from '#platform/env';
import { StartError } from '#platform/start-error';

export function migrateCommand(): Command {
  return new Command('migrate').description('bring the database up to date').action(async () => {
    const env = readEnv();
    const [{ withDatabase }, { runMigrations }, { migrations }] = await Promise.all([import('./with-database.js'), import('#platform/database'), import('#governance/database')]);
    const run = await withDatabase(env, async ({ ownerUrl }) => {
      if (!ownerUrl) throw new StartError('Configuration: leidraad migrate needs DATABASE_MIGRATION_URL, with role leidraad_owner.');
      return runMigrations(ownerUrl, migrations);
    });
    console.log(run.length ? run.map((name) => `done: ${name}`).join('\n') : 'The database is up to date.');
  });
}
