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

/** Deliveries at a time, as a worker has them: they share nothing, and mostly wait for the database. Effects run one by one. */
const DELIVERIES_AT_ONCE = 8;

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
    for (let jobs = this.next(); jobs.length > 0; jobs = this.next(), done += jobs.length) await Promise.all(jobs.map((job) => this.work(job)));
    return done;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** What may be done now: the deliveries in front, or else the one job that comes first. */
  private next(): Job[] {
    const other = this.waiting.findIndex(({ kind }) => kind !== 'delivery');
    const deliveries = other === -1 ? this.waiting.length : other;
    return this.waiting.splice(0, Math.max(1, Math.min(DELIVERIES_AT_ONCE, deliveries)));
  }
}
