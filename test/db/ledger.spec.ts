import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { claim, claimAlone, createMailing, dueDeliveries, recordAccepted, recordBounce, recordOutcome, recoverLost, sendAgain, type NewMailing, type Recipient } from '#messaging/ledger';
import { listDeliveries, listMailings, mailingProgress, putInDigest, readMailing, waitingForDigest } from '#messaging/ledger.queries';
import type { SendOutcome } from '#messaging/retry';
import { createDatabase } from '#platform/database';
import { createLog } from '#platform/logging';
import { inTenant } from '#platform/tenancy';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const NINE = '2021-10-15T07:00:00.000Z'; // nine o'clock in summer time
const TEN_PAST = '2021-10-15T07:10:00.000Z';
const at = (minutes: number) => new Date(Date.parse(NINE) + minutes * 60_000).toISOString();
const A_MEETING = randomUUID();
const accepted: SendOutcome = { outcome: 'accepted', response: '250 OK' };
const busy: SendOutcome = { outcome: 'refused', permanent: false, response: '451 later' };
const gone: SendOutcome = { outcome: 'refused', permanent: true, response: '550 no such user' };

describe('the delivery ledger', () => {
  let database: TestDatabase;
  let app: DataSource;
  let dispatch: DataSource;
  let tenantId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    const log = createLog({ program: 'test', level: 'silent' });
    app = await createDatabase({ url: database.appUrl, entities: [], log });
    dispatch = await createDatabase({ url: database.dispatchUrl, entities: [], log });
  });
  afterAll(async () => {
    await app.destroy();
    await dispatch.destroy();
    await database.drop();
  });
  beforeEach(() => {
    tenantId = randomUUID();
  });

  const tenant = <T>(work: (manager: EntityManager) => Promise<T>, id = tenantId) => inTenant(app, id, work);
  const mailing = (more: Partial<NewMailing> = {}): NewMailing => ({
    id: randomUUID(), tenantId, kind: 'minutes', subject: 'Verslag', text: 'Tekst', html: '<p>Tekst</p>', calendar: null,
    attachments: [{ filename: 'verslag.pdf', contentType: 'application/pdf', sha256: 'ab'.repeat(32) }], about: { meetingId: A_MEETING }, urgent: false, inOrder: false, ...more,
  });
  const member = (email: string, digest = false): Recipient => ({ personId: randomUUID(), email, name: 'Lid', digest });
  const post = (made: NewMailing, recipients: Recipient[], now = NINE) => tenant((m) => createMailing(m, made, recipients, 'lea@zoetermeer.example', now));
  const one = async (now = NINE) => {
    const made = mailing();
    await post(made, [member('a.vos@school.example')], now);
    const [delivery] = await tenant((m) => listDeliveries(m, made.id));
    return { made, id: delivery!.id, read: async () => (await tenant((m) => listDeliveries(m, made.id)))[0]! };
  };
  const attempt = async (id: string, outcome: SendOutcome, now: string) => {
    const claimed = await tenant((m) => claim(m, id, now));
    return claimed && tenant((m) => recordOutcome(m, claimed, outcome, now));
  };

  it('writes a mailing once, with one mail per address', async () => {
    const made = mailing({ calendar: { method: 'REQUEST', text: 'BEGIN:VCALENDAR' } });
    const members = [member('a.vos@school.example'), member('A.Vos@school.example'), member('b@school.example')];
    expect(await post(made, members)).toBe(true);
    expect(await post(made, [...members, member('c@school.example')])).toBe(false);
    const { tenantId: _, inOrder: __, ...stored } = made;
    expect(await tenant((m) => readMailing(m, made.id))).toEqual({ ...stored, createdAt: NINE });
    const deliveries = await tenant((m) => listDeliveries(m, made.id));
    expect(deliveries.map((d) => [d.email, d.state, d.nextAttemptAt])).toEqual([['a.vos@school.example', 'queued', NINE], ['b@school.example', 'queued', NINE]]);
    expect(deliveries[0]!.messageId).toBe(`<${deliveries[0]!.id}@zoetermeer.example>`);
  });

  it('gives a delivery to one of two workers that come at once', async () => {
    const { id } = await one();
    const claims = await Promise.all([1, 2, 3, 4].map(() => tenant((m) => claim(m, id, NINE))));
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  it('claims and accepts in one round trip each, as in a transaction of more', async () => {
    const { id, read } = await one();
    const claimed = await claimAlone(app, tenantId, id, NINE);
    const { messageId, state } = await read();
    expect({ claimed, state }).toMatchObject({ claimed: { id, messageId, attempts: 1, unknowns: 0 }, state: 'sending' });
    expect(await claimAlone(app, tenantId, id, NINE)).toBeNull();
    await recordAccepted(app, tenantId, { id, attempts: 2 }, 'of an attempt that is not there', TEN_PAST);
    expect(await read()).toMatchObject({ state: 'sending' });
    await recordAccepted(app, tenantId, claimed!, '250 OK', TEN_PAST);
    expect(await read()).toMatchObject({ state: 'accepted', attempts: 1, nextAttemptAt: null, acceptedAt: TEN_PAST, lastResponse: '250 OK' });
  });

  it('does not claim another municipality’s mail in one round trip either', async () => {
    const { id, read } = await one();
    expect(await claimAlone(app, randomUUID(), id, NINE)).toBeNull();
    expect(await read()).toMatchObject({ state: 'queued' });
  });

  it('remembers when and how a mail was accepted', async () => {
    const { id, made, read } = await one();
    expect(await attempt(id, accepted, TEN_PAST)).toEqual({ state: 'accepted', nextAttemptAt: null, task: null });
    expect(await read()).toMatchObject({ state: 'accepted', attempts: 1, acceptedAt: TEN_PAST, lastResponse: '250 OK' });
    expect(await attempt(id, accepted, at(60))).toBeNull();
    expect(await tenant((m) => mailingProgress(m, made.id))).toEqual({ recipients: 1, accepted: 1, refused: 0, unknown: 0, open: 0, lastAcceptedAt: TEN_PAST });
  });

  it('waits longer with every temporary refusal and is not given up after the sixth, for the secretary knows', async () => {
    const { id, read } = await one();
    let now = NINE;
    for (const minutes of [1, 5, 15, 60, 240]) {
      const next = await attempt(id, busy, now);
      expect(next?.nextAttemptAt).toBe(new Date(Date.parse(now) + minutes * 60_000).toISOString());
      expect(await attempt(id, busy, now)).toBeNull(); // not yet
      now = next!.nextAttemptAt!;
    }
    expect(await attempt(id, busy, now)).toMatchObject({ state: 'queued', task: 'silent' });
    expect(await read()).toMatchObject({ state: 'queued', attempts: 6, lastResponse: '451 later' });
  });

  it('fails at once when the address does not exist', async () => {
    const { id } = await one();
    expect(await attempt(id, gone, NINE)).toEqual({ state: 'failed', nextAttemptAt: null, task: 'refused' });
  });

  it('sends once more, with the same Message-ID, when the worker died while sending; never a third time', async () => {
    const { id, read } = await one();
    const { messageId } = await read();
    await tenant((m) => claim(m, id, NINE));
    expect(await tenant((m) => recoverLost(m, id, at(14)))).toBeNull();
    expect(await tenant((m) => recoverLost(m, id, at(15)))).toEqual({ state: 'unknown', nextAttemptAt: at(15), task: null });
    expect(await tenant((m) => claim(m, id, at(15)))).toMatchObject({ messageId, attempts: 2 });
    expect(await tenant((m) => recoverLost(m, id, at(30)))).toEqual({ state: 'unknown', nextAttemptAt: null, task: 'uncertain' });
    expect(await tenant((m) => claim(m, id, at(600)))).toBeNull();
  });

  it('takes the late answer of a worker that was thought dead, as long as nobody sent again', async () => {
    const first = await one();
    const slow = (await tenant((m) => claim(m, first.id, NINE)))!;
    await tenant((m) => recoverLost(m, first.id, at(15)));
    expect(await tenant((m) => recordOutcome(m, slow, accepted, at(15)))).toMatchObject({ state: 'accepted' });

    const second = await one();
    const overtaken = (await tenant((m) => claim(m, second.id, NINE)))!;
    await tenant((m) => recoverLost(m, second.id, at(15)));
    await tenant((m) => claim(m, second.id, at(15)));
    expect(await tenant((m) => recordOutcome(m, overtaken, busy, at(16)))).toBeNull();
    expect((await second.read()).state).toBe('sending');
  });

  it('knows a mail that came back', async () => {
    const { id, read } = await one();
    await attempt(id, accepted, NINE);
    expect(await tenant((m) => recordBounce(m, id, '5.1.1 unknown user'))).toBe(true);
    expect(await read()).toMatchObject({ state: 'bounced', lastResponse: '5.1.1 unknown user' });
    expect(await tenant((m) => recordBounce(m, id, 'x'))).toBe(false);
  });

  describe('keeps mails about one meeting in order', () => {
    const about = { meetingId: randomUUID() };
    const inOrder = (more: Partial<NewMailing> = {}) => mailing({ inOrder: true, about, ...more });
    const idOf = async (made: NewMailing, email = 'a.vos@school.example') => (await tenant((m) => listDeliveries(m, made.id))).find((one) => one.email === email)!.id;
    const dueHere = async (now: string) => (await dueDeliveries(dispatch.manager, now, 1000)).filter((d) => d.tenantId === tenantId).map(({ id }) => id);
    const anja = member('a.vos@school.example');

    it('“gaat niet door” waits until the mailbox that defers “verplaatst” has taken it', async () => {
      const [moved, cancelled] = [inOrder(), inOrder()];
      await post(moved, [anja, member('b@school.example')]);
      const first = await idOf(moved);
      expect(await attempt(first, busy, NINE)).toMatchObject({ state: 'queued' });
      await post(cancelled, [{ ...anja, email: 'A.Vos@school.example' }, member('b@school.example'), member('c@school.example')], at(0));
      const [second, other, third] = [await idOf(cancelled, 'A.Vos@school.example'), await idOf(cancelled, 'b@school.example'), await idOf(cancelled, 'c@school.example')];
      expect(await dueHere(NINE)).toEqual(expect.arrayContaining([third]));
      expect(await dueHere(NINE)).not.toEqual(expect.arrayContaining([second]));
      expect([await tenant((m) => claim(m, second, NINE)), await claimAlone(app, tenantId, second, NINE)]).toEqual([null, null]);
      expect(await claimAlone(app, tenantId, other, NINE)).toBeNull(); // its first has not been tried yet
      expect(await attempt(first, accepted, at(1))).toMatchObject({ state: 'accepted' });
      expect(await dueHere(at(1))).toEqual(expect.arrayContaining([second]));
      expect(await attempt(second, accepted, at(1))).toMatchObject({ state: 'accepted' });
    });

    it.each([['refused for good', [gone]], ['of which the answer was lost twice', [{ outcome: 'unknown', reason: 'x' }, { outcome: 'unknown', reason: 'x' }] as SendOutcome[]]])('a mail %s holds up nothing', async (_, outcomes) => {
      const [moved, cancelled] = [inOrder(), inOrder()];
      await post(moved, [anja]);
      await post(cancelled, [anja]);
      for (const [index, outcome] of outcomes.entries()) await attempt(await idOf(moved), outcome, at(15 * index));
      expect(await dueHere(at(30))).toEqual([await idOf(cancelled)]);
    });

    it('a mail that its server does not take for hours holds up nothing any longer, what is written after it neither', async () => {
      const [moved, cancelled, later] = [inOrder(), inOrder(), inOrder()];
      await post(moved, [anja]);
      await post(cancelled, [anja]);
      let now = NINE;
      for (let tries = 0; tries < 6; tries += 1) {
        expect(await dueHere(now)).toEqual([await idOf(moved)]);
        const next = await attempt(await idOf(moved), busy, now);
        expect(next?.state).toBe('queued');
        now = tries < 5 ? next!.nextAttemptAt! : now;
      }
      expect(await dueHere(now)).toEqual([await idOf(cancelled)]);
      await attempt(await idOf(cancelled), accepted, now);
      await post(later, [anja], now);
      expect(await dueHere(now)).toEqual([await idOf(later)]);
      await attempt(await idOf(later), accepted, now);
      const first = await idOf(moved);
      // Somebody sends it again meanwhile, to a better address: the first is not tried any more.
      expect(await tenant((m) => sendAgain(m, first, { id: randomUUID(), email: 'anja@school.example' }, 'lea@zoetermeer.example', now))).toBe(true);
      expect((await tenant((m) => listDeliveries(m, moved.id))).map(({ email, state }) => [email, state])).toEqual([['a.vos@school.example', 'failed'], ['anja@school.example', 'queued']]);
    });

    it('a third waits for the second, which waits for the first', async () => {
      const all = [inOrder(), inOrder(), inOrder()];
      for (const one of all) await post(one, [anja]);
      const seen: string[] = [];
      for (const _ of all) {
        const [due, ...others] = await dueHere(NINE);
        expect(others).toEqual([]);
        seen.push(due!);
        await attempt(due!, accepted, NINE);
      }
      expect(seen).toEqual(await Promise.all(all.map((one) => idOf(one))));
    });

    it('minutes, mails about another meeting and those of another municipality wait for nothing', async () => {
      await post(inOrder(), [anja]);
      const [minutes, elsewhere] = [mailing({ about }), inOrder({ about: { meetingId: randomUUID() } })];
      await post(minutes, [anja]);
      await post(elsewhere, [anja]);
      expect(await dueHere(NINE)).toEqual(expect.arrayContaining([await idOf(minutes), await idOf(elsewhere)]));
      const theirs = randomUUID();
      await tenant((m) => createMailing(m, inOrder({ tenantId: theirs }), [anja], 'lea@westland.example', NINE), theirs);
      expect((await dueDeliveries(dispatch.manager, NINE, 1000)).filter((d) => d.tenantId === theirs)).toHaveLength(1);
    });
  });

  describe('sends again what somebody asks for', () => {
    const copyTo = (email: string) => ({ id: randomUUID(), email });
    const again = (id: string, copy: { id: string; email: string }, now = at(30)) => tenant((m) => sendAgain(m, id, copy, 'lea@zoetermeer.example', now));

    it('as a delivery of its own with a Message-ID of its own, to the address that is given', async () => {
      const { id, made } = await one();
      await attempt(id, gone, NINE);
      const copy = copyTo('anja@school.example');
      expect(await again(id, copy)).toBe(true);
      const all = await tenant((m) => listDeliveries(m, made.id));
      expect(all.map((row) => [row.email, row.state, row.copyOf])).toEqual([['a.vos@school.example', 'failed', null], ['anja@school.example', 'queued', id]]);
      expect(all[1]!.messageId).toBe(`<${copy.id}@zoetermeer.example>`);
      expect(all[1]!.messageId).not.toBe(all[0]!.messageId);
    });

    it('and counts its reader once, as reached when either arrived', async () => {
      const { id, made } = await one();
      await attempt(id, gone, NINE);
      const copy = copyTo('anja@school.example');
      await again(id, copy);
      expect(await tenant((m) => mailingProgress(m, made.id))).toMatchObject({ recipients: 1, accepted: 0, open: 1 });
      expect(await attempt(copy.id, accepted, at(31))).toMatchObject({ state: 'accepted' });
      expect(await tenant((m) => mailingProgress(m, made.id))).toEqual({ recipients: 1, accepted: 1, refused: 0, unknown: 0, open: 0, lastAcceptedAt: at(31) });
      expect((await tenant((m) => listMailings(m, { limit: 1 })))[0]!.states).toEqual({ accepted: 1 });
      const third = copyTo('anja@school.example');
      expect(await again(id, third)).toBe(true);
      await attempt(third.id, gone, at(32));
      expect(await tenant((m) => mailingProgress(m, made.id))).toMatchObject({ recipients: 1, accepted: 1, open: 0 });
    });

    it('never while the mail, or an earlier copy, is under way: of two who ask at once one is refused', async () => {
      const { id } = await one();
      expect(await again(id, copyTo('a.vos@school.example'))).toBe(false);
      await attempt(id, gone, NINE);
      const asked = await Promise.all([1, 2, 3].map(() => again(id, copyTo('a.vos@school.example'))));
      expect(asked.filter(Boolean)).toHaveLength(1);
      const waiting = mailing();
      await post(waiting, [member('d@school.example', true)]);
      expect(await again((await tenant((m) => listDeliveries(m, waiting.id)))[0]!.id, copyTo('d@school.example'))).toBe(false);
    });
  });

  it('shows the worker what is due in every municipality, and nothing else', async () => {
    const due = await one();
    const lost = await one(at(-15));
    await tenant((m) => claim(m, lost.id, at(-15)));
    const later = mailing();
    await post(later, [member('a.vos@school.example')], at(5));
    const here = (await dueDeliveries(dispatch.manager, NINE, 1000)).filter((d) => d.tenantId === tenantId);
    expect(here).toEqual([{ tenantId, id: lost.id, lost: true }, { tenantId, id: due.id, lost: false }]);
    expect(await dueDeliveries(dispatch.manager, NINE, 1)).toHaveLength(1);
    await expect(dispatch.query(`SELECT * FROM mailing`)).rejects.toThrow(/permission denied/);
    await expect(dispatch.query(`UPDATE delivery SET state = 'accepted'`)).rejects.toThrow(/permission denied/);
  });

  it('keeps the mail of municipalities apart', async () => {
    const { id, made } = await one();
    const elsewhere = randomUUID();
    expect(await tenant((m) => readMailing(m, made.id), elsewhere)).toBeNull();
    expect(await tenant((m) => claim(m, id, NINE), elsewhere)).toBeNull();
    expect(await tenant((m) => listMailings(m, { limit: 10 }), elsewhere)).toEqual([]);
  });

  it('lists mailings a page at a time, newest first, with what became of them', async () => {
    const another = randomUUID();
    const [first, second, third] = [mailing(), mailing({ about: { meetingId: another } }), mailing()];
    await post(first, [member('a@school.example'), member('b@school.example')], at(0));
    await post(second, [member('a@school.example')], at(1));
    await post(third, [member('a@school.example', true)], at(2));
    const [delivery] = await tenant((m) => listDeliveries(m, first.id));
    await attempt(delivery!.id, gone, at(3));
    const page = await tenant((m) => listMailings(m, { limit: 2 }));
    expect(page.map((m) => [m.id, m.states])).toEqual([[third.id, { digested: 1 }], [second.id, { queued: 1 }]]);
    expect((await tenant((m) => listMailings(m, { limit: 2, before: page[1]! }))).map((m) => [m.id, m.states])).toEqual([[first.id, { queued: 1, failed: 1 }]]);
    expect((await tenant((m) => listMailings(m, { meetingId: another, limit: 9 }))).map((m) => m.id)).toEqual([second.id]);
  });

  it('reads for a new letter, and for the list of a meeting, only what concerns them: not every mail that was ever sent', async () => {
    await tenant((m) => m.query(
      `WITH sent AS (INSERT INTO mailing (tenant_id, id, kind, subject, text_body, html_body, attachments, about, urgent, in_order, created_at)
         SELECT $1, gen_random_uuid(), 'agenda', 'Agenda', 'Tekst', 'Tekst', '[]', jsonb_build_object('meetingId', gen_random_uuid()), false, true, $2 FROM generate_series(1, 2000) RETURNING id)
       INSERT INTO delivery (tenant_id, id, mailing_id, email, name, message_id, state, created_at) SELECT $1, gen_random_uuid(), id, 'a@school.example', 'Lid', id::text, 'accepted', $2 FROM sent`,
      [tenantId, NINE],
    ));
    const owner = new pg.Client(database.ownerUrl);
    await owner.connect();
    await owner.query('ANALYZE mailing, delivery');
    await owner.end();
    const plans = await tenant(async (m) => {
      const seen: string[] = [];
      const explaining = { query: async (sql: string, values: unknown[]) => {
        const rows: { 'QUERY PLAN': string }[] = await m.query(`EXPLAIN ${sql}`, values);
        seen.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
        return [];
      } } as unknown as EntityManager;
      await createMailing(explaining, mailing({ inOrder: true }), [member('a@school.example'), member('b@school.example')], 'lea@zoetermeer.example', NINE);
      await listMailings(explaining, { meetingId: A_MEETING, limit: 9 });
      return seen;
    });
    expect(plans).toHaveLength(2);
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on (mailing|delivery)/);
  });

  it('lets ordinary mail wait for the digest of who prefers one, and urgent mail never', async () => {
    const [calm, urgent] = [mailing(), mailing({ urgent: true })];
    const anja = member('a.vos@school.example', true);
    await post(calm, [anja, member('b@school.example')]);
    await post(urgent, [anja]);
    expect((await tenant((m) => listDeliveries(m, urgent.id)))[0]!.state).toBe('queued');
    const [notice, ...others] = await tenant((m) => waitingForDigest(m, at(60)));
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ email: 'a.vos@school.example', mailingId: calm.id, subject: 'Verslag', createdAt: NINE });

    const digest = mailing({ kind: 'digest', attachments: [] });
    await post(digest, [{ ...anja, digest: false }], at(60));
    expect(await tenant((m) => putInDigest(m, digest.id, [notice!.deliveryId]))).toBe(1);
    expect(await tenant((m) => putInDigest(m, digest.id, [notice!.deliveryId]))).toBe(0);
    expect(await tenant((m) => waitingForDigest(m, at(60)))).toEqual([]);

    for (const { id } of [...(await tenant((m) => listDeliveries(m, calm.id))), ...(await tenant((m) => listDeliveries(m, digest.id)))]) await attempt(id, accepted, at(61));
    expect(await tenant((m) => mailingProgress(m, calm.id))).toEqual({ recipients: 2, accepted: 2, refused: 0, unknown: 0, open: 0, lastAcceptedAt: at(61) });
  });
});
