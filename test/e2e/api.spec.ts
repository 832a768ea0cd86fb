import { addDays, instantOf } from '#calendar/local-date';
import { startTestApi, Caller } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const START = instantOf('2021-08-30', '09:00');
const HELD = instantOf('2021-10-28', '15:30');
const NEXT = instantOf('2021-12-09', '15:30');
const G = '/gemeenten/zoetermeer';

let app: Application;
let api: Awaited<ReturnType<typeof startTestApi>>;
let visitor: Caller;
let secretary: Caller;
let chair: Caller;
let member: Caller;

beforeAll(async () => {
  app = await startApplication(START);
  api = await startTestApi(app);
  const as = (personId: string | null) => new Caller(api.url, personId);
  visitor = as(null);
  secretary = as(await app.holder('stuurgroep', 'procesmanager'));
  chair = as(await app.chairOf('stuurgroep'));
  const [found] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id NOT IN ($1, $2) ORDER BY seat_id`, [secretary.personId, chair.personId]);
  member = as(found!.id);
});
afterAll(async () => {
  await api.close();
  await app.close();
});

describe('the first visit', () => {
  it('shows which gemeenten there are and who one can be', async () => {
    expect((await visitor.get('/gemeenten')).body).toEqual({ resultaten: [{ gemeente: 'zoetermeer', naam: 'Zoetermeer', voorbeeld: true }] });
    const { body } = await visitor.get(`${G}/personen`);
    expect(body.resultaten.find(({ id }: { id: string }) => id === secretary.personId)).toMatchObject({ plekken: expect.arrayContaining([{ overleg: 'stuurgroep', plek: 'procesmanager' }]) });
  });

  it('lists the overleggen with who sits where', async () => {
    const { body } = await visitor.get(`${G}/overleggen?op=2022-01-01`);
    const stuurgroep = body.resultaten.find(({ id }: { id: string }) => id === 'stuurgroep');
    expect(stuurgroep).toMatchObject({ naam: expect.any(String), voorzitterId: chair.personId, secretarisId: secretary.personId });
    expect(stuurgroep.plekken).toContainEqual({ id: 'procesmanager', naam: expect.any(String), nogNietBekend: false, stemt: false, persoon: { id: secretary.personId, naam: expect.any(String) } });
    expect((await visitor.get(`${G}/overleggen?op=2020-01-01`)).body.resultaten[0].plekken[0].persoon).toBeNull();
  });

  it('remembers by a cookie who somebody says to be', async () => {
    const chosen = await visitor.post(`${G}/sessie`, { persoonId: secretary.personId });
    expect(chosen.status).toBe(200);
    expect(chosen.headers.get('set-cookie')).toBe(`leidraad-als=${secretary.personId}; Path=/v1/gemeenten/zoetermeer; HttpOnly; SameSite=Lax, leidraad-sessie=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`);
    const me = await visitor.get(`${G}/sessie`, { headers: { cookie: chosen.headers.get('set-cookie')!.split(';')[0]! } });
    expect(me.body.sessie.functies).toContainEqual({ overleg: 'stuurgroep', functies: ['secretaris', 'notulist', 'lid'] });
    expect(await visitor.get(`${G}/sessie`)).toMatchObject({ status: 200, body: { sessie: null } });
  });
});

describe('a meeting from its date to the chair’s akkoord', () => {
  let meeting: string;
  let item: string;

  it('is planned by the secretary, with the reason for each of its dates', async () => {
    const planned = await secretary.post(`${G}/vergaderingen`, { overleg: 'stuurgroep', begin: '2021-10-28T15:30:00+02:00', uitnodigen: true });
    expect(planned.status).toBe(201);
    await secretary.post(`${G}/vergaderingen`, { overleg: 'stuurgroep', begin: NEXT });
    meeting = `${G}/vergaderingen/${planned.body.id}`;
    expect(planned.headers.get('location')).toBe(`/v1${meeting}`);
    const { body, headers } = await member.get(meeting);
    expect(headers.get('etag')).toBe('"1"');
    expect(body).toMatchObject({ overleg: 'stuurgroep', begin: HELD, status: 'gepland', verslagStatus: null, lezer: 'lid' });
    const call = body.termijnen.find(({ id }: { id: string }) => id === 'call');
    expect(call).toMatchObject({ datum: '2021-09-16', haalbaar: true });
    expect(call.waarom[0]).toBe('6 weken voor de vergadering van donderdag 28 oktober 2021 is donderdag 16 september 2021.');
  });

  it('stands on everybody’s list of what comes', async () => {
    const { body } = await visitor.get(`${G}/termijnen`);
    expect(body.komend[0]).toMatchObject({ id: 'call', overleg: 'stuurgroep', datum: '2021-09-16' });
    expect(body.telaat).toEqual([]);
    expect((await visitor.get(`${G}/vergaderingen?overleg=stuurgroep&van=2021-10-01&tot=2021-11-01`)).body).toMatchObject({ totaal: 1, resultaten: [{ begin: HELD }] });
  });

  it('shows what a move would do, and does nothing', async () => {
    const before = await secretary.get(meeting);
    const { body } = await secretary.get(`${meeting}/verplaatsing/voorbeeld?begin=2021-10-20T13:30:00Z`);
    expect(body.waarschuwingen).toEqual(expect.arrayContaining([expect.stringContaining('herfstvakantie')]));
    expect(body.termijnen.find(({ id }: { id: string }) => id === 'call')).toMatchObject({ verandert: true, nu: { datum: '2021-09-16' }, straks: { datum: '2021-09-08' } });
    expect(body.betrokkenen.map(({ persoonId }: { persoonId: string }) => persoonId)).toContain(member.personId);
    expect(await secretary.get(meeting)).toMatchObject({ body: before.body });
  });

  it('takes an item, one without items, and a late one that the chair lets in', async () => {
    await app.advanceTo(instantOf('2021-09-20', '09:00'));
    const submitted = await member.post(`${meeting}/agendapunten`, { titel: '<b>Overgang</b> po-vo', doel: 'besluitvorming', minuten: 20, gevraagdBesluit: 'Instemmen.', stukken: ['Notitie'] });
    expect(submitted).toMatchObject({ status: 201, body: { laat: false } });
    item = submitted.body.id;
    expect((await secretary.post(`${meeting}/oproep/antwoord`, { antwoord: 'geen-agendapunten', namens: { persoonId: chair.personId, kanaal: 'telefoon', op: '2021-09-20' } })).status).toBe(204);
    await app.advanceTo(instantOf('2021-10-08', '09:00'));
    const late = await member.post(`${meeting}/agendapunten`, { titel: 'Huisvesting', doel: 'informatie', minuten: 10 });
    expect(late.body.laat).toBe(true);
    expect((await member.get(meeting)).body).toMatchObject({ wachtOpVoorzitter: [{ titel: 'Huisvesting' }], agenda: expect.arrayContaining([expect.objectContaining({ titel: '<b>Overgang</b> po-vo' })]) });
    expect((await chair.post(`${meeting}/agendapunten/${late.body.id}/toelating`, { toegelaten: true })).status).toBe(204);
    expect((await member.get(meeting)).body.wachtOpVoorzitter).toEqual([]);
  });

  it('keeps a paper for the members only', async () => {
    const content = new TextEncoder().encode('%PDF-1.7 notitie');
    const added = await member.post(`${meeting}/agendapunten/${item}/stukken?titel=Notitie&bestandsnaam=notitie%20caf%C3%A9.pdf&mediatype=application/pdf`, content, { 'content-type': 'application/octet-stream' });
    expect(added.status).toBe(201);
    const { body } = await member.get(meeting);
    expect(body.agenda.find(({ id }: { id: string }) => id === item).stukken).toEqual([{ id: added.body.id, titel: 'Notitie', bestandsnaam: 'notitie café.pdf', grootte: content.length, vertrouwelijk: false, aanwezig: true }]);
    const file = await chair.get(`${meeting}/agendapunten/${item}/stukken/${added.body.id}`);
    expect(file).toMatchObject({ status: 200, body: '%PDF-1.7 notitie' });
    expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''notitie%20caf%C3%A9.pdf");
  });

  it('offers each only what they can do: the chair fixes what the secretary proposes', async () => {
    expect((await secretary.get(meeting)).body.mogelijk).toEqual(expect.arrayContaining(['agenda/voorstel', 'verplaatsing', 'annulering']));
    expect((await member.get(meeting)).body.mogelijk).not.toContain('agenda/voorstel');
    expect((await secretary.change('POST', `${meeting}/agenda/voorstel`, { volgorde: [item] }, meeting)).status).toBe(204);
    const { body } = await chair.get(meeting);
    expect(body).toMatchObject({ status: 'agenda-voorgesteld', mogelijk: expect.arrayContaining(['agenda/vaststelling', 'agenda/teruggave']) });
    const fixed = await chair.change('POST', `${meeting}/agenda/vaststelling`, undefined, meeting);
    expect(fixed.status).toBe(204);
    expect(fixed.headers.get('etag')).toBe((await chair.get(meeting)).headers.get('etag'));
  });

  it('is held, and what came of it is recorded', async () => {
    await app.advanceTo(instantOf('2021-10-28', '18:00'));
    expect((await secretary.get(meeting)).body).toMatchObject({ status: 'gehouden', verslagStatus: 'wacht-op-concept' });
    expect((await secretary.post(`${meeting}/aanwezigheid`, { personen: [{ persoonId: chair.personId, aanwezigheid: 'aanwezig' }] })).status).toBe(204);
    expect((await secretary.post(`${meeting}/agendapunten/${item}/uitkomst`, { uitkomst: 'besloten' })).status).toBe(204);
    expect((await secretary.post(`${meeting}/besluiten`, { agendapuntId: item, tekst: 'De pilot begint in januari.' })).status).toBe(201);
    expect((await secretary.post(`${meeting}/besluiten`, { tekst: 'Geheim besluit.', vertrouwelijk: true })).status).toBe(201);
    expect((await secretary.post(`${meeting}/acties`, { agendapuntId: item, tekst: 'Scholen benaderen', eigenaarId: chair.personId, uiterlijk: '2021-12-01' })).status).toBe(201);
    expect((await secretary.change('POST', `${meeting}/besluitenlijst`, undefined, meeting)).status).toBe(204);
  });

  it('gets its minutes written, remarked upon, and akkoord that the secretary took by telephone', async () => {
    await app.advanceTo(instantOf('2021-11-02', '10:00'));
    const verslag = `${meeting}/verslag`;
    const secties = [{ agendapuntId: item, tekst: 'De stuurgroep stemt in.' }, { agendapuntId: null, tekst: 'Vertrouwelijk.', vertrouwelijk: true }];
    expect(await secretary.change('PUT', verslag, { secties })).toMatchObject({ status: 200, body: { versie: 1 } });
    expect((await secretary.change('POST', `${verslag}/indiening`, undefined, verslag)).status).toBe(204);
    expect((await member.post(`${verslag}/opmerkingen`, { tekst: 'Er staat een typefout.' })).status).toBe(201);
    expect((await secretary.change('POST', `${verslag}/controle`, undefined, verslag)).status).toBe(204);
    expect((await chair.get(verslag)).body).toMatchObject({ status: 'wacht-op-akkoord', mogelijk: expect.arrayContaining(['verslag/akkoord']), opmerkingen: [{ persoonId: member.personId }] });
    const namens = { persoonId: chair.personId, kanaal: 'telefoon', op: '2021-11-02' };
    expect((await secretary.change('POST', `${verslag}/akkoord`, { namens }, verslag)).status).toBe(204);
    await app.settle();
    const { body } = await secretary.get(verslag);
    expect(body).toMatchObject({ status: 'akkoord', versie: 1, verzendingen: [{ soort: 'akkoord', mislukt: 0 }] });
    expect(body.verzendingen[0].aangekomen).toBeGreaterThan(7);
    expect((await visitor.get(`${G}/termijnen`)).body.telaat).toEqual([]);
  });

  it('shows who only receives the minutes nothing confidential', async () => {
    const [row] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'platform' AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'stuurgroep') ORDER BY seat_id`);
    const recipient = new Caller(api.url, row!.id);
    const seen = (await recipient.get(meeting)).body;
    expect(seen).toMatchObject({ lezer: 'ontvanger', mogelijk: [], besluiten: [{ tekst: 'De pilot begint in januari.' }] });
    expect(seen.agenda.flatMap(({ stukken }: { stukken: unknown[] }) => stukken)).toEqual([]);
    expect((await recipient.get(`${meeting}/verslag`)).body.secties).toEqual([{ agendapuntId: item, tekst: 'De stuurgroep stemt in.', vertrouwelijk: false }]);
    expect((await recipient.get(`${meeting}/agendapunten/${item}/stukken/${item}`)).status).toBe(403);
  });

  it('shows every mail that went out, and how each arrived', async () => {
    const page = await secretary.get(`${G}/mailings?aantal=1`);
    expect(page.body.resultaten).toHaveLength(1);
    const next = await secretary.get(`${G}/mailings?aantal=200&na=${page.body.volgende}`);
    const all = [...page.body.resultaten, ...next.body.resultaten];
    const minutes = all.find(({ soort }: { soort: string }) => soort === 'minutes');
    expect(minutes.bezorging).toEqual([{ status: 'aangekomen', aantal: expect.any(Number) }]);
    const { body } = await secretary.get(`${G}/mailings/${minutes.id}`);
    expect(body.bijlagen).toEqual([{ bestandsnaam: expect.stringMatching(/\.pdf$/), mediatype: 'application/pdf' }]);
    expect(body.bezorgingen.every(({ status }: { status: string }) => status === 'aangekomen')).toBe(true);
    expect((await member.get(`${G}/mailings`)).body.resultaten).toEqual([]);
    expect((await member.get(`${G}/mailings/${minutes.id}`)).status).toBe(404);

    const box = await visitor.get(`${G}/postvak?aantal=200`);
    expect(box.body.totaal).toBe(app.mailbox.listMessages().length);
    const invitation = box.body.resultaten.at(-1);
    const message = (await visitor.get(`${G}/postvak/${invitation.nummer}`)).body;
    expect(message.tekst).toContain('donderdag 28 oktober');
    expect(message.agenda).toContain('BEGIN:VEVENT');
  });
});

