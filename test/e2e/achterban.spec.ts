/** After minutes go out every representative gets a short text to pass on, says that it was done, and the secretary sees who did. */
import type { RunningApi } from '#apps/api/start-api';
import { instantOf } from '#calendar/local-date';
import { startApplication, type Application } from '../support/application.js';
import { Caller, startTestApi } from '../support/api.js';

let app: Application;
let api: RunningApi;
let secretary: Caller;
let owner: Caller;
let member: Caller;
let meetingId: string;
let path: string;

const letters = () => app.query<{ personId: string; text: string; html: string }>(`SELECT d.person_id AS "personId", m.text_body AS text, m.html_body AS html FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = 'constituency-text' ORDER BY 1`);
const look = async (): Promise<void> => {
  await app.worker.constituencyWatch.run(app.tenantId);
  await app.settle();
};

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  const caller = async (bodyId: string, seatId: string): Promise<Caller> => new Caller(api.url, await app.holder(bodyId, seatId));
  [secretary, owner, member] = [await caller('stuurgroep', 'procesmanager'), await caller('stuurgroep', 'gelijke-kansen-1'), await caller('platform', 'hbo')];
  const by = app.as(secretary.personId!);
  const as = () => ({ ...by, commandId: crypto.randomUUID() });
  ({ meetingId } = await app.meetings.plan(as(), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-07', '15:00'), extra: false, announce: false }));
  path = `/gemeenten/zoetermeer/vergaderingen/${meetingId}/achterban`;
  const open = await app.agenda.submit(app.as(owner.personId!), meetingId, { title: 'Eén aanmeldformulier', purpose: 'besluitvorming', minutes: 20, decisionAsked: 'Instemmen.' });
  const secret = await app.agenda.submit(app.as(owner.personId!), meetingId, { title: 'Schikking met een oud-bestuurder', purpose: 'besluitvorming', minutes: 10, decisionAsked: 'Instemmen.', confidential: true });
  await app.advanceTo(instantOf('2021-10-07', '18:00'));
  for (const { itemId } of [open, secret]) await app.record.outcome(as(), meetingId, itemId, { outcome: 'besloten' });
  await app.record.decision(as(), meetingId, { itemId: open.itemId, text: 'Alle scholen gebruiken één aanmeldformulier.' });
  await app.record.decision(as(), meetingId, { itemId: secret.itemId, text: 'Er wordt geschikt.' });
  await app.record.complete(as(), meetingId);
  await app.settle();
});
afterAll(async () => {
  await api.close();
  await app.close();
});

it('waits for the minutes', async () => {
  await look();
  expect(await letters()).toEqual([]);
  expect(await secretary.get(path)).toMatchObject({ status: 404, body: { code: 'constituency.no-text' } });
  expect((await owner.post(`${path}/melding`)).body.code).toBe('constituency.no-text');
});

it('goes to every representative once, in office hours, without what is confidential', async () => {
  const minutes = app.as(secretary.personId!);
  await app.minutes.save(minutes, meetingId, { sections: [] });
  await app.minutes.submit(app.as(secretary.personId!), meetingId);
  await app.advanceTo(instantOf('2021-10-21', '20:00'));
  await look();
  expect(await letters()).toEqual([]);
  await app.advanceTo(instantOf('2021-10-22', '08:00'));
  await look();
  await look();
  const sent = await letters();
  const people = sent.map(({ personId }) => personId);
  expect(new Set(people).size).toBe(people.length);
  expect(people).toEqual(expect.arrayContaining([owner.personId, member.personId]));
  expect(people).not.toContain(secretary.personId);
  expect(sent[0]!.text.replace(/\s+/g, ' ')).toContain('Dit is besloten: - Eén aanmeldformulier: Alle scholen gebruiken één aanmeldformulier.');
  expect(sent.filter(({ text, html }) => /geschikt|Schikking/.test(text + html))).toEqual([]);
});

