/** The simulation's own database: a fresh one per run, on a cluster of its own that is kept between runs and need not survive a crash. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { migrations } from '#governance/database';
import { runMigrations } from '#platform/database';
import { type DatabaseUrls, type EmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from '#platform/embedded-postgres';
import { databaseStatements, OWNER_ROLE } from '#platform/roles';
import { ServerBroken } from '#platform/start-error';

/** Written once and thrown away: nothing of it need be safe on disk. */
const SETTINGS = { fsync: false, synchronous_commit: false, full_page_writes: false, wal_level: 'minimal', max_wal_senders: 0, autovacuum_naptime: '5s', update_process_title: false, jit: false, plan_cache_mode: 'force_generic_plan' };
const PREFIX = 'simulation_';

/**
 * Run `work` on an empty, migrated database, which is dropped afterwards, however the work ends; nobody is connected to it then.
 * @param asked aborted when somebody wants us to stop
 */
export async function withOwnDatabase<T>(dataDir: string, asked: AbortSignal, work: (urls: DatabaseUrls) => Promise<T>): Promise<T> {
  const postgres = await startOrMakeAnew(join(dataDir, 'simulation'));
  const name = `${PREFIX}${process.pid}`;
  try {
    asked.throwIfAborted();
    const urls = await create(postgres, name);
    await runMigrations(urls.ownerUrl, migrations);
    asked.throwIfAborted();
    return await work(urls);
  } finally {
    await asAdmin(postgres.adminUrl, [`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`]).catch(() => {});
    await postgres.stop();
  }
}

/** Without fsync a crash may leave a cluster that does not start: nothing in it is worth keeping. */
async function startOrMakeAnew(dataDir: string): Promise<EmbeddedPostgres> {
  const options = { dataDir, settings: SETTINGS };
  try {
    return await startEmbeddedPostgres(options);
  } catch (error) {
    if (!(error instanceof ServerBroken)) throw error; // one that is busy may be at work for another run
    await removeEmbeddedPostgres(dataDir);
    await rm(dataDir, { recursive: true, force: true });
    return startEmbeddedPostgres(options);
  }
}

async function create(postgres: EmbeddedPostgres, name: string): Promise<DatabaseUrls> {
  const leftovers = postgres.startedHere ? (await namesOf(postgres.adminUrl)).filter(isAbandoned) : [];
  await asAdmin(postgres.adminUrl, [...leftovers, name].map((database) => `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`));
  await asAdmin(postgres.adminUrl, [`CREATE DATABASE ${name} OWNER ${OWNER_ROLE}`]);
  await asAdmin(postgres.adminUrl.replace('/postgres?', `/${name}?`), databaseStatements(name));
  return postgres.nearUrls(name);
}

/** Of a run that was killed. One that began a moment after us on the same server is using its own. */
function isAbandoned(name: string): boolean {
  try {
    return !process.kill(Number(name.slice(PREFIX.length)), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function namesOf(adminUrl: string): Promise<string[]> {
  const client = new pg.Client(adminUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(`SELECT datname AS name FROM pg_database WHERE datname LIKE '${PREFIX}%'`);
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function asAdmin(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
