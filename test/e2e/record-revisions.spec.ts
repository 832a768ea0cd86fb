/** What was recorded can be put right while the meeting is open: by two people at once, without losing what either wrote. */
import { instantOf } from '#calendar/local-date';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/zoetermeer';
let app: Application;
let api: Awaited<ReturnType<typeof startTestApi>>;
let secretary: Caller;
let meeting: string;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  secretary = new Caller(api.url, await app.holder('stuurgroep', 'procesmanager'));
  const { body } = await secretary.post(`${G}/vergaderingen`, { overleg: 'stuurgroep', begin: instantOf('2021-10-28', '15:30'), uitnodigen: true });
  meeting = `${G}/vergaderingen/${body.id}`;
  await app.advanceTo(instantOf('2021-10-28', '16:00'));
});
afterAll(async () => {
  await api.close();
  await app.close();
});

const version = async (): Promise<Record<string, string>> => ({ 'if-match': (await secretary.get(meeting)).headers.get('etag')! });
const read = async () => (await secretary.get(meeting)).body;
const decide = async (tekst: string): Promise<string> => (await secretary.post(`${meeting}/besluiten`, { tekst })).body.id;
const act = async (tekst: string): Promise<string> => (await secretary.post(`${meeting}/acties`, { tekst })).body.id;

it('a decision reads otherwise, on the version that one saw and on no other', async () => {
  const id = await decide('Instemmen met de aanpak');
  const seen = await version();
  expect((await secretary.send('PUT', `${meeting}/besluiten/${id}`, { body: { tekst: 'Instemmen met de aanpak.' }, headers: seen })).status).toBe(204);
  const refused = await secretary.send('PUT', `${meeting}/besluiten/${id}`, { body: { tekst: 'Niet instemmen.' }, headers: seen });
  expect([refused.status, refused.body.code]).toEqual([412, 'revision.stale']);
  expect((await secretary.send('PUT', `${meeting}/besluiten/${id}`, { body: { tekst: 'Zonder versie.' } })).status).toBe(428);
  expect((await read()).besluiten).toMatchObject([{ id, tekst: 'Instemmen met de aanpak.' }]);
});

it('who may not do it is not told which version there is', async () => {
  const id = await decide('Nog een besluit');
  const member = new Caller(api.url, await app.holder('stuurgroep', 'bouwen-2'));
  const refused = await member.send('PUT', `${meeting}/besluiten/${id}`, { body: { tekst: 'Anders.' }, headers: { 'if-match': '"1"' } });
  expect([refused.status, refused.body.code]).toEqual([403, 'permission.record.write']);
  // Nor which items there are: what is not there is refused as what is.
  for (const seen of ['"1"', (await version())['if-match']!]) {
    const asked = await new Caller(api.url, await app.holder('tafel-overgangen', 'mbo')).send('POST', `${meeting}/agendapunten/00000000-0000-4000-8000-000000000009/intrekking`, { body: {}, headers: { 'if-match': seen } });
    expect([asked.status, asked.body.code]).toEqual([403, 'permission.agenda.propose']);
  }
});

it('an action gets another text, owner and day', async () => {
  const id = await act('Cijfers opvragen');
  const { status } = await secretary.send('PUT', `${meeting}/acties/${id}`, { body: { tekst: 'Cijfers per wijk opvragen', eigenaarId: secretary.personId, uiterlijk: '2021-12-01' }, headers: await version() });
  expect(status).toBe(204);
  expect((await read()).acties).toMatchObject([{ id, tekst: 'Cijfers per wijk opvragen', eigenaarId: secretary.personId, uiterlijk: '2021-12-01' }]);
  const unknown = await secretary.send('PUT', `${meeting}/acties/${id}`, { body: { tekst: 'x', eigenaarId: '00000000-0000-4000-8000-000000000000', uiterlijk: null }, headers: await version() });
  expect([unknown.status, unknown.body.code, unknown.body.errors[0].location]).toEqual([400, 'person.unknown', { pointer: '#/eigenaarId' }]);
});

it('what was struck out is gone, and cannot be changed any more', async () => {
  const [decision, action] = [await decide('Te veel'), await act('Ook te veel')];
  expect((await secretary.send('DELETE', `${meeting}/besluiten/${decision}`, { headers: await version() })).status).toBe(204);
  expect((await secretary.send('DELETE', `${meeting}/acties/${action}`, { headers: await version() })).status).toBe(204);
  const again = await secretary.send('PUT', `${meeting}/besluiten/${decision}`, { body: { tekst: 'Terug' }, headers: await version() });
  expect([again.status, again.body.code]).toEqual([404, 'decision.unknown']);
  const { besluiten, acties } = await read();
  expect([besluiten, acties].flat().map(({ id }: { id: string }) => id)).not.toEqual(expect.arrayContaining([decision, action]));
});

it('what others go on with stays: an action that is done, a decision that became an agreement', async () => {
  const [decision, action] = [await decide('Eén formulier voor alle voorscholen.'), await act('Formulier maken')];
  expect((await secretary.post(`${meeting}/acties/${action}/afhandeling`)).status).toBe(204);
  const ambitie = app.scheme.ambitions[0]!.id;
  expect((await secretary.post(`${G}/vraagstukken`, { vergaderingId: meeting.split('/').at(-1), besluitId: decision, ambitie, tekst: 'Eén formulier voor alle voorscholen' })).status).toBe(201);
  const refusals = [await secretary.send('DELETE', `${meeting}/acties/${action}`, { headers: await version() }), await secretary.send('DELETE', `${meeting}/besluiten/${decision}`, { headers: await version() })];
  expect(refusals.map(({ status, body }) => [status, body.code])).toEqual([[409, 'action.done'], [409, 'decision.agreed']]);
});

it('is for who writes the record', async () => {
  const id = await decide('Van de secretaris');
  const other = new Caller(api.url, await app.chairOf('stuurgroep'));
  const refused = await other.send('PUT', `${meeting}/besluiten/${id}`, { body: { tekst: 'Van mij' }, headers: await version() });
  expect([refused.status, refused.body.code]).toEqual([403, 'permission.record.write']);
});

it('is told once in the course, however often one saved while typing', async () => {
  const { body } = await secretary.get(`${meeting}/verloop`);
  expect(body.resultaten.filter(({ wat }: { wat: string }) => wat === 'Besluit of actiepunt gewijzigd')).toHaveLength(1);
});
