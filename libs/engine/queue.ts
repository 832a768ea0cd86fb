/**
 * The queue port: wake-ups and work, ids only. PostgreSQL is the truth; a job that is lost is offered again, a job that comes
 * twice finds its work done.
 */
export type JobKind = 'effect' | 'delivery';

export interface Job {
  kind: JobKind;
  tenantId: string;
  /** Of the effect or the delivery; also the job's id, so that an offer of what is queued already is no second job. */
  id: string;
}

export interface JobQueue {
  offer(jobs: readonly Job[]): Promise<void>;
  close(): Promise<void>;
}

/** Work in the caller's own time, in order: simulation and tests that need no queue. */
export class InlineQueue implements JobQueue {
  private readonly waiting: Job[] = [];

  constructor(private readonly work: (job: Job) => Promise<void>) {}

  offer(jobs: readonly Job[]): Promise<void> {
    this.waiting.push(...jobs);
    return Promise.resolve();
  }

  /** Do everything that was offered, and what is offered meanwhile; returns how many jobs that were. */
  async drain(): Promise<number> {
    let done = 0;
    for (let job = this.waiting.shift(); job; job = this.waiting.shift(), done++) await this.work(job);
    return done;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
