/** A mail that does not arrive: the secretary's task, the address corrected, the mail sent again, the task closed. */
import { randomUUID } from 'node:crypto';
import { instantOf } from '#calendar/local-date';
import { Caller, everything, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';
import { aTablesDigest } from '../support/tables-digest.js';

const G = '/gemeenten/zoetermeer';
const WRONG = 'verkeerd@oud.example';
const RIGHT = 'goed@nieuw.example';

let app: Application;
let api: Awaited<ReturnType<typeof startTestApi>>;
let secretary: Caller;
let chair: Caller;
let member: string;
let meetingId: string;
const gone = new Set([WRONG]);

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'), { behaviour: { recipient: (email) => (gone.has(email) ? { code: 550, message: 'no such user' } : null) } });
  api = await startTestApi(app);
  secretary = new Caller(api.url, await app.holder('stuurgroep', 'procesmanager'));
  chair = new Caller(api.url, await app.chairOf('stuurgroep'));
  member = await app.holder('stuurgroep', 'bouwen-2');
  await secretary.send('PUT', `${G}/personen/${member}/e-mailadres`, { body: { email: WRONG } });
  ({ meetingId } = await app.meetings.plan(app.as(secretary.personId!), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: true }));
  await app.settle();
});
afterAll(async () => {
  await api.close();
  await app.close();
});

const nameOf = async (id: string) => (await app.query<{ name: string }>(`SELECT name FROM person WHERE id = $1`, [id]))[0]!.name;
const tasks = async () => (await secretary.get(`${G}/taken`)).body.resultaten;
const mailing = async () => (await secretary.get(`${G}/mailings/${(await secretary.get(`${G}/mailings?vergadering=${meetingId}`)).body.resultaten[0].id}`)).body;
const deliveriesOf = async () => (await mailing()).bezorgingen.filter(({ persoonId }: { persoonId: string }) => persoonId === member);
const again = async (as: Caller, body?: unknown, headers?: Record<string, string>) => {
  const [first] = await deliveriesOf();
  return as.post(`${G}/mailings/${(await mailing()).id}/bezorgingen/${first.id}/herzending`, body, headers);
};

it('becomes the secretary’s task, which says whose mail it was', async () => {
  const [first] = await deliveriesOf();
  expect(first).toMatchObject({ email: WRONG, status: 'mislukt', kopieVan: null });
  expect(await tasks()).toMatchObject([{ soort: 'mail-geweigerd', vergaderingId: meetingId, bezorging: { mailingId: (await mailing()).id, bezorgingId: first.id, persoonId: member }, tekst: expect.stringContaining(await nameOf(member)) }]);
  // Not everybody who reads tasks may see addresses; at the mail who may does.
  expect(JSON.stringify(await tasks())).not.toContain(WRONG);
});

it('may be mended by the secretary only, with an address that is one', async () => {
  const before = await everything(app);
  expect((await chair.send('PUT', `${G}/personen/${member}/e-mailadres`, { body: { email: RIGHT } })).status).toBe(403);
  expect((await again(chair)).status).toBe(403);
  expect(await secretary.send('PUT', `${G}/personen/${member}/e-mailadres`, { body: { email: 'geen adres' } })).toMatchObject({ status: 400, body: { errors: [{ code: 'address.not-an-address' }] } });
  expect((await secretary.send('PUT', `${G}/personen/${randomUUID()}/e-mailadres`, { body: { email: RIGHT } })).status).toBe(404);
  // With that of somebody else neither could sign in any more.
  const [{ email }] = (await app.query<{ email: string }>(`SELECT email FROM person WHERE id = $1`, [chair.personId])) as [{ email: string }];
  expect(await secretary.send('PUT', `${G}/personen/${member}/e-mailadres`, { body: { email: email.toUpperCase() } })).toMatchObject({ status: 409, body: { code: 'person.address-taken' } });
  expect(await again(secretary, { email: RIGHT })).toMatchObject({ status: 400, body: { code: 'delivery.has-person' } });
  expect(await everything(app)).toBe(before);
});

