/** The operating-system user that runs the embedded server: ourselves, or someone without rights when we are root. */
import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { StartError } from '../start-error.js';

/** `undefined`: run as ourselves. PostgreSQL refuses to run as root. */
export type Account = { name: string; uid: number; gid: number } | undefined;

export interface Outcome {
  code: number | null;
  output: string;
}

/**
 * Run a program as `account` from `/`, in a process group of its own, without our environment: PGPORT, PGDATA or
 * LD_LIBRARY_PATH of whoever starts us mean another server. `captured: false` for programs that leave a server behind:
 * it would hold our pipe open.
 */
export function run(account: Account, program: string, args: readonly string[], captured = true): Promise<Outcome> {
  const { PATH, SystemRoot, TEMP } = process.env;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: process.platform === 'win32' ? undefined : '/',
      env: { PATH, SystemRoot, TEMP, LC_ALL: 'C', TZ: 'UTC' },
      stdio: captured ? ['ignore', 'pipe', 'pipe'] : 'ignore',
      detached: true,
      windowsHide: true,
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on(captured ? 'close' : 'exit', (code: number | null) => resolve({ code, output }));
  });
}

/**
 * As root: the owner of what `existing` holds from an earlier start, else `postgres`, else `nobody`.
 * @throws StartError when we are root and there is nobody else to be.
 */
export async function chooseAccount(existing: string | undefined): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = existing === undefined ? undefined : await stat(existing).catch(() => undefined);
  if (owner && owner.uid !== 0) return { name: `number ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => run(undefined, 'id', [flag, name])));
    if (uid?.code !== 0 || gid?.code !== 0) continue;
    const account = { name, uid: Number(uid.output), gid: Number(gid.output) };
    if ((await run(account, 'sh', ['-c', ':'])).code === 0) return account;
  }
  throw new StartError('PostgreSQL refuses to run as root, and this machine has neither a user postgres nor nobody. Start Leidraad as another user, or set DATABASE_URL.');
}

/** The kernel's own answer, which knows of mode bits, lists and mounts alike. */
export const mayRun = async (account: Account, program: string): Promise<boolean> => (await run(account, program, ['--version'])).code === 0;

export const mayEnter = async (account: Account, folder: string): Promise<boolean> =>
  account === undefined || (await run(account, 'sh', ['-c', 'cd "$1"', 'sh', folder])).code === 0;
