/**
 * Effects: what a transition asked the world to do, done at least once and told back. A handler must be idempotent by the
 * effect's id; the engine makes it run in order, again after a failure, and sends its outcome as `<reply>_DONE` or
 * `<reply>_FAILED` under a command id that follows from the effect's.
 */
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '#platform/clock';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { inTenant, type Closing } from '#platform/tenancy';
import type { JsonObject, SendParams, StartParams, WorkflowDefinition } from '#workflows/definition';
import type { EffectEnd, EffectStatus, Outcome, OutboxEffect } from './model.js';
import { endEffect, openEffect, type OpenEffect } from './outbox.store.js';
import type { Runner } from './runner.js';

export type HandlerOutcome =
  | { outcome: 'done'; result?: JsonObject }
  /** The work goes on elsewhere; somebody calls `complete` when it ends. */
  | { outcome: 'running' }
  /** What it needs does not exist yet; `reason` is shown to the secretary (Dutch). */
  | { outcome: 'waiting'; reason: string }
  | { outcome: 'failed'; code: string };

export interface EffectHandler {
  /** @throws to be tried again later */
  handle(effect: OutboxEffect): Promise<HandlerOutcome>;
}

/** Seconds until the next try of a handler that threw, or whose outcome its instance could not take, by number of tries so far; past the end the effect has failed. */
const RETRY_SECONDS = [5, 15, 60, 300, 900, 3600, 3600, 3600, 7200, 14_400];
/** Starts without a noted end (the process died each time) before an effect is set aside. */
const MAX_STARTS = 8;
/**
 * Who was at work when the process died is suspect, and one of them to blame. Suspects run one at a time, and are counted only then:
 * the one that kills the worker again is known, and its neighbours are done.
 */
const SUSPECT_STARTS = 2;
/** What waits for something that does not exist is woken when it comes (`wakeWaiting`); asking now and then is for what nobody told. */
const WAITING_SECONDS = 24 * 3600;
/** Work that goes on elsewhere is looked at again after this long, should nobody have told us. */
const RUNNING_SECONDS = 900;

export class Effects {
  private suspects: Promise<void> = Promise.resolve();

  constructor(
    private readonly runner: Runner,
    private readonly clock: Clock,
    private readonly handlers: ReadonlyMap<string, EffectHandler>,
    /** Told of an effect that has failed for good (once or more), before its row is closed; must be idempotent by the effect's id. */
    private readonly onFailure: (effect: OutboxEffect, code: string) => Promise<void> = () => Promise.resolve(),
  ) {}

  /** Run one effect, as the queue asks. Finished ones are left alone. */
  async run(tenantId: string, id: string): Promise<void> {
    const effect = await openEffect(this.runner.statements, tenantId, id, SUSPECT_STARTS);
    if (!effect) return;
    if (effect.starts < SUSPECT_STARTS) return this.attempt(effect);
    return this.alone(async () => {
      const suspect = await openEffect(this.runner.statements, tenantId, id, MAX_STARTS + 1);
      if (suspect) await this.attempt(suspect);
    });
  }

  private alone(work: () => Promise<void>): Promise<void> {
    const turn = this.suspects.then(work);
    this.suspects = turn.catch(() => {});
    return turn;
  }

  private async attempt(effect: OpenEffect): Promise<void> {
    if (effect.starts > MAX_STARTS) return this.giveUp(effect, 'effect.stops-its-worker');
    try {
      await this.settle(effect, await this.perform(effect));
    } catch (error) {
      await this.retryOrFail(effect, error);
    }
  }

  private async settle(effect: OpenEffect, outcome: HandlerOutcome): Promise<void> {
    if (outcome.outcome === 'done') return this.succeed(effect, outcome.result ?? {});
    if (outcome.outcome === 'failed') return this.fail(effect, outcome.code);
    const [status, wait, reason] = outcome.outcome === 'running' ? (['running', RUNNING_SECONDS, null] as const) : (['waiting', WAITING_SECONDS, outcome.reason] as const);
    await this.end(effect, status, this.later(wait), reason);
  }

  /** An effect's work, which went on elsewhere, has ended well. */
  async complete(tenantId: string, id: string, result: JsonObject): Promise<void> {
    const effect = await openEffect(this.runner.statements, tenantId, id, 0);
    if (effect) await this.succeed(effect, result);
  }

  private async succeed(effect: OpenEffect, result: JsonObject): Promise<void> {
    const told = await this.reply(effect, 'DONE', result, { effectId: effect.id, status: 'done', error: null });
    if (!told) await this.end(effect, 'done', this.clock.now(), null);
  }

  private async perform(effect: OutboxEffect): Promise<HandlerOutcome> {
    if (effect.type === 'start') return this.start(effect);
    if (effect.type === 'send') return this.send(effect);
    const handler = this.handlers.get(effect.type);
    if (!handler) throw new Error(`No handler for effect '${effect.type}'`);
    return handler.handle(effect);
  }