it('is sent again on the secretary’s word; while the copy does not arrive either, the task stays and says so', async () => {
  expect((await again(secretary)).status).toBe(201);
  expect(await again(secretary)).toMatchObject({ status: 409, body: { code: 'delivery.under-way' } });
  await app.settle();
  expect(await deliveriesOf()).toMatchObject([{ status: 'mislukt' }, { status: 'mislukt', email: WRONG }]);
  expect(await tasks()).toHaveLength(1);
});

it('arrives once the address is right, once however often it is asked under one key, and the task closes by itself', async () => {
  expect((await secretary.send('PUT', `${G}/personen/${member}/e-mailadres`, { body: { email: RIGHT } })).status).toBe(204);
  const key = { 'idempotency-key': 'nog-eens-sturen-1' };
  const sent = await again(secretary, undefined, key);
  expect((await again(secretary, undefined, key)).body).toEqual(sent.body);
  await app.settle();
  const deliveries = await deliveriesOf();
  expect(deliveries).toMatchObject([{ email: WRONG }, { email: WRONG }, { id: sent.body.id, email: RIGHT, status: 'aangekomen', kopieVan: deliveries[0].id }]);
  expect(await tasks()).toEqual([]);
  // Who had said before that it was dealt with cannot make it wait again.
  const [task] = await app.query<{ id: string }>(`UPDATE task SET done_by = $1 WHERE kind = 'mail-geweigerd' RETURNING id`, [secretary.personId]).then(([rows]) => rows as unknown as { id: string }[]);
  expect(await secretary.post(`${G}/taken/${task!.id}/heropening`)).toMatchObject({ status: 409, body: { code: 'task.settled' } });
  expect((await mailing()).bezorging).toEqual([{ status: 'aangekomen', aantal: 7 }]);
  const arrived = app.mailbox.listMessages().filter(({ to }) => to.includes(RIGHT));
  expect(arrived).toHaveLength(1);
  expect((await app.mailbox.readMessage(arrived[0]!.id))!.messageId).toContain(sent.body.id);
});

it('opens its task again when it comes back to the LEA’s mailbox after all', async () => {
  const copy = (await deliveriesOf()).at(-1);
  const path = `${G}/mailings/${(await mailing()).id}/bezorgingen/${copy.id}/terugmelding`;
  expect((await secretary.post(path, { antwoord: 'Mailbox full' })).status).toBe(204);
  expect((await deliveriesOf()).at(-1)).toMatchObject({ status: 'geweigerd', antwoord: 'Mailbox full' });
  expect(await secretary.post(path, { antwoord: 'Mailbox full' })).toMatchObject({ status: 409, body: { code: 'delivery.not-accepted' } });
  expect(await tasks()).toMatchObject([{ tekst: expect.stringContaining(await nameOf(member)) }]);
});

it('is off the list when the secretary says that it was dealt with, and remembers who said so', async () => {
  const [task] = await tasks();
  const path = `${G}/taken/${task.id}/afhandeling`;
  expect((await chair.post(path)).status).toBe(403);
  const key = { 'idempotency-key': 'taak-afgehandeld' };
  expect((await secretary.post(path, undefined, key)).status).toBe(204);
  expect((await secretary.post(path, undefined, key)).status).toBe(204);
  expect(await tasks()).toEqual([]);
  expect(await app.query('SELECT done_at, done_by FROM task WHERE id = $1', [task.id])).toEqual([{ done_at: app.clock.now(), done_by: secretary.personId }]);
  expect(await secretary.post(path)).toMatchObject({ status: 409, body: { code: 'task.done' } });
  expect((await secretary.post(`${G}/taken/${randomUUID()}/afhandeling`)).status).toBe(404);
});

