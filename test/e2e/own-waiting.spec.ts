/** What the first page says to wait on somebody's own name: texts for their achterban, and actiepunten; each to that person only. */
import type { RunningApi } from '#apps/api/start-api';
import { instantOf } from '#calendar/local-date';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/zoetermeer';
let app: Application;
let api: RunningApi;
let secretary: Caller;
let owner: Caller;
let other: Caller;
let meetingId: string;

const own = async (by: Caller) => (await by.get(`${G}/taken`)).body.eigen;
const action = async (more: { text: string; dueOn?: string; itemId?: string; confidential?: boolean; ownerId?: string }): Promise<string> => (await app.record.action(app.as(secretary.personId!), meetingId, { ownerId: owner.personId!, ...more })).actionId;
const done = (by: Caller, id: string) => by.post(`${G}/vergaderingen/${meetingId}/acties/${id}/afhandeling`, {});

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  const caller = async (bodyId: string, seatId: string): Promise<Caller> => new Caller(api.url, await app.holder(bodyId, seatId));
  [secretary, owner, other] = [await caller('stuurgroep', 'procesmanager'), await caller('stuurgroep', 'gelijke-kansen-1'), await caller('platform', 'hbo')];
  ({ meetingId } = await app.meetings.plan(app.as(secretary.personId!), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-07', '15:00'), extra: false, announce: false }));
});
afterAll(async () => {
  await api.close();
  await app.close();
});

it('is nothing at first', async () => {
  expect(await own(owner)).toEqual([]);
});

it('is an actiepunt until it is done, with its day, to its owner only; what is due first stands on top', async () => {
  const { itemId } = await app.agenda.submit(app.as(secretary.personId!), meetingId, { title: 'Zwanenzang', purpose: 'informatie', minutes: 10, confidential: true });
  await app.advanceTo(instantOf('2021-10-07', '18:00'));
  const later = await action({ text: 'Cijfers aanvullen', dueOn: '2021-11-26' });
  const first = await action({ text: 'Zaal zoeken', dueOn: '2021-10-20' });
  const secret = await action({ text: 'Fusie voorbereiden', itemId });
  expect(await own(owner)).toEqual([
    { soort: 'actiepunt', id: first, vergaderingId: meetingId, overleg: 'stuurgroep', begin: '2021-10-07T13:00:00.000Z', tekst: 'Zaal zoeken', uiterlijk: '2021-10-20', sinds: expect.any(String) },
    expect.objectContaining({ id: later, uiterlijk: '2021-11-26' }),
    expect.objectContaining({ id: secret, tekst: 'Fusie voorbereiden', uiterlijk: null }),
  ]);
  expect([await own(other), await own(secretary)]).toEqual([[], []]);
  const may = async (by: Caller) => (await by.get(`${G}/vergaderingen/${meetingId}`)).body.acties.map(({ magAfhandelen }: { magAfhandelen: boolean }) => magAfhandelen);
  const chair = new Caller(api.url, await app.chairOf('stuurgroep'));
  expect([await may(owner), await may(secretary), await may(chair)]).toEqual([[true, true, true], [true, true, true], [false, false, false]]);
  expect((await done(owner, later)).status).toBe(204);
  expect((await own(owner)).map(({ id }: { id: string }) => id)).toEqual([first, secret]);
});

it('does not say what is confidential of it to who may not read that', async () => {
  const [{ id: itemId }] = (await app.query<{ id: string }>(`SELECT id FROM agenda_item WHERE meeting_id = $1 AND title = 'Zwanenzang'`, [meetingId])) as [{ id: string }];
  const hidden = await action({ text: 'Stemverhouding uitzoeken', confidential: true, ownerId: other.personId! });
  expect(await own(other)).toEqual([expect.objectContaining({ id: hidden, tekst: null })]);
  expect((await secretary.post(`${G}/vergaderingen/${meetingId}/agendapunten/${itemId}/toegang`, { persoonId: owner.personId, soort: 'geweerd', reden: 'Eigen belang' })).status).toBeLessThan(300);
  const texts = (await own(owner)).map(({ tekst }: { tekst: string | null }) => tekst);
  expect(texts).toEqual(['Zaal zoeken', null]);
  expect(JSON.stringify([await own(owner), await own(other)])).not.toMatch(/Fusie|Stemverhouding|Zwanenzang/);
});

it('is a text for the achterban until it was passed on', async () => {
  await app.record.complete(app.as(secretary.personId!), meetingId);
  await app.settle();
  await app.minutes.save(app.as(secretary.personId!), meetingId, { sections: [] });
  await app.minutes.submit(app.as(secretary.personId!), meetingId);
  await app.advanceTo(instantOf('2021-10-22', '08:00'));
  await app.worker.constituencyWatch.run(app.tenantId);
  await app.settle();
  const texts = async (by: Caller) => (await own(by)).filter(({ soort }: { soort: string }) => soort === 'achterban');
  expect(await texts(owner)).toEqual([{ soort: 'achterban', id: meetingId, vergaderingId: meetingId, overleg: 'stuurgroep', begin: '2021-10-07T13:00:00.000Z', tekst: null, uiterlijk: null, sinds: expect.any(String) }]);
  expect(await texts(secretary)).toEqual([]);
  expect((await owner.post(`${G}/vergaderingen/${meetingId}/achterban/melding`, {})).status).toBe(204);
  expect([(await texts(owner)).length, (await texts(other)).length]).toEqual([0, 1]);
});

it('is nothing any more to who has left: the secretary follows it', async () => {
  for (const table of ['membership', 'stand_in']) await app.query(`UPDATE ${table} SET held = daterange(lower(held), '2021-10-23') WHERE person_id = $1`, [owner.personId]);
  expect(await own(owner)).toHaveLength(2);
  await app.advanceTo(instantOf('2021-10-23', '09:00'));
  expect(await own(owner)).toEqual([]);
});

it('is no text any more that went out more than ninety days ago: that stands on its own page', async () => {
  const texts = async () => (await own(other)).filter(({ soort }: { soort: string }) => soort === 'achterban');
  await app.advanceTo(instantOf('2022-01-19', '09:00'));
  expect(await texts()).toHaveLength(1);
  await app.advanceTo(instantOf('2022-01-21', '09:00'));
  expect(await texts()).toEqual([]);
  expect((await other.get(`${G}/vergaderingen/${meetingId}/achterban`)).body.vertegenwoordigers).toMatchObject([{ doorgegevenOp: null }]);
});
