/** The SQL of instances: load, start, compare-and-set. Each is one round trip to a function of the first migration. */
import type { EffectEnd, Instance, OutboxEffect } from './model.js';
import type { HistoryRow } from './history.js';
import type { StoredSnapshot, Timer, WorkflowEvent } from '#workflows/definition';

/** A DataSource (each call its own transaction) or an EntityManager (inside the caller's). */
export interface Queryable {
  // TypeORM declares its answer so: rows of whatever the statement selects.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  query(sql: string, parameters?: unknown[]): Promise<any>;
}

/** What is known of a command id when its instance is loaded. */
export interface Done {
  version: number;
  bodyHash: string;
  /** Under which `bodyHash` was made; '' where the event had no fields, null once they have been erased. */
  salt: string | null;
  state: string;
  outcome: 'applied' | 'consumed';
}

export interface Loaded {
  instance: Instance;
  done: Done | null;
}

/** One step of one instance, ready to be written. */
export interface Move {
  instanceId: string;
  /** The version that was read; the row is written only when it still has it. */
  version: number;
  definitionVersion: number;
  snapshot: StoredSnapshot;
  state: string;
  ended: boolean;
  timers: Timer[];
  fired: string[];
  at: string;
  history: HistoryRow & { hash: string };
  payload: { salt: string; payload: Omit<WorkflowEvent, 'type'> } | null;
  effects: OutboxEffect[];
}

const placeholders = (count: number): string => Array.from({ length: count }, (_, index) => `$${index + 1}`).join(', ');
/** Fields of `asRecord`. */
const MOVE_PARAMETERS = 22;
const MOVE = `SELECT engine_move(${placeholders(1 + MOVE_PARAMETERS)}) AS moved`;
const REPLY = `SELECT engine_reply(${placeholders(4 + MOVE_PARAMETERS)}) AS moved`;
const START = `SELECT engine_start(${placeholders(3 + MOVE_PARAMETERS)}) AS started`;

export async function loadInstance(
  db: Queryable,
  tenantId: string,
  id: string,
  commandId: string,
  lock: boolean,
): Promise<Loaded | null> {
  const rows = await db.query('SELECT * FROM engine_load($1, $2, $3, $4)', [tenantId, id, commandId, lock]);
  if (!rows[0]) return null;
  const { done_version, done_body_hash, done_salt, done_state, done_outcome, ...instance } = rows[0];
  const done = done_version === null ? null : { version: done_version, bodyHash: done_body_hash, salt: done_salt, state: done_state, outcome: done_outcome };
  return { instance: { id, tenantId, ...instance }, done };
}

/** Writes one move; false when the instance no longer has the version that was read. */
export async function commitMove(db: Queryable, tenantId: string, move: Move): Promise<boolean> {
  const rows = await db.query(MOVE, [tenantId, ...valuesOf(move)]);
  return rows[0].moved;
}

/** The same for an effect's outcome; the effect is ended with it. */
export async function commitReply(db: Queryable, tenantId: string, move: Move, { effectId, status, error }: EffectEnd): Promise<boolean> {
  const rows = await db.query(REPLY, [effectId, status, error, tenantId, ...valuesOf(move)]);
  return rows[0].moved;
}

/** The same for many in one round trip; returns the ids of the instances that were moved. */
export async function commitMoves(db: Queryable, tenantId: string, moves: readonly Move[]): Promise<Set<string>> {
  const rows: { id: string }[] = await db.query('SELECT engine_commit($1, $2) AS id', [tenantId, JSON.stringify(moves.map(asRecord))]);
  return new Set(rows.map((row) => row.id));
}

/** Writes an instance's first version; false when it exists already. */
export async function startInstance(db: Queryable, tenantId: string, workflow: string, key: string, move: Move): Promise<boolean> {
  const rows = await db.query(START, [tenantId, workflow, key, ...valuesOf(move)]);
  return rows[0].started;
}

/** The earliest instant of a set of timers, or null. Instants are ISO 8601 UTC of one form, so text order is time order. */
export const earliest = (timers: readonly Timer[]): string | null =>
  timers.reduce<string | null>((first, timer) => (first === null || Date.parse(timer.at) < Date.parse(first) ? timer.at : first), null);

/** A move's fields by the names that the functions of the first migration give them, in their order. */
function asRecord(move: Move): Record<string, unknown> {
  const { history, payload } = move;
  return {
    p_id: move.instanceId,
    p_version: move.version,
    p_definition_version: move.definitionVersion,
    p_snapshot: move.snapshot,
    p_state: move.state,
    p_ended: move.ended,
    p_timers: move.timers,
    p_fired: move.fired,
    p_next_timer_at: earliest(move.timers),
    p_at: move.at,
    p_command: history.commandId,
    p_body_hash: history.bodyHash,
    p_event: history.event,
    p_actor: history.actor,
    p_outcome: history.outcome,
    p_from_state: history.fromState,
    p_payload_digest: history.payloadDigest,
    p_previous_hash: history.previousHash,
    p_hash: history.hash,
    p_salt: payload?.salt ?? null,
    p_payload: payload?.payload ?? null,
    p_effects: move.effects.length ? move.effects.map(({ id, index, type, params, lane }) => ({ id, index, type, params, lane })) : null,
  };
}

/** As parameters: JSON as text, for node-postgres would make an array a PostgreSQL array. */
const valuesOf = (move: Move): unknown[] => Object.values(asRecord(move)).map((value) => (value !== null && typeof value === 'object' ? JSON.stringify(value) : value));
