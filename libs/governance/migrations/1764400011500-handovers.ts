import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/tenancy';

/** Handovers of seats with the points of their dossiers. */
export class Handovers1764400011500 implements MigrationInterface {
  name = 'Handovers1764400011500';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (tenant_id uuid NOT NULL, ${columns})`);
      for (const statement of tenantTable(table)) await runner.query(statement);
    }
    await runner.query('CREATE INDEX handover_membership ON handover (tenant_id, membership_id)');
    await runner.query('CREATE INDEX handover_seat ON handover (tenant_id, body_id, seat_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${Object.keys(TABLES).reverse().join(', ')}`);
  }
}

const TABLES: Record<string, string> = {
  handover: `
    id uuid NOT NULL,
    membership_id uuid NOT NULL,
    body_id text NOT NULL,
    seat_id text NOT NULL,
    from_id uuid NOT NULL,
    leaves_on date NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, from_id) REFERENCES person`,
  handover_point: `
    id uuid NOT NULL,
    handover_id uuid NOT NULL,
    position int NOT NULL,
    source text NOT NULL,
    ref text NOT NULL,
    duty boolean NOT NULL,
    title text NOT NULL,
    why text,
    due_on date,
    page text,
    confidential boolean NOT NULL DEFAULT false,
    note text,
    status text NOT NULL CHECK (status IN ('open', 'aanvaard', 'geweigerd', 'toegewezen', 'vervallen', 'gedaan')),
    reason text,
    holder_id uuid,
    answered_at timestamptz,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, handover_id, source, ref),
    FOREIGN KEY (tenant_id, handover_id) REFERENCES handover,
    FOREIGN KEY (tenant_id, holder_id) REFERENCES person`,
};
