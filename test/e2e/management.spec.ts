/** Keeping the municipality as a whole, in the API: the audit log, what is handed out of it, the settings. */
import { instantOf } from '#calendar/local-date';
import type { RunningApi } from '#apps/api/start-api';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const AT = '/gemeenten/zoetermeer';
let app: Application;
let api: RunningApi;
let secretary: Caller;
let member: Caller;

beforeEach(async () => {
  app = await startApplication(instantOf('2021-09-01', '09:00'));
  api = await startTestApi(app, undefined, { mail: { server: 'mail.gemeente.example:465', from: 'lea@gemeente.example' }, providers: [{ municipality: 'zoetermeer', id: 'entra', name: 'Gemeente Zoetermeer', issuer: 'https://login.gemeente.example/x', clientId: 'lea', clientSecret: 'geheim' }, { municipality: 'westland', id: 'w', name: 'Westland', issuer: 'https://login.westland.example', clientId: 'lea', clientSecret: 'geheim' }] });
  secretary = new Caller(api.url, await app.holder('stuurgroep', 'procesmanager'));
  member = new Caller(api.url, await app.holder('stuurgroep', 'bouwen-2'));
});
afterEach(async () => {
  await api.close();
  await app.close();
});

const kinds = async (): Promise<string[]> => (await app.query<{ kind: string }>(`SELECT kind FROM audit_log ORDER BY nr`)).map(({ kind }) => kind);

it('says whether all is as it was recorded, and where it is not', async () => {
  await app.givenOffices.give(app.as(secretary.personId!), { office: 'toehoorder', personId: member.personId!, bodyId: 'platform', from: '2021-09-01' });
  await app.worker.seals.run(app.tenantId);
  expect((await secretary.get(`${AT}/controle/zegels`)).body).toMatchObject({ resultaten: [{ nummer: 1, dag: '2021-09-01', zegel: expect.stringMatching(/^[0-9a-f]{64}$/) }], totaal: 1, volgende: null });
  expect((await secretary.get(`${AT}/controle`)).body).toMatchObject({ regels: expect.any(Number), zegels: 1, fouten: [] });
  await app.query(`INSERT INTO audit_log (tenant_id, nr, at, kind, entry, previous_hash, hash) VALUES ($1, 7, $2, 'deed', '{}', '', '')`, [app.tenantId, app.clock.now()]);
  expect((await secretary.get(`${AT}/controle`)).body.fouten).toContainEqual({ waar: 'auditlog, regel 2', wat: 'is er niet meer' });
  expect((await member.get(`${AT}/controle`)).body.code).toBe('permission.audit.read');
});

it('hands out what was recorded line by line, without what people wrote, and records that', async () => {
  await app.givenOffices.give(app.as(secretary.personId!), { office: 'toehoorder', personId: member.personId!, bodyId: 'platform', from: '2021-09-01' });
  const { status, body, headers } = await secretary.get(`${AT}/controle/export`);
  expect([status, headers.get('content-disposition')]).toEqual([200, 'attachment; filename="zoetermeer-controle.jsonl"']);
  const rows = (body as string).trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows[0]).toMatchObject({ table: 'about', municipality: 'zoetermeer' });
  expect(rows.filter(({ table }) => table === 'audit-log').map(({ kind }) => kind)).toContain('office-given');
  expect(rows.some((row) => 'payload' in row)).toBe(false);
  expect((await kinds()).at(-1)).toBe('audit-exported');
});

it('hands out all about a person to a beheerder only, and records that', async () => {
  const { personId } = await app.people.add(app.as(secretary.personId!), { name: 'Bea Heer', email: 'bea@elders.example' });
  await app.givenOffices.give(app.as(secretary.personId!), { office: 'beheerder', personId, from: '2021-09-01' });
  const bea = new Caller(api.url, personId);
  const { status, body } = await bea.get(`${AT}/personen/${member.personId}/gegevens`);
  const all = JSON.parse(body as string) as { person: { id: string }; parts: { table: string }[] };
  expect([status, all.person.id, all.parts.map(({ table }) => table)]).toEqual([200, member.personId, expect.arrayContaining(['person', 'membership'])]);
  expect((await kinds()).at(-1)).toBe('person-exported');
  expect((await secretary.get(`${AT}/personen/${member.personId}/gegevens`)).body.code).toBe('permission.person.export');
  expect((await bea.get(`${AT}/personen/00000000-0000-4000-8000-000000000000/gegevens`)).body.code).toBe('person.absent');
  expect((await member.get(`${AT}/privacy/register`)).body.delen[0].regels.length).toBeGreaterThan(5);
});

