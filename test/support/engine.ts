/** An engine on a test database: runner, effects, relay, sweeper, with a virtual clock and a queue that works inline. */
import type { DataSource } from 'typeorm';
import { entities } from '#governance/database';
import { Effects, type EffectHandler } from '#engine/effects';
import { InlineQueue } from '#engine/queue';
import { Reconciler } from '#engine/reconciler';
import { effectSource, Relay } from '#engine/relay';
import { Runner } from '#engine/runner';
import { Sweeper } from '#engine/sweeper';
import { VirtualClock } from '#platform/clock';
import { createDatabase } from '#platform/database';
import { createLog } from '#platform/logging';
import type { WorkflowDefinition } from '#workflows/definition';
import { createTestDatabase, type TestDatabase } from './database.js';

export const TENANT = '11111111-1111-4111-8111-111111111111';
export const OTHER_TENANT = '22222222-2222-4222-8222-222222222222';

export interface TestEngine {
  database: TestDatabase;
  app: DataSource;
  dispatch: DataSource;
  clock: VirtualClock;
  runner: Runner;
  effects: Effects;
  relay: Relay;
  sweeper: Sweeper;
  reconciler: Reconciler;
  queue: InlineQueue;
  failures: string[];
  /** Relay and work until nothing is left to do now. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export async function startEngine(workflows: readonly WorkflowDefinition[], handlers: Record<string, EffectHandler>, now = '2026-11-22T09:00:00.000Z'): Promise<TestEngine> {
  const database = await createTestDatabase();
  const log = createLog({ program: 'test', level: 'silent' });
  const app = await createDatabase({ url: database.appUrl, entities, log });
  const dispatch = await createDatabase({ url: database.dispatchUrl, entities: [], log, poolSize: 2 });
  const clock = new VirtualClock(now);
  const definitions = new Map(workflows.map((workflow) => [workflow.name, workflow]));
  const runner = new Runner(app, { clock, definitions });
  const effects = new Effects(runner, clock, new Map(Object.entries(handlers)));
  const queue = new InlineQueue((job) => effects.run(job.tenantId, job.id));
  const relay = new Relay(app, dispatch, clock, queue, [effectSource]);
  const failures: string[] = [];
  const sweeper = new Sweeper({ app, dispatch, clock, runner, definitions, onFailure: (id) => failures.push(id) });
  return {
    database, app, dispatch, clock, runner, effects, relay, sweeper, queue, failures,
    reconciler: new Reconciler(app, dispatch, definitions),
    settle: async () => {
      do await queue.drain();
      while ((await relay.relay()) > 0);
    },
    close: async () => {
      await app.destroy();
      await dispatch.destroy();
      await database.drop();
    },
  };
}
