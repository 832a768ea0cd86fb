/** Api and worker as processes: what keeps them from starting, and what becomes of them when the one that started them is killed. */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';

const PROGRAMS = { worker: 'dist/apps/worker/main.js', api: 'dist/apps/api/main.js' };
type Program = keyof typeof PROGRAMS;

let database: TestDatabase;
let admin: pg.Client;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  admin = new pg.Client(database.adminUrl);
  await admin.connect();
  folder = await mkdtemp(join(tmpdir(), 'leidraad-programs-'));
});
afterAll(async () => {
  await admin.end();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const environment = (more: Record<string, string> = {}): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'info', DATABASE_URL: database.appUrl, DATABASE_DISPATCH_URL: database.dispatchUrl,
  SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'lea@zoetermeer.example', LEIDRAAD_PUBLIC_URL: 'https://lea.zoetermeer.example', LEIDRAAD_DATA_DIR: folder, HOST: '127.0.0.1', PORT: '0', ...more,
});

async function run(program: Program, more: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child: ChildProcess = fork(PROGRAMS[program], { env: environment(more), stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

describe.each<Program>(['worker', 'api'])('the %s', (program) => {
  it('says in one line that its database is older than it, and ends with 1', async () => {
    await admin.query(`UPDATE migration SET name = 'x' || name WHERE name LIKE 'Governance%'`);
    const { code, said } = await run(program, {});
    await admin.query(`UPDATE migration SET name = substr(name, 2) WHERE name LIKE 'xGovernance%'`);
    expect({ code, lines: said.trim().split('\n') }).toEqual({ code: 1, lines: ['The database is older than this program. Run leidraad migrate first (1 to go).'] });
  });

  it('says in one line which right is too much, and ends with 1', async () => {
    const { code, said } = await run(program, { DATABASE_URL: database.ownerUrl });
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toEqual([expect.stringMatching(/^Leidraad does not start as database role leidraad_owner, which owns/)]);
  });

  it('stops by itself when the one that started it is killed', async () => {
    const parent = fork('dist/test/support/parent-process.js', [PROGRAMS[program], program === 'worker' ? 'worker started' : 'api started'], { env: environment() });
    const [pid] = (await once(parent, 'message')) as [number];
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    await until(() => Promise.resolve(!isAlive(pid)));
  });
});

it('the worker does not start when the role that looks for work has too many rights', async () => {
  const { code, said } = await run('worker', { DATABASE_DISPATCH_URL: database.adminUrl });
  expect(code).toBe(1);
  expect(said.trim().split('\n')).toEqual([expect.stringMatching(/^Leidraad does not start as database role postgres, which is superuser/)]);
});

it('the worker says in one line which setting it lacks', async () => {
  for (const lacking of ['MAIL_FROM', 'LEIDRAAD_PUBLIC_URL']) {
    const { code, said } = await run('worker', { [lacking]: '' });
    expect({ code, said: said.trim() }).toEqual({ code: 1, said: expect.stringMatching(/^Configuration: [^\n]+$/) });
  }
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('what npm runs', () => {
  /** A process group of its own: a signal reaches npm and nobody else, and nothing stays behind. */
  let group = 0;
  afterEach(() => {
    try {
      if (group) process.kill(-group, 'SIGKILL');
    } catch {
      // All of it has ended.
    }
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('hears it when npm alone gets %s', async (signal) => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: { start: string } };
    const home = await mkdtemp(join(folder, 'npm-'));
    await writeFile(join(home, 'program.mjs'), `for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { console.log('heard ' + signal); process.exit(0); }); setInterval(() => {}, 1000); console.log('pid ' + process.pid);`);
    await writeFile(join(home, 'package.json'), JSON.stringify({ scripts: { start: scripts.start.replace('apps/cli/leidraad.mjs', 'program.mjs') } }));
    const npm = spawn('npm', ['start', '--', '--port', '1'], { cwd: home, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
    group = npm.pid ?? 0;
    let said = '';
    npm.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await until(() => Promise.resolve(/pid \d+/.test(said)));
    const pid = Number(/pid (\d+)/.exec(said)![1]);
    const ended = once(npm, 'close');
    npm.kill(signal);
    await until(() => Promise.resolve(!isAlive(pid)));
    await ended;
    expect(said).toContain(`heard ${signal}`);
  });

  it('ends when npm is killed', async () => {
    const program = `import { endWithStarter } from '${new URL('../../dist/libs/platform/signals.js', import.meta.url).href}'; endWithStarter(); setInterval(() => {}, 1000); console.log(process.pid);`;
    const npm = spawn('sh', ['-c', '"$0" --input-type=module -e "$1" & wait', process.execPath, program], { env: { ...process.env, npm_lifecycle_event: 'start' }, stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = (await once(npm.stdout, 'data')) as [Buffer];
    const pid = Number(said.toString());
    expect(isAlive(pid)).toBe(true);
    npm.kill('SIGKILL');
    await until(() => Promise.resolve(!isAlive(pid)));
  });
});
