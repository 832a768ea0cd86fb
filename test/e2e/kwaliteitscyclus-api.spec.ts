/** The quality cycle over HTTP: what people read, do and are refused. */
import type { RunningApi } from '#apps/api/start-api';
import { instantOf } from '#calendar/local-date';
import { startApplication, type Application } from '../support/application.js';
import { Caller, startTestApi } from '../support/api.js';

const START = instantOf('2021-08-02', '09:00');
const CYCLE = '/gemeenten/leidschendam-voorburg/ambities/gelijke-kansen/kwaliteitscyclus';
const TURN = `${CYCLE}/1`;

let app: Application;
let api: RunningApi;
let owner: Caller;
let secretary: Caller;
let stranger: Caller;

beforeAll(async () => {
  app = await startApplication(START, { scheme: 'leidschendam-voorburg' });
  api = await startTestApi(app);
  const url = api.url;
  owner = new Caller(url, await app.chairOf('werkgroep-gelijke-kansen'));
  secretary = new Caller(url, await app.holder('regiegroep', 'coordinator'));
  stranger = new Caller(url, await app.holder('werkgroep-verzuim', 'mbo'));
});
afterAll(async () => {
  await api.close();
  await app.close();
});

const GOAL = {
  tekst: 'Minder kinderen van de doelgroep zitten niet op een vve-locatie.', eigenaar: 'Werkgroep Gelijke kansen', wanneer: 'juli 2022',
  indicatoren: [{ naam: 'Doelgroepkinderen zonder plaats', eenheid: 'procent', richting: 'omlaag', huidigeSituatie: 'ca. 25%', teBereikenResultaat: '10%', bron: 'Kwartaalmonitor', wieMeet: 'JGZ', meetplek: { overleg: 'werkgroep-gelijke-kansen', plek: 'jgz' } }],
};

/** What the first page says to wait for somebody: 'bijstellen, eigenaar, 2022-08-03'. */
const waits = async (by: Caller): Promise<string[]> => (await by.get('/gemeenten/leidschendam-voorburg/taken')).body.kwaliteitscyclus.map(({ ambitie, ronde, fase, als, uiterlijk }: Record<string, string | number>) => `${ambitie}/${ronde} ${fase}, ${als}, ${uiterlijk}`);

it('is begun by the secretary, and by nobody twice', async () => {
  expect((await stranger.post(CYCLE)).status).toBe(403);
  expect(await secretary.post(CYCLE)).toMatchObject({ status: 201, body: { ronde: 1 } });
  expect(await secretary.post(CYCLE)).toMatchObject({ status: 409, body: { code: 'cycle.already-running' } });
  await app.advanceTo(START);
  expect((await owner.get(CYCLE)).body).toMatchObject({ ambitie: 'gelijke-kansen', rondes: [{ ronde: 1, status: 'doelen-stellen' }] });
  const { ambities } = (await stranger.get('/gemeenten/leidschendam-voorburg/kwaliteitscyclus')).body as { ambities: { ambitie: string; rondes: unknown[] }[] };
  expect((await secretary.get('/gemeenten/leidschendam-voorburg/kwaliteitscyclus')).body.ambities.map(({ mogelijk }: { mogelijk: string[] }) => mogelijk.length)).toEqual([0, 1, 1, 1, 1, 1, 1]);
  expect((await owner.get('/gemeenten/leidschendam-voorburg/ambities/preventie/kwaliteitscyclus')).body.mogelijk).toEqual([]);
  expect(ambities.map(({ ambitie, rondes }) => `${ambitie} ${rondes.length}`)).toEqual(['gelijke-kansen 1', 'passend-jeugdhulp 0', 'preventie 0', 'brede-ontwikkeling 0', 'doorgaande-leerlijnen 0', 'arbeidsmarkt 0', 'vroegsignalering 0']);
});

