/**
 * One event of a stored instance: load, decide, persist, outbox, history; inbox, timers and row-level security included.
 * One by one through the Runner, sixteen at a time as the raw counterpart; in batches of a hundred through the Sweeper.
 */
import { randomUUID } from 'node:crypto';
import { Runner } from '#engine/runner';
import { Sweeper } from '#engine/sweeper';
import { VirtualClock } from '#platform/clock';
import { dossier, newDossier } from './dossier.workflow.js';
import { fail, inParallel, type Pair, perSecond, type Rate, type Result, resultOf, storedSnapshot, TENANT } from './measure.js';
import { Raw, ROWS } from './raw.js';
import { type Bench, CONNECTIONS } from './server.js';

const NOTES = 3000;
const DAY = 86_400_000;
const keyOf = (index: number) => ({ workflow: 'dossier', key: String(index % ROWS) });
const actor = { kind: 'person', personId: '5f0c6a52-6d0f-4d3e-9c34-0d6f2f3a7a10' } as const;

export async function eventSuite(bench: Bench, repetitions: number): Promise<Result[]> {
  const clock = new VirtualClock('2026-11-22T09:00:00.000Z');
  const definitions = new Map([[dossier.name, dossier]]);
  const runner = new Runner(bench.app, { clock, definitions });
  const sweeper = new Sweeper({ ...bench, clock, runner, definitions, onFailure: (_, error) => fail(error) });
  await begin(runner, clock);
  const raw = await Raw.open(bench.ownerUrl, await storedSnapshot(bench.app));
  const single: Pair[] = [];
  const batched: Pair[] = [];
  try {
    for (let repetition = 0; repetition <= repetitions; repetition++) {
      const limit = await raw.updates(2 * NOTES);
      const one = await oneByOne(runner, clock);
      const limitAgain = await raw.updates(2 * NOTES);
      const hundred = await inBatches(sweeper, clock);
      if (repetition === 0) continue; // warm: plans, caches and compiled code as in a process that runs for days
      single.push({ raw: (limit + limitAgain) / 2, engine: one });
      batched.push({ raw: (limit + limitAgain) / 2, engine: hundred });
      console.error(`event ${repetition}/${repetitions}: raw ${limit.toFixed(0)} and ${limitAgain.toFixed(0)}, one by one ${one.toFixed(0)}, batches ${hundred.toFixed(0)} per second`);
    }
  } finally {
    await raw.close();
  }
  return [resultOf('event', 'one by one', 0.25, single), resultOf('event', 'batches of a hundred', 0.65, batched)];
}

function begin(runner: Runner, clock: VirtualClock): Promise<Rate> {
  const dueAt = later(clock);
  return inParallel(ROWS, CONNECTIONS, async (index) => {
    await runner.start(TENANT, keyOf(index), newDossier(dueAt, false), { id: randomUUID(), actor });
  });
}

function oneByOne(runner: Runner, clock: VirtualClock): Promise<Rate> {
  const dueAt = later(clock);
  return inParallel(NOTES, CONNECTIONS, async () => {
    const { outcome } = await runner.send(TENANT, keyOf(Math.floor(Math.random() * ROWS)), { id: randomUUID(), actor, event: { type: 'NOTE', text: 'Besproken, akkoord met de aanpassing.', dueAt } });
    if (outcome !== 'applied') throw new Error(`An event was ${outcome}`);
  });
}

/** A day later every instance's timer is due: five thousand events, a hundred in a transaction. */
async function inBatches(sweeper: Sweeper, clock: VirtualClock): Promise<Rate> {
  clock.advanceTo(new Date(Date.parse(clock.now()) + 2 * DAY).toISOString());
  const began = performance.now();
  const fired = await sweeper.sweep();
  if (fired < ROWS) throw new Error(`Of ${ROWS} timers ${fired} fired`);
  return perSecond(fired, began);
}

const later = (clock: VirtualClock): string => new Date(Date.parse(clock.now()) + DAY).toISOString();
