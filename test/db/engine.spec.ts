import { randomUUID } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { digest, firstFault } from '#engine/history';
import { readHistory } from '#engine/history.store';
import { wakeWaiting } from '#engine/outbox.store';
import { instanceId } from '#engine/step';
import { derivedId } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import type { Actor } from '#engine/model';
import type { EffectHandler } from '#engine/effects';
import { OTHER_TENANT, startEngine, TENANT, type TestEngine } from '../support/engine.js';
import { letter } from '../support/letter.workflow.js';

const actor: Actor = { kind: 'system', name: 'setup' };
const posted: string[] = [];
const post: EffectHandler = {
  handle: (effect) => {
    posted.push(`${effect.instanceId}/${effect.params['nr']}`);
    return Promise.resolve({ outcome: 'done' as const });
  },
};

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine([letter], { post });
});
afterAll(() => engine.close());

const target = (key: string) => ({ workflow: 'letter', key });
const start = (key: string, remindAt: string | null = null, tenant = TENANT) => engine.runner.start(tenant, target(key), { remindAt }, { id: randomUUID(), actor });
const answer = (key: string, text: string, id: string = randomUUID()) => engine.runner.send(TENANT, target(key), { id, actor, event: { type: 'ANSWER', text } });
/** A query runner that begins its transaction when `first` has happened. */
function afterwards(runner: QueryRunner, first: () => Promise<unknown>): QueryRunner {
  const begin = runner.startTransaction.bind(runner);
  runner.startTransaction = async (...options) => {
    await first();
    return begin(...options);
  };
  return runner;
}
const row = async (key: string, tenant = TENANT) => {
  const rows = await inTenant(engine.app, tenant, (tx) => tx.query('SELECT * FROM instance WHERE id = $1', [instanceId(tenant, target(key))]));
  return rows[0];
};

describe('a command', () => {
  it('is done once, whoever repeats it, and gives the same answer', async () => {
    await start('repeat');
    const id = randomUUID();
    const first = await answer('repeat', 'ja', id);
    const second = await answer('repeat', 'ja', id);
    expect(first).toMatchObject({ outcome: 'applied', version: 2 });
    expect(second).toMatchObject({ outcome: 'repeated', version: 2 });
    expect((await row('repeat')).snapshot.context.answers).toEqual(['ja']);
  });

  it('is refused when its id was used for something else, and changes nothing', async () => {
    await start('reuse');
    const id = randomUUID();
    await answer('reuse', 'ja', id);
    await expect(answer('reuse', 'nee', id)).rejects.toMatchObject({ kind: 'reused-key', code: 'command.reused' });
    expect((await row('reuse')).version).toBe(2);
  });

  it('that is refused leaves nothing behind, so that it may succeed later', async () => {
    await start('refused');
    const outcome = await engine.runner.send(TENANT, target('refused'), { id: randomUUID(), actor, event: { type: 'UNKNOWN' } });
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'workflow.event-not-allowed', state: 'open' });
    expect((await row('refused')).version).toBe(1);
  });

  it('sent by twenty senders at once is done once', async () => {
    await start('race-same');
    const id = randomUUID();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => answer('race-same', 'ja', id)));
    expect(outcomes.filter(({ outcome }) => outcome === 'applied')).toHaveLength(1);
    expect(new Set(outcomes.map((outcome) => 'version' in outcome && outcome.version))).toEqual(new Set([2]));
  });

  it('loses no race: four senders of different answers are all heard', async () => {
    await start('race');
    const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map((text) => answer('race', text)));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied', 'applied']);
    expect([...(await row('race')).snapshot.context.answers].sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('begins an instance once under its key', async () => {
    expect(await start('once')).toMatchObject({ outcome: 'applied' });
    expect(await start('once')).toMatchObject({ outcome: 'repeated' });
  });
});