it('shows what people can do, and the doelentoets’s advice beside a goal', async () => {
  expect((await owner.get(TURN)).body.mogelijk).toEqual(['doelen', 'overslaan']);
  expect((await stranger.get(TURN)).body.mogelijk).toEqual([]);
  expect([await waits(owner), await waits(secretary), await waits(stranger)]).toEqual([['gelijke-kansen/1 doelen-stellen, eigenaar, 2021-09-13'], ['gelijke-kansen/1 doelen-stellen, secretaris, 2021-09-13'], []]);
  const { status, body: { id } } = await owner.post(`${TURN}/doelen`, { tekst: 'Ieder kind hoort erbij.', indicatoren: [] });
  expect(status).toBe(201);
  const { body } = await owner.get(TURN);
  expect(body.doelen[0]).toMatchObject({ id, status: 'concept', doelentoets: [{ code: 'wish', omdat: expect.any(String) }, { code: 'no-indicator' }, { code: 'no-baseline' }, { code: 'no-target' }, { code: 'no-date' }, { code: 'no-owner' }] });
  expect((await owner.change('POST', `${TURN}/vaststelling`, {}, TURN)).body).toMatchObject({ code: 'cycle.goals-not-ready' });
  expect((await owner.change('PUT', `${TURN}/doelen/${id}`, GOAL, TURN)).status).toBe(204);
  expect((await owner.get(TURN)).body).toMatchObject({ mogelijk: ['doelen', 'vaststelling', 'overslaan'], doelen: [{ tekst: GOAL.tekst, doelentoets: [] }] });
});

it('stands on the calendar of everybody who is known, with why each date is then', async () => {
  const { momenten } = (await stranger.get('/gemeenten/leidschendam-voorburg/kalender?soorten=kwaliteitscyclus&van=2021-08-01&tot=2022-08-01')).body as { momenten: Record<string, string>[] };
  expect(momenten.map(({ datum, tekst }) => `${datum} ${tekst!.replace(/(: Gelijke kansen): .*/, '$1')}`)).toEqual([
    '2021-09-13 Doelen stellen: Gelijke kansen',
    ...['2021-11-22', '2022-02-21', '2022-05-23', '2022-07-01'].map((day) => `${day} Cijfers aanleveren: Gelijke kansen`),
    '2022-07-31 Evaluatie opschrijven: Gelijke kansen',
  ]);
  expect(momenten[0]).toMatchObject({ overleg: 'regiegroep', ronde: { ambitie: 'gelijke-kansen', nummer: 1 }, waarom: ['Deze ronde begint op maandag 2 augustus 2021.', expect.stringMatching(/^Zijn er op .* nog geen doelen/)] });
  expect(momenten[0]).not.toHaveProperty('key');
});

it('advises while one types, whatever is still empty, and keeps nothing', async () => {
  const check = async (body: object) => (await owner.post('/gemeenten/leidschendam-voorburg/kwaliteitscyclus/doelentoets', body)).body.doelentoets.map(({ code, indicator }: { code: string; indicator: string | null }) => `${code} ${indicator ?? ''}`.trim());
  expect(await check({ indicatoren: [] })).toContain('no-indicator');
  expect(await check({ tekst: 'Ieder kind hoort erbij.', indicatoren: [] })).toContain('wish');
  expect(await check({ ...GOAL, indicatoren: [{ ...GOAL.indicatoren[0], huidigeSituatie: null }, { naam: null }] })).toContain('no-baseline');
  expect(await check(GOAL)).toEqual([]);
  expect((await owner.get(TURN)).body.doelen).toHaveLength(1);
});

it('refuses what cannot be with every problem by its Dutch name, and asks for the version', async () => {
  const { status, body } = await owner.post(`${TURN}/doelen`, { tekst: 'Doel', onderwerpen: ['onzin'], indicatoren: [{ naam: 'Aantal', meetplek: { overleg: 'regiegroep', plek: 'niemand' } }] });
  expect([status, body.code, body.errors.map(({ location }: { location: { pointer: string } }) => location.pointer)]).toEqual([400, 'goal.invalid', ['#/onderwerpen/0', '#/indicatoren/0/meetplek']]);
  expect((await owner.post(`${TURN}/doelen`, { tekst: '', indicatoren: [{ naam: 'x', richting: 'opzij' }] })).status).toBe(400);
  expect((await owner.post(`${TURN}/vaststelling`, {})).status).toBe(428);
  expect(await stranger.post(`${TURN}/doelen`, GOAL)).toMatchObject({ status: 403, body: { code: 'permission.cycle.goals', detail: expect.stringContaining('Alleen de eigenaar, de proces- of programmamanager en de secretaris van deze ambitie') } });
  expect((await owner.get(`${CYCLE}/9`)).status).toBe(404);
  expect((await owner.get('/gemeenten/leidschendam-voorburg/ambities/onbekend/kwaliteitscyclus')).status).toBe(404);
});

