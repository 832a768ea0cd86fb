/** `leidraad scheme apply`: a new version of a municipality's scheme, shown before it is applied. */
import { assertLocalDate } from '#calendar/local-date';
import { entities, migrations } from '#governance/database';
import { SchemeCommands } from '#governance/municipalities/scheme.commands';
import { DatabaseClock } from '#platform/clock';
import { createDatabase, pendingMigrations } from '#platform/database';
import { readEnv } from '#platform/env';
import { createLog } from '#platform/logging';
import { StartError } from '#platform/start-error';
import { UsageError } from '../usage-error.js';
import { withDatabase } from '../with-database.js';
import { applyPage } from './apply-page.js';
import { readScheme } from './files.js';

export interface ApplyOptions {
  municipality: string;
  from: string;
  yes?: boolean;
  preview?: boolean;
}

/** @returns the page to show. @throws UsageError for a date that is none or a file that is not there, DomainError for what is refused */
export async function applyScheme(file: string, { municipality, from, yes = false }: ApplyOptions): Promise<string> {
  assertDate(from);
  const { text } = readScheme(file);
  return withDatabase(readEnv(), async ({ appUrl }) => {
    const database = await createDatabase({ url: appUrl, entities, log: createLog({ program: 'scheme', level: 'silent' }), poolSize: 1 });
    try {
      if ((await pendingMigrations(database, migrations.map(({ name }) => name))).length > 0) throw new StartError('The database is not up to date. Run: leidraad migrate');
      const clock = await DatabaseClock.start(async () => new Date((await database.query('SELECT clock_timestamp() AS now'))[0].now));
      const schemes = new SchemeCommands(database, clock);
      const body = { municipality, source: text, fileName: file, from };
      return applyPage(await (yes ? schemes.apply(body) : schemes.preview(body)), yes);
    } finally {
      await database.destroy();
    }
  });
}

function assertDate(from: string): void {
  try {
    assertLocalDate(from);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`--from ${from}: geef een datum als 2026-08-01.`);
  }
}
