/**
 * The stores' SQL as functions: an event costs two round trips, each a transaction of its own that sets its tenant. One row
 * is written by its key with typed parameters. Measured (CPU of PostgreSQL per event): a set-based statement over any number
 * of moves 480 µs and more (its plan, made while the table was small, reads all of it), this 190 µs.
 */

/** The instance with what is known of this command: one round trip, tenant set for the rest of the transaction. */
const LOAD = `
CREATE FUNCTION engine_load(p_tenant uuid, p_id uuid, p_command uuid, p_lock boolean)
RETURNS TABLE ("workflow" text, "key" text, "definitionVersion" int, "snapshot" jsonb, "version" int, "timers" jsonb, "fired" jsonb, "lastHash" text,
               done_version int, done_body_hash text, done_salt text, done_state text, done_outcome text) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.tenant', p_tenant::text, true);
  IF p_lock THEN PERFORM 1 FROM instance i WHERE i.id = p_id FOR NO KEY UPDATE; END IF;
  RETURN QUERY
    SELECT i.workflow, i.business_key, i.definition_version, i.snapshot, i.version, i.timers, i.fired, i.last_hash,
           h.version, h.body_hash, CASE WHEN h.payload_digest IS NULL THEN '' ELSE p.salt END, h.to_state, h.outcome
    FROM instance i LEFT JOIN history h ON h.tenant_id = p_tenant AND h.command_id = p_command
      LEFT JOIN history_payload p ON p.instance_id = h.instance_id AND p.version = h.version
    WHERE i.id = p_id;
END $$`;

/** One step of one instance, in the order of `valuesOf` (instance.store.ts). */
const MOVE = `
  p_id uuid, p_version int, p_definition_version int, p_snapshot jsonb, p_state text, p_ended boolean, p_timers jsonb,
  p_fired jsonb, p_next_timer_at timestamptz, p_at timestamptz, p_command uuid, p_body_hash text, p_event text, p_actor jsonb,
  p_outcome text, p_from_state text, p_payload_digest text, p_previous_hash text, p_hash text, p_salt text, p_payload jsonb,
  p_effects jsonb`;

/** What a step leaves behind beside the instance's row: history, the event's fields, effects. Stands in both functions: a call of its own costs some 10 µs. */
const RECORD = `
  INSERT INTO history (tenant_id, instance_id, version, command_id, body_hash, event, actor, outcome, from_state, to_state, at,
                       payload_digest, previous_hash, hash)
  VALUES (p_tenant, p_id, p_version + 1, p_command, p_body_hash, p_event, p_actor, p_outcome, p_from_state, p_state, p_at,
          p_payload_digest, p_previous_hash, p_hash);
  IF p_salt IS NOT NULL THEN
    INSERT INTO history_payload (tenant_id, instance_id, version, salt, payload) VALUES (p_tenant, p_id, p_version + 1, p_salt, p_payload);
  END IF;
  IF p_effects IS NOT NULL THEN
    INSERT INTO outbox (id, tenant_id, instance_id, instance_version, index, type, params, lane, next_attempt_at, created_at)
    SELECT e.id, p_tenant, p_id, p_version + 1, e.index, e.type, e.params, e.lane, p_at, p_at
    FROM jsonb_to_recordset(p_effects) AS e(id uuid, index int, type text, params jsonb, lane text);
  END IF;`;

/** Compare-and-set of one instance. False: somebody else changed it in between, and nothing was written. */
const COMPARE_AND_SET = `
CREATE FUNCTION engine_move(p_tenant uuid, ${MOVE}) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.tenant', p_tenant::text, true);
  UPDATE instance SET snapshot = p_snapshot, state = p_state, ended = p_ended, version = p_version + 1,
    definition_version = p_definition_version, timers = p_timers, fired = p_fired, next_timer_at = p_next_timer_at,
    last_hash = p_hash, changed_at = p_at, failures = 0, last_error = NULL
  WHERE id = p_id AND version = p_version;
  IF NOT FOUND THEN RETURN false; END IF;
${RECORD}
  RETURN true;
END $$`;

/** The first version of an instance. False when it exists already. */
const START = `
CREATE FUNCTION engine_start(p_tenant uuid, p_workflow text, p_key text, ${MOVE}) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.tenant', p_tenant::text, true);
  INSERT INTO instance (id, tenant_id, workflow, business_key, definition_version, snapshot, state, ended, version, timers, fired,
                        next_timer_at, last_hash, created_at, changed_at)
  VALUES (p_id, p_tenant, p_workflow, p_key, p_definition_version, p_snapshot, p_state, p_ended, p_version + 1, p_timers, p_fired,
          p_next_timer_at, p_hash, p_at, p_at)
  ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN RETURN false; END IF;
${RECORD}
  RETURN true;
END $$`;

/**
 * Many steps in one round trip; returns the ids of the instances that were moved. A hundred in sets take 80 µs each, one by one
 * through engine_move 130. The planner guesses a hundred rows and may then read the whole table: the settings leave it the key.
 */
