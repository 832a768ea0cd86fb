/** What is past its period is proposed, looked over, approved and removed; records and chains stay as they were. */
import pg from 'pg';
import { instantOf, localDateOf } from '#calendar/local-date';
import type { RunningApi } from '#apps/api/start-api';
import type { OutboxEffect } from '#engine/model';
import { verify } from '#governance/audit/verify';
import { minutesFacts } from '#governance/minutes/minutes-document';
import { latestVersion } from '#governance/minutes/minutes.commands';
import { findMeeting } from '#governance/meetings/meeting.commands';
import { bodyOf, schemesOf } from '#governance/municipalities/schemes';
import type { NoticeContext } from '#governance/notices/notice';
import { Destroy } from '#governance/privacy/destruction.effect';
import { destructionList, type DestructionRule } from '#governance/privacy/destruction.queries';
import { inTenant, readInTenant } from '#platform/tenancy';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const HELD = instantOf('2021-10-28', '15:30');
let app: Application;
let api: RunningApi;
let secretary: string;
let chair: string;
let leaver: { id: string; name: string; email: string };
let meetingId: string;
let listId: string;
/** Added once, and never placed. */
let unplaced: string;

const asTenant = <T>(work: Parameters<typeof inTenant<T>>[2]): Promise<T> => inTenant(app.app, app.tenantId, work);
const rules = async (): Promise<DestructionRule[]> => (await readInTenant(app.app, app.tenantId, (tx) => destructionList(tx, app.tenantId, listId))).rules;
const ofCategory = async (category: string): Promise<DestructionRule[]> => (await rules()).filter((rule) => rule.category === category);
const faults = async () => (await readInTenant(app.app, app.tenantId, (tx) => verify(tx, app.tenantId))).faults;

/** In which tables a text stands anywhere, as the administrator of the database sees them. */
async function tablesWith(text: string): Promise<string[]> {
  const admin = new pg.Client(app.database.adminUrl);
  await admin.connect();
  try {
    const { rows } = await admin.query<{ table: string }>(`SELECT relname AS table FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`);
    const found: string[] = [];
    for (const { table } of rows) if ((await admin.query(`SELECT FROM "${table}" t WHERE position(lower($1) in lower(t::text)) > 0 LIMIT 1`, [text])).rowCount) found.push(table);
    return found;
  } finally {
    await admin.end();
  }
}

/** Whom the minutes of the meeting name as present. */
const present = (): Promise<string[]> =>
  readInTenant(app.app, app.tenantId, async (tx) => {
    const meeting = await findMeeting(tx, meetingId);
    const schemes = await schemesOf(tx, app.tenantId);
    const { scheme, calendar } = schemes.under(meeting.schemeVersion);
    const context = { tx, meeting, schemes, scheme, calendar, body: bodyOf(scheme, meeting.bodyId), now: app.clock.now(), today: localDateOf(app.clock.now()), params: {}, baseUrl: '', mailbox: scheme.mailbox } as unknown as NoticeContext;
    const facts = await minutesFacts(context, { version: (await latestVersion(tx, meetingId))!, status: 'akkoord' } as never);
    return [...facts.present.map(({ name }) => name), ...facts.actions.map(({ who }) => who)];
  });