describe('a school year', () => {
  it('is proposed with reasons and planned at once; a repeat plans nothing twice', async () => {
    const path = `${G}/schooljaren/2022-2023/voorstel`;
    const { body } = await secretary.get(path);
    expect(body.compleet).toBe(true);
    expect(body.vergaderingen.length).toBeGreaterThanOrEqual(6);
    expect(body.vergaderingen[0].waarom.length).toBeGreaterThan(0);
    const accept = { vergaderingen: body.vergaderingen.map(({ overleg, begin }: { overleg: string; begin: string }) => ({ overleg, begin })) };
    const key = { 'idempotency-key': 'schooljaar-2022-2023' };
    const planned = await secretary.post(path, accept, key);
    expect(planned).toMatchObject({ status: 201, body: { vergaderingen: accept.vergaderingen } });
    expect((await secretary.post(path, accept, key)).body).toEqual(planned.body);
    const { body: list } = await secretary.get(`${G}/vergaderingen?van=2022-08-01&tot=${addDays('2023-07-31', 1)}`);
    expect(list.totaal).toBe(accept.vergaderingen.length);
    expect((await secretary.get(path)).body).toMatchObject({ vergaderingen: [], vast: list.resultaten.map(({ overleg }: { overleg: string }) => expect.objectContaining({ overleg })) });
  });

  it('beyond the scheme’s period is reckoned with the same agreements, and says so', async () => {
    const { body } = await secretary.get(`${G}/schooljaren/2032-2033/voorstel`);
    const count = (id: string) => body.vergaderingen.filter(({ overleg }: { overleg: string }) => overleg === id).length;
    expect([count('platform'), count('stuurgroep')]).toEqual([2, 5]);
    expect(body.waarschuwingen.map(({ code }: { code: string }) => code)).toContain('outside-period');
  });
});
