/** Five hundred mails that are due at once, a server that defers some of them, and a mailing that cannot be put together: on a real worker. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { entities } from '#governance/database';
import { establish } from '#governance/municipalities/establish';
import { createMailing, type AttachmentRef } from '#messaging/ledger';
import { startMailbox, type EmbeddedMailbox } from '#messaging/mailbox';
import { createDatabase } from '#platform/database';
import { createLog } from '#platform/logging';
import { inTenant } from '#platform/tenancy';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { startWorkerProcess, type WorkerProcess } from '../support/worker-process.js';

const MAILS = 500;
/** Which readers' mailboxes say "later" the first time. */
const defers = (email: string): boolean => /[37]@/.test(email);

let database: TestDatabase;
let app: DataSource;
let admin: pg.Client;
let folder: string;
let mailbox: EmbeddedMailbox;
let tenantId: string;
let worker: WorkerProcess | undefined;
const deferred = new Set<string>();

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createDatabase({ url: database.appUrl, entities, log: createLog({ program: 'test', level: 'silent' }) });
  admin = new pg.Client(database.adminUrl);
  await admin.connect();
  folder = await mkdtemp(join(tmpdir(), 'leidraad-storm-'));
  const recipient = (email: string) => {
    if (!defers(email) || deferred.has(email)) return null;
    deferred.add(email);
    return { code: 451, message: 'greylisted' };
  };
  mailbox = await startMailbox({ host: '127.0.0.1', port: 0, folder: join(folder, 'mailbox'), now: () => new Date().toISOString(), behaviour: { recipient } });
  ({ tenantId } = await establish(app, await readFile('workflows/schemes/zoetermeer.yaml', 'utf8'), 'zoetermeer.yaml', { example: true, seed: 'storm' }));
});
afterAll(async () => {
  await worker?.stop();
  await mailbox.stop();
  await app.destroy();
  await admin.end();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function mailing(readers: number, domain: string, attachments: AttachmentRef[] = []): Promise<string> {
  const id = randomUUID();
  const content = { id, tenantId, kind: 'minutes', subject: 'Verslag', text: 'Tekst', html: '<p>Tekst</p>', calendar: null, attachments, about: {}, urgent: true, inOrder: false };
  const recipients = Array.from({ length: readers }, (_, index) => ({ personId: null, email: `lid-${index}@${domain}`, name: `Lid ${index}`, digest: false }));
  await inTenant(app, tenantId, (tx) => createMailing(tx, content, recipients, 'lea@zoetermeer.example', new Date().toISOString()));
  return id;
}
const states = async (id: string): Promise<Record<string, number>> =>
  Object.fromEntries((await admin.query(`SELECT state, count(*)::int AS number FROM delivery WHERE mailing_id = $1 GROUP BY state`, [id])).rows.map(({ state, number }) => [state, number]));

it('all arrive once, the deferred ones at their next attempt; what cannot be put together holds up nobody', async () => {
  const poisoned = await mailing(3, 'bijlage-weg.example', [{ filename: 'verslag.pdf', contentType: 'application/pdf', sha256: 'ab'.repeat(32) }]);
  const storm = await mailing(MAILS, 'school.example');
  const later = Array.from({ length: MAILS }, (_, index) => `lid-${index}@school.example`).filter(defers).length;
  worker = await startWorkerProcess({ DATABASE_URL: database.appUrl, DATABASE_DISPATCH_URL: database.dispatchUrl, SMTP_URL: mailbox.url, MAIL_FROM: 'lea@zoetermeer.example', LEIDRAAD_PUBLIC_URL: 'https://lea.zoetermeer.example', LEIDRAAD_DATA_DIR: folder });
  // All have been tried once; none is under way.
  await until(async () => isDeepStrictEqual(await states(storm), { accepted: MAILS - later, queued: later }));
  // The minute until the next attempt has passed.
  await admin.query(`UPDATE delivery SET next_attempt_at = next_attempt_at - interval '1 minute' WHERE mailing_id = $1 AND state = 'queued'`, [storm]);
  await until(async () => (await states(storm))['accepted'] === MAILS);
  const readers = mailbox.listMessages().map(({ to }) => to);
  expect([readers.length, new Set(readers).size]).toEqual([MAILS, MAILS]);
  expect((await admin.query(`SELECT state, last_response LIKE 'not composed: %' AS said FROM delivery WHERE mailing_id = $1`, [poisoned])).rows).toEqual(Array(3).fill({ state: 'queued', said: true }));
});
