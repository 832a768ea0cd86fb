/** Who is offered to take an agenda item back, and that it is they whom the API lets. */
import type { RunningApi } from '#apps/api/start-api';
import { instantOf } from '#calendar/local-date';
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

type Item = { id: string; titel: string; ingediendDoor: string | null; terugTeNemen: boolean };

const itemsOf = async (who: Caller): Promise<Item[]> => {
  const { agenda, wachtOpVoorzitter } = (await who.get(meeting)).body;
  return [...agenda, ...wachtOpVoorzitter];
};
/** The titles of what somebody is offered to take back. */
const offered = async (who: Caller): Promise<string[]> => (await itemsOf(who)).filter(({ terugTeNemen }) => terugTeNemen).map(({ titel }) => titel).sort();
const hand = async (who: Caller, titel: string, more: object = {}): Promise<string> => (await who.post(`${meeting}/agendapunten`, { titel, doel: 'informatie', minuten: 10, ...more })).body.id;
const takeBack = (who: Caller, id: string, body: object = {}): Promise<Reply> => who.post(`${meeting}/agendapunten/${id}/intrekking`, body);
const told = (op: string): object => ({ namens: { persoonId: member.personId, kanaal: 'telefoon', op } });
const keep = (itemId: string, personId: string | null) => app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) VALUES ($1, gen_random_uuid(), $2, $3, 'geweerd', 'Eigen belang', '2021-08-30')`, [app.tenantId, itemId, personId]);
const lift = (itemId: string) => app.query(`UPDATE item_access SET lifted_at = '2021-08-30' WHERE item_id = $1`, [itemId]);

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  const as = (personId: string): Caller => new Caller(api.url, personId);
  secretary = as(await app.holder('stuurgroep', 'procesmanager'));
  const rows = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND upper_inf(held) AND person_id NOT IN ($1, $2) ORDER BY seat_id LIMIT 2`, [secretary.personId!, await app.chairOf('stuurgroep')]);
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

it('whoever handed it in, their bestuurssecretariaat for them, and the secretary; what nobody handed in is offered to none', async () => {
  const huisvesting = await hand(member, 'Huisvesting');
  await hand(other, 'Vervoer');
  expect(await Promise.all([member, served, other, secretary].map(offered))).toEqual([['Huisvesting'], ['Huisvesting'], ['Vervoer'], ['Huisvesting', 'Vervoer']]);
  expect((await itemsOf(secretary)).filter(({ ingediendDoor }) => ingediendDoor === null).length).toBeGreaterThan(0);
  expect([(await takeBack(other, huisvesting)).status, (await takeBack(served, huisvesting)).status]).toEqual([403, 403]);
  expect((await takeBack(served, huisvesting, told('2021-08-30'))).status).toBe(204);
  expect((await itemsOf(other)).map(({ titel }) => titel)).not.toContain('Huisvesting');
  // Who comes second hears why.
  expect(await takeBack(secretary, huisvesting)).toMatchObject({ status: 409, body: { code: 'item.withdrawn' } });
  expect((await other.get(`${meeting}/verloop`)).body.resultaten.at(-1)).toMatchObject({ wat: 'Agendapunt ingetrokken', over: 'Huisvesting', door: { id: served.personId }, namens: { persoon: { id: member.personId }, kanaal: 'telefoon' } });
});

it('and then one has not answered the call any more; while something stands, one cannot have nothing', async () => {
  const answered = async (): Promise<boolean> => (await member.get(meeting)).body.geantwoord;
  const nothing = (who: Caller, body: object = {}) => who.post(`${meeting}/oproep/antwoord`, { antwoord: 'geen-agendapunten', ...body });
  const [first, second] = [await hand(member, 'Opvang'), await hand(member, 'Overblijven')];
  for (const reply of [await nothing(member), await nothing(secretary, told('2021-08-30'))]) expect(reply).toMatchObject({ status: 409, body: { code: 'call.has-items' } });
  await takeBack(member, first);
  expect(await answered()).toBe(true);
  await takeBack(secretary, second);
  expect(await answered()).toBe(false);
  expect([(await nothing(member)).status, await answered()]).toEqual([204, true]);
  await app.query(`DELETE FROM call_answer WHERE person_id = $1`, [member.personId!]);
});

