/** Annual plans over HTTP: written, handed in, adopted, told to the council, carried out and evaluated. */
import type { RunningApi } from '#apps/api/start-api';
import { instantOf } from '#calendar/local-date';
import { startApplication, type Application } from '../support/application.js';
import { Caller, everything, startTestApi } from '../support/api.js';

const PLANS = '/gemeenten/westland/jaarplannen';
const PLAN = `${PLANS}/2022`;
const LINE = {
  kolommen: { Jaardoelstelling: 'Meer kinderen lezen met plezier.' }, kostenCenten: 3_000_000, dekking: [{ bron: 'lumpsum', centen: 1_000_000 }], leaCenten: 2_000_000,
  acties: [{ nr: 1, actie: 'Taalcoaches werven', partners: ['PO'], planning: 'Q2 2022', budgetCenten: 500_000 }, { nr: 2, actie: '=Ouderavonden', partners: ['PO', 'bibliotheek'], planning: 'ieder kwartaal in 2022', budgetTekst: 'eigen uren' }],
};

let app: Application;
let api: RunningApi;
let secretary: Caller;
let chair: Caller;
let board: Caller;
const caller = async (bodyId: string, seatId: string) => new Caller(api.url, await app.holder(bodyId, seatId));

beforeAll(async () => {
  app = await startApplication(instantOf('2022-01-04', '09:00'), { scheme: 'westland' });
  api = await startTestApi(app);
  secretary = await caller('bestuurlijk-overleg', 'secretaris');
  chair = await caller('werkgroep-gelijke-kansen', 'voorzitter');
  board = await caller('bestuurlijk-overleg', 'po-1');
});
afterAll(async () => {
  await api.close();
  await app.close();
});

/** Whoever speaks for a board that must still adopt hands that over; what is adopted meanwhile goes. */
async function handsOver(seatId: string, title: string): Promise<void> {
  const [held] = await app.query<{ id: string }>(`SELECT id FROM membership WHERE body_id = 'bestuurlijk-overleg' AND seat_id = $1`, [seatId]);
  await app.memberships.end(app.as(secretary.personId!), held!.id, { on: '2022-04-20' });
  await app.worker.handoverWatch.run(app.tenantId);
  await app.settle();
  const [found] = await app.query<{ title: string; status: string }>(`SELECT title, status FROM handover_point WHERE source = 'vaststelling'`);
  expect(found).toMatchObject({ title: expect.stringContaining(title), status: 'open' });
}

it('is begun by who keeps it, once, with the same answer for the same key', async () => {
  expect(await board.post(PLANS, { jaar: '2022' })).toMatchObject({ status: 403, body: { code: 'permission.plan.keep' } });
  const key = { 'idempotency-key': 'jaarplan-2022' };
  const first = await secretary.post(PLANS, { jaar: '2022' }, key);
  expect([first.status, first.headers.get('location')]).toEqual([201, '/v1/gemeenten/westland/jaarplannen/2022']);
  expect((await secretary.post(PLANS, { jaar: '2022' }, key)).status).toBe(201);
  expect(await secretary.post(PLANS, { jaar: '2022' })).toMatchObject({ status: 409, body: { code: 'plan.exists' } });
  await app.settle();
  expect((await board.get(PLANS)).body.resultaten).toEqual([{ jaar: '2022', titel: 'Jaarplan 2022', status: 'schrijven', versie: expect.any(Number), geldendeVersie: null, raadGeinformeerdOp: null, geevalueerdOp: null }]);
  expect((await secretary.get(`${PLANS}/2031`)).body).toMatchObject({ status: 404, code: 'annual-plan.unknown' });
});

it('is read by who sits in the LEA, and by nobody else', async () => {
  const personId = (await app.people.add(app.as(secretary.personId!), { name: 'Iemand Anders', email: 'iemand@westland.example' })).personId;
  expect(await new Caller(api.url, personId).get(PLAN)).toMatchObject({ status: 403, body: { code: 'permission.plan.read' } });
  expect((await new Caller(api.url, null).get(PLAN)).status).toBe(401);
});