it('is said to be passed on, by the representative or through the secretary, and seen by the secretary', async () => {
  expect((await owner.post(`${path}/melding`, { op: '2022-01-01' })).body).toMatchObject({ code: 'constituency.day', errors: [{ location: { pointer: '#/op' } }] });
  expect((await owner.post(`${path}/melding`, { op: '2021-10-01' })).body.code).toBe('constituency.day');
  expect((await secretary.post(`${path}/melding`)).body.code).toBe('permission.constituency.pass-on');
  expect((await owner.post(`${path}/melding`, { aan: 'De schooldirecteuren' })).status).toBe(204);
  expect((await owner.post(`${path}/melding`, { aan: 'De schooldirecteuren en de medezeggenschapsraad', opmerking: 'De raad vraagt:\nwat kost dit ouders?' })).status).toBe(204);
  const said = { namens: { persoonId: member.personId, kanaal: 'telefoon', op: '2021-10-22' } };
  expect((await owner.post(`${path}/melding`, said)).status).toBe(403);
  expect((await secretary.post(`${path}/melding`, said)).status).toBe(204);
  const { body } = await secretary.get(path);
  const told = body.vertegenwoordigers.filter(({ doorgegevenOp }: { doorgegevenOp: string | null }) => doorgegevenOp !== null);
  expect(told.map(({ persoon, aan, opmerking }: { persoon: { id: string }; aan: string | null; opmerking: string | null }) => [persoon.id, aan, opmerking]).sort()).toEqual([[owner.personId, 'De schooldirecteuren en de medezeggenschapsraad', 'De raad vraagt:\nwat kost dit ouders?'], [member.personId, null, null]].sort());
  expect((await owner.get(path)).body).toMatchObject({ tekst: expect.stringContaining('één aanmeldformulier'), vertegenwoordigers: [{ persoon: { id: owner.personId }, doorgegevenOp: '2021-10-22', opmerking: 'De raad vraagt:\nwat kost dit ouders?' }] });
  const csv = String((await secretary.get(`${path}?formaat=csv`)).body);
  expect(csv).toContain('2021-10-22;De schooldirecteuren en de medezeggenschapsraad;"De raad vraagt:\nwat kost dit ouders?"\r\n');
  expect(csv.split('\r\n')).toHaveLength(body.vertegenwoordigers.length + 2);
  const stranger = new Caller(api.url, await app.holder('tafel-overgangen', app.scheme.bodies.find(({ id }) => id === 'tafel-overgangen')!.seats[0]!.id));
  expect((await stranger.get(path)).status).toBe(403);
  const number = body.vertegenwoordigers.length;
  expect((await secretary.get('/gemeenten/zoetermeer/achterban')).body.resultaten).toMatchObject([{ vergaderingId: meetingId, gevraagd: number, doorgegeven: 2 }]);
  expect((await secretary.get('/gemeenten/zoetermeer/achterban?formaat=csv')).body).toContain(`;2021-10-07;2021-10-22;${number};2\r\n`);
  expect((await owner.get('/gemeenten/zoetermeer/achterban')).body.resultaten).toEqual([]);
});

it('is not said any more by who sits nowhere any more; the secretary may for them', async () => {
  expect((await member.get(path)).body.mogelijk).toEqual(['melding']);
  await app.query(`UPDATE membership SET held = daterange(lower(held), '2021-11-01') WHERE person_id = $1`, [member.personId]);
  await app.advanceTo(instantOf('2021-11-01', '09:00'));
  expect(await member.post(`${path}/melding`, { aan: 'Het managementteam' })).toMatchObject({ status: 403, body: { code: 'permission.left' } });
  expect((await member.get(path)).body).toMatchObject({ mogelijk: [], vertegenwoordigers: [{ persoon: { id: member.personId }, aan: null }] });
  const said = { namens: { persoonId: member.personId, kanaal: 'telefoon', op: '2021-11-01' }, aan: 'Het managementteam' };
  expect((await secretary.post(`${path}/melding`, said)).status).toBe(204);
});
