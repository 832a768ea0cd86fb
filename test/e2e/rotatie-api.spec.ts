/** The rooster van aftreden in the API: what is read by whom, who may put forward, appoint, choose and leave, and what is only supposed. */
import { instantOf } from '#calendar/local-date';
import { Caller, everything, startTestApi, type Reply } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/zoetermeer';
const ON = '2023-08-01';
let app: Application;
let api: Awaited<ReturnType<typeof startTestApi>>;
let secretary: Caller;
let visitor: Caller;
let outsider: Caller;
let path: string;
const ids: Record<string, string> = {};

beforeEach(async () => {
  app = await startApplication(instantOf('2022-08-15', '09:00'));
  api = await startTestApi(app);
  for (const seat of ['wethouder', 'kern', 'po-1', 'po-2', 'po-3', 'vo-1', 'mbo', 'hbo']) ids[seat] = await app.holder('platform', seat);
  secretary = new Caller(api.url, await app.holder('stuurgroep', 'procesmanager'));
  visitor = new Caller(api.url, null);
  outsider = new Caller(api.url, (await app.query<{ id: string }>(`INSERT INTO person (tenant_id, id, name, email, added_on) VALUES ($1, gen_random_uuid(), 'Nova Buiten', 'nova@example.example', '2021-08-01') RETURNING id`, [app.tenantId]))[0]!.id);
  await app.worker.keeper.run(app.tenantId);
  path = `${G}/rotaties/${(await secretary.get(`${G}/rotaties`)).body.resultaten[0].id}`;
});
afterEach(async () => {
  await api.close();
  await app.close();
});

const as = (seat: string): Caller => new Caller(api.url, ids[seat]!);
const nominate = (plek: string, who: string, by = secretary): Promise<Reply> => by.post(`${path}/voordrachten`, { plek, persoonId: ids[who] });
const appoint = (plek: string, who: string, more: object = {}): Promise<Reply> => secretary.change('POST', `${path}/plekken/${plek}/benoeming`, { persoonId: ids[who], beslotenOp: '2022-08-15', ...more }, path);
const seatOf = ({ body }: Reply, id: string) => body.plekken.find((one: { id: string }) => one.id === id);
const memberOn = async (day: string, seat: string) => (await secretary.get(`${G}/deelnames?op=${day}&overleg=stuurgroep`)).body.resultaten.find((one: { plek: { id: string } }) => one.plek.id === seat);

