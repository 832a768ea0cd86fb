/** What a bestuurssecretariaat is offered for its member around one meeting, and that the API takes it in that member's name only. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nameOffices } from '#apps/cli/start/example-offices';
import { instantOf } from '#calendar/local-date';
import type { RunningApi } from '#apps/api/start-api';
import { Caller, startTestApi, type Reply } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/zoetermeer';
let app: Application;
let api: RunningApi;
let secretary: Caller;
let member: Caller;
let other: Caller;
let served: Caller;
let meeting: string;

const namens = (of: Caller, op: string): object => ({ namens: { persoonId: of.personId, kanaal: 'telefoon', op } });
const offered = async (path = ''): Promise<string[]> => {
  const { mogelijk, namens: whom } = (await served.get(meeting + path)).body;
  expect([mogelijk, whom.map(({ persoon }: { persoon: { id: string } }) => persoon.id)]).toEqual([[], [member.personId]]);
  return whom[0].mogelijk;
};

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  const as = (personId: string): Caller => new Caller(api.url, personId);
  secretary = as(await app.holder('stuurgroep', 'procesmanager'));
  const chair = await app.chairOf('stuurgroep');
  const rows = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND upper_inf(held) AND person_id NOT IN ($1, $2) ORDER BY seat_id LIMIT 2`, [secretary.personId!, chair]);
  [member, other] = [as(rows[0]!.id), as(rows[1]!.id)];
  const { personId } = await app.people.add(app.as(secretary.personId!), { name: 'Iemand secretariaat', email: 'secretariaat@elders.example' });
  served = as(personId);
  await app.givenOffices.give(app.as(secretary.personId!), { office: 'bestuurssecretariaat', personId, forPersonId: member.personId!, from: '2021-08-30' });
  meeting = `${G}/vergaderingen/${(await app.meetings.plan(app.as(secretary.personId!), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: true })).meetingId}`;
});
afterAll(async () => {
  await api.close();
  await app.close();
});

/** What its first page says that waits for the member, around this meeting. */
const waits = async (who = served, at = meeting): Promise<object[]> => (await who.get(`${G}/taken`)).body.namens.filter(({ vergaderingId }: { vergaderingId: string }) => at.endsWith(vergaderingId));

const plan = async (day: string): Promise<string> => `${G}/vergaderingen/${(await app.meetings.plan(app.as(secretary.personId!), { bodyId: 'stuurgroep', startsAt: instantOf(day, '15:30'), extra: false, announce: true })).meetingId}`;
const moved = (at: string, by: string): Promise<unknown[]> => app.query(`UPDATE meeting SET starts_at = starts_at + $2::interval WHERE id = $1`, [at.split('/').pop(), by]);

it('on its first page: the call for items, once it has gone out and until the member has answered, in whichever way', async () => {
  const [first, second] = [await plan('2021-11-25'), await plan('2021-12-09')];
  expect(await waits(served, first)).toEqual([]);
  for (const at of [first, second]) expect((await secretary.post(`${at}/oproep`)).status).toBeLessThan(300);
  const [due] = (await served.get(first)).body.termijnen.filter(({ id }: { id: string }) => id === 'itemsDue');
  expect(await waits(served, first)).toEqual([{ soort: 'oproep', persoon: { id: member.personId, naam: expect.any(String) }, vergaderingId: first.split('/').pop(), overleg: 'stuurgroep', begin: instantOf('2021-11-25', '15:30'), agendapunt: null, uiterlijk: due.datum }]);
  for (const who of [member, other, secretary]) expect(await waits(who, first)).toEqual([]);
  // Of a meeting that has begun nothing is asked any more.
  await moved(first, '-1 year');
  expect(await waits(served, first)).toEqual([]);
  await moved(first, '1 year');
  await served.post(`${first}/oproep/antwoord`, { antwoord: 'geen-agendapunten', ...namens(member, '2021-08-30') });
  await member.post(`${second}/agendapunten`, { titel: 'Rooster', doel: 'informatie', minuten: 5 });
  expect([await waits(served, first), await waits(served, second)]).toEqual([[], []]);
  expect(await Promise.all([member, other, served].map(async (who) => (await who.get(second)).body.geantwoord))).toEqual([true, false, false]);
});