it('not by a secretary who is kept from it, nor where it took in what another handed in', async () => {
  const gunning = await hand(member, 'Gunning');
  for (const { personId } of [secretary, member]) await keep(gunning, personId);
  expect([await offered(secretary), await offered(member)]).toEqual([['Vervoer'], ['Gunning']]);
  await lift(gunning);
  const merged = await hand(other, 'Ook gunning');
  await app.query(`UPDATE agenda_item SET status = 'samengevoegd', committee_decision = jsonb_build_object('into', $2::text) WHERE id = $1`, [merged, gunning]);
  expect([await offered(secretary), await offered(member)]).toEqual([['Vervoer'], []]);
  expect(await takeBack(member, gunning)).toMatchObject({ status: 409, body: { code: 'item.holds-others' } });
});

it('also what waits for the chair, which a bestuurssecretariaat sees of its own member; no more once the meeting is held', async () => {
  await app.advanceTo(instantOf('2021-10-20', '09:00'));
  const waiting = async (who: Caller): Promise<string[]> => (await who.get(meeting)).body.wachtOpVoorzitter.map(({ titel }: Item) => titel).sort();
  const late = await hand(served, 'Laat punt', told('2021-10-20'));
  await hand(other, 'Ook laat');
  expect([await waiting(other), await waiting(served)]).toEqual([['Laat punt', 'Ook laat'], ['Laat punt']]);
  expect(await offered(served)).toEqual(['Laat punt']);
  expect((await takeBack(served, late, told('2021-10-20'))).status).toBe(204);
  expect([await waiting(other), await waiting(served)]).toEqual([['Ook laat'], []]);
  const left = (await itemsOf(other)).find(({ titel }) => titel === 'Vervoer')!.id;
  await app.advanceTo(instantOf('2021-10-28', '18:00'));
  expect([await offered(other), await offered(secretary)]).toEqual([[], []]);
  expect(await takeBack(other, left)).toMatchObject({ status: 409, body: { code: 'meeting.already-held' } });
});

it('where an agendacommissie prepares the agenda: also by who sits in that alone, and for a member what still lies before it', async () => {
  const westland = await startApplication(instantOf('2022-01-04', '09:00'), { scheme: 'westland' });
  const running = await startTestApi(westland);
  const as = (personId: string): Caller => new Caller(running.url, personId);
  const W = '/gemeenten/westland/vergaderingen';
  const table = (bodyId: string) => westland.query<{ id: string }>(`SELECT DISTINCT person_id AS id FROM membership WHERE body_id = $1 AND upper_inf(held)`, [bodyId]);
  const [seated, committee] = [(await table('bestuurlijk-overleg')).map(({ id }) => id), (await table('agendacommissie')).map(({ id }) => id)];
  const [keeper, receiver, sitter] = [await westland.holder('bestuurlijk-overleg', 'secretaris'), committee.find((id) => !seated.includes(id))!, seated.find((id) => !committee.includes(id))!];
  const { personId: secretariat } = await westland.people.add(westland.as(keeper), { name: 'Iemand secretariaat', email: 'secretariaat@elders.example' });
  await westland.givenOffices.give(westland.as(keeper), { office: 'bestuurssecretariaat', personId: secretariat, forPersonId: sitter, from: '2022-01-04' });
  const at = `${W}/${(await as(keeper).post(W, { overleg: 'bestuurlijk-overleg', begin: instantOf('2022-04-21', '15:00') })).body.id}`;
  await westland.settle();
  await as(keeper).post(`${at}/voorbereiding/oproep`);
  const bring = async (who: string, titel: string, more: object = {}): Promise<string> => (await as(who).post(`${at}/voorbereiding/agendapunten`, { titel, doel: 'informatie', minuten: 10, ...more })).body.id;
  const [placed, lying] = [await bring(receiver, 'Jongeren zonder werk'), await bring(sitter, 'Nieuwbouw')];
  await bring(sitter, 'Fusie', { vertrouwelijk: true });
  expect((await as(keeper).post(`${at}/voorbereiding/agendapunten/${placed}/besluit`, { besluit: 'aanvaard' })).status).toBeLessThan(300);
  await westland.settle();

  const read = async (who: string) => (await as(who).get(at)).body;
  const back = (items: Item[]): string[] => items.filter(({ terugTeNemen }) => terugTeNemen).map(({ titel }) => titel);
  const receives = await read(receiver);
  expect([receives.lezer, back(receives.agenda), back((await read(sitter)).agenda)]).toEqual(['ontvanger', ['Jongeren zonder werk'], []]);
  expect((await as(receiver).post(`${at}/agendapunten/${placed}/intrekking`, {})).status).toBe(204);
  expect((await read(receiver)).agenda.map(({ titel }: Item) => titel)).not.toContain('Jongeren zonder werk');

  // What is confidential is between the member and the committee; members read the preparation itself.
  const serves = await read(secretariat);
  expect([serves.bijAgendacommissie.map(({ titel }: Item) => titel), back(serves.bijAgendacommissie), (await read(sitter)).bijAgendacommissie]).toEqual([['Nieuwbouw'], ['Nieuwbouw'], []]);
  const namens = { namens: { persoonId: sitter, kanaal: 'mondeling', op: '2022-01-04' } };
  const take = (body: object): Promise<Reply> => as(secretariat).post(`${at}/voorbereiding/agendapunten/${lying}/intrekking`, body);
  expect([(await take({})).status, (await take(namens)).status]).toEqual([403, 204]);
  expect([(await read(secretariat)).bijAgendacommissie, await take(namens)]).toMatchObject([[], { status: 409, body: { code: 'item.withdrawn' } }]);
  const preparation = (await as(sitter).get(`${at}/voorbereiding`)).body;
  expect(preparation.punten.map(({ titel, terugTeNemen }: Item) => [titel, terugTeNemen])).toEqual([['Jongeren zonder werk', false], ['Fusie', true]]);
  await running.close();
  await westland.close();
});