it('goes from who leaves to who comes, step by step', async () => {
  const first = await secretary.get(path);
  expect(first.body).toMatchObject({ overleg: { id: 'stuurgroep' }, soort: 'rooster', op: ON, status: 'voorzien', zonderOpvolger: 'blijft-zitten', knelpunt: null, vertrekt: null, voorzitter: { teKiezen: true, rond: false, nu: { id: ids['wethouder'] } }, mogelijk: ['voordrachten', 'benoeming', 'voorzitter'] });
  expect(first.body.moetKomenUit.map(({ id }: { id: string }) => id)).toEqual(['po', 'mbo', 'gemeente']);
  expect(seatOf(first, 'bouwen-1')).toMatchObject({ zitNu: { id: ids['wethouder'] }, voorgedragen: null, komtOp: null, medeEigenaren: [{ id: ids['kern'] }] });
  expect(seatOf(first, 'bouwen-1').kandidaten.map(({ kandidaat }: { kandidaat: string }) => kandidaat)).toContain('platform/po-2');
  const still = first.body.stappen.filter(({ gedaan }: { gedaan: boolean }) => !gedaan).map(({ wat }: { wat: string }) => wat);
  expect(still).toEqual(['Bericht over de wisseling', 'Bericht over de wisseling', 'Vraag aan de leden om een voorzitter te kiezen', 'Bericht over de wisseling', 'Bericht over de wisseling', 'Voorbereiding van de volgende wisseling', 'De dag van de wisseling']);

  // Whoever sits anywhere for a sector puts its people forward, on the version that was read or on whatever it is.
  expect((await nominate('bouwen-1', 'po-2', as('po-3'))).status).toBe(204);
  await app.settle();
  expect((await secretary.post(`${path}/voordrachten`, { plek: 'gelijke-kansen-1', persoonId: ids['mbo'] }, { 'if-match': first.headers.get('etag')! })).status).toBe(412);
  expect((await secretary.get(path)).body.stappen).toContainEqual(expect.objectContaining({ wat: 'Opvolger voorgedragen', plek: 'bouwen-1', gedaan: true, door: expect.objectContaining({ id: ids['po-3'] }) }));
  expect(seatOf(await secretary.get(path), 'bouwen-1')).toMatchObject({ voorgedragen: { persoon: { id: ids['po-2'] }, sector: { id: 'po' }, hoe: 'nieuw' }, kandidaten: [] });

  // Taken back by whoever it is; then decided elsewhere.
  expect((await as('po-2').get(path)).body.mogelijk).toContain('intrekking');
  expect((await as('po-2').post(`${path}/plekken/bouwen-1/intrekking`)).status).toBe(428);
  expect((await as('po-2').change('POST', `${path}/plekken/bouwen-1/intrekking`, undefined, path)).status).toBe(204);
  for (const [seat, who] of [['bouwen-1', 'po-2'], ['gelijke-kansen-1', 'mbo'], ['passende-plek-1', 'wethouder']] as const) {
    expect((await appoint(seat, who)).status).toBe(204);
    await app.settle();
  }
  expect(seatOf(await secretary.get(path), 'gelijke-kansen-1')).toMatchObject({ komtOp: ON, wacht: false, voorgedragen: { hoe: 'van-andere-plek' } });
  expect((await as('kern').post(`${path}/voorzitter`, { persoonId: ids['kern'], beslotenOp: '2022-08-15' })).status).toBe(204);
  await app.settle();
  expect((await secretary.get(path)).body.voorzitter).toMatchObject({ rond: true, gekozen: { id: ids['kern'] } });
  expect([(await memberOn('2023-07-31', 'bouwen-1')).deelname.persoonId, (await memberOn(ON, 'bouwen-1')).deelname.persoonId]).toEqual([ids['wethouder'], ids['po-2']]);

  await app.advanceTo(instantOf(ON, '10:00'));
  expect((await secretary.get(`${G}/rotaties?status=alle`)).body.resultaten.map(({ op, status }: { op: string; status: string }) => `${op} ${status}`)).toEqual([`${ON} afgerond`, '2025-08-01 voorzien']);
  await app.worker.handoverWatch.run(app.tenantId);
  await app.settle();
  const over = await secretary.get(path);
  expect(over.body.mogelijk).toEqual([]);
  expect(over.body.stappen.every(({ gedaan }: { gedaan: boolean }) => gedaan)).toBe(true);
  // What is open of who left is handed over, a dossier a seat.
  expect(seatOf(over, 'gelijke-kansen-1').overdracht).toMatchObject({ overdrachtId: expect.any(String), open: expect.any(Number) });
});

it('says whether somebody can come, and why not, without changing anything', async () => {
  const before = await everything(app);
  const check = async (plek: string, who: string): Promise<Reply['body']> => (await as('vo-1').get(`${path}/toets?plek=${plek}&persoonId=${ids[who]}`)).body;
  expect(await check('bouwen-1', 'po-2')).toEqual({ kan: true, hoe: 'nieuw', sector: { id: 'po', naam: 'Primair onderwijs' }, bezwaar: null });
  expect(await check('bouwen-1', 'hbo')).toMatchObject({ kan: false, bezwaar: { code: 'rotation.breaks-coverage', sectoren: expect.any(Array), tekst: expect.stringMatching(/^Met .* blijft er te weinig plaats over voor .*\. Draag iemand voor uit Primair onderwijs, Middelbaar beroepsonderwijs of Gemeente\.$/) } });
  expect((await check('bouwen-1', 'hbo')).bezwaar.sectoren.length).toBeGreaterThan(0);
  expect(await check('bouwen-1', 'kern')).toMatchObject({ kan: false, bezwaar: { code: 'rotation.already-seated' } });
  expect(await everything(app)).toBe(before);
});

