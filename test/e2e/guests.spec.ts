/** Guests of agenda items: what they get, when, and what they can open. And members who came after the invitation. */
import { randomUUID } from 'node:crypto';
import { instantOf } from '#calendar/local-date';
import type { RunningApi } from '#apps/api/start-api';
import { guestingOf } from '#governance/meetings/guests';
import { findMeeting } from '#governance/meetings/meeting.commands';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/zoetermeer';
let app: Application;
let api: RunningApi;
let secretary: string;
let chair: string;
let member: string;
let meetingId: string;
let own: string;
let other: string;

const submit = async (title: string) => (await app.agenda.submit(app.as(member), meetingId, { title, purpose: 'informatie', minutes: 10 })).itemId;
const invite = (itemId: string, name: string) => app.agenda.addGuest(app.as(secretary), meetingId, itemId, { name, email: `${name.toLowerCase()}@bureau.example` });
const mailsTo = (name: string) =>
  app.query<{ kind: string; subject: string; text: string; calendar: string | null }>(`SELECT m.kind, m.subject, m.text_body AS text, m.calendar_method AS calendar FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE d.name = $1 ORDER BY m.created_at, m.id`, [name]);
const mailsOfOthers = async (name: string) => (await app.query(`SELECT FROM delivery WHERE name <> $1`, [name])).length;
/** Of the appointments that somebody had, and their withdrawals. */
const sequences = (name: string) =>
  app.query<{ method: string; nr: number }>(`SELECT m.calendar_method AS method, substring(m.calendar FROM 'SEQUENCE:(\\d+)')::int AS nr FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE d.name = $1 AND m.calendar IS NOT NULL ORDER BY m.created_at, 2`, [name]);
