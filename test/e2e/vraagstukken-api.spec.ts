/** Vraagstukken over HTTP: what each may do with one, what deals with it, and who was first. */
import type { RunningApi } from '#apps/api/start-api';
import { instantOf } from '#calendar/local-date';
import { questionIdOf } from '#governance/questions/question.queries';
import { meetingDetail } from '#governance/meetings/meeting.queries';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/zoetermeer';
const TEXT = 'Welke kinderen missen we nog?';

let app: Application;
let api: RunningApi;
let secretary: Caller;
let owner: Caller;
/** Writes for a werkgroep, which has no meetings planned. */
let table: Caller;
let visitor: Caller;
let october: string;
let november: string;

const plan = async (day: string): Promise<string> => (await app.meetings.plan(app.as(secretary.personId!), { bodyId: 'stuurgroep', startsAt: instantOf(day, '15:00'), extra: false, announce: false })).meetingId;
const of = (schemeId: string): string => `${G}/vraagstukken/${questionIdOf(app.tenantId, schemeId)}`;
const read = async (by: Caller, path: string) => (await by.get(path)).body;
/** A member that the chair of a werkgroep has write its record. */
async function chosen(bodyId: string): Promise<string> {
  const chair = await app.chairOf(bodyId);
  const [member] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership m WHERE body_id = $1 AND NOT EXISTS (SELECT 1 FROM membership o WHERE o.person_id = m.person_id AND o.body_id <> $1) AND person_id <> $2 ORDER BY seat_id`, [bodyId, chair]);
  await app.bodies.choose(app.as(chair), bodyId, { minuteTakerId: member!.id });
  return member!.id;
}
/** Two of `gelijke-kansen`, one of another ambition. */
const [TAKEN, BROUGHT, OTHER] = ['kansen-nieuwkomers', 'kansen-ouders', 'plek-thuiszitters'];

beforeAll(async () => {
  app = await startApplication(instantOf('2021-09-06', '09:00'));
  api = await startTestApi(app);
  const as = (personId: string | null) => new Caller(api.url, personId);
  [secretary, owner, table, visitor] = [as(await app.holder('stuurgroep', 'procesmanager')), as(await app.holder('stuurgroep', 'gelijke-kansen-1')), as(await chosen('tafel-gelijke-kansen')), as(null)];
  [october, november] = [await plan('2021-10-07'), await plan('2021-11-18')];
});
afterAll(async () => {
  await api.close();
  await app.close();
});

const own = (): string[] => app.scheme.ambitions.find(({ id }) => id === 'gelijke-kansen')!.questions.map(({ id }) => id);

it('offers each what there is something to choose for', async () => {
  expect(own()).toEqual(expect.arrayContaining([TAKEN, BROUGHT]));
  expect(await read(secretary, `${G}/vraagstukken`)).toMatchObject({ mogelijk: [], keuzes: { vergaderingen: [] } });
  const offered = async (by: Caller, path: string) => (await read(by, path)).mogelijk;
  expect(await offered(secretary, of(TAKEN))).toEqual(['agendapunten', 'opdrachten', 'behandeling']);
  expect(await offered(owner, of(TAKEN))).toEqual(['agendapunten', 'opdrachten']);
  expect([await offered(table, of(TAKEN)), await offered(table, of(OTHER))]).toEqual([['behandeling'], []]);
  expect((await read(table, of(TAKEN))).keuzes.overleggen).toEqual([{ id: 'tafel-gelijke-kansen', naam: expect.any(String) }]);
  expect(await read(visitor, of(TAKEN))).toMatchObject({ mogelijk: [], legtVast: false, keuzes: { komend: [], overleggen: [] } });
});

it('is put on an agenda, and stands at its item and the item at it, for who may see that', async () => {
  const item = { titel: 'Kinderen die we missen', doel: 'advies', minuten: 20, vraagstukId: of(BROUGHT).split('/').at(-1) };
  expect(await secretary.post(`${G}/vergaderingen/${october}/agendapunten`, { ...item, vraagstukId: secretary.personId })).toMatchObject({ status: 404, body: { code: 'question.unknown' } });
  const { body, status } = await secretary.post(`${G}/vergaderingen/${october}/agendapunten`, item);
  expect({ status, body }).toMatchObject({ status: 201 });
  const hidden = await secretary.post(`${G}/vergaderingen/${october}/agendapunten`, { ...item, titel: 'Over één school', vertrouwelijk: true });
  expect(hidden.status).toBe(201);
  const found = await read(owner, of(BROUGHT));
  expect(found.agendapunten).toHaveLength(2);
  expect(found.agendapunten).toEqual(expect.arrayContaining([{ id: body.id, titel: 'Kinderen die we missen', vergaderingId: october, overleg: 'stuurgroep', begin: instantOf('2021-10-07', '15:00'), uitkomst: null, wachtOp: null }, expect.objectContaining({ id: hidden.body.id, titel: 'Over één school' })]));
  expect((await read(owner, `${G}/vergaderingen/${october}`)).agenda.find(({ id }: { id: string }) => id === body.id).vraagstuk).toEqual({ id: item.vraagstukId, tekst: found.tekst });
  // At the platform one gets the minutes of the stuurgroep, without what is confidential.
  const receiver = new Caller(api.url, (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'platform' AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'stuurgroep') ORDER BY seat_id`))[0]!.id);
  expect((await read(receiver, of(BROUGHT))).agendapunten).toMatchObject([{ id: body.id }]);
  expect((await read(visitor, of(BROUGHT))).agendapunten).toEqual([]);
});