/** Sits nowhere any more, and is put forward for a seat all the same. */
async function leftWhileNominated(personId: string): Promise<void> {
  const { rotationId } = await app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId: 'gelijke-kansen-1', on: '2022-06-30' });
  await app.rotations.nominate(app.as(secretary), rotationId, { seatId: 'gelijke-kansen-1', personId });
  await app.query(`UPDATE membership SET held = daterange(lower(held), '2021-11-08') WHERE person_id = $1`, [personId]);
}

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  secretary = await app.holder('stuurgroep', 'procesmanager');
  chair = await app.chairOf('stuurgroep');
  unplaced = (await app.people.add(app.as(secretary), { name: 'Nooit Geplaatst', email: 'nooit@elders.example' })).personId;
  leaver = (await app.query<typeof leaver>(`SELECT p.id, p.name, p.email FROM membership m JOIN person p ON p.id = m.person_id WHERE m.body_id = 'stuurgroep' AND m.person_id NOT IN ($1, $2) ORDER BY m.seat_id LIMIT 1`, [secretary, chair]))[0]!;
  const plan = async (startsAt: string) => (await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt, extra: false, announce: true })).meetingId;
  meetingId = await plan(HELD);
  const nextId = await plan(instantOf('2021-12-09', '15:30'));
  await app.advanceTo(instantOf('2021-10-01', '12:00'));
  await app.agenda.submit(app.as(leaver.id), meetingId, { title: 'Taalachterstand', purpose: 'informatie', minutes: 20 });
  await app.advanceTo(instantOf('2021-10-28', '18:00'));
  await app.record.attendance(app.as(secretary), meetingId, { people: [{ personId: leaver.id, presence: 'aanwezig' }] });
  const { actionId } = await app.record.action(app.as(secretary), meetingId, { text: 'Cijfers sturen', ownerId: leaver.id });
  await app.actions.settle(app.as(secretary), meetingId, actionId, {});
  for (const text of ['Eerste tekst.', 'Tweede tekst.']) {
    await app.minutes.save(app.as(secretary), meetingId, { sections: [{ itemId: null, text, confidential: false }] });
    if (text.startsWith('Eerste')) await app.minutes.submit(app.as(secretary), meetingId);
    if (text.startsWith('Eerste')) await app.minutes.remark(app.as(leaver.id), meetingId, { text: 'Dat zei ik anders.' });
  }
  await app.minutes.akkoord(app.as(chair), meetingId);
  await app.query(`UPDATE membership SET held = daterange(lower(held), '2021-11-08') WHERE person_id = $1`, [leaver.id]);
  await app.advanceTo(instantOf('2021-12-09', '18:00'));
  const [adoption] = await app.query<{ id: string }>(`SELECT id FROM agenda_item WHERE meeting_id = $1 AND origin->>'kind' = 'verslag'`, [nextId]);
  await app.record.outcome(app.as(secretary), nextId, adoption!.id, { outcome: 'besloten' });
  await app.advanceTo(instantOf('2022-02-01', '12:00'));
  await app.worker.seals.run(app.tenantId);
  await leftWhileNominated(await app.holder('platform', 'po-3'));
  app.clock.advanceTo(instantOf('2027-03-01', '10:00'));
});
afterAll(async () => {
  await api.close();
  await app.close();
});

