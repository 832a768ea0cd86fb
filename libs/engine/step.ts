/** From a loaded instance and a command to what must be written: pure but for the salt, which comes in. */
import { begin, decide, stateName, type Accepted } from './decide.js';
import { remember, timerKey } from './fired.js';
import { digest, hashRow, payloadDigest, type HistoryRow } from './history.js';
import type { Move } from './instance.store.js';
import type { Actor, Command, Instance, OutboxEffect, Target } from './model.js';
import { derivedId } from '#platform/ids';
import type { Effect, JsonObject, StoredSnapshot, Timer, WorkflowDefinition, WorkflowEvent } from '#workflows/definition';

export interface Moment {
  /** ISO 8601 UTC. */
  at: string;
  /** Random text for the digest of the payload. */
  salt: string;
}

export type Step = { outcome: 'applied' | 'consumed'; move: Move; code?: string } | { outcome: 'rejected'; code: string; state: string };

export const instanceId = (tenantId: string, target: Target): string => derivedId('instance', tenantId, target.workflow, target.key);

/**
 * The fingerprint of a command's body: a repeat under the same id must have the same. Under the salt of the row's payload, which is
 * erased with it: without one a short body (a yes, a name) could be guessed from its hash.
 */
export const bodyHash = (salt: string, target: Target, event: WorkflowEvent): string => digest({ target: { workflow: target.workflow, key: target.key }, event, salt });

/** The first version of an instance. */
export function firstStep(definition: WorkflowDefinition, tenantId: string, target: Target, input: JsonObject, command: { id: string; actor: Actor }, moment: Moment): Move {
  const decision = begin(definition, input);
  const empty = { id: instanceId(tenantId, target), tenantId, version: 0, lastHash: '', fired: [], timers: [] };
  const event = { type: 'start', input };
  return moveOf(definition, { ...empty, ...target }, { ...command, event }, decision, '', 'applied', [], moment);
}

/** The next version, or why not. A timer's event that the machine refuses uses the timer up and changes nothing else. */
export function nextStep(definition: WorkflowDefinition, instance: Instance, command: Command, moment: Moment): Step {
  const snapshot = lift(definition, instance);
  const decision = decide(definition, snapshot, command.event);
  const from = stateName(snapshot.value);
  const fired = command.timer ? [...instance.fired, timerKey(command.timer)] : instance.fired;
  if (decision.outcome === 'accepted') return { outcome: 'applied', move: moveOf(definition, instance, command, decision, from, 'applied', fired, moment) };
  if (!command.timer) return { outcome: 'rejected', code: decision.code, state: decision.state };
  const unchanged: Accepted = { outcome: 'accepted', snapshot, effects: [], timers: snapshot.status === 'active' ? definition.timers(snapshot) : [] };
  return { outcome: 'consumed', code: decision.code, move: moveOf(definition, instance, command, unchanged, from, 'consumed', fired, moment) };
}

/** The timers that a snapshot implies and that have not fired yet: what the instance row should hold. */
export function openTimers(definition: WorkflowDefinition, instance: Pick<Instance, 'snapshot' | 'fired' | 'definitionVersion' | 'id'>): Timer[] {
  const snapshot = lift(definition, instance);
  if (snapshot.status !== 'active') return [];
  return definition.timers(snapshot).filter((timer) => !instance.fired.includes(timerKey(timer)));
}

/** A stored snapshot in the definition's present version. @throws Error for one that a newer program wrote */
export function lift(definition: WorkflowDefinition, instance: Pick<Instance, 'snapshot' | 'definitionVersion' | 'id'>): StoredSnapshot {
  if (instance.definitionVersion > definition.version) {
    throw new Error(`Instance ${instance.id} has ${definition.name} version ${instance.definitionVersion}; this program knows ${definition.version}. Deploy the newer program.`);
  }
  let snapshot = instance.snapshot;
  for (let version = instance.definitionVersion; version < definition.version; version++) {
    const migrate = definition.migrations[version];
    if (!migrate) throw new Error(`${definition.name} has no migration from version ${version}`);
    snapshot = migrate(snapshot);
  }
  return snapshot;
}

function moveOf(
  definition: WorkflowDefinition,
  instance: Pick<Instance, 'id' | 'tenantId' | 'workflow' | 'key' | 'version' | 'lastHash' | 'timers'>,
  command: Command,
  decision: Accepted,
  from: string,
  outcome: 'applied' | 'consumed',
  fired: string[],
  { at, salt }: Moment,
): Move {
  const { type, ...payload } = command.event;
  const personal = Object.keys(payload).length > 0;
  const version = instance.version + 1;
  const state = stateName(decision.snapshot.value);
  const ended = decision.snapshot.status === 'done';
  const left = remember(instance.timers, decision.timers, fired);
  const row: HistoryRow = {
    instanceId: instance.id,
    version,
    commandId: command.id,
    bodyHash: bodyHash(personal ? salt : '', instance, command.event),
    event: type,
    actor: command.actor,
    outcome,
    fromState: from,
    toState: state,
    at,
    payloadDigest: personal ? payloadDigest(salt, payload) : null,
    previousHash: instance.lastHash,
  };
  return {
    instanceId: instance.id,
    version: instance.version,
    definitionVersion: definition.version,
    snapshot: decision.snapshot,
    state,
    ended,
    timers: left.timers,
    // An instance that has ended has no timers any more: what fired need not be known.
    fired: ended ? [] : left.fired,
    at,
    history: { ...row, hash: hashRow(row) },
    payload: personal ? { salt, payload } : null,
    effects: decision.effects.map((effect, index) => outboxEffect(instance, version, index, effect)),
  };
}

function outboxEffect(instance: { id: string; tenantId: string }, version: number, index: number, effect: Effect): OutboxEffect {
  const id = derivedId('effect', instance.id, version, index);
  return { ...effect, id, tenantId: instance.tenantId, instanceId: instance.id, instanceVersion: version, index, lane: laneOf(effect), attempts: 0, status: 'pending' };
}

function laneOf({ type, params }: Effect): string {
  if (type === 'start' || type === 'send') return `${String(params['workflow'])}/${String(params['key'])}`;
  return typeof params['lane'] === 'string' ? `${type}:${params['lane']}` : type;
}