it('is told by mail to whoever handed it in and did not say so: once, with the reason but of what is confidential', async () => {
  const letters = async (title: string) =>
    (await app.query<{ id: string; to: string; subject: string; text: string }>(`SELECT m.id, d.person_id AS to, m.subject, m.text_body AS text FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = 'item-taken-off' AND m.text_body LIKE '%' || $1 || '%'`, [title])).map(({ to, subject, text }) => ({ to, subject, text: text.replace(/\s+/g, ' ') }));
  const later = (await app.meetings.plan(app.as(secretary.personId!), { bodyId: 'stuurgroep', startsAt: instantOf('2022-03-17', '15:30'), extra: true, announce: true })).meetingId;
  meeting = `${G}/vergaderingen/${later}`;
  const off = async (titel: string, by: Caller, body: object, more: object = {}): Promise<void> => {
    const id = await hand(member, titel, more);
    expect((await takeBack(by, id, body)).status).toBe(204);
    await app.settle();
  };
  const mine = { namens: { persoonId: member.personId, kanaal: 'telefoon', op: '2021-08-30' } };
  await off('Schooltijden', secretary, { reden: 'Er is geen tijd.\nHet kan in het najaar.' });
  await off('Zelf teruggenomen', member, {});
  await off('Door de telefoon', secretary, mine);
  await off('Door het secretariaat', served, mine);
  await off('Fusieplan', secretary, { reden: 'Het bod is te laag.' }, { vertrouwelijk: true });
  expect(await letters('Schooltijden')).toEqual([{ to: member.personId, subject: 'Komt niet aan de orde: Schooltijden', text: expect.stringContaining('De reden: Er is geen tijd. Het kan in het najaar.') }]);
  for (const title of ['Zelf teruggenomen', 'Door de telefoon', 'Door het secretariaat', 'Fusieplan', 'te laag']) expect(await letters(title)).toEqual([]);
  expect(await letters('Vertrouwelijk agendapunt')).toMatchObject([{ to: member.personId }]);
  // The reason is in the course, for the officers.
  const reasons = async (who: Caller) => (await who.get(`${meeting}/verloop`)).body.resultaten.filter(({ over }: { over: string }) => over === 'Schooltijden').map(({ toelichting }: { toelichting: string | null }) => toelichting);
  expect([await reasons(secretary), await reasons(other)]).toEqual([[null, 'Er is geen tijd.\nHet kan in het najaar.'], [null, null]]);

  // Late, and before the chair answered: no other mail about it follows. After the agenda has left: beside the new version that all get.
  await app.advanceTo(instantOf('2022-03-10', '09:00'));
  await off('Laat punt', secretary, {});
  expect(await letters('Laat punt')).toHaveLength(1);
  await app.advanceTo(instantOf('2022-03-18', '09:00'));
  expect(await app.query(`SELECT FROM mailing WHERE kind = 'late-item-answer' AND subject LIKE '%Laat punt%'`)).toEqual([]);
});
