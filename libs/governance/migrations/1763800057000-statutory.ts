import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/tenancy';

/** What the statutory check needs beside meetings and agreements: mandates, and what is said not to be at issue, with its exploration. */
export class Statutory1763800057000 implements MigrationInterface {
  name = 'Statutory1763800057000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, { columns, grants }] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (tenant_id uuid NOT NULL, ${columns})`);
      for (const statement of tenantTable(table, { grants })) await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${Object.keys(TABLES).reverse().join(', ')}`);
  }
}

const TABLES: Record<string, { columns: string; grants: readonly ('SELECT' | 'INSERT' | 'UPDATE')[] }> = {
  // Who speaks for an organisation in a body: the holder of another seat, or somebody by name. Its last day is the only thing that changes.
  mandate: {
    grants: ['SELECT', 'INSERT', 'UPDATE'],
    columns: `
      id uuid NOT NULL,
      partner_id text NOT NULL,
      body_id text NOT NULL,
      seat_id text,
      stand_in text CHECK ((seat_id IS NULL) <> (stand_in IS NULL)),
      valid_from date NOT NULL,
      valid_until date CHECK (valid_until >= valid_from),
      evidence text NOT NULL,
      recorded_by uuid,
      recorded_at timestamptz NOT NULL,
      PRIMARY KEY (tenant_id, id)`,
  },
  // 'Dat speelt hier niet', from a year until (and with) another.
  topic_absence: {
    grants: ['SELECT', 'INSERT', 'UPDATE'],
    columns: `
      id uuid NOT NULL,
      point_id text NOT NULL,
      from_year int NOT NULL,
      until_year int CHECK (until_year >= from_year - 1),
      reason text NOT NULL,
      meeting_id uuid NOT NULL,
      recorded_by uuid,
      recorded_at timestamptz NOT NULL,
      PRIMARY KEY (tenant_id, id),
      FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting`,
  },
  topic_exploration: {
    grants: ['SELECT', 'INSERT'],
    columns: `
      id uuid NOT NULL,
      point_id text NOT NULL,
      explored_on date NOT NULL,
      how text NOT NULL,
      partner_ids jsonb NOT NULL,
      conclusion text NOT NULL,
      at_issue boolean NOT NULL,
      document_id uuid,
      recorded_by uuid,
      recorded_at timestamptz NOT NULL,
      PRIMARY KEY (tenant_id, id),
      FOREIGN KEY (tenant_id, document_id) REFERENCES document`,
  },
};
