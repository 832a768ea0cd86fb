/** One worker: takes jobs from the queue and beats for timers, outbox and digests. Any number may run beside each other. */
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import { createBullQueue, type QueueSettings } from '#engine/bull-queue';
import { assembleWorker, type WorkerPorts } from '#governance/assembly';
import type { DatabaseClock } from '#platform/clock';
import { checkDefinitions } from '#workflows/check';
import { definitions } from '#workflows/registry';
import { BEAT_PORTS, Beats, type BeatPorts } from './beats.js';

export interface WorkerOptions extends Omit<WorkerPorts, 'queue' | 'clock'> {
  clock: DatabaseClock;
  queue: QueueSettings;
  /** Jobs at the same time in this process. */
  concurrency?: number;
}

export interface RunningWorker {
  /** Look for work now instead of at the next beat. */
  wake(): void;
  /** Finish what is under way, take nothing new. */
  close(): Promise<void>;
}

@Module({})
class WorkerModule {
  static with(ports: BeatPorts): DynamicModule {
    return { module: WorkerModule, imports: [ScheduleModule.forRoot()], providers: [{ provide: BEAT_PORTS, useValue: ports }, Beats] };
  }
}

/** @throws Error when a workflow is defective or asks for an effect that nobody handles */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  checkDefinitions(definitions.values());
  const { log, dispatch, clock } = options;
  const queue = createBullQueue(options.queue, (err) => log.warn({ err }, 'the queue lost its connection'));
  const worker = assembleWorker({ ...options, queue });
  const { relay, sweeper, reconciler, digests, signInCodes, forgetSignIns, seals, newcomers, newBodies, cycleOpenings, planOpenings, handoverWatch, constituencyWatch, destructionWatch, keeper, statutoryYears } = worker;
  const nest = await NestFactory.createApplicationContext(WorkerModule.with({ relay, sweeper, reconciler, digests, signInCodes, forgetSignIns, seals, newcomers, newBodies, cycleOpenings, planOpenings, handoverWatch, constituencyWatch, destructionWatch, keeper, statutoryYears, clock, dispatch, log }), { logger: ['error', 'warn'] });
  const beats = nest.get(Beats);
  await queue.ready();
  await beats.reconcile();
  await beats.rotations();
  await beats.statutory();
  await queue.work(async (job) => {
    await worker.work(job);
    // What this job brought about (deliveries, events to others) is offered now, not a second later.
    await beats.relay();
  }, { concurrency: options.concurrency ?? 4, onFailure: (job, err) => log.error({ job: job?.id, kind: job?.kind, err }, 'a job failed; it is offered again') });
  return {
    wake: () => void beats.relay(),
    close: async () => {
      await nest.close();
      await queue.close();
      await beats.settled();
    },
  };
}
