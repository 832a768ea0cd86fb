/** Mails on their way: what a workflow hears of them, and when; digests that a worker missed. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { instantOf } from '#calendar/local-date';
import { FileStore } from '#documents/file-store';
import { Deliveries } from '#governance/notices/deliveries';
import { claim, createMailing } from '#messaging/ledger';
import { inTenant } from '#platform/tenancy';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let secretary: string;
beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  secretary = await app.holder('stuurgroep', 'procesmanager');
});
afterAll(() => app.close());

const content = { kind: 'minutes', subject: 'Verslag', text: 'Tekst', html: '<p>Tekst</p>', calendar: null, attachments: [], urgent: true, inOrder: false } as const;
const person = (email: string) => ({ personId: randomUUID(), email, name: 'Lid', digest: false });

async function mailingTo(emails: readonly string[], about: Record<string, string>): Promise<{ id: string; deliveries: string[] }> {
  const id = randomUUID();
  await inTenant(app.app, app.tenantId, (tx) => createMailing(tx, { ...content, id, tenantId: app.tenantId, about }, emails.map(person), 'lea@zoetermeer.example', app.clock.now()));
  return { id, deliveries: (await app.query<{ id: string }>('SELECT id FROM delivery WHERE mailing_id = $1 ORDER BY email', [id])).map((row) => row.id) };
}

describe('a workflow that wants to know hears of the end of its mailing', () => {
  const told: string[] = [];
  const deliveries = () =>
    new Deliveries({
      db: app.app, clock: app.clock, statements: app.runner.statements, files: { get: () => Promise.reject(new Error('no files')) } as never,
      mailer: { send: () => Promise.resolve({ outcome: 'accepted', response: '250 OK' }) },
      effects: { complete: (_: string, id: string, result: object) => Promise.resolve(void told.push(`${id} ${JSON.stringify(result)}`)) } as never,
      sender: () => Promise.resolve({ name: 'LEA', email: 'lea@zoetermeer.example', replyTo: 'lea@zoetermeer.example' }),
    });

  it('at once, also when its last two mails end at the same moment', async () => {
    const emails = Array.from({ length: 12 }, (_, index) => `lid-${index}@school.example`);
    const { id, deliveries: ids } = await mailingTo(emails, { distribution: '1' });
    const workers = [deliveries(), deliveries()];
    await Promise.all(ids.map((one, index) => workers[index % 2]!.run({ kind: 'delivery', tenantId: app.tenantId, id: one })));
    expect(new Set(told)).toEqual(new Set([`${id} {"accepted":12,"failed":0,"unknown":0,"distribution":1}`]));
  });

  it('also when the last is one whose worker died twice', async () => {
    told.length = 0;
    const { id, deliveries: ids } = await mailingTo(['lost@school.example'], { distribution: '2' });
    const past = (minutes: number) => new Date(Date.parse(app.clock.now()) - minutes * 60_000).toISOString();
    await app.query(`UPDATE delivery SET next_attempt_at = $2 WHERE id = $1`, [ids[0], past(60)]);
    for (const minutes of [40, 20]) {
      await inTenant(app.app, app.tenantId, (tx) => claim(tx, ids[0]!, past(minutes)));
      if (minutes === 40) await app.query(`UPDATE delivery SET state = 'unknown', unknowns = 1, next_attempt_at = $2 WHERE id = $1`, [ids[0], past(25)]);
    }
    await deliveries().run({ kind: 'delivery', tenantId: app.tenantId, id: ids[0]! });
    expect(told).toEqual([`${id} {"accepted":0,"failed":0,"unknown":1,"distribution":2}`]);
    expect(await app.query(`SELECT text FROM task WHERE delivery_id = $1`, [ids[0]])).toMatchObject([{ text: expect.stringContaining('onzeker') }]);
  });
});

it('a mail that cannot be put together is no question of its address: the task says what it is, and asks for no other address', async () => {
  await app.settle();
  const id = randomUUID();
  const attachments = [{ filename: 'verslag.pdf', contentType: 'application/pdf', sha256: 'ab'.repeat(32) }];
  await inTenant(app.app, app.tenantId, (tx) => createMailing(tx, { ...content, id, tenantId: app.tenantId, attachments, about: {} }, [person('zonder-bijlage@school.example')], 'lea@zoetermeer.example', app.clock.now()));
  const healthy = await mailingTo(['gezond@school.example'], {});
  await app.settle();
  expect(await app.query('SELECT state FROM delivery WHERE mailing_id = $1', [healthy.id])).toEqual([{ state: 'accepted' }]);
  await app.advanceTo(instantOf('2021-08-30', '18:00'));
  const [task] = await app.query<{ text: string }>(`SELECT t.text FROM task t JOIN delivery d ON d.id = t.delivery_id WHERE d.mailing_id = $1`, [id]);
  expect(task!.text).toMatch(/kon niet worden samengesteld/);
});

describe('a letter that was written', () => {
  it('is not written anew while its mails are under way', async () => {
    const before = Number((await app.query<{ n: string }>('SELECT count(*) AS n FROM mailing'))[0]!.n);
    const [effect] = await app.query<{ id: string }>(`SELECT o.id FROM outbox o WHERE o.type = 'mail' LIMIT 1`);
    expect(effect).toBeUndefined();
    const { meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: true });
    await app.settle();
    const [written] = await app.query<Record<string, unknown>>(`SELECT id, tenant_id AS "tenantId", type, params FROM outbox WHERE type = 'mail'`);
    // Nothing that a letter is made from is there any more: whoever makes it again fails.
    const { MailEffect } = await import('#governance/notices/mail.effect');
    const handler = new MailEffect({ db: app.app, clock: app.clock, baseUrl: '', attach: () => Promise.reject(new Error('made again')) });
    const params = { ...(written!['params'] as object), meetingId: randomUUID(), reply: 'X', distribution: 1 };
    expect(await handler.handle({ ...written, params } as never)).toMatchObject({ outcome: 'done', result: { accepted: 7, failed: 0 } });
    expect(Number((await app.query<{ n: string }>('SELECT count(*) AS n FROM mailing'))[0]!.n)).toBe(before + 1);
    expect(meetingId).toBeDefined();
  });
});

describe('the daily digest', () => {
  const reader = 'dagoverzicht@school.example';
  const notice = async (at: string) => {
    app.clock.advanceTo(at);
    await inTenant(app.app, app.tenantId, (tx) => createMailing(tx, { ...content, urgent: false, id: randomUUID(), tenantId: app.tenantId, about: {} }, [{ ...person(reader), digest: true }], 'lea@zoetermeer.example', at));
  };
  const due = () => app.worker.digests.runDue(app.dispatch, (_, error) => Promise.reject(error));
  const digests = async () => Number((await app.query<{ n: string }>(`SELECT count(*) AS n FROM mailing WHERE kind = 'digest'`))[0]!.n);

  it('goes at the first beat after half past seven, also when the worker was away at that hour; once', async () => {
    await notice(instantOf('2021-08-30', '20:00'));
    app.clock.advanceTo(instantOf('2021-08-31', '07:29'));
    expect(await due()).toBe(0);
    app.clock.advanceTo(instantOf('2021-08-31', '11:40'));
    expect(await due()).toBe(1);
    expect(await due()).toBe(0);
  });

  it('takes what came later on the day along tomorrow, and what came on Friday on Monday', async () => {
    await notice(instantOf('2021-08-31', '12:00'));
    expect(await due()).toBe(0);
    app.clock.advanceTo(instantOf('2021-09-01', '07:30'));
    expect(await due()).toBe(1);
    await notice(instantOf('2021-09-03', '17:00')); // a Friday
    app.clock.advanceTo(instantOf('2021-09-04', '10:00'));
    expect(await due()).toBe(0);
    app.clock.advanceTo(instantOf('2021-09-06', '09:00'));
    expect(await due()).toBe(1);
    expect(await digests()).toBe(3);
  });
});

it('a workflow hears a quarter of an hour later when the worker died between the end of the last mail and telling it', async () => {
  const { meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-12-09', '15:30'), extra: false, announce: false });
  await app.advanceTo(instantOf('2021-12-10', '10:00'));
  await app.minutes.save(app.as(secretary), meetingId, { sections: [{ itemId: null, text: 'Besproken.', confidential: false }] });
  await app.minutes.submit(app.as(secretary), meetingId);
  await app.settle();
  await app.minutes.akkoord(app.as(await app.chairOf('stuurgroep')), meetingId);
  await app.worker.relay.relay();
  await app.queue.drain();
  const files = new FileStore(join(app.folder, 'files'));
  const silenced = new Deliveries({ db: app.app, clock: app.clock, statements: app.runner.statements, files, mailer: { send: () => Promise.resolve({ outcome: 'accepted', response: '250 OK' }) }, effects: { complete: () => Promise.resolve() } as never, sender: () => Promise.resolve({ name: 'LEA', email: 'lea@zoetermeer.example', replyTo: 'lea@zoetermeer.example' }) });
  const mails = await app.query<{ id: string }>(`SELECT d.id FROM delivery d JOIN mailing m ON m.id = d.mailing_id WHERE m.kind = 'minutes' AND m.about->>'meetingId' = $1`, [meetingId]);
  for (const { id } of mails) await silenced.run({ kind: 'delivery', tenantId: app.tenantId, id });
  const heard = async () => (await app.query<{ one: { accepted: number | null } }>(`SELECT snapshot->'context'->'distributions'->0 AS one FROM instance WHERE workflow = 'minutes' AND business_key = $1`, [meetingId]))[0]!.one.accepted;
  expect([mails.length > 7, await heard()]).toEqual([true, null]);
  await app.advanceTo(instantOf('2021-12-10', '10:16'));
  expect(await heard()).toBe(mails.length);
});
