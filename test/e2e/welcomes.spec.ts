/** Asking people to begin, by mail; and a municipality that begins with nothing but a beheerder. */
import { instantOf } from '#calendar/local-date';
import { beginEmptyMunicipality, openingScheme } from '#governance/municipalities/begin-empty';
import type { RunningApi } from '#apps/api/start-api';
import { inTenant } from '#platform/tenancy';
import { parseScheme } from '#scheme/parse';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const AT = '/gemeenten/zoetermeer/personen';
let app: Application;
let api: RunningApi;
let secretary: Caller;
let member: Caller;

beforeEach(async () => {
  app = await startApplication(instantOf('2021-09-01', '09:00'));
  api = await startTestApi(app, undefined, { publicUrl: 'http://127.0.0.1:3000' });
  secretary = new Caller(api.url, await app.holder('stuurgroep', 'procesmanager'));
  member = new Caller(api.url, await app.holder('stuurgroep', 'bouwen-2'));
});
afterEach(async () => {
  await api.close();
  await app.close();
});

it('mails how one gets in, once while it is under way, and keeps who was asked', async () => {
  const key = { 'idempotency-key': 'nodig-iemand-uit' };
  for (let time = 0; time < 2; time++) expect((await secretary.post(`${AT}/${member.personId}/uitnodiging`, undefined, key)).status).toBe(204);
  expect((await secretary.post(`${AT}/${member.personId}/uitnodiging`)).body.code).toBe('welcome.under-way');
  await app.settle();
  const mails = app.mailbox.listMessages().filter(({ subject }) => subject === 'Welkom bij Leidraad: LEA Zoetermeer');
  expect(mails).toHaveLength(1);
  expect((await app.mailbox.readMessage(mails[0]!.id))!.text).toMatch(/van het bestuurlijk platform; Eigenaar 2\s+Samen bouwen van de stuurgroep LEA\.[\s\S]*http:\/\/127\.0\.0\.1:3000\/g\/zoetermeer/);
  const { body } = await secretary.get(`${AT}/uitnodigingen`);
  expect(body.resultaten.find(({ persoonId }: { persoonId: string }) => persoonId === member.personId).laatste).toEqual({ op: '2021-09-01T07:00:00.000Z', status: 'aangekomen' });
  expect(body.resultaten[0]).toMatchObject({ secretaris: true });
  expect((await member.post(`${AT}/${member.personId}/uitnodiging`)).body.code).toBe('permission.person.add');
});

it('begins a municipality without a file, of which nothing goes on by itself, and once', async () => {
  const begin = () => beginEmptyMunicipality(app.app, { name: 'Proefstad', manager: { name: 'Bea Heer', email: 'bea@proefstad.example' }, on: '2021-09-01', now: app.clock.now() });
  const { tenantId, slug } = await begin();
  expect(slug).toBe('proefstad');
  const rows = (sql: string): Promise<unknown[]> => inTenant(app.app, tenantId, (tx) => tx.query(sql));
  expect(await rows('SELECT office FROM given_office')).toEqual([{ office: 'beheerder' }]);
  expect(await rows(`SELECT kind FROM audit_log`)).toEqual([{ kind: 'office-given' }]);
  await app.worker.cycleOpenings.run(tenantId);
  await app.worker.planOpenings.run(tenantId);
  expect(await rows('SELECT workflow FROM instance')).toEqual([]);
  await expect(begin()).rejects.toMatchObject({ code: 'municipality.known' });
});

it.each(['Proefstad', "'s-Gravenhage", 'Súdwest-Fryslân', 'Bergen (L.)'])('has a first scheme that passes for %s', (name) => {
  expect(parseScheme(openingScheme(name, 'x', 'lea@x.example', '2026-09-01'), 'x')).toMatchObject({ ok: true });
});
