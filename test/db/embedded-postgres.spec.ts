import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { type EmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from '#platform/embedded-postgres';

let folder: string;
const started: EmbeddedPostgres[] = [];

// One folder for all: each test is a next start of the same installation, the first one of all by two at once.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leidraad-'));
});

afterEach(async () => {
  for (const postgres of started.splice(0)) await postgres.stop();
});

afterAll(async () => {
  await removeEmbeddedPostgres(folder);
  await rm(folder, { recursive: true, force: true });
});

async function start(options: { port?: number } = {}): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir: folder, settings: { fsync: false }, ...options });
  started.push(postgres);
  return postgres;
}

async function ask<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The home may lie elsewhere when root may not share this folder. */
async function postmaster(): Promise<number> {
  const { home } = JSON.parse(await readFile(join(folder, 'postgres.json'), 'utf8')) as { home: string };
  const cluster = home.startsWith('/') ? join(home, 'cluster') : join(folder, home, 'cluster');
  return Number((await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

describe('the embedded PostgreSQL', () => {
  it('is shared by all who start it, also for the first time, and stops with the last', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    expect([first.startedHere, second.startedHere].sort()).toEqual([false, true]);
    await first.stop();
    expect(await ask(second.appUrl, 'SELECT 1 AS still')).toEqual([{ still: 1 }]);
    await second.stop();
    await expect(ask(second.appUrl, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
  });

  it('is reached over its socket, too, where the platform has one', async () => {
    const postgres = await start();
    const { appUrl } = postgres.nearUrls('leidraad');
    expect(await ask(appUrl, `SELECT current_user AS who, inet_server_addr() IS NULL AS near`)).toEqual([{ who: 'leidraad_app', near: appUrl !== postgres.appUrl }]);
    expect(new URL(appUrl).password).toBe(new URL(postgres.appUrl).password);
  });

  it('continues at its second start where the first stopped, on the same port', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 7 AS value');
    await first.stop();
    const second = await start();
    expect(await ask(second.ownerUrl, 'SELECT value FROM kept')).toEqual([{ value: 7 }]);
    expect(second.port).toBe(first.port);
  });

  it('comes back after its server was killed', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'CREATE TABLE survives AS SELECT 7 AS value');
    process.kill(await postmaster(), 'SIGKILL');
    const second = await start();
    expect(await ask(second.ownerUrl, 'SELECT value FROM survives')).toEqual([{ value: 7 }]);
  });

  it('says that a port which was asked for is taken', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)));
    try {
      await expect(start({ port })).rejects.toThrow(`Port ${port} is in use`);
    } finally {
      await new Promise((resolve) => taken.close(resolve));
    }
  });

  it('keeps its passwords from other users, and listens on loopback only', async () => {
    const postgres = await start();
    expect((await stat(join(folder, 'postgres.json'))).mode & 0o777).toBe(0o600);
    expect(await ask(postgres.adminUrl, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await expect(ask(postgres.appUrl.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('runs in a session of its own, which Ctrl-C in our terminal does not reach', async () => {
    await start();
    const { stdout } = await promisify(execFile)('ps', ['-o', 'sess=', '-p', `${await postmaster()},${process.pid}`]);
    expect(new Set(stdout.trim().split(/\s+/)).size).toBe(2);
  });

  it('sorts and stores text the same on every machine', async () => {
    const postgres = await start();
    const [cluster] = await ask(postgres.appUrl, `SELECT pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider, datlocale AS locale FROM pg_database WHERE datname = 'leidraad'`);
    expect(cluster).toEqual({ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8' });
  });
});