const kindsTo = async (name: string) => (await mailsTo(name)).map(({ kind }) => kind);
const addPaper = async (itemId: string, title: string, confidential = false) => {
  const path = `${G}/vergaderingen/${meetingId}/agendapunten/${itemId}/stukken?titel=${title}&bestandsnaam=${title}.pdf&vertrouwelijk=${confidential}`;
  const { body } = await new Caller(api.url, secretary).post(path, new TextEncoder().encode(`%PDF-1.7 ${title}`), { 'content-type': 'application/octet-stream' });
  await app.settle();
  return `${G}/vergaderingen/${meetingId}/agendapunten/${itemId}/stukken/${body.id}`;
};
const revision = async () => Number((await app.query<{ version: number }>('SELECT version FROM instance WHERE business_key = $1 AND workflow = $2', [meetingId, 'meeting']))[0]!.version);
const lastChanges = async () => (await app.query<{ text: string }>(`SELECT text_body AS text FROM mailing WHERE kind = 'agenda-changed' ORDER BY created_at DESC, id LIMIT 1`))[0]!.text.match(/WAT IS ER ANDERS\n+(.*?)\n+AGENDA\n/is)?.[1];

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  secretary = await app.holder('stuurgroep', 'procesmanager');
  chair = await app.chairOf('stuurgroep');
  member = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id NOT IN ($1, $2) ORDER BY seat_id`, [secretary, chair]))[0]!.id;
  ({ meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: true }));
  own = await submit('Thuiszitters');
  other = await submit('Huisvesting');
});
afterAll(async () => {
  await api.close();
  await app.close();
});

describe('guests', () => {
  it('hear of the meeting when its agenda leaves, not before', async () => {
    await invite(own, 'Anja');
    await invite(other, 'Bram');
    await app.meetings.move(app.as(secretary), meetingId, { startsAt: instantOf('2021-10-28', '16:00') });
    await app.settle();
    expect(await mailsTo('Anja')).toEqual([]);
    await app.advanceTo(instantOf('2021-10-20', '09:00'));
    expect(await mailsTo('Anja')).toMatchObject([{ kind: 'guest-agenda', calendar: 'REQUEST', text: expect.stringContaining('Thuiszitters') }]);
  });

  it('who are invited after that get their agenda at once, and nobody else gets anything', async () => {
    const before = await revision();
    const { revision: after } = await invite(own, 'Carla');
    await app.settle();
    expect(after).toBe(before + 1);
    const [mail] = await mailsTo('Carla');
    expect(mail).toMatchObject({ kind: 'guest-agenda', calendar: 'REQUEST' });
    expect(mail!.text).not.toContain('Huisvesting');
    expect(await kindsTo('Anja')).toEqual(['guest-agenda']);
  });

  it('are invited once, and not from among the members', async () => {
    await expect(invite(own, 'Carla')).rejects.toMatchObject({ code: 'guest.known' });
    const [{ name, email }] = (await app.query<{ name: string; email: string }>('SELECT name, email FROM person WHERE id = $1', [chair])) as [{ name: string; email: string }];
    await expect(app.agenda.addGuest(app.as(secretary), meetingId, own, { name, email: email.toUpperCase() })).rejects.toMatchObject({ code: 'guest.is-member' });
  });

  it('get a paper that comes later when it is for their item, and open it and nothing else', async () => {
    const paper = await addPaper(own, 'Cijfers');
    const foreign = await addPaper(other, 'Begroting');
    const secret = await addPaper(own, 'Namen', true);
    expect(await kindsTo('Anja')).toEqual(['guest-agenda', 'papers-added']);
    expect(await kindsTo('Bram')).toEqual(['guest-agenda', 'papers-added']);
    const anja = new Caller(api.url, (await app.query<{ id: string }>(`SELECT id FROM person WHERE email = 'anja@bureau.example'`))[0]!.id);
    expect(await anja.get(paper)).toMatchObject({ status: 200, body: '%PDF-1.7 Cijfers' });
    expect((await anja.get(foreign)).status).toBe(403);
    expect((await anja.get(secret)).status).toBe(403);
    const { status, body } = await anja.get(`${G}/vergaderingen/${meetingId}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ lezer: 'gast', mogelijk: [], agenda: [{ titel: 'Thuiszitters', stukken: [{ titel: 'Cijfers' }], gasten: [] }], aanwezigheid: [], besluiten: [], acties: [], wachtOpVoorzitter: [] });
    expect((await anja.get(`${G}/vergaderingen/${meetingId}/verslag`)).status).toBeGreaterThanOrEqual(403);
    expect((await anja.get(`${G}/vergaderingen/${meetingId}/verplaatsing/voorbeeld?begin=2021-11-04T13:30:00Z`)).status).toBe(403);
  });

  it('hear of a new version only when something changed for them; members read what changed', async () => {
    const late = await submit('Leerlingenvervoer');
    await app.agenda.decideLate(app.as(chair), meetingId, late, { consent: true });
    await app.advanceTo(instantOf('2021-10-20', '10:00'));
    expect(await lastChanges()).toMatch(/Toegevoegd: Leerlingenvervoer/);
    await app.agenda.withdraw(app.as(member), meetingId, other);
    await app.advanceTo(instantOf('2021-10-20', '11:00'));
    const changes = await lastChanges();
    expect(changes).toMatch(/Vervallen: Huisvesting/);
    expect(changes).not.toMatch(/Leerlingenvervoer/);
    expect(await kindsTo('Anja')).toEqual(['guest-agenda', 'papers-added']);
  });

  it('who would come in vain are told so', async () => {
    expect((await mailsTo('Bram')).at(-1)).toMatchObject({ kind: 'guest-agenda', calendar: 'CANCEL', text: expect.stringMatching(/niet\s+meer\s+nodig/) });
  });

  it('have calendars that take the change: each appointment or withdrawal has a higher number than the one before, also after a move', async () => {
    const third = await submit('Taalhuis');
    await app.agenda.decideLate(app.as(chair), meetingId, third, { consent: true });
    await invite(third, 'Bram');
    await app.settle();
    await app.agenda.withdraw(app.as(member), meetingId, third);
    await app.settle();
    await app.meetings.move(app.as(secretary), meetingId, { startsAt: instantOf('2021-10-28', '16:15') });
    await app.settle();
    expect(await sequences('Bram')).toEqual([{ method: 'REQUEST', nr: 1 }, { method: 'CANCEL', nr: 2 }, { method: 'REQUEST', nr: 3 }, { method: 'CANCEL', nr: 4 }]);
    expect((await sequences('Anja')).map(({ nr }) => nr)).toEqual([1, 2]);
  });

  it('whose invitation is taken back hear it once, with a withdrawal of the date, and read nothing any more', async () => {
    const [{ id: carla, personId }] = (await app.query<{ id: string; personId: string }>(`SELECT id, person_id AS "personId" FROM agenda_guest WHERE name = 'Carla'`)) as [{ id: string; personId: string }];
    const at = `${G}/vergaderingen/${meetingId}`;
    const others = await mailsOfOthers('Carla');
    const take = (key = randomUUID()) => new Caller(api.url, secretary).post(`${at}/agendapunten/${own}/gasten/${carla}/intrekking`, undefined, { 'idempotency-key': key });
    expect((await new Caller(api.url, personId).get(at)).status).toBe(200);
    expect((await new Caller(api.url, member).post(`${at}/agendapunten/${own}/gasten/${carla}/intrekking`)).status).toBe(403);
    const key = randomUUID();
    for (const again of [key, key]) expect((await take(again)).status).toBe(204);
    expect(await take()).toMatchObject({ status: 409, body: { code: 'guest.withdrawn' } });
    await app.settle();
    expect((await mailsTo('Carla')).filter(({ calendar }) => calendar === 'CANCEL')).toMatchObject([{ kind: 'guest-agenda', subject: expect.stringMatching(/^Uitnodiging ingetrokken: /) }]);
    expect(await mailsOfOthers('Carla')).toBe(others);
    expect((await new Caller(api.url, personId).get(at)).status).toBe(403);
    const { resultaten } = (await new Caller(api.url, secretary).get(`${at}/verloop`)).body;
    expect(resultaten.at(-1)).toMatchObject({ wat: 'Uitnodiging van een gast ingetrokken', over: 'Thuiszitters', door: { id: secretary } });
    const { agenda } = (await new Caller(api.url, secretary).get(at)).body;
    const gasten = agenda.find(({ id }: { id: string }) => id === own).gasten;
    expect(gasten).toEqual([expect.objectContaining({ naam: 'Anja', email: 'anja@bureau.example', uitgenodigd: true })]);
    const seenByMember = (await new Caller(api.url, member).get(at)).body.agenda.find(({ id }: { id: string }) => id === own).gasten;
    expect(seenByMember).toEqual([expect.objectContaining({ naam: 'Anja', email: null })]);
  });

  it('may be invited again: their calendar takes it', async () => {
    const { guestId } = await invite(own, 'Carla');
    await app.settle();
    await app.agenda.withdrawGuest(app.as(secretary), meetingId, own, guestId);
    await app.settle();
    expect((await sequences('Carla')).slice(-3)).toEqual([{ method: 'CANCEL', nr: 3 }, { method: 'REQUEST', nr: 4 }, { method: 'CANCEL', nr: 5 }]);
  });

  it('are not named to members who look what a move would do', async () => {
    const preview = `${G}/vergaderingen/${meetingId}/verplaatsing/voorbeeld?begin=2021-11-04T13:30:00Z`;
    expect(JSON.stringify((await new Caller(api.url, member).get(preview)).body.betrokkenen)).not.toContain('gast');
    expect(JSON.stringify((await new Caller(api.url, secretary).get(preview)).body.betrokkenen)).toContain('gast');
  });
});

