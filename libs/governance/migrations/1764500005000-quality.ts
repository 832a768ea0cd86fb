import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/tenancy';

/** Turns of the quality cycle with their goals, indicators, figures, evaluations and adjustments. */
export class Quality1764500005000 implements MigrationInterface {
  name = 'Quality1764500005000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (tenant_id uuid NOT NULL, ${columns})`);
      for (const statement of tenantTable(table)) await runner.query(statement);
    }
    for (const statement of AFTER) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${Object.keys(TABLES).reverse().join(', ')}`);
  }
}

const TABLES: Record<string, string> = {
  quality_cycle: `
    subject_id text NOT NULL,
    turn int NOT NULL CHECK (turn > 0),
    kind text NOT NULL CHECK (kind IN ('ambitie', 'programmalijn')),
    name text NOT NULL,
    began_at timestamptz NOT NULL,
    ended_at timestamptz CHECK (ended_at >= began_at),
    PRIMARY KEY (tenant_id, subject_id, turn)`,
  // achtergebleven: not ready when the goals were set; weggehaald: taken back before that.
  goal: `
    id uuid NOT NULL,
    subject_id text NOT NULL,
    turn int NOT NULL,
    position int NOT NULL,
    text text NOT NULL,
    owner text,
    by_when text,
    topic_ids text[] NOT NULL DEFAULT '{}',
    not_measurable_because text,
    continues uuid,
    status text NOT NULL CHECK (status IN ('concept', 'vastgesteld', 'achtergebleven', 'weggehaald')),
    saved_by uuid,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, subject_id, turn) REFERENCES quality_cycle`,
  // A figure that people typed stands beside what was understood of it.
  indicator: `
    id uuid NOT NULL,
    goal_id uuid NOT NULL,
    position int NOT NULL,
    name text NOT NULL,
    unit text,
    direction text CHECK (direction IN ('up', 'down')),
    baseline text,
    target text,
    by_when text,
    source text,
    measured_by text,
    measurer_body text,
    measurer_seat text,
    PRIMARY KEY (tenant_id, id),
    CHECK ((measurer_body IS NULL) = (measurer_seat IS NULL)),
    FOREIGN KEY (tenant_id, goal_id) REFERENCES goal`,
  // Never changed: a correction is a row of its own, that names the one it corrects.
  measurement: `
    id uuid NOT NULL,
    indicator_id uuid NOT NULL,
    value double precision NOT NULL,
    written text NOT NULL,
    approximate boolean NOT NULL,
    measured_on date NOT NULL,
    note text,
    corrects uuid,
    recorded_by uuid,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, corrects),
    FOREIGN KEY (tenant_id, indicator_id) REFERENCES indicator,
    FOREIGN KEY (tenant_id, corrects) REFERENCES measurement`,
  goal_evaluation: `
    id uuid NOT NULL,
    subject_id text NOT NULL,
    turn int NOT NULL,
    evaluation_id text NOT NULL,
    process text NOT NULL,
    recorded_by uuid,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, subject_id, turn, evaluation_id),
    FOREIGN KEY (tenant_id, subject_id, turn) REFERENCES quality_cycle`,
  goal_result: `
    evaluation uuid NOT NULL,
    goal_id uuid NOT NULL,
    result text NOT NULL CHECK (result IN ('bereikt', 'deels', 'niet')),
    cause text,
    PRIMARY KEY (tenant_id, evaluation, goal_id),
    FOREIGN KEY (tenant_id, evaluation) REFERENCES goal_evaluation,
    FOREIGN KEY (tenant_id, goal_id) REFERENCES goal`,
  // `goal_id` null: a new goal. `draft`: the goal as it becomes, for a revised and a new one.
  goal_adjustment: `
    id uuid NOT NULL,
    subject_id text NOT NULL,
    turn int NOT NULL,
    position int NOT NULL,
    goal_id uuid,
    decision text NOT NULL CHECK (decision IN ('doorgaan', 'bijstellen', 'stoppen', 'nieuw')),
    reason text,
    draft jsonb,
    recorded_by uuid,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CHECK ((decision = 'nieuw') = (goal_id IS NULL)),
    CHECK ((decision IN ('bijstellen', 'nieuw')) = (draft IS NOT NULL)),
    FOREIGN KEY (tenant_id, subject_id, turn) REFERENCES quality_cycle,
    FOREIGN KEY (tenant_id, goal_id) REFERENCES goal`,
  // Why somebody ended a phase without what it is for.
  cycle_reason: `
    id uuid NOT NULL,
    subject_id text NOT NULL,
    turn int NOT NULL,
    phase text NOT NULL,
    reason text NOT NULL,
    given_by uuid,
    given_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, subject_id, turn) REFERENCES quality_cycle`,
};

const AFTER = [
  // Two cycles at once for one ambition cannot be, whoever asks.
  'CREATE UNIQUE INDEX quality_cycle_one_at_a_time ON quality_cycle (tenant_id, subject_id) WHERE ended_at IS NULL',
  'CREATE INDEX goal_cycle ON goal (tenant_id, subject_id, turn)',
  'CREATE INDEX indicator_goal ON indicator (tenant_id, goal_id)',
  'CREATE INDEX measurement_indicator ON measurement (tenant_id, indicator_id, measured_on)',
  'CREATE UNIQUE INDEX measurement_once ON measurement (tenant_id, indicator_id, measured_on) WHERE corrects IS NULL',
  'CREATE INDEX goal_adjustment_cycle ON goal_adjustment (tenant_id, subject_id, turn)',
];
