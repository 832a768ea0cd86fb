/** A dossier shows each reader what that reader may read: whoever is kept from an item, or is no reader of it, is not told by its handover. */
import type { RunningApi } from '#apps/api/start-api';
import { instantOf } from '#calendar/local-date';
import { startApplication, type Application } from '../support/application.js';
import { Caller, startTestApi } from '../support/api.js';

const G = '/gemeenten/zoetermeer';
const HIDDEN = 'Een punt dat u niet mag lezen';
interface Point { soort: string; titel: string; plicht: boolean; waarom: string | null }

let app: Application;
let api: RunningApi;
let secretary: Caller;
let chair: Caller;
let leaver: Caller;
let comer: Caller;
let path: string;

const dossier = async (who: Caller) => (await who.get(path)).body as { plichten: number; open: number; punten: Point[] };
const titles = async (who: Caller) => (await dossier(who)).punten.map(({ soort, titel }) => `${soort}: ${titel}`);
const ofSeats = async (who: Caller) => (await who.get(`${G}/overdrachten/plekken`)).body.resultaten.map(({ titel }: { titel: string | null }) => titel).sort();
const mailsTo = async (who: Caller) => (await app.query<{ text: string }>(`SELECT subject || text_body || html_body AS text FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE d.person_id = $1 AND kind LIKE 'handover-%'`, [who.personId])).map(({ text }) => text).join('\n');

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  const caller = (personId: string): Caller => new Caller(api.url, personId);
  [secretary, chair, leaver] = [caller(await app.holder('platform', 'procesmanager')), caller(await app.holder('platform', 'wethouder')), caller(await app.holder('platform', 'po-3'))];
  const by = (): ReturnType<Application['as']> => app.as(secretary.personId!);
  comer = caller((await app.people.add(by(), { name: 'Nieuwe Bestuurder', email: 'nieuw@zoetermeer.example' })).personId);
  const [meetingId, later] = [
    (await app.meetings.plan(by(), { bodyId: 'platform', startsAt: instantOf('2021-11-09', '15:00'), extra: false, announce: false })).meetingId,
    (await app.meetings.plan(by(), { bodyId: 'platform', startsAt: instantOf('2022-03-10', '15:00'), extra: false, announce: false })).meetingId,
  ];
  const submit = async (meeting: string, title: string, more: { confidential?: boolean; coverNote?: string; documents?: string[] }) => (await app.agenda.submit(app.as(leaver.personId!), meeting, { title, purpose: 'informatie', minutes: 10, ...more })).itemId;
  const settlement = await submit(meetingId, 'Schikking', { confidential: true });
  const merger = await submit(meetingId, 'Fusie', { confidential: true });
  const tender = await submit(meetingId, 'Aanbesteding', { coverNote: 'De drie offertes.' });
  const next = await submit(later, 'Vervolg aanbesteding', { documents: ['Inschrijvingen'] });
  await app.advanceTo(instantOf('2021-11-09', '18:00'));
  for (const [itemId, text] of [[settlement, 'Geheime actie'], [merger, 'Fusieplan lezen'], [tender, 'Gunning melden']] as const) await app.record.action(by(), meetingId, { itemId, text, ownerId: leaver.personId });
  await app.record.decision(by(), meetingId, { itemId: settlement, text: 'Er wordt geschikt.' });
  await app.record.decision(by(), meetingId, { itemId: tender, text: 'De aanbesteding is gegund.' });
  await app.record.complete(by(), meetingId);
  const [own] = await app.query<{ id: string }>(`SELECT id FROM membership WHERE body_id = 'platform' AND seat_id = 'po-3'`);
  await app.memberships.end(by(), own!.id, { on: '2022-02-01' });
  path = (await secretary.post(`${G}/overdrachten`, { deelnameId: own!.id })).headers.get('location')!.replace('/v1', '');
  await app.settle();
  // Found when all of it was for everybody at the table; kept and named since.
  const access = (meeting: string, itemId: string, who: Caller, soort: string) => chair.post(`${G}/vergaderingen/${meeting}/agendapunten/${itemId}/toegang`, { persoonId: who.personId, soort, reden: 'Eigen belang' });
  for (const [meeting, itemId, who, soort] of [[meetingId, settlement, secretary, 'geweerd'], [meetingId, merger, leaver, 'genoemd'], [meetingId, tender, comer, 'geweerd'], [later, next, comer, 'geweerd']] as const) expect((await access(meeting, itemId, who, soort)).status).toBeLessThan(300);
});
afterAll(async () => {
  await api.close();
  await app.close();
});

it('shows who leaves, and the chair, all that is theirs to read', async () => {
  const all = ['actiepunt: Geheime actie', 'actiepunt: Fusieplan lezen', 'actiepunt: Gunning melden', 'stuk: Stuk aanleveren: Inschrijvingen', 'besluit: Besluit van dinsdag 9 november 2021: Er wordt geschikt.'];
  expect(await titles(chair)).toEqual(expect.arrayContaining(all));
  expect(await titles(leaver)).toEqual(expect.arrayContaining(all));
});

it('keeps from a secretary who is kept from an item what is confidential of it, and counts the duty all the same', async () => {
  expect((await titles(secretary)).filter((title) => /Geheime actie|geschikt/.test(title))).toEqual([]);
  expect(await titles(secretary)).toEqual(expect.arrayContaining([`actiepunt: ${HIDDEN}`, 'actiepunt: Fusieplan lezen']));
  expect(JSON.stringify(await dossier(secretary))).not.toMatch(/Geheime actie|geschikt/);
  expect(await dossier(secretary)).toMatchObject({ plichten: 4, open: 4 });
});

it('does so in the list of duties that stay with a seat', async () => {
  await app.advanceTo(instantOf('2022-02-02', '10:00'));
  expect(await ofSeats(chair)).toEqual(['Fusieplan lezen', 'Geheime actie', 'Gunning melden', 'Stuk aanleveren: Inschrijvingen']);
  expect(await ofSeats(secretary)).toEqual(['Fusieplan lezen', 'Gunning melden', 'Stuk aanleveren: Inschrijvingen', null]);
});

it('keeps from who comes what they are kept from or named readers only may read, also in mail', async () => {
  const filling = { bodyId: 'platform', seatId: 'po-3', personId: comer.personId!, from: '2022-02-07' };
  await expect(app.memberships.begin(app.as(secretary.personId!), filling)).rejects.toMatchObject({ code: 'body.own-conflict' });
  await app.memberships.begin(app.as(secretary.personId!, { actor: { kind: 'system', name: 'setup' } }), filling);
  await app.worker.handoverWatch.run(app.tenantId);
  await app.settle();
  const seen = await titles(comer);
  expect(seen).toEqual(expect.arrayContaining(['actiepunt: Geheime actie', 'actiepunt: Gunning melden', `actiepunt: ${HIDDEN}`, `stuk: ${HIDDEN}`]));
  expect(seen.filter((title) => /Fusieplan|Inschrijvingen/.test(title))).toEqual([]);
  expect((await dossier(comer)).punten.find(({ titel }) => /gegund/.test(titel))).toMatchObject({ soort: 'besluit', waarom: null });
  const mail = await mailsTo(comer);
  expect(mail).toMatch(/Gunning melden/);
  expect(mail).not.toMatch(/Fusieplan|Inschrijvingen|Geheime actie/);
});
