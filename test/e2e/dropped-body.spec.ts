/** A new scheme drops an overleg (one that is called otherwise by its id is another): what still runs there is finished by who sat there last. */
import { readFileSync } from 'node:fs';
import { instantOf } from '#calendar/local-date';
import type { RunningApi } from '#apps/api/start-api';
import { textOfPdf } from '#documents/pdf-text.spec-support';
import { officesOf } from '#governance/bodies/members';
import { SchemeCommands } from '#governance/municipalities/scheme.commands';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const TABLE = 'tafel-overgangen';
const FROM = '2021-11-01';
const G = '/gemeenten/zoetermeer';

let app: Application;
let api: RunningApi;
let schemes: SchemeCommands;
/** Keeps the table going while its members have chosen nobody. */
let secretary: string;
let chair: string;
let members: string[];
/** Sits in the stuurgroep, not at the table. */
let outsider: string;
/** Sat at the table and nowhere else. */
let stays: string;
let alsoThere: string;
let actionId: string;
let meetingId: string;
let itemId: string;

const source = readFileSync('workflows/schemes/zoetermeer.yaml', 'utf8');
/** The table under another id, with a call of two weeks less: the old one is gone. */
const renamed = source.replace(`- id: ${TABLE}\n`, '- id: tafel-doorstroom\n').replace(`recipients: [${TABLE}]`, 'recipients: [tafel-doorstroom]').replace('call: { weeks: 6', 'call: { weeks: 4');
const plan = (bodyId: string, day: string) => app.meetings.plan(app.as(secretary), { bodyId, startsAt: instantOf(day, '15:00'), extra: false, announce: true });
const as = (person: string) => new Caller(api.url, person);
const recipients = async (kind: string) => (await app.query<{ id: string }>(`SELECT d.person_id AS id FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = $1 AND m.about->>'meetingId' = $2`, [kind, meetingId])).map(({ id }) => id);

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  schemes = new SchemeCommands(app.app, app.clock);
  secretary = await app.holder('stuurgroep', 'procesmanager');
  chair = await app.chairOf(TABLE);
  members = (await app.query<{ id: string }>(`SELECT DISTINCT person_id AS id FROM membership WHERE body_id = $1`, [TABLE])).map(({ id }) => id);
  [stays, alsoThere] = members.filter((id) => id !== chair) as [string, string];
  outsider = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id <> $1 AND person_id <> ALL($2::uuid[])`, [secretary, members]))[0]!.id;
  meetingId = (await plan(TABLE, '2021-10-26')).meetingId;
  itemId = (await app.agenda.submit(app.as(chair), meetingId, { title: 'Doorstroom vmbo-mbo', purpose: 'advies', minutes: 20 })).itemId;
  await schemes.apply({ municipality: 'zoetermeer', source: renamed, fileName: 'nieuw.yaml', from: FROM });
});
afterAll(async () => {
  await api.close();
  await app.close();
});

it('refuses a meeting of the old one after its last day, also by a move, and one of the new one before its first', async () => {
  await expect(plan(TABLE, '2021-11-16')).rejects.toMatchObject({ code: 'body.not-then', message: 'Overlegtafel Overgangen en arbeidsmarkt bestaat dan niet meer. Kies een dag tot en met 2021-10-31.' });
  await expect(app.meetings.move(app.as(secretary), meetingId, { startsAt: instantOf('2021-11-16', '15:00') })).rejects.toMatchObject({ code: 'body.not-then' });
  await expect(plan('tafel-doorstroom', '2021-10-12')).rejects.toMatchObject({ code: 'body.not-then', message: expect.stringContaining('bestaat dan nog niet') });
});

it('leaves the minutes of a table that still meets to its next meeting', async () => {
  await app.advanceTo(instantOf('2021-10-28', '09:00'));
  await expect(app.minutes.adoptInWriting(app.as(secretary), meetingId, { reason: 'Nu al.' })).rejects.toMatchObject({ code: 'minutes.body-meets', message: 'Overlegtafel Overgangen en arbeidsmarkt vergadert nog. Het verslag wordt daar vastgesteld, in de volgende vergadering.' });
});

it('lets the members write and agree the minutes of their last meeting when the table is no more, and sends them', async () => {
  await app.advanceTo(instantOf('2021-11-02', '09:00'));
  const [taker] = members.filter((id) => id !== chair);
  await app.record.attendance(app.as(secretary), meetingId, { people: [{ personId: taker!, presence: 'afgemeld' }] });
  await app.record.outcome(app.as(secretary), meetingId, itemId, { outcome: 'niet-behandeld' });
  ({ actionId } = await app.record.action(app.as(secretary), meetingId, { text: 'De spullen teruggeven', ownerId: stays }));
  await app.minutes.save(app.as(secretary), meetingId, { sections: [{ itemId: null, text: 'Wij hielden op.', confidential: false }] });
  await app.minutes.submit(app.as(secretary), meetingId);
  await app.minutes.akkoord(app.as(chair), meetingId);
  await app.settle();
  expect(new Set(await recipients('minutes'))).toEqual(new Set(members));
  const message = (await app.mailbox.readMessage(app.mailbox.listMessages().at(-1)!.id))!;
  const [name] = await app.query<{ name: string }>(`SELECT name FROM person WHERE id = $1`, [chair]);
  expect(textOfPdf(Buffer.from(message.attachments[0]!.content as Uint8Array)).replace(/\s+/g, ' ')).toContain(name!.name);
});

const adoptIn = async (person: string, toelichting: string) => {
  const { body: minutes, headers } = await as(person).get(`${G}/vergaderingen/${meetingId}/verslag`);
  const answer = await as(person).post(`${G}/vergaderingen/${meetingId}/verslag/schriftelijke-vaststelling`, { toelichting }, { 'if-match': headers.get('etag')! });
  return { offered: minutes.mogelijk.includes('verslag/schriftelijke-vaststelling'), answer };
};
const tasks = () => app.query<{ body: string; done: boolean }>(`SELECT body_id AS body, done_at IS NOT NULL AS done FROM task WHERE kind = 'verslag-schriftelijk'`);

it('asks its secretary to have the last minutes adopted in writing, and closes them with who did so and how', async () => {
  expect(await tasks()).toEqual([{ body: TABLE, done: false }]);
  const { body: before } = await as(secretary).get(`${G}/termijnen`);
  expect(before.wacht.map(({ reden }: { reden: string }) => reden)).toContain('Overlegtafel Overgangen en arbeidsmarkt is vervallen en vergadert niet meer. Laat het verslag schriftelijk vaststellen, en leg dat bij het verslag vast.');
  const [task] = await app.query<{ id: string }>(`SELECT id FROM task WHERE kind = 'verslag-schriftelijk'`);
  await app.tasks.complete(app.as(secretary), task!.id);
  await app.tasks.reopen(app.as(secretary), task!.id);
  const [taker] = members.filter((id) => id !== chair && id !== secretary);
  expect(await adoptIn(taker!, 'Zomaar.')).toMatchObject({ offered: false, answer: { status: 403 } });
  expect(await adoptIn(secretary, 'Alle leden gingen akkoord per e-mail.')).toMatchObject({ offered: true, answer: { status: 204 } });
  await app.settle();
  const { body: minutes } = await as(chair).get(`${G}/vergaderingen/${meetingId}/verslag`);
  expect(minutes).toMatchObject({ status: 'vastgesteld', vaststelling: { vergaderingId: null, metWijzigingen: false } });
  const { body: course } = await as(secretary).get(`${G}/vergaderingen/${meetingId}/verloop`);
  expect(course.resultaten).toContainEqual(expect.objectContaining({ wat: 'Verslag schriftelijk vastgesteld', toelichting: 'Alle leden gingen akkoord per e-mail.' }));
  expect(await tasks()).toEqual([{ body: TABLE, done: true }]);
  await app.query(`UPDATE task SET done_by = $2 WHERE id = $1`, [task!.id, secretary]);
  await expect(app.tasks.reopen(app.as(secretary), task!.id)).rejects.toMatchObject({ code: 'task.settled' });
});

it('keeps the meeting, its minutes and its mail to be read by them, and by nobody else', async () => {
  for (const path of [`/vergaderingen/${meetingId}`, `/vergaderingen/${meetingId}/verslag`]) {
    expect(await as(chair).get(`${G}${path}`)).toMatchObject({ status: 200 });
    expect(await as(outsider).get(`${G}${path}`)).toMatchObject({ status: 403, body: { code: 'permission.meeting.read' } });
  }
  expect((await as(secretary).get(`${G}/mailings?vergadering=${meetingId}`)).body.resultaten.length).toBeGreaterThan(2);
  expect((await as(outsider).post(`${G}/vergaderingen/${meetingId}/besluiten`, { tekst: 'Toch niet.' })).status).toBe(403);
  const { body } = await as(outsider).get(`${G}/overleggen`);
  expect(body.vervallen).toEqual([{ id: TABLE, naam: 'Overlegtafel Overgangen en arbeidsmarkt', totEnMet: '2021-10-31' }]);
  expect(body.resultaten.map(({ id }: { id: string }) => id)).toContain('tafel-doorstroom');
  const { body: year } = await as(chair).get(`${G}/termijnagenda?van=2021-09-01`);
  expect(year.vergaderingen).toContainEqual(expect.objectContaining({ vergaderingId: meetingId, naam: 'Overlegtafel Overgangen en arbeidsmarkt', onderwerpen: expect.arrayContaining([{ soort: 'agendapunt', tekst: 'Doorstroom vmbo-mbo' }]) }));
});

it('says of an item that was not reached that it must go elsewhere', async () => {
  await app.advanceTo(instantOf('2021-11-12', '09:00'));
  const { body } = await as(secretary).get(`${G}/termijnen`);
  expect(body.wacht.map(({ reden }: { reden: string }) => reden)).toContain('Overlegtafel Overgangen en arbeidsmarkt is vervallen en vergadert niet meer. Breng dit in bij een ander overleg.');
});

it('is read no more by a toehoorder whose office ended since', async () => {
  const { personId } = await app.people.add(app.as(secretary), { name: 'Iemand Toehoorder', email: 'toehoorder@elders.example' });
  await app.query(`INSERT INTO given_office (tenant_id, id, office, person_id, body_id, held, given_at) VALUES ($1, gen_random_uuid(), 'toehoorder', $2, $3, daterange('2021-10-01', '2021-11-13'), '2021-10-01')`, [app.tenantId, personId, TABLE]);
  const read = async () => (await as(personId).get(`${G}/vergaderingen/${meetingId}`)).status;
  expect(await read()).toBe(200);
  await app.advanceTo(instantOf('2021-11-13', '00:00'));
  expect(await read()).toBe(403);
});

describe('who sat at the table last', () => {
  const register = async (person: string) => (await as(person).get(`${G}/afspraken`)).status;
  const meeting = async (person: string) => (await as(person).get(`${G}/vergaderingen/${meetingId}`)).body;
  const officesAt = (person: string) => app.commands.read(app.tenantId, ({ tx, schemes, today }) => officesOf(tx, schemes.standing(TABLE, today), person));

  it('is a member as long as something of it runs', async () => {
    expect([await officesAt(stays), await register(stays)]).toEqual([['lid'], 200]);
  });

  it('is none any more once they leave the last place that they had since', async () => {
    await app.query(`INSERT INTO stand_in (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, gen_random_uuid(), 'stuurgroep', 'passende-plek-1', $2, '[2021-11-01,2021-11-14)')`, [app.tenantId, alsoThere]);
    expect([await officesAt(alsoThere), await register(alsoThere)]).toEqual([['lid'], 200]);
    await app.advanceTo(instantOf('2021-11-14', '00:00'));
    expect([await officesAt(alsoThere), await register(alsoThere)]).toEqual([[], 403]);
    expect((await meeting(alsoThere)).mogelijk).toEqual([]);
    expect([await officesAt(stays), await register(stays)]).toEqual([['lid'], 200]);
  });

  it('is a former member when all of it is done: of the own time, and of nothing else', async () => {
    await app.actions.settle(app.as(stays), meetingId, actionId, {});
    expect([await officesAt(stays), await register(stays)]).toEqual([[], 403]);
    expect(await meeting(stays)).toMatchObject({ id: meetingId });
  });

  it('winds it up for a year at most', async () => {
    await app.query(`UPDATE action_item SET done_on = NULL WHERE id = $1`, [actionId]);
    const on = (day: string) => app.commands.read(app.tenantId, ({ tx, schemes }) => officesOf(tx, schemes.standing(TABLE, day), stays));
    expect([await on('2022-10-30'), await on('2022-11-01')]).toEqual([['lid'], []]);
    await app.query(`UPDATE action_item SET done_on = '2021-11-14' WHERE id = $1`, [actionId]);
  });

  it('keeps it in sight while they sit in a body that is there', async () => {
    // Of those who sat there nobody presides any more.
    expect(await officesAt(secretary)).toEqual(['voorzitter', 'secretaris']);
    expect((await as(secretary).get(`${G}/mailings?vergadering=${meetingId}`)).body.resultaten.length).toBeGreaterThan(2);
    // The LEA's secretary kept the table going for want of one; who comes after keeps it in sight.
    const { personId: next } = await app.people.add(app.as(secretary), { name: 'Nieuwe procesmanager', email: 'procesmanager@elders.example' });
    await app.query(`UPDATE membership SET held = daterange(lower(held), '2021-11-15') WHERE person_id = $1`, [secretary]);
    await app.query(`INSERT INTO membership (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, gen_random_uuid(), 'stuurgroep', 'procesmanager', $2, '[2021-11-15,)')`, [app.tenantId, next]);
    await app.query(`INSERT INTO stand_in (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, gen_random_uuid(), 'platform', 'procesmanager', $2, '[2021-11-15,)')`, [app.tenantId, secretary]);
    await app.advanceTo(instantOf('2021-11-15', '00:00'));
    expect([await officesAt(secretary), await officesAt(next)]).toEqual([[], ['voorzitter', 'secretaris']]);
  });
});

describe('of two tables that a scheme dropped, one after the other,', () => {
  const [OTHER, LAST] = ['tafel-gelijke-kansen', 'tafel-doorstroom'];
  const onlySince = source.replace(`- id: ${TABLE}\n`, `- id: ${LAST}\n`).replace(`recipients: [${TABLE}]`, `recipients: [${LAST}]`);
  const twice = onlySince.replace(`- id: ${OTHER}\n`, '- id: tafel-kansen\n').replace(`recipients: [${OTHER}]`, 'recipients: [tafel-kansen]');
  let two: Application;
  let people: string[];

  beforeAll(async () => {
    two = await startApplication(instantOf('2021-08-30', '09:00'));
    const add = async (name: string, bodies: Record<string, string>): Promise<string> => {
      const { personId } = await two.people.add(two.as(await two.holder('stuurgroep', 'procesmanager')), { name, email: `${name.toLowerCase()}@elders.example` });
      for (const [bodyId, held] of Object.entries(bodies)) await two.query(`INSERT INTO membership (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, gen_random_uuid(), $2, $3, $4, $5)`, [two.tenantId, bodyId, name, personId, held]);
      return personId;
    };
    people = [await add('Beide', { [TABLE]: '[2021-08-30,)', [OTHER]: '[2021-08-30,)' }), await add('Weg', { [TABLE]: '[2021-08-30,)', [OTHER]: '[2021-08-30,2021-11-20)' }), await add('Eerste', { [TABLE]: '[2021-08-30,)' }), await add('Tweede', { [OTHER]: '[2021-08-30,)' })];
    const commands = new SchemeCommands(two.app, two.clock);
    await commands.apply({ municipality: 'zoetermeer', source: onlySince, fileName: 'nieuw.yaml', from: FROM });
    await commands.apply({ municipality: 'zoetermeer', source: twice, fileName: 'nieuw.yaml', from: '2021-12-01' });
    for (const bodyId of [TABLE, OTHER]) await two.query(`INSERT INTO task (tenant_id, id, kind, body_id, text, created_at) VALUES ($1, gen_random_uuid(), 'verslag-schriftelijk', $2, 'Nog te doen.', '2021-10-01')`, [two.tenantId, bodyId]);
  });
  afterAll(() => two.close());

  /** Of Beide, Weg, Eerste, Tweede: who is a member on that day. */
  const members = async (bodyId: string, day: string): Promise<boolean[]> =>
    Promise.all(people.map(async (id) => (await two.commands.read(two.tenantId, ({ tx, schemes }) => officesOf(tx, schemes.standing(bodyId, day), id))).includes('lid')));

  it('each has its last members until it is done, whichever went first; not who left the other meanwhile', async () => {
    expect([await members(TABLE, '2021-11-15'), await members(OTHER, '2021-11-15')]).toEqual([[true, true, true, false], [true, true, false, true]]);
    expect([await members(TABLE, '2021-11-25'), await members(OTHER, '2021-11-25')]).toEqual([[true, false, true, false], [true, false, false, true]]);
    expect([await members(TABLE, '2021-12-05'), await members(OTHER, '2021-12-05')]).toEqual([[true, false, true, false], [true, false, false, true]]);
  });

  it('the first is in sight of who sits in the second while that is there, and of nobody when both are gone and done', async () => {
    await two.query(`UPDATE task SET done_at = '2021-10-02' WHERE body_id = $1`, [TABLE]);
    expect([await members(TABLE, '2021-11-15'), await members(TABLE, '2021-12-05')]).toEqual([[true, true, false, false], [false, false, false, false]]);
    expect(await members(OTHER, '2021-12-05')).toEqual([true, false, false, true]);
  });

  it('each for a year from its own last day', async () => {
    await two.query('UPDATE task SET done_at = NULL');
    expect([await members(TABLE, '2022-10-30'), await members(TABLE, '2022-11-01'), await members(OTHER, '2022-11-01'), await members(OTHER, '2022-12-01')]).toEqual([[true, false, true, false], [false, false, false, false], [true, false, false, true], [false, false, false, false]]);
  });
});
