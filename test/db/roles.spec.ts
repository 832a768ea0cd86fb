import pg from 'pg';
import { entities } from '#governance/database';
import { assertUnprivileged, createDatabase } from '#platform/database';
import { createLog } from '#platform/logging';
import { inTenant, readInTenant, tenantTable } from '#platform/tenancy';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const ZOETERMEER = '00000000-0000-4000-8000-000000000001';
const WESTLAND = '00000000-0000-4000-8000-000000000002';
const log = createLog({ program: 'test', level: 'silent' });
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const owner = await client(database.ownerUrl);
  await owner.query('CREATE TABLE note (tenant_id uuid NOT NULL, text text NOT NULL, day date, at timestamptz)');
  for (const statement of tenantTable('note', { dispatch: ['tenant_id', 'text'] })) await owner.query(statement);
  await owner.end();
});

afterAll(() => database.drop());

async function client(url: string): Promise<pg.Client> {
  const connection = new pg.Client(url);
  await connection.connect();
  return connection;
}

async function withDataSource<T>(url: string, work: (dataSource: Awaited<ReturnType<typeof createDatabase>>) => Promise<T>): Promise<T> {
  const dataSource = await createDatabase({ url, entities: entities, log, poolSize: 2 });
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

const texts = async (connection: { query(sql: string): Promise<unknown> }) => {
  const answer = (await connection.query('SELECT text FROM note ORDER BY text')) as { text: string }[] | { rows: { text: string }[] };
  return ('rows' in answer ? answer.rows : answer).map((row) => row.text);
};

describe('the roles of the database', () => {
  it('show the application the rows of one municipality, and nothing when none is set', () =>
    withDataSource(database.appUrl, async (app) => {
      await inTenant(app, ZOETERMEER, (manager) => manager.query('INSERT INTO note VALUES ($1, $2)', [ZOETERMEER, 'of Zoetermeer']));
      await inTenant(app, WESTLAND, (manager) => manager.query('INSERT INTO note VALUES ($1, $2)', [WESTLAND, 'of Westland']));
      expect(await inTenant(app, ZOETERMEER, texts)).toEqual(['of Zoetermeer']);
      expect(await inTenant(app, WESTLAND, texts)).toEqual(['of Westland']);
      expect(await texts(app)).toEqual([]);
      await expect(inTenant(app, WESTLAND, (manager) => manager.query('INSERT INTO note VALUES ($1, $2)', [ZOETERMEER, 'smuggled']))).rejects.toThrow(/row-level security/);
    }));

  it('let who reads see one moment, whatever is committed meanwhile, and change nothing', () =>
    withDataSource(database.appUrl, async (app) => {
      const write = (text: string) => inTenant(app, ZOETERMEER, (manager) => manager.query('INSERT INTO note VALUES ($1, $2)', [ZOETERMEER, text]));
      await write('before');
      const [first, second] = await readInTenant(app, ZOETERMEER, async (tx) => {
        const read = await texts(tx);
        await write('meanwhile');
        return [read, await texts(tx)];
      });
      expect(first).toContain('before');
      expect(second).toEqual(first);
      expect(await readInTenant(app, ZOETERMEER, texts)).toContain('meanwhile');
      await expect(readInTenant(app, ZOETERMEER, (tx) => tx.query('DELETE FROM note'))).rejects.toMatchObject({ code: '25006' });
      await inTenant(app, ZOETERMEER, (tx) => tx.query(`DELETE FROM note WHERE text IN ('before', 'meanwhile')`));
    }));

  it.each([
    'SET row_security = off; SELECT * FROM note',
    'ALTER TABLE note DISABLE ROW LEVEL SECURITY',
    'DROP POLICY tenant ON note',
    'SET ROLE leidraad_owner',
    'CREATE TABLE own (id int)',
    'CREATE SCHEMA own',
    'DROP TABLE note',
  ])('refuse the application to get round it: %s', async (sql) => {
    const app = await client(database.appUrl);
    await expect(app.query(sql)).rejects.toThrow(/row-level security|must be owner|permission denied/);
    await app.end();
  });

  it('hide the rows from the owner too: migrations do not read what municipalities wrote', async () => {
    const owner = await client(database.ownerUrl);
    expect(await texts(owner)).toEqual([]);
    await owner.end();
  });

  it('let the dispatcher see the work of all municipalities, and change none', async () => {
    const dispatch = await client(database.dispatchUrl);
    expect(await texts(dispatch)).toEqual(['of Westland', 'of Zoetermeer']);
    await expect(dispatch.query('DELETE FROM note')).rejects.toThrow(/permission denied/);
    await dispatch.end();
  });

  it('let the dispatcher read ids, states and instants only: no text, no context, no address, nobody’s name', async () => {
    const dispatch = await client(database.dispatchUrl);
    const { rows } = await dispatch.query(`
      SELECT c.relname AS "table", string_agg(a.attname, ' ' ORDER BY a.attname) AS columns
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relkind IN ('r', 'v', 'm') AND c.relnamespace = 'public'::regnamespace AND has_column_privilege(c.oid, a.attnum, 'SELECT') GROUP BY 1 ORDER BY 1`);
    await dispatch.end();
    expect(rows).toEqual([
      { table: 'delivery', columns: 'after_id created_at digest_id id next_attempt_at sending_since state tenant_id' },
      { table: 'instance', columns: 'ended next_timer_at tenant_id' },
      { table: 'migration', columns: 'id name timestamp' },
      { table: 'note', columns: 'tenant_id text' },
      { table: 'outbox', columns: 'finished_at id index instance_id instance_version lane next_attempt_at status tenant_id' },
      { table: 'sign_in', columns: 'due_at id tenant_id' },
    ]);
  });

  it('keep a program from starting with too many rights', async () => {
    await withDataSource(database.appUrl, (app) => expect(assertUnprivileged(app)).resolves.toBeUndefined());
    await withDataSource(database.dispatchUrl, (dispatch) => expect(assertUnprivileged(dispatch)).resolves.toBeUndefined());
    await withDataSource(database.ownerUrl, (owner) => expect(assertUnprivileged(owner)).rejects.toThrow(/leidraad_owner, which owns/));
    await withDataSource(database.adminUrl, (admin) => expect(assertUnprivileged(admin)).rejects.toThrow(/postgres, which is superuser/));
  });
});

describe('a raw query', () => {
  it('answers dates and instants as ISO text, whatever the time zone of the machine', () =>
    withDataSource(database.appUrl, async (app) => {
      const rows: unknown = await app.query(`SELECT date '2026-03-29' AS day, timestamptz '2026-03-29 03:30:00.5+02' AS at, timestamptz 'infinity' AS ever`);
      expect(rows).toEqual([{ day: '2026-03-29', at: '2026-03-29T01:30:00.500Z', ever: 'infinity' }]);
    }));
});