describe('who the members will be', () => {
  it('is a fact as far as it is settled; beyond that who must come is expected, and nobody is named as a member', async () => {
    expect(await memberOn('2023-07-31', 'bouwen-1')).toMatchObject({ deelname: { persoonId: ids['wethouder'] }, verwachting: null });
    const then = await memberOn('2023-08-02', 'bouwen-1');
    expect(then).toMatchObject({ deelname: null, sector: null, verwachting: { vanaf: ON, waarom: 'rooster', vertrekt: { id: ids['wethouder'] }, voorgedragen: null, knelpunt: null } });
    expect(then.verwachting.moetKomenUit.map(({ id }: { id: string }) => id)).toEqual(['po', 'mbo', 'gemeente']);
    expect(then.verwachting.kandidaten.flatMap(({ personen }: { personen: { id: string }[] }) => personen.map(({ id }) => id))).toContain(ids['po-2']);
    // The other owner stays two years more.
    expect(await memberOn('2023-08-02', 'bouwen-2')).toMatchObject({ deelname: { persoonId: ids['kern'] }, verwachting: null });
    // Years ahead nobody knows who leaves.
    expect(await memberOn('2028-01-01', 'bouwen-1')).toMatchObject({ deelname: null, verwachting: { vanaf: '2027-08-01', vertrekt: null } });
    expect(await memberOn('2022-08-15', 'bouwen-1')).toMatchObject({ verwachting: null });
  });

  it('names who was put forward as put forward, and turns into a fact with the appointment', async () => {
    await nominate('bouwen-1', 'po-2');
    expect(await memberOn('2023-08-02', 'bouwen-1')).toMatchObject({ deelname: null, verwachting: { voorgedragen: { id: ids['po-2'] } } });
    for (const [seat, who] of [['bouwen-1', 'po-2'], ['gelijke-kansen-1', 'mbo'], ['passende-plek-1', 'wethouder']] as const) await appoint(seat, who).then(() => app.settle());
    expect(await memberOn('2023-08-02', 'bouwen-1')).toMatchObject({ deelname: { persoonId: ids['po-2'], sinds: ON }, verwachting: null });
  });

  it('has a chair who is known, until the day from which on the members choose another', async () => {
    const stuurgroep = async (day: string) => (await secretary.get(`${G}/overleggen?op=${day}`)).body.resultaten.find(({ id }: { id: string }) => id === 'stuurgroep');
    expect(await stuurgroep('2023-07-31')).toMatchObject({ voorzitterId: ids['wethouder'], voorzitterTeKiezen: null });
    const then = await stuurgroep(ON);
    expect(then).toMatchObject({ voorzitterId: null, voorzitterTeKiezen: ON });
    expect(then.plekken.filter(({ nogNietBekend }: { nogNietBekend: boolean }) => nogNietBekend).map(({ id, persoon }: { id: string; persoon: unknown }) => `${id} ${String(persoon)}`)).toEqual(['bouwen-1 null', 'gelijke-kansen-1 null', 'passende-plek-1 null']);
    await as('kern').post(`${path}/voorzitter`, { persoonId: ids['kern'], beslotenOp: '2022-08-15' });
    await app.settle();
    expect(await stuurgroep(ON)).toMatchObject({ voorzitterId: ids['kern'], voorzitterTeKiezen: null });
  });

  it('is to be had as a table in which an expectation is no name', async () => {
    const { body } = await secretary.get(`${G}/deelnames?op=2023-08-02&overleg=stuurgroep&formaat=csv`);
    expect(body).toMatch(/Eigenaar 1 Samen bouwen;\(nog niet bekend\);.*vanaf dinsdag 1 augustus 2023: .* gaat, er moet iemand komen uit Primair onderwijs, Middelbaar beroepsonderwijs, Gemeente/);
  });
});

