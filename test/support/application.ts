/** The whole product on a test database: real commands, engine, stores and SMTP; a virtual clock and a queue that works inline. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { FileStore } from '#documents/file-store';
import type { Actor } from '#engine/model';
import { heldInLane } from '#engine/outbox.store';
import { InlineQueue, type Job } from '#engine/queue';
import { assembleCommands, assembleWorker } from '#governance/assembly';
import type { CommandContext } from '#governance/command';
import { entities } from '#governance/database';
import { establish } from '#governance/municipalities/establish';
import { startMailbox, type EmbeddedMailbox, type MailboxBehaviour } from '#messaging/mailbox';
import { createMailer } from '#messaging/mailer';
import { VirtualClock } from '#platform/clock';
import { createDatabase } from '#platform/database';
import { randomIds } from '#platform/ids';
import { createLog } from '#platform/logging';
import { inTenant } from '#platform/tenancy';
import type { Scheme } from '#scheme/model';
import { createTestDatabase } from './database.js';

export type Application = Awaited<ReturnType<typeof startApplication>>;

export async function startApplication(now: string, options: { behaviour?: MailboxBehaviour; scheme?: string } = {}) {
  const database = await createTestDatabase();
  const faults: string[] = [];
  const log = createLog({ program: 'test', level: 'error', pretty: true, write: (line) => faults.push(line) });
  const app: DataSource = await createDatabase({ url: database.appUrl, entities, log });
  const dispatch = await createDatabase({ url: database.dispatchUrl, entities: [], log, poolSize: 2 });
  const clock = new VirtualClock(now);
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-'));
  const mailbox: EmbeddedMailbox = await startMailbox({ host: '127.0.0.1', port: 0, folder: join(folder, 'mailbox'), now: () => clock.now(), ...(options.behaviour ? { behaviour: options.behaviour } : {}) });
  const mailer = createMailer({ url: mailbox.url, from: 'lea@zoetermeer.example' });
  let work: (job: Job) => Promise<void> = () => Promise.resolve();
  const queue = new InlineQueue((job) => work(job));
  const ports = { app, clock, ids: randomIds };
  const people = assembleCommands(ports);
  const worker = assembleWorker({ ...ports, dispatch, queue, mailer, files: new FileStore(join(folder, 'files')), log, baseUrl: 'http://127.0.0.1:3000' });
  work = worker.work;
  const file = `${options.scheme ?? 'zoetermeer'}.yaml`;
  const { tenantId, scheme } = await establish(app, await readFile(`workflows/schemes/${file}`, 'utf8'), file, { example: true, seed: 'test' });

  /** Do all that is to be done now. */
  const settle = async (): Promise<void> => {
    do await queue.drain();
    while ((await worker.relay.relay()) > 0);
  };
  /** Let time pass: every timer and retry at its own instant. */
  const advanceTo = async (instant: string): Promise<void> => {
    await settle();
    for (;;) {
      const next = await nextInstant(worker, dispatch);
      if (next === null || next > instant) break;
      if (next > clock.now()) clock.advanceTo(next);
      await worker.sweeper.sweep();
      await settle();
    }
    clock.advanceTo(instant);
    await settle();
  };
  const as = (personId: string, more: Partial<CommandContext> = {}): CommandContext => ({ tenantId, commandId: randomUUID(), actor: { kind: 'person', personId } as Actor, expectedRevision: null, ...more });
  const holder = (bodyId: string, seatId: string): Promise<string> =>
    inTenant(app, tenantId, async (tx) => (await tx.query('SELECT person_id AS id FROM membership WHERE body_id = $1 AND seat_id = $2 AND upper_inf(held)', [bodyId, seatId]))[0].id);
  const chairOf = (bodyId: string): Promise<string> =>
    inTenant(app, tenantId, async (tx) => (await tx.query('SELECT person_id AS id FROM chosen_office WHERE body_id = $1 AND office = $2', [bodyId, 'voorzitter']))[0].id);
  const query = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> => inTenant(app, tenantId, (tx) => tx.query(sql, parameters));

  return {
    ...people, worker, app, dispatch, clock, mailbox, database, queue, tenantId, scheme: scheme as Scheme, settle, advanceTo, as, holder, chairOf, query, log, faults, folder,
    close: async () => {
      mailer.close();
      await mailbox.stop();
      await app.destroy();
      await dispatch.destroy();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** When the next timer, effect or delivery is due; what is due already counts as now. */
async function nextInstant(worker: ReturnType<typeof assembleWorker>, dispatch: DataSource): Promise<string | null> {
  const [row] = await dispatch.query(
    `SELECT least((SELECT min(next_attempt_at) FROM outbox o WHERE finished_at IS NULL AND NOT ${heldInLane('o')}), (SELECT min(next_attempt_at) FROM delivery WHERE state IN ('queued', 'unknown') AND delivery_held(after_id) IS NOT TRUE)) AS at`,
  );
  const candidates = [await worker.sweeper.nextDueAt(), row?.at ? new Date(row.at).toISOString() : null].filter((at) => at !== null);
  return candidates.sort()[0] ?? null;
}