describe('effects', () => {
  it('are done in order and told back to the instance', async () => {
    posted.length = 0;
    await start('post');
    for (const text of ['een', 'twee', 'drie']) await answer('post', text);
    await engine.settle();
    const own = posted.filter((entry) => entry.startsWith(instanceId(TENANT, target('post'))));
    expect(own.map((entry) => entry.split('/')[1])).toEqual(['1', '2', '3']);
    expect((await row('post')).snapshot.context.notices).toHaveLength(3);
  });

  it('for an instance that does not exist yet wait until they are woken', async () => {
    await start('forwarder');
    await engine.runner.send(TENANT, target('forwarder'), { id: randomUUID(), actor, event: { type: 'FORWARD', to: 'later' } });
    await engine.settle();
    const waiting = await inTenant(engine.app, TENANT, (tx) => tx.query(`SELECT status, last_error FROM outbox WHERE lane = 'letter/later'`));
    expect(waiting).toEqual([{ status: 'waiting', last_error: expect.stringContaining('bestaat nog niet') }]);
    await start('later');
    await inTenant(engine.app, TENANT, (tx) => wakeWaiting(tx, engine.clock.now()));
    await engine.settle();
    expect((await row('later')).snapshot.context.answers).toEqual(['forwarded']);
  });

  it('for the same absent instance arrive in order, the first one holding the next', async () => {
    await start('sender');
    const forward = () => engine.runner.send(TENANT, target('sender'), { id: randomUUID(), actor, event: { type: 'FORWARD', to: 'absent' } });
    await forward();
    await engine.settle();
    await forward();
    await engine.settle();
    const statuses = () => inTenant(engine.app, TENANT, (tx) => tx.query(`SELECT status FROM outbox WHERE lane = 'letter/absent' ORDER BY instance_version`));
    expect(await statuses()).toEqual([{ status: 'waiting' }, { status: 'pending' }]);
    await start('absent');
    await inTenant(engine.app, TENANT, (tx) => wakeWaiting(tx, engine.clock.now()));
    await engine.settle();
    expect((await row('absent')).snapshot.context.answers).toEqual(['forwarded', 'forwarded']);
  });

  it('of which the instance cannot take the outcome end as failed, with the reason, and hold nobody any longer', async () => {
    await start('deaf');
    await answer('deaf', 'unheard');
    const status = () => inTenant(engine.app, TENANT, (tx) => tx.query(`SELECT status, last_error FROM outbox WHERE instance_id = $1 ORDER BY instance_version`, [instanceId(TENANT, target('deaf'))]));
    await engine.settle();
    expect(await status()).toEqual([{ status: 'offered', last_error: 'a letter that hears nothing' }]);
    const next = () => inTenant(engine.app, TENANT, (tx) => tx.query(`SELECT next_attempt_at AS at FROM outbox WHERE instance_id = $1 AND finished_at IS NULL`, [instanceId(TENANT, target('deaf'))]));
    for (let [effect] = await next(); effect; [effect] = await next()) {
      engine.clock.advanceTo(effect.at);
      await engine.settle();
    }
    await answer('deaf', 'hears');
    await engine.settle();
    expect(await status()).toEqual([{ status: 'failed', last_error: 'a letter that hears nothing' }, { status: 'done', last_error: null }]);
  });

  it('that were offered to a queue that lost everything are offered again', async () => {
    await start('lost');
    await answer('lost', 'ja');
    const forgetful = { offer: () => Promise.resolve(), close: () => Promise.resolve() };
    const { Relay, effectSource } = await import('#engine/relay');
    await new Relay(engine.app, engine.dispatch, engine.clock, forgetful, [effectSource]).relay();
    posted.length = 0;
    await engine.settle();
    expect(posted).toEqual([]);
    engine.clock.advanceTo(new Date(Date.parse(engine.clock.now()) + 120_000).toISOString());
    await engine.settle();
    expect(posted).toHaveLength(1);
  });
});

