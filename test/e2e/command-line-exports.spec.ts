/** What is handed out on the command line is told by the audit log, as what is handed out on a page is. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportToFile } from '#apps/cli/audit/export';
import { verifyAudit } from '#apps/cli/audit/verify';
import { exportOf } from '#apps/cli/privacy/export';
import { instantOf } from '#calendar/local-date';
import { startApplication, type Application } from '../support/application.js';
import { emailOf } from '../support/browser.js';

const before = { ...process.env };
let app: Application;
let folder: string;
let member: string;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  folder = await mkdtemp(join(tmpdir(), 'leidraad-'));
  member = await app.holder('stuurgroep', 'bouwen-2');
  process.env['DATABASE_URL'] = (app.app.options as { url: string }).url;
});
afterAll(async () => {
  process.env = before;
  await rm(folder, { recursive: true });
  await app.close();
});

const log = () => app.query<{ kind: string; entry: unknown }>(`SELECT kind, entry FROM audit_log ORDER BY nr`);
const municipality = 'zoetermeer';

it('records whose data it gave, and nothing where it gave none', async () => {
  await expect(exportOf({ municipality, email: 'niemand@nergens.example' })).rejects.toMatchObject({ code: 'person.absent' });
  await expect(exportOf({ municipality: 'nergens', email: 'niemand@nergens.example' })).rejects.toMatchObject({ code: 'municipality.unknown' });
  expect(await log()).toEqual([]);
  const { person } = await exportOf({ municipality, email: await emailOf(app, member) });
  expect(person.id).toBe(member);
  expect(await log()).toEqual([{ kind: 'person-exported', entry: { by: 'command-line', personId: member } }]);
});

it('records that all was exported, in the export itself, and the chain stays sound', async () => {
  const out = join(folder, 'export.jsonl');
  await exportToFile({ municipality, out, withContent: true });
  const rows = (await readFile(out, 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as { table: string; kind?: string; entry?: unknown });
  expect(rows.filter(({ table }) => table === 'audit-log').at(-1)).toMatchObject({ kind: 'audit-exported', entry: { by: 'command-line', withContent: true } });
  await expect(exportToFile({ municipality, out })).rejects.toThrow('bestaat al');
  expect((await log()).map(({ kind }) => kind)).toEqual(['person-exported', 'audit-exported']);
  expect(await verifyAudit({ municipality })).toMatchObject({ sound: true });
});