it('takes figures from who measures, corrects them, and gives all of it as a table', async () => {
  expect((await owner.change('POST', `${TURN}/vaststelling`, {}, TURN)).status).toBe(204);
  await app.advanceTo(instantOf('2021-10-20', '10:00'));
  const [goal] = (await owner.get(TURN)).body.doelen;
  const figures = `${TURN}/indicatoren/${goal.indicatoren[0].id}/metingen`;
  const measurer = new Caller(api.url, await app.holder('werkgroep-gelijke-kansen', 'jgz'));
  expect((await measurer.get(TURN)).body).toMatchObject({ status: 'cijfers-ophalen', mogelijk: ['metingen'], meetmomenten: [{ nr: 1, status: 'open' }, { status: 'komt' }, { status: 'komt' }, { status: 'komt' }] });
  expect([await waits(measurer), await waits(stranger)]).toEqual([[expect.stringMatching(/^gelijke-kansen\/1 cijfers-ophalen, meter, 2021-/)], []]);
  expect(await measurer.post(figures, { waarde: '20 à 30%', op: '2021-10-15' })).toMatchObject({ status: 400, body: { code: 'measurement.more-than-one', errors: [{ location: { pointer: '#/waarde' } }] } });
  const { status, body: { id } } = await measurer.post(figures, { waarde: 'ca. 24%', op: '2021-10-15' });
  expect(status).toBe(201);
  expect([await waits(measurer), await waits(owner)]).toEqual([[], []]);
  expect((await measurer.post(figures, { waarde: 23.5, op: '2021-10-15', corrigeert: id, opmerking: 'Nageteld' })).status).toBe(201);
  const { body } = await owner.get(TURN);
  expect(body.doelen[0].indicatoren[0].cijfers).toMatchObject([{ waarde: 24, opgeschreven: 'ca. 24%', schatting: true, vervallen: true }, { waarde: 23.5, schatting: false, vervallen: false, corrigeert: id, door: { id: measurer.personId } }]);
  expect(body.fasen.map(({ fase, nietAf }: { fase: string; nietAf: string | null }) => `${fase} ${nietAf ?? ''}`)).toEqual(['doelen-stellen ', 'uitvoeren ', 'cijfers-ophalen ', 'uitvoeren ']);
  const table = await stranger.get('/gemeenten/leidschendam-voorburg/kwaliteitscyclus?formaat=csv');
  expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const [heads, ...rows] = (table.body as string).trim().split('\r\n');
  expect(heads!.split(';')).toHaveLength(22);
  expect(rows.map((row) => row.split(';').slice(14, 19))).toEqual([['2021-10-15', '24', 'ca. 24%', 'ja', 'ja'], ['2021-10-15', '23,5', '23.5', 'nee', 'nee']]);
});

