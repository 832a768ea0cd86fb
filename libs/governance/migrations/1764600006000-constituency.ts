import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/tenancy';

/** What representatives pass on to their achterban, and whether they did. */
export class Constituency1764600006000 implements MigrationInterface {
  name = 'Constituency1764600006000';

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
  constituency_text: `
    meeting_id uuid NOT NULL,
    text text NOT NULL,
    sent_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, meeting_id),
    FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting`,
  constituency_passing: `
    meeting_id uuid NOT NULL,
    person_id uuid NOT NULL,
    body_id text NOT NULL,
    seat_id text NOT NULL,
    passed_on date,
    whom text,
    recorded_by uuid,
    recorded_at timestamptz CHECK ((recorded_at IS NULL) = (passed_on IS NULL)),
    PRIMARY KEY (tenant_id, meeting_id, person_id),
    FOREIGN KEY (tenant_id, meeting_id) REFERENCES constituency_text,
    FOREIGN KEY (tenant_id, person_id) REFERENCES person`,
};
