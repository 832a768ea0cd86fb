import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/tenancy';

/** Annual plans: versions, lines with their money, actions and what became of them, adoptions, commitments. Amounts in cents. */
export class Plans1764400011000 implements MigrationInterface {
  name = 'Plans1764400011000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (tenant_id uuid NOT NULL, ${columns})`);
      for (const statement of tenantTable(table)) await runner.query(statement);
    }
    await runner.query('CREATE INDEX plan_commitment_year ON plan_commitment (tenant_id, year)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${Object.keys(TABLES).reverse().join(', ')}`);
  }
}

const OF_PLAN = 'FOREIGN KEY (tenant_id, year) REFERENCES annual_plan';
const OF_VERSION = 'FOREIGN KEY (tenant_id, year, version) REFERENCES plan_version';

const TABLES: Record<string, string> = {
  annual_plan: `
    year text NOT NULL,
    title text NOT NULL,
    body_id text NOT NULL,
    from_day date NOT NULL,
    until_day date NOT NULL CHECK (until_day > from_day),
    available_cents bigint CHECK (available_cents >= 0),
    budget_name text,
    remarks jsonb NOT NULL DEFAULT '[]',
    council_letter text,
    evaluation text,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, year)`,
  plan_version: `
    year text NOT NULL,
    version int NOT NULL CHECK (version > 0),
    reason text,
    submitted_at timestamptz,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, year, version),
    ${OF_PLAN}`,
  plan_line: `
    year text NOT NULL,
    version int NOT NULL,
    line_id text NOT NULL,
    position int NOT NULL,
    name text NOT NULL,
    ambitions jsonb NOT NULL,
    fields jsonb NOT NULL DEFAULT '{}',
    people text,
    cost_cents bigint NOT NULL CHECK (cost_cents >= 0),
    cover jsonb NOT NULL DEFAULT '[]',
    remarks jsonb NOT NULL DEFAULT '[]',
    empty boolean NOT NULL,
    PRIMARY KEY (tenant_id, year, version, line_id),
    ${OF_VERSION}`,
  plan_action: `
    year text NOT NULL,
    version int NOT NULL,
    id text NOT NULL,
    line_id text NOT NULL,
    position int NOT NULL,
    nr int,
    action text NOT NULL,
    partners jsonb NOT NULL DEFAULT '[]',
    planning text NOT NULL,
    from_day date,
    until_day date,
    again jsonb NOT NULL DEFAULT '[]',
    budget_cents bigint CHECK (budget_cents >= 0),
    budget_text text,
    lead_id uuid,
    carried_from jsonb,
    PRIMARY KEY (tenant_id, year, version, id),
    FOREIGN KEY (tenant_id, year, version, line_id) REFERENCES plan_line,
    FOREIGN KEY (tenant_id, lead_id) REFERENCES person`,
  plan_progress: `
    year text NOT NULL,
    action_id text NOT NULL,
    done_on date,
    note text,
    told_by uuid,
    PRIMARY KEY (tenant_id, year, action_id),
    ${OF_PLAN}`,
  plan_adoption: `
    year text NOT NULL,
    version int NOT NULL,
    authority text NOT NULL,
    adopted_on date NOT NULL,
    adopted_by uuid,
    adapted boolean NOT NULL DEFAULT false,
    adaptations text,
    meeting_id uuid,
    PRIMARY KEY (tenant_id, year, version, authority),
    ${OF_VERSION}`,
  plan_commitment: `
    id uuid NOT NULL,
    year text NOT NULL,
    line_id text NOT NULL,
    cents bigint NOT NULL CHECK (cents > 0),
    what text NOT NULL,
    to_whom text NOT NULL,
    made_by uuid,
    made_at timestamptz NOT NULL,
    passed jsonb NOT NULL DEFAULT '[]',
    withdrawn_at timestamptz,
    withdrawn_because text,
    PRIMARY KEY (tenant_id, id),
    ${OF_PLAN}`,
};
