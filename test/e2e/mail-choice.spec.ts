/** Losse mails or one a day: chosen by oneself, or by the secretary who was asked. */
import { randomUUID } from 'node:crypto';
import { instantOf } from '#calendar/local-date';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let api: Awaited<ReturnType<typeof startTestApi>>;
let secretary: Caller;
let member: Caller;
let other: Caller;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  secretary = new Caller(api.url, await app.holder('stuurgroep', 'procesmanager'));
  member = new Caller(api.url, await app.holder('stuurgroep', 'bouwen-1'));
  other = new Caller(api.url, await app.holder('stuurgroep', 'bouwen-2'));
  await app.query('UPDATE person SET prefers_digest = false');
});
afterAll(async () => {
  await api.close();
  await app.close();
});

const path = (person = member.personId): string => `/gemeenten/zoetermeer/personen/${person}/mailkeuze`;
const choice = async (as: Caller) => (await as.get(path())).body;

it('is one’s own to make, and decides whether a call comes by itself or waits for the digest', async () => {
  expect(await choice(member)).toEqual({ dagoverzicht: false });
  expect((await member.send('PUT', path(), { body: { dagoverzicht: true } })).status).toBe(204);
  expect(await choice(member)).toEqual({ dagoverzicht: true });
  await app.meetings.plan(app.as(secretary.personId!), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: true });
  await app.advanceTo(instantOf('2021-09-16', '12:00'));
  const states = await app.query<{ person: string; state: string }>(`SELECT d.person_id AS person, d.state FROM delivery d JOIN mailing m ON m.id = d.mailing_id WHERE m.kind = 'call-for-items'`);
  const stateOf = (caller: Caller) => states.find(({ person }) => person === caller.personId)?.state;
  expect([stateOf(member), stateOf(other)]).toEqual(['digested', 'accepted']);
});

it('is the secretary’s to make for who asks, and nobody else’s', async () => {
  expect((await secretary.send('PUT', path(), { body: { dagoverzicht: false } })).status).toBe(204);
  expect(await choice(secretary)).toEqual({ dagoverzicht: false });
  expect(await other.send('PUT', path(), { body: { dagoverzicht: true } })).toMatchObject({ status: 403 });
  expect((await other.get(path())).status).toBe(403);
  expect(await choice(member)).toEqual({ dagoverzicht: false });
});

it('is of somebody who is there, and a yes or a no', async () => {
  expect(await secretary.send('PUT', path(randomUUID()), { body: { dagoverzicht: true } })).toMatchObject({ status: 404, body: { code: 'person.absent' } });
  expect((await member.send('PUT', path(), { body: { dagoverzicht: 'ja' } })).status).toBe(400);
});