it('is on the list again when who said so takes it back, and nobody else does', async () => {
  const [{ id }] = await app.query<{ id: string }>('SELECT id FROM task WHERE done_by = $1', [secretary.personId]) as [{ id: string }];
  const path = `${G}/taken/${id}/heropening`;
  expect((await chair.post(path)).status).toBe(403);
  for (const by of [null, chair.personId]) {
    await app.query('UPDATE task SET done_by = $2 WHERE id = $1', [id, by]);
    expect(await secretary.post(path)).toMatchObject({ status: 409, body: { code: 'task.done-by-another' } });
  }
  await app.query('UPDATE task SET done_by = $2 WHERE id = $1', [id, secretary.personId]);
  const key = { 'idempotency-key': 'taak-heropend' };
  expect((await secretary.post(path, undefined, key)).status).toBe(204);
  expect((await secretary.post(path, undefined, key)).status).toBe(204);
  expect(await tasks()).toMatchObject([{ id }]);
  expect(await app.query('SELECT done_at, done_by FROM task WHERE id = $1', [id])).toEqual([{ done_at: null, done_by: null }]);
  expect(await secretary.post(path)).toMatchObject({ status: 409, body: { code: 'task.open' } });
  expect((await secretary.post(`${G}/taken/${randomUUID()}/heropening`)).status).toBe(404);
});

describe('an actiepunt', () => {
  let action: string;
  let other: Caller;
  beforeAll(async () => {
    other = new Caller(api.url, await app.holder('stuurgroep', 'bouwen-1'));
    await app.advanceTo(instantOf('2021-10-28', '18:00'));
    action = (await secretary.post(`${G}/vergaderingen/${meetingId}/acties`, { tekst: 'Scholen benaderen', eigenaarId: member, uiterlijk: '2021-12-01' })).body.id;
  });
  const path = () => `${G}/vergaderingen/${meetingId}/acties/${action}`;
  const doneOn = async () => (await secretary.get(`${G}/vergaderingen/${meetingId}`)).body.acties[0].gereedOp;

  it('is marked as done by its owner, and by nobody else but who writes the record', async () => {
    expect((await other.post(`${path()}/afhandeling`)).status).toBe(403);
    expect((await new Caller(api.url, member).post(`${path()}/afhandeling`)).status).toBe(204);
    expect(await doneOn()).toBe('2021-10-28');
    expect((await secretary.post(`${path()}/heropening`)).status).toBe(204);
    expect(await doneOn()).toBeNull();
  });

  it('is done today or before', async () => {
    expect(await secretary.post(`${path()}/afhandeling`, { op: '2021-10-29' })).toMatchObject({ status: 400, body: { code: 'action.done-on' } });
    expect((await secretary.post(`${path()}/afhandeling`, { op: '2021-10-27' })).status).toBe(204);
    expect(await doneOn()).toBe('2021-10-27');
    expect((await secretary.post(`${G}/vergaderingen/${meetingId}/acties/${randomUUID()}/afhandeling`)).status).toBe(404);
  });
});

it('that was an invitation leaves its reader uninvited: the next mail invites, and the one after that does not', async () => {
  const other = await app.holder('stuurgroep', 'bouwen-2');
  const lost = 'kwijt@oud.example';
  gone.add(lost);
  await app.query(`UPDATE person SET email = $2 WHERE id = $1`, [other, lost]);
  const { meetingId: id } = await app.meetings.plan(app.as(secretary.personId!), { bodyId: 'stuurgroep', startsAt: instantOf('2021-12-09', '15:30'), extra: true, announce: true });
  await app.settle();
  gone.delete(lost);
  await app.advanceTo(instantOf('2021-12-01', '12:00'));
  const got = await app.query<{ kind: string; calendar: string | null; state: string }>(`SELECT m.kind, m.calendar_method AS calendar, d.state FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.about->>'meetingId' = $1 AND d.person_id = $2 AND m.kind IN ('invitation', 'call-for-items', 'agenda') ORDER BY m.created_at, m.kind DESC`, [id, other]);
  expect(got).toEqual([{ kind: 'invitation', calendar: 'REQUEST', state: 'failed' }, { kind: 'call-for-items', calendar: 'REQUEST', state: 'accepted' }, { kind: 'agenda', calendar: null, state: 'accepted' }]);
});