it('is taken up by the assignment that is issued for it', async () => {
  const vraagstukId = of(TAKEN).split('/').at(-1)!;
  const { body, status } = await owner.post(`${G}/opdrachten`, {
    titel: 'Eén aanmeldroute', ambitie: 'gelijke-kansen', werkgroep: 'tafel-gelijke-kansen', vraagstukId, onderwerpen: [], resultaat: 'Een voorstel voor één aanmeldroute in de hele gemeente.', waaraanTeZien: 'Eén formulier bij alle 40 scholen',
    trekker: 'De voorzitter van de overlegtafel', middelen: '60 uur van de deelnemers', einddatum: '2022-05-01', tussenstanden: ['2022-01-20'],
  });
  expect({ status, body }).toMatchObject({ status: 201 });
  expect(await read(owner, of(TAKEN))).toMatchObject({ status: 'open', overleg: null, opdrachten: [{ id: body.id, status: 'compleet' }] });
  expect((await secretary.post(`${G}/opdrachten/${body.id}/voorlegging`)).status).toBe(200);
  await app.settle();
  await app.advanceTo(instantOf('2021-10-07', '17:30'));
  const { items } = await app.commands.read(app.tenantId, ({ tx }) => meetingDetail(tx, october));
  for (const { id } of items.filter(({ origin }) => origin?.kind === 'procedure')) await app.record.outcome(app.as(secretary.personId!), october, id, { outcome: 'besloten', choice: 'uitgeven' });
  await app.settle();
  const found = await read(owner, of(TAKEN));
  expect(found).toMatchObject({ status: 'in-behandeling', sinds: '2021-10-07', overleg: { id: 'tafel-gelijke-kansen' }, opdrachten: [{ id: body.id, status: 'uitgegeven' }], agendapunten: [{ vergaderingId: october, uitkomst: 'besloten' }] });
  expect(found.geschiedenis).toMatchObject([{ soort: 'toegevoegd', uitSamenwerkingsstructuur: true }, { soort: 'opgepakt', op: '2021-10-07', uitSamenwerkingsstructuur: false, opdrachtId: body.id, door: null }]);
  expect((await read(owner, `${G}/opdrachten/${body.id}`)).vraagstuk).toEqual({ id: vraagstukId, tekst: found.tekst });
  // It can still be chosen for another assignment.
  expect((await read(owner, `${G}/ambities/gelijke-kansen`)).vraagstukken).toEqual(expect.arrayContaining([{ id: vraagstukId, tekst: found.tekst, status: 'in-behandeling', sinds: '2021-10-07' }]));
});

