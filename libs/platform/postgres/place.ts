/** What the embedded server keeps where: passwords and address in `<data>/postgres.json`, the cluster in its home. */
import { createHash, randomBytes } from 'node:crypto';
import { access, chown, link, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { StartError } from '../start-error.js';
import { type Account, mayEnter } from './account.js';

/** Programs and clusters of a root whose data folder nobody else may enter. */
const ELSEWHERE = '/var/lib/leidraad';
const INSIDE = 'postgres';

export interface Place {
  /** Folder of the server's user: `cluster/`, `server.log`. */
  home: string;
  /** The port of the last start: kept when it is free. */
  port?: number;
  passwords: { admin: string; owner: string; app: string; dispatch: string };
}

export const cluster = (place: Place): string => join(place.home, 'cluster');
/** Where the server listens beside its port: in a folder that nobody else may enter. Windows has none, and a path of over a hundred characters does not fit. */
export const socketFolder = (place: Place): string | undefined => (process.platform === 'win32' || cluster(place).length > 80 ? undefined : cluster(place));
export const serverLog = (place: Place): string => join(place.home, 'server.log');
export const copiesOfBinaries = ELSEWHERE;

const file = (dataDir: string): string => join(dataDir, 'postgres.json');

/**
 * The place that belongs to `dataDir`, made on first use. Two processes that come at once get the same one.
 * @param stopServer for a cluster that nobody has the passwords of any more
 */
export async function openPlace(dataDir: string, account: Account, stopServer: (cluster: string) => Promise<void>): Promise<Place> {
  const known = await readPlace(dataDir);
  if (known) return known;
  await mkdir(dataDir, { recursive: true, mode: 0o755 });
  const home = await chooseHome(await realpath(dataDir), account, stopServer);
  const password = () => randomBytes(24).toString('base64url');
  const place: Place = { home, passwords: { admin: password(), owner: password(), app: password(), dispatch: password() } };
  return (await createPlace(dataDir, place)) ? place : ((await readPlace(dataDir)) ?? place);
}

export async function readPlace(dataDir: string): Promise<Place | undefined> {
  const text = await readFile(file(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    if (error.code === 'EACCES') throw new StartError(`${file(dataDir)} belongs to another user, who started Leidraad here before. Start as that user, or set LEIDRAAD_DATA_DIR to another folder.`);
    throw error;
  });
  if (text === undefined) return undefined;
  const place = JSON.parse(text) as Place;
  return { ...place, home: resolve(dataDir, place.home) };
}

/** Written aside and renamed: a reader sees the old or the new, never half of one. */
export async function savePlace(dataDir: string, place: Place): Promise<void> {
  await rename(await writeAside(dataDir, place), file(dataDir));
}

export async function removePlace(dataDir: string, place: Place): Promise<void> {
  await rm(place.home, { recursive: true, force: true });
  await rm(file(dataDir), { force: true });
}

/** A folder that the server's user may enter and write: in `dataDir`, or one whose name follows from `dataDir`'s path. */
async function chooseHome(dataDir: string, account: Account, stopServer: (cluster: string) => Promise<void>): Promise<string> {
  const inside = join(dataDir, INSIDE);
  if (await mayEnter(account, dataDir)) {
    if (await exists(join(inside, 'cluster'))) throw new StartError(`${inside} holds a database, but ${file(dataDir)} with its passwords is gone. Put that file back, or move ${inside} away to begin anew.`);
    return makeHome(inside, account);
  }
  const outside = join(ELSEWHERE, createHash('sha256').update(dataDir).digest('hex').slice(0, 16));
  if (await exists(join(outside, 'cluster'))) {
    // Someone emptied the data folder to begin anew. What belonged to it is kept once, not deleted.
    await stopServer(join(outside, 'cluster'));
    await rm(`${outside}.previous`, { recursive: true, force: true });
    await rename(outside, `${outside}.previous`);
  }
  return makeHome(outside, account);
}

async function makeHome(home: string, account: Account): Promise<string> {
  await mkdir(home, { recursive: true, mode: 0o755 });
  if (account) await chown(home, account.uid, account.gid);
  return home;
}

async function createPlace(dataDir: string, place: Place): Promise<boolean> {
  const aside = await writeAside(dataDir, place);
  try {
    await link(aside, file(dataDir)); // fails when it exists, as rename does not
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/** A home inside the data folder is kept relative: the folder may be moved. */
async function writeAside(dataDir: string, place: Place): Promise<string> {
  const aside = `${file(dataDir)}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const home = place.home.startsWith(ELSEWHERE) ? place.home : INSIDE;
  await writeFile(aside, `${JSON.stringify({ ...place, home }, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return aside;
}

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);
