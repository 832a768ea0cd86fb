/** A database of one's own for a test file: a clone of the migrated template (0.1 to 0.3 s). */
import pg from 'pg';
import { randomBytes } from 'node:crypto';
import type { DatabaseUrls } from '#platform/embedded-postgres';
import { databaseStatements, OWNER_ROLE } from '#platform/roles';

export interface TestDatabase extends DatabaseUrls {
  name: string;
  /** The administrator on this database: for looking on, never for what is under test. */
  adminUrl: string;
  /** Ends whatever is still connected. */
  drop(): Promise<void>;
}

/**
 * Call in `beforeAll`, and `drop` in `afterAll`. For the projects db, e2e and faults: test/support/global-setup.mjs.
 * @param like the new one begins as this one is, instead of empty; whoever is connected to it is sent away
 */
export async function createTestDatabase(like?: TestDatabase): Promise<TestDatabase> {
  const { adminUrl, template: empty, urls } = runningServer();
  const template = like?.name ?? empty;
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const onDatabase = (url: string) => url.replace(/\/[^/?]+\?/, `/${name}?`);
  // Who has just left may still be on the way out.
  if (like) await asAdmin(adminUrl, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${template}'`);
  await asAdmin(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${OWNER_ROLE}`);
  await asAdmin(onDatabase(adminUrl), ...databaseStatements(name)); // rights on a database are not copied
  return {
    name,
    adminUrl: onDatabase(adminUrl),
    ownerUrl: onDatabase(urls.ownerUrl),
    appUrl: onDatabase(urls.appUrl),
    dispatchUrl: onDatabase(urls.dispatchUrl),
    drop: () => asAdmin(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

function runningServer(): { adminUrl: string; template: string; urls: DatabaseUrls } {
  const text = process.env['TEST_POSTGRES'];
  if (!text) throw new Error('There is no test database: this test belongs in test/db, test/e2e or test/faults.');
  return JSON.parse(text) as ReturnType<typeof runningServer>;
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
