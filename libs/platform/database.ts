/** Connections to PostgreSQL: for the programs (least rights) and for migrations (owner). */
import { runMigrations as runQueueMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource, type Logger as TypeormLogger, type MigrationInterface } from 'typeorm';
import type { Log } from './logging.js';
import { PipeliningClient, PreparingClient } from './prepared.js';
import { QUEUE_SCHEMA, queueGrantStatements } from './roles.js';
import { StartError } from './start-error.js';
import { APP_ROLE, DISPATCH_ROLE } from './tenancy.js';

export type EntityClass = new () => object;
export type MigrationClass = new () => MigrationInterface;

/** 'migr' in ASCII. */
const MIGRATION_LOCK = 0x6d696772;

/**
 * An initialised DataSource. In raw queries a `date` is 'YYYY-MM-DD' and a `timestamptz` an ISO 8601 UTC string with
 * milliseconds: a JavaScript Date would move dates by the machine's time zone. Entities decide for themselves.
 * @param options.poolSize connections at most; 10 by default. PostgreSQL allows 100 to all processes together unless set otherwise
 * @param options.name shown in pg_stat_activity
 * @param options.prepare keep every statement prepared, on connections of one's own (not through a transaction pooler)
 */
export async function createDatabase(options: { url: string; entities: readonly EntityClass[]; log: Log; poolSize?: number; name?: string; prepare?: boolean }): Promise<DataSource> {
  const { url, entities, log, poolSize = 10, name = 'leidraad', prepare = false } = options;
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    poolSize,
    applicationName: name,
    synchronize: false,
    installExtensions: false, // the application role may not; gen_random_uuid() is built in
    uuidExtension: 'pgcrypto',
    logger: databaseLogger(log),
    maxQueryExecutionTime: 1000,
    extra: { types: { getTypeParser }, Client: prepare ? PreparingClient : PipeliningClient },
    poolErrorHandler: (error: unknown) => log.warn({ err: error }, 'a database connection was lost'),
  });
  return dataSource.initialize();
}

/**
 * Bring the database up to date: our migrations, then BullMQ's tables with the application role's rights on them. Repeating
 * changes nothing; of two processes that come at once the second waits and finds it done.
 * @returns names of the migrations that were run now
 */
export async function runMigrations(ownerUrl: string, migrations: readonly MigrationClass[]): Promise<string[]> {
  const lock = new pg.Client(ownerUrl);
  lock.on('error', () => {}); // a connection that is lost is seen by the next statement
  await lock.connect();
  try {
    await lock.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    const run = await runOurMigrations(ownerUrl, migrations);
    await runQueueMigrations(lock, QUEUE_SCHEMA);
    for (const statement of [...queueGrantStatements(), `GRANT SELECT ON migration TO ${APP_ROLE}, ${DISPATCH_ROLE}`]) await lock.query(statement);
    return run;
  } finally {
    await lock.end();
  }
}

/** @throws StartError when the database has not had all of these migrations */
export async function assertMigrated(dataSource: DataSource, migrations: readonly MigrationClass[]): Promise<void> {
  const pending = await pendingMigrations(dataSource, migrations.map(({ name }) => name));
  if (pending.length > 0) throw new StartError(`The database is older than this program. Run leidraad migrate first (${pending.length} to go).`);
}

/** Names of the migrations that the database has not had yet; for a program that must not run on an older database. */
export async function pendingMigrations(dataSource: DataSource, names: readonly string[]): Promise<string[]> {
  const rows: { name: string }[] = await dataSource.query('SELECT name FROM migration').catch(() => []);
  const done = new Set(rows.map((row) => row.name));
  return names.filter((name) => !done.has(name));
}

/**
 * Row-level security protects nobody from a superuser, from BYPASSRLS, or from who may switch it off.
 * @throws StartError that says which right is too much
 */
export async function assertUnprivileged(dataSource: DataSource): Promise<void> {
  const [role]: { name: string; superuser: boolean; bypass: boolean; owns: string | null }[] = await dataSource.query(`
    SELECT r.rolname AS name, r.rolsuper AS superuser, r.rolbypassrls AS bypass,
      (SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE pg_has_role(c.relowner, 'MEMBER') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' LIMIT 1) AS owns
    FROM pg_roles r WHERE r.rolname = current_user`);
  const tooMuch = role?.superuser ? 'is superuser' : role?.bypass ? 'has BYPASSRLS' : role?.owns ? `owns ${role.owns}, or may become its owner` : undefined;
  if (tooMuch) throw new StartError(`Leidraad does not start as database role ${role?.name}, which ${tooMuch}. Use ${APP_ROLE} in DATABASE_URL and ${DISPATCH_ROLE} in DATABASE_DISPATCH_URL (docs/operations.md).`);
}

async function runOurMigrations(url: string, migrations: readonly MigrationClass[]): Promise<string[]> {
  const dataSource = await new DataSource({ type: 'postgres', url, migrations: [...migrations], migrationsTableName: 'migration', poolSize: 1, logging: false }).initialize();
  try {
    return (await dataSource.runMigrations({ transaction: 'each' })).map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  if (format !== 'binary' && oid === pg.types.builtins.DATE) return (text: string) => text;
  if (format !== 'binary' && oid === pg.types.builtins.TIMESTAMPTZ) return isoInstant;
  return pg.types.getTypeParser(oid, format as 'text');
}

/** PostgreSQL's '2026-11-22 16:05:00.25+00' as '2026-11-22T16:05:00.250Z'; 'infinity' stays what it is. */
const isoInstant = (text: string): string => {
  const instant = new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  return Number.isNaN(instant.getTime()) ? text : instant.toISOString();
};

/** What goes wrong or takes longer than a second, without parameters: they are personal data. */
function databaseLogger(log: Log): TypeormLogger {
  const nothing = () => {};
  return {
    logQuery: nothing,
    logQueryError: (error, query) => log.debug({ err: error instanceof Error ? error : new Error(error), query }, 'query failed'),
    logQuerySlow: (milliseconds, query) => log.warn({ milliseconds, query }, 'slow query'),
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
}
