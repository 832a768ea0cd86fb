/**
 * Whole workflows, many at a time so that the second of the timer is not the limit: start, durable timer of one second, step (an
 * effect through outbox, relay, BullMQ on PostgreSQL and back), complete. All in this process, as the embedded worker does it.
 *
 * The raw counterpart is what a program without an engine would have to write to survive a crash at any moment of the same life:
 * its row when it starts, when the second is over, and when the step is done: one INSERT and two UPDATEs of the snapshot, each
 * prepared and autocommitted. History, outbox, inbox, timers and queue are the engine's own affair and count for nothing there.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { createBullQueue } from '#engine/bull-queue';
import { Effects } from '#engine/effects';
import { effectSource, Relay } from '#engine/relay';
import { Runner } from '#engine/runner';
import { Sweeper } from '#engine/sweeper';
import { DatabaseClock } from '#platform/clock';
import { dossier, newDossier } from './dossier.workflow.js';
import { fail, inParallel, type Pair, perSecond, type Rate, type Result, resultOf, storedSnapshot, TENANT } from './measure.js';
import { Raw } from './raw.js';
import { type Bench, CONNECTIONS } from './server.js';

/** So many that the first second, in which nothing is due yet, and the last are a small part. */
const WORKFLOWS = 6000;
/** A life of an instance as rows of the raw counterpart. */
const LIFE = { inserts: 1, updates: 2 };
const GOAL = 0.2;
const BEAT_MS = 100;
const actor = { kind: 'system', name: 'setup' } as const;

export async function workflowSuite(bench: Bench, repetitions: number): Promise<Result[]> {
  const clock = await DatabaseClock.start(async () => new Date((await bench.app.query('SELECT clock_timestamp() AS now'))[0].now));
  const engine = await startEngine(bench, clock);
  let raw: Raw | undefined;
  const pairs: Pair[] = [];
  try {
    for (let repetition = 0; repetition <= repetitions; repetition++) {
      const rate = await engine.live(WORKFLOWS);
      raw ??= await Raw.open(bench.ownerUrl, await storedSnapshot(bench.app));
      const pair = { raw: await raw.lives(WORKFLOWS, LIFE), engine: rate };
      if (repetition === 0) continue; // warm
      pairs.push(pair);
      console.error(`workflow ${repetition}/${repetitions}: raw ${pair.raw.toFixed(0)}, engine ${pair.engine.toFixed(0)} workflows per second`);
    }
  } finally {
    await engine.close();
    await raw?.close();
  }
  return [resultOf('workflow', 'start, timer of one second, step, complete', GOAL, pairs)];
}

async function startEngine(bench: Bench, clock: DatabaseClock): Promise<{ live(count: number): Promise<Rate>; close(): Promise<void> }> {
  const { app, dispatch } = bench;
  const definitions = new Map([[dossier.name, dossier]]);
  const runner = new Runner(app, { clock, definitions });
  const effects = new Effects(runner, clock, new Map([['step', { handle: () => Promise.resolve({ outcome: 'done' as const }) }]]));
  const queue = createBullQueue({ backend: 'postgres', url: bench.appUrl }, fail);
  const relay = new Relay(app, dispatch, clock, queue, [effectSource]);
  const sweeper = new Sweeper({ app, dispatch, clock, runner, definitions, onFailure: (_, error) => fail(error) });
  let completed = 0;
  const work = async ({ tenantId, id }: { tenantId: string; id: string }): Promise<void> => {
    await effects.run(tenantId, id);
    completed++;
  };
  await queue.work(work, { concurrency: CONNECTIONS, onFailure: (_, error) => fail(error) });

  /** Until `wanted` workflows are complete. */
  const beat = async (wanted: number): Promise<void> => {
    for (; completed < wanted; await pause(BEAT_MS)) {
      await sweeper.sweep();
      await relay.relay();
    }
  };
  const begin = (): Promise<unknown> => {
    const dueAt = new Date(Date.parse(clock.now()) + 1000).toISOString();
    return runner.start(TENANT, { workflow: dossier.name, key: randomUUID() }, newDossier(dueAt, true), { id: randomUUID(), actor });
  };
  const live = async (count: number): Promise<Rate> => {
    const began = performance.now();
    const wanted = completed + count;
    await Promise.all([inParallel(count, CONNECTIONS, async () => void (await begin())), beat(wanted)]);
    const rate = perSecond(count, began);
    await assertComplete(bench);
    return rate;
  };
  return { live, close: () => queue.close() };
}

async function assertComplete(bench: Bench): Promise<void> {
  const [{ open }] = await bench.dispatch.query('SELECT count(*)::int AS open FROM instance WHERE NOT ended');
  if (open > 0) throw new Error(`${open} workflows are not complete`);
}