it('says who can do what with it, and what a planning means', async () => {
  const can = async (by: Caller) => (({ mogelijk, regels }) => ({ mogelijk, regels: regels.filter(({ magWijzigen }: { magWijzigen: boolean }) => magWijzigen).map(({ id }: { id: string }) => id) }))((await by.get(PLAN)).body);
  expect(await can(secretary)).toEqual({ mogelijk: ['budget', 'indiening'], regels: ['gelijke-kansen', 'brede-ontwikkeling', 'passende-plek', 'arbeidsmarkt', 'kennis'] });
  expect(await can(chair)).toEqual({ mogelijk: [], regels: ['gelijke-kansen'] });
  expect(await can(board)).toEqual({ mogelijk: [], regels: [] });
  expect((await board.get(PLAN)).body).toMatchObject({ vorigJaar: '2021', kolommen: expect.arrayContaining(['Jaardoelstelling', 'Rolverdeling']), bronnen: expect.arrayContaining([{ id: 'lumpsum', naam: expect.any(String) }]) });
  expect([(await secretary.get(PLANS)).body.teBeginnen, (await board.get(PLANS)).body.teBeginnen]).toEqual([['2023'], []]);
  expect((await board.get(`${PLANS}?formaat=csv`)).body).toContain('2022;Jaarplan 2022;schrijven;');
  expect((await board.get(`${PLAN}/planning?tekst=${encodeURIComponent('sept./okt 2022')}`)).body).toEqual({ van: '2022-09-01', totEnMet: '2022-10-31' });
  expect((await board.get(`${PLAN}/planning?tekst=ooit`)).body).toEqual({ van: null, totEnMet: null });
});

it('refuses a line that is wrong with every problem by its Dutch name, and nothing is changed', async () => {
  const before = await everything(app);
  const wrong = await chair.change('PUT', `${PLAN}/regels/gelijke-kansen`, { ...LINE, kostenCenten: -100, kolommen: { Onzin: 'x' }, acties: [{ actie: 'x', planning: 'Q2 2021', budgetCenten: -1 }] }, PLAN);
  expect([wrong.status, wrong.body.code]).toEqual([400, 'plan.line']);
  expect(wrong.body.errors.map(({ location }: { location: { pointer: string } }) => location.pointer)).toEqual(['#/kolommen/Onzin', '#/kostenCenten', '#/acties/0/budgetCenten', '#/acties/0/planning']);
  expect(wrong.body.detail).toContain('Gelijke kansen');
  const unbalanced = await chair.change('PUT', `${PLAN}/regels/gelijke-kansen`, { ...LINE, leaCenten: 3_000_000 }, PLAN);
  expect(unbalanced.body.errors).toMatchObject([{ location: { pointer: '#/leaCenten' }, detail: expect.stringContaining("Regel 'Gelijke kansen voor iedereen'") }]);
  expect((await chair.send('PUT', `${PLAN}/regels/gelijke-kansen`, { body: LINE })).status).toBe(428);
  expect((await chair.send('PUT', `${PLAN}/regels/gelijke-kansen`, { body: LINE, headers: { 'if-match': '"999"' } })).body.code).toBe('revision.stale');
  expect(await chair.change('PUT', `${PLAN}/regels/kennis`, LINE, PLAN)).toMatchObject({ status: 403, body: { code: 'permission.plan.draft' } });
  expect((await secretary.send('PUT', `${PLAN}/budget`, { body: { beschikbaarCenten: -1 } })).body).toMatchObject({ code: 'plan.budget', errors: [{ location: { pointer: '#/beschikbaarCenten' } }] });
  expect(await everything(app)).toBe(before);
});

