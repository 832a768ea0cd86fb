/** A real PostgreSQL with its default durability (fsync, synchronous commit, full page writes) and a fresh database for every run. */
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { migrations } from '#governance/database';
import { createDatabase, runMigrations } from '#platform/database';
import { startEmbeddedPostgres } from '#platform/embedded-postgres';
import { createLog } from '#platform/logging';
import { databaseStatements, OWNER_ROLE } from '#platform/roles';

/** Connections of the raw counterpart, and of the engine. */
export const CONNECTIONS = 16;
const DATABASE = 'bench';

export interface Bench {
  app: DataSource;
  dispatch: DataSource;
  appUrl: string;
  ownerUrl: string;
}

export async function withServer<T>(work: (bench: Bench) => Promise<T>): Promise<T> {
  const postgres = await startEmbeddedPostgres({ dataDir: '.cache/bench-postgres' });
  try {
    await asAdmin(postgres.adminUrl, `DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`, `CREATE DATABASE ${DATABASE} OWNER ${OWNER_ROLE}`);
    await asAdmin(postgres.adminUrl.replace('/postgres?', `/${DATABASE}?`), ...databaseStatements(DATABASE));
    const { ownerUrl, appUrl, dispatchUrl } = postgres.urls(DATABASE);
    await runMigrations(ownerUrl, migrations);
    const log = createLog({ program: 'bench', level: 'error' });
    const app = await createDatabase({ url: appUrl, entities: [], log, poolSize: CONNECTIONS });
    const dispatch = await createDatabase({ url: dispatchUrl, entities: [], log, poolSize: 2 });
    try {
      return await work({ app, dispatch, appUrl, ownerUrl });
    } finally {
      await app.destroy();
      await dispatch.destroy();
    }
  } finally {
    await postgres.stop();
  }
}

async function asAdmin(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
