import { Command } from 'commander';
import { readEnv } from '#platform/env';
import { StartError } from '#platform/start-error';

export function migrateCommand(): Command {
  return new Command('migrate').description('de database bijwerken').action(async () => {
    const env = readEnv();
    const [{ withDatabase }, { runMigrations }, { migrations }] = await Promise.all([import('./with-database.js'), import('#platform/database'), import('#governance/database')]);
    const run = await withDatabase(env, async ({ ownerUrl }) => {
      if (!ownerUrl) throw new StartError('Instellingen: leidraad migrate heeft DATABASE_MIGRATION_URL nodig, met de rol leidraad_owner.');
      return runMigrations(ownerUrl, migrations);
    });
    console.log(run.length ? run.map((name) => `gedaan: ${name}`).join('\n') : 'De database is bijgewerkt.');
  });
}
