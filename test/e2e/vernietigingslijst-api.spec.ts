/** Vernietigingslijsten over HTTP: who sees them, as a table, and approved as they were seen. */
import { instantOf } from '#calendar/local-date';
import type { RunningApi } from '#apps/api/start-api';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const LISTS = '/gemeenten/zoetermeer/vernietigingslijsten';
let app: Application;
let api: RunningApi;
let secretary: Caller;
let chair: Caller;
let member: Caller;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  const [secretaryId, chairId] = [await app.holder('stuurgroep', 'procesmanager'), await app.chairOf('stuurgroep')];
  const [other] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id NOT IN ($1, $2) ORDER BY seat_id`, [secretaryId, chairId]);
  [secretary, chair, member] = [secretaryId, chairId, other!.id].map((id) => new Caller(api.url, id)) as [Caller, Caller, Caller];
  await app.meetings.plan(app.as(secretaryId), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: true });
  await app.settle();
  app.clock.advanceTo(instantOf('2024-03-01', '10:00'));
});
afterAll(async () => {
  await api.close();
  await app.close();
});

it('tells everybody how long what is kept, under the scheme in force', async () => {
  const { status, body } = await member.get('/gemeenten/zoetermeer/bewaartermijnen');
  expect(status).toBe(200);
  expect(body.termijnen[1]).toMatchObject({ soort: 'mail', jaren: 2, na: '2 jaar na de verzending', herkomst: 'aanname' });
  expect(body.termijnen.map(({ soort }: { soort: string }) => soort)).toContain('persons');
});

it('shows a list to who looks it over and who may approve it, and to nobody else', async () => {
  expect(await member.get(LISTS)).toMatchObject({ status: 403, body: { code: 'permission.destruction.read' } });
  expect((await secretary.get(LISTS)).body).toEqual({ resultaten: [], mogelijk: ['nieuw'] });
  expect((await chair.get(LISTS)).body).toEqual({ resultaten: [], mogelijk: [] });
  expect(await chair.post(LISTS, undefined)).toMatchObject({ status: 403, body: { code: 'permission.destruction.keep' } });
});

it('goes from a request to what was removed', async () => {
  const made = await secretary.post(LISTS, undefined);
  expect(made.status).toBe(201);
  const place = `${LISTS}/${made.body.id}`;
  const { body } = await secretary.get(place);
  expect(body).toMatchObject({ status: 'voorgesteld', mogelijk: ['uitzondering', 'intrekking'], goedgekeurd: null });
  expect(body.lijst.map(({ soort }: { soort: string }) => soort)).toEqual(['mail', 'commands']);
  expect(await secretary.post(`${place}/regels/1/uitzondering`, { reden: ' ' })).toMatchObject({ status: 400 });
  const seen = (await chair.get(place)).headers.get('etag')!;
  expect(await secretary.post(`${place}/regels/1/uitzondering`, { reden: '=Er loopt een bezwaar' })).toMatchObject({ status: 204 });
  expect(await chair.send('POST', `${place}/goedkeuring`, { headers: { 'if-match': seen } })).toMatchObject({ status: 412 });
  const table = await secretary.get(`${place}?formaat=csv`);
  expect(table.headers.get('content-disposition')).toBe('attachment; filename="vernietigingslijst-2024-03-01.csv"');
  expect(String(table.body).split('\r\n')[1]).toMatch(/^1;Mails: tekst, namen en adressen;;2021-08-30;2021-08-30;2023-08-31;\d+;2 jaar na de verzending;'=Er loopt een bezwaar;.+;0$/);
  expect(await secretary.post(`${place}/regels/1/uitzondering/opheffing`, undefined)).toMatchObject({ status: 204 });
  expect(await chair.change('POST', `${place}/goedkeuring`, undefined, place)).toMatchObject({ status: 204 });
  await app.settle();
  expect((await chair.get(place)).body).toMatchObject({ status: 'verwijderd', mogelijk: [], goedgekeurd: { door: { naam: expect.any(String) } }, lijst: [{ klaar: true, uitgezonderd: null }, { klaar: true }] });
  expect(await secretary.post(LISTS, undefined)).toMatchObject({ status: 409, body: { code: 'destruction.nothing-past' } });
  expect(await secretary.get(`${LISTS}/00000000-0000-4000-8000-000000000000`)).toMatchObject({ status: 404, body: { code: 'destruction.unknown' } });
});
