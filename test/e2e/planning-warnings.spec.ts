/** What the secretary is told about a date before and after it is chosen, and about an agenda that does not fit. */
import { instantOf } from '#calendar/local-date';
import type { RunningApi } from '#apps/api/start-api';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const ROOT = '/gemeenten/zoetermeer/vergaderingen';
let app: Application;
let api: RunningApi;
let secretary: Caller;
let id: string;

const plan = (begin: string) => secretary.post(ROOT, { overleg: 'stuurgroep', begin });
const read = async () => (await secretary.get(`${ROOT}/${id}`)).body;
const callOf = async () => (await read()).termijnen.find((one: { id: string }) => one.id === 'call');

beforeAll(async () => {
  app = await startApplication(instantOf('2026-08-31', '09:00'));
  api = await startTestApi(app);
  secretary = new Caller(api.url, await app.holder('stuurgroep', 'procesmanager'));
  id = (await plan(instantOf('2026-10-29', '14:00'))).body.id;
});
afterAll(async () => {
  await api.close();
  await app.close();
});

describe('planning a meeting', () => {
  it('at the moment at which the body meets already is refused', async () => {
    expect(await plan(instantOf('2026-10-29', '14:00'))).toMatchObject({ status: 409, body: { code: 'meeting.same-moment' } });
  });

  it('in the night or after the scheme’s period is done, and said', async () => {
    const { status, body } = await plan(instantOf('2031-01-14', '03:00'));
    expect(status).toBe(201);
    expect(body.waarschuwingen).toEqual(['Let op: de vergadering begint om 03.00 uur, buiten de gewone uren.', 'Let op: de samenwerkingsstructuur loopt tot en met dinsdag 31 december 2030. Daarna gelden haar afspraken alleen bij benadering.']);
  });
});

describe('moving a meeting', () => {
  it('shows beforehand that the hour is odd and which deadlines cannot be met any more', async () => {
    const { body } = await secretary.get(`${ROOT}/${id}/verplaatsing/voorbeeld?begin=${instantOf('2026-09-10', '03:00')}`);
    expect(body.waarschuwingen).toEqual(expect.arrayContaining(['Let op: de vergadering begint om 03.00 uur, buiten de gewone uren.', expect.stringMatching(/^Let op: niet meer op tijd te halen zijn: Oproep voor agendapunten, /)]));
  });

  it('leaves what is done on the day on which it was due', async () => {
    const before = await callOf();
    await app.advanceTo(instantOf('2026-10-01', '09:00'));
    expect((await read()).status).toBe('agendapunten-verzamelen');
    await secretary.change('POST', `${ROOT}/${id}/verplaatsing`, { begin: instantOf('2026-11-03', '14:00') }, `${ROOT}/${id}`);
    await secretary.change('POST', `${ROOT}/${id}/verplaatsing`, { begin: instantOf('2026-10-27', '14:00') }, `${ROOT}/${id}`);
    expect(await callOf()).toEqual(before);
    expect(before).toMatchObject({ haalbaar: true });
  });

  it('says with each deadline where its rule comes from', async () => {
    expect((await callOf()).waarom.at(-1)).toMatch(/^(Aanname|Deze termijn staat in): /);
  });
});

describe('an agenda that is longer than its meeting', () => {
  it('is said to who reads it', async () => {
    expect((await read()).waarschuwingen).toEqual([]);
    await secretary.post(`${ROOT}/${id}/agendapunten`, { titel: 'Lang punt', doel: 'informatie', minuten: 300 });
    expect((await read()).waarschuwingen).toEqual([expect.stringMatching(/^De agenda duurt \d+ minuten en er is plaats voor \d+: dat is \d+ minuten te lang\.$/)]);
  });
});