it('shows the rooster as a time line: what was, what is, and what the planner expects', async () => {
  const { body } = await as('vo-1').get(`${G}/rooster?overleg=stuurgroep&van=2021-08-01&tot=2030-12-31`);
  const [line] = body.roosters;
  expect(line.opstellingen.map(({ vanaf, zeker }: { vanaf: string; zeker: boolean }) => `${vanaf} ${zeker}`)).toEqual(['2021-08-01 true', '2023-08-01 false', '2025-08-01 false', '2027-08-01 false', '2029-08-01 false']);
  for (const { leden } of line.opstellingen) expect(leden.filter(({ voorzitter }: { voorzitter: boolean }) => voorzitter)).toHaveLength(1);
  for (const { weg, sectorenCompleet, knelpunt } of line.wisselingen) expect([weg.length, sectorenCompleet, knelpunt]).toEqual([3, true, null]);
  expect(line.opstellingen[1].leden.find(({ plek }: { plek: { id: string } }) => plek.id === 'bouwen-2')).toMatchObject({ persoon: { id: ids['kern'] }, verwachtVan: null });
  expect(line.opstellingen[1].leden.find(({ plek }: { plek: { id: string } }) => plek.id === 'bouwen-1')).toMatchObject({ persoon: null, verwachtVan: expect.any(String) });
  const table = await secretary.get(`${G}/rooster?van=2021-08-01&formaat=csv`);
  expect(table.body).toMatch(/Stuurgroep LEA;2023-08-01;verwacht;Eigenaar 1 Samen bouwen;;/);
});

it('supposes that a seat comes free, without changing anything', async () => {
  const before = await everything(app);
  const { body } = await as('vo-1').get(`${G}/rooster/wat-als?overleg=stuurgroep&plek=passende-plek-2&op=2024-02-29`);
  expect(body).toMatchObject({ plek: { id: 'passende-plek-2' }, restVanTermijnTot: '2025-08-01', wisseling: { op: '2024-02-29', weg: [{ plek: { id: 'passende-plek-2' } }], sectorenCompleet: true, knelpunt: null } });
  expect(body.wisseling.kunnenKomen[0].kandidaten.length).toBeGreaterThan(0);
  // The days of the rooster stay.
  for (const { op } of body.daarnaAnders) expect(['2025-08-01', '2027-08-01']).toContain(op);
  const refused = async (query: string): Promise<string> => (await secretary.get(`${G}/rooster/wat-als?${query}`)).body.code;
  expect(await refused('overleg=stuurgroep&plek=bouwen-1&op=2023-08-01')).toBe('departure.leaves-anyway');
  expect(await refused('overleg=stuurgroep&plek=bouwen-1&op=2022-08-15')).toBe('departure.in-past');
  expect(await refused('overleg=stuurgroep&plek=procesmanager&op=2023-01-01')).toBe('departure.no-rotation');
  expect(await refused('overleg=platform&plek=po-1&op=2023-01-01')).toBe('rotation.no-roster');
  expect(await everything(app)).toBe(before);
});

