/** What was recorded stays as it was recorded, and where it does not, that is seen: by whoever reached the database as its administrator. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { instantOf } from '#calendar/local-date';
import { digest } from '#engine/history';
import { appendAudit } from '#governance/audit/audit-log';
import { exportAudit } from '#governance/audit/export';
import { verify, type Verified } from '#governance/audit/verify';
import { inTenant } from '#platform/tenancy';
import { startApplication, type Application } from '../support/application.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const TABLE = 'tafel-overgangen';
let app: Application;
let secretary: string;
let member: string;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  secretary = await app.holder('stuurgroep', 'procesmanager');
  member = await app.holder(TABLE, 'mbo');
  await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: true });
  await app.bodies.choose(app.as(member), TABLE, { chairId: member, minuteTakerId: undefined });
  await app.settle();
  expect(await app.worker.seals.run(app.tenantId)).toMatchObject({ nr: 1, day: '2021-08-30' });
  await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-12-09', '15:30'), extra: false, announce: true });
  await app.bodies.choose(app.as(member), TABLE, { chairId: undefined, minuteTakerId: member });
  await app.advanceTo(instantOf('2021-08-31', '09:00'));
  expect(await app.worker.seals.run(app.tenantId)).toMatchObject({ nr: 2, day: '2021-08-31' });
});
afterAll(() => app.close());

const asTenant = <T>(work: Parameters<typeof inTenant<T>>[2]): Promise<T> => inTenant(app.app, app.tenantId, work);
const verified = (known: { nr: number; hash: string }[] = []): Promise<Verified> => asTenant((tx) => verify(tx, app.tenantId, known));
const sealsOf = (): Promise<{ nr: number; hash: string }[]> => app.query('SELECT nr, hash FROM audit_seal ORDER BY nr');

/** Done by hand as administrator, past every right, then undone: tables come back as they were. */
async function tampered(sql: string | string[], then: () => Promise<void>): Promise<void> {
  const admin = new pg.Client(app.database.adminUrl);
  await admin.connect();
  const tables = ['history', 'history_payload', 'instance', 'audit_log', 'audit_seal', 'audit_seal_head', 'logbook'];
  try {
    for (const table of tables) await admin.query(`CREATE TABLE kept_${table} AS TABLE ${table}`);
    for (const statement of [sql].flat()) expect({ statement, rows: (await admin.query(statement)).rowCount }).not.toMatchObject({ rows: 0 });
    await then();
  } finally {
    for (const table of tables) {
      await admin.query(`TRUNCATE ${table}`);
      await admin.query(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
      await admin.query(`DROP TABLE kept_${table}`);
    }
    await admin.end();
  }
}

describe('what was recorded', () => {
  it('holds, in all chains and seals', async () => {
    expect(await verified(await sealsOf())).toEqual({ instances: 2, entries: 2, seals: 2, faults: [] });
  });

  it('holds while a payload is erased: the chain is over its salted digest', () =>
    tampered('DELETE FROM history_payload', async () => expect((await verified()).faults).toEqual([])));

  it('is sealed once a day, over what has grown since', async () => {
    expect(await app.worker.seals.run(app.tenantId)).toBeNull();
    // A meeting with the audit log each day: the first meeting has not moved since.
    expect(await app.query('SELECT chains FROM audit_seal ORDER BY nr')).toEqual([{ chains: 2 }, { chains: 2 }]);
    const twice = await app.query('SELECT chain FROM audit_seal_head GROUP BY chain, version HAVING count(*) > 1');
    expect(twice).toEqual([]);
  });

  it.each<[string, string | string[], RegExp, string]>([
    ['an event that was changed', `UPDATE history SET actor = '{"kind":"system","name":"x"}' WHERE version = 1`, /^geschiedenis van \S+ \S+ \(instance .+\), versie 1$/, 'changed'],
    ['an event that was taken out of the middle', `DELETE FROM history h WHERE version = 1`, /versie 1$/, 'missing'],
    ['what an event said', `UPDATE history_payload SET payload = '{"anders":true}'`, /^geschiedenis van .+, versie \d+$/, 'payload-changed'],
    ['an instance that was set back', `UPDATE instance SET last_hash = 'x' WHERE workflow = 'meeting'`, /^geschiedenis van meeting .+/, 'changed'],
    ['a whole history that was taken away', [`DELETE FROM history WHERE instance_id IN (SELECT id FROM instance WHERE workflow = 'meeting')`, `DELETE FROM instance WHERE workflow = 'meeting'`], /^instance .+ \(verzegeld op 2021-08-30\)$/, 'cut-short'],
    ['a deed that was changed', `UPDATE logbook SET person_id = NULL`, /^logboek /, 'changed'],
    ['a deed that was taken away', `DELETE FROM logbook`, /^logboek /, 'missing'],
    ['a deed that was slipped in', `INSERT INTO logbook SELECT tenant_id, gen_random_uuid(), at, actor, what, body_id, meeting_id, action_id, person_id FROM logbook LIMIT 1`, /^logboek /, 'not-recorded'],
    ['an entry of the audit log that was changed', `UPDATE audit_log SET at = at - interval '1 day' WHERE nr = 1`, /^auditlog, regel 1$/, 'changed'],
    ['the end of the audit log', [`DELETE FROM audit_log WHERE nr = 2`, `DELETE FROM logbook WHERE what = 'notulist-gekozen'`], /^auditlog, regel 2 \(verzegeld op 2021-08-31\)$/, 'cut-short'],
    ['a seal that was changed', `UPDATE audit_seal SET chains = chains + 1 WHERE nr = 1`, /^zegel 1 van 2021-08-30$/, 'seal-broken'],
    ['what a seal is over', `DELETE FROM audit_seal_head WHERE seal_nr = 2`, /^zegel 2 van 2021-08-31$/, 'seal-broken'],
  ])('tells of %s', (_, sql, row, fault) =>
    tampered(sql, async () => expect((await verified()).faults).toContainEqual({ row: expect.stringMatching(row), fault })));

  it('tells of a history written anew with all its hashes right, by its seal', async () => {
    const [row] = await app.query<{ id: string; version: number }>(`SELECT id, version FROM instance WHERE workflow = 'meeting' ORDER BY version DESC LIMIT 1`);
    const stored = await app.query<Record<string, unknown>>(
      `SELECT instance_id AS "instanceId", version, command_id AS "commandId", body_hash AS "bodyHash", event, actor, outcome, from_state AS "fromState", to_state AS "toState", at, payload_digest AS "payloadDigest" FROM history WHERE instance_id = $1 ORDER BY version`,
      [row!.id],
    );
    let previousHash = '';
    const statements = stored.map((one) => {
      const forged = { ...one, actor: { kind: 'person', personId: member }, previousHash };
      previousHash = digest(forged);
      return `UPDATE history SET actor = '${JSON.stringify(forged.actor)}', previous_hash = '${forged.previousHash}', hash = '${previousHash}' WHERE instance_id = '${row!.id}' AND version = ${String(one['version'])}`;
    });
    await tampered([...statements, `UPDATE instance SET last_hash = '${previousHash}' WHERE id = '${row!.id}'`], async () => {
      expect((await verified()).faults).toEqual([{ row: expect.stringContaining(`instance ${row!.id}`), fault: 'cut-short' }]);
    });
  });

  it('tells of seals written anew, by those that were kept elsewhere', async () => {
    const kept = await sealsOf();
    await tampered(['DELETE FROM audit_seal_head', 'DELETE FROM audit_seal'], async () => {
      expect((await verified()).faults).toEqual([]);
      expect((await verified(kept)).faults).toEqual([{ row: expect.stringContaining('zegel 1'), fault: 'seal-broken' }]);
    });
  });
});

describe('the application’s role', () => {
  it.each(['history', 'audit_log', 'audit_seal', 'audit_seal_head', 'logbook', 'agreement_history', 'question_history'])('can add to %s, and neither change nor take away', async (table) => {
    const [rights] = await app.query(`SELECT has_table_privilege($1, 'INSERT') AS add, has_any_column_privilege($1, 'UPDATE') AS change, has_table_privilege($1, 'DELETE') AS remove, has_table_privilege($1, 'TRUNCATE') AS empty`, [table]);
    expect(rights).toEqual({ add: true, change: false, remove: false, empty: false });
    for (const sql of [`UPDATE ${table} SET tenant_id = tenant_id`, `DELETE FROM ${table}`, `TRUNCATE ${table}`]) await expect(app.query(sql)).rejects.toThrow(/permission denied/);
  });

  it.each(['inbox', 'outbox', 'history_payload'])('takes away from %s only what stands on an approved vernietigingslijst', async (table) => {
    const count = async () => (await app.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;
    const before = await count();
    await app.query(`DELETE FROM ${table}`);
    expect([before > 0, await count()]).toEqual([true, before]);
  });

  it('writes one chain, also when many write at once', async () => {
    const before = (await verified()).entries;
    await Promise.all(Array.from({ length: 8 }, () => asTenant((tx) => appendAudit(tx, app.tenantId, app.clock.now(), 'signed-in', { personId: member, method: 'code' }))));
    expect(await verified()).toMatchObject({ entries: before + 8, faults: [] });
  });
});

describe('the export', () => {
  let folder: string;
  let other: TestDatabase;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leidraad-audit-'));
    other = await createTestDatabase();
  });
  afterAll(async () => {
    await other.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const rows = (payloads: boolean): Promise<Record<string, unknown>[]> =>
    asTenant(async (tx) => {
      const all: Record<string, unknown>[] = [];
      for await (const row of exportAudit(tx, { tenantId: app.tenantId, slug: 'zoetermeer' }, { at: app.clock.now(), payloads })) all.push(row as Record<string, unknown>);
      return all;
    });

  it('holds every row, and enough to make the hashes again', async () => {
    const all = JSON.parse(JSON.stringify(await rows(false))) as Record<string, unknown>[];
    const [{ number }] = (await app.query('SELECT count(*)::int AS number FROM history')) as [{ number: number }];
    const histories = all.filter(({ table }) => table === 'history');
    expect(histories).toHaveLength(number);
    expect(all.filter(({ table }) => table === 'seal')).toHaveLength(2);
    for (const { table: _, workflow: _workflow, key: _key, hash, ...row } of histories) expect(digest(row)).toBe(hash);
    expect(JSON.stringify(all)).not.toMatch(/"payload":|@/);
    expect(JSON.stringify(await rows(true))).toMatch(/"payload":/);
  });

  it('and the verification are commands, that end with 1 for a broken row', async () => {
    const { execFile } = await import('node:child_process');
    const env = { PATH: process.env['PATH'] ?? '', DATABASE_URL: app.database.appUrl, LOG_LEVEL: 'silent' };
    const run = (...args: string[]) => new Promise<{ code: number; out: string; err: string }>((done) => execFile(process.execPath, ['dist/apps/cli/main.js', 'audit', ...args], { env }, (error, out, err) => done({ code: typeof error?.code === 'number' ? error.code : 0, out, err })));
    const file = join(folder, 'audit.jsonl');
    expect(await run('export', '--municipality', 'zoetermeer', '--out', file)).toEqual({ code: 0, out: '', err: '' });
    expect((await readFile(file, 'utf8')).split('\n')[0]).toContain('"municipality":"zoetermeer"');
    expect((await run('export', '--municipality', 'zoetermeer', '--out', file)).code).toBe(2);
    expect(await run('verify', '--seals', file)).toMatchObject({ code: 0, out: expect.stringMatching(/^goed {4}Zoetermeer: \d+ geschiedenissen, \d+ regels van de auditlog, 2 zegels\n$/) });
    await tampered(`UPDATE history SET event = 'ANDERS' WHERE version = 1 AND instance_id = (SELECT id FROM instance WHERE workflow = 'meeting' ORDER BY id LIMIT 1)`, async () => {
      expect(await run('verify')).toMatchObject({ code: 1, out: expect.stringMatching(/^KAPOT {3}Zoetermeer: .+\n {8}geschiedenis van meeting \S+ \(instance \S+\), versie 1 is gewijzigd nadat het werd vastgelegd\n/) });
    });
    await writeFile(file, 'geen export\n');
    expect((await run('verify', '--seals', file)).code).toBe(2);
    expect((await run('verify', '--municipality', 'elders')).code).toBe(1);
  });
});