it('on its first page: nothing of an overleg where its member only stands in beside the holder of a seat, for it does not read there', async () => {
  const by = () => app.as(secretary.personId!);
  const add = async (name: string, email: string): Promise<Caller> => new Caller(api.url, (await app.people.add(by(), { name, email })).personId);
  const [substitute, office] = [await add('Vera Vervangt', 'vera@elders.example'), await add('Sam Secretariaat', 'sam@elders.example')];
  const [seat] = await app.query<{ id: string }>(`SELECT seat_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id = $1`, [other.personId!]);
  await app.standIns.begin(by(), { bodyId: 'stuurgroep', seatId: seat!.id, personId: substitute.personId!, from: '2021-08-30' });
  await app.givenOffices.give(by(), { office: 'bestuurssecretariaat', personId: office.personId!, forPersonId: substitute.personId!, from: '2021-08-30' });
  const [called, decided] = [await plan('2021-12-14'), await plan('2021-12-16')];
  const { id } = (await substitute.post(`${decided}/agendapunten`, { titel: 'Zwemles', doel: 'besluitvorming', gevraagdBesluit: 'Instemmen.', minuten: 5 })).body;
  await app.query(`UPDATE agenda_item SET reservation = 'open', reserved_until = '2021-12-30' WHERE id = $1`, [id]);
  expect((await secretary.post(`${called}/oproep`)).status).toBeLessThan(300);
  expect((await office.get(called)).status).toBe(403);
  expect(await office.get(`${G}/taken`)).toMatchObject({ status: 200, body: { namens: [] } });
});

let item: string;

it('before the meeting: an item of the member, not of another, and not its own', async () => {
  // Whether there is nothing is asked by the call.
  expect(await offered()).toEqual(['agendapunten', 'agendapunten/intrekking', 'agendapunten/stukken']);
  const hand = (more: object): Promise<Reply> => served.post(`${meeting}/agendapunten`, { titel: 'Huisvesting', doel: 'besluitvorming', gevraagdBesluit: 'Instemmen.', minuten: 10, ...more });
  expect([(await hand({})).status, (await hand(namens(other, '2021-08-30'))).status]).toEqual([403, 403]);
  const taken = await hand(namens(member, '2021-08-30'));
  expect(taken.status).toBe(201);
  item = taken.body.id;
  expect((await other.get(meeting)).body.agenda).toContainEqual(expect.objectContaining({ titel: 'Huisvesting', ingediendDoor: member.personId }));
});

it('how full the agenda is: for who may bring something to it, for themselves or for another', async () => {
  const { agenda, duurMinuten, tijd } = (await served.get(meeting)).body;
  const gepland = agenda.reduce((sum: number, { minuten }: { minuten: number }) => sum + minuten, 0);
  expect(tijd).toEqual({ beschikbaar: duurMinuten, gepland, over: duurMinuten - gepland });
  expect((await other.get(meeting)).body.tijd).toEqual(tijd);
  const { personId } = await app.people.add(app.as(secretary.personId!), { name: 'Tom Hoorder', email: 'tom@elders.example' });
  await app.givenOffices.give(app.as(secretary.personId!), { office: 'toehoorder', personId, bodyId: 'stuurgroep', from: '2021-08-30' });
  expect((await new Caller(api.url, personId).get(meeting)).body).toMatchObject({ lezer: 'toehoorder', tijd: null });
});

it('a paper of the member with it: who, how and when stand in the query, all three', async () => {
  const add = (more: string): Promise<Reply> => served.post(`${meeting}/agendapunten/${item}/stukken?titel=Notitie&bestandsnaam=notitie.pdf${more}`, new TextEncoder().encode('%PDF-1.7 notitie'), { 'content-type': 'application/octet-stream' });
  const of = ({ personId }: Caller, op = '2021-08-30'): string => `&namensPersoon=${personId}&namensKanaal=telefoon&namensOp=${op}`;
  expect([(await add('')).status, (await add(of(other))).status]).toEqual([403, 403]);
  expect(await add(`&namensPersoon=${member.personId}`)).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  expect(await add(of(member, '2021-08-31'))).toMatchObject({ status: 400, body: { code: 'on-behalf.future' } });
  // None of these was kept.
  expect(existsSync(join(app.folder, 'files'))).toBe(false);
  expect((await add(of(member))).status).toBe(201);
  expect((await other.get(meeting)).body.agenda).toContainEqual(expect.objectContaining({ id: item, stukken: [expect.objectContaining({ titel: 'Notitie', aanwezig: true })] }));
  expect(await app.query(`SELECT added_by AS by FROM document WHERE item_id = '${item}'`)).toEqual([{ by: member.personId }]);
});