describe('timers', () => {
  it('fire when they are due, once', async () => {
    await start('timer', '2026-11-23T09:00:00.000Z');
    expect(await engine.sweeper.sweep()).toBe(0);
    engine.clock.advanceTo('2026-11-23T09:00:00.000Z');
    expect(await engine.sweeper.sweep()).toBe(1);
    expect(await engine.sweeper.sweep()).toBe(0);
    expect((await row('timer')).snapshot.context.reminders).toBe(1);
  });

  it('of an instance that throws are set aside, and every other one in the batch fires', async () => {
    const at = '2026-11-24T09:00:00.000Z';
    for (const key of ['well-1', 'ill', 'well-2']) await start(key, at);
    await inTenant(engine.app, TENANT, (tx) => tx.query(`UPDATE instance SET timers = jsonb_build_array(jsonb_build_object('name', 'remind', 'at', $2::text, 'event', '{"type":"BURN"}'::jsonb)) WHERE id = $1`, [instanceId(TENANT, target('ill')), at]));
    engine.clock.advanceTo(at);
    expect(await engine.sweeper.sweep()).toBe(2);
    expect(engine.failures).toEqual([instanceId(TENANT, target('ill'))]);
    expect(await row('ill')).toMatchObject({ version: 1, failures: 1, last_error: expect.stringContaining('letter') });
    expect((await row('well-1')).snapshot.context.reminders).toBe(1);
  });

  it('that were lost from the row are derived again by the reconciler', async () => {
    await start('reconcile', '2026-12-01T09:00:00.000Z');
    await inTenant(engine.app, TENANT, (tx) => tx.query(`UPDATE instance SET timers = '[]', next_timer_at = NULL WHERE id = $1`, [instanceId(TENANT, target('reconcile'))]));
    expect(await engine.reconciler.reconcile()).toBe(1);
    expect((await row('reconcile')).next_timer_at).toBe('2026-12-01T09:00:00.000Z');
  });

  it('whose hour was lost from the row is due again, too', async () => {
    await start('hour', '2026-12-01T10:00:00.000Z');
    await inTenant(engine.app, TENANT, (tx) => tx.query(`UPDATE instance SET next_timer_at = NULL WHERE id = $1`, [instanceId(TENANT, target('hour'))]));
    expect(await engine.reconciler.reconcile()).toBe(1);
    expect((await row('hour')).next_timer_at).toBe('2026-12-01T10:00:00.000Z');
  });

  it('of an instance that somebody moved meanwhile are not set aside for what failed before', async () => {
    const at = '2026-12-03T09:00:00.000Z';
    await start('moved-on', at);
    const id = instanceId(TENANT, target('moved-on'));
    await inTenant(engine.app, TENANT, (tx) => tx.query(`UPDATE instance SET timers = jsonb_build_array(jsonb_build_object('name', 'remind', 'at', $2::text, 'event', '{"type":"BURN"}'::jsonb)) WHERE id = $1`, [id, at]));
    engine.clock.advanceTo(at);
    // Told of the failure somebody answers the letter; the sweeper's next transaction, which would set it aside, comes after.
    const answered: Promise<unknown>[] = [];
    const app = Object.create(engine.app, { createQueryRunner: { value: () => afterwards(engine.app.createQueryRunner(), () => Promise.all(answered)) } });
    const { Sweeper } = await import('#engine/sweeper');
    const sweeper = new Sweeper({ app, dispatch: engine.dispatch, clock: engine.clock, runner: engine.runner, definitions: new Map([['letter', letter]]), onFailure: (failed) => failed === id && answered.push(answer('moved-on', 'ja')) });
    await sweeper.sweep();
    expect(await Promise.all(answered)).toMatchObject([{ outcome: 'applied' }]);
    expect(await row('moved-on')).toMatchObject({ failures: 0, last_error: null });
    expect((await row('moved-on')).snapshot.context).toMatchObject({ answers: ['ja'], reminders: 1 });
  });

  it('are forgotten once their instance has ended', async () => {
    const at = '2026-12-04T09:00:00.000Z';
    await start('fired', at);
    engine.clock.advanceTo(at);
    await engine.sweeper.sweep();
    expect((await row('fired')).fired).toEqual([`remind@${at}`]);
    await engine.runner.send(TENANT, target('fired'), { id: randomUUID(), actor, event: { type: 'ARCHIVE' } });
    expect(await row('fired')).toMatchObject({ ended: true, fired: [], timers: [] });
  });

  it('that the machine no longer takes are used up, with a history row', async () => {
    await start('archived', '2026-12-02T09:00:00.000Z');
    await engine.runner.send(TENANT, target('archived'), { id: randomUUID(), actor, event: { type: 'ARCHIVE' } });
    const outcome = await engine.runner.send(TENANT, target('archived'), { id: randomUUID(), actor, event: { type: 'REMIND' }, timer: { name: 'remind', at: '2026-12-02T09:00:00.000Z' } });
    expect(outcome).toMatchObject({ outcome: 'consumed', code: 'workflow.ended' });
  });
});