describe('a vernietigingslijst', () => {
  it('is made once a year by itself, of what is past its period, with a task for the secretaries', async () => {
    expect([await app.worker.destructionWatch.run(app.tenantId), await app.worker.destructionWatch.run(app.tenantId)]).toEqual([true, false]);
    listId = (await app.query<{ id: string }>('SELECT id FROM destruction_list'))[0]!.id;
    expect(await ofCategory('persons')).toMatchObject([
      { person: { id: unplaced, name: 'Nooit Geplaatst' }, fromDay: '2021-08-30', pastSince: '2026-08-31', years: 5, after: 'added' },
      { person: { id: leaver.id, name: leaver.name }, fromDay: '2021-11-07', pastSince: '2026-11-08', years: 5, after: 'last-seat' },
    ]);
    expect(await ofCategory('drafts')).toMatchObject([{ count: 2, years: 1 }]);
    expect((await rules()).map(({ category }) => category)).toEqual(expect.arrayContaining(['mail', 'commands', 'answers']));
    expect(await ofCategory('steps')).toEqual([]);
    expect(await app.query(`SELECT text FROM task WHERE kind = 'vernietigingslijst' AND done_at IS NULL`)).toHaveLength(1);
  });

  it('keeps out of what stands on no approved list: the database itself refuses', async () => {
    const before = await app.query('SELECT count(*)::int AS n FROM inbox');
    await asTenant((tx) => tx.query('DELETE FROM inbox'));
    await asTenant((tx) => tx.query(`DELETE FROM history_payload`));
    await asTenant((tx) => tx.query(`UPDATE mailing SET text_body = '' WHERE kind <> 'sign-in-code'`)).catch(() => {});
    expect(await app.query('SELECT count(*)::int AS n FROM inbox')).toEqual(before);
    expect(await app.query(`SELECT FROM mailing WHERE text_body = ''`)).toEqual([]);
    expect((await app.query('SELECT FROM history_payload')).length).toBeGreaterThan(5);
  });

  it('keeps a rule that somebody excludes, with the reason', async () => {
    const [mail] = await ofCategory('mail');
    await expect(app.destructions.exclude(app.as(leaver.id), listId, mail!.nr, { reason: 'Nee' })).rejects.toMatchObject({ code: 'permission.destruction.keep' });
    await expect(app.destructions.exclude(app.as(secretary), listId, 999, { reason: 'Nee' })).rejects.toMatchObject({ code: 'destruction.unknown-entry' });
    await app.destructions.exclude(app.as(secretary), listId, mail!.nr, { reason: 'Er loopt een bezwaar.' });
    await expect(app.destructions.exclude(app.as(secretary), listId, mail!.nr, { reason: 'Nog eens' })).rejects.toMatchObject({ code: 'destruction.excluded' });
    expect((await ofCategory('mail'))[0]!.excluded).toMatchObject({ because: 'Er loopt een bezwaar.' });
  });

  it('is approved by who may, not by who prepares it', async () => {
    await expect(app.destructions.propose(app.as(secretary))).rejects.toMatchObject({ code: 'destruction.open' });
    await expect(app.destructions.approve(app.as(secretary), listId)).rejects.toMatchObject({ code: 'permission.destruction.approve' });
    const [task] = await app.query<{ id: string }>(`SELECT id FROM task WHERE kind = 'vernietigingslijst'`);
    await app.tasks.complete(app.as(secretary), task!.id);
    await app.tasks.reopen(app.as(secretary), task!.id);
    await app.tasks.complete(app.as(secretary), task!.id);
    await app.destructions.approve(app.as(chair), listId);
    // Nothing is left to look at, also for who said before that they had looked.
    await expect(app.tasks.reopen(app.as(secretary), task!.id)).rejects.toMatchObject({ code: 'task.done-by-another' });
    await app.query(`UPDATE task SET done_by = $2 WHERE id = $1`, [task!.id, secretary]);
    await expect(app.tasks.reopen(app.as(secretary), task!.id)).rejects.toMatchObject({ code: 'task.settled' });
    await expect(app.destructions.exclude(app.as(secretary), listId, 1, { reason: 'Te laat' })).rejects.toMatchObject({ code: 'destruction.approved' });
  });

  it('is carried out, and goes on where a crash stopped it', async () => {
    expect(await present()).toEqual(expect.arrayContaining([leaver.name]));
    let left = 2;
    const crashing = { now: () => { if (left-- === 0) throw new Error('the process dies'); return app.clock.now(); } };
    const effect = { tenantId: app.tenantId, params: { listId } } as unknown as OutboxEffect;
    await expect(new Destroy(app.app, crashing as never, 3).handle(effect)).rejects.toThrow('the process dies');
    await app.settle();
    const done = await rules();
    expect(done.filter(({ excluded }) => !excluded).map(({ count, removed, done }) => [count - removed, done])).toEqual(done.filter(({ excluded }) => !excluded).map(() => [0, true]));
    expect(done.find(({ excluded }) => excluded)).toMatchObject({ removed: 0, done: false });
    expect(await app.query(`SELECT state FROM instance WHERE workflow = 'destruction'`)).toEqual([{ state: 'removed' }]);
    expect(await new Destroy(app.app, app.clock).handle(effect)).toEqual({ outcome: 'done', result: { removed: done.reduce((sum, { removed }) => sum + removed, 0) } });
  });

  it('leaves the chains as they were, and in them ids only', async () => {
    expect(await faults()).toEqual([]);
    expect(await app.query(`SELECT name, email FROM person WHERE id = $1`, [leaver.id])).toEqual([{ name: 'verwijderd persoon', email: '' }]);
    // The mail of 2021 was excluded.
    expect((await tablesWith(leaver.email)).filter((table) => !['delivery', 'mailing'].includes(table))).toEqual([]);
    expect((await tablesWith(leaver.name)).filter((table) => !['delivery', 'mailing'].includes(table))).toEqual(['record_name']);
  });

  it('keeps the minutes saying what they said, and only the text that was adopted', async () => {
    expect((await present()).filter((name) => name === leaver.name)).toHaveLength(2);
    const { body } = await new Caller(api.url, secretary).get(`/gemeenten/zoetermeer/vergaderingen/${meetingId}`);
    expect(body.namenInVerslag).toEqual([{ id: leaver.id, naam: leaver.name }]);
    expect((await new Caller(api.url, secretary).get('/gemeenten/zoetermeer/personen')).body.resultaten).not.toContainEqual(expect.objectContaining({ id: leaver.id }));
    expect(await app.query(`SELECT sections -> 0 ->> 'text' AS text FROM minutes_version WHERE meeting_id = $1`, [meetingId])).toEqual([{ text: 'Tweede tekst.' }]);
    expect(await app.query(`SELECT FROM minutes_remark`)).toEqual([]);
  });

  it('is told in its own history: who approved it and how much went', async () => {
    const told = await app.query<{ event: string; actor: { personId?: string } }>(`SELECT h.event, h.actor FROM history h JOIN instance i ON i.id = h.instance_id WHERE i.workflow = 'destruction' ORDER BY h.version`);
    expect(told.map(({ event }) => event)).toEqual(['start', 'ENTRY_EXCLUDED', 'APPROVED', 'DESTROYED_DONE']);
    expect(told[2]!.actor.personId).toBe(chair);
  });

  it('proposes the next time what was excluded', async () => {
    await expect(app.destructions.approve(app.as(secretary), listId)).rejects.toMatchObject({ code: 'permission.destruction.approve' });
    app.clock.advanceTo(instantOf('2028-03-01', '10:00'));
    listId = (await app.destructions.propose(app.as(secretary))).listId;
    expect(await ofCategory('mail')).toMatchObject([{ fromDay: '2021-08-30', untilDay: '2021-12-31' }]);
    expect(await ofCategory('persons')).toEqual([]);
    const [mail] = await ofCategory('mail');
    await app.destructions.exclude(app.as(secretary), listId, mail!.nr, { reason: 'Eerst nakijken' });
    await app.destructions.include(app.as(secretary), listId, mail!.nr);
    await app.destructions.approve(app.as(chair), listId);
    await app.settle();
    expect((await ofCategory('mail'))[0]).toMatchObject({ removed: mail!.count });
    expect(await tablesWith(leaver.email)).toEqual([]);
    expect(await tablesWith(leaver.name)).toEqual(['record_name']);
    expect(await faults()).toEqual([]);
    expect(await app.query(`SELECT FROM delivery WHERE state = 'accepted'`)).not.toEqual([]);
  });

  it('is not made where nothing is past its period, and one that was withdrawn is over', async () => {
    await expect(app.destructions.propose(app.as(secretary))).rejects.toMatchObject({ code: 'destruction.nothing-past' });
    app.clock.advanceTo(instantOf('2029-08-01', '10:00'));
    listId = (await app.destructions.propose(app.as(secretary))).listId;
    await app.destructions.withdraw(app.as(secretary), listId);
    await expect(app.destructions.approve(app.as(chair), listId)).rejects.toMatchObject({ code: 'destruction.withdrawn' });
  });
});
