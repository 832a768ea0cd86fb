/** The system's redis-server on loopback, without persistence, and suites that run on both queue backends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { freePort } from '#platform/postgres/server';
import { describeWith } from './tools.js';

export interface TestRedis {
  url: string;
  /** As a crash: no good-bye, nothing kept. Starts again on the same port with `restart`. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** @param program from `describeWith('redis-server', …)` */
export async function startRedis(program: string): Promise<TestRedis> {
  const port = await freePort();
  let child = await launch(program, port);
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => end(child, 'SIGKILL'),
    restart: async () => void (child = await launch(program, port)),
    stop: () => end(child, 'SIGTERM'),
  };
}

export interface QueueBackend {
  name: 'PostgreSQL' | 'Redis';
  /** Call in `beforeAll`. `redis` is absent on PostgreSQL, whose queues live in the database itself. */
  start(): Promise<{ redis?: TestRedis; stop(): Promise<void> }>;
}

/** The same suite on both of BullMQ's backends; Redis's is skipped, and said to be, where redis-server is missing. */
export function describeOnBothQueues(title: string, body: (backend: QueueBackend) => void): void {
  describe(`${title} (queues on PostgreSQL)`, () => body({ name: 'PostgreSQL', start: () => Promise.resolve({ stop: () => Promise.resolve() }) }));
  describeWith('redis-server', `${title} (queues on Redis)`, (program) =>
    body({
      name: 'Redis',
      start: async () => {
        const redis = await startRedis(program);
        return { redis, stop: () => redis.stop() };
      },
    }),
  );
}

/** Resolves when it accepts connections. */
function launch(program: string, port: number): Promise<ChildProcess> {
  const child = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (/ready to accept connections/i.test(said)) resolve(child);
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${program} ended with ${code}: ${said}`)));
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