describe('history', () => {
  it('is a chain in which a changed row is found', async () => {
    await start('chain');
    await answer('chain', 'een');
    await answer('chain', 'twee');
    const rows = await inTenant(engine.app, TENANT, (tx) => readHistory(tx, instanceId(TENANT, target('chain'))));
    expect(firstFault(rows)).toBeNull();
    expect(rows.map(({ event, toState }) => [event, toState])).toEqual([['start', 'open'], ['ANSWER', 'open'], ['ANSWER', 'open']]);
    const changed = rows.map((entry) => (entry.version === 2 ? { ...entry, toState: 'archived' } : entry));
    expect(firstFault(changed)).toMatchObject({ version: 2, fault: 'changed' });
    expect(firstFault(rows.filter(({ version }) => version !== 2))).toMatchObject({ version: 2, fault: 'missing' });
    const reworded = rows.map((entry) => (entry.version === 3 ? { ...entry, payload: { text: 'drie' } } : entry));
    expect(firstFault(reworded)).toMatchObject({ version: 3, fault: 'payload-changed' });
  });

  it('does not give a short answer away by its hash, and knows a repeat all the same', async () => {
    const id = randomUUID();
    await start('salted-1');
    await start('salted-2');
    await answer('salted-1', 'ja', id);
    const guess = digest({ target: target('salted-1'), event: { type: 'ANSWER', text: 'ja' } });
    const rows = await inTenant(engine.app, TENANT, (tx) => readHistory(tx, instanceId(TENANT, target('salted-1'))));
    expect(rows.map(({ bodyHash }) => bodyHash)).not.toContain(guess);
    expect(await answer('salted-1', 'ja', id)).toMatchObject({ outcome: 'repeated', version: 2 });
    await expect(answer('salted-1', 'nee', id)).rejects.toMatchObject({ kind: 'reused-key' });
  });

  it('keeps its chain when the fields of an event are erased, and a repeat of that event is still known', async () => {
    const id = randomUUID();
    await start('erased');
    await answer('erased', 'ja', id);
    await inTenant(engine.app, TENANT, (tx) => tx.query('DELETE FROM history_payload WHERE instance_id = $1', [instanceId(TENANT, target('erased'))]));
    expect(firstFault(await inTenant(engine.app, TENANT, (tx) => readHistory(tx, instanceId(TENANT, target('erased')))))).toBeNull();
    expect(await answer('erased', 'ja', id)).toMatchObject({ outcome: 'repeated', version: 2 });
  });

  it('cannot be changed or removed by the application', async () => {
    await expect(inTenant(engine.app, TENANT, (tx) => tx.query(`UPDATE history SET event = 'x'`))).rejects.toThrow(/permission denied/);
    await expect(inTenant(engine.app, TENANT, (tx) => tx.query(`DELETE FROM history`))).rejects.toThrow(/permission denied/);
  });
});

describe('tenancy', () => {
  it('shows a municipality its own instances only, and nothing to who set none', async () => {
    await start('theirs', null, OTHER_TENANT);
    expect(await row('theirs', OTHER_TENANT)).toBeDefined();
    const seen = await inTenant(engine.app, TENANT, (tx) => tx.query(`SELECT count(*)::int AS n FROM instance WHERE tenant_id = $1`, [OTHER_TENANT]));
    expect(seen[0].n).toBe(0);
    expect((await engine.app.query('SELECT count(*)::int AS n FROM instance'))[0].n).toBe(0);
  });

  it('covers every table that has a tenant, by force', async () => {
    const bare = await engine.app.query(`
      SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`);
    expect(bare).toEqual([]);
    const without = await engine.app.query(`
      SELECT c.relname FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'migration'
        AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id')`);
    expect(without).toEqual([]);
  });

  it('lets the dispatch role see that there is work, and nothing of it be changed', async () => {
    expect((await engine.dispatch.query('SELECT count(*)::int AS n FROM instance'))[0].n).toBeGreaterThan(1);
    await expect(engine.dispatch.query('SELECT snapshot FROM instance')).rejects.toThrow(/permission denied/);
    await expect(engine.dispatch.query('SELECT params FROM outbox')).rejects.toThrow(/permission denied/);
    await expect(engine.dispatch.query(`UPDATE instance SET state = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(engine.dispatch.query('SELECT * FROM history')).rejects.toThrow(/permission denied/);
  });
});

describe('a process that dies between the reply of an effect and its end', () => {
  it('does not keep the instance’s later effects from being done', async () => {
    await start('cut');
    await answer('cut', 'een');
    const id = instanceId(TENANT, target('cut'));
    const [effect] = await inTenant(engine.app, TENANT, (tx) => tx.query('SELECT id FROM outbox WHERE instance_id = $1', [id]));
    // The reply of the first attempt, told at another moment than the second will be; its end was never noted.
    const event = { type: 'POST_DONE', effectId: effect.id, at: '2026-01-01T00:00:00.000Z' };
    await engine.runner.send(TENANT, target('cut'), { id: derivedId('reply', effect.id), event, actor: { kind: 'system', name: 'effects' } });
    await answer('cut', 'twee');
    await engine.settle();
    const rows = await inTenant(engine.app, TENANT, (tx) => tx.query('SELECT status FROM outbox WHERE instance_id = $1', [id]));
    expect(rows.map(({ status }: { status: string }) => status)).toEqual(['done', 'done']);
    expect((await row('cut')).snapshot.context.notices).toHaveLength(2);
  });
});
