/** A handover over HTTP: annotated by who leaves, taken up point by point by who comes, settled by the secretary. */
import type { RunningApi } from '#apps/api/start-api';
import { instantOf } from '#calendar/local-date';
import { startApplication, type Application } from '../support/application.js';
import { Caller, everything, startTestApi } from '../support/api.js';

const ALL = '/gemeenten/zoetermeer/overdrachten';
interface Point { id: string; titel: string; plicht: boolean; status: string; toelichting: string | null; bij: { id: string } | null }

let app: Application;
let api: RunningApi;
let secretary: Caller;
let leaver: Caller;
let comer: Caller;
let member: Caller;
let path: string;

const point = async (titel: string): Promise<Point> => ((await secretary.get(path)).body.punten as Point[]).find((one) => one.titel === titel)!;
const look = async (): Promise<void> => {
  await app.worker.handoverWatch.run(app.tenantId);
  await app.settle();
};

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  const caller = async (seatId: string): Promise<Caller> => new Caller(api.url, await app.holder('platform', seatId));
  [secretary, leaver, member] = [await caller('procesmanager'), await caller('po-3'), await caller('vo-1')];
  comer = new Caller(api.url, (await app.people.add(app.as(secretary.personId!), { name: 'Nieuwe Bestuurder', email: 'nieuw@zoetermeer.example' })).personId);
  const { meetingId } = await app.meetings.plan(app.as(secretary.personId!), { bodyId: 'platform', startsAt: instantOf('2021-11-09', '15:00'), extra: false, announce: false });
  await app.advanceTo(instantOf('2021-11-09', '18:00'));
  for (const text of ['Plan schrijven', 'Kosten uitrekenen']) await app.record.action(app.as(secretary.personId!), meetingId, { text, ownerId: leaver.personId, dueOn: '2022-01-10' });
  await app.record.action(app.as(secretary.personId!), meetingId, { text: 'Advocaat bellen', ownerId: leaver.personId, confidential: true });
  await app.record.complete(app.as(secretary.personId!), meetingId);
  await app.settle();
});
afterAll(async () => {
  await api.close();
  await app.close();
});

it('is begun early by the secretary, for a departure that is known', async () => {
  const [own] = await app.query<{ id: string }>(`SELECT id FROM membership WHERE body_id = 'platform' AND seat_id = 'po-3'`);
  expect(await secretary.post(ALL, { deelnameId: own!.id })).toMatchObject({ status: 409, body: { code: 'handover.no-end' } });
  await app.memberships.end(app.as(secretary.personId!), own!.id, { on: '2022-02-01' });
  expect(await member.post(ALL, { deelnameId: own!.id })).toMatchObject({ status: 403, body: { code: 'permission.handover.settle' } });
  const { status, headers } = await secretary.post(ALL, { deelnameId: own!.id }, { 'idempotency-key': 'overdracht-1' });
  expect(status).toBe(201);
  expect((await secretary.post(ALL, { deelnameId: own!.id }, { 'idempotency-key': 'overdracht-1' })).status).toBe(201);
  expect((await secretary.post(ALL, { deelnameId: own!.id })).body.code).toBe('handover.exists');
  path = headers.get('location')!.replace('/v1', '');
  await app.settle();
  expect((await secretary.get(ALL)).body.resultaten).toMatchObject([{ overleg: 'platform', plek: 'po-3', van: { id: leaver.personId }, naar: null, vertrektOp: '2022-02-01', status: 'toelichten', plichten: 3, open: 3 }]);
});

it('is read by who leaves and who keeps the body going, and by nobody else', async () => {
  expect((await leaver.get(path)).body).toMatchObject({ mogelijk: ['toelichting'], punten: expect.arrayContaining([expect.objectContaining({ titel: 'Advocaat bellen', vertrouwelijk: true, soortNaam: 'Actiepunten' })]) });
  expect((await secretary.get(path)).body.mogelijk).toEqual([]);
  expect(await member.get(path)).toMatchObject({ status: 403, body: { code: 'permission.handover.read' } });
  expect((await member.get(ALL)).body.resultaten).toEqual([]);
  expect(await secretary.get(`${ALL}/00000000-0000-4000-8000-000000000000`)).toMatchObject({ status: 404, body: { code: 'handover.unknown' } });
});

it('is annotated by who leaves, on the version that they read', async () => {
  const { id } = await point('Plan schrijven');
  expect((await leaver.send('PUT', `${path}/punten/${id}/toelichting`, { body: { tekst: 'x' } })).status).toBe(428);
  expect((await leaver.change('PUT', `${path}/punten/${id}/toelichting`, { tekst: 'Het concept ligt bij de gemeente.' }, path)).status).toBe(204);
  expect((await secretary.change('PUT', `${path}/punten/${id}/toelichting`, { tekst: 'x' }, path)).body.code).toBe('permission.handover');
  expect((await point('Plan schrijven')).toelichting).toBe('Het concept ligt bij de gemeente.');
  expect((await leaver.post(`${path}/aanvaarding`, { puntIds: [id] })).status).toBe(403);
});

