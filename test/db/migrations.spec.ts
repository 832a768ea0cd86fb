import { createPostgresBackend, Queue, Worker } from 'bullmq';
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

  it('leave BullMQ all the rights it needs as application role', async () => {
    const connection = { connectionString: database.appUrl };
    const queue = new Queue('rights', { connection: connection as never }, createPostgresBackend as never);
    const done = new Promise((resolve) => {
      const worker = new Worker('rights', (job) => Promise.resolve(job.data as unknown), { connection: connection as never }, createPostgresBackend as never);
      worker.on('completed', (_job, result) => void worker.close().then(() => resolve(result)));
    });
    await queue.add('try', { id: 7 }, { jobId: 'job-7', delay: 20, removeOnComplete: true, removeOnFail: true });
    expect(await done).toEqual({ id: 7 });
    await queue.obliterate({ force: true });
    await queue.close();
  });
});
