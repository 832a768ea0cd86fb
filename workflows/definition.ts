/**
 * What a workflow is: an XState machine with its timers, effects and migrations. PURE.
 *
 * A machine here never runs as an actor. `libs/engine/decide.ts` asks it one question at a time: given this stored
 * snapshot and this event, what is the next snapshot and what should the world do? Hence: no `after`, no delayed `raise`,
 * no `invoke`, no `spawn`. What should happen later is derived by `timers`; what should happen elsewhere is an effect.
 */
import type { AnyStateMachine, StateValue } from 'xstate';
import type { z } from 'zod';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** A machine's event as it is stored: type and JSON fields; persons by id only, instants as ISO 8601 UTC. */
export type WorkflowEvent = { type: string } & { [key: string]: Json };

/** What the `instance` row keeps. `context` is JSON: ISO strings and `null`, never `undefined` or `Date`. */
export interface StoredSnapshot<TContext = JsonObject> {
  value: StateValue;
  context: TContext;
  status: 'active' | 'done';
}

/** An instant (ISO 8601, UTC) at which the world sends `event`. (name, at) identifies it; it fires once. */
export interface Timer {
  name: string;
  at: string;
  event: WorkflowEvent;
}

/**
 * What a transition asks the world to do. With `params.reply` = 'X' the outcome comes back to the instance as event
 * `X_DONE` or `X_FAILED`. `params.lane` names the effects of this type for which it waits in its instance (all of them, where it names
 * none); `params.patience` is the number of seconds after which a handler that keeps throwing has failed (the engine's own, where
 * it names none). Two types belong to the engine itself, every other one needs a handler in the worker:
 * - `start` { workflow, key, input, reply? }: begin an instance under a business key (idempotent);
 * - `send` { workflow, key, event, reply? }: send an event to the instance with that key; waits while it does not exist.
 */
export interface Effect {
  type: string;
  params: JsonObject;
}

export interface StartParams {
  [key: string]: Json;
  workflow: string;
  key: string;
  input: JsonObject;
}

export interface SendParams {
  [key: string]: Json;
  workflow: string;
  key: string;
  event: WorkflowEvent;
}

// Machines with different contexts and events live in one registry: variance makes `any` the only honest parameter there.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export interface WorkflowDefinition<TContext = any> {
  /** Kebab-case name, also in history and URLs: `meeting`, `minutes`. */
  name: string;
  /** Raised with every change of shape or meaning; `migrations[n]` lifts a snapshot of version n to n + 1. */
  version: number;
  machine: AnyStateMachine;
  /** Shape of `start`'s input. */
  input: z.ZodType<JsonObject>;
  /** The events that callers (API, CLI, people) may send; timers, replies and other workflows send the others. */
  publicEvents: z.ZodType<WorkflowEvent>;
  /** Every event the machine knows. */
  events: readonly string[];
  /** Those of `events` that `timers` sends; `checkDefinition` wants them named. */
  timerEvents?: readonly string[];
  /** Every effect type the machine can ask for. */
  effects: readonly string[];
  /** Every kind of letter that its effect `mail`, where it has one, can ask for: `assertLetters` wants them named. */
  mails?: readonly string[];
  /** Derived, not commanded: every timer that this snapshot implies, past ones included. Pure. */
  timers(snapshot: StoredSnapshot<TContext>): Timer[];
  /** Why the machine refuses `event` here: a stable code such as `minutes.not-reviewed`; undefined for the general one. */
  refusal?(snapshot: StoredSnapshot<TContext>, event: WorkflowEvent): string | undefined;
  migrations: Readonly<Record<number, (snapshot: StoredSnapshot) => StoredSnapshot>>;
}

/** An action that does nothing but mark an effect: `decide` reads its type and params off the transition. */
export const effect =
  <TParams extends JsonObject>() =>
  (_: unknown, _params: TParams): void => {};
