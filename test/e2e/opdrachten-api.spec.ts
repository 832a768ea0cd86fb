/** Assignments over HTTP: drafted, issued, accepted, reported on, stuck, proposed, discharged; groups, the year's choice, and where ambitions stand. */
import type { RunningApi } from '#apps/api/start-api';
import { instantOf } from '#calendar/local-date';
import { meetingDetail } from '#governance/meetings/meeting.queries';
import { startApplication, type Application } from '../support/application.js';
import { Caller, everything, startTestApi } from '../support/api.js';

let app: Application;
let api: RunningApi;

const open = async (day: string, scheme: string): Promise<void> => {
  app = await startApplication(instantOf(day, '09:00'), { scheme });
  api = await startTestApi(app);
};
const close = async (): Promise<void> => {
  await api.close();
  await app.close();
};
const caller = async (bodyId: string, seatId: string): Promise<Caller> => new Caller(api.url, await app.holder(bodyId, seatId));
const plan = async (by: Caller, bodyId: string, day: string): Promise<string> => (await app.meetings.plan(app.as(by.personId!), { bodyId, startsAt: instantOf(day, '15:00'), extra: false, announce: false })).meetingId;
/** The meeting is held and decides on what a workflow brought. */
const decide = async (by: Caller, meetingId: string, day: string, choice: string): Promise<void> => {
  await app.advanceTo(instantOf(day, '17:30'));
  const { items } = await app.commands.read(app.tenantId, ({ tx }) => meetingDetail(tx, meetingId));
  for (const { id } of items.filter(({ origin, outcome }) => origin?.kind === 'procedure' && outcome === null)) await app.record.outcome(app.as(by.personId!), meetingId, id, { outcome: 'besloten', choice });
  await app.settle();
};

