import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/tenancy';

/** Stand-ins of seats, and organisations that went on as one. */
export class Seats1764400004000 implements MigrationInterface {
  name = 'Seats1764400004000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (tenant_id uuid NOT NULL, ${columns})`);
      for (const statement of tenantTable(table)) await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${Object.keys(TABLES).reverse().join(', ')}`);
  }
}

const TABLES: Record<string, string> = {
  // A plaatsvervanger stands beside the holder of a seat, or in for nobody while the seat is vacant; one at a time.
  stand_in: `
    id uuid NOT NULL,
    body_id text NOT NULL,
    seat_id text NOT NULL,
    person_id uuid NOT NULL,
    held daterange NOT NULL CHECK (NOT isempty(held)),
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES person,
    EXCLUDE USING gist (tenant_id WITH =, body_id WITH =, seat_id WITH =, held WITH &&)`,
  // From that day on the partner goes on as another; an organisation merges once.
  partner_merger: `
    partner_id text NOT NULL,
    into_id text NOT NULL CHECK (into_id <> partner_id),
    merged_on date NOT NULL,
    PRIMARY KEY (tenant_id, partner_id)`,
};
