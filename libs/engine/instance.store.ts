/** The SQL of instances: load, start, compare-and-set. Each is one round trip to a function of the first migration. */
import type { Instance, OutboxEffect } from './model.js';
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
  state: string;
  outcome: 'applied' | 'consumed';
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

export async function loadInstance(
  db: Queryable,
  tenantId: string,
  id: string,
  commandId: string,
  lock: boolean,
): Promise<{ instance: Instance; done: Done | null } | null> {
  const rows = await db.query('SELECT * FROM engine_load($1, $2, $3, $4)', [tenantId, id, commandId, lock]);
  const found = rows[0];
  if (!found) return null;
  const done = found.done_version === null ? null : { version: found.done_version, bodyHash: found.done_body_hash, state: found.done_state, outcome: found.done_outcome };
  return { instance: found.found, done };
}

/** Writes the moves whose instance still has the version that was read; returns the ids of those. */
export async function commitMoves(db: Queryable, tenantId: string, moves: readonly Move[]): Promise<Set<string>> {
  const rows: { moved_id: string }[] = await db.query('SELECT * FROM engine_commit($1, $2)', [tenantId, JSON.stringify(moves.map(asRecord))]);
  return new Set(rows.map((row) => row.moved_id));
}

/** Writes an instance's first version; false when it exists already. */
export async function startInstance(db: Queryable, tenantId: string, workflow: string, key: string, move: Move): Promise<boolean> {
  const rows = await db.query('SELECT * FROM engine_start($1, $2, $3, $4)', [tenantId, workflow, key, JSON.stringify(asRecord(move))]);
  return rows.length === 1;
}

/** The earliest instant of a set of timers, or null. Instants are ISO 8601 UTC of one form, so text order is time order. */
export const earliest = (timers: readonly Timer[]): string | null =>
  timers.reduce<string | null>((first, timer) => (first === null || Date.parse(timer.at) < Date.parse(first) ? timer.at : first), null);

function asRecord(move: Move): Record<string, unknown> {
  const { history } = move;
  return {
    id: move.instanceId,
    version: move.version,
    definition_version: move.definitionVersion,
    snapshot: move.snapshot,
    state: move.state,
    ended: move.ended,
    timers: move.timers,
    fired: move.fired,
    next_timer_at: earliest(move.timers),
    at: move.at,
    history: {
      command_id: history.commandId,
      body_hash: history.bodyHash,
      event: history.event,
      actor: history.actor,
      outcome: history.outcome,
      from_state: history.fromState,
      to_state: history.toState,
      payload_digest: history.payloadDigest,
      previous_hash: history.previousHash,
      hash: history.hash,
    },
    payload: move.payload,
    effects: move.effects.map(({ id, index, type, params, lane }) => ({ id, index, type, params, lane })),
  };
}
