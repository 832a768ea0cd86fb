/** Agreements, vraagstukken, topics and the statutory check, as the API gives them to each who may ask. */
import { instantOf } from '#calendar/local-date';
import { Caller, everything, startTestApi, type Reply } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/zoetermeer';
const ALONE = 'Alle voorscholen en basisscholen gebruiken één formulier; "=1+1"';
const TOPICS = ['doorgaande-lijn', 'vve-doorgaande-lijn'];

let app: Application;
let api: Awaited<ReturnType<typeof startTestApi>>;
let secretary: Caller;
let member: Caller;
let group: Caller;
let visitor: Caller;
let nobody: Caller;
let meeting: string;
let item: string;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  const as = (personId: string | null) => new Caller(api.url, personId);
  [secretary, member, visitor] = [as(await app.holder('platform', 'procesmanager')), as(await app.holder('platform', 'kern')), as(null)];
  group = as((await app.query<{ id: string }>(`SELECT DISTINCT person_id AS id FROM membership WHERE person_id NOT IN (SELECT person_id FROM membership WHERE body_id IN ('platform', 'kerngroep')) ORDER BY 1`))[0]!.id);
  nobody = as((await app.query<{ id: string }>(`SELECT id FROM person WHERE id NOT IN (SELECT person_id FROM membership) ORDER BY 1`))[0]?.id ?? null);
  meeting = (await secretary.post(`${G}/vergaderingen`, { overleg: 'platform', begin: instantOf('2021-11-09', '15:00') })).body.id;
  item = (await member.post(`${G}/vergaderingen/${meeting}/agendapunten`, { titel: 'Overgang naar groep 1', doel: 'besluitvorming', minuten: 20, gevraagdBesluit: 'Instemmen.', onderwerpen: ['doorgaande-lijn'] })).body.id;
  await app.advanceTo(instantOf('2021-11-09', '18:00'));
  await secretary.change('POST', `${G}/vergaderingen/${meeting}/agendapunten/${item}/uitkomst`, { uitkomst: 'besloten' }, `${G}/vergaderingen/${meeting}`);
});
afterAll(async () => {
  await api.close();
  await app.close();
});

const agreed = (more: object = {}) => ({ tekst: ALONE, waarom: 'Kinderen raakten zoek.', partners: ['gemeente', 'kern', 'po-kiezel'], onderwerpen: TOPICS, evalueerOp: '2022-10-04', vergaderingId: meeting, agendapuntId: item, ...more });
const fields = ({ body }: Reply): string[] => body.errors.map((one: { location: { pointer: string }; code: string }) => `${one.location.pointer} ${one.code}`).sort();

