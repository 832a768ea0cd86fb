/** Who sits where, from when until when: seats by date, stand-ins, offices, chairs elsewhere, merged organisations. */
import { instantOf } from '#calendar/local-date';
import { inTenant } from '#platform/tenancy';
import { lineUpOn } from '#governance/bodies/line-up.queries';
import { Caller, everything, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const PATH = '/gemeenten/zoetermeer/deelnames';
let app: Application;
let api: Awaited<ReturnType<typeof startTestApi>>;
let secretary: Caller;
let member: Caller;
let nobody: string;

beforeEach(async () => {
  app = await startApplication(instantOf('2021-09-01', '09:00'));
  api = await startTestApi(app);
  secretary = new Caller(api.url, await app.holder('stuurgroep', 'procesmanager'));
  member = new Caller(api.url, await app.holder('platform', 'po-3'));
  nobody = (await secretary.post('/gemeenten/zoetermeer/personen', { naam: 'Nova Nieuw', email: 'nova@zoetermeer.example' })).body.id;
});
afterEach(async () => {
  await api.close();
  await app.close();
});

const on = async (day: string, bodyId: string): Promise<Map<string, string | null>> =>
  new Map((await inTenant(app.app, app.tenantId, (tx) => lineUpOn(tx, app.tenantId, day, [bodyId]))).map(({ seatId, holder }) => [seatId, holder?.personId ?? null]));
const membershipOf = async (bodyId: string, seatId: string): Promise<string> => (await app.query<{ id: string }>(`SELECT id FROM membership WHERE body_id = $1 AND seat_id = $2 AND upper_inf(held)`, [bodyId, seatId]))[0]!.id;
const begin = (more: object) => secretary.post(PATH, { overleg: 'platform', plek: 'po-3', persoonId: nobody, vanaf: '2022-03-04', ...more });

it('answers who the members were and will be on any day, vacancies and stand-ins among them', async () => {
  const before = await app.holder('platform', 'po-3');
  expect((await secretary.send('PUT', `${PATH}/${await membershipOf('platform', 'po-3')}/einde`, { body: { op: '2022-03-01' } })).status).toBe(200);
  expect((await begin({})).status).toBe(201);
  expect((await secretary.post('/gemeenten/zoetermeer/plaatsvervangingen', { overleg: 'platform', plek: 'po-3', persoonId: await app.holder('platform', 'po-1'), vanaf: '2022-02-01', tot: '2022-06-01' })).status).toBe(201);
  expect((await on('2022-02-28', 'platform')).get('po-3')).toBe(before);
  expect((await on('2022-03-01', 'platform')).get('po-3')).toBeNull();
  expect((await on('2022-03-04', 'platform')).get('po-3')).toBe(nobody);
  const { body } = await secretary.get(`${PATH}?op=2022-03-02&overleg=platform`);
  expect(body.resultaten.find(({ plek }: { plek: { id: string } }) => plek.id === 'po-3')).toMatchObject({ deelname: null, leegSinds: '2022-03-01', plaatsvervanger: { persoonId: await app.holder('platform', 'po-1'), tot: '2022-06-01' }, organisatie: { id: 'po-regenboog' } });
});

it.each<[string, RegExp[]]>([
  ['2021-07-31', [/^De samenwerkingsstructuur begint op/]],
  ['2030-12-31', []],
  ['2031-01-01', [/^De samenwerkingsstructuur loopt tot en met dinsdag 31 december 2030/]],
])('says when the structure does not hold on that day: %s', async (day, notes) => {
  expect((await secretary.get(`${PATH}?op=${day}`)).body.letOp).toEqual(notes.map((note) => expect.stringMatching(note)));
});

it('gives the list as a table, without mail addresses', async () => {
  const { body, headers } = await secretary.get(`${PATH}?op=2021-10-01&overleg=stuurgroep&formaat=csv`);
  expect(headers.get('content-disposition')).toContain('leden-2021-10-01.csv');
  expect(body).toContain('Overleg;Plek;Naam;');
  expect(body).toMatch(/Stuurgroep LEA;Eigenaar 1 Samen bouwen;[^;]+;bestuurlijk eigenaar;ja;Gemeente;;Samen bouwen aan Zoetermeer 2040;2021-08-01;/);
  expect(body).not.toContain('@');
});

it('lets a stand-in read as a member, and gives the vacant seat’s mail to the stand-in', async () => {
  await begin({ plek: 'po-3', opvolging: true, vanaf: '2021-09-01', tot: '2021-10-01' });
  const standIn = (await secretary.post('/gemeenten/zoetermeer/personen', { naam: 'Inge Val', email: 'inge@zoetermeer.example' })).body.id;
  const meeting = (await secretary.post('/gemeenten/zoetermeer/vergaderingen', { overleg: 'platform', begin: instantOf('2021-12-07', '15:00') })).body.id;
  const reads = () => new Caller(api.url, standIn).get(`/gemeenten/zoetermeer/vergaderingen/${meeting}`);
  expect((await reads()).status).toBe(403);
  await secretary.post('/gemeenten/zoetermeer/plaatsvervangingen', { overleg: 'platform', plek: 'po-3', persoonId: standIn, vanaf: '2021-09-01' });
  expect((await reads()).status).toBe(200);
  await app.advanceTo(instantOf('2021-10-27', '09:00'));
  const call = await app.query<{ email: string }>(`SELECT d.email FROM delivery d JOIN mailing m ON m.id = d.mailing_id WHERE m.kind = 'call-for-items'`);
  expect(call.map(({ email }) => email)).toContain('inge@zoetermeer.example');
  expect(call.map(({ email }) => email)).not.toContain('nova@zoetermeer.example');
});

it('passes all seats of an office together; the owner who came from there goes on in the person of the next, chair and all', async () => {
  const before = await app.holder('platform', 'wethouder');
  expect((await on('2022-05-31', 'stuurgroep')).get('bouwen-1')).toBe(before);
  expect((await begin({ plek: 'wethouder', vanaf: '2022-06-01', opvolging: true, volgtPersoon: before })).body.deelnames).toHaveLength(1);
  expect((await on('2022-05-31', 'stuurgroep')).get('bouwen-1')).toBe(before);
  expect((await on('2022-06-01', 'stuurgroep')).get('bouwen-1')).toBe(nobody);
  expect((await on('2022-06-01', 'platform')).get('wethouder')).toBe(nobody);
  const chair = async (day: string) => (await secretary.get(`/gemeenten/zoetermeer/overleggen?op=${day}`)).body.resultaten.find(({ id }: { id: string }) => id === 'stuurgroep').voorzitterId;
  expect([await chair('2022-05-31'), await chair('2022-06-01')]).toEqual([before, nobody]);
  const both = await begin({ plek: 'procesmanager', vanaf: '2022-06-01', opvolging: true, volgtPersoon: await app.holder('platform', 'procesmanager'), persoonId: await app.holder('platform', 'hbo') });
  expect(both.body.deelnames).toHaveLength(2);
});

it('shows the organisation that is left after a merger, from its day on', async () => {
  const path = '/gemeenten/zoetermeer/fusies';
  const untouched = await everything(app);
  const tried = await secretary.post(path, { organisaties: ['kern', 'ballonnen'], wordt: 'kern', op: '2023-01-01', proef: true });
  expect(tried.body).toMatchObject({ samen: [{ overleg: 'platform' }], verandert: { plekken: expect.arrayContaining([expect.objectContaining({ plek: expect.objectContaining({ id: 'ballonnen' }) })]), sectoren: [] } });
  expect([(await secretary.get(path)).body.resultaten, await everything(app)]).toEqual([[], untouched]);
  expect(await secretary.post(path, { organisaties: ['kern', 'ballonnen'], wordt: 'kern', op: '2023-01-01' })).toMatchObject({ status: 201, body: { samen: [{ overleg: 'platform', plekken: ['kern', 'ballonnen'] }] } });
  const organisation = async (day: string) => (await secretary.get(`${PATH}?op=${day}&overleg=platform`)).body.resultaten.find(({ plek }: { plek: { id: string } }) => plek.id === 'ballonnen').organisatie.id;
  expect([await organisation('2022-12-31'), await organisation('2023-01-01')]).toEqual(['ballonnen', 'kern']);
  expect((await secretary.get(path)).body).toMatchObject({ resultaten: [{ organisatie: { id: 'ballonnen' }, wordt: { id: 'kern' }, op: '2023-01-01' }], organisaties: expect.not.arrayContaining([expect.objectContaining({ id: 'ballonnen' })]) });
  expect((await secretary.get(`${path}?formaat=csv`)).body.split('\r\n')).toHaveLength(3);
  expect((await member.get(path)).body.code).toBe('permission.partner.merge');
  const before = await everything(app);
  expect((await secretary.post(path, { organisaties: ['ballonnen'], wordt: 'mbo-college', op: '2024-01-01' })).body.code).toBe('partner.merged');
  expect((await secretary.post(path, { organisaties: ['kern'], wordt: 'ballonnen', op: '2024-01-01' })).body.code).toBe('partner.circle');
  expect((await secretary.post(path, { organisaties: ['bestaat-niet'], wordt: 'kern', op: '2024-01-01' })).body).toMatchObject({ code: 'partner.unknown', errors: [{ location: { pointer: '#/organisaties/0' } }] });
  expect((await member.post(path, { organisaties: ['ckc'], wordt: 'bibliotheek', op: '2024-01-01' })).status).toBe(403);
  expect(await everything(app)).toBe(before);
});

describe('refuses, and changes nothing for', () => {
  it.each<[string, () => Promise<{ status: number; body: { code: string } }>, string]>([
    ['somebody beside who sits there', () => begin({}), 'seat.taken'],
    ['a succession of another than was seen', () => begin({ opvolging: true, volgtPersoon: nobody }), 'seat.another'],
    ['a membership before the seat lives', () => begin({ vanaf: '2021-07-31', tot: '2021-08-01' }), 'seat.outside-life'],
    ['a membership after the seat lives', () => begin({ vanaf: '2031-01-01' }), 'seat.outside-life'],
    ['a membership that outlives the seat', () => begin({ vanaf: '2030-01-01', tot: '2031-02-01' }), 'seat.outside-life'],
    ['a seat that is not there', () => begin({ plek: 'troon' }), 'seat.unknown'],
    ['an end before the beginning', () => begin({ vanaf: '2022-03-04', tot: '2022-03-04' }), 'membership.order'],
    ['a person who is not there', () => begin({ persoonId: '0f9d9ab0-0000-4000-8000-000000000000' }), 'person.unknown'],
    ['an owner’s seat by hand', async () => begin({ overleg: 'stuurgroep', plek: 'bouwen-1', persoonId: await app.holder('platform', 'hbo'), opvolging: true }), 'seat.rotates'],
    ['the end of an owner’s seat by hand', async () => secretary.send('PUT', `${PATH}/${await membershipOf('stuurgroep', 'bouwen-1')}/einde`, { body: { op: '2022-01-01' } }), 'seat.rotates'],
    ['leaving the platform as an owner', async () => secretary.send('PUT', `${PATH}/${await membershipOf('platform', 'mbo')}/einde`, { body: { op: '2022-01-01' } }), 'member.still-owner'],
    ['whoever is no secretary', async () => member.post(PATH, { overleg: 'platform', plek: 'po-3', persoonId: nobody, vanaf: '2022-03-04', opvolging: true }), 'permission.seat.fill'],
    ['a stand-in who holds the seat', async () => secretary.post('/gemeenten/zoetermeer/plaatsvervangingen', { overleg: 'platform', plek: 'po-3', persoonId: await app.holder('platform', 'po-3'), vanaf: '2022-01-01' }), 'stand-in.holder'],
    ['a known address', () => secretary.post('/gemeenten/zoetermeer/personen', { naam: 'Een ander', email: 'NOVA@zoetermeer.example' }), 'person.known'],
    ['an end after the seat is no more', async () => secretary.send('PUT', `${PATH}/${await membershipOf('platform', 'po-3')}/einde`, { body: { op: '2031-02-01' } }), 'seat.outside-life'],
    ['an end that is not in the membership', async () => secretary.send('PUT', `${PATH}/${await membershipOf('platform', 'po-3')}/einde`, { body: { op: '2021-08-01' } }), 'membership.order'],
  ])('%s', async (_, attempt, code) => {
    const before = await everything(app);
    expect((await attempt()).body.code).toBe(code);
    expect(await everything(app)).toBe(before);
  });

  it('two people on one seat on one day, whatever the program thinks', async () => {
    await expect(app.query(`INSERT INTO membership (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, gen_random_uuid(), 'platform', 'po-3', $2, '[2025-01-01,2025-01-02)')`, [app.tenantId, nobody])).rejects.toMatchObject({ code: '23P01' });
  });
});

describe('an owner’s seat that is empty', () => {
  const fill = async (plek: string, who: string, vanaf: string) => begin({ overleg: 'stuurgroep', plek, persoonId: await app.holder('platform', who), vanaf });

  it('is not filled by hand where a successor is to be appointed', async () => {
    await app.departures.announce(app.as(await app.holder('stuurgroep', 'procesmanager')), { bodyId: 'stuurgroep', seatId: 'gelijke-kansen-1', on: '2022-02-28' });
    expect([(await fill('gelijke-kansen-1', 'po-2', '2022-03-03')).body.code, (await on('2022-03-03', 'stuurgroep')).get('gelijke-kansen-1')]).toEqual(['seat.rotates', null]);
  });

  it('is filled by hand in the first line-up, but not past the sectors that must be there', async () => {
    await app.query(`DELETE FROM membership WHERE body_id = 'stuurgroep' AND seat_id IN ('gelijke-kansen-1', 'passende-plek-1')`);
    const refused = await fill('gelijke-kansen-1', 'hbo', '2021-09-02');
    expect([refused.body.code, refused.body.detail]).toEqual(['rotation.breaks-coverage', expect.stringContaining('Draag iemand voor uit Primair onderwijs of Middelbaar beroepsonderwijs.')]);
    expect([(await fill('gelijke-kansen-1', 'po-2', '2021-09-02')).status, (await fill('passende-plek-1', 'mbo', '2021-09-02')).status]).toEqual([201, 201]);
  });
});

it('moves somebody to another seat without a day in between', async () => {
  const person = await app.holder('platform', 'po-3');
  await secretary.send('PUT', `${PATH}/${await membershipOf('platform', 'so')}/einde`, { body: { op: '2022-01-01' } });
  expect((await secretary.post(`${PATH}/${await membershipOf('platform', 'po-3')}/overstap`, { overleg: 'platform', plek: 'so', op: '2022-02-01' })).status).toBe(200);
  expect([(await on('2022-01-31', 'platform')).get('po-3'), (await on('2022-02-01', 'platform')).get('so'), (await on('2022-02-01', 'platform')).get('po-3')]).toEqual([person, person, null]);
});

it('has the seat for the chair of another body follow who presides there', async () => {
  const westland = await startApplication(instantOf('2024-01-12', '09:00'), { scheme: 'westland' });
  try {
    const group = westland.scheme.bodies.find(({ id }) => id === 'werkgroep-kennis')!;
    const chairSeat = group.chair.by === 'seat' ? group.chair.seat : '';
    const present = async (day: string) => (await inTenant(westland.app, westland.tenantId, (tx) => lineUpOn(tx, westland.tenantId, day))).find(({ seatId, bodyId }) => seatId === 'kennis' && bodyId !== group.id)!.holder?.personId;
    const [before, after] = [await westland.holder(group.id, chairSeat), await westland.holder(group.id, group.seats.find(({ id }) => id !== chairSeat)!.id)];
    expect(await present('2024-01-12')).toBe(before);
    await westland.memberships.begin(westland.as('', { actor: { kind: 'system', name: 'setup' } }), { bodyId: group.id, seatId: chairSeat, personId: after, from: '2024-09-01', succeeds: true });
    expect([await present('2024-08-31'), await present('2024-09-01'), await present('2025-09-01')]).toEqual([before, after, after]);
  } finally {
    await westland.close();
  }
});
