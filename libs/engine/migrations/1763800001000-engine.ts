import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/tenancy';
import { FUNCTIONS } from './1763800001000-engine.functions.js';

/**
 * Instances, history, outbox and inbox. Timers stand on the instance row and the inbox of events in the history row: measured,
 * a separate table for either costs a third of the rate. History can be added to, never changed: the application role has
 * no right to. Nor may it delete an instance, and rows come in through the functions only, so no foreign keys stand between
 * these tables: three of them cost more (220 µs of CPU per event) than everything else that PostgreSQL does for it (210 µs).
 */
export class Engine1763800001000 implements MigrationInterface {
  name = 'Engine1763800001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [INSTANCE, HISTORY, PAYLOAD, OUTBOX, INBOX].flat()) await runner.query(statement);
    for (const statement of [
      ...tenantTable('instance', { grants: ['SELECT', 'INSERT', 'UPDATE'], dispatch: ['tenant_id', 'next_timer_at', 'ended'] }),
      ...tenantTable('history', { grants: ['SELECT', 'INSERT'] }),
      ...tenantTable('history_payload', { grants: ['SELECT', 'INSERT', 'DELETE'] }),
      ...tenantTable('outbox', { grants: ['SELECT', 'INSERT', 'UPDATE'], dispatch: ['tenant_id', 'id', 'instance_id', 'instance_version', 'index', 'lane', 'status', 'next_attempt_at', 'finished_at'] }),
      ...tenantTable('inbox', { grants: ['SELECT', 'INSERT'] }),
      ...FUNCTIONS,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION engine_reply, engine_end, engine_begin, engine_due, engine_start, engine_commit, engine_move, engine_load');
    await runner.query('DROP TABLE inbox, outbox, history_payload, history, instance');
  }
}

const INSTANCE = [
  `CREATE TABLE instance (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL,
    workflow text NOT NULL,
    business_key text NOT NULL,
    definition_version int NOT NULL,
    snapshot jsonb NOT NULL,
    state text NOT NULL,
    ended boolean NOT NULL,
    version int NOT NULL,
    timers jsonb NOT NULL,
    fired jsonb NOT NULL,
    next_timer_at timestamptz,
    failures int NOT NULL DEFAULT 0,
    last_error text,
    last_hash text NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    UNIQUE (tenant_id, workflow, business_key)
  ) WITH (fillfactor = 60)`,
  // Also with the tenant: at nine o'clock every municipality has timers due, and each batch looks for those of one.
  `CREATE INDEX instance_due ON instance (next_timer_at, tenant_id) WHERE next_timer_at IS NOT NULL`,
];

const HISTORY = [
  `CREATE TABLE history (
    tenant_id uuid NOT NULL,
    instance_id uuid NOT NULL,
    version int NOT NULL,
    command_id uuid NOT NULL,
    body_hash text NOT NULL,
    event text NOT NULL,
    actor jsonb NOT NULL,
    outcome text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    at timestamptz NOT NULL,
    payload_digest text,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    PRIMARY KEY (instance_id, version)
  )`,
  `CREATE UNIQUE INDEX history_command ON history (tenant_id, command_id)`,
];

/** The fields of an event, which may be personal: apart, so that they can be erased without breaking the chain. */
const PAYLOAD = [
  `CREATE TABLE history_payload (
    tenant_id uuid NOT NULL,
    instance_id uuid NOT NULL,
    version int NOT NULL,
    salt text NOT NULL,
    payload jsonb NOT NULL,
    PRIMARY KEY (instance_id, version)
  )`,
];

const OUTBOX = [
  `CREATE TABLE outbox (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL,
    instance_id uuid NOT NULL,
    instance_version int NOT NULL,
    index int NOT NULL,
    type text NOT NULL,
    params jsonb NOT NULL,
    lane text NOT NULL,
    status text NOT NULL DEFAULT 'pending', -- pending, offered, running, waiting, done, failed
    attempts int NOT NULL DEFAULT 0,
    starts int NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    last_error text,
    created_at timestamptz NOT NULL,
    finished_at timestamptz
  ) WITH (fillfactor = 70)`,
  // Each with a condition of its own, so that none stands in for the other or for the key: empty when its plan is made, it is full later.
  `CREATE INDEX outbox_open ON outbox (next_attempt_at) WHERE finished_at IS NULL`,
  `CREATE INDEX outbox_lane ON outbox (instance_id, lane, instance_version, index) WHERE status IN ('pending', 'offered', 'waiting')`,
];

/** Commands that are more than one event: their result is kept, so that a repeat gets the same answer. */
const INBOX = [
  `CREATE TABLE inbox (
    tenant_id uuid NOT NULL,
    command_id uuid NOT NULL,
    body_hash text NOT NULL, -- under the row's own salt: a short body could be guessed otherwise
    salt text NOT NULL,
    result jsonb NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, command_id)
  )`,
];