it('lets another hand in a figure: who that becomes may, and is asked; who did before may no more', async () => {
  await app.advanceTo(instantOf('2022-01-18', '10:00'));
  const [{ indicatoren: [indicator] }] = (await owner.get(TURN)).body.doelen;
  const at = `${TURN}/indicatoren/${indicator.id}`;
  const before = new Caller(api.url, await app.holder('werkgroep-gelijke-kansen', 'jgz'));
  const after = new Caller(api.url, await app.holder('werkgroep-gelijke-kansen', 'gemeente'));
  expect([(await owner.get(TURN)).body.mogelijk.includes('meter'), (await before.get(TURN)).body.mogelijk.includes('meter')]).toEqual([true, false]);
  expect((await before.change('PUT', `${at}/meter`, { meetplek: null }, TURN)).body).toMatchObject({ code: 'permission.cycle.goals' });
  expect((await owner.change('PUT', `${at}/meter`, { meetplek: { overleg: 'regiegroep', plek: 'niemand' } }, TURN)).body).toMatchObject({ code: 'measurer.seat-unknown', errors: [{ location: { pointer: '#/meetplek' } }] });
  expect((await owner.change('PUT', `${at}/meter`, { meetplek: { overleg: 'werkgroep-gelijke-kansen', plek: 'jgz' } }, TURN)).body).toMatchObject({ code: 'measurer.same' });
  expect((await owner.change('PUT', `${at}/meter`, { meetplek: { overleg: 'werkgroep-gelijke-kansen', plek: 'gemeente' }, wieMeet: 'Gemeente' }, TURN)).status).toBe(204);
  expect((await owner.get(TURN)).body.doelen[0].indicatoren[0]).toMatchObject({ wieMeet: 'Gemeente', meetplek: { plek: 'gemeente' } });
  await app.settle();
  const asked = await app.query<{ personId: string }>(`SELECT d.person_id AS "personId" FROM delivery d JOIN mailing m ON m.id = d.mailing_id WHERE m.kind = 'figures-asked' ORDER BY m.created_at DESC, m.id LIMIT 1`);
  expect(asked).toEqual([{ personId: after.personId }]);
  expect((await before.post(`${at}/metingen`, { waarde: '22%', op: '2022-01-17' })).status).toBe(403);
  expect((await after.post(`${at}/metingen`, { waarde: '22%', op: '2022-01-17' })).status).toBe(201);
});

it('may be left half-done when somebody says why', async () => {
  await app.advanceTo(instantOf('2022-06-22', '10:00'));
  const { body } = await owner.get(TURN);
  expect(await waits(owner)).toEqual(['gelijke-kansen/1 evalueren, eigenaar, 2022-07-31']);
  expect(body).toMatchObject({ status: 'evalueren', evaluaties: [{ id: 'kansen-eind', status: 'open', vergadering: null }] });
  expect((await owner.change('PUT', `${TURN}/evaluaties/kansen-eind`, { samenwerking: 'Goed.', oordelen: [{ doelId: body.doelen[0].id, uitkomst: 'deels' }] }, TURN)).body).toMatchObject({ code: 'evaluation.invalid', errors: [{ location: { pointer: '#/oordelen/0/oorzaak' } }] });
  expect((await owner.change('PUT', `${TURN}/evaluaties/kansen-eind`, { samenwerking: 'Goed.', oordelen: [{ doelId: body.doelen[0].id, uitkomst: 'deels', oorzaak: 'Te weinig plaatsen.' }] }, TURN)).status).toBe(204);
  // Now its meeting has the word.
  expect(await waits(owner)).toEqual([]);
  expect((await secretary.post(`${TURN}/overslaan`, { fase: 'uitvoeren', reden: 'Geen tijd.' })).body).toMatchObject({ code: 'cycle.phase-lasts' });
  expect((await secretary.post(`${TURN}/overslaan`, { fase: 'evalueren', reden: 'De regiegroep komt voor de zomer niet meer bij elkaar.' })).status).toBe(204);
  expect([await waits(owner), await waits(secretary)]).toEqual([['gelijke-kansen/1 bijstellen, eigenaar, 2022-08-03'], ['gelijke-kansen/1 bijstellen, secretaris, 2022-08-03']]);
  expect((await owner.change('POST', `${TURN}/bijstelling`, { besluiten: [{ doelId: body.doelen[0].id, besluit: 'bijstellen', reden: 'Het kan lager.', doel: { ...GOAL, tekst: 'Nog minder.' } }] }, TURN)).status).toBe(204);
  const ended = (await owner.get(TURN)).body;
  expect(await waits(owner)).toEqual([]);
  expect(ended).toMatchObject({ status: 'afgerond', bijstelling: [{ besluit: 'bijstellen', reden: 'Het kan lager.' }], mogelijk: [] });
  expect(ended.fasen.at(-2)).toMatchObject({ fase: 'evalueren', nietAf: 'De regiegroep komt voor de zomer niet meer bij elkaar.' });
});
