import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/tenancy';

/**
 * A municipality's audit log (what happened beside any workflow: deeds of the logbook, confidential papers that were read, sign-ins), hash-chained
 * as the histories are; and a daily seal over the heads of all its chains. Rows are added, never changed nor taken away.
 */
export class Audit1764700007100 implements MigrationInterface {
  name = 'Audit1764700007100';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (tenant_id uuid NOT NULL, ${columns})`);
      for (const statement of tenantTable(table, { grants: ['SELECT', 'INSERT'] })) await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${Object.keys(TABLES).reverse().join(', ')}`);
  }
}

const TABLES: Record<string, string> = {
  // `entry` holds ids and codes only: nothing in it need ever be erased.
  audit_log: `
    nr int NOT NULL,
    at timestamptz NOT NULL,
    kind text NOT NULL,
    entry jsonb NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    PRIMARY KEY (tenant_id, nr)`,
  audit_seal: `
    nr int NOT NULL,
    day date NOT NULL,
    at timestamptz NOT NULL,
    chains int NOT NULL,
    heads_digest text NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    PRIMARY KEY (tenant_id, nr),
    UNIQUE (tenant_id, day)`,
  // Chains that had grown since their last seal. `chain`: an instance, or the municipality itself for its audit log.
  audit_seal_head: `
    chain uuid NOT NULL,
    version int NOT NULL,
    hash text NOT NULL,
    seal_nr int NOT NULL,
    PRIMARY KEY (tenant_id, chain, version)`,
};
