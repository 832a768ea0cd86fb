import { randomUUID } from 'node:crypto';
import { type BullQueue, createBullQueue, type QueueSettings } from '#engine/bull-queue';
import type { Job } from '#engine/queue';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { describeOnBothQueues, type TestRedis } from '../support/redis.js';

const job = (): Job => ({ kind: 'effect', tenantId: randomUUID(), id: randomUUID() });

describeOnBothQueues('the queue', (backend) => {
  let database: TestDatabase;
  let queues: { redis?: TestRedis; stop(): Promise<void> };
  let settings: QueueSettings;
  const open: BullQueue[] = [];

  beforeAll(async () => {
    [database, queues] = await Promise.all([createTestDatabase(), backend.start()]);
    settings = queues.redis ? { backend: 'redis', url: queues.redis.url } : { backend: 'postgres', url: database.appUrl };
  });
  afterEach(async () => {
    for (const queue of open.splice(0)) await queue.close();
  });
  afterAll(async () => {
    await queues.stop();
    await database.drop();
  });

  async function connect(): Promise<BullQueue> {
    const queue = createBullQueue(settings, () => {});
    open.push(queue);
    await queue.ready();
    return queue;
  }

  /** Works until `count` jobs came, and answers them in order of arrival. */
  function receive(queue: BullQueue, count: number, attend: (job: Job) => void = () => {}): Promise<Job[]> {
    const came: Job[] = [];
    return new Promise((resolve, reject) => {
      const handle = (arrived: Job): Promise<void> => {
        came.push(arrived);
        if (came.length === count) resolve(came);
        attend(arrived);
        return Promise.resolve();
      };
      queue.work(handle, { concurrency: 1, onFailure: () => {} }).catch(reject);
    });
  }

  it('brings a worker what was offered before it came', async () => {
    const jobs = [job(), job(), job()];
    await (await connect()).offer(jobs);
    const came = await receive(await connect(), jobs.length);
    expect(came.map(({ id }) => id).sort()).toEqual(jobs.map(({ id }) => id).sort());
  });

  it('makes one job of two offers, and takes a new offer of what was done', async () => {
    const [first, last] = [job(), job()];
    const queue = await connect();
    await queue.offer([first]);
    await queue.offer([first, last]);
    expect(await receive(await connect(), 2)).toEqual([first, last]);
    await open.pop()?.close(); // waits for the work in hand, so that the job has ended
    await queue.offer([first]);
    expect(await receive(await connect(), 1)).toEqual([first]);
  });

  it('takes a new offer of what failed: attempts are counted in our own ledger', async () => {
    const failing = job();
    const queue = await connect();
    await queue.offer([failing]);
    const told = new Promise<Job | null>((resolve, reject) => {
      const fail = () => Promise.reject(new Error('the mail server is away'));
      connect().then((worker) => worker.work(fail, { concurrency: 1, onFailure: resolve })).catch(reject);
    });
    expect(await told).toEqual(failing);
    await open.pop()?.close();
    await queue.offer([failing]);
    expect(await receive(await connect(), 1)).toEqual([failing]);
  });
});
