import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { assembleCommands } from '#governance/assembly';
import { entities } from '#governance/database';
import { establish } from '#governance/municipalities/establish';
import { startMailbox, type EmbeddedMailbox, type MessageVerdict } from '#messaging/mailbox';
import { DatabaseClock } from '#platform/clock';
import { createDatabase } from '#platform/database';
import { randomIds } from '#platform/ids';
import { createLog } from '#platform/logging';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { startWorkerProcess, type WorkerProcess } from '../support/worker-process.js';

let database: TestDatabase;
let app: DataSource;
let admin: pg.Client;
let folder: string;
let mailbox: EmbeddedMailbox;
let people: ReturnType<typeof assembleCommands>;
let tenantId: string;
let secretary: string;
let worker: WorkerProcess | undefined;
let onMessage: (source: Buffer) => MessageVerdict | Promise<MessageVerdict> = () => 'accept';

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createDatabase({ url: database.appUrl, entities, log: createLog({ program: 'test', level: 'silent' }) });
  admin = new pg.Client(database.adminUrl);
  await admin.connect();
  folder = await mkdtemp(join(tmpdir(), 'leidraad-faults-'));
  mailbox = await startMailbox({ host: '127.0.0.1', port: 0, folder: join(folder, 'mailbox'), now: () => new Date().toISOString(), behaviour: { message: ({ source }) => onMessage(source) } });
  const clock = await DatabaseClock.start(async () => new Date((await app.query('SELECT clock_timestamp() AS now'))[0].now));
  people = assembleCommands({ app, clock, ids: randomIds });
  ({ tenantId } = await establish(app, await readFile('workflows/schemes/zoetermeer.yaml', 'utf8'), 'zoetermeer.yaml', { example: true, seed: 'faults' }));
  secretary = (await admin.query(`SELECT person_id FROM membership WHERE body_id = 'stuurgroep' AND seat_id = 'procesmanager'`)).rows[0].person_id;
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  onMessage = () => 'accept';
});
afterAll(async () => {
  await mailbox.stop();
  await app.destroy();
  await admin.end();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const environment = (): Record<string, string> => ({
  DATABASE_URL: database.appUrl,
  DATABASE_DISPATCH_URL: database.dispatchUrl,
  SMTP_URL: mailbox.url,
  MAIL_FROM: 'lea@zoetermeer.example',
  LEIDRAAD_PUBLIC_URL: 'https://lea.zoetermeer.example',
  LEIDRAAD_DATA_DIR: folder,
});
/** A meeting next year: its invitation goes to the seven people of the stuurgroep. */
const planMeeting = async (month: string): Promise<string> => {
  const context = { tenantId, commandId: randomUUID(), actor: { kind: 'person' as const, personId: secretary }, expectedRevision: null };
  return (await people.meetings.plan(context, { bodyId: 'stuurgroep', startsAt: `2027-${month}-15T14:00:00.000Z`, extra: false, announce: true })).meetingId;
};
const deliveries = async (meetingId: string): Promise<{ email: string; state: string; messageId: string }[]> =>
  (await admin.query(`SELECT d.email, d.state, d.message_id AS "messageId" FROM delivery d JOIN mailing m ON m.id = d.mailing_id WHERE m.about->>'meetingId' = $1 ORDER BY d.email`, [meetingId])).rows;
const allAccepted = (meetingId: string) => until(async () => {
  const rows = await deliveries(meetingId);
  return rows.length === 7 && rows.every(({ state }) => state === 'accepted');
});
const received = async (meetingId: string): Promise<string[]> => {
  const sent = new Set((await deliveries(meetingId)).map(({ messageId }) => messageId));
  const all = await Promise.all(mailbox.listMessages().map(({ id }) => mailbox.readMessage(id)));
  return all.map((mail) => mail!.messageId!).filter((id) => sent.has(id));
};

describe('a process that is killed', () => {
  it('between the commit of a command and the publication of its effects loses no mail', async () => {
    // The command commits here; no relay, queue or worker exists yet: the same as a process that died right after its commit.
    const meetingId = await planMeeting('03');
    expect(await deliveries(meetingId)).toHaveLength(0);
    worker = await startWorkerProcess(environment());
    await allAccepted(meetingId);
    const mails = await received(meetingId);
    expect(mails).toHaveLength(7);
    expect(new Set(mails).size).toBe(7);
  });

  it('between the mail server’s acceptance and its own commit sends that one mail once more, with the same Message-ID, and no other', async () => {
    const meetingId = await planMeeting('04');
    let accepted = 0;
    let cutOff = '';
    onMessage = (source) => {
      // The third message is stored; before the worker can note its "250" it is gone.
      if (++accepted === 3) {
        cutOff = /^Message-ID: (\S+)/im.exec(source.toString('latin1'))![1]!;
        process.kill(worker!.pid, 'SIGKILL');
      }
      return 'accept';
    };
    worker = await startWorkerProcess(environment());
    await worker.exited;
    // The server goes on with what it was sent last, until it notices that nobody listens: what is under way is what stands then.
    await until(async () => (await admin.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'leidraad-worker'`)).rows.length === 0);
    const cut = await deliveries(meetingId);
    const underWay = cut.filter(({ state }) => state === 'sending');
    expect(underWay.map(({ messageId }) => messageId)).toContain(cutOff);
    onMessage = () => 'accept';
    worker = await startWorkerProcess(environment());
    await until(async () => (await deliveries(meetingId)).filter(({ state }) => state !== 'accepted').length === underWay.length);
    // What was under way rests for fifteen minutes; let them have passed.
    await admin.query(`UPDATE delivery SET sending_since = sending_since - interval '16 minutes' WHERE state = 'sending'`);
    await allAccepted(meetingId);
    const mails = await received(meetingId);
    const times = (messageId: string): number => mails.filter((id) => id === messageId).length;
    expect(times(cutOff)).toBe(2);
    // Of the others that were on their way the server may have had the whole message, or not.
    const others = underWay.map(({ messageId }) => messageId).filter((id) => id !== cutOff);
    for (const id of others) expect([1, 2]).toContain(times(id));
    for (const { messageId } of cut.filter(({ state }) => state !== 'sending')) expect(times(messageId)).toBe(1);
  });

  it('stops cleanly on SIGTERM', async () => {
    worker = await startWorkerProcess(environment());
    expect(await worker.stop()).toBe(143);
  });
});
