/**
 * One event, one transaction: load, decide, compare-and-set, history, effects. The runner is the only way to change an
 * instance, for people, timers, effects and other workflows alike.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { preparedQueries } from '#platform/prepared';
import { DomainError } from '#platform/errors';
import type { Clock } from '#platform/clock';
import type { JsonObject, WorkflowDefinition, WorkflowEvent } from '#workflows/definition';
import { commitMove, commitReply, loadInstance, startInstance, type Done, type Loaded, type Queryable } from './instance.store.js';
import type { Actor, Command, Outcome, Target } from './model.js';
import { bodyHash, firstStep, instanceId, nextStep, type Moment } from './step.js';

/** Losing the compare-and-set this often in a row is no longer chance. */
const ATTEMPTS = 5;

/** Connections for loads, which never wait, and for commits, which wait for the disk: twice as many of either are no faster. */
const READING = 1;
const WRITING = 4;

/** The caller's transaction twice, or the runner's own connections, where each statement is a transaction. */
interface Access {
  read: Queryable;
  write: Queryable;
}

export interface RunnerOptions {
  clock: Clock;
  definitions: ReadonlyMap<string, WorkflowDefinition>;
  /** Salt of a payload's digest; simulation gives a seeded one. */
  salt?: () => string;
}

export class Runner {
  private readonly salt: () => string;
  private readonly own: Access;
  /** For the engine's other short statements, each a transaction that sets its own tenant. */
  readonly statements: Queryable;

  constructor(
    database: DataSource,
    private readonly options: RunnerOptions,
  ) {
    this.own = { read: preparedQueries(database, READING), write: preparedQueries(database, WRITING) };
    this.statements = this.own.write;
    this.salt = options.salt ?? randomUUID;
  }

  /** @throws Error for a workflow that this program does not have */
  definition(workflow: string): WorkflowDefinition {
    const definition = this.options.definitions.get(workflow);
    if (!definition) throw new Error(`No workflow is named '${workflow}'`);
    return definition;
  }

  moment(): Moment {
    return { at: this.options.clock.now(), salt: this.salt() };
  }

  /**
   * Begin an instance under its business key; one that exists already is left as it is (`repeated`).
   * Inside a caller's transaction give its manager as `within`.
   */
  async start(tenantId: string, target: Target, input: JsonObject, command: { id: string; actor: Actor }, within: Queryable = this.own.write): Promise<Outcome> {
    const move = firstStep(this.definition(target.workflow), tenantId, target, input, command, this.moment());
    const started = await startInstance(within, tenantId, target.workflow, target.key, move);
    return { outcome: started ? 'applied' : 'repeated', instanceId: move.instanceId, version: 1, state: move.state };
  }

  /**
   * Send an event, in a transaction of its own. A lost race runs again from the load, five times at most.
   * @throws DomainError `reused-key` when the command id was used for another body
   */
  async send(tenantId: string, target: Target, command: Command): Promise<Outcome> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        const outcome = await this.attempt(this.own, tenantId, target, command, false);
        if (outcome) return outcome;
      } catch (error) {
        // Here only the command id can be there twice: somebody sent the same command at the same moment.
        if (!isLostRace(error) && !isDuplicate(error)) throw error;
      }
      await pause(Math.random() * 5 * 2 ** attempt);
    }
    throw new Error(`Instance ${target.workflow}/${target.key} changed under every one of ${ATTEMPTS} attempts`);
  }

  /**
   * Send an event inside the caller's transaction, with the domain rows that belong to it. The row is locked first; the caller
   * repeats its whole command when `LostRace` is thrown. `locked`: as loaded before in this transaction, with the lock.
   */
  async sendWithin(manager: Queryable, tenantId: string, target: Target, command: Command, locked?: Loaded): Promise<Outcome> {
    const outcome = await this.attempt({ read: manager, write: manager }, tenantId, target, command, true, locked);
    if (!outcome) throw new LostRace(target);
    return outcome;
  }

  /** Null when somebody else changed the instance in between. */
  private async attempt({ read, write }: Access, tenantId: string, target: Target, command: Command, lock: boolean, locked?: Loaded): Promise<Outcome | null> {
    const id = instanceId(tenantId, target);
    const loaded = locked ?? (await loadInstance(read, tenantId, id, command.id, lock));
    if (!loaded) return { outcome: 'absent', instanceId: id };
    if (loaded.done) return repeated(id, loaded.done, target, command.event);
    const step = nextStep(this.definition(target.workflow), loaded.instance, command, this.moment());
    if (step.outcome === 'rejected') return { ...step, instanceId: id };
    const moved = command.ends ? await commitReply(write, tenantId, step.move, command.ends) : await commitMove(write, tenantId, step.move);
    if (!moved) return null;
    const { version, state } = { version: step.move.version + 1, state: step.move.state };
    return step.outcome === 'applied' ? { outcome: 'applied', instanceId: id, version, state } : { outcome: 'consumed', instanceId: id, version, state, code: step.code ?? '' };
  }
}

/** Somebody else changed the instance between load and write: run the whole command again. */
export class LostRace extends Error {
  constructor(target: Target) {
    super(`Instance ${target.workflow}/${target.key} was changed in between`);
  }
}

/** Serialization failure, deadlock, lock not available in time: somebody else was at it. */
const LOST_RACES: ReadonlySet<unknown> = new Set(['40001', '40P01', '55P03']);
export const isLostRace = (error: unknown): boolean => error instanceof LostRace || LOST_RACES.has(codeOf(error));

/** Unique and exclusion violation: what should be written is there already, from the same command or from another. */
const DUPLICATES: ReadonlySet<unknown> = new Set(['23505', '23P01']);
export const isDuplicate = (error: unknown): boolean => DUPLICATES.has(codeOf(error));

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;

function repeated(id: string, done: Done, target: Target, event: WorkflowEvent): Outcome {
  // Of a payload that was erased nothing can be compared any more: the id alone says that it was done.
  if (done.salt !== null && done.bodyHash !== bodyHash(done.salt, target, event)) {
    throw new DomainError('reused-key', 'command.reused', 'Deze opdracht is al eerder met een andere inhoud gegeven. Begin opnieuw met een nieuwe sleutel (Idempotency-Key).', { instanceId: id });
  }
  return { outcome: 'repeated', instanceId: id, version: done.version, state: done.state };
}