it('that was a digest is sent again like any other mail, with all that was in it', async () => {
  const other = await app.holder('stuurgroep', 'bouwen-1');
  const lost = 'bundel@oud.example';
  await app.query(`UPDATE person SET email = $2, prefers_digest = true WHERE id = $1`, [other, lost]);
  await app.meetings.plan(app.as(secretary.personId!), { bodyId: 'stuurgroep', startsAt: instantOf('2022-03-24', '15:30'), extra: true, announce: true });
  await app.advanceTo(instantOf('2022-02-10', '12:00'));
  gone.add(lost);
  await app.advanceTo(instantOf('2022-02-11', '07:31'));
  expect(await app.worker.digests.run(app.tenantId)).toBe(1);
  await app.settle();
  const [refused] = await app.query<{ mailing: string; delivery: string; subject: string }>(`SELECT m.id AS mailing, d.id AS delivery, m.subject FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = 'digest' AND d.person_id = $1 AND d.state = 'failed'`, [other]);
  const ofDigest = async () => (await tasks()).filter(({ bezorging }: { bezorging: { bezorgingId: string } | null }) => bezorging?.bezorgingId === refused!.delivery);
  expect(await ofDigest()).toMatchObject([{ soort: 'mail-geweigerd', bezorging: { mailingId: refused!.mailing, persoonId: other }, tekst: expect.stringContaining(await nameOf(other)) }]);
  gone.delete(lost);
  const path = `${G}/mailings/${refused!.mailing}/bezorgingen/${refused!.delivery}/herzending`;
  expect((await chair.post(path)).status).toBe(403);
  expect((await secretary.post(path)).status).toBe(201);
  await app.settle();
  const messages = await Promise.all(app.mailbox.listMessages().filter(({ to }) => to.includes(lost)).map(({ id }) => app.mailbox.readMessage(id)));
  const digests = messages.filter((message) => message!.subject === refused!.subject);
  expect(digests).toHaveLength(1);
  expect(digests[0]!.text).toContain('Agendapunt aanleveren:');
  expect(await ofDigest()).toEqual([]);
});

it('that was a digest with mail of a body of which one is no secretary shows who got it and no word of it, and can be sent again', async () => {
  const { digestId, reader, writer } = await aTablesDigest(app);
  const path = `${G}/mailings/${digestId}`;
  const { status, body } = await secretary.get(path);
  expect([status, body]).toEqual([200, expect.objectContaining({ soort: 'digest', tekst: null, html: null, bijlagen: [], bezorgingen: [expect.objectContaining({ persoonId: reader })] })]);
  expect((await secretary.get(`${G}/mailings`)).body.resultaten.map(({ id }: { id: string }) => id)).toContain(digestId);
  expect((await secretary.post(`${path}/bezorgingen/${body.bezorgingen[0].id}/herzending`)).status).toBe(201);
  // Who writes for the table reads its mail; digests are looked after by who is secretary of more than a werkgroep.
  for (const other of [new Caller(api.url, writer), chair]) expect((await other.get(path)).status).toBe(404);
});

it('is told to the address that was theirs before, once, without the new one; giving the same address again tells nobody', async () => {
  const told = () => app.query<{ email: string; text: string }>(`SELECT d.email, m.text_body AS text FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = 'address-changed' ORDER BY m.created_at, m.id`);
  const mails = await told();
  expect(mails.map(({ email }) => email).sort()).toEqual(['carla.oosterhuis@zoetermeer.example', WRONG].sort());
  const [{ name }] = (await app.query<{ name: string }>(`SELECT name FROM person WHERE id = $1`, [secretary.personId])) as [{ name: string }];
  for (const { text } of mails) expect(text).toContain(`${name} heeft uw mailadres in Leidraad gewijzigd`);
  expect(mails.some(({ text }) => text.includes(RIGHT) || text.includes(WRONG))).toBe(false);
  const give = async (email: string): Promise<number> => (await secretary.send('PUT', `${G}/personen/${member}/e-mailadres`, { body: { email } })).status;
  expect([await give(RIGHT), (await told()).length]).toEqual([204, 3]);
  expect([await give(RIGHT.toUpperCase()), (await told()).length]).toEqual([204, 3]);
});
