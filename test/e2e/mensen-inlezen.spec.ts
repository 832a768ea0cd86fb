/** People and their seats from a spreadsheet: looked at first, then taken in whole or not at all. */
import { instantOf } from '#calendar/local-date';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/zoetermeer';
let app: Application;
let api: Awaited<ReturnType<typeof startTestApi>>;
let secretary: Caller;
let free: { overleg: string; plek: string };

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  secretary = new Caller(api.url, await app.holder('stuurgroep', 'procesmanager'));
  // One who leaves the platform makes room.
  const [row] = await app.query<{ id: string; seat: string }>(`SELECT m.id, m.seat_id AS seat FROM membership m WHERE m.body_id = 'platform' AND m.person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'stuurgroep') ORDER BY m.seat_id LIMIT 1`);
  await app.query(`UPDATE membership SET held = daterange(lower(held), '2021-08-30') WHERE id = $1`, [row!.id]);
  const seat = app.scheme.bodies.find(({ id }) => id === 'platform')!.seats.find(({ id }) => id === row!.seat)!;
  free = { overleg: app.scheme.bodies.find(({ id }) => id === 'platform')!.name, plek: seat.name };
});
afterAll(async () => {
  await api.close();
  await app.close();
});

const table = (...rows: string[]): string => ['Overleg;Plek;Naam;E-mail;Vanaf', ...rows].join('\r\n');
const counts = async () => (await app.query<{ people: number; seats: number }>(`SELECT (SELECT count(*)::int FROM person) AS people, (SELECT count(*)::int FROM membership) AS seats`))[0];
const send = (who: Caller, tabel: string, proef = false) => who.post(`${G}/personen/tabel`, { tabel, proef });

it('begins with a table of the seats that are empty', async () => {
  const { body, headers } = await secretary.get(`${G}/personen/tabel`);
  expect(headers.get('content-disposition')).toBe('attachment; filename="mensen.csv"');
  const [heads, ...rows] = String(body).replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(heads).toBe('Overleg;Plek;Naam;E-mail;Vanaf');
  expect(rows).toContain(`${free.overleg};${free.plek};;;`);
});

it('is looked at without changing anything, then taken in', async () => {
  const before = await counts();
  const wanted = table(`${free.overleg};${free.plek};José Núñez;j.nunez@nieuw.example;1-9-2021`, ';;Zonder Plek;zonder@nieuw.example;');
  const rijen = [
    { rij: 2, naam: 'José Núñez', bekend: false, andereNaam: null, overleg: free.overleg, plek: free.plek, vanaf: '2021-09-01', zatAl: false },
    { rij: 3, naam: 'Zonder Plek', bekend: false, andereNaam: null, overleg: null, plek: null, vanaf: '2021-08-30', zatAl: false },
  ];
  expect((await send(secretary, wanted, true)).body).toEqual({ ingelezen: false, rijen });
  expect(await counts()).toEqual(before);
  expect((await send(secretary, wanted)).body).toEqual({ ingelezen: true, rijen });
  expect(await counts()).toEqual({ people: before!.people + 2, seats: before!.seats + 1 });
  const again = await send(secretary, wanted);
  expect(again.body.rijen).toMatchObject([{ bekend: true, zatAl: true }, { bekend: true }]);
  expect((await send(secretary, table(';;Iemand Anders;zonder@nieuw.example;'), true)).body.rijen).toMatchObject([{ naam: 'Zonder Plek', andereNaam: 'Iemand Anders', bekend: true }]);
  expect(await counts()).toEqual({ people: before!.people + 2, seats: before!.seats + 1 });
});

it('knows who stands in it twice', async () => {
  const { body } = await send(secretary, table(';;Tweemaal;tweemaal@nieuw.example;', ';;Tweemaal;TWEEMAAL@nieuw.example;'), true);
  expect(body.rijen.map(({ bekend }: { bekend: boolean }) => bekend)).toEqual([false, false]);
});

it('makes one person of an address that is brought in at several places at once', async () => {
  const rows = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'].map((name) => `;;${name};${name.toLowerCase()}@tegelijk.example;`);
  const replies = await Promise.all([
    ...[rows, rows.toReversed(), rows].map((all) => send(secretary, table(...all))),
    ...rows.map((row) => secretary.post(`${G}/personen`, { naam: row.split(';')[2], email: row.split(';')[3] })),
  ]);
  expect(replies.slice(0, 3).map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(replies.slice(3).every(({ status, body }) => status === 201 || body.code === 'person.known')).toBe(true);
  expect(await app.query(`SELECT email FROM person WHERE email LIKE '%@tegelijk.example' GROUP BY email HAVING count(*) > 1`)).toEqual([]);
  expect(await app.query(`SELECT 1 FROM person WHERE email LIKE '%@tegelijk.example'`)).toHaveLength(6);
});

it('does not make one person of two who share an address', async () => {
  const before = await counts();
  const shared = table(';;Anna Bos;secretariaat@nieuw.example;', ';;Bram Vos;secretariaat@nieuw.example;');
  for (const proef of [true, false]) {
    const { status, body } = await send(secretary, shared, proef);
    expect([status, body.errors]).toMatchObject([400, [{ location: { pointer: '#/tabel/3' }, detail: expect.stringContaining('Anna Bos') }]]);
  }
  expect(await counts()).toEqual(before);
});

it('is refused whole, with every row that is wrong', async () => {
  const before = await counts();
  const { status, body } = await send(secretary, table(`${free.overleg};${free.plek};Iemand Anders;anders@nieuw.example;1-9-2021`, `Stuurgroep LEA;nergens;Bo;bo@nieuw.example;`, ';;Cé;geen adres;'));
  expect(status).toBe(400);
  expect(body).toMatchObject({ code: 'people.table', detail: expect.stringContaining('Er is niets ingelezen.') });
  expect(body.errors.map(({ location }: { location: { pointer: string } }) => location.pointer)).toEqual(['#/tabel/3', '#/tabel/4']);
  const taken = await send(secretary, table(';;Goed;goed@nieuw.example;', `${free.overleg};${free.plek};Iemand Anders;anders@nieuw.example;1-9-2021`));
  expect(taken.body.errors).toMatchObject([{ location: { pointer: '#/tabel/3' }, detail: expect.stringContaining('Op deze plek zit dan al iemand') }]);
  expect(await counts()).toEqual(before);
});

it('is for secretaries', async () => {
  const before = await counts();
  const member = new Caller(api.url, await app.holder('stuurgroep', 'bouwen-2'));
  expect((await send(member, table(';;Goed;goed@nieuw.example;'))).status).toBe(403);
  expect((await send(member, table(';;Goed;goed@nieuw.example;'), true)).status).toBe(403);
  expect(await counts()).toEqual(before);
});

