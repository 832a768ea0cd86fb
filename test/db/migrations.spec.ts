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

  it('take the address out of tasks about mail that did not arrive, and leave other tasks and other words', async () => {
    const admin = new pg.Client(database.adminUrl);
    await admin.connect();
    const add = (kind: string, text: string) => admin.query(`INSERT INTO task (tenant_id, id, kind, body_id, text, created_at) VALUES (gen_random_uuid(), gen_random_uuid(), $1, 'stuurgroep', $2, '2026-01-01')`, [kind, text]);
    await add('mail-geweigerd', 'De mail aan Ans de Wit (ans.de-wit+lea@bestuur.example) kwam niet aan (stuurgroep).');
    await add('mail-geweigerd', 'De mail aan Bo (bestuur) kwam niet aan.');
    await add('verslag-schriftelijk', 'Vraag het na (ans@bestuur.example).');
    await admin.query(`DELETE FROM migration WHERE name = 'NoAddressInTasks1765400003100'`);
    expect(await runMigrations(database.ownerUrl, migrations)).toEqual(['NoAddressInTasks1765400003100']);
    const { rows } = await admin.query<{ text: string }>('SELECT text FROM task ORDER BY text');
    expect(rows.map(({ text }) => text)).toEqual(['De mail aan Ans de Wit kwam niet aan (stuurgroep).', 'De mail aan Bo (bestuur) kwam niet aan.', 'Vraag het na (ans@bestuur.example).']);
    const { rows: forced } = await admin.query<{ forced: boolean }>(`SELECT relforcerowsecurity AS forced FROM pg_class WHERE relname = 'task' AND relnamespace = 'public'::regnamespace`);
    expect(forced).toEqual([{ forced: true }]);
    await admin.query('DELETE FROM task');
    await admin.end();
  });

  it('tell a program which of them its database lacks', async () => {
    const app = await createDatabase({ url: database.appUrl, entities: [], log: createLog({ program: 'test', level: 'silent' }) });
    expect(await pendingMigrations(app, [...migrations.map((migration) => migration.name), 'Later1'])).toEqual(['Later1']);
    await app.destroy();
  });
});
