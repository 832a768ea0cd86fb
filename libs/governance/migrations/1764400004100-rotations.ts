import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/tenancy';

/** Changes of a line-up: the turns of a rooster van aftreden, and early departures. What becomes of one stands in its instance. */
export class Rotations1764400004100 implements MigrationInterface {
  name = 'Rotations1764400004100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE rotation (tenant_id uuid NOT NULL, ${COLUMNS})`);
    for (const statement of tenantTable('rotation')) await runner.query(statement);
    await runner.query('CREATE INDEX rotation_body ON rotation (tenant_id, body_id, changes_on)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rotation');
  }
}

// `leaver_id` and `reason`: of a departure, who leaves and why, as far as was said.
const COLUMNS = `
  id uuid NOT NULL,
  body_id text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('turn', 'departure')),
  changes_on date NOT NULL,
  seat_ids jsonb NOT NULL,
  leaver_id uuid,
  reason text,
  PRIMARY KEY (tenant_id, id)`;
