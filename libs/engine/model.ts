/** The words of the engine: who sends what to which instance, and what comes of it. */
import type { Effect, StoredSnapshot, Timer, WorkflowEvent } from '#workflows/definition';

/** Who did it. A person by id only; `onBehalfOf` when the secretary records an answer that somebody gave elsewhere. */
export type Actor =
  | { kind: 'system'; name: 'sweeper' | 'effects' | 'simulation' | 'setup' }
  | { kind: 'person'; personId: string; onBehalfOf?: { personId: string; channel: Channel; on: string } };

/** How an answer came in that the secretary records for somebody. */
export type Channel = 'telefoon' | 'e-mail' | 'in-vergadering' | 'mondeling';

/** Where an event goes: a workflow's instance is known by its business key within the municipality. */
export interface Target {
  workflow: string;
  key: string;
}

/** An event under a command id: the same id with the same body is done once, whoever repeats it. */
export interface Command {
  id: string;
  event: WorkflowEvent;
  actor: Actor;
  /** Set when a timer sends the event: the timer is then used up, whatever the machine answers. */
  timer?: { name: string; at: string };
  /** Set when an effect's outcome is the event: the effect is ended in the same transaction. */
  ends?: EffectEnd;
}

export interface EffectEnd {
  effectId: string;
  status: 'done' | 'failed';
  /** Why it failed: a code, no personal data. */
  error: string | null;
}

export type Outcome =
  | { outcome: 'applied'; instanceId: string; version: number; state: string }
  | { outcome: 'repeated'; instanceId: string; version: number; state: string }
  /** A timer whose event the machine no longer takes: used up, with a history row. */
  | { outcome: 'consumed'; instanceId: string; version: number; state: string; code: string }
  | { outcome: 'rejected'; instanceId: string; code: string; state: string }
  | { outcome: 'absent'; instanceId: string };

/** A row of `instance`, as loaded. */
export interface Instance {
  id: string;
  tenantId: string;
  workflow: string;
  key: string;
  definitionVersion: number;
  snapshot: StoredSnapshot;
  version: number;
  timers: Timer[];
  /** `name@at` of timers that have fired: never derived again (`remember`). */
  fired: string[];
  /** Hash of the last history row, hex. */
  lastHash: string;
}

/** A row of `outbox`: an effect with its place in the order. */
export interface OutboxEffect extends Effect {
  id: string;
  tenantId: string;
  instanceId: string;
  instanceVersion: number;
  index: number;
  /** Effects of one instance in one lane run in order; lanes do not wait for each other. */
  lane: string;
  attempts: number;
  status: EffectStatus;
}

/**
 * pending: not yet offered to the queue (again) · running: its work goes on elsewhere (mails under way) · waiting: its target
 * does not exist yet · done and failed: finished.
 */
export type EffectStatus = 'pending' | 'offered' | 'running' | 'waiting' | 'done' | 'failed';
