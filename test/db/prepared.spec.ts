import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createDatabase } from '#platform/database';
import { createLog } from '#platform/logging';
import { type PreparedQueries, preparedQueries } from '#platform/prepared';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';

describe('prepared statements on a few shared connections', () => {
  let database: TestDatabase;
  let app: DataSource;
  let admin: pg.Client;
  let statements: PreparedQueries;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createDatabase({ url: database.appUrl, entities: [], log: createLog({ program: 'test', level: 'silent' }) });
    admin = new pg.Client(database.adminUrl);
    await admin.connect();
    statements = preparedQueries(app, 2);
  });
  afterAll(async () => {
    await admin.end();
    await app.destroy();
    await database.drop();
  });

  const pids = async (): Promise<Set<number>> => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => statements.query('SELECT pg_backend_pid() AS pid, pg_sleep(0.001)')));
    return new Set(answers.map(([row]) => row.pid));
  };

  it('answer each who asks, twenty at once over two connections', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => statements.query('SELECT $1::int AS n', [n])));
    expect(answers.map(([row]) => row.n)).toEqual(Array.from({ length: 20 }, (_, n) => n));
    expect((await pids()).size).toBe(2);
  });

  it('that fail do not disturb those behind them', async () => {
    const outcomes = await Promise.allSettled([statements.query('SELECT 1 / $1::int AS x', [0]), statements.query('SELECT 1 / $1::int AS x', [1]), statements.query('SELECT 1 / $1::int AS x', [0]), statements.query('SELECT 1 / $1::int AS x', [1])]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
    expect(outcomes[0]).toMatchObject({ reason: { code: '22012' } });
  });

  it('are refused when their connection is lost, and the next ones get another', async () => {
    const [lost] = await pids();
    const waiting = Promise.allSettled([statements.query('SELECT pg_sleep(60)'), statements.query('SELECT pg_sleep(60)')]);
    await until(async () => (await admin.query(`SELECT FROM pg_stat_activity WHERE state = 'active' AND query = 'SELECT pg_sleep(60)'`)).rowCount === 2);
    await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(60)'`);
    expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const others = await pids();
    expect(others.has(lost!)).toBe(false);
    expect(others.size).toBe(2);
  });

  it('do not wait for a database that is not there', async () => {
    const gone = await createDatabase({ url: database.appUrl, entities: [], log: createLog({ program: 'test', level: 'silent' }) });
    const absent = preparedQueries(gone, 1);
    (gone.driver as unknown as { master: pg.Pool }).master.options.connectionString = 'postgres://nobody@127.0.0.1:1/nothing';
    await expect(absent.query('SELECT 1')).rejects.toThrow();
    await gone.destroy();
  });
});
