/** The scheme in the API: looked at, laid beside what holds, taken by whoever may, and read back. */
import { readFileSync } from 'node:fs';
import { instantOf } from '#calendar/local-date';
import type { RunningApi } from '#apps/api/start-api';
import { Caller, everything, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const source = readFileSync('workflows/schemes/zoetermeer.yaml', 'utf8');
const shorter = source.replace('call: { weeks: 6', 'call: { weeks: 5');
const AT = '/gemeenten/zoetermeer/structuur';
let app: Application;
let api: RunningApi;
let secretary: Caller;
let member: Caller;

beforeEach(async () => {
  app = await startApplication(instantOf('2021-09-01', '09:00'));
  api = await startTestApi(app);
  secretary = new Caller(api.url, await app.holder('stuurgroep', 'procesmanager'));
  member = new Caller(api.url, await app.holder('stuurgroep', 'bouwen-2'));
});
afterEach(async () => {
  await api.close();
  await app.close();
});

const manager = async (): Promise<Caller> => {
  const { personId } = await app.people.add(app.as(secretary.personId!), { name: 'Bea Heer', email: 'bea@elders.example' });
  await app.givenOffices.give(app.as(secretary.personId!), { office: 'beheerder', personId, from: '2021-09-01' });
  return new Caller(api.url, personId);
};

it('says everything that is wrong with a file at once, with line and column, and tells a good one in words', async () => {
  const wrong = source.replace('region: midden', 'region: oost').replace('perYear: { min: 2, max: 2', 'perYear: { min: 0, max: 2');
  const { status, body } = await secretary.post(`${AT}/toets`, { bestand: wrong });
  const line = (text: string): number => source.split('\n').findIndex((found) => found.includes(text)) + 1;
  expect([status, body.fouten.map(({ regel, kolom, plaats }: Record<string, unknown>) => [regel, kolom, plaats])]).toEqual([200, [[line('region: midden'), 11, 'holidays.region'], [line('perYear: { min: 2'), 23, 'bodies.platform.meetings.perYear.min']]]);
  expect(body.delen).toBeNull();
  const sound = await secretary.post(`${AT}/toets`, { bestand: source });
  expect(sound.body).toMatchObject({ fouten: [], titel: 'Lokale Educatieve Agenda Zoetermeer 2021-2030' });
  expect(sound.body.delen.length).toBeGreaterThan(10);
});

it('shows what changes, changes nothing by that, and takes it from a day on, once', async () => {
  const before = await everything(app);
  const offer = { bestand: shorter, vanaf: '2021-11-01' };
  const preview = await secretary.post(`${AT}/voorbeeld`, offer);
  expect(preview.body).toMatchObject({ versie: 2, vanaf: '2021-11-01', inDeWeg: [], verschillen: expect.arrayContaining([{ onderdeel: 'agenda en verslag', tekst: expect.stringMatching(/oproep: was 6 weken/) }]) });
  expect(await everything(app)).toBe(before);
  const key = { 'idempotency-key': 'neem-versie-twee' };
  for (let time = 0; time < 2; time++) expect(await secretary.post(`${AT}/versies`, { ...offer, versie: 2 }, key)).toMatchObject({ status: 201, body: { versie: 2 } });
  const { body } = await secretary.get(`${AT}/versies`);
  expect(body.resultaten).toEqual([
    { versie: 2, geldtVanaf: '2021-11-01', geldtNu: false, vastgelegd: { op: '2021-09-01T07:00:00.000Z', door: expect.any(String) } },
    { versie: 1, geldtVanaf: app.scheme.period.from, geldtNu: true, vastgelegd: null },
  ]);
  expect((await secretary.get(`${AT}/versies/1`)).body).toEqual({ versie: 1, geldtVanaf: app.scheme.period.from, bestand: source });
  const file = await secretary.get(`${AT}/versies/2/bestand`);
  expect([file.body, file.headers.get('content-disposition')]).toEqual([shorter, "attachment; filename*=UTF-8''zoetermeer-versie-2.yaml"]);
  expect((await secretary.get(`${AT}/versies/3`)).body.code).toBe('scheme.version-unknown');
});

it('takes no version after another than was seen, no file of another municipality, none with faults', async () => {
  const offer = { bestand: shorter, vanaf: '2021-11-01' };
  expect((await secretary.post(`${AT}/versies`, { ...offer, versie: 3 })).body.code).toBe('scheme.meanwhile');
  expect((await secretary.post(`${AT}/voorbeeld`, { ...offer, bestand: readFileSync('workflows/schemes/westland.yaml', 'utf8') })).body.code).toBe('scheme.other-municipality');
  expect((await secretary.post(`${AT}/voorbeeld`, { ...offer, bestand: 'id: leeg\n' }))).toMatchObject({ status: 400, body: { code: 'scheme.invalid' } });
  expect((await secretary.post(`${AT}/toets`, { bestand: 'x'.repeat(1_000_001) }))).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  const wild = `a: &a [1, 1, 1, 1, 1, 1, 1, 1]\n${'bcdefgh'.split('').map((name, at) => `${name}: &${name} [${Array(8).fill(`*${'abcdefg'[at]}`).join(', ')}]`).join('\n')}\n`;
  expect((await secretary.post(`${AT}/toets`, { bestand: wild })).body.fouten.length).toBeGreaterThan(0);
  expect(await app.query('SELECT version FROM scheme_version')).toHaveLength(1);
});

it('is the beheerder’s to change once there is one, the secretary’s to read, and nobody else’s', async () => {
  const bea = await manager();
  const offer = { bestand: shorter, vanaf: '2021-11-01', versie: 2 };
  expect((await member.post(`${AT}/toets`, { bestand: source })).body.code).toBe('permission.scheme.read');
  expect((await member.get(`${AT}/versies`)).status).toBe(403);
  expect((await secretary.post(`${AT}/voorbeeld`, { bestand: shorter, vanaf: '2021-11-01' })).status).toBe(200);
  expect((await secretary.post(`${AT}/versies`, offer)).body.code).toBe('permission.scheme.change');
  expect((await bea.post(`${AT}/versies`, offer)).status).toBe(201);
});

it('begins a file from answers, of this municipality and without faults, or says what is wrong with each', async () => {
  const { body } = await secretary.get(`${AT}/vragen`);
  expect(body.resultaten[0]).toEqual({ sleutel: 'gemeente', vraag: 'Hoe heet de gemeente?', anders: 'Zoetermeer', keuzes: [], dag: false });
  expect(body.resultaten.filter(({ dag }: { dag: boolean }) => dag).map(({ sleutel }: { sleutel: string }) => sleutel)).toEqual(['vanaf', 'tot']);
  const wrong = await secretary.post(`${AT}/opzet`, { vanaf: 'ooit', postbus: 'lea@zoetermeer.example', ambities: 'Taal' });
  expect(wrong.body).toMatchObject({ code: 'scheme.answers', errors: [{ location: { pointer: '#/vanaf' } }, { location: { pointer: '#/partners' } }] });
  const { body: made } = await secretary.post(`${AT}/opzet`, { vanaf: '2021-09-01', postbus: 'lea@zoetermeer.example', ambities: 'Taal', partners: 'De Zon (po)' });
  expect((await secretary.post(`${AT}/toets`, { bestand: made.bestand })).body.fouten).toEqual([]);
  expect((await secretary.post(`${AT}/voorbeeld`, { bestand: made.bestand, vanaf: '2021-09-02' })).status).toBe(200);
});
