import type { HistoryRow } from './history.js';
import type { Queryable } from './instance.store.js';

export interface StoredHistory extends HistoryRow {
  hash: string;
  /** null once the payload has been erased, or where there was none. */
  salt: string | null;
  payload: unknown;
}

/** An instance's history, oldest first, as its chain is checked (`firstFault`). */
export function readHistory(db: Queryable, instanceId: string): Promise<StoredHistory[]> {
  return db.query(
    `SELECT h.instance_id AS "instanceId", h.version, h.command_id AS "commandId", h.body_hash AS "bodyHash", h.event, h.actor, h.outcome,
            h.from_state AS "fromState", h.to_state AS "toState", h.at, h.payload_digest AS "payloadDigest", h.previous_hash AS "previousHash", h.hash,
            p.salt, p.payload
     FROM history h LEFT JOIN history_payload p USING (instance_id, version) WHERE h.instance_id = $1 ORDER BY h.version`,
    [instanceId],
  );
}
