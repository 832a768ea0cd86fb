/** `npm run simulate:all`: what a run found is told and kept; a run that ends without a result is told with its message. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leidraad-simulate-all-'));
});
afterEach(() => rm(folder, { recursive: true }));

const simulateAll = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(process.execPath, ['test/acceptance/simulate-all.mjs', '--seeds', '1', '--people', 'negligent', '--results', folder, ...args], (error, out, err) => done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }));
  });

it('tells why a run ended without a result, goes on with the others, keeps what they found and ends with 1', async () => {
  const { code, out } = await simulateAll('--schemes', 'nergens,zoetermeer', '--from', '2021-08-01', '--to', '2021-10-31');
  expect(code).toBe(1);
  expect(out).toContain("ended with code 2 and left no file:\n    Er is geen bestand 'nergens'.");
  expect(out).toMatch(/^zoetermeer +negligent +1 +\d+ +14 /m);
  expect(out).toContain('2 runs, 1 ended without a result');
  expect(await readdir(folder)).toEqual(['zoetermeer-2021-08-01-2021-10-31-negligent-1.json']);
});

it('does not run again what lies there, and tells its violations', async () => {
  const kept = { meetings: [], mails: { total: 0 }, violations: [{ rule: 'minutes.late', at: '2021-10-21', detail: 'lid had nog niets' }], elapsedMs: 1 };
  await writeFile(join(folder, 'nergens-negligent-1.json'), JSON.stringify(kept));
  const { code, out } = await simulateAll('--schemes', 'nergens');
  expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('  2021-10-21 minutes.late: lid had nog niets') });
  expect(out).toContain('1 runs, 1 with violations');
  expect(JSON.parse(await readFile(join(folder, 'nergens-negligent-1.json'), 'utf8'))).toEqual(kept);
});

it('refuses seeds that are no numbers', async () => {
  expect(await simulateAll('--seeds', '1..20')).toMatchObject({ code: 2, out: '', err: '--seeds 1..20 is not a number, nor two with a dash between them: 1-20.\n' });
});
