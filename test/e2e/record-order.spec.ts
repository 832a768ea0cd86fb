/** What was recorded of a meeting stands everywhere in the order of its agenda, and what is reserved has a day like any other. */
import { instantOf } from '#calendar/local-date';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/zoetermeer';
let app: Application;
let api: Awaited<ReturnType<typeof startTestApi>>;
let secretary: Caller;
let meetingId: string;
const items: string[] = [];

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  secretary = new Caller(api.url, await app.holder('stuurgroep', 'procesmanager'));
  meetingId = (await secretary.post(`${G}/vergaderingen`, { overleg: 'stuurgroep', begin: instantOf('2021-10-28', '15:30'), uitnodigen: true })).body.id;
  for (const titel of ['Huisvesting', 'Voorscholen']) {
    await app.advanceTo(new Date(Date.parse(app.clock.now()) + 60_000).toISOString());
    items.push((await secretary.post(path('agendapunten'), { titel, doel: 'besluitvorming', minuten: 10, gevraagdBesluit: 'Instemmen.' })).body.id);
  }
  await app.advanceTo(instantOf('2021-10-28', '18:00'));
  for (const [item, tekst] of [[items[1], 'Eén formulier voor alle voorscholen.'], [items[0], 'De start is in januari.'], [null, 'De vergadering is openbaar.']] as const) {
    await secretary.post(path('besluiten'), { tekst, ...(item ? { agendapuntId: item } : {}) });
  }
});
afterAll(async () => {
  await api.close();
  await app.close();
});

const path = (rest: string) => `${G}/vergaderingen/${meetingId}/${rest}`;
const IN_ORDER = ['De vergadering is openbaar.', 'De start is in januari.', 'Eén formulier voor alle voorscholen.'];
/** Before each in a list: of which item. */
const TITLES = ['', 'Huisvesting: ', 'Voorscholen: '];

it('numbers decisions as the agenda has them, on the page, in the list and in the minutes alike', async () => {
  expect((await secretary.get(`${G}/vergaderingen/${meetingId}`)).body.besluiten.map(({ tekst }: { tekst: string }) => tekst)).toEqual(IN_ORDER);
  expect((await secretary.change('POST', path('besluitenlijst'), undefined, `${G}/vergaderingen/${meetingId}`)).status).toBe(204);
  await app.settle();
  await secretary.change('PUT', path('verslag'), { secties: [{ agendapuntId: null, tekst: 'Besproken.' }] }, path('verslag'));
  await secretary.change('POST', path('verslag/indiening'), undefined, path('verslag'));
  await secretary.change('POST', path('verslag/akkoord'), { namens: { persoonId: await app.chairOf('stuurgroep'), kanaal: 'telefoon', op: '2021-10-28' } }, path('verslag'));
  await app.settle();
  const texts = await app.query<{ kind: string; text: string }>(`SELECT kind, text_body AS text FROM mailing WHERE kind IN ('decision-list', 'minutes') AND about->>'meetingId' = $1 ORDER BY kind`, [meetingId]);
  expect(texts.map(({ kind }) => kind)).toEqual(['decision-list', 'minutes']);
  for (const { text } of texts) expect(text.replace(/\s+/g, ' ')).toContain(IN_ORDER.map((decision, index) => `${index + 1} ${TITLES[index]}${decision}`).join(' '));
});

it('says on the calendar what is done, of deadlines that are still to come too, not of what passed without, and announces nothing any more', async () => {
  const { body } = await secretary.get(`${G}/kalender?van=2021-08-01&tot=2022-08-01&soorten=termijn`);
  const own = body.momenten.filter((one: { vergaderingId: string }) => one.vergaderingId === meetingId) as { tekst: string; datum: string; gedaan: boolean }[];
  // Nobody fixed the agenda: it left by itself.
  expect(own.filter(({ gedaan }) => !gedaan).map(({ tekst }) => tekst)).toEqual(['Agenda vastgesteld']);
  expect(own.filter(({ datum }) => datum > '2021-10-28').map(({ tekst }) => tekst)).toEqual(['Besluiten- en actielijst verzonden', 'Conceptverslag klaar', 'Conceptverslag nagekeken', 'Akkoord van de voorzitter', 'Verslag verspreid']);
  const later = (await secretary.post(`${G}/vergaderingen`, { overleg: 'stuurgroep', begin: instantOf('2021-12-09', '15:30') })).body.id;
  const ahead = (await secretary.get(`${G}/kalender?van=2021-11-01&tot=2022-02-01&soorten=termijn`)).body.momenten.filter((one: { vergaderingId: string }) => one.vergaderingId === later) as { tekst: string; gedaan: boolean }[];
  expect(ahead.map(({ tekst }) => tekst)).toContain('Vooraankondiging van de automatische verzending');
  expect(ahead.filter(({ gedaan }) => gedaan)).toEqual([]);
});

