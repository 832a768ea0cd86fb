/**
 * One `leidraad start` per data folder: two would share a database, send each other's mail and write one mailbox. Who is there
 * stands in a file; of one that was killed only the file is left, and the next start takes its place.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { occupancyFile } from '#platform/occupancy';
import { StartError } from '#platform/start-error';

interface Occupant {
  pid: number;
  url: string;
  /** ISO 8601 UTC. */
  since: string;
}

const fileIn = occupancyFile;

/**
 * From now on this process is the one of `dataDir`, until it ends.
 * @throws StartError that says who is there and what to do, without having touched anything
 */
export function occupy(dataDir: string, url: string): void {
  const file = fileIn(dataDir);
  mkdirSync(dataDir, { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, url, since: new Date().toISOString() } satisfies Occupant);
  while (!written(file, mine)) {
    const occupant = readOccupant(file);
    if (occupant && isThere(occupant)) throw taken(dataDir, occupant);
    rmSync(file, { force: true });
  }
  process.on('exit', () => rmSync(file, { force: true }));
}

function written(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readOccupant(file: string): Occupant | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Occupant;
  } catch {
    return undefined; // gone just now, or cut off while it was written
  }
}

/** A number that the machine has given to another program since, is nobody. Only Linux tells cheaply what a process runs. */
function isThere({ pid }: Occupant): boolean {
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return process.platform !== 'linux' || /leidraad|apps\/cli\/main/.test(commandLine(pid));
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

const taken = (dataDir: string, { pid, url, since }: Occupant): StartError =>
  new StartError(
    `Leidraad draait al op ${dataDir}: proces ${pid}, open op ${url} sinds ${since.slice(0, 16).replace('T', ' ')} UTC. Gebruik dat, of stop het eerst (Ctrl-C, of kill ${pid}). ` +
      'Een tweede ernaast heeft een eigen map en poort nodig: LEIDRAAD_DATA_DIR=ander npm start -- --port 4000',
  );
