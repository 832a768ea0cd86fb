/** An overlegtafel arranges itself: its members choose who presides and who takes the minutes. Until then the LEA's secretary keeps it going. */
import { instantOf } from '#calendar/local-date';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const TABLE = 'tafel-overgangen';
const PATH = `/gemeenten/zoetermeer/overleggen/${TABLE}/functies`;
let app: Application;
let api: Awaited<ReturnType<typeof startTestApi>>;
let processManager: string;
let member: string;
let other: string;
let outsider: string;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  processManager = await app.holder('stuurgroep', 'procesmanager');
  [member, other] = [await app.holder(TABLE, 'mbo'), await app.holder(TABLE, 'hbo')];
  outsider = await app.holder('tafel-voorzieningen', 'vo');
});
afterAll(async () => {
  await api.close();
  await app.close();
});

const plan = (personId: string, startsAt: string) => app.meetings.plan(app.as(personId), { bodyId: TABLE, startsAt, extra: false, announce: false });
const as = (personId: string) => new Caller(api.url, personId);

it('has the LEA’s secretary plan and record while nobody was chosen', async () => {
  const { meetingId } = await plan(processManager, instantOf('2021-09-07', '15:00'));
  await expect(plan(member, instantOf('2021-09-14', '15:00'))).rejects.toMatchObject({ kind: 'forbidden' });
  await app.advanceTo(instantOf('2021-09-08', '09:00'));
  await app.record.decision(app.as(processManager), meetingId, { text: 'De tafel komt vier keer per jaar bijeen.' });
});

it('chooses from its own members, where the scheme leaves it to them', async () => {
  expect((await as(outsider).post(PATH, { notulistId: member })).status).toBe(403);
  expect(await as(member).post(PATH, { notulistId: outsider })).toMatchObject({ status: 400, body: { code: 'person.not-a-member', errors: [{ location: { pointer: '#/notulistId' } }] } });
  expect(await as(processManager).post('/gemeenten/zoetermeer/overleggen/platform/functies', { voorzitterId: processManager })).toMatchObject({ status: 409, body: { code: 'body.fixed-office' } });
  expect((await as(member).post(PATH, {})).status).toBe(400);
});

it('has its own chair and secretary once it has chosen, and may choose again', async () => {
  expect((await as(processManager).post(PATH, { voorzitterId: other, notulistId: member })).status).toBe(204);
  await plan(member, instantOf('2021-11-09', '15:00'));
  await expect(plan(processManager, instantOf('2021-11-16', '15:00'))).rejects.toMatchObject({ kind: 'forbidden' });
  const table = async () => (await as(member).get('/gemeenten/zoetermeer/overleggen')).body.resultaten.find(({ id }: { id: string }) => id === TABLE);
  expect(await table()).toMatchObject({ voorzitterId: other, secretarisId: member, notulistId: member });
  expect((await as(other).post(PATH, { notulistId: other })).status).toBe(204);
  expect(await table()).toMatchObject({ voorzitterId: other, secretarisId: other, notulistId: other });
});

describe('how often it meets', () => {
  const rhythm = (more: string, body = TABLE) => as(other).get(`/gemeenten/zoetermeer/schooljaren/2021-2022/reeksen/${body}?${more}`);

  it('is its own affair: its rule gives the dates of the year, without holidays and what is planned', async () => {
    const { body } = await rhythm('elke=maand&welke=tweede&weekdag=dinsdag&tijd=15:00');
    expect(body).toMatchObject({ ritme: 'elke tweede dinsdag van de maand', overleg: TABLE });
    expect(body.vergaderingen.map(({ datum }: { datum: string }) => datum)).toEqual(['2021-12-14', '2022-01-11', '2022-02-08', '2022-03-08', '2022-04-12', '2022-05-10', '2022-06-14']);
    const dropped = Object.fromEntries(body.vervallen.map(({ datum, waarom }: { datum: string; waarom: string }) => [datum, waarom]));
    expect(dropped).toMatchObject({ '2021-08-10': 'Deze dag valt in de zomervakantie (regio midden).', '2021-09-14': 'De oproep voor agendapunten kan niet meer op tijd uit.', '2021-11-09': 'Op deze dag staat al een vergadering.', '2022-07-12': 'Deze dag valt in de zomervakantie (regio midden).' });
  });

  it('is planned by its secretary in one go', async () => {
    const { body } = await rhythm('elke=week&tussen=8&weekdag=donderdag&tijd=09:30');
    const chosen = body.vergaderingen.map(({ begin }: { begin: string }) => ({ overleg: TABLE, begin }));
    expect(chosen.length).toBeGreaterThan(2);
    expect((await as(other).post('/gemeenten/zoetermeer/schooljaren/2021-2022/voorstel', { vergaderingen: chosen })).status).toBe(201);
    expect((await rhythm('elke=week&tussen=8&weekdag=donderdag&tijd=09:30')).body.vergaderingen).toEqual([]);
  });

  it('is refused where the scheme sets it, or where the rule is none', async () => {
    expect(await rhythm('elke=week&weekdag=dinsdag&tijd=15:00', 'stuurgroep')).toMatchObject({ status: 409, body: { code: 'season.scheme-frequency' } });
    expect(await rhythm('elke=maand&weekdag=zondag&tijd=25:00&tussen=0')).toMatchObject({ status: 400, body: { errors: expect.arrayContaining([{}, {}, {}].map(() => expect.anything())) } });
  });
});