describe('calendar parts', () => {
  it('of a meeting that moves and is cancelled before the worker looks: nobody hears of the move, and the withdrawal is the later one', async () => {
    const { meetingId: id } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2022-03-10', '15:30'), extra: true, announce: true });
    await app.settle();
    await app.meetings.move(app.as(secretary), id, { startsAt: instantOf('2022-03-17', '15:30') });
    await app.meetings.cancel(app.as(secretary), id, { reason: 'Geen onderwerpen' });
    await app.settle();
    const sent = await app.query(`SELECT kind, substring(calendar FROM 'SEQUENCE:(\\d+)')::int AS nr FROM mailing WHERE about->>'meetingId' = $1 AND calendar IS NOT NULL ORDER BY 2`, [id]);
    expect(sent).toEqual([{ kind: 'invitation', nr: 0 }, { kind: 'cancelled', nr: 2 }]);
  });

  it('of a move in place only say so, with the place as it was', async () => {
    const { meetingId: id } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2022-03-10', '15:30'), place: 'Stadhuis', extra: true, announce: true });
    await app.meetings.move(app.as(secretary), id, { startsAt: instantOf('2022-03-10', '15:30'), place: 'Bibliotheek' });
    await app.settle();
    const [mail] = await app.query<{ subject: string; text: string }>(`SELECT subject, text_body AS text FROM mailing WHERE kind = 'moved' AND about->>'meetingId' = $1`, [id]);
    expect(mail!.subject).toMatch(/^Andere plaats: /);
    expect(mail!.text.replace(/\s+/g, ' ')).toMatch(/Was Stadhuis Wordt Bibliotheek/);
  });
});