it('is closed by a meeting that was held since, with what was agreed there, and opened again', async () => {
  const path = of(BROUGHT);
  const before = await secretary.get(path);
  expect(before.body).toMatchObject({ mogelijk: ['agendapunten', 'opdrachten', 'behandeling', 'verplaatsing', 'afsluiting'], legtVast: true, antwoord: null });
  expect(before.body.keuzes.vergaderingen).toMatchObject([{ id: october, overleg: 'stuurgroep' }]);
  expect(before.body.keuzes.komend.map(({ id }: { id: string }) => id)).toContain(november);
  const made = await secretary.post(`${G}/afspraken`, { tekst: 'Wij tellen elk jaar.', waarom: 'Dan weten we het.', partners: ['gemeente', 'kern'], onderwerpen: ['doorgaande-lijn'], evalueerOp: '2022-10-04', vergaderingId: october, agendapuntId: before.body.agendapunten[0].id });
  expect(made).toMatchObject({ status: 201 });
  const closing = { vergaderingId: october, resultaat: 'We missen er 40; zij krijgen een brief.' };
  expect((await secretary.post(`${path}/behandeling`, { overleg: 'tafel-gelijke-kansen', vergaderingId: october })).status).toBe(204);
  // Of two at once, the second sees first what the other did.
  expect(await secretary.post(`${path}/afsluiting`, closing, { 'if-match': before.headers.get('etag')! })).toMatchObject({ status: 412, body: { code: 'revision.stale' } });
  expect(await owner.post(`${path}/afsluiting`, closing, { 'if-match': before.headers.get('etag')! })).toMatchObject({ status: 403 });
  const closed = await secretary.change('POST', `${path}/afsluiting`, closing, path);
  expect([closed.status, closed.headers.get('etag')]).toEqual([204, (await secretary.get(path)).headers.get('etag')]);
  expect(await read(secretary, path)).toMatchObject({ status: 'afgesloten', antwoord: closing.resultaat, mogelijk: ['heropening'], afspraken: [{ id: made.body.id, tekst: 'Wij tellen elk jaar.', besloten: '2021-10-07' }] });
  expect((await read(secretary, path)).geschiedenis.at(-1)).toMatchObject({ soort: 'afgesloten', vergaderingVan: 'stuurgroep', door: expect.any(String), vastgelegdOp: expect.any(String) });
  expect((await read(visitor, path)).geschiedenis.at(-1)).toMatchObject({ soort: 'afgesloten', door: null });
  expect((await secretary.change('POST', `${path}/heropening`, { vergaderingId: october, reden: 'De brief kwam niet aan.' }, path)).status).toBe(204);
});

it('is added, listed as a table, and found', async () => {
  const list = await read(secretary, `${G}/vraagstukken`);
  expect(list).toMatchObject({ mogelijk: ['vraagstukken'], keuzes: { vergaderingen: [{ id: october }] } });
  expect(list.keuzes.ambities).toHaveLength(3);
  const { body, status } = await secretary.post(`${G}/vraagstukken`, { vergaderingId: october, ambitie: 'passende-plek', tekst: TEXT, toelichting: 'De leerplichtambtenaar vroeg ernaar.' });
  expect({ status, body }).toMatchObject({ status: 201 });
  const csv = await secretary.get(`${G}/vraagstukken?status=in-behandeling&formaat=csv`);
  expect(csv.headers.get('content-disposition')).toContain('vraagstukken.csv');
  expect(csv.body).toMatch(/;in-behandeling;2021-10-07;.*;Eén aanmeldroute;/);
  expect(csv.body).not.toContain(TEXT);
  for (const tekst of ['welke kinderen missen', 'leerplichtambtenaar']) {
    expect((await read(owner, `${G}/zoeken?soort=vraagstuk&tekst=${encodeURIComponent(tekst)}`)).resultaten).toMatchObject([{ soort: 'vraagstuk', id: body.id, tekst: TEXT, overleg: null, naam: app.scheme.ambitions.find(({ id }) => id === 'passende-plek')!.name }]);
  }
});