it('after it: what the achterban of the member said of a decision under reservation', async () => {
  await app.advanceTo(instantOf('2021-10-28', '18:00'));
  expect(await offered()).not.toContain('agendapunten/voorbehoud');
  expect((await secretary.post(`${meeting}/agendapunten/${item}/uitkomst`, { uitkomst: 'onder-voorbehoud', tot: instantOf('2021-11-11', '12:00') })).status).toBe(204);
  expect(await offered()).toContain('agendapunten/voorbehoud');
  const asked = [expect.objectContaining({ soort: 'voorbehoud', agendapunt: { id: item, titel: 'Huisvesting' }, uiterlijk: '2021-11-11' })];
  expect([await waits(), await waits(other)]).toEqual([asked, []]);
  // What is confidential it does not read; and what one of both is kept from is not theirs to answer.
  await app.query(`UPDATE agenda_item SET confidential = true WHERE id = '${item}'`);
  expect(await waits()).toEqual([]);
  await app.query(`UPDATE agenda_item SET confidential = false WHERE id = '${item}'`);
  await app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) VALUES ($1, gen_random_uuid(), $2, $3, 'geweerd', 'Eigen belang', '2021-10-28')`, [app.tenantId, item, served.personId]);
  expect(await waits()).toEqual([]);
  await app.query(`UPDATE item_access SET lifted_at = set_at WHERE item_id = '${item}'`);
  const say = (of: object): Promise<Reply> => served.post(`${meeting}/agendapunten/${item}/voorbehoud`, { akkoord: true, ...of });
  expect([(await say({})).status, (await say(namens(other, '2021-10-28'))).status, (await say(namens(member, '2021-10-28'))).status]).toEqual([403, 403, 204]);
  expect(await offered()).not.toContain('agendapunten/voorbehoud');
  expect(await waits()).toEqual([]);
});

it('of the draft: a remark of the member; what the members remark it does not read', async () => {
  expect(await offered('/verslag')).not.toContain('verslag/opmerkingen');
  await secretary.change('PUT', `${meeting}/verslag`, { secties: [{ agendapuntId: null, tekst: 'Wij kwamen bijeen.' }] });
  expect((await secretary.change('POST', `${meeting}/verslag/indiening`, undefined, `${meeting}/verslag`)).status).toBeLessThan(300);
  expect(await offered('/verslag')).toEqual(['verslag/opmerkingen']);
  expect(await offered()).toContain('verslag/opmerkingen');
  expect([await waits(), await waits(member)]).toEqual([[expect.objectContaining({ soort: 'concept', agendapunt: null, uiterlijk: expect.any(String) })], []]);
  const say = (of: object): Promise<Reply> => served.post(`${meeting}/verslag/opmerkingen`, { tekst: 'Dit ontbreekt.', ...of });
  expect([(await say({})).status, (await say(namens(other, '2021-10-28'))).status, (await say(namens(member, '2021-10-28'))).status < 300]).toEqual([403, 403, true]);
  expect((await served.get(`${meeting}/verslag`)).body.opmerkingen).toEqual([]);
  expect(await waits()).toEqual([]);
  expect((await member.get(`${meeting}/verslag`)).body).toMatchObject({ namens: [], opmerkingen: [{ persoonId: member.personId, tekst: 'Dit ontbreekt.' }] });
});

it('of a draft that was handed in late: until two weekdays later, as the letter says; of a year ago nothing', async () => {
  const at = await plan('2021-11-30');
  await app.advanceTo(instantOf('2021-12-20', '10:00'));
  await secretary.change('PUT', `${at}/verslag`, { secties: [{ agendapuntId: null, tekst: 'Wij kwamen bijeen.' }] });
  expect((await secretary.change('POST', `${at}/verslag/indiening`, undefined, `${at}/verslag`)).status).toBeLessThan(300);
  expect(await waits(served, at)).toMatchObject([{ soort: 'concept', uiterlijk: '2021-12-22' }]);
  await app.settle();
  expect(await app.query(`SELECT text_body AS text FROM mailing WHERE kind = 'review-request' AND meeting_id = $1`, [at.split('/').pop()])).toEqual([{ text: expect.stringMatching(/woensdag\s+22\s+december/) }]);
  await moved(at, '-1 year');
  expect(await waits(served, at)).toEqual([]);
});

it('where a committee prepares the agenda, an item goes to it and so does the answer to its call; the preparation itself it does not read', async () => {
  const municipality = '/gemeenten/haarlemmermeer';
  const elsewhere = await startApplication(instantOf('2025-02-03', '09:00'), { scheme: 'haarlemmermeer' });
  const running = await startTestApi(elsewhere);
  const as = (personId: string): Caller => new Caller(running.url, personId);
  const keeper = await elsewhere.holder('besturenoverleg', 'secretaris');
  await nameOffices(elsewhere, elsewhere.tenantId);
  const [office] = await elsewhere.query<{ by: string; for: string }>(`SELECT person_id AS by, for_person_id AS for FROM given_office WHERE office = 'bestuurssecretariaat'`);
  const at = `${municipality}/vergaderingen/${(await as(keeper).post(`${municipality}/vergaderingen`, { overleg: 'besturenoverleg', begin: instantOf('2025-05-22', '15:00') })).body.id}`;
  await elsewhere.settle();
  const by = as(office!.by);
  const acts = async (id: string): Promise<string[]> => (await by.get(at)).body.namens.find(({ persoon }: { persoon: { id: string } }) => persoon.id === id).mogelijk.filter((name: string) => name === 'agendapunten' || name.endsWith('/antwoord'));
  await as(keeper).post(`${at}/voorbereiding/oproep`);
  expect(await acts(office!.for)).toEqual(['agendapunten']);
  const waits = async (): Promise<object[]> => (await by.get(`${municipality}/taken`)).body.namens;
  // Asked are who sit in the committee; of them it answers here for who sits in the overleg, too.
  expect(await waits()).toEqual([]);
  const [both, committeeOnly] = [await elsewhere.holder('agendacommissie', 'voorzitter'), await elsewhere.holder('agendacommissie', 'po')];
  const [manager] = await elsewhere.query<{ id: string }>(`SELECT person_id AS id FROM given_office WHERE office = 'beheerder'`);
  for (const forPersonId of [both, committeeOnly]) await elsewhere.givenOffices.give(elsewhere.as(manager!.id), { office: 'bestuurssecretariaat', personId: office!.by, forPersonId, from: '2025-02-03' });
  expect(await waits()).toMatchObject([{ soort: 'oproep', persoon: { id: both } }]);
  expect((await by.get(at)).body.namens.map(({ persoon }: { persoon: { id: string } }) => persoon.id).sort()).toEqual([both, office!.for].sort());
  expect(await acts(both)).toEqual(['agendapunten', 'voorbereiding/antwoord']);
  const told = { namens: { persoonId: office!.for, kanaal: 'mondeling', op: '2025-02-03' } };
  expect(await by.post(`${at}/agendapunten`, { titel: 'Thuiszitters', doel: 'informatie', minuten: 10, ...told })).toMatchObject({ status: 201, body: { naarAgendacommissie: true } });
  expect(await by.post(`${at}/voorbereiding/antwoord`, { antwoord: 'geen-agendapunten', ...told })).toMatchObject({ status: 409, body: { code: 'call.has-items' } });
  expect(await waits()).toMatchObject([{ persoon: { id: both } }]);
  expect((await by.post(`${at}/voorbereiding/antwoord`, { antwoord: 'geen-agendapunten', namens: { ...told.namens, persoonId: both } })).status).toBe(204);
  expect(await waits()).toEqual([]);
  expect((await by.get(`${at}/voorbereiding`)).status).toBe(403);
  expect((await as(keeper).get(`${at}/voorbereiding`)).body.punten).toMatchObject([{ titel: 'Thuiszitters', ingediendDoor: { id: office!.for } }]);
  await running.close();
  await elsewhere.close();
});