it('announces a departure, brings it forward and takes it back', async () => {
  const own = as('kern');
  const announced = await own.post(`${G}/vertrek`, { overleg: 'stuurgroep', plek: 'bouwen-2', op: '2023-02-01', reden: 'Andere baan.' }, { 'idempotency-key': 'vertrek-van-kern' });
  expect(announced.status).toBe(201);
  const departure = announced.headers.get('location')!.replace('/v1', '');
  expect((await own.post(`${G}/vertrek`, { overleg: 'stuurgroep', plek: 'bouwen-2', op: '2023-02-01', reden: 'Andere baan.' }, { 'idempotency-key': 'vertrek-van-kern' })).body).toEqual(announced.body);
  expect((await own.post(`${G}/vertrek`, { overleg: 'stuurgroep', plek: 'bouwen-2', op: '2023-03-01' }, { 'idempotency-key': 'vertrek-van-kern' })).status).toBe(422);
  await app.settle();
  expect((await as('vo-1').get(`${G}/vertrek`)).body.resultaten).toMatchObject([{ id: announced.body.id, soort: 'vertrek', op: '2023-02-01', vertrekt: { id: ids['kern'] }, reden: 'Andere baan.' }]);
  expect((await own.get(departure)).body).toMatchObject({ zonderOpvolger: 'blijft-zitten', vertrekt: { id: ids['kern'] }, mogelijk: expect.arrayContaining(['verzetting', 'vertrek-intrekking']) });
  expect(await memberOn('2023-02-01', 'bouwen-2')).toMatchObject({ deelname: null, verwachting: { vanaf: '2023-02-01', waarom: 'vertrek', vertrekt: { id: ids['kern'] } } });
  const at = `${G}/vertrek/${announced.body.id}`;
  expect((await own.send('PUT', at, { body: { op: '2023-01-01' } })).status).toBe(428);
  expect((await own.change('PUT', at, { op: '2022-12-01' }, departure)).status).toBe(204);
  await app.settle();
  expect((await memberOn('2022-12-01', 'bouwen-2')).deelname).toBeNull();
  expect((await own.change('POST', `${at}/intrekking`, undefined, departure)).status).toBe(204);
  await app.settle();
  expect((await memberOn('2023-02-01', 'bouwen-2')).deelname.persoonId).toBe(ids['kern']);
  expect((await own.get(`${G}/vertrek`)).body.resultaten).toEqual([]);
});

it('lists vacancies: what comes free, who stays for want of a successor and how often people were reminded, and what is empty', async () => {
  const list = async () => (await as('vo-1').get(`${G}/vacatures?overleg=stuurgroep`)).body.resultaten;
  expect((await list()).map(({ plek, soort, sinds }: { plek: { id: string }; soort: string; sinds: string }) => `${plek.id} ${soort} ${sinds}`)).toEqual([`bouwen-1 komt-vrij ${ON}`, `gelijke-kansen-1 komt-vrij ${ON}`, `passende-plek-1 komt-vrij ${ON}`]);
  await as('kern').post(`${G}/vertrek`, { overleg: 'stuurgroep', plek: 'bouwen-2', op: '2023-07-01', kanBlijven: false });
  await app.advanceTo(instantOf('2023-09-05', '10:00'));
  const late = await list();
  expect(late[0]).toMatchObject({ plek: { id: 'bouwen-2' }, soort: 'leeg', sinds: '2023-07-01', zitNu: null });
  expect(late[1]).toMatchObject({ plek: { id: 'bouwen-1' }, soort: 'blijft-zitten', sinds: ON, zitNu: { id: ids['wethouder'] }, herinneringen: 2, volgendeHerinnering: instantOf('2023-09-26', '09:00') });
  expect((await secretary.get(`${G}/vacatures?formaat=csv`)).body).toContain('Stuurgroep LEA;Eigenaar 1 Samen bouwen;blijft-zitten;2023-08-01;');
});

