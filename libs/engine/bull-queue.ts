/**
 * BullMQ on either of its backends: the one file that knows which. Redis through ioredis where REDIS_URL is set, else the
 * PostgreSQL that is there anyway. One queue; the job's id is the id of its work, and it is removed when it ends, because a
 * kept id would block a new offer.
 */
import { createPostgresBackend, createRedisBackend, Queue, Worker, type BackendFactory } from 'bullmq';
import { QUEUE_NAME } from '#platform/roles';
import type { Job, JobQueue } from './queue.js';

export type QueueSettings = { backend: 'postgres'; url: string } | { backend: 'redis'; url: string };

export interface WorkOptions {
  /** Jobs at a time in this process. */
  concurrency: number;
  onFailure(job: Job | null, error: Error): void;
  /** A killed worker's jobs are taken up again after so many milliseconds; a living one renews its hold at half of it, however long a job takes. */
  lockMs?: number;
}

export interface BullQueue extends JobQueue {
  /** Take jobs from now on. */
  work(handle: (job: Job) => Promise<void>, options: WorkOptions): Promise<void>;
  ready(): Promise<void>;
}

/** Connects lazily; `ready` says when it did. The PostgreSQL backend needs its schema migrated beforehand (platform/database). */
export function createBullQueue(settings: QueueSettings, onError: (error: Error) => void): BullQueue {
  const { connection, factory } = backendOf(settings);
  const queue = new Queue<Job>(QUEUE_NAME, { connection }, factory as never);
  queue.on('error', onError);
  let worker: Worker<Job> | null = null;

  return {
    ready: () => queue.waitUntilReady(),
    offer: async (jobs) => {
      await queue.addBulk(jobs.map((job) => ({ name: job.kind, data: job, opts: { jobId: job.id, removeOnComplete: true, removeOnFail: true } })));
    },
    work: async (handle, { concurrency, onFailure, lockMs = LOCK_MS }) => {
      worker = new Worker<Job>(QUEUE_NAME, async (job) => handle(job.data), { connection, concurrency, maxStalledCount: MAX_STALLED, lockDuration: lockMs, stalledInterval: lockMs / 2 }, factory as never);
      worker.on('error', onError);
      worker.on('failed', (job, error) => onFailure(job?.data ?? null, error));
      await worker.waitUntilReady();
    },
    close: async () => {
      await worker?.close();
      await queue.close();
    },
  };
}

/**
 * With BullMQ's default of one, a job that keeps killing its worker takes innocent jobs with it: they stall as often as it does.
 * Starts are counted in our own ledger (`Effects.run`), which sets only the culprit aside; the queue itself need not give up.
 */
const MAX_STALLED = 1000;
const LOCK_MS = 10_000;

function backendOf(settings: QueueSettings): { connection: never; factory: BackendFactory } {
  switch (settings.backend) {
    case 'postgres':
      // What a crash takes from the queue the relay offers again: its commits need not wait for the disk, nor, by its locks, for each other.
      return { connection: { connectionString: settings.url, max: 4, options: '-c synchronous_commit=off' } as never, factory: createPostgresBackend as never };
    case 'redis':
      return { connection: { url: settings.url, maxRetriesPerRequest: null } as never, factory: createRedisBackend as never };
  }
}
