/**
 * The relay hands what is due to the queue: effects of the outbox and whatever other sources it is given (mail deliveries).
 * It offers, then notes the offer: a crash in between offers again, which the queue (same job id) or the worker (work done)
 * takes for what it is. The same pass is the reconciler's for lost jobs: an offer of which nothing was heard is repeated.
 */
import type { DataSource } from 'typeorm';
import type { Clock } from '#platform/clock';
import { inTenant } from '#platform/tenancy';
import type { Queryable } from './instance.store.js';
import { dueEffects, markOffered, type Due } from './outbox.store.js';
import type { JobKind, JobQueue } from './queue.js';

/** An offer of which nothing was heard for so many seconds is repeated: a queue that lost all its data loses no work. */
const LEASE_SECONDS = 60;
const BATCH = 500;

export interface WorkSource {
  kind: JobKind;
  /** Due work of every municipality, in the order to be done; read as the dispatch role. */
  due(dispatch: Queryable, now: string, limit: number): Promise<Due[]>;
  /** Note the offer, as the application role with the tenant set. A source that notes nothing is offered one batch a pass: the next would be the same. */
  offered?(tx: Queryable, ids: readonly string[], again: string): Promise<void>;
}

export const effectSource: WorkSource = { kind: 'effect', due: dueEffects, offered: markOffered };

export class Relay {
  constructor(
    private readonly app: DataSource,
    private readonly dispatch: Queryable,
    private readonly clock: Clock,
    private readonly queue: JobQueue,
    private readonly sources: readonly WorkSource[],
  ) {}

  /** Offer all that is due; returns how many jobs that were. */
  async relay(): Promise<number> {
    const offered = await Promise.all(this.sources.map((source) => this.relaySource(source)));
    return offered.reduce((sum, count) => sum + count, 0);
  }

  private async relaySource(source: WorkSource): Promise<number> {
    let offered = 0;
    for (;;) {
      const batch = await this.relayBatch(source);
      offered += batch;
      if (batch < BATCH || !source.offered) return offered;
    }
  }

  private async relayBatch(source: WorkSource): Promise<number> {
    const now = this.clock.now();
    const again = new Date(Date.parse(now) + LEASE_SECONDS * 1000).toISOString();
    const due = await source.due(this.dispatch, now, BATCH);
    if (due.length === 0) return 0;
    await this.queue.offer(due.map(({ id, tenantId }) => ({ kind: source.kind, id, tenantId })));
    const note = source.offered;
    if (note) for (const [tenantId, ids] of byTenant(due)) await inTenant(this.app, tenantId, async (tx, closing) => closing(note(tx, ids, again)));
    return due.length;
  }
}

function byTenant(due: readonly Due[]): Map<string, string[]> {
  const tenants = new Map<string, string[]>();
  for (const { tenantId, id } of due) tenants.set(tenantId, [...(tenants.get(tenantId) ?? []), id]);
  return tenants;
}