describe('a member who came after the invitation', () => {
  it('gets the date for the calendar with the next mail, once', async () => {
    await app.query(`INSERT INTO person (tenant_id, id, name, email, added_on) VALUES ($1, '00000000-0000-4000-8000-00000000aaaa', 'Nieuw Lid', 'nieuw@school.example', '2021-08-01')`, [app.tenantId]);
    await app.query(`UPDATE membership SET held = daterange(lower(held), '2021-10-01') WHERE body_id = 'stuurgroep' AND seat_id = 'passende-plek-2'`);
    await app.query(`INSERT INTO membership (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, gen_random_uuid(), 'stuurgroep', 'passende-plek-2', '00000000-0000-4000-8000-00000000aaaa', '[2021-10-01,)')`, [app.tenantId]);
    await addPaper(own, 'Notitie');
    expect(await mailsTo('Nieuw Lid')).toMatchObject([{ kind: 'papers-added', calendar: 'REQUEST' }]);
    await app.advanceTo(instantOf('2021-10-20', '12:00'));
    await addPaper(own, 'Bijlage');
    expect((await mailsTo('Nieuw Lid')).map(({ calendar }) => calendar)).toEqual(['REQUEST', null]);
  });
});

describe('a guest’s item', () => {
  const guesting = (id: string, personId: string) => Promise.all(['2021-11-27', '2021-11-28', '2021-12-09', '2021-12-10'].map((today) => app.commands.read(app.tenantId, async ({ tx }) => (await guestingOf({ tx, today }, await findMeeting(tx, id), personId)).over)));
  const personOf = async (name: string) => (await app.query<{ id: string }>(`SELECT id FROM person WHERE email = $1`, [`${name.toLowerCase()}@bureau.example`]))[0]!.id;

  it('is opened to nobody by a secretary who is kept from it', async () => {
    const access = { persoonId: secretary, soort: 'geweerd' };
    const at = `${G}/vergaderingen/${meetingId}/agendapunten/${own}/toegang`;
    expect((await new Caller(api.url, chair).post(at, { ...access, reden: 'Eigen belang' })).status).toBeLessThan(300);
    await expect(invite(own, 'Dora')).rejects.toMatchObject({ kind: 'forbidden', code: 'item.own-conflict' });
    expect(await app.query(`SELECT 1 FROM person WHERE email = 'dora@bureau.example'`)).toEqual([]);
    expect((await new Caller(api.url, chair).post(`${at}/opheffing`, access)).status).toBeLessThan(300);
    await invite(own, 'Dora');
  });

  it('is theirs to read until the minutes are adopted, and 30 days after the meeting at least', async () => {
    const anja = await personOf('Anja');
    const next = (await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-12-09', '15:30'), extra: false, announce: true })).meetingId;
    // A meeting that does not take place gets no minutes: 30 days.
    const off = (await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '20:00'), extra: true, announce: false })).meetingId;
    const { itemId } = await app.agenda.submit(app.as(member), off, { title: 'Vervoer', purpose: 'informatie', minutes: 10 });
    await app.agenda.addGuest(app.as(secretary), off, itemId, { name: 'Evert', email: 'evert@bureau.example' });
    await app.meetings.cancel(app.as(secretary), off, { reason: 'Te weinig mensen' });
    await app.settle();
    expect(await guesting(off, await personOf('Evert'))).toEqual([false, true, true, true]);

    await app.advanceTo(instantOf('2021-10-29', '09:00'));
    await app.minutes.save(app.as(secretary), meetingId, { sections: [{ itemId: null, text: 'Besproken.', confidential: false }] });
    await app.minutes.submit(app.as(secretary), meetingId);
    await app.minutes.akkoord(app.as(chair), meetingId);
    expect(await guesting(meetingId, anja)).toEqual([false, false, false, false]);
    await app.advanceTo(instantOf('2021-12-09', '18:00'));
    const [adoption] = await app.query<{ id: string }>(`SELECT id FROM agenda_item WHERE meeting_id = $1 AND origin->>'kind' = 'verslag' AND origin->>'meetingId' = $2`, [next, meetingId]);
    await app.record.outcome(app.as(secretary), next, adoption!.id, { outcome: 'besloten' });
    await app.settle();
    expect(await guesting(meetingId, anja)).toEqual([false, false, false, true]);
    const meeting = `${G}/vergaderingen/${meetingId}`;
    const { body } = await new Caller(api.url, anja).get(meeting);
    expect(body).toMatchObject({ lezer: 'gast', agenda: [{ titel: 'Thuiszitters' }] });
    const paper = `${meeting}/agendapunten/${own}/stukken/${(body.agenda[0].stukken as { id: string }[])[0]!.id}`;
    expect((await new Caller(api.url, anja).get(paper)).status).toBe(200);
    await app.advanceTo(instantOf('2021-12-10', '00:00'));
    for (const path of [meeting, paper]) expect(await new Caller(api.url, anja).get(path)).toMatchObject({ status: 403, body: { code: 'permission.meeting.guest-over', detail: expect.stringMatching(/Die tijd is voorbij/) } });
  });
});

