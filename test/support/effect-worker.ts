/**
 * A worker process for the fault tests: effects of the letter workflow, taken from either queue. What its handler does with an
 * effect is told per instance: never end (`HANGS`), kill this process (`KILLS`), else take a moment and be done.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { createBullQueue, type QueueSettings } from '#engine/bull-queue';
import { Effects, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import { Runner } from '#engine/runner';
import { DatabaseClock } from '#platform/clock';
import { createDatabase } from '#platform/database';
import { createLog } from '#platform/logging';
import { letter } from './letter.workflow.js';

const MOMENT_MS = 100;
const listed = (name: string): readonly string[] => (process.env[name] ?? '').split(',');
const [hangs, kills] = [listed('HANGS'), listed('KILLS')];

async function handle({ instanceId }: OutboxEffect): Promise<HandlerOutcome> {
  process.send?.({ began: instanceId });
  if (kills.includes(instanceId)) process.kill(process.pid, 'SIGKILL');
  if (hangs.includes(instanceId)) await new Promise(() => {});
  await pause(MOMENT_MS);
  return { outcome: 'done' };
}

const app = await createDatabase({ url: process.env['APP_URL'] ?? '', entities: [], log: createLog({ program: 'test', level: 'silent' }) });
const clock = await DatabaseClock.start(async () => new Date((await app.query('SELECT clock_timestamp() AS now'))[0].now));
const effects = new Effects(new Runner(app, { clock, definitions: new Map([[letter.name, letter]]) }), clock, new Map([['post', { handle }]]));
const queue = createBullQueue(JSON.parse(process.env['QUEUE'] ?? '') as QueueSettings, () => {});
await queue.work(({ tenantId, id }) => effects.run(tenantId, id), { concurrency: 4, onFailure: () => {}, lockMs: Number(process.env['LOCK_MS']) });
process.send?.({ began: String(process.pid) });
