/**
 * The roles and what each may do, as SQL that an administrator runs: by us on the embedded server, by hand in production
 * (docs/operations.md). Every statement may be repeated.
 *
 * | role              | logs in for                              | may |
 * | leidraad_owner    | `leidraad migrate`                       | own the database and everything in it |
 * | leidraad_app      | api, worker, cli                         | read and write rows of the tenant it has set; owns nothing |
 * | leidraad_dispatch | worker: which tenant has work waiting?   | see ids, states and instants of all tenants' timers, effects and mails, nothing of what is in them; change nothing |
 */
import { APP_ROLE, DISPATCH_ROLE } from './tenancy.js';

export const OWNER_ROLE = 'leidraad_owner';
export const ROLES = [OWNER_ROLE, APP_ROLE, DISPATCH_ROLE] as const;

/** Schema of BullMQ's tables, where its PostgreSQL backend is used. */
export const QUEUE_SCHEMA = 'bullmq';

/** The one queue. On PostgreSQL BullMQ makes a sequence for each queue at its first job, which the application role may not. */
export const QUEUE_NAME = 'leidraad';

/** Once per server, as administrator. Passwords come after: `ALTER ROLE … PASSWORD …`, or psql's `\password`. */
export const roleStatements = (): string[] =>
  ROLES.flatMap((role) => [
    `DO $$ BEGIN CREATE ROLE ${role}; EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
    `ALTER ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION NOINHERIT`,
  ]);

/** Once per database, as administrator and connected to it. Its owner must be `leidraad_owner`. */
export const databaseStatements = (database: string): string[] => [
  `REVOKE ALL ON DATABASE "${database}" FROM PUBLIC`,
  `GRANT CONNECT ON DATABASE "${database}" TO ${APP_ROLE}, ${DISPATCH_ROLE}`,
  `GRANT TEMPORARY ON DATABASE "${database}" TO ${APP_ROLE}`, // BullMQ adds jobs by way of temporary tables
  'REVOKE CREATE ON SCHEMA public FROM PUBLIC',
  `GRANT USAGE ON SCHEMA public TO ${APP_ROLE}, ${DISPATCH_ROLE}`,
];

/** After BullMQ's migrations, as owner. Its jobs carry ids only, so they stand outside tenancy. */
export const queueGrantStatements = (): string[] => [
  `DO $$ BEGIN EXECUTE format('CREATE SEQUENCE IF NOT EXISTS ${QUEUE_SCHEMA}.%I', ${QUEUE_SCHEMA}.job_id_seq_name('${QUEUE_NAME}')); END $$`,
  `GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO ${APP_ROLE}`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO ${APP_ROLE}`,
  `GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO ${APP_ROLE}`,
  `GRANT EXECUTE ON ALL ROUTINES IN SCHEMA ${QUEUE_SCHEMA} TO ${APP_ROLE}`,
];