describe('a meeting that is cancelled', () => {
  it('tells its guests, who go along with their item and hear of the next with its agenda; who was asked back does not', async () => {
    const { meetingId: off } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2022-02-10', '15:30'), extra: true, announce: true });
    const { itemId } = await app.agenda.submit(app.as(member), off, { title: 'Zomerschool', purpose: 'informatie', minutes: 10 });
    const come = (name: string) => app.agenda.addGuest(app.as(secretary), off, itemId, { name, email: `${name.toLowerCase()}@bureau.example` });
    // Who is asked back before the agenda has left, never heard of it.
    await come('Femke');
    await app.agenda.withdrawGuest(app.as(secretary), off, itemId, (await come('Gijs')).guestId);
    await app.advanceTo(instantOf('2022-02-03', '09:00'));
    expect([await kindsTo('Femke'), await kindsTo('Gijs')]).toEqual([['guest-agenda'], []]);
    await app.meetings.cancel(app.as(secretary), off, { reason: 'Griep' });
    await app.settle();
    expect((await mailsTo('Femke')).at(-1)).toMatchObject({ kind: 'cancelled', calendar: 'CANCEL' });
    await app.advanceTo(instantOf('2022-03-10', '09:00'));
    expect((await mailsTo('Femke')).map(({ kind, calendar }) => [kind, calendar])).toEqual([['guest-agenda', 'REQUEST'], ['cancelled', 'CANCEL'], ['guest-agenda', 'REQUEST']]);
    expect((await mailsTo('Femke')).at(-1)!.text.replace(/\s+/g, ' ')).toMatch(/Zomerschool/);
    expect(await kindsTo('Gijs')).toEqual([]);
  });
});
