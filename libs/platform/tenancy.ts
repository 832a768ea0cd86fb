/**
 * Tenancy by PostgreSQL row-level security. Every tenant table carries `tenant_id`; a policy that is forced on its owner too
 * shows only the rows of the tenant that the transaction has set. Forgetting to set it shows nothing, never everything.
 */
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** Roles of the database; who logs in as which is said in docs/operations.md. */
export const APP_ROLE = 'leidraad_app';
export const DISPATCH_ROLE = 'leidraad_dispatch';

type Grant = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

/**
 * The statements that put a new table under tenancy: forced policy, grants for the application role, and where the worker
 * must find work across municipalities an extra SELECT policy for the dispatch role, on `dispatch` columns only: ids, states and
 * instants, never what is in the work. For use in migrations.
 */
export function tenantTable(table: string, options: { grants?: readonly Grant[]; dispatch?: readonly string[] } = {}): string[] {
  const { grants = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'], dispatch = [] } = options;
  const own = `tenant_id = nullif(current_setting('app.tenant', true), '')::uuid`;
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY tenant ON ${table} TO ${APP_ROLE} USING (${own}) WITH CHECK (${own})`,
    `GRANT ${grants.join(', ')} ON ${table} TO ${APP_ROLE}`,
    ...(dispatch.length > 0 ? [`CREATE POLICY dispatch ON ${table} FOR SELECT TO ${DISPATCH_ROLE} USING (true)`, `GRANT SELECT (${dispatch.join(', ')}) ON ${table} TO ${DISPATCH_ROLE}`] : []),
  ];
}

/** Statements that a transaction ends with: nothing waits for their answers but the commit, which goes along in the same message. */
export type Closing = (statement: Promise<unknown>) => void;

/**
 * Run `work` in one transaction as `tenantId`; commit, or roll back when it throws. The setting ends with the transaction,
 * so a pooled connection never carries a tenant over. What `work` hands to `closing` it need not wait for: where such a statement
 * fails, PostgreSQL rolls back at the commit, and its error is thrown.
 */
export async function inTenant<T>(database: DataSource, tenantId: string, work: (manager: EntityManager, closing: Closing) => Promise<T>): Promise<T> {
  const runner = database.createQueryRunner();
  const last: Promise<unknown>[] = [];
  try {
    await begin(runner, tenantId, '');
    const result = await work(runner.manager, (statement) => {
      statement.catch(() => {}); // heard below, also when it fails before the work is done
      last.push(statement);
    });
    const ends = await Promise.allSettled([...last, runner.commitTransaction()]);
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {});
    throw error;
  } finally {
    await runner.release();
  }
}

/**
 * Read in one transaction as `tenantId`, all of it as at one moment: what others commit meanwhile is in none of the answers, or one
 * would name what another does not have. PostgreSQL refuses every change in it (25006). Nobody waits for its end: the connection goes
 * back to the pool with the end under way, before whatever its next user says.
 */
export async function readInTenant<T>(database: DataSource, tenantId: string, read: (manager: EntityManager) => Promise<T>): Promise<T> {
  const runner = database.createQueryRunner();
  try {
    await begin(runner, tenantId, ' ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await read(runner.manager);
  } finally {
    const client = (await runner.connect()) as { query(text: string): Promise<unknown> };
    client.query('ROLLBACK').catch(() => {}); // fails only with its connection, of which the next user hears
    await runner.release();
  }
}

/** TypeORM begins the transaction; the tenant goes along in the same message. Apart it costs a seventh of all round trips. */
async function begin(runner: QueryRunner, tenantId: string, mode: '' | ' ISOLATION LEVEL REPEATABLE READ READ ONLY'): Promise<void> {
  if (!UUID.test(tenantId)) throw new Error('A tenant is known by its uuid');
  const send = runner.query.bind(runner);
  runner.query = (text: string) => send(`${text}${mode}; SET LOCAL app.tenant = '${tenantId}'`);
  try {
    await runner.startTransaction();
  } finally {
    runner.query = send;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