describe('a decision onder voorbehoud', () => {
  const deadlines = async () => (await secretary.get(`${G}/vergaderingen/${meetingId}`)).body.termijnen as { id: string; naam: string; moment: string }[];
  const reserved = `voorbehoud-`;

  it('has its day among the meeting’s deadlines, in order of time, as long as the achterban has not answered', async () => {
    await secretary.post(path(`agendapunten/${items[0]}/uitkomst`), { uitkomst: 'onder-voorbehoud', tot: instantOf('2021-11-05', '17:00') });
    const all = await deadlines();
    expect(all.find(({ id }) => id === `${reserved}${items[0]}`)).toMatchObject({ naam: 'Antwoord van de achterban op het besluit onder voorbehoud over ‘Huisvesting’', moment: instantOf('2021-11-05', '17:00'), waarom: [expect.stringMatching(/^De vergadering van donderdag 28 oktober 2021 nam dit besluit onder voorbehoud en gaf de achterban tot en met vrijdag 5 november 2021\./)] });
    expect(all.map(({ moment }) => moment)).toEqual([...all.map(({ moment }) => moment)].sort());
    const ahead = (await secretary.get(`${G}/termijnen`)).body.komend;
    expect(ahead.map(({ id }: { id: string }) => id)).toContain(`${reserved}${items[0]}`);
    const calendar = async (van: string, tot: string) => (await secretary.get(`${G}/kalender?van=${van}&tot=${tot}&soorten=termijn`)).body.momenten.filter(({ tekst }: { tekst: string }) => /achterban/.test(tekst));
    expect(await calendar('2021-11-05', '2021-11-06')).toMatchObject([{ datum: '2021-11-05', begin: instantOf('2021-11-05', '17:00'), overleg: 'stuurgroep', vergaderingId: meetingId, waarom: [expect.stringMatching(/onder voorbehoud/)] }]);
    expect([await calendar('2021-11-01', '2021-11-05'), await calendar('2021-11-06', '2021-12-01')]).toEqual([[], []]);
    expect((await secretary.post(path(`agendapunten/${items[0]}/voorbehoud`), { akkoord: true })).status).toBe(204);
    expect((await deadlines()).some(({ id }) => id.startsWith(reserved))).toBe(false);
    expect(await calendar('2021-11-05', '2021-11-06')).toMatchObject([{ gedaan: true }]);
  });

  it('is called by its item on the calendar, on the first page and among the meeting’s deadlines, for who may know of that; a confidential one for nobody, for the file goes into calendars that others read', async () => {
    await secretary.post(path(`agendapunten/${items[1]}/uitkomst`), { uitkomst: 'onder-voorbehoud', tot: instantOf('2021-11-05', '17:00') });
    const calendar = `${G}/kalender?van=2021-11-05&tot=2021-11-06&soorten=termijn`;
    const named = async (by: Caller) => ((await by.get(calendar)).body.momenten as { tekst: string }[]).map(({ tekst }) => tekst).filter((text) => text.includes('achterban')).sort();
    const [unnamed, open, later] = ['Antwoord van de achterban op een besluit onder voorbehoud', ...['Huisvesting', 'Voorscholen'].map((title) => `Antwoord van de achterban op het besluit onder voorbehoud over ‘${title}’`)] as [string, string, string];
    const [receiver] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'platform' AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'stuurgroep') LIMIT 1`);
    const comes = async (by: Caller) => ((await by.get(`${G}/termijnen`)).body.komend as { id: string; naam: string }[]).filter(({ id }) => id === `${reserved}${items[1]}`).map(({ naam }) => naam);
    expect([await named(secretary), await comes(secretary), await comes(new Caller(api.url, null))]).toEqual([[open, later], [later], [unnamed]]);
    expect((await deadlines()).find(({ id }) => id.startsWith(reserved))).toMatchObject({ naam: later });
    await app.query(`UPDATE agenda_item SET confidential = true WHERE id = $1`, [items[1]]);
    for (const reader of [secretary, new Caller(api.url, receiver!.id)]) expect(await named(reader)).toEqual([unnamed, open].sort());
    expect(await named(new Caller(api.url, null))).toEqual([unnamed, unnamed]);
    expect([await comes(secretary), (await deadlines()).find(({ id }) => id.startsWith(reserved))]).toMatchObject([[unnamed], { naam: unnamed }]);
    const [ics, csv] = await Promise.all(['ics', 'csv'].map(async (formaat) => String((await secretary.get(`${calendar}&formaat=${formaat}`)).body).replaceAll('\r\n ', ''))) as [string, string];
    expect(ics).toContain('SUMMARY:Antwoord van de achterban op het besluit onder voorbehoud over ‘Huisvesting’ (gedaan)\\, Stuurgroep LEA');
    expect(ics).toContain(`SUMMARY:${unnamed}\\, Stuurgroep LEA`);
    expect(csv).toContain(unnamed);
    for (const file of [ics, csv]) expect(file).not.toContain('Voorscholen');
  });
});
