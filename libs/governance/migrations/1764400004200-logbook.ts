import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/tenancy';

/** Who did what beside any workflow: rows are added, never changed nor taken away. */
export class Logbook1764400004200 implements MigrationInterface {
  name = 'Logbook1764400004200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE logbook (
      tenant_id uuid NOT NULL,
      id uuid NOT NULL,
      at timestamptz NOT NULL,
      actor jsonb NOT NULL,
      what text NOT NULL CHECK (what IN ('voorzitter-gekozen', 'notulist-gekozen', 'actiepunt-gereed', 'actiepunt-heropend')),
      body_id text NOT NULL,
      meeting_id uuid,
      action_id uuid,
      person_id uuid,
      PRIMARY KEY (tenant_id, id))`);
    for (const statement of tenantTable('logbook', { grants: ['SELECT', 'INSERT'] })) await runner.query(statement);
    await runner.query('CREATE INDEX logbook_body ON logbook (tenant_id, body_id, at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE logbook');
  }
}
