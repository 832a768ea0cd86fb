import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/tenancy';

/** What people decided about vraagstukken. Those of the scheme stand in the scheme; their rows are what happened to them. */
export class Questions1763800056000 implements MigrationInterface {
  name = 'Questions1763800056000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE question_history (
      tenant_id uuid NOT NULL,
      question_id uuid NOT NULL,
      nr int NOT NULL CHECK (nr > 0),
      kind text NOT NULL CHECK (kind IN ('toegevoegd', 'opgepakt', 'verplaatst', 'afgesloten', 'heropend')),
      happened_on date NOT NULL,
      ambition_id text CHECK (ambition_id IS NOT NULL OR kind NOT IN ('toegevoegd', 'verplaatst')),
      text text CHECK ((kind = 'toegevoegd') = (text IS NOT NULL)),
      body_id text,
      meeting_id uuid CHECK (meeting_id IS NOT NULL OR kind = 'opgepakt'),
      decision_id uuid,
      note text,
      recorded_by uuid,
      recorded_at timestamptz NOT NULL,
      PRIMARY KEY (tenant_id, question_id, nr),
      FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting,
      FOREIGN KEY (tenant_id, decision_id) REFERENCES decision)`);
    for (const statement of tenantTable('question_history', { grants: ['SELECT', 'INSERT'] })) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE question_history');
  }
}
