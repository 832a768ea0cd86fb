/** Twelve months of all overleggen, as a visitor, a member and a spreadsheet see them. */
import { instantOf } from '#calendar/local-date';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/haarlemmermeer';
let app: Application;
let api: Awaited<ReturnType<typeof startTestApi>>;
let secretary: Caller;
let visitor: Caller;
let meeting: string;

beforeAll(async () => {
  app = await startApplication(instantOf('2025-02-03', '09:00'), { scheme: 'haarlemmermeer' });
  api = await startTestApi(app);
  secretary = new Caller(api.url, await app.holder('besturenoverleg', app.scheme.bodies.find(({ id }) => id === 'besturenoverleg')!.secretary!));
  visitor = new Caller(api.url, null);
  const plan = async (day: string) => (await secretary.post(`${G}/vergaderingen`, { overleg: 'besturenoverleg', begin: instantOf(day, '15:00') })).body.id as string;
  meeting = await plan('2025-05-22');
  await plan('2025-11-20');
  await plan('2026-05-21');
  await app.settle();
  const preparation = `${G}/vergaderingen/${meeting}/voorbereiding`;
  await secretary.post(`${preparation}/oproep`);
  for (const [titel, vertrouwelijk] of [['Kansengelijkheid; en meer', false], ['Een schoolleider', true]] as const) {
    const { body } = await secretary.post(`${preparation}/agendapunten`, { titel, doel: 'informatie', minuten: 10, vertrouwelijk });
    await secretary.post(`${preparation}/agendapunten/${body.id}/besluit`, { besluit: 'aanvaard' });
  }
  await app.settle();
});
afterAll(async () => {
  await api.close();
  await app.close();
});

const topicsOf = async (as: Caller): Promise<string[]> => {
  const { body } = await as.get(`${G}/termijnagenda`);
  return body.vergaderingen.find((one: { vergaderingId: string; bereidtVoor: boolean }) => one.vergaderingId === meeting && !one.bereidtVoor).onderwerpen.map(({ tekst }: { tekst: string }) => tekst);
};

it('holds the meetings of twelve months, with those of the agendacommissie before them', async () => {
  const { body } = await visitor.get(`${G}/termijnagenda`);
  expect(body).toMatchObject({ van: '2025-02-03', tot: '2026-02-03' });
  expect(body.vergaderingen.map(({ overleg }: { overleg: string }) => overleg)).toEqual(['agendacommissie', 'besturenoverleg', 'agendacommissie', 'besturenoverleg']);
  expect((await visitor.get(`${G}/termijnagenda?van=2026-01-01&tot=2026-07-01`)).body.vergaderingen).toHaveLength(2);
});

it('shows an agenda to who may read it, and to nobody else', async () => {
  expect(await topicsOf(secretary)).toEqual(expect.arrayContaining(['Kansengelijkheid; en meer', 'Een schoolleider']));
  const { agenda } = (await secretary.get(`${G}/vergaderingen/${meeting}`)).body as { agenda: { titel: string }[] };
  expect((await topicsOf(secretary)).slice(0, agenda.length)).toEqual(agenda.map(({ titel }) => titel));
  expect((await topicsOf(visitor)).filter((text) => /Kansengelijkheid; en meer|Een schoolleider/.test(text))).toEqual([]);
});

it.each([['by its address', `${G}/termijnagenda?formaat=csv`, {}], ['by what the caller accepts', `${G}/termijnagenda`, { accept: 'text/csv' }]])('is a table for a spreadsheet, %s', async (_, path, headers) => {
  const { body, headers: answered } = await secretary.get(path, { headers });
  expect(answered.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answered.get('content-disposition')).toBe('attachment; filename="termijnagenda-2025-02-03.csv"');
  const rows = String(body).split('\r\n');
  expect(rows[0]?.replace('\uFEFF', '')).toBe('Datum;Tijd;Overleg;Soort;Onderwerp');
  expect(rows).toContainEqual(expect.stringMatching(/^2025-05-22;15\.00 uur;.*;agendapunt;"Kansengelijkheid; en meer"$/));
});

it('lies beside a calendar that is a table too, of one overleg when asked, with why each date is then', async () => {
  const { body, headers } = await secretary.get(`${G}/kalender?overleg=besturenoverleg&formaat=csv`);
  expect(headers.get('content-disposition')).toBe('attachment; filename="kalender-2024-08-01.csv"');
  const rows = String(body).replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(rows[0]).toBe('Datum;Tot en met;Tijd;Overleg;Soort;Wat;Gedaan;Waarom deze datum');
  expect(rows.find((row) => row.startsWith('2025-05-22;;15.00 uur;'))).toMatch(/^2025-05-22;;15\.00 uur;[^;]+;vergadering;[^;]+;;.{20,}$/);
  expect(rows.filter((row) => row.includes(';voorbereiding;'))).toEqual([]);
  expect(String((await secretary.get(`${G}/kalender?formaat=csv`)).body)).toContain(';voorbereiding;');
});

it('goes along to one’s own calendar: each meeting as in its invitation, what is due as a day, and only the kinds that were asked for', async () => {
  const { body, headers } = await secretary.get(`${G}/kalender?overleg=besturenoverleg&formaat=ics`);
  expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual(['text/calendar; charset=utf-8', 'attachment; filename="kalender-2024-08-01.ics"']);
  const text = String(body).replaceAll('\r\n ', '');
  expect(text).toMatch(/BEGIN:VEVENT\r\nUID:[0-9a-f-]{36}@leidraad\r\nSEQUENCE:0\r\nDTSTAMP:\d{8}T\d{6}Z\r\nDTSTART;TZID=Europe\/Amsterdam:20250522T150000\r\nDTEND;TZID=Europe\/Amsterdam:20250522T/);
  expect(text).toMatch(/DTSTART;VALUE=DATE:\d{8}\r\n/);
  const meetings = String((await secretary.get(`${G}/kalender?overleg=besturenoverleg&soorten=vergadering&formaat=ics`)).body);
  expect(meetings).not.toContain('VALUE=DATE');
  expect(meetings.match(/BEGIN:VEVENT/g)!.length).toBeLessThan(text.match(/BEGIN:VEVENT/g)!.length);
  expect((await secretary.get(`${G}/kalender?soorten=feest`)).status).toBe(400);
});

it('refuses days in the wrong order', async () => {
  expect(await visitor.get(`${G}/termijnagenda?van=2025-05-01&tot=2025-05-01`)).toMatchObject({ status: 400, body: { errors: [{ location: { name: 'tot' }, detail: 'Kies een dag na de eerste.' }] } });
});
