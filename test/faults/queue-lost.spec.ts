import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import pg from 'pg';
import { type BullQueue, createBullQueue, type QueueSettings } from '#engine/bull-queue';
import { effectSource, Relay } from '#engine/relay';
import { instanceId } from '#engine/step';
import { QUEUE_SCHEMA } from '#platform/roles';
import { startEngine, TENANT, type TestEngine } from '../support/engine.js';
import { letter } from '../support/letter.workflow.js';
import { describeOnBothQueues, type TestRedis } from '../support/redis.js';
import { until } from '../support/until.js';

const actor = { kind: 'system', name: 'setup' } as const;
const target = (key: string) => ({ workflow: 'letter', key });
const idOf = (key: string): string => instanceId(TENANT, target(key));

describeOnBothQueues('effects whose queue or worker is lost', (backend) => {
  let engine: TestEngine;
  let queues: { redis?: TestRedis; stop(): Promise<void> };
  let settings: QueueSettings;
  let queue: BullQueue;
  let relay: Relay;
  let admin: pg.Pool;
  const workers: ChildProcess[] = [];
  /** Process ids of workers that are at work, and instances of whose effects the handler began. */
  const begun = new Set<string>();

  beforeAll(async () => {
    [engine, queues] = await Promise.all([startEngine([letter], {}, new Date().toISOString()), backend.start()]);
    settings = queues.redis ? { backend: 'redis', url: queues.redis.url } : { backend: 'postgres', url: engine.database.appUrl };
    queue = createBullQueue(settings, () => {});
    await queue.ready();
    relay = new Relay(engine.app, engine.dispatch, engine.clock, queue, [effectSource]);
    admin = new pg.Pool({ connectionString: engine.database.adminUrl });
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) await kill(worker);
  });
  afterAll(async () => {
    await queue.close();
    await queues.stop();
    await admin.end();
    await engine.close();
  });

  /** A letter that was answered: one effect, whose outcome comes back as a notice. */
  async function answered(key: string): Promise<void> {
    await engine.runner.start(TENANT, target(key), { remindAt: null }, { id: randomUUID(), actor });
    await engine.runner.send(TENANT, target(key), { id: randomUUID(), actor, event: { type: 'ANSWER', text: 'ja' } });
  }

  async function startWorker(behaviour: { hangs?: string; kills?: string } = {}): Promise<ChildProcess> {
    const env = { APP_URL: engine.database.appUrl, QUEUE: JSON.stringify(settings), LOCK_MS: '500', HANGS: idsOf(behaviour.hangs), KILLS: idsOf(behaviour.kills) };
    const worker = fork('dist/test/support/effect-worker.js', { env: { PATH: process.env['PATH'] ?? '', ...env } });
    workers.push(worker);
    worker.on('message', (message: { began: string }) => begun.add(message.began));
    await until(() => Promise.resolve(begun.has(String(worker.pid)) || ended(worker)));
    return worker;
  }
  const idsOf = (key: string | undefined): string => (key === undefined ? '' : idOf(key));
  const ended = (worker: ChildProcess): boolean => worker.exitCode !== null || worker.signalCode !== null;
  async function kill(worker: ChildProcess): Promise<void> {
    if (ended(worker)) return;
    worker.kill('SIGKILL');
    await once(worker, 'exit');
  }

  const effectOf = async (key: string): Promise<{ id: string; status: string; last_error: string | null }> =>
    (await admin.query('SELECT id, status, last_error FROM outbox WHERE instance_id = $1', [idOf(key)])).rows[0];
  const noticesOf = async (key: string): Promise<string[]> => (await admin.query('SELECT snapshot FROM instance WHERE id = $1', [idOf(key)])).rows[0].snapshot.context.notices;
  const isDone = async (key: string): Promise<boolean> => (await effectOf(key)).status === 'done';
  async function expectDoneOnce(key: string): Promise<void> {
    const { id, status } = await effectOf(key);
    expect([status, await noticesOf(key)]).toEqual(['done', [`done ${id}`]]);
  }

  it('are taken up by another worker when theirs is killed at work', async () => {
    await answered('cut-off');
    await relay.relay();
    const first = await startWorker({ hangs: 'cut-off' });
    await until(() => Promise.resolve(begun.has(idOf('cut-off'))));
    await kill(first);
    await startWorker();
    await until(() => isDone('cut-off'));
    await expectDoneOnce('cut-off');
  });

  it('are offered again and done once when the queue lost all it had', async () => {
    await answered('lost');
    await relay.relay();
    await loseEverything();
    await startWorker();
    engine.clock.advanceTo(new Date(Date.parse(engine.clock.now()) + 61_000).toISOString());
    await relay.relay();
    await until(() => isDone('lost'));
    await expectDoneOnce('lost');
  });

  it('that keep killing their worker are set aside, and their neighbours are done', async () => {
    const neighbours = ['left', 'right', 'upstairs', 'downstairs', 'opposite'];
    for (const key of ['left', 'killer', 'right', 'upstairs', 'downstairs', 'opposite']) await answered(key);
    await relay.relay();
    let worker = await startWorker({ kills: 'killer' });
    await until(async () => {
      if (ended(worker)) worker = await startWorker({ kills: 'killer' });
      const open = await Promise.all(neighbours.map(isDone));
      return (await effectOf('killer')).status === 'failed' && open.every(Boolean);
    });
    expect(await effectOf('killer')).toMatchObject({ status: 'failed', last_error: 'effect.stops-its-worker' });
    expect(await noticesOf('killer')).toEqual(['failed effect.stops-its-worker']);
    for (const key of neighbours) await expectDoneOnce(key);
  });

  async function loseEverything(): Promise<void> {
    if (queues.redis) {
      await queues.redis.kill();
      await queues.redis.restart();
    } else {
      await admin.query(`DELETE FROM ${QUEUE_SCHEMA}.job`);
    }
  }
});
