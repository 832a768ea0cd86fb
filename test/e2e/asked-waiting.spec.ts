/** What meetings ask of somebody stands on their first page from the day on which they are asked, until they did it; each with its person only. */
import type { RunningApi } from '#apps/api/start-api';
import { instantOf } from '#calendar/local-date';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/zoetermeer';
let app: Application;
let api: RunningApi;
let [secretary, chair, member]: Caller[] = [];
let meeting: string;

const asked = async (by: Caller | undefined): Promise<string[]> => (await by!.get(`${G}/taken`)).body.gevraagd.map(({ soort, uiterlijk }: { soort: string; uiterlijk: string | null }) => (uiterlijk ? `${soort} ${uiterlijk}` : soort));
const all = () => Promise.all([secretary, chair, member].map(asked));
const post = async (by: Caller | undefined, path: string, body?: object): Promise<void> => {
  const revised = path.startsWith('agenda/') ? meeting : path.startsWith('verslag/') ? `${meeting}/verslag` : null;
  const { status, body: answer } = revised ? await by!.change('POST', `${meeting}/${path}`, body, revised) : await by!.post(`${meeting}/${path}`, body);
  if (status >= 300) throw new Error(`${path}: ${JSON.stringify(answer)}`);
};

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  const [keeper, presides] = [await app.holder('stuurgroep', 'procesmanager'), await app.chairOf('stuurgroep')];
  const [other] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id NOT IN ($1, $2) ORDER BY seat_id`, [keeper, presides]);
  [secretary, chair, member] = [keeper, presides, other!.id].map((id) => new Caller(api.url, id));
  meeting = `${G}/vergaderingen/${(await app.meetings.plan(app.as(keeper), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: false })).meetingId}`;
});
afterAll(async () => {
  await api.close();
  await app.close();
});

it('is nothing before the call; then items, of whoever did not answer', async () => {
  expect(await all()).toEqual([[], [], []]);
  await app.advanceTo(instantOf('2021-09-20', '09:00'));
  expect(await all()).toEqual([[], ['oproep 2021-10-07'], ['oproep 2021-10-07']]);
  await post(member, 'agendapunten', { titel: 'Vervoer', doel: 'informatie', minuten: 10, stukken: ['Cijfers'] });
  expect(await all()).toEqual([[], ['oproep 2021-10-07'], ['stukken 2021-10-18']]);
});

it('is the agenda of the secretary, then of the chair; and a late item of the chair', async () => {
  await app.advanceTo(instantOf('2021-10-08', '09:00'));
  expect(await all()).toEqual([['agenda 2021-10-13'], [], ['stukken 2021-10-18']]);
  await post(secretary, 'agenda/voorstel', { volgorde: [] });
  await post(member, 'agendapunten', { titel: 'Te laat', doel: 'informatie', minuten: 5 });
  expect(await all()).toEqual([[], ['vaststellen 2021-10-13', 'laat-punt'], ['stukken 2021-10-18']]);
  await post(chair, 'agenda/vaststelling');
  expect(await all()).toEqual([[], ['laat-punt'], ['stukken 2021-10-18']]);
});

it('asks an agenda that was opened again by no day that has passed', async () => {
  await app.advanceTo(instantOf('2021-10-20', '09:00'));
  await post(secretary, 'agenda/heropening');
  expect((await asked(secretary)).filter((one) => one.startsWith('agenda'))).toEqual(['agenda']);
  const { telaat } = (await secretary!.get(`${G}/termijnen`)).body;
  expect(telaat).toEqual([]);
  await post(secretary, 'agenda/voorstel', { volgorde: [] });
  expect((await asked(chair)).filter((one) => one.startsWith('vaststellen'))).toEqual(['vaststellen']);
  await post(chair, 'agenda/vaststelling');
});

it('is the list and the minutes of who writes them, a look of who was there, and akkoord of the chair', async () => {
  await app.advanceTo(instantOf('2021-10-28', '18:00'));
  expect(await all()).toEqual([['besluitenlijst 2021-11-01', 'verslag 2021-11-03'], [], []]);
  await post(secretary, 'aanwezigheid', { personen: [member, secretary].map((one) => ({ persoonId: one!.personId, aanwezigheid: 'aanwezig' })) });
  await app.minutes.save(app.as(secretary!.personId!), meeting.split('/').at(-1)!, { sections: [{ itemId: null, text: 'Er is gesproken.', confidential: false }] });
  await post(secretary, 'verslag/indiening');
  expect((await all()).map((kinds) => kinds.map((one) => one.split(' ')[0]))).toEqual([['besluitenlijst'], [], ['opmerkingen']]);
});