it('leaves the duties with the seat while it is vacant; what is confidential only for who keeps the body going', async () => {
  await app.advanceTo(instantOf('2022-02-02', '10:00'));
  const titles = async (who: Caller) => (await who.get(`${ALL}/plekken`)).body.resultaten.map(({ plek, titel, status }: { plek: string; titel: string | null; status: string }) => `${plek} ${titel} ${status}`).sort();
  expect(await titles(secretary)).toEqual(['po-3 Advocaat bellen open', 'po-3 Kosten uitrekenen open', 'po-3 Plan schrijven open']);
  expect(await titles(member)).toEqual(['po-3 Kosten uitrekenen open', 'po-3 Plan schrijven open', 'po-3 null open']);
  expect((await secretary.get(path)).body).toMatchObject({ status: 'plek-vacant', mogelijk: ['besluit'] });
  // Who left keeps it until it is taken up.
  expect((await leaver.get(path)).status).toBe(200);
  expect((await leaver.get(ALL)).body.resultaten).toHaveLength(1);
});

it('is taken up point by point; what is refused the secretary settles', async () => {
  await app.memberships.begin(app.as(secretary.personId!), { bodyId: 'platform', seatId: 'po-3', personId: comer.personId!, from: '2022-02-07' });
  await look();
  expect((await comer.get(path)).body).toMatchObject({ status: 'overnemen', naar: { naam: 'Nieuwe Bestuurder' }, mogelijk: ['aanvaarding', 'weigering'] });
  const [plan, costs, call] = [await point('Plan schrijven'), await point('Kosten uitrekenen'), await point('Advocaat bellen')];
  const before = await everything(app);
  expect((await comer.post(`${path}/aanvaarding`, { puntIds: [plan.id, '00000000-0000-4000-8000-000000000000'] })).body.code).toBe('handover.unknown-point');
  expect((await comer.post(`${path}/punten/${plan.id}/weigering`, {})).status).toBe(400);
  expect((await member.post(`${path}/punten/${plan.id}/besluit`, { naarId: member.personId })).status).toBe(403);
  expect((await secretary.post(`${path}/punten/${plan.id}/besluit`, { naarId: null })).body).toMatchObject({ code: 'handover.reason', errors: [{ location: { pointer: '#/reden' } }] });
  expect((await secretary.post(`${path}/punten/${plan.id}/besluit`, { naarId: '00000000-0000-4000-8000-000000000000' })).body.errors).toMatchObject([{ location: { pointer: '#/naarId' } }]);
  expect(await everything(app)).toBe(before);

  expect((await comer.post(`${path}/aanvaarding`, { puntIds: [plan.id] })).status).toBe(204);
  expect((await comer.post(`${path}/aanvaarding`, { puntIds: [plan.id] })).body.code).toBe('handover.answered');
  expect((await comer.post(`${path}/punten/${costs.id}/weigering`, { reden: 'Dit hoort bij de gemeente.' })).status).toBe(204);
  const said = { namens: { persoonId: comer.personId, kanaal: 'telefoon', op: '2022-02-02' } };
  expect((await secretary.post(`${path}/aanvaarding`, { puntIds: [call.id], ...said })).status).toBe(204);
  expect((await secretary.post(`${path}/punten/${costs.id}/besluit`, { naarId: null, reden: 'Al gedaan door de gemeente.' })).status).toBe(204);
  await app.settle();
  expect((await secretary.get(path)).body).toMatchObject({ status: 'afgerond', open: 0, mogelijk: [] });
  expect(await point('Plan schrijven')).toMatchObject({ status: 'aanvaard', bij: { id: comer.personId } });
  expect((await secretary.get(`${ALL}?formaat=csv`)).body).toContain(';Nieuwe Bestuurder;2022-02-01;afgerond;3;0\r\n');
  expect((await comer.post(`${path}/aanvaarding`, { puntIds: [plan.id] })).body.code).toBe('handover.over');
});

it('is closed, once it is done, to who left; not to who sits there', async () => {
  expect(await leaver.get(path)).toMatchObject({ status: 403, body: { code: 'permission.handover.over' } });
  expect((await leaver.get(ALL)).body.resultaten).toEqual([]);
  expect((await leaver.get(`${ALL}?formaat=csv`)).body).not.toContain('po-3');
  const [told] = await app.query<{ text: string }>(`SELECT m.html_body AS text FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = 'handover-done' AND d.person_id = $1`, [leaver.personId]);
  expect(told!.text).not.toContain('/overdrachten/');
  await app.advanceTo(instantOf('2022-02-07', '10:00'));
  expect((await comer.get(path)).status).toBe(200);
  expect((await comer.get(ALL)).body.resultaten).toHaveLength(1);
  await app.query(`UPDATE membership SET held = daterange(lower(held), '2022-02-14') WHERE person_id = $1`, [comer.personId]);
  await app.advanceTo(instantOf('2022-02-14', '10:00'));
  expect((await comer.get(path)).body.code).toBe('permission.handover.over');
});
