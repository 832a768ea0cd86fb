/** `leidraad simulate`: a school year with each kind of people, and the command itself. Ten years with twenty seeds: test/acceptance/simulate-all.mjs. */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { readOptions } from '#apps/cli/simulation/options';
import { calendarPage } from '#apps/cli/simulation/outcome/page';
import type { SimulationFile } from '#apps/cli/simulation/outcome/file';
import { simulate, type Simulated } from '#apps/cli/simulation/simulate';
import { createTestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { simulationContract } from '../support/simulation-contract.js';

async function schoolYear(people: string, seed: number): Promise<Simulated> {
  const database = await createTestDatabase();
  try {
    return await simulate(readOptions({ scheme: 'zoetermeer', from: '2021-08-01', to: '2022-07-31', seed: `${seed}`, people }), database, () => {});
  } finally {
    await database.drop();
  }
}

const years = new Map<string, SimulationFile>();

const heldBy = ({ meetings }: SimulationFile, body: string) => meetings.filter((meeting) => meeting.body === body && !meeting.cancelled);

describe.each([['punctual', 1], ['human', 1], ['human', 2], ['negligent', 1]] as const)('a school year with %s people, seed %i', (people, seed) => {
  let year: Simulated;
  beforeAll(async () => {
    year = await schoolYear(people, seed);
    years.set(`${people} ${seed}`, year.file);
  });

  it('keeps every promise', () => {
    expect(year.file.violations).toEqual([]);
  });
  it('has four to six meetings of the stuurgroep and two of the platform', () => {
    expect([4, 5, 6]).toContain(heldBy(year.file, 'stuurgroep').length);
    expect(heldBy(year.file, 'platform')).toHaveLength(2);
  });
  it('brings every member of the platform something within two weeks of each stuurgroep', () => {
    for (const { minutes } of heldBy(year.file, 'stuurgroep')) {
      expect(minutes).toMatchObject({ recipientBodies: ['platform', 'stuurgroep'], recipients: 14 });
      expect(minutes.withinDays).toBeLessThanOrEqual(14);
    }
  });
  it('tells of each calendar year whether the overleg that the law asks for was held, with whom and on what', () => {
    expect(year.file.statutory.map((one) => one.year)).toEqual([2021, 2022]);
    for (const { ok, missing } of year.file.statutory) expect(ok).toBe(missing.length === 0);
    const [first] = year.file.statutory;
    if (people === 'punctual') expect(first).toEqual({ year: 2021, ok: true, missing: [] });
    // They met, and wrote nothing down: whether anybody was there, nobody knows.
    if (people === 'negligent') expect(first!.missing).toEqual(expect.arrayContaining(['partij:kern', 'segregatie', 'vve-bereik']));
    if (people === 'negligent') expect(first!.missing).not.toContain('overleg');
  });
  it('writes the file that was agreed: keys in their order, and null for what did not happen', () => {
    const written = JSON.stringify(year.file);
    expect(JSON.stringify(simulationContract.parse(JSON.parse(written)))).toBe(written);
    const known = new Set(year.file.meetings.map(({ id }) => id));
    for (const { heldOn, cancelled, minutes } of year.file.meetings) {
      expect(heldOn === null).toBe(cancelled);
      expect(minutes.withinDays === null).toBe(minutes.distributedOn === null);
      expect(minutes.accepted).toBeLessThanOrEqual(minutes.recipients);
      if (minutes.status === null) expect(minutes).toMatchObject({ distributedOn: null, recipients: 0, adoptedInMeeting: null });
      if (minutes.adoptedInMeeting) expect(known).toContain(minutes.adoptedInMeeting);
    }
    const { total, byKind } = year.file.mails;
    expect(Object.values(byKind).reduce((sum, count) => sum + count, 0)).toBe(total);
  });
  it('reads as a calendar', () => {
    const page = calendarPage(year.file, year.run, []);
    expect(page).toMatch(/Schooljaar 2021-2022: .*Bestuurlijk platform 2 keer/);
    expect(page).toContain('Wat Leidraad moet bewaken: niets geschonden.');
    expect(page).toMatch(people === 'negligent' ? /Wat mensen lieten liggen, op (\d+) vergaderingen:\n +\1 keer agenda niet vastgesteld .*\n +\1 keer geen verslag op tijd/ : /Wat mensen lieten liggen/);
    expect(page).toMatch(/Oproep voor agendapunten +\d+/);
    for (const kind of Object.keys(year.file.mails.byKind)) expect(page).not.toContain(`  ${kind}  `);
  });
});

it('gives the same file for the same seed, but for the time that it took', async () => {
  const first = years.get('human 1') ?? (await schoolYear('human', 1)).file;
  const second = (await schoolYear('human', 1)).file;
  expect(JSON.stringify({ ...second, elapsedMs: 0 })).toBe(JSON.stringify({ ...first, elapsedMs: 0 }));
});

describe('the command', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leidraad-simulate-test-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const command = (...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((done) => {
      const env = { ...process.env, LEIDRAAD_DATA_DIR: join(folder, 'data') };
      execFile(process.execPath, ['dist/apps/cli/main.js', ...args], { env }, (error, out, err) => done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }));
    });

  it('ends with 2 and one line when an argument is wrong, and starts nothing', async () => {
    for (const args of [['simulate', '--people', 'lazy'], ['simulate', '--sead', '1'], ['simulate', 'more'], ['start', '--port', 'abc'], ['start', '--port', '70000'], ['begin']]) {
      const { code, out, err } = await command(...args);
      expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    }
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('brings its own database, and ends with 1 when a year cannot be as the scheme says', async () => {
    const { source } = readOptions({ scheme: 'zoetermeer', seed: '1', people: 'human' });
    // Twelve meetings with thirty days between them do not fit between the school holidays.
    const crowded = source.replace('{ min: 4, max: 6, target: { value: 5, default: Midden tussen vier en zes. }', '{ min: 12, max: 12, target: { value: 12, default: Te veel. }').replace('minDaysApart: 35', 'minDaysApart: 30');
    const [scheme, json] = [join(folder, 'druk.yaml'), join(folder, 'druk.json')];
    await writeFile(scheme, crowded);
    const { code, out } = await command('simulate', '--scheme', scheme, '--to', '2022-07-31', '--people', 'negligent', '--json', json);
    expect(code).toBe(1);
    const file = JSON.parse(await readFile(json, 'utf8')) as SimulationFile;
    expect(file.violations).toContainEqual({ rule: 'year.too-few', at: '2022-07-31', detail: expect.stringContaining('afgesproken zijn er minstens 12') });
    // What was planned stands on whatever day was left: its year had begun.
    expect(new Set(file.violations.map(({ rule }) => rule))).toEqual(new Set(['year.too-few']));
    expect(out).toContain(`Wat Leidraad moet bewaken: ${file.violations.length} keer geschonden.`);
  });

  it.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('stopped by %s ends with %i and one line, and its database is gone', async (signal, code) => {
    const env = { ...process.env, LEIDRAAD_DATA_DIR: join(folder, 'data') };
    const simulation = spawn(process.execPath, ['dist/apps/cli/main.js', 'simulate', '--to', '2030-12-31'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = new Promise<number | null>((done) => simulation.once('exit', done));
    const lines: string[] = [];
    let server = 0;
    for await (const line of createInterface(simulation.stderr)) {
      lines.push(line);
      if (!line.startsWith('Schooljaar 2021-2022')) continue;
      server = await postmaster(join(folder, 'data', 'simulation'));
      simulation.kill(signal);
    }
    expect(await ended).toBe(code);
    expect(lines.at(-1)).toBe(`Gestopt door ${signal}.`);
    expect(lines.filter((line) => !line.startsWith('Schooljaar') && !line.startsWith('De school'))).toHaveLength(1);
    expect(server).toBeGreaterThan(0);
    // It has taken its files away; the system takes the process away a moment later.
    await until(() => Promise.resolve(isGone(server)));
  });
});

function isGone(pid: number): boolean {
  try {
    return !process.kill(pid, 0);
  } catch {
    return true;
  }
}

/** Process id of the embedded PostgreSQL of a data folder; its home may lie elsewhere when root may not share the folder. */
async function postmaster(dataDir: string): Promise<number> {
  const { home } = JSON.parse(await readFile(join(dataDir, 'postgres.json'), 'utf8')) as { home: string };
  return Number((await readFile(join(resolve(dataDir, home), 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}
