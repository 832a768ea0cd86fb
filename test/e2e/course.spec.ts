/** The course of a meeting: who did what, and for whom the secretary recorded it. */
import { instantOf } from '#calendar/local-date';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const TABLE = 'tafel-overgangen';
const G = '/gemeenten/zoetermeer';
let app: Application;
let api: Awaited<ReturnType<typeof startTestApi>>;
let secretary: Caller;
let chair: Caller;
let member: Caller;
let receiver: Caller;
let meetingId: string;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  const as = (personId: string) => new Caller(api.url, personId);
  secretary = as(await app.holder('stuurgroep', 'procesmanager'));
  chair = as(await app.chairOf('stuurgroep'));
  const one = async (sql: string) => (await app.query<{ id: string }>(sql, [secretary.personId, chair.personId]))[0]!.id;
  member = as(await one(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id NOT IN ($1, $2) ORDER BY seat_id`));
  receiver = as(await one(`SELECT person_id AS id FROM membership WHERE body_id = 'platform' AND person_id NOT IN ($1, $2) AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'stuurgroep') ORDER BY seat_id`));
  meetingId = (await secretary.post(`${G}/vergaderingen`, { overleg: 'stuurgroep', begin: instantOf('2021-10-28', '15:30'), uitnodigen: true })).body.id;
  await app.advanceTo(instantOf('2021-10-28', '18:00'));
});
afterAll(async () => {
  await api.close();
  await app.close();
});

const path = (rest: string) => `${G}/vergaderingen/${meetingId}/${rest}`;
const course = async (of: Caller) => (await of.get(path('verloop'))).body.resultaten as { wat: string; over: string | null; toelichting: string | null; door: { id: string } | null; namens: { persoon: { id: string }; kanaal: string; op: string } | null }[];
const byPhone = (personId: string | null) => ({ namens: { persoonId: personId, kanaal: 'telefoon', op: '2021-10-28' } });

it('tells what went by itself, what somebody did, and whose answer the secretary recorded', async () => {
  await secretary.change('PUT', path('verslag'), { secties: [{ agendapuntId: null, tekst: 'Besproken.' }] }, path('verslag'));
  await secretary.change('POST', path('verslag/indiening'), undefined, path('verslag'));
  expect((await secretary.change('POST', path('verslag/akkoord'), byPhone(chair.personId), path('verslag'))).status).toBe(204);
  const told = await course(member);
  expect(told[0]).toMatchObject({ wat: 'Vergadering gepland', door: { id: secretary.personId }, namens: null });
  expect(told.find(({ wat }) => wat === 'Vergadering begonnen')).toMatchObject({ door: null, namens: null });
  const akkoord = { door: { id: secretary.personId }, namens: { persoon: { id: chair.personId }, kanaal: 'telefoon', op: '2021-10-28' } };
  expect(told.find(({ wat }) => wat === 'Akkoord op het verslag gegeven')).toMatchObject(akkoord);
  expect((await member.get(path('verslag'))).body.akkoord).toMatchObject(akkoord);
});

it('knows who said that an actiepunt is done, and what it is about', async () => {
  const { id } = (await secretary.post(path('acties'), { tekst: 'Cijfers aanvullen', eigenaarId: member.personId })).body;
  expect((await secretary.post(path(`acties/${id}/afhandeling`), byPhone(member.personId))).status).toBe(204);
  expect((await course(secretary)).at(-1)).toMatchObject({ wat: 'Actiepunt gereed gemeld', over: 'Cijfers aanvullen', door: { id: secretary.personId }, namens: { persoon: { id: member.personId }, kanaal: 'telefoon' } });
});

it('keeps the reason of a cancellation for the officers, and the whole for who sits there', async () => {
  const other = (await secretary.post(`${G}/vergaderingen`, { overleg: 'stuurgroep', begin: instantOf('2022-01-27', '15:30') })).body.id;
  await secretary.change('POST', `${G}/vergaderingen/${other}/annulering`, { reden: 'Te weinig punten.' }, `${G}/vergaderingen/${other}`);
  const cancelled = async (of: Caller) => (await of.get(`${G}/vergaderingen/${other}/verloop`)).body.resultaten.find(({ wat }: { wat: string }) => wat === 'Vergadering geannuleerd');
  expect((await cancelled(secretary)).toelichting).toBe('Te weinig punten.');
  expect((await cancelled(member)).toelichting).toBeNull();
  expect(await receiver.get(path('verloop'))).toMatchObject({ status: 403, body: { code: 'permission.meeting.course' } });
});

it('says whom a table chose, who recorded that and for whom; what was recorded cannot be changed', async () => {
  const [first, second, third] = [await app.holder(TABLE, 'mbo'), await app.holder(TABLE, 'hbo'), await app.holder(TABLE, 'vo')];
  const choose = (personId: string, body: object) => new Caller(api.url, personId).post(`${G}/overleggen/${TABLE}/functies`, body);
  expect((await choose(first, { voorzitterId: second })).status).toBe(204);
  expect((await choose(secretary.personId!, { voorzitterId: third, notulistId: first, namens: { persoonId: first, kanaal: 'e-mail', op: '2021-10-28' } })).status).toBe(204);
  const table = (await new Caller(api.url, first).post(`${G}/vergaderingen`, { overleg: TABLE, begin: instantOf('2021-12-07', '15:00') })).body.id;
  const { gekozen } = (await new Caller(api.url, second).get(`${G}/vergaderingen/${table}/verloop`)).body;
  const recorded = { sinds: '2021-10-28', door: { id: secretary.personId }, namens: { persoon: { id: first }, kanaal: 'e-mail', op: '2021-10-28' } };
  expect(gekozen).toMatchObject([{ functie: 'voorzitter', persoon: { id: third }, ...recorded }, { functie: 'notulist', persoon: { id: first }, ...recorded }]);
  // Who was chosen first held it for no day, but that they were stays known.
  expect(await app.query(`SELECT what, person_id AS person FROM logbook WHERE body_id = $1 ORDER BY at, what DESC`, [TABLE])).toEqual(
    expect.arrayContaining([{ what: 'voorzitter-gekozen', person: second }, { what: 'voorzitter-gekozen', person: third }, { what: 'notulist-gekozen', person: first }]),
  );
  await expect(app.query(`UPDATE logbook SET person_id = $1`, [first])).rejects.toThrow('permission denied');
  await expect(app.query(`DELETE FROM logbook`)).rejects.toThrow('permission denied');
});
