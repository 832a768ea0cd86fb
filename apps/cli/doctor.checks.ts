/** What `leidraad doctor` looks at. A check answers, or throws the problem. */
import { Redis } from 'ioredis';
import { createTransport } from 'nodemailer';
import { migrations } from '#governance/database';
import { assertUnprivileged, createDatabase, pendingMigrations } from '#platform/database';
import type { Env } from '#platform/env';
import { createLog } from '#platform/logging';
import { withDatabase } from './with-database.js';

type Check = (env: Env) => Promise<{ ok: boolean; text: string }>;

export const CHECKS: Readonly<Record<string, Check>> = { 'Node.js': node, PostgreSQL: postgres, Wachtrij: redis, Mail: smtp };

const TESTED = [20, 24];

async function node() {
  const major = Number(process.versions.node.split('.')[0]);
  return { ok: true, text: `${process.versions.node}${TESTED.includes(major) ? '' : ` (getest met ${TESTED.join(' en ')})`} op ${process.platform}-${process.arch}` };
}

async function postgres(env: Env) {
  return withDatabase(env, async ({ appUrl, embedded }) => {
    const database = await createDatabase({ url: appUrl, entities: [], log: createLog({ program: 'doctor', level: 'silent' }), poolSize: 1 });
    try {
      await assertUnprivileged(database);
      const [{ server_version: version }] = (await database.query('SHOW server_version')) as [{ server_version: string }];
      const pending = await pendingMigrations(database, migrations.map((migration) => migration.name));
      const where = embedded ? `ingebouwd, in ${env.LEIDRAAD_DATA_DIR}` : new URL(appUrl).host;
      if (!pending.length) return { ok: true, text: `${version} (${where}), bijgewerkt` };
      // The embedded server is migrated by `leidraad start` itself.
      return { ok: embedded !== undefined, text: `${version} (${where}); leidraad migrate moet nog ${pending.length} stappen doen` };
    } finally {
      await database.destroy();
    }
  });
}

async function redis(env: Env) {
  if (!env.REDIS_URL) return { ok: true, text: 'op PostgreSQL (REDIS_URL is niet ingesteld)' };
  const client = new Redis(env.REDIS_URL, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  client.on('error', () => {}); // the refused connect below carries it
  try {
    await client.connect();
    const version = /redis_version:(\S+)/.exec(await client.info('server'))?.[1];
    const [, policy] = (await client.config('GET', 'maxmemory-policy').catch(() => [])) as string[];
    if (policy && policy !== 'noeviction') return { ok: false, text: `Redis ${version} kan werk weggooien: zet maxmemory-policy op noeviction (nu ${policy})` };
    return { ok: true, text: `Redis ${version} op ${new URL(env.REDIS_URL).host}` };
  } finally {
    client.disconnect();
  }
}

async function smtp(env: Env) {
  if (!env.SMTP_URL) return { ok: true, text: 'ingebouwd postvak (SMTP_URL is niet ingesteld): er gaat niets van deze machine af' };
  const transport = createTransport(env.SMTP_URL);
  try {
    await transport.verify();
    return { ok: true, text: `${new URL(env.SMTP_URL).host} antwoordt, en accepteert onze inloggegevens` };
  } finally {
    transport.close();
  }
}
