import pg from 'pg';
import { migrations } from '#governance/database';
import { createDatabase, pendingMigrations, runMigrations } from '#platform/database';
import { createLog } from '#platform/logging';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function empty(): Promise<void> {
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await owner.query('DROP SCHEMA bullmq CASCADE');
  await owner.query('DROP OWNED BY leidraad_owner');
  await owner.end();
}

describe('migrations', () => {
  it('change nothing when they are repeated', async () => {
    expect(await runMigrations(database.ownerUrl, migrations)).toEqual([]);
  });

  it('run once when several processes start at once', async () => {
    await empty();
    const runs = await Promise.all([1, 2, 3].map(() => runMigrations(database.ownerUrl, migrations)));
    expect(runs.flat()).toEqual(migrations.map((migration) => migration.name));
  });

  it('tell a program which of them its database lacks', async () => {
    const app = await createDatabase({ url: database.appUrl, entities: [], log: createLog({ program: 'test', level: 'silent' }) });
    expect(await pendingMigrations(app, [...migrations.map((migration) => migration.name), 'Later1'])).toEqual(['Later1']);
    await app.destroy();
  });
});
