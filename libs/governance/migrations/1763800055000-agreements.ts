import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/tenancy';

/** The register of agreements (afsprakenregister), the evaluations of groups, and what agenda items are about. */
export class Agreements1763800055000 implements MigrationInterface {
  name = 'Agreements1763800055000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, { columns, grants }] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (tenant_id uuid NOT NULL, ${columns})`);
      for (const statement of tenantTable(table, grants ? { grants } : {})) await runner.query(statement);
    }
    for (const statement of AFTER) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${Object.keys(TABLES).reverse().join(', ')}`);
  }
}

/** Written once, never changed nor taken away. */
const APPEND_ONLY = ['SELECT', 'INSERT'] as const;

const TABLES: Record<string, { columns: string; grants?: readonly ('SELECT' | 'INSERT')[] }> = {
  // As it holds now; how it came to that stands in its history. `source`: where it was decided, when that was not in a meeting here.
  agreement: {
    columns: `
      id uuid NOT NULL,
      body_id text NOT NULL,
      meeting_id uuid,
      item_id uuid,
      decision_id uuid,
      decided_on date NOT NULL,
      source text,
      text text NOT NULL,
      why text NOT NULL,
      partner_ids jsonb NOT NULL,
      topic_ids jsonb NOT NULL,
      ambition_id text,
      confidential boolean NOT NULL DEFAULT false,
      evaluate_on date NOT NULL,
      status text NOT NULL CHECK (status IN ('geldt', 'beeindigd')),
      ended_on date CHECK ((status = 'beeindigd') = (ended_on IS NOT NULL)),
      last_result text CHECK (last_result IN ('bereikt', 'deels', 'niet')),
      recorded_at timestamptz NOT NULL,
      PRIMARY KEY (tenant_id, id),
      FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting,
      FOREIGN KEY (tenant_id, item_id) REFERENCES agenda_item,
      FOREIGN KEY (tenant_id, decision_id) REFERENCES decision,
      CHECK (meeting_id IS NOT NULL OR source IS NOT NULL)`,
  },
  // `content`: the agreement as it read from then on.
  agreement_history: {
    grants: APPEND_ONLY,
    columns: `
      agreement_id uuid NOT NULL,
      nr int NOT NULL CHECK (nr > 0),
      kind text NOT NULL CHECK (kind IN ('vastgelegd', 'herzien', 'geevalueerd', 'beeindigd')),
      happened_on date NOT NULL,
      meeting_id uuid,
      content jsonb NOT NULL,
      result text CHECK (result IN ('bereikt', 'deels', 'niet')),
      became text CHECK (became IN ('voortgezet', 'herzien', 'beeindigd')),
      cause text,
      process text,
      note text,
      recorded_by uuid,
      recorded_at timestamptz NOT NULL,
      PRIMARY KEY (tenant_id, agreement_id, nr),
      FOREIGN KEY (tenant_id, agreement_id) REFERENCES agreement,
      FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting,
      CHECK ((kind = 'geevalueerd') = (result IS NOT NULL AND became IS NOT NULL))`,
  },
  group_evaluation: {
    grants: APPEND_ONLY,
    columns: `
      id uuid NOT NULL,
      body_id text NOT NULL,
      held_on date NOT NULL,
      title text NOT NULL,
      conclusion text NOT NULL,
      result text CHECK (result IN ('bereikt', 'deels', 'niet')),
      cause text,
      agreement_id uuid,
      ambition_id text,
      topic_ids jsonb NOT NULL,
      meeting_id uuid,
      document_id uuid,
      recorded_by uuid,
      recorded_at timestamptz NOT NULL,
      PRIMARY KEY (tenant_id, id),
      FOREIGN KEY (tenant_id, agreement_id) REFERENCES agreement,
      FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting,
      FOREIGN KEY (tenant_id, document_id) REFERENCES document`,
  },
  // Of the 43, the law's or the scheme's own (oversight/known-topics). `agenda_item.topic` is another thing: what the LEA may not decide.
  agenda_item_topic: {
    columns: `
      item_id uuid NOT NULL,
      topic_id text NOT NULL,
      PRIMARY KEY (tenant_id, item_id, topic_id),
      FOREIGN KEY (tenant_id, item_id) REFERENCES agenda_item`,
  },
};

const AFTER = [
  'CREATE INDEX agreement_meeting ON agreement (tenant_id, meeting_id)',
  'CREATE INDEX agreement_topics ON agreement USING gin (topic_ids)',
  'CREATE INDEX group_evaluation_body ON group_evaluation (tenant_id, body_id, held_on)',
  'CREATE INDEX agenda_item_topic_topic ON agenda_item_topic (tenant_id, topic_id)',
];