const COMMIT = `
CREATE FUNCTION engine_commit(p_tenant uuid, p_moves jsonb) RETURNS SETOF uuid LANGUAGE plpgsql
SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off AS $$
BEGIN
  PERFORM set_config('app.tenant', p_tenant::text, true);
  RETURN QUERY
    WITH m AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(p_moves) AS r(${MOVE})
    ), moved AS (
      UPDATE instance SET snapshot = p_snapshot, state = p_state, ended = p_ended, version = p_version + 1,
        definition_version = p_definition_version, timers = p_timers, fired = p_fired, next_timer_at = p_next_timer_at,
        last_hash = p_hash, changed_at = p_at, failures = 0, last_error = NULL
      FROM m WHERE id = p_id AND version = p_version
      RETURNING id, version, m.*
    ), recorded AS (
      INSERT INTO history (tenant_id, instance_id, version, command_id, body_hash, event, actor, outcome, from_state, to_state, at,
                           payload_digest, previous_hash, hash)
      SELECT p_tenant, id, version, p_command, p_body_hash, p_event, p_actor, p_outcome, p_from_state, p_state, p_at,
             p_payload_digest, p_previous_hash, p_hash FROM moved
    ), told AS (
      INSERT INTO history_payload (tenant_id, instance_id, version, salt, payload)
      SELECT p_tenant, id, version, p_salt, p_payload FROM moved WHERE p_salt IS NOT NULL
    ), asked AS (
      INSERT INTO outbox (id, tenant_id, instance_id, instance_version, index, type, params, lane, next_attempt_at, created_at)
      SELECT e.id, p_tenant, moved.id, moved.version, e.index, e.type, e.params, e.lane, p_at, p_at
      FROM moved, jsonb_to_recordset(p_effects) AS e(id uuid, index int, type text, params jsonb, lane text)
    )
    SELECT moved.id FROM moved;
END $$`;

/**
 * Locks up to `p_limit` instances with a timer that is due, the earliest first. Rows that others hold are passed over, never waited
 * for: no order of locking can deadlock. The settings leave the planner the index: else it sorts all that is due, for each batch, on disk.
 */
const DUE = `
CREATE FUNCTION engine_due(p_now timestamptz, p_limit int, p_only uuid)
RETURNS TABLE ("id" uuid, "tenantId" uuid, "workflow" text, "key" text, "definitionVersion" int, "snapshot" jsonb, "version" int, "timers" jsonb,
               "fired" jsonb, "lastHash" text) LANGUAGE plpgsql
SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off AS $$
BEGIN
  RETURN QUERY
    SELECT i.id, i.tenant_id, i.workflow, i.business_key, i.definition_version, i.snapshot, i.version, i.timers, i.fired, i.last_hash
    FROM instance i WHERE i.next_timer_at <= p_now AND (p_only IS NULL OR i.id = p_only)
    ORDER BY i.next_timer_at LIMIT p_limit FOR NO KEY UPDATE SKIP LOCKED;
END $$`;

/** An effect's outcome told to its instance, and the effect ended with it. */
const REPLY = `
CREATE FUNCTION engine_reply(p_effect uuid, p_ended_as text, p_error text, p_tenant uuid, ${MOVE}) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  IF NOT engine_move(p_tenant, ${MOVE.match(/p_\w+/g)?.join(', ')}) THEN RETURN false; END IF;
  UPDATE outbox SET status = p_ended_as, finished_at = p_at, last_error = p_error WHERE id = p_effect AND status NOT IN ('done', 'failed');
  RETURN true;
END $$`;

/**
 * What is noted of an effect's start and end need not be on the disk before work goes on: when the server's power fails, the effect
 * is done again, as after any crash between its work and its end.
 */
const NO_WAIT = `PERFORM set_config('synchronous_commit', 'off', true);`;

const OPEN = `o.id, o.tenant_id, o.instance_id, o.instance_version, o.index, o.type, o.params, o.lane, o.attempts, o.status, o.starts, i.workflow, i.business_key`;

/** An unfinished effect and where its outcome goes back to. Counts a start of which no end is noted yet, while there are fewer than `p_count_to`. */
const BEGIN = `
CREATE FUNCTION engine_begin(p_tenant uuid, p_id uuid, p_count_to int)
RETURNS TABLE ("id" uuid, "tenantId" uuid, "instanceId" uuid, "instanceVersion" int, "index" int, "type" text, "params" jsonb, "lane" text,
               "attempts" int, "status" text, "starts" int, "workflow" text, "key" text) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.tenant', p_tenant::text, true);
  ${NO_WAIT}
  IF p_count_to > 0 THEN
    RETURN QUERY UPDATE outbox o SET starts = greatest(o.starts, least(o.starts + 1, p_count_to)) FROM instance i
    WHERE o.id = p_id AND o.status NOT IN ('done', 'failed') AND i.id = o.instance_id RETURNING ${OPEN};
  ELSE
    RETURN QUERY SELECT ${OPEN} FROM outbox o JOIN instance i ON i.id = o.instance_id WHERE o.id = p_id AND o.status NOT IN ('done', 'failed');
  END IF;
END $$`;

/** An effect is finished (done, failed), or is to be looked at again at `p_at`. */
const END = `
CREATE FUNCTION engine_end(p_tenant uuid, p_id uuid, p_status text, p_at timestamptz, p_error text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.tenant', p_tenant::text, true);
  ${NO_WAIT}
  IF p_status IN ('done', 'failed') THEN
    UPDATE outbox SET status = p_status, finished_at = p_at, last_error = p_error WHERE id = p_id AND status NOT IN ('done', 'failed');
  ELSE
    UPDATE outbox SET status = p_status, next_attempt_at = p_at, last_error = p_error, starts = 0,
      attempts = attempts + CASE p_status WHEN 'offered' THEN 1 ELSE 0 END -- a handler that threw; waiting is no failure
    WHERE id = p_id AND status NOT IN ('done', 'failed');
  END IF;
END $$`;

export const FUNCTIONS = [LOAD, COMPARE_AND_SET, REPLY, START, COMMIT, DUE, BEGIN, END];