it('is written per line, with its money counted by line, ambition and source; and as a table', async () => {
  expect((await chair.change('PUT', `${PLAN}/regels/gelijke-kansen`, LINE, PLAN)).body).toEqual({ versie: 1, waarschuwingen: [] });
  expect((await secretary.send('PUT', `${PLAN}/budget`, { body: { beschikbaarCenten: 2_500_000, begrotingspost: 'Onderwijsachterstanden' } })).status).toBe(204);
  const { body } = await board.get(PLAN);
  expect(body.regels[0]).toMatchObject({ id: 'gelijke-kansen', leeg: false, kolommen: LINE.kolommen, kostenCenten: 3_000_000, gedektCenten: 1_000_000, leaCenten: 2_000_000 });
  expect(body.regels[0].acties).toMatchObject([{ planning: 'Q2 2022', van: '2022-04-01', totEnMet: '2022-06-30' }, { budgetTekst: 'eigen uren', van: '2022-01-01' }]);
  expect(body.geld).toMatchObject({ kostenCenten: 3_000_000, leaCenten: 2_000_000, beschikbaarCenten: 2_500_000, overCenten: 500_000, begrotingspost: 'Onderwijsachterstanden', perBron: expect.arrayContaining([{ bron: 'lumpsum', centen: 1_000_000 }]) });
  const table = await board.get(PLAN, { headers: { accept: 'text/csv' } });
  expect(table.headers.get('content-disposition')).toContain('jaarplan-2022.csv');
  expect(table.body).toContain(";1;Taalcoaches werven;PO;Q2 2022;2022-04-01;2022-06-30;€ 5.000;;€ 30.000;€ 10.000;€ 20.000\r\n");
  expect(table.body).toContain(";2;'=Ouderavonden;");
});

it('goes to the steering body and then to every board, each for itself', async () => {
  await app.meetings.plan(app.as(secretary.personId!), { bodyId: 'bestuurlijk-overleg', startsAt: instantOf('2022-03-24', '15:00'), extra: false, announce: false });
  expect((await secretary.post(`${PLAN}/indiening`, {})).body.waarschuwingen).toEqual(expect.arrayContaining([expect.stringContaining('is nog leeg')]));
  await app.settle();
  const [item] = await app.query<{ id: string; meetingId: string }>(`SELECT id, meeting_id AS "meetingId" FROM agenda_item WHERE origin ->> 'kind' = 'procedure'`);
  await app.advanceTo(instantOf('2022-03-24', '17:30'));
  await app.record.outcome(app.as(secretary.personId!), item!.meetingId, item!.id, { outcome: 'besloten', choice: 'Akkoord: leg het voor ter vaststelling' });
  await app.settle();
  const mine = (await board.get(PLAN)).body.vaststellingen.filter(({ magVaststellen }: { magVaststellen: boolean }) => magVaststellen);
  expect(mine).toMatchObject([{ gezag: 'partner:po-duinpad', namens: [] }]);
  const kept = (await secretary.get(PLAN)).body.vaststellingen.find(({ gezag }: { gezag: string }) => gezag === 'partner:po-duinpad');
  expect(kept).toMatchObject({ magVaststellen: false, namens: expect.arrayContaining([board.personId]) });
  expect(await board.post(`${PLAN}/vaststellingen`, { gezag: 'partner:po-vaart' })).toMatchObject({ status: 403, body: { code: 'permission.plan.adopt', detail: expect.stringContaining('U vertegenwoordigt Scholengroep De Vaart niet.') } });
  expect((await board.post(`${PLAN}/vaststellingen`, { gezag: 'partner:po-duinpad', op: '2022-06-01' })).body.errors).toMatchObject([{ location: { pointer: '#/op' } }]);
  expect((await board.post(`${PLAN}/vaststellingen`, { gezag: 'partner:po-duinpad', aanpassingen: 'Zonder de ouderavonden.' })).status).toBe(204);
  expect((await board.post(`${PLAN}/vaststellingen`, { gezag: 'partner:po-duinpad' })).body.code).toBe('plan.adopted-already');
  const { body } = await secretary.get(PLAN);
  expect(body.status).toBe('vaststellen');
  const leaving = await caller('bestuurlijk-overleg', 'po-2');
  await handsOver('po-2', 'Vaststellen: Jaarplan 2022, namens');
  expect(body.vaststellingen.find(({ gezag }: { gezag: string }) => gezag === 'partner:po-duinpad')).toMatchObject({ op: '2022-03-24', metAanpassingen: true, aanpassingen: 'Zonder de ouderavonden.' });
  const alderman = await app.holder('bestuurlijk-overleg', 'wethouder-onderwijs');
  expect((await secretary.post(`${PLAN}/vaststellingen`, { gezag: 'partner:gemeente', namens: { persoonId: alderman, kanaal: 'telefoon', op: '2022-03-24' } })).status).toBe(204);
  for (const { gezag } of body.vaststellingen.filter(({ gezag }: { gezag: string }) => !['partner:po-duinpad', 'partner:gemeente'].includes(gezag))) {
    const seat = app.scheme.bodies[0]!.seats.find(({ filledBy }) => filledBy.kind === 'partner' && `partner:${filledBy.partner}` === gezag)!;
    expect((await (seat.id === 'po-2' ? leaving : await caller('bestuurlijk-overleg', seat.id)).post(`${PLAN}/vaststellingen`, { gezag })).status).toBe(204);
  }
  await app.settle();
  await app.worker.handoverWatch.run(app.tenantId);
  expect(await app.query(`SELECT status FROM handover_point WHERE source = 'vaststelling'`)).toEqual([{ status: 'gedaan' }]);
  expect((await secretary.get(PLAN)).body.status).toBe('raad-informeren');
});

