/** The API as a process of its own, on a PostgreSQL server; `leidraad start` runs the same API inside one process group. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FileStore } from '#documents/file-store';
import { entities, migrations } from '#governance/database';
import { readProviders } from '#identity/oidc/providers';
import { MailboxReader } from '#messaging/mailbox-reader';
import { DatabaseClock } from '#platform/clock';
import { assertMigrated, assertUnprivileged, createDatabase } from '#platform/database';
import { readEnv } from '#platform/env';
import { startedFor } from '#platform/occupancy';
import { randomIds } from '#platform/ids';
import { createLog } from '#platform/logging';
import { runProgram } from '#platform/program';
import { finishOnSignal } from '#platform/signals';
import { StartError } from '#platform/start-error';
import { checkDefinitions } from '#workflows/check';
import { definitions } from '#workflows/registry';
import { mailSettings } from './management/installation.js';
import { startApi } from './start-api.js';

/** Once a minute: clocks of two machines drift by milliseconds in that time. */
const CLOCK_REFRESH_MS = 60_000;

await runProgram(main);

async function main(): Promise<void> {
  const env = readEnv();
  if (!env.DATABASE_URL) throw new StartError('The API by itself needs DATABASE_URL. Without a server of your own: npm start.');
  checkDefinitions(definitions.values());
  const log = createLog({ program: 'api', level: env.LOG_LEVEL });
  const database = await createDatabase({ url: env.DATABASE_URL, entities, log, name: 'leidraad-api' });
  await assertUnprivileged(database);
  await assertMigrated(database, migrations);
  const clock = await DatabaseClock.start(async () => new Date((await database.query('SELECT clock_timestamp() AS now'))[0].now));
  const refresh = setInterval(() => void clock.refresh().catch((error: unknown) => log.warn({ err: error }, 'the database did not tell the time')), CLOCK_REFRESH_MS);
  const files = new FileStore(join(env.LEIDRAAD_DATA_DIR, 'files'));
  const mailbox = new MailboxReader(join(env.LEIDRAAD_DATA_DIR, 'mailbox'));
  const webRoot = fileURLToPath(new URL('../../web', import.meta.url));
  const api = await startApi({ database, clock, ids: randomIds, files, mailbox, host: env.HOST, port: env.PORT, log, webRoot, viewAs: env.LEIDRAAD_VIEW_AS === 'on', embedded: startedFor(env.LEIDRAAD_DATA_DIR), publicUrl: env.LEIDRAAD_PUBLIC_URL, trustedProxies: env.LEIDRAAD_TRUSTED_PROXIES, mail: mailSettings(env), providers: env.LEIDRAAD_SIGN_IN_FILE ? readProviders(env.LEIDRAAD_SIGN_IN_FILE) : [] });
  log.info({ url: api.url }, 'api started');
  finishOnSignal(async () => {
    clearInterval(refresh);
    await api.close();
    await database.destroy();
  });
}
