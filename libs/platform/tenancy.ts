/**
 * Tenancy by PostgreSQL row-level security. Every tenant table carries `tenant_id`; a policy that is forced on its owner too
 * shows only the rows of the tenant that the transaction has set. Forgetting to set it shows nothing, never everything.
 */
import type { DataSource, EntityManager } from 'typeorm';

/** Roles of the database; who logs in as which is said in docs/operations.md. */
export const APP_ROLE = 'leidraad_app';
export const DISPATCH_ROLE = 'leidraad_dispatch';

type Grant = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

/**
 * The statements that put a new table under tenancy: forced policy, grants for the application role, and where the worker
 * must find work across municipalities an extra SELECT policy for the dispatch role. For use in migrations.
 */
export function tenantTable(table: string, options: { grants?: readonly Grant[]; dispatch?: boolean } = {}): string[] {
  const { grants = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'], dispatch = false } = options;
  const own = `tenant_id = nullif(current_setting('app.tenant', true), '')::uuid`;
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY tenant ON ${table} TO ${APP_ROLE} USING (${own}) WITH CHECK (${own})`,
    `GRANT ${grants.join(', ')} ON ${table} TO ${APP_ROLE}`,
    ...(dispatch ? [`CREATE POLICY dispatch ON ${table} FOR SELECT TO ${DISPATCH_ROLE} USING (true)`, `GRANT SELECT ON ${table} TO ${DISPATCH_ROLE}`] : []),
  ];
}

/**
 * Run `work` in one transaction as `tenantId`; commit, or roll back when it throws. The setting ends with the transaction,
 * so a pooled connection never carries a tenant over.
 */
export function inTenant<T>(database: DataSource, tenantId: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return database.transaction(async (manager) => {
    await manager.query(`SELECT set_config('app.tenant', $1, true)`, [tenantId]);
    return work(manager);
  });
}