it('tells the council by a drafted letter, in one’s own words where wanted', async () => {
  const file = await board.get(`${PLAN}/brief/docx`);
  expect([file.status, file.headers.get('content-disposition')]).toEqual([200, expect.stringContaining('raadsinformatiebrief-2022.docx')]);
  expect((await board.get(`${PLAN}/brief`)).body).toMatchObject({ concept: true, tekst: expect.stringContaining('Taalcoaches werven (Q2 2022)') });
  expect((await secretary.change('PUT', `${PLAN}/brief`, { tekst: 'Geachte raad,\n\nDit is het plan.' }, PLAN)).status).toBe(204);
  expect((await board.get(`${PLAN}/brief`)).body).toEqual({ concept: false, tekst: 'Geachte raad,\n\nDit is het plan.' });
  expect((await board.post(`${PLAN}/brief/verzending`)).status).toBe(403);
  expect((await secretary.post(`${PLAN}/brief/verzending`)).status).toBe(204);
  expect((await secretary.get(PLAN)).body).toMatchObject({ status: 'uitvoeren', raadGeinformeerdOp: '2022-03-24' });
});

it('says what a promise passes before it is made, and keeps what is done', async () => {
  expect((await board.get(`${PLAN}/toezeggingen/voorbeeld?regel=gelijke-kansen&centen=2000001`)).body).toMatchObject({ past: false, regelOverCenten: -1 });
  const promise = { regel: 'gelijke-kansen', centen: 2_000_001, waarvoor: 'Werving', aanWie: 'Bibliotheek' };
  expect((await secretary.post(`${PLAN}/toezeggingen`, promise)).body).toMatchObject({ code: 'plan.commitment-passes', errors: [{ location: { pointer: '#/bevestigd' } }] });
  const made = await secretary.post(`${PLAN}/toezeggingen`, { ...promise, bevestigd: true });
  expect([made.status, made.body.waarschuwingen.length]).toEqual([201, 1]);
  expect((await secretary.post(`${PLAN}/toezeggingen/${made.body.id}/intrekking`, { reden: 'Toch niet nodig.' })).status).toBe(204);
  expect((await secretary.get(PLAN)).body).toMatchObject({ geld: { toegezegdCenten: 0 }, toezeggingen: [{ id: made.body.id, ingetrokken: true }] });
  const [action] = (await chair.get(PLAN)).body.regels[0].acties;
  expect(await board.post(`${PLAN}/acties/${action.id}/afhandeling`, {})).toMatchObject({ status: 403 });
  expect((await chair.post(`${PLAN}/acties/${action.id}/afhandeling`, { toelichting: 'Zes taalcoaches.' })).status).toBe(204);
  expect((await chair.get(PLAN)).body.regels[0].acties[0]).toMatchObject({ gereedOp: '2022-03-24', toelichting: 'Zes taalcoaches.' });
  expect((await chair.post(`${PLAN}/acties/${action.id}/heropening`)).status).toBe(204);
  expect((await chair.get(PLAN)).body.regels[0].acties[0].gereedOp).toBeNull();
});

it('is evaluated when the year is nearly over, and not before', async () => {
  expect((await secretary.post(`${PLAN}/evaluatie`, { tekst: 'Te vroeg.' })).body.code).toBe('plan.evaluation-too-early');
  await app.advanceTo(instantOf('2022-11-01', '12:00'));
  expect((await secretary.post(`${PLAN}/evaluatie`, { tekst: 'De taalcoaches zijn er nog niet.' })).status).toBe(204);
  expect((await board.get(PLAN)).body).toMatchObject({ geevalueerdOp: '2022-11-01', evaluatie: 'De taalcoaches zijn er nog niet.' });
});
