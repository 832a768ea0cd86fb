import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/tenancy';

/** Assignments (bestuurlijke opdrachten) with what was written on the way, and the frames of working groups. */
export class Assignments1764400006000 implements MigrationInterface {
  name = 'Assignments1764400006000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (tenant_id uuid NOT NULL, ${columns})`);
      for (const statement of tenantTable(table)) await runner.query(statement);
    }
    await runner.query('CREATE INDEX assignment_note_of ON assignment_note (tenant_id, assignment_id, at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${Object.keys(TABLES).reverse().join(', ')}`);
  }
}

const TABLES: Record<string, string> = {
  assignment: `
    id uuid NOT NULL,
    title text NOT NULL,
    ambition_id text NOT NULL,
    question_id uuid,
    topic_ids jsonb NOT NULL DEFAULT '[]',
    issuer_id text NOT NULL,
    group_id text NOT NULL,
    result text,
    measure text,
    who text,
    means text,
    frame text,
    due_on date,
    reports_on jsonb NOT NULL DEFAULT '[]',
    mandate text,
    follows uuid,
    drafted_by uuid,
    drafted_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, follows) REFERENCES assignment`,
  // Reports, bottlenecks and what solved them, proposals, questions: in the order in which they came, never changed.
  assignment_note: `
    id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('tussenstand', 'knelpunt', 'oplossing', 'voorstel', 'vraag', 'eindverslag')),
    text text NOT NULL,
    about uuid,
    by uuid,
    at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, assignment_id) REFERENCES assignment`,
  // What must be set before a working group is installed: kaders, uitgangspunten, doelen, succescriteria.
  working_group_frame: `
    group_id text NOT NULL,
    parts jsonb NOT NULL,
    set_by uuid,
    set_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, group_id)`,
};