it('tells how mail and sign-in are set without any secret, and mails one to whoever asks', async () => {
  const { body } = await secretary.get(`${AT}/instellingen`);
  expect(body).toEqual({
    mail: { server: 'mail.gemeente.example:465', van: 'lea@gemeente.example', antwoordNaar: app.scheme.mailbox, blijftHier: true },
    inloggen: { aanbieders: [{ naam: 'Gemeente Zoetermeer', adres: 'login.gemeente.example' }] },
    adres: null,
    proefmail: null,
  });
  const { body: sent } = await secretary.post(`${AT}/instellingen/proefmail`);
  expect((await secretary.post(`${AT}/instellingen/proefmail`)).body.code).toBe('test-mail.under-way');
  await app.settle();
  expect(app.mailbox.listMessages().filter(({ subject }) => subject === 'Proefmail van LEA Zoetermeer').map(({ to }) => to)).toEqual([expect.stringContaining(sent.naar)]);
  expect((await secretary.get(`${AT}/instellingen`)).body.proefmail).toMatchObject({ status: 'aangekomen' });
  expect((await member.post(`${AT}/instellingen/proefmail`)).status).toBe(403);
});

it('tells a beheerder on the first page what waits: lists to approve, mail that does not arrive, seals that are not made or not right', async () => {
  const { personId } = await app.people.add(app.as(secretary.personId!), { name: 'Bea Heer', email: 'bea@elders.example' });
  await app.givenOffices.give(app.as(secretary.personId!), { office: 'beheerder', personId, from: '2021-09-01' });
  const bea = new Caller(api.url, personId);
  const waits = async (who = bea): Promise<unknown> => (await who.get(`${AT}/taken`)).body.beheer;
  // Of what there was before there were seals, none was made.
  expect([await waits(), await waits(secretary), await waits(member)]).toEqual([[{ soort: 'zegel-ontbreekt', laatste: null }], null, null]);
  await app.worker.seals.run(app.tenantId);
  expect(await waits()).toEqual([]);

  await app.meetings.plan(app.as(secretary.personId!), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: true });
  await app.settle();
  const [sent] = await app.query<{ mailing: string; delivery: string }>(`SELECT mailing_id AS mailing, id AS delivery FROM delivery WHERE state = 'accepted' AND person_id = $1`, [member.personId]);
  expect((await secretary.post(`${AT}/mailings/${sent!.mailing}/bezorgingen/${sent!.delivery}/terugmelding`, { antwoord: '550 onbekend adres' })).status).toBeLessThan(300);
  const mail = { soort: 'mail', mensen: 1, sinds: expect.any(String) };
  expect(await waits()).toEqual([mail]);

  app.clock.advanceTo(instantOf('2024-03-01', '10:00'));
  expect(await waits()).toEqual([{ soort: 'zegel-ontbreekt', laatste: '2021-09-01' }, mail]);
  await app.worker.seals.run(app.tenantId);
  const { body: list } = await secretary.post(`${AT}/vernietigingslijsten`);
  expect(await waits()).toEqual([{ soort: 'vernietigingslijst', lijst: list.id, regels: expect.any(Number), gestopt: false, sinds: '2024-03-01' }, mail]);
  // Who asked for a list does not approve it: nothing of it waits for them.
  await secretary.change('POST', `${AT}/vernietigingslijsten/${list.id}/intrekking`, undefined, `${AT}/vernietigingslijsten/${list.id}`);
  expect((await bea.post(`${AT}/vernietigingslijsten`)).status).toBe(201);
  expect(await waits()).toEqual([mail]);

  app.clock.advanceTo(instantOf('2024-03-04', '08:00'));
  expect(await waits()).toEqual([{ soort: 'zegel-ontbreekt', laatste: '2024-03-01' }, mail]);
  await app.query(`INSERT INTO audit_seal (tenant_id, nr, day, at, chains, heads_digest, previous_hash, hash) VALUES ($1, 3, '2024-03-02', '2024-03-02', 0, '', '', '')`, [app.tenantId]);
  expect(await waits()).toEqual([{ soort: 'zegel-klopt-niet', nummer: 3, dag: '2024-03-02' }, mail]);
});