describe('Zoetermeer', () => {
  const ROOT = '/gemeenten/zoetermeer';
  const SOUND = {
    titel: 'Eén aanmeldroute', ambitie: 'gelijke-kansen', werkgroep: 'tafel-gelijke-kansen', onderwerpen: ['segregatie'], resultaat: 'Een voorstel voor één aanmeldroute in de hele gemeente.', waaraanTeZien: 'Eén formulier bij alle 40 scholen',
    trekker: 'De voorzitter van de overlegtafel', middelen: '60 uur van de deelnemers', einddatum: '2022-05-01', tussenstanden: ['2022-01-20'],
  };
  let secretary: Caller;
  let owner: Caller;
  let chair: Caller;
  let path: string;
  let october: string;
  /** Of another ambition, on the same theme. */
  let other: string;

  beforeAll(async () => {
    await open('2021-09-06', 'zoetermeer');
    secretary = await caller('stuurgroep', 'procesmanager');
    owner = await caller('stuurgroep', 'gelijke-kansen-1');
    chair = new Caller(api.url, await app.chairOf('tafel-gelijke-kansen'));
    october = await plan(secretary, 'stuurgroep', '2021-10-07');
  });
  afterAll(close);

  const onCalendar = async (by: Caller): Promise<string[]> => (await by.get(`${ROOT}/kalender?soorten=opdracht&van=2021-08-01&tot=2022-08-01`)).body.momenten.map(({ datum, tekst }: Record<string, string>) => `${datum} ${tekst}`);

  it('says while one types what is missing, at which field, and keeps nothing', async () => {
    const before = await everything(app);
    const { status, body } = await owner.post(`${ROOT}/opdrachten/toets`, { resultaat: 'Een overzicht van alle routes.', middelen: 'geen extra middelen', einddatum: '2022-05-01' });
    expect([status, body.smart.map(({ code, criterium, veld, houdtTegen }: Record<string, unknown>) => [code, criterium, veld, houdtTegen])]).toEqual([200, [['no-measure', 'meetbaar', 'waaraanTeZien', true], ['no-who', 'specifiek', 'trekker', true], ['no-reports', 'tijdgebonden', 'tussenstanden', true]]]);
    expect((await owner.post(`${ROOT}/opdrachten/toets`, { einddatum: 'morgen' })).status).toBe(400);
    expect(await everything(app)).toBe(before);
    expect((await owner.get(`${ROOT}/opdrachten`)).body.mogelijk).toEqual(['opdrachten']);
    expect((await chair.get(`${ROOT}/opdrachten`)).body.mogelijk).toEqual([]);
  });

  it('is drafted in the stuurgroep, and says what is missing', async () => {
    expect(await chair.post(`${ROOT}/opdrachten`, SOUND)).toMatchObject({ status: 403, body: { code: 'permission.assignment.draft' } });
    const before = await everything(app);
    const wrong = await owner.post(`${ROOT}/opdrachten`, { ...SOUND, ambitie: 'x', werkgroep: 'platform', onderwerpen: ['y'] });
    expect([wrong.status, wrong.body.code, wrong.body.errors.map(({ location }: { location: { pointer: string } }) => location.pointer)]).toEqual([400, 'assignment.invalid', ['#/ambitie', '#/werkgroep', '#/onderwerpen/0']]);
    expect((await owner.post(`${ROOT}/opdrachten`, { ...SOUND, schooljaar: '2030-2031' })).body.errors).toMatchObject([{ location: { pointer: '#/schooljaar' } }]);
    expect(await everything(app)).toBe(before);
    const { status, body, headers } = await owner.post(`${ROOT}/opdrachten`, { ...SOUND, resultaat: null, einddatum: null }, { 'idempotency-key': 'opdracht-een' });
    expect([status, body.ontbreekt]).toEqual([201, ['no-result', 'no-date']]);
    expect((await owner.post(`${ROOT}/opdrachten`, { ...SOUND, resultaat: null, einddatum: null }, { 'idempotency-key': 'opdracht-een' })).body.id).toBe(body.id);
    path = headers.get('location')!.replace('/v1', '');
    expect((await owner.get(path)).body).toMatchObject({ status: 'concept', stand: null, smart: expect.arrayContaining([expect.objectContaining({ code: 'no-result', houdtTegen: true })]), mogelijk: ['', 'intrekking'], onderwerpen: [{ id: 'segregatie' }] });
    expect((await secretary.post(`${path}/voorlegging`)).body).toMatchObject({ code: 'assignment.not-smart', errors: [{ location: { pointer: '#/resultaat' } }, { location: { pointer: '#/einddatum' } }] });
    const { ambitie: _, ...content } = SOUND;
    expect((await owner.send('PUT', path, { body: content })).status).toBe(428);
    expect((await owner.change('PUT', path, content)).body).toEqual({ ontbreekt: [] });
  });

  it('is issued by the stuurgroep, and accepted by the group; nobody answers twice', async () => {
    expect(await secretary.post(`${path}/voorlegging`)).toMatchObject({ status: 200, body: { waarschuwingen: expect.arrayContaining(['Bestuurlijk platform had op maandag 6 september 2021 over deze opdracht voor schooljaar 2021-2022 nog niet gekozen.']) } });
    await app.settle();
    expect((await secretary.get(path)).body).toMatchObject({ status: 'ligt-voor', opAgenda: { vergaderingId: october } });
    expect((await chair.post(`${path}/tussenstanden`, { tekst: 'Het gaat goed.' })).body.code).toBe('assignment.not-issued');
    other = (await owner.post(`${ROOT}/opdrachten`, { ...SOUND, titel: 'Aanmelden met een hulpvraag', ambitie: 'passende-plek', werkgroep: 'tafel-passende-plek' })).body.id;
    await decide(secretary, october, '2021-10-07', 'uitgeven');
    const [mail] = await app.query<{ text: string }>(`SELECT text_body AS text FROM mailing WHERE kind = 'assignment-issued'`);
    expect(mail!.text.replace(/\s+/g, ' ')).toMatch(/Over dezelfde onderwerpen .* ‘Aanmelden met een hulpvraag’ \(/i);
    expect((await chair.get(path)).body).toMatchObject({ status: 'uitgegeven', uitgegevenOp: '2021-10-07', stand: 'op-koers', mogelijk: ['aanvaarding', 'vraag'], mandaat: expect.any(String) });
    expect((await chair.post(`${path}/aanvaarding`)).status).toBe(204);
    expect((await chair.post(`${path}/aanvaarding`)).body.code).toBe('assignment.already-accepted');
    expect((await chair.post(`${path}/decharge`, { tekst: 'Klaar.' })).body.code).toBe('assignment.not-decided');
  });

  it('shows assignments of other ambitions on the same theme to each other', async () => {
    await owner.post(`${ROOT}/opdrachten`, { ...SOUND, titel: 'Iets anders', ambitie: 'passende-plek', werkgroep: 'tafel-passende-plek', onderwerpen: [] });
    expect((await chair.get(path)).body.raaktAan).toEqual([{ id: other, titel: 'Aanmelden met een hulpvraag', ambitie: 'passende-plek', werkgroep: 'tafel-passende-plek', status: 'compleet', onderwerpen: [expect.any(String)] }]);
    expect((await chair.get(`${ROOT}/opdrachten/${other}`)).body.raaktAan).toMatchObject([{ titel: 'Eén aanmeldroute', ambitie: 'gelijke-kansen' }]);
  });

  it('says of every ambition where it stands, and why', async () => {
    await app.advanceTo(instantOf('2022-01-25', '10:00'));
    expect(await onCalendar(owner)).toEqual(['2022-01-20 Tussenstand van de opdracht: Eén aanmeldroute', '2022-05-01 Opdracht klaar: Eén aanmeldroute']);
    expect((await owner.get(`${ROOT}/ambities/gelijke-kansen`)).body).toMatchObject({ stand: 'aandacht', eigenaren: expect.arrayContaining([expect.objectContaining({ id: owner.personId })]), volger: { id: secretary.personId }, opdrachten: [{ waarom: ['De tussenstand van donderdag 20 januari 2022 ontbreekt.'], raaktAan: [{ ambitie: 'passende-plek' }] }] });
    const { body: { id } } = await chair.post(`${path}/knelpunten`, { tekst: 'Twee besturen doen niet mee.', vraagtTijdTot: null });
    expect((await chair.post(`${path}/knelpunten`, { tekst: 'Nog een.', vraagtTijdTot: '2021-12-01' })).body).toMatchObject({ code: 'assignment.asks-past', errors: [{ location: { pointer: '#/vraagtTijdTot' } }] });
    const { resultaten } = (await secretary.get(`${ROOT}/ambities`)).body;
    expect(resultaten.map((one: { id: string; stand: string | null }) => [one.id, one.stand])).toEqual(expect.arrayContaining([['gelijke-kansen', 'knelpunt'], ['passende-plek', null]]));
    expect(resultaten[0].vraagstukken.length).toBeGreaterThan(0);
    expect((await secretary.get(`${ROOT}/opdrachten?stand=knelpunt`)).body.resultaten).toMatchObject([{ titel: 'Eén aanmeldroute', knelpuntenOpen: 1 }]);
    const table = await secretary.get(`${ROOT}/ambities?formaat=csv`);
    expect(table.body).toMatch(/knelpunt;Eén aanmeldroute: Er staat een knelpunt open\./);
    expect((await secretary.get(`${ROOT}/opdrachten`, { headers: { accept: 'text/csv' } })).body).toContain(';Eén aanmeldroute;');
    const writer = new Caller(api.url, (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'tafel-gelijke-kansen' AND person_id NOT IN ($1, $2, $3) ORDER BY 1 LIMIT 1`, [chair.personId, owner.personId, secretary.personId]))[0]!.id);
    await app.bodies.choose(app.as(chair.personId!), 'tafel-gelijke-kansen', { minuteTakerId: writer.personId! });
    const solved = (namens: string) => ({ tekst: 'Opgelost.', namens: { persoonId: namens, kanaal: 'telefoon', op: '2022-01-25' } });
    // The group's own secretary records what its chair says, not what one of the stuurgroep would have to say.
    expect(await writer.post(`${path}/knelpunten/${id}/oplossing`, solved(owner.personId!))).toMatchObject({ status: 403, body: { code: 'permission.assignment.solve' } });
    expect((await writer.post(`${path}/knelpunten/${id}/oplossing`, solved(chair.personId!))).status).toBe(201);
    const { body: { id: again } } = await chair.post(`${path}/knelpunten`, { tekst: 'Nu doen er drie niet mee.', vraagtTijdTot: null });
    expect((await owner.post(`${path}/knelpunten/${again}/oplossing`, { tekst: 'De wethouder belt ze.' })).status).toBe(201);
    expect((await chair.post(`${path}/tussenstanden`, { tekst: 'Twee van de drie gesprekken zijn gehouden.' })).status).toBe(201);
    expect((await secretary.get(`${ROOT}/ambities/gelijke-kansen`)).body.stand).toBe('op-koers');
    // What was reported is expected no more.
    expect(await onCalendar(owner)).toEqual(['2022-05-01 Opdracht klaar: Eén aanmeldroute']);
    expect((await secretary.get(`${ROOT}/ambities/onzin`)).body).toMatchObject({ status: 404, code: 'ambition.unknown' });
  });

  it('ends with a proposal, a decision and discharge', async () => {
    const [april, june] = [await plan(secretary, 'stuurgroep', '2022-04-21'), await plan(secretary, 'stuurgroep', '2022-06-23')];
    expect((await chair.post(`${path}/voorstel`, { tekst: 'Eén formulier.' })).status).toBe(201);
    expect((await chair.post(`${path}/voorstel/terugname`)).status).toBe(204);
    expect((await chair.post(`${path}/voorstel`, { tekst: 'Eén formulier, ook op papier.' })).status).toBe(201);
    await app.settle();
    await decide(secretary, april, '2022-04-21', 'aannemen');
    expect((await chair.post(`${path}/decharge`, { tekst: 'Het formulier is overal in gebruik.' })).status).toBe(201);
    await app.settle();
    await decide(secretary, june, '2022-06-23', 'decharge verlenen');
    expect((await owner.get(path)).body).toMatchObject({ status: 'decharge-verleend', besluit: 'aannemen', dechargeOp: '2022-06-23', stand: null, mogelijk: [], berichten: expect.arrayContaining([expect.objectContaining({ soort: 'eindverslag' }), expect.objectContaining({ soort: 'oplossing', over: expect.any(String) })]) });
  });

  it('shows which assignments a school year took up', async () => {
    const { resultaten } = (await owner.get(`${ROOT}/uitvoeringsagendas`)).body;
    expect((await owner.get(`${ROOT}/uitvoeringsagendas?formaat=csv`)).body.split('\r\n')[0]).toContain('Schooljaar;Overleg;Status;Gekozen op;Ambitie;Opdracht');
    const year = resultaten.find(({ schooljaar }: { schooljaar: string }) => schooljaar === '2021-2022');
    expect(year).toMatchObject({ overleg: 'platform', opdrachten: expect.arrayContaining([expect.objectContaining({ titel: 'Aanmelden met een hulpvraag' })]) });
    expect(year).toMatchObject({ status: 'ligt-voor', voorgelegdOp: '2021-09-20', opAgenda: null, mogelijk: [] });
    expect((await owner.get(`${ROOT}/uitvoeringsagendas/2021-2022`)).body).toEqual(year);
    expect((await owner.get(`${ROOT}/uitvoeringsagendas/2019-2020`)).body).toMatchObject({ status: 404, code: 'execution-agenda.unknown' });
    expect((await chair.post(`${ROOT}/uitvoeringsagendas/2021-2022/voorlegging`)).status).toBe(403);
  });

  it('is for who sits in the LEA', async () => {
    const { personId } = await app.people.add(app.as(secretary.personId!), { name: 'Iemand Anders', email: 'iemand@zoetermeer.example' });
    const stranger = new Caller(api.url, personId);
    for (const place of ['opdrachten', 'ambities', 'werkgroepen', 'uitvoeringsagendas']) expect([place, (await stranger.get(`${ROOT}/${place}`)).body.code]).toEqual([place, 'permission.assignment.read']);
    expect(await onCalendar(stranger)).toEqual([]);
  });
});

describe('Westland', () => {
  const GROUP = '/gemeenten/westland/werkgroepen/werkgroep-gelijke-kansen';
  const PARTS = ['Kaders', 'Uitgangspunten', 'Doelen', 'Succescriteria'].map((naam) => ({ naam, tekst: `${naam} van de werkgroep.` }));
  let secretary: Caller;

  beforeAll(async () => {
    await open('2022-01-10', 'westland');
    secretary = await caller('bestuurlijk-overleg', 'secretaris');
  });
  afterAll(close);

  it('installs a group when its frame is set, and not before', async () => {
    const meeting = await plan(secretary, 'bestuurlijk-overleg', '2022-03-24');
    expect((await secretary.get(GROUP)).body).toMatchObject({ moetGeinstalleerd: true, geinstalleerd: false, ontbreekt: ['Kaders', 'Uitgangspunten', 'Doelen', 'Succescriteria'], onderdelen: ['Kaders', 'Uitgangspunten', 'Doelen', 'Succescriteria'], mandaat: expect.stringContaining('zonder last of ruggespraak'), voorzitterUit: 'Altijd iemand die zelf in het primaire proces werkt', voorzitterPast: true, hoogstensLeden: 8, installeert: { id: 'bestuurlijk-overleg' }, opAgenda: null, mogelijk: ['kader'] });
    expect((await secretary.post(`${GROUP}/installatie`)).body).toMatchObject({ status: 404, code: 'working-group.unknown' });
    expect((await secretary.send('PUT', `${GROUP}/kader`, { body: { onderdelen: [...PARTS, { naam: 'Budget', tekst: 'Geen.' }] } })).body).toMatchObject({ code: 'working-group.frame-invalid', errors: [{ location: { pointer: '#/onderdelen/4/naam' } }] });
    expect((await secretary.send('PUT', `${GROUP}/kader`, { body: { onderdelen: PARTS.slice(0, 3) } })).body).toEqual({ ontbreekt: ['Succescriteria'] });
    expect((await secretary.post(`${GROUP}/installatie`)).body.code).toBe('working-group.frame-not-set');
    expect((await secretary.change('PUT', `${GROUP}/kader`, { onderdelen: PARTS }, GROUP)).body).toEqual({ ontbreekt: [] });
    expect((await secretary.get(GROUP)).body.mogelijk).toEqual(['kader', 'installatie']);
    expect((await secretary.post(`${GROUP}/installatie`)).body).toEqual({ waarschuwingen: [] });
    await app.settle();
    expect((await secretary.get(GROUP)).body).toMatchObject({ ligtVoor: true, opAgenda: { vergaderingId: meeting }, mogelijk: ['installatie/terugname'] });
    await decide(secretary, meeting, '2022-03-24', 'installeren');
    expect((await secretary.get(GROUP)).body).toMatchObject({ geinstalleerd: true, geinstalleerdOp: '2022-03-24', ligtVoor: false, voorzitter: { id: expect.any(String) }, opAgenda: null, mogelijk: [] });
    expect((await secretary.get('/gemeenten/westland/werkgroepen')).body.resultaten.find(({ id }: { id: string }) => id === 'werkgroep-brede-ontwikkeling').waarschuwingen).toEqual([expect.stringContaining('9 leden')]);
  });
});
