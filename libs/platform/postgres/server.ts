/** initdb and pg_ctl: a cluster is made once, and its server started in a session of its own or found running. */
import { randomBytes } from 'node:crypto';
import { access, chown, mkdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ServerBroken, StartError } from '../start-error.js';
import { type Account, run } from './account.js';
import type { Binaries } from './binaries.js';
import { cluster, type Place, serverLog, socketFolder } from './place.js';

export type Settings = Readonly<Record<string, string | number | boolean>>;

export interface Server {
  account: Account;
  binaries: Binaries;
  place: Place;
}

/** Crash recovery of a large cluster may take minutes; pg_ctl's own patience of one is too short. */
const PATIENCE_SECONDS = 600;
const LOG_LIMIT = 10 * 1024 * 1024;

/**
 * Make the cluster when there is none. initdb works aside and the result is renamed: an interrupted first start leaves nothing
 * half-made, and of two first starts at once one wins.
 */
export async function ensureCluster(server: Server): Promise<void> {
  const { account, binaries, place } = server;
  if (await exists(join(cluster(place), 'PG_VERSION'))) return assertSameMajor(server);
  const aside = `${cluster(place)}.${randomBytes(4).toString('hex')}`;
  const passwordFile = `${aside}.password`;
  await writeFile(passwordFile, place.passwords.admin, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  // Without an explicit locale a machine without LANG gets SQL_ASCII; the builtin one sorts the same on every machine.
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const made = await run(account, binaries.initdb, ['-D', aside, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...locale]);
  await rm(passwordFile, { force: true });
  if (made.code !== 0) {
    await rm(aside, { recursive: true, force: true });
    throw new StartError(`PostgreSQL could not make a database in ${place.home}: ${made.output.trim()}`);
  }
  await rename(aside, cluster(place)).catch(() => rm(aside, { recursive: true, force: true }));
}

async function assertSameMajor({ account, binaries, place }: Server): Promise<void> {
  const made = (await readFile(join(cluster(place), 'PG_VERSION'), 'utf8')).trim();
  const { output } = await run(account, binaries.postgres, ['--version']);
  const present = / (\d+)/.exec(output)?.[1];
  if (made !== present) throw new StartError(`${place.home} was made by PostgreSQL ${made}, this Leidraad brings PostgreSQL ${present}. Make a backup with the earlier Leidraad and restore it with this one.`);
}

/** The port of the server that runs on this cluster, also one that a killed process left behind. */
export async function runningPort(server: Server): Promise<number | undefined> {
  const status = await run(server.account, server.binaries.pgCtl, ['status', '-D', cluster(server.place)]);
  if (status.code !== 0) return undefined;
  const lines = (await readFile(pidFile(server.place), 'utf8').catch(() => '')).split('\n');
  if (await isSomebodyElse(Number(lines[0]))) {
    await rm(pidFile(server.place), { force: true });
    return undefined;
  }
  const port = Number(lines[3]);
  return port > 0 ? port : undefined;
}

export type StartResult = 'started' | 'port-in-use' | 'try-again';

/** @throws ServerBroken with the end of the server's log when it does not come up for a reason that waiting does not cure. */
export async function startServer({ account, binaries, place }: Server, port: number, settings: Settings): Promise<StartResult> {
  await writeSettings(place, account, { listen_addresses: '127.0.0.1', unix_socket_directories: socketFolder(place) ?? '', timezone: 'UTC', log_timezone: 'UTC', ...settings, port });
  const log = serverLog(place);
  const size = await stat(log).then((file) => file.size, () => 0);
  if (size > LOG_LIMIT) await truncate(log);
  const started = await run(account, binaries.pgCtl, ['start', '-D', cluster(place), '-l', log, '-w', '-t', String(PATIENCE_SECONDS)], false);
  if (started.code === 0) return 'started';
  const said = (await readFile(log, 'utf8').catch(() => '')).slice(size > LOG_LIMIT ? 0 : size);
  if (/could not bind|Address already in use/i.test(said)) return 'port-in-use';
  // A postmaster that was killed leaves children for a moment; another process may be starting or stopping this very server.
  if (/pre-existing shared memory block|lock file .* already exists/i.test(said)) return 'try-again';
  throw new ServerBroken(`The embedded PostgreSQL did not start. ${log} says: ${said.trim().split('\n').slice(-5).join(' | ') || 'nothing'}`);
}

/** Sessions that are still open are ended, work under way is rolled back, everything committed is on disk. */
export async function stopServer(account: Account, binaries: Binaries, folder: string): Promise<void> {
  await run(account, binaries.pgCtl, ['stop', '-D', folder, '-m', 'fast', '-w', '-t', String(PATIENCE_SECONDS)]);
}

/** A port that is free now, on loopback. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function writeSettings(place: Place, account: Account, settings: Settings): Promise<void> {
  const folder = join(cluster(place), 'conf.d');
  const file = join(folder, 'leidraad.conf');
  const main = join(cluster(place), 'postgresql.conf');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${String(value).replaceAll("'", "''")}'`);
  await writeFile(file, `# Written by Leidraad at every start.\n${lines.join('\n')}\n`, { mode: 0o600 });
  if (account) await Promise.all([folder, file].map((path) => chown(path, account.uid, account.gid)));
  const text = await readFile(main, 'utf8');
  if (!text.includes("include_dir = 'conf.d'\n")) await writeFile(main, `${text.trimEnd()}\ninclude_dir = 'conf.d'\n`);
}

/**
 * After a restart of the machine the number in postmaster.pid may belong to another program, which PostgreSQL would wait for.
 * Only Linux tells cheaply; elsewhere pg_ctl is believed.
 */
async function isSomebodyElse(pid: number): Promise<boolean> {
  if (process.platform !== 'linux' || !(pid > 0)) return false;
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => undefined);
  return name !== undefined && name.trim() !== 'postgres';
}

const pidFile = (place: Place): string => join(cluster(place), 'postmaster.pid');
const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);