describe('refuses, and changes nothing for', () => {
  it.each<[string, () => Promise<Reply>, number, string]>([
    ['a visitor', () => visitor.get(`${G}/rotaties`), 401, 'actor.unknown'],
    ['somebody who sits at no table', () => outsider.get(path), 403, 'permission.rotation.read'],
    ['somebody who sits at no table and asks what if', () => outsider.get(`${G}/rooster/wat-als?overleg=stuurgroep&plek=bouwen-1&op=2023-01-01`), 403, 'permission.rotation.read'],
    ['a nominee whose sector breaks coverage', () => nominate('bouwen-1', 'hbo'), 409, 'rotation.breaks-coverage'],
    ['a nominee who is on another seat already', () => nominate('bouwen-1', 'kern'), 409, 'rotation.already-seated'],
    ['a nomination by another sector', () => nominate('bouwen-1', 'po-2', as('hbo')), 403, 'permission.rotation.nominate'],
    ['a nomination of nobody', () => secretary.post(`${path}/voordrachten`, { plek: 'bouwen-1', persoonId: '00000000-0000-4000-8000-000000000000' }), 400, 'person.unknown'],
    ['a decision by whoever is no secretary', () => as('po-2').change('POST', `${path}/plekken/bouwen-1/benoeming`, { persoonId: ids['po-2'], beslotenOp: '2022-08-15' }, path), 403, 'permission.rotation.appoint'],
    ['a decision that is still to be taken', () => appoint('bouwen-1', 'po-2', { beslotenOp: '2022-10-01' }), 400, 'rotation.not-decided-yet'],
    ['a successor before the day', () => appoint('bouwen-1', 'po-2', { op: '2023-01-01' }), 409, 'rotation.too-early'],
    ['a chair who leaves on the same day', () => secretary.post(`${path}/voorzitter`, { persoonId: ids['po-1'], beslotenOp: '2022-08-15' }), 409, 'rotation.chair-leaves'],
    ['a departure by somebody else', () => as('vo-1').post(`${G}/vertrek`, { overleg: 'stuurgroep', plek: 'bouwen-2', op: '2023-02-01' }), 403, 'permission.rotation.depart'],
    ['a departure of who leaves anyway', () => secretary.post(`${G}/vertrek`, { overleg: 'stuurgroep', plek: 'bouwen-1', op: ON }), 409, 'departure.leaves-anyway'],
    ['withdrawing what is no departure', () => secretary.change('POST', `${G}/vertrek/${path.split('/').at(-1)}/intrekking`, undefined, path), 409, 'rotation.no-departure'],
    ['a rotation that is not there', () => secretary.get(`${G}/rotaties/00000000-0000-4000-8000-000000000000`), 404, 'rotation.unknown'],
    ['a body that is not there', () => secretary.get(`${G}/rooster?overleg=hof`), 404, 'body.unknown'],
    ['a time line of days that have been', () => secretary.get(`${G}/rooster?overleg=stuurgroep&tot=2022-01-01`), 400, 'rotation.past'],
  ])('%s', async (_, attempt, status, code) => {
    const before = await everything(app);
    const reply = await attempt();
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    expect(reply.body.detail).toMatch(/^[A-Z].*\.$/);
    expect(await everything(app)).toBe(before);
  });

  it('a confirmation after the day, until it says from when', async () => {
    await app.advanceTo(instantOf('2023-08-10', '10:00'));
    const confirm = (more: object) => appoint('gelijke-kansen-1', 'po-2', { beslotenOp: '2023-08-09', ...more });
    const before = await everything(app);
    const late = await confirm({});
    expect([late.status, late.body.code, late.body.errors]).toEqual([409, 'rotation.day-passed', [expect.objectContaining({ location: { pointer: '#/op' } })]]);
    expect((await confirm({ op: '2023-08-10' })).body.code).toBe('rotation.day-passed');
    expect(await everything(app)).toBe(before);
    expect((await confirm({ op: '2023-08-11' })).status).toBe(204);
    await app.settle();
    expect((await memberOn('2023-08-11', 'gelijke-kansen-1')).deelname.persoonId).toBe(ids['po-2']);
  });

  it('what is not sound, with all problems at once', async () => {
    const { status, body } = await secretary.post(`${G}/vertrek`, { overleg: '', op: '2023-02-30', waarom: 'x' });
    expect([status, body.errors.map(({ location }: { location: { pointer: string } }) => location.pointer).sort()]).toEqual([400, ['#/op', '#/overleg', '#/plek', '#/waarom']]);
  });
});

it('tells who was put forward to nobody who may not read the rooster', async () => {
  await nominate('bouwen-1', 'po-2');
  await app.settle();
  const nominees = async (caller: Caller): Promise<unknown[]> => (await caller.get(`${G}/deelnames?op=2023-08-02&overleg=stuurgroep`)).body.resultaten.flatMap(({ verwachting }: { verwachting: { voorgedragen: unknown } | null }) => verwachting?.voorgedragen ?? []);
  expect(await nominees(outsider)).toEqual([]);
  expect(await nominees(visitor)).toEqual([]);
  expect(await nominees(secretary)).toHaveLength(1);
});
