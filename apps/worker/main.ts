/** The worker as a process of its own: everything from the environment (docs/operations.md). */
import 'reflect-metadata';
import { FileStore } from '#documents/file-store';
import { entities, migrations } from '#governance/database';
import { createMailer } from '#messaging/mailer';
import { parseAddress } from '#messaging/addresses';
import { DatabaseClock } from '#platform/clock';
import { assertMigrated, assertUnprivileged, createDatabase } from '#platform/database';
import { readEnv } from '#platform/env';
import { randomIds } from '#platform/ids';
import { createLog } from '#platform/logging';
import { runProgram } from '#platform/program';
import { finishOnSignal } from '#platform/signals';
import { StartError } from '#platform/start-error';
import { join } from 'node:path';
import { startWorker } from './start-worker.js';

await runProgram(main);

async function main(): Promise<void> {
  const env = readEnv();
  const log = createLog({ program: 'worker', level: env.LOG_LEVEL });
  if (!env.DATABASE_URL || !env.DATABASE_DISPATCH_URL || !env.SMTP_URL || !env.MAIL_FROM || !env.LEIDRAAD_PUBLIC_URL) {
    throw new StartError('Configuration: the worker needs DATABASE_URL, DATABASE_DISPATCH_URL, SMTP_URL, MAIL_FROM and LEIDRAAD_PUBLIC_URL. Without any of them: npm start.');
  }
  const app = await createDatabase({ url: env.DATABASE_URL, entities, log, name: 'leidraad-worker' });
  const dispatch = await createDatabase({ url: env.DATABASE_DISPATCH_URL, entities: [], log, poolSize: 2, name: 'leidraad-dispatch' });
  await assertUnprivileged(app);
  await assertUnprivileged(dispatch);
  await assertMigrated(app, migrations);
  const clock = await DatabaseClock.start(async () => new Date((await app.query('SELECT clock_timestamp() AS now'))[0].now));
  const sender = parseAddress(env.MAIL_FROM);
  if (!sender.ok) throw new StartError(`Configuration: MAIL_FROM is no mail address: ${sender.message}`);
  const mailer = createMailer({ url: env.SMTP_URL, from: sender.email });
  const worker = await startWorker({
    app,
    dispatch,
    clock,
    ids: randomIds,
    mailer,
    from: sender.email,
    files: new FileStore(join(env.LEIDRAAD_DATA_DIR, 'files')),
    log,
    baseUrl: env.LEIDRAAD_PUBLIC_URL,
    queue: env.REDIS_URL ? { backend: 'redis', url: env.REDIS_URL } : { backend: 'postgres', url: env.DATABASE_URL },
  });
  finishOnSignal(async () => {
    await worker.close();
    mailer.close();
    await app.destroy();
    await dispatch.destroy();
  });
  // Last: whoever waits for this line may stop the worker at once.
  log.info('worker started');
}
