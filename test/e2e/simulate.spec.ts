/** `leidraad simulate`: a school year with each kind of people, and the command itself. Ten years with twenty seeds: test/acceptance/simulate-all.mjs. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from '#apps/cli/simulation/options';
import { calendarPage } from '#apps/cli/simulation/outcome/page';
import type { SimulationFile } from '#apps/cli/simulation/outcome/file';
import { simulate, type Simulated } from '#apps/cli/simulation/simulate';
import { createTestDatabase } from '../support/database.js';

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
  it('reads as a calendar', () => {
    const page = calendarPage(year.file, year.run, []);
    expect(page).toMatch(/Schooljaar 2021-2022: .*Bestuurlijk platform 2 keer/);
    expect(page).toContain('Alle afspraken zijn nagekomen.');
  });
});

it('gives the same file for the same seed, but for the time that it took', async () => {
  const first = years.get('human 1') ?? (await schoolYear('human', 1)).file;
  const second = (await schoolYear('human', 1)).file;
  expect({ ...second, elapsedMs: 0 }).toEqual({ ...first, elapsedMs: 0 });
  expect(Object.keys(second)).toEqual(['scheme', 'from', 'to', 'seed', 'people', 'meetings', 'mails', 'violations', 'elapsedMs']);
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
      execFile(process.execPath, ['dist/apps/cli/main.js', 'simulate', ...args], { env }, (error, out, err) => done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }));
    });

  it('ends with 2 and one line when an argument is wrong, and starts nothing', async () => {
    for (const args of [['--people', 'lazy'], ['--sead', '1'], ['more']]) {
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
    const { code, out } = await command('--scheme', scheme, '--to', '2022-07-31', '--people', 'negligent', '--json', json);
    expect(code).toBe(1);
    const file = JSON.parse(await readFile(json, 'utf8')) as SimulationFile;
    expect(file.violations).toEqual([{ rule: 'year.too-few', at: '2022-07-31', detail: expect.stringContaining('afgesproken zijn er minstens 12') }]);
    expect(out).toContain('1 afspraak is niet nagekomen:');
  });
});
