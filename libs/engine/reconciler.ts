/**
 * The reconciler derives every active instance's timers from its snapshot again and mends the row where they differ: after a
 * changed definition, a repaired row, or a defect. (Effects that were lost on their way are the relay's: it repeats an offer
 * of which nothing was heard.) Idempotent, without input; runs at start and now and then.
 */
import canonicalize from 'canonicalize';
import type { DataSource } from 'typeorm';
import { inTenant } from '#platform/tenancy';
import type { Timer, WorkflowDefinition } from '#workflows/definition';
import { earliest, type Queryable } from './instance.store.js';
import type { Instance } from './model.js';
import { openTimers } from './step.js';

const BATCH = 500;

export class Reconciler {
  constructor(
    private readonly app: DataSource,
    private readonly dispatch: Queryable,
    private readonly definitions: ReadonlyMap<string, WorkflowDefinition>,
    /** Told of an instance that cannot be looked at (a newer program wrote it); the others are. */
    private readonly onFailure: (instanceId: string, error: unknown) => void = () => {},
  ) {}

  /** Returns how many instances had timers that did not follow from their snapshot. */
  async reconcile(): Promise<number> {
    const tenants: { tenant_id: string }[] = await this.dispatch.query('SELECT DISTINCT tenant_id FROM instance WHERE NOT ended');
    let mended = 0;
    for (const { tenant_id } of tenants) mended += await this.reconcileTenant(tenant_id);
    return mended;
  }

  private async reconcileTenant(tenantId: string): Promise<number> {
    let after = '00000000-0000-0000-0000-000000000000';
    let mended = 0;
    for (;;) {
      const batch = await inTenant(this.app, tenantId, (tx) => activeAfter(tx, after));
      const last = batch.at(-1);
      if (!last) return mended;
      after = last.id;
      for (const instance of batch) mended += await this.mend(tenantId, instance);
    }
  }

  private async mend(tenantId: string, instance: Stored): Promise<number> {
    const definition = this.definitions.get(instance.workflow);
    if (!definition) return 0;
    const timers = this.timersOf(definition, instance);
    const same = timers === null || (canonicalize(timers) === canonicalize(instance.timers) && isSame(earliest(timers), instance.nextTimerAt));
    if (same) return 0;
    const [, count] = await inTenant(this.app, tenantId, (tx) =>
      tx.query(`UPDATE instance SET timers = $3, next_timer_at = $4 WHERE id = $1 AND version = $2`, [instance.id, instance.version, JSON.stringify(timers), earliest(timers)]),
    );
    return count;
  }

  private timersOf(definition: WorkflowDefinition, instance: Stored): Timer[] | null {
    try {
      return openTimers(definition, instance);
    } catch (error) {
      this.onFailure(instance.id, error);
      return null;
    }
  }
}

type Stored = Instance & { nextTimerAt: string | null };

const isSame = (a: string | null, b: string | null): boolean => a === b || (a !== null && b !== null && Date.parse(a) === Date.parse(b));

async function activeAfter(tx: Queryable, after: string): Promise<Stored[]> {
  return tx.query(
    `SELECT id, tenant_id AS "tenantId", workflow, business_key AS key, definition_version AS "definitionVersion", snapshot, version, timers, fired,
            last_hash AS "lastHash", next_timer_at AS "nextTimerAt" FROM instance WHERE NOT ended AND failures = 0 AND id > $1 ORDER BY id LIMIT $2`,
    [after, BATCH],
  );
}