  private async start(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { workflow, key, input } = effect.params as StartParams;
    await this.runner.start(effect.tenantId, { workflow, key }, input, this.commandOf(effect));
    return { outcome: 'done' };
  }

  private async send(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { workflow, key, event } = effect.params as SendParams;
    return fromSend(await this.runner.send(effect.tenantId, { workflow, key }, { ...this.commandOf(effect), event }));
  }

  private commandOf(effect: OutboxEffect): { id: string; actor: { kind: 'system'; name: 'effects' } } {
    return { id: derivedId('command', effect.id), actor: { kind: 'system', name: 'effects' } };
  }

  private async retryOrFail(effect: OpenEffect, error: unknown): Promise<void> {
    const wait = waitAfter(effect);
    if (wait === null) return this.giveUp(effect, describe(error));
    await this.end(effect, 'offered', this.later(wait), describe(error));
  }

  /** Fails it, and ends it also when its instance cannot take the news: else it would be repeated for ever and hold its lane. */
  private async giveUp(effect: OpenEffect, code: string): Promise<void> {
    try {
      await this.fail(effect, code);
    } catch {
      await this.end(effect, 'failed', this.clock.now(), code);
    }
  }

  private async fail(effect: OpenEffect, code: string): Promise<void> {
    await this.onFailure(effect, code);
    const told = await this.reply(effect, 'FAILED', { code }, { effectId: effect.id, status: 'failed', error: code });
    if (!told) await this.end(effect, 'failed', this.clock.now(), code);
  }

  /** Tell the instance. True: it took the event, and the effect ended with it. */
  private async reply(effect: OpenEffect, how: 'DONE' | 'FAILED', result: JsonObject, ends: EffectEnd): Promise<boolean> {
    const { reply } = effect.params;
    if (typeof reply !== 'string') return false;
    const event = { ...result, type: `${reply}_${how}`, effectId: effect.id, at: this.clock.now() };
    try {
      // A reply that the instance no longer takes is no failure of the effect: it has moved on.
      const { outcome } = await this.runner.send(effect.tenantId, effect.source, { id: derivedId('reply', effect.id), event, ends, actor: { kind: 'system', name: 'effects' } });
      return outcome === 'applied';
    } catch (error) {
      // Told already, at another moment, by another worker at the same effect.
      if (error instanceof DomainError && error.kind === 'reused-key') return false;
      throw error;
    }
  }

  private end(effect: OpenEffect, status: Exclude<EffectStatus, 'pending'>, at: string, error: string | null): Promise<void> {
    return endEffect(this.runner.statements, effect.tenantId, effect.id, status, at, error);
  }

  private later(seconds: number): string {
    return new Date(Date.parse(this.clock.now()) + seconds * 1000).toISOString();
  }
}

function fromSend(outcome: Outcome): HandlerOutcome {
  switch (outcome.outcome) {
    case 'applied':
    case 'repeated':
    case 'consumed':
      return { outcome: 'done' };
    case 'rejected':
      return { outcome: 'failed', code: outcome.code };
    case 'absent':
      return { outcome: 'waiting', reason: 'Het onderdeel waarvoor dit bestemd is, bestaat nog niet.' };
  }
}

/** Seconds until the next try; the last one lies where the effect's patience ends. null: it has failed. */
export function waitAfter({ attempts, params }: Pick<OutboxEffect, 'attempts' | 'params'>): number | null {
  const wait = RETRY_SECONDS[attempts];
  if (wait === undefined) return null;
  const patience = typeof params['patience'] === 'number' ? params['patience'] : Infinity;
  const left = patience - RETRY_SECONDS.slice(0, attempts).reduce((sum, seconds) => sum + seconds, 0);
  return left > 0 ? Math.min(wait, left) : null;
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 500);

/** At start: every effect that a workflow can ask for has a handler, and every handler is asked for. @throws Error naming them */
export function assertHandlers(definitions: Iterable<WorkflowDefinition>, handlers: ReadonlyMap<string, EffectHandler>): void {
  const asked = new Set([...definitions].flatMap((definition) => [...definition.effects]));
  for (const own of ['start', 'send']) asked.delete(own);
  const missing = [...asked].filter((type) => !handlers.has(type));
  const idle = [...handlers.keys()].filter((type) => !asked.has(type));
  if (missing.length + idle.length > 0) throw new Error(`Effects without handler: ${missing.join(', ') || 'none'}; handlers that no workflow asks for: ${idle.join(', ') || 'none'}`);
}

/** For handlers that read and write in the effect's municipality. */
export const inEffect = <T>(db: DataSource, effect: OutboxEffect, work: (tx: EntityManager, closing: Closing) => Promise<T>): Promise<T> => inTenant(db, effect.tenantId, work);