describe('the register of agreements', () => {
  it('takes one from a meeting, and gives it with its version to everybody at a table', async () => {
    const { status, body, headers } = await secretary.post(`${G}/afspraken`, agreed());
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/v1${G}/afspraken/${body.id}`);
    const read = await group.get(`${G}/afspraken/${body.id}`);
    expect(read.headers.get('etag')).toBe('"1"');
    expect(read.body).toMatchObject({
      tekst: ALONE, status: 'geldt', teLaat: false, onderwerpen: [{ id: 'doorgaande-lijn', naam: expect.any(String) }, { id: 'vve-doorgaande-lijn' }], partners: [{ id: 'gemeente' }, { id: 'kern', naam: 'Kern Kinderopvang/SWKGroep' }, { id: 'po-kiezel' }],
      besloten: { op: '2021-11-09', vergaderingId: meeting, agendapuntId: item, waar: 'Bestuurlijk platform, dinsdag 9 november 2021' }, geschiedenis: [{ nr: 1, soort: 'vastgelegd' }], mogelijk: [],
    });
    expect((await secretary.get(`${G}/afspraken/${body.id}`)).body.mogelijk).toEqual(['herziening', 'beeindiging', 'evaluatie']);
  });

  it('revises, evaluates and ends one on the version that was read', async () => {
    const { id } = (await secretary.post(`${G}/afspraken`, agreed())).body;
    const path = `${G}/afspraken/${id}`;
    expect((await secretary.post(`${path}/herziening`, { tekst: 'Eén formulier en één gesprek.', toelichting: 'Papier is te weinig.' })).status).toBe(428);
    expect((await secretary.post(`${path}/herziening`, { tekst: 'Anders.', toelichting: 'x' }, { 'if-match': '"9"' })).status).toBe(412);
    expect((await secretary.change('POST', `${path}/herziening`, { tekst: 'Eén formulier en één gesprek.', toelichting: 'Papier is te weinig.' }, path)).status).toBe(204);
    expect((await secretary.post(`${path}/evaluatie`, { resultaat: 'deels', oorzaak: 'Twee scholen sloten later aan.', vervolg: { wordt: 'voortgezet', evalueerOp: '2023-10-03' } })).status).toBe(204);
    expect((await secretary.change('POST', `${path}/beeindiging`, { reden: 'Het staat nu in de wet.' }, path)).status).toBe(204);
    const { body } = await member.get(path);
    expect(body).toMatchObject({ status: 'beeindigd', evalueerOp: '2023-10-03', laatsteResultaat: 'deels', mogelijk: [] });
    expect(body.geschiedenis.map(({ soort }: { soort: string }) => soort)).toEqual(['vastgelegd', 'herzien', 'geevalueerd', 'beeindigd']);
  });

  it('says who may record one, of which overleg, and from what they choose', async () => {
    const [own, other] = [await secretary.get(`${G}/afspraken`), await member.get(`${G}/afspraken`)];
    expect(own.body.legtVast).toContainEqual({ id: 'platform', naam: 'Bestuurlijk platform' });
    expect(other.body.legtVast).toEqual([]);
    expect(own.body.keuzes).toMatchObject({ partners: expect.arrayContaining([{ id: 'kern', naam: 'Kern Kinderopvang/SWKGroep' }]), ambities: app.scheme.ambitions.map(({ id, name }) => ({ id, naam: name })) });
  });

  it('is made of a decision by who may, once it is one', async () => {
    const path = `${G}/vergaderingen/${meeting}`;
    await secretary.change('POST', `${path}/besluiten`, { agendapuntId: item, tekst: 'Er komt één formulier.' }, path);
    const outcome = (uitkomst: object) => secretary.change('POST', `${path}/agendapunten/${item}/uitkomst`, uitkomst, path);
    const becomes = async (who: Caller): Promise<boolean[]> => (await who.get(path)).body.besluiten.map((one: { wordtAfspraak: boolean }) => one.wordtAfspraak);
    expect([await becomes(secretary), await becomes(member)]).toEqual([[true], [false]]);
    await outcome({ uitkomst: 'onder-voorbehoud', tot: instantOf('2021-11-30', '17:00') });
    expect(await becomes(secretary)).toEqual([false]);
    await outcome({ uitkomst: 'besloten' });
  });

  it('stands on the calendar on the day of its evaluation, for who reads it, and not by name where it is confidential', async () => {
    const open = (await secretary.post(`${G}/afspraken`, agreed({ evalueerOp: '2023-03-07' }))).body.id;
    const secret = (await secretary.post(`${G}/afspraken`, agreed({ evalueerOp: '2023-03-08', vertrouwelijk: true }))).body.id;
    const moments = async (who: Caller): Promise<object[]> => (await who.get(`${G}/kalender?van=2023-03-01&tot=2023-03-09&soorten=afspraak`)).body.momenten;
    expect(await moments(secretary)).toMatchObject([
      { datum: '2023-03-07', overleg: 'platform', tekst: `Afspraak evalueren: ${ALONE}`, afspraakId: open, waarom: ['Zo staat het in de afspraak die Bestuurlijk platform op dinsdag 9 november 2021 maakte.'] },
      { datum: '2023-03-08', tekst: 'Vertrouwelijke afspraak evalueren', afspraakId: secret },
    ]);
    expect(await moments(group)).toMatchObject([{ afspraakId: open }]);
    expect(await moments(visitor)).toEqual([]);
  });

  it('is to be filtered, and to be had as a table that no spreadsheet takes for a formula', async () => {
    const all = (await secretary.get(`${G}/afspraken`)).body.resultaten;
    const held = (await secretary.get(`${G}/afspraken?status=geldt&onderwerp=doorgaande-lijn&partner=kern`)).body.resultaten;
    expect(held.length).toBe(all.length - 1);
    expect((await secretary.get(`${G}/afspraken?onderwerp=aanbod`)).body.resultaten).toEqual([]);
    const { headers, body } = await secretary.get(`${G}/afspraken?formaat=csv`);
    expect(headers.get('content-type')).toMatch(/^text\/csv/);
    expect(body.split('\r\n')[0]).toContain('Evaluatie op');
    expect(body).toContain('één formulier; ""=1+1""');
    expect((await secretary.get(`${G}/afspraken`, { headers: { accept: 'text/csv' } })).body).toBe(body);
  });

  it('refuses what is not sound field by field, in Dutch, and changes nothing', async () => {
    const before = await everything(app);
    const refused = await secretary.post(`${G}/afspraken`, agreed({ partners: ['gemeente'], onderwerpen: ['wat'], evalueerOp: '2021-11-01' }));
    expect(refused.status).toBe(400);
    expect(fields(refused)).toEqual(['#/evalueerOp future', '#/onderwerpen/0 unknown', '#/partners too-few']);
    expect((await secretary.post(`${G}/afspraken`, agreed({ overleg: 'platform' }))).status).toBe(400);
    expect((await secretary.post(`${G}/afspraken`, agreed({ vergaderingId: undefined }))).status).toBe(400);
    expect((await member.post(`${G}/afspraken`, agreed())).body.code).toBe('permission.agreement.record');
    for (const path of ['afspraken', 'groepsevaluaties', 'wettelijke-toets', 'wettelijke-toets/mandaten']) expect((await visitor.get(`${G}/${path}`)).status).toBe(401);
    if (nobody.personId) expect((await nobody.get(`${G}/afspraken`)).body.code).toBe('permission.agreement.read');
    expect(await everything(app)).toBe(before);
  });

  it('keeps what a group evaluated by itself beside it', async () => {
    const sent = await secretary.post(`${G}/groepsevaluaties`, { overleg: 'platform', op: '2021-11-09', titel: 'Werkwijze', conclusie: 'Het werkt.' });
    expect(sent.status).toBe(201);
    expect((await member.get(`${G}/groepsevaluaties?overleg=platform`)).body.resultaten).toMatchObject([{ id: sent.body.id, naam: 'Bestuurlijk platform', titel: 'Werkwijze', resultaat: null }]);
    expect((await member.get(`${G}/groepsevaluaties?formaat=csv`)).body).toContain('Het werkt.');
  });
});

it('gives the vraagstukken to all, and moves them as a meeting decides', async () => {
  const all = (await visitor.get(`${G}/vraagstukken`)).body.resultaten;
  expect(all).toHaveLength(17);
  const [one] = all;
  const other = all.find(({ ambitie }: { ambitie: { id: string } }) => ambitie.id !== one.ambitie.id).ambitie.id;
  const path = `${G}/vraagstukken/${one.id}`;
  expect((await secretary.post(`${path}/behandeling`, { overleg: 'platform' })).status).toBe(204);
  expect((await secretary.post(`${path}/verplaatsing`, { vergaderingId: meeting, ambitie: other, reden: 'Hoort daar.' })).status).toBe(204);
  expect((await secretary.post(`${path}/afsluiting`, { vergaderingId: meeting, resultaat: 'Er is een plan.' })).status).toBe(204);
  const { body } = await visitor.get(path);
  expect(body).toMatchObject({ ambitie: { id: other }, status: 'afgesloten', overleg: { id: 'platform' } });
  expect(body.geschiedenis.map(({ soort }: { soort: string }) => soort)).toEqual(['toegevoegd', 'opgepakt', 'verplaatst', 'afgesloten']);
  expect((await visitor.get(`${G}/vraagstukken?op=2021-11-08`)).body.resultaten.find(({ id }: { id: string }) => id === one.id)).toMatchObject({ status: 'open', ambitie: { id: one.ambitie.id } });
  const added = await secretary.post(`${G}/vraagstukken`, { vergaderingId: meeting, ambitie: other, tekst: 'Wie haalt de kinderen op?' });
  expect(added.status).toBe(201);
  expect((await secretary.post(`${path}/heropening`, { vergaderingId: meeting, reden: 'Het speelt weer.' })).status).toBe(204);
  expect((await visitor.get(`${G}/vraagstukken?ambitie=${other}`)).body.resultaten.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([one.id, added.body.id]));
  expect((await member.post(`${path}/afsluiting`, { vergaderingId: meeting, resultaat: 'x' })).body.code).toBe('permission.question.change');
});

describe('the topics', () => {
  it('are the law\'s, the 43 and the scheme\'s own, with the national shares', async () => {
    const { resultaten } = (await visitor.get(`${G}/onderwerpen`)).body;
    expect(resultaten.filter(({ soort }: { soort: string }) => soort === 'landelijk')).toHaveLength(43);
    expect(resultaten).toContainEqual({ id: 'jeugdcoach', naam: 'Jeugdcoach', soort: 'landelijk', thema: expect.any(String), subthema: expect.any(String), landelijk: { afgesproken: 18, doelGesteld: 56, doelBereikt: 88 } });
    expect(resultaten).toContainEqual(expect.objectContaining({ id: 'segregatie', soort: 'wettelijk', landelijk: null }));
  });

  it('of an item are said with it or afterwards, and follow it into the mirror', async () => {
    const inAgenda = async () => (await member.get(`${G}/vergaderingen/${meeting}`)).body.agenda.find(({ id }: { id: string }) => id === item).onderwerpen;
    expect(await inAgenda()).toMatchObject([{ id: 'doorgaande-lijn' }]);
    const tag = (onderwerpen: string[], as = secretary) => as.send('PUT', `${G}/vergaderingen/${meeting}/agendapunten/${item}/onderwerpen`, { body: { onderwerpen } });
    expect((await tag(['jeugdcoach', 'doorgaande-lijn'])).status).toBe(204);
    expect(fields(await tag(['wat']))).toEqual(['#/onderwerpen/0 unknown']);
    expect((await tag([], group)).status).toBe(403);
    const { body } = await visitor.get(`${G}/onderwerpen/spiegel`);
    const of = (id: string) => body.onderwerpen.find((one: { id: string }) => one.id === id);
    expect(body.onderwerpen).toHaveLength(43);
    expect(of('jeugdcoach')).toMatchObject({ opDeAgenda: true, afgesproken: false, landelijk: { afgesproken: 18 }, agendapunten: [{ id: item, vergaderingId: meeting, op: '2021-11-09' }] });
    expect(of('doorgaande-lijn')).toMatchObject({ opDeAgenda: true, afgesproken: true, doelGesteld: false });
    expect(body.leeswijzer.join(' ')).toMatch(/jeugdcoach 18 procent/);
    const { body: table } = await visitor.get(`${G}/onderwerpen/spiegel?formaat=csv`);
    expect(table.split('\r\n')).toHaveLength(1 + 43 + body.leeswijzer.length + 1);
  });
});

describe('the statutory check', () => {
  const check = async (jaar = 2021, as = member) => (await as.get(`${G}/wettelijke-toets?jaar=${jaar}`)).body;
  const missing = async () => (await check()).ontbreekt;

  it('says what is missing of a year, by which article, and what the reader may do about it', async () => {
    const body = await check();
    expect(body).toMatchObject({ jaar: 2021, op: '2021-11-09', inOrde: false, overleggen: ['platform'], mogelijk: [] });
    expect(body.bevindingen.find(({ id }: { id: string }) => id === 'partij:kern')).toMatchObject({ soort: 'partij', inOrde: false, ontbreekt: [expect.any(String)], artikelen: [expect.stringMatching(/Wet kinderopvang/)] });
    expect((await check(2021, secretary)).mogelijk).toEqual(['mandaten', 'speelt-niet', 'verkenningen', 'aanwezigheid']);
    expect(body.organisaties).toContainEqual({ id: 'kern', naam: 'Kern Kinderopvang/SWKGroep' });
    expect(['segregatie', 'spreiding', 'integratie', 'overleg'].map((id) => body.bevindingen.find((one: { id: string }) => one.id === id).speeltNietBij)).toEqual(['segregatie', 'segregatie', null, null]);
    expect((await member.get(`${G}/wettelijke-toets?jaar=2006`)).status).toBe(400);
    expect((await member.get(`${G}/wettelijke-toets?jaar=2021&formaat=csv`)).body.split('\r\n')).toHaveLength(body.bevindingen.length + 2);
  });

  it('takes a mandate, and lets it end', async () => {
    const seats = await app.query<{ id: string; seat: string }>(`SELECT person_id AS id, seat_id AS seat FROM membership WHERE body_id = 'platform' ORDER BY seat_id`);
    const away = (seat: string) => (seat === 'kern' ? { aanwezigheid: 'afgemeld', vervangenDoor: 'Jan de Wit' } : { aanwezigheid: 'aanwezig' });
    await secretary.post(`${G}/vergaderingen/${meeting}/aanwezigheid`, { personen: seats.map(({ id, seat }) => ({ persoonId: id, ...away(seat) })) });
    expect(await missing()).toContain('partij:kern');
    const refused = await secretary.post(`${G}/wettelijke-toets/mandaten`, { partner: 'wie', overleg: 'platform', vanaf: '2021-09-01', tot: '2021-08-01', vindplaats: 'Brief' });
    expect(fields(refused)).toEqual(['#/partner unknown', '#/plek one-of', '#/tot order']);
    const given = await secretary.post(`${G}/wettelijke-toets/mandaten`, { partner: 'kern', overleg: 'platform', naam: 'Jan de Wit', vanaf: '2021-09-01', vindplaats: 'Brief van het bestuur, 1 september 2021' });
    expect(given.status).toBe(201);
    expect(await missing()).not.toContain('partij:kern');
    expect((await check()).bevindingen.find(({ id }: { id: string }) => id === 'partij:kern').bewijs).toContainEqual(expect.objectContaining({ soort: 'mandaat', id: given.body.id }));
    expect((await secretary.post(`${G}/wettelijke-toets/mandaten/${given.body.id}/einde`, { tot: '2021-11-08' })).status).toBe(204);
    expect(await missing()).toContain('partij:kern');
    expect((await member.get(`${G}/wettelijke-toets/mandaten`)).body.resultaten).toMatchObject([{ id: given.body.id, partner: { id: 'kern' }, naam: 'Jan de Wit', plek: null, tot: '2021-11-08' }]);
    expect((await member.post(`${G}/wettelijke-toets/mandaten`, { partner: 'kern', overleg: 'platform', naam: 'x', vanaf: '2021-09-01', vindplaats: 'x' })).body.code).toBe('permission.statutory.record');
  });

  it('takes back a mandate that was a mistake: it counts on no day, and stays to be read', async () => {
    const { id } = (await secretary.post(`${G}/wettelijke-toets/mandaten`, { partner: 'kern', overleg: 'platform', naam: 'Jan de Wit', vanaf: '2021-09-01', vindplaats: 'Brief van 1 september' })).body;
    const withdrawal = `${G}/wettelijke-toets/mandaten/${id}/intrekking`;
    expect(await missing()).not.toContain('partij:kern');
    expect(fields(await secretary.post(withdrawal, { reden: ' ' }))).toEqual(['#/reden too-small']);
    expect((await member.post(withdrawal, { reden: 'Vergist.' })).body.code).toBe('permission.statutory.record');
    expect(await missing()).not.toContain('partij:kern');
    const key = { 'idempotency-key': 'a-mandate-withdrawn' };
    for (const _twice of [1, 2]) expect((await secretary.post(withdrawal, { reden: 'De brief ging over een ander overleg.' }, key)).status).toBe(204);
    expect(await missing()).toContain('partij:kern');
    expect((await member.get(`${G}/wettelijke-toets/mandaten`)).body.resultaten).toContainEqual(expect.objectContaining({ id, tot: null, ingetrokken: { op: expect.any(String), reden: 'De brief ging over een ander overleg.' } }));
    expect((await secretary.post(withdrawal, { reden: 'Nog eens.' })).body.code).toBe('mandate.withdrawn');
    expect((await secretary.post(`${G}/wettelijke-toets/mandaten/${id}/einde`, { tot: '2021-12-01' })).body.code).toBe('mandate.withdrawn');
  });

  it('takes that segregation is not at issue only with an exploration, until that is taken back', async () => {
    const said = await secretary.post(`${G}/wettelijke-toets/speelt-niet`, { punt: 'segregatie', vanafJaar: 2021, reden: 'Alle scholen zijn gemengd.', vergaderingId: meeting });
    expect(said.status).toBe(201);
    expect(await missing()).toContain('segregatie');
    const found = await secretary.post(`${G}/wettelijke-toets/verkenningen`, { punt: 'segregatie', op: '2021-10-12', hoe: 'Schoolwijzer en gesprekken.', partners: ['po-kiezel', 'po-waterlelie'], conclusie: 'Het speelt niet.', speelt: false });
    expect(found.status).toBe(201);
    expect(await missing()).not.toContain('segregatie');
    const list = async (as: Caller) => (await as.get(`${G}/wettelijke-toets/speelt-niet`)).body.resultaten;
    expect([await list(secretary), await list(member)]).toMatchObject([[{ id: said.body.id, overleg: 'platform', gezegdOp: '2021-11-09', mogelijk: ['intrekking'] }], [{ mogelijk: [] }]]);
    const takeBack = (totEnMetJaar: number) => secretary.post(`${G}/wettelijke-toets/speelt-niet/${said.body.id}/intrekking`, { totEnMetJaar });
    expect((await takeBack(2020)).status).toBe(204);
    expect(await missing()).toContain('segregatie');
    expect((await takeBack(2025)).body.code).toBe('absence.ended');
    expect(await list(secretary)).toMatchObject([{ id: said.body.id, punt: 'segregatie', totEnMetJaar: 2020, mogelijk: [] }]);
    expect((await member.get(`${G}/wettelijke-toets/verkenningen`)).body.resultaten).toMatchObject([{ id: found.body.id, speelt: false, teltTotEnMetJaar: 2025, partners: [{ id: 'po-kiezel' }, { id: 'po-waterlelie' }] }]);
    expect(fields(await secretary.post(`${G}/wettelijke-toets/verkenningen`, { punt: 'wat', op: '2030-01-01', hoe: 'x', partners: [], conclusie: 'x', speelt: true }))).toEqual(['#/op future', '#/partners required', '#/punt unknown']);
  });

  it('leaves who was there to the record while that is open', async () => {
    const refused = await secretary.post(`${G}/wettelijke-toets/vergaderingen/${meeting}/aanwezigheid`, { personen: [{ persoonId: member.personId, aanwezigheid: 'aanwezig' }] });
    expect(refused).toMatchObject({ status: 409, body: { code: 'attendance.record-open' } });
  });
});
