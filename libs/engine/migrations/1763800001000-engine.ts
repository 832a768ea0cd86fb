import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/tenancy';

/**
 * Instances, history, outbox and inbox. Timers stand on the instance row and the inbox of events in the history row: measured,
 * a separate table for either costs a third of the rate. History can be added to, never changed: the application role has
 * no right to.
 */
export class Engine1763800001000 implements MigrationInterface {
  name = 'Engine1763800001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [INSTANCE, HISTORY, PAYLOAD, OUTBOX, INBOX].flat()) await runner.query(statement);
    for (const statement of [
      ...tenantTable('instance', { grants: ['SELECT', 'INSERT', 'UPDATE'], dispatch: true }),
      ...tenantTable('history', { grants: ['SELECT', 'INSERT'] }),
      ...tenantTable('history_payload', { grants: ['SELECT', 'INSERT', 'DELETE'] }),
      ...tenantTable('outbox', { grants: ['SELECT', 'INSERT', 'UPDATE'], dispatch: true }),
      ...tenantTable('inbox', { grants: ['SELECT', 'INSERT'] }),
      LOAD,
      COMMIT,
      START,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION engine_start, engine_commit, engine_load');
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
  `CREATE INDEX instance_due ON instance (next_timer_at) WHERE next_timer_at IS NOT NULL`,
];

const HISTORY = [
  `CREATE TABLE history (
    tenant_id uuid NOT NULL,
    instance_id uuid NOT NULL REFERENCES instance (id),
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
    PRIMARY KEY (instance_id, version),
    FOREIGN KEY (instance_id, version) REFERENCES history (instance_id, version)
  )`,
];

const OUTBOX = [
  `CREATE TABLE outbox (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL,
    instance_id uuid NOT NULL REFERENCES instance (id),
    instance_version int NOT NULL,
    index int NOT NULL,
    type text NOT NULL,
    params jsonb NOT NULL,
    lane text NOT NULL,
    status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'offered', 'running', 'waiting', 'done', 'failed')),
    attempts int NOT NULL DEFAULT 0,
    starts int NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    last_error text,
    created_at timestamptz NOT NULL,
    finished_at timestamptz,
    UNIQUE (instance_id, instance_version, index)
  )`,
  `CREATE INDEX outbox_open ON outbox (next_attempt_at) WHERE status NOT IN ('done', 'failed')`,
  `CREATE INDEX outbox_lane ON outbox (instance_id, lane, instance_version, index) WHERE status NOT IN ('done', 'failed')`,
];

/** Commands that are more than one event: their result is kept, so that a repeat gets the same answer. */
const INBOX = [
  `CREATE TABLE inbox (
    tenant_id uuid NOT NULL,
    command_id uuid NOT NULL,
    body_hash text NOT NULL,
    result jsonb NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, command_id)
  )`,
];

/** The instance with what is known of this command: one round trip, tenant set for the rest of the transaction. */
const LOAD = `
CREATE FUNCTION engine_load(p_tenant uuid, p_id uuid, p_command uuid, p_lock boolean)
RETURNS TABLE (found jsonb, done_version int, done_body_hash text, done_state text, done_outcome text) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.tenant', p_tenant::text, true);
  IF p_lock THEN PERFORM 1 FROM instance i WHERE i.id = p_id FOR NO KEY UPDATE; END IF;
  RETURN QUERY
    SELECT jsonb_build_object('id', i.id, 'tenantId', i.tenant_id, 'workflow', i.workflow, 'key', i.business_key,
             'definitionVersion', i.definition_version, 'snapshot', i.snapshot, 'version', i.version, 'timers', i.timers,
             'fired', i.fired, 'lastHash', i.last_hash),
           h.version, h.body_hash, h.to_state, h.outcome
    FROM instance i LEFT JOIN history h ON h.tenant_id = p_tenant AND h.command_id = p_command
    WHERE i.id = p_id;
END $$`;

/**
 * Compare-and-set of any number of instances, each with its history row and effects. Returns the ids that were moved: an
 * id that is missing was changed by somebody else in between, and nothing of it was written.
 */
const COMMIT = `
CREATE FUNCTION engine_commit(p_tenant uuid, p_moves jsonb) RETURNS TABLE (moved_id uuid) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.tenant', p_tenant::text, true);
  RETURN QUERY
    WITH move AS (
      SELECT * FROM jsonb_to_recordset(p_moves) AS m(
        id uuid, version int, definition_version int, snapshot jsonb, state text, ended boolean, timers jsonb, fired jsonb,
        next_timer_at timestamptz, at timestamptz, history jsonb, payload jsonb, effects jsonb)
    ), moved AS (
      UPDATE instance i SET snapshot = m.snapshot, state = m.state, ended = m.ended, version = i.version + 1,
        definition_version = m.definition_version, timers = m.timers, fired = m.fired, next_timer_at = m.next_timer_at,
        last_hash = m.history->>'hash', changed_at = m.at, failures = 0, last_error = NULL
      FROM move m WHERE i.id = m.id AND i.version = m.version
      RETURNING i.id, i.version
    ), recorded AS (
      INSERT INTO history (tenant_id, instance_id, version, command_id, body_hash, event, actor, outcome, from_state, to_state, at,
                           payload_digest, previous_hash, hash)
      SELECT p_tenant, moved.id, moved.version, (m.history->>'command_id')::uuid, m.history->>'body_hash', m.history->>'event',
             m.history->'actor', m.history->>'outcome', m.history->>'from_state', m.history->>'to_state', m.at,
             m.history->>'payload_digest', m.history->>'previous_hash', m.history->>'hash'
      FROM moved JOIN move m USING (id)
    ), told AS (
      INSERT INTO history_payload (tenant_id, instance_id, version, salt, payload)
      SELECT p_tenant, moved.id, moved.version, m.payload->>'salt', m.payload->'payload'
      FROM moved JOIN move m USING (id) WHERE jsonb_typeof(m.payload) = 'object'
    ), asked AS (
      INSERT INTO outbox (id, tenant_id, instance_id, instance_version, index, type, params, lane, next_attempt_at, created_at)
      SELECT e.id, p_tenant, moved.id, moved.version, e.index, e.type, e.params, e.lane, m.at, m.at
      FROM moved JOIN move m USING (id),
           jsonb_to_recordset(m.effects) AS e(id uuid, index int, type text, params jsonb, lane text)
    )
    SELECT moved.id FROM moved;
END $$`;

/** The first version of an instance; returns nothing when it exists already. */
const START = `
CREATE FUNCTION engine_start(p_tenant uuid, p_workflow text, p_key text, p_move jsonb) RETURNS TABLE (moved_id uuid) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.tenant', p_tenant::text, true);
  INSERT INTO instance (id, tenant_id, workflow, business_key, definition_version, snapshot, state, ended, version, timers, fired,
                        next_timer_at, last_hash, created_at, changed_at)
  VALUES ((p_move->>'id')::uuid, p_tenant, p_workflow, p_key, (p_move->>'definition_version')::int, p_move->'snapshot', '', false, 0, '[]', '[]',
          NULL, '', (p_move->>'at')::timestamptz, (p_move->>'at')::timestamptz)
  ON CONFLICT DO NOTHING;
  IF FOUND THEN RETURN QUERY SELECT * FROM engine_commit(p_tenant, jsonb_build_array(p_move)); END IF;
END $$`;
