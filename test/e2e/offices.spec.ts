/** Offices without a seat, by date: what they let somebody do, and that it ends. And what a former member keeps. */
import { instantOf } from '#calendar/local-date';
import type { RunningApi } from '#apps/api/start-api';
import { Caller, startTestApi, type Reply } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/zoetermeer';
let app: Application;
let api: RunningApi;
let secretary: string;
let member: string;

let meetingId: string;
let open: string;
let secret: string;
let openPaper: string;
let hiddenPaper: string;
const people: Record<string, string> = {};

const as = (personId: string): Caller => new Caller(api.url, personId);
const meeting = (): string => `${G}/vergaderingen/${meetingId}`;
const addPaper = async (itemId: string, title: string, confidential: boolean): Promise<string> =>
  `${meeting()}/agendapunten/${itemId}/stukken/${(await as(secretary).post(`${meeting()}/agendapunten/${itemId}/stukken?titel=${title}&bestandsnaam=${title}.pdf&vertrouwelijk=${confidential}`, new TextEncoder().encode(`%PDF-1.4 ${title}`), { 'content-type': 'application/octet-stream' })).body.id}`;
const give = (by: string, functie: string, persoon: string, more: object = {}): Promise<Reply> => as(by).post(`${G}/functies`, { functie, persoonId: people[persoon], vanaf: '2021-08-30', ...more });

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  secretary = await app.holder('stuurgroep', 'procesmanager');
  const chair = await app.chairOf('stuurgroep');
  [{ id: member }] = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND upper_inf(held) AND person_id NOT IN ($1, $2) ORDER BY seat_id LIMIT 1`, [secretary, chair])) as [{ id: string }];
  for (const name of ['beheerder', 'programmamanager', 'secretariaat', 'toehoorder']) people[name] = (await app.people.add(app.as(secretary), { name: `Iemand ${name}`, email: `${name}@elders.example` })).personId;
  ({ meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: true }));
  const submit = async (title: string, confidential: boolean): Promise<string> => (await app.agenda.submit(app.as(secretary), meetingId, { title, purpose: 'informatie', minutes: 10, confidential })).itemId;
  [open, secret] = [await submit('Open punt', false), await submit('Zwanenzang', true)];
  [openPaper, hiddenPaper] = [await addPaper(open, 'Notitie', false), await addPaper(open, 'Bijlage', true)];
  await addPaper(secret, 'Fusieplan', false);
});
afterAll(async () => {
  await api.close();
  await app.close();
});

describe('an office', () => {
  it('is given by the secretary, later by a beheerder, never by a member and never to oneself', async () => {
    expect(await give(member, 'beheerder', 'beheerder')).toMatchObject({ status: 403, body: { code: 'permission.office.give-everywhere' } });
    expect(await as(secretary).post(`${G}/functies`, { functie: 'beheerder', persoonId: secretary, vanaf: '2021-08-30' })).toMatchObject({ status: 403, body: { code: 'office.self' } });
    expect(await give(secretary, 'beheerder', 'beheerder')).toMatchObject({ status: 201 });
    expect(await give(secretary, 'programmamanager', 'programmamanager')).toMatchObject({ status: 403 });
    expect(await give(people['beheerder']!, 'programmamanager', 'programmamanager')).toMatchObject({ status: 201 });
    expect(await give(secretary, 'toehoorder', 'toehoorder', { overleg: 'stuurgroep' })).toMatchObject({ status: 201 });
    expect(await give(secretary, 'bestuurssecretariaat', 'secretariaat', { voorPersoonId: member })).toMatchObject({ status: 201 });
  });

  it('says of what it is, once at a time', async () => {
    expect(await give(people['beheerder']!, 'toehoorder', 'toehoorder')).toMatchObject({ status: 400, body: { code: 'office.about' } });
    expect(await give(people['beheerder']!, 'beheerder', 'programmamanager', { overleg: 'stuurgroep' })).toMatchObject({ status: 400, body: { code: 'office.about' } });
    expect(await give(people['beheerder']!, 'bestuurssecretariaat', 'toehoorder', { voorPersoonId: people['toehoorder']! })).toMatchObject({ status: 400, body: { code: 'office.about' } });
    expect(await give(secretary, 'toehoorder', 'toehoorder', { overleg: 'stuurgroep' })).toMatchObject({ status: 409, body: { code: 'office.held' } });
  });
});

describe('a beheerder', () => {
  it('keeps people and addresses, and reads no meeting', async () => {
    const by = as(people['beheerder']!);
    expect((await by.post(`${G}/personen`, { naam: 'Nieuw Iemand', email: 'nieuw@elders.example' })).status).toBe(201);
    expect((await by.send('PUT', `${G}/personen/${people['toehoorder']}/e-mailadres`, { body: { email: 'anders@elders.example' } })).status).toBeLessThan(300);
    expect((await by.get(meeting())).status).toBe(403);
    expect((await by.get(openPaper)).status).toBe(403);
  });
});

describe('where a beheerder is reached, and so signs in,', () => {
  it('is for a beheerder and the secretary of a body that is no werkgroep, not for whom a werkgroep chose to write', async () => {
    const [table] = app.scheme.bodies.filter(({ kind }) => kind === 'werkgroep');
    const [{ id: writer }] = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = $1 AND person_id <> $2 ORDER BY seat_id LIMIT 1`, [table!.id, secretary])) as [{ id: string }];
    await app.bodies.choose(app.as(writer), table!.id, { minuteTakerId: writer });
    const change = (by: string, email: string): Promise<Reply> => as(by).send('PUT', `${G}/personen/${people['beheerder']}/e-mailadres`, { body: { email } });
    expect(await change(writer, 'van.mij@elders.example')).toMatchObject({ status: 403, body: { code: 'permission.person.address' } });
    expect((await change(secretary, 'beheer@elders.example')).status).toBeLessThan(300);
    expect((await change(people['beheerder']!, 'beheerder@elders.example')).status).toBeLessThan(300);
  });

  it('nor may whom a werkgroep chose to write move the address of who sits elsewhere too; of who sits in werkgroepen only they may', async () => {
    const [, table] = app.scheme.bodies.filter(({ kind }) => kind === 'werkgroep');
    const [writer, colleague, third] = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = $1 AND upper_inf(held) AND person_id <> $2 ORDER BY seat_id`, [table!.id, secretary])).map(({ id }) => id);
    await app.query(`UPDATE membership SET person_id = $1 WHERE body_id = $2 AND person_id = $3`, [member, table!.id, third]);
    await app.bodies.choose(app.as(writer!), table!.id, { minuteTakerId: writer! });
    const change = (of: string): Promise<Reply> => as(writer!).send('PUT', `${G}/personen/${of}/e-mailadres`, { body: { email: 'van.mij@elders.example' } });
    expect(await change(member)).toMatchObject({ status: 403, body: { code: 'permission.person.address' } });
    expect((await change(colleague!)).status).toBeLessThan(300);
  });

  it('nor does whom a werkgroep chose reach beyond it: no account of who holds an office or sits nowhere, no reader for a member of another body, no control', async () => {
    const [, table] = app.scheme.bodies.filter(({ kind }) => kind === 'werkgroep');
    const [{ id: writer }] = (await app.query<{ id: string }>(`SELECT person_id AS id FROM chosen_office WHERE body_id = $1 AND office = 'notulist' LIMIT 1`, [table!.id])) as [{ id: string }];
    const { body: own } = await as(writer).post(`${G}/personen`, { naam: 'Tweede adres', email: 'tweede@elders.example' });
    for (const who of [people['programmamanager'], people['secretariaat'], own.id]) expect(await as(writer).send('PUT', `${G}/personen/${who}/e-mailadres`, { body: { email: 'ook.van.mij@elders.example' } })).toMatchObject({ status: 403, body: { code: 'permission.person.address' } });
    // The member sits in this werkgroep, too.
    const reader = (voorPersoonId: string): Promise<Reply> => as(writer).post(`${G}/functies`, { functie: 'bestuurssecretariaat', persoonId: own.id, voorPersoonId, vanaf: '2021-08-30' });
    expect(await reader(member)).toMatchObject({ status: 403, body: { code: 'permission.office.give' } });
    const [{ id: colleague }] = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = $1 AND upper_inf(held) AND person_id NOT IN ($2, $3, $4) ORDER BY seat_id LIMIT 1`, [table!.id, secretary, writer, member])) as [{ id: string }];
    // Nor for who sits in the werkgroep only: a secretariat goes along to wherever its member sits next.
    expect((await reader(colleague)).status).toBe(403);
    expect((await as(secretary).post(`${G}/functies`, { functie: 'bestuurssecretariaat', persoonId: own.id, voorPersoonId: colleague, vanaf: '2021-08-30', tot: '2021-08-31' })).status).toBe(201);
    // Who stands in elsewhere, is to sit there, or sat there, reads there.
    const address = (of: string): Promise<Reply> => as(writer).send('PUT', `${G}/personen/${of}/e-mailadres`, { body: { email: 'collega@elders.example' } });
    expect((await address(colleague)).status).toBeLessThan(300);
    for (const [column, held] of [['stand_in', '[2021-08-30,)'], ['membership', '[2021-10-01,)'], ['membership', '[2020-08-01,2021-07-01)']] as const) {
      const id = '00000000-0000-4000-8000-0000000000c1';
      await app.query(column === 'stand_in' ? `INSERT INTO stand_in (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, $2, 'stuurgroep', 'bouwen-1', $3, $4)` : `INSERT INTO membership (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, $2, 'platform', 'zoek', $3, $4)`, [app.tenantId, id, colleague, held]);
      expect([column, held, (await address(colleague)).status]).toEqual([column, held, 403]);
      await app.query(`DELETE FROM ${column} WHERE id = $1`, [id]);
    }
    // They invite who sits there and nowhere else, or nowhere yet.
    const invitable = ((await as(writer).get(`${G}/personen/uitnodigingen`)).body.resultaten as { id?: string; persoonId?: string }[]).map((one) => one.persoonId ?? one.id);
    expect(invitable).toContain(colleague);
    expect(invitable).not.toContain(member);
    expect((await as(writer).post(`${G}/personen/${member}/uitnodiging`, {})).status).toBe(404);
    expect((await as(writer).get(`${G}/controle`)).body.code).toBe('permission.audit.read');
    expect((await as(writer).get(`${G}/controle/zegels`)).status).toBe(403);
    expect((await as(own.id).get(meeting())).status).toBe(403);
  });
});

describe('a programmamanager', () => {
  it('reads assignments and the roster, and no meeting', async () => {
    const by = as(people['programmamanager']!);
    expect((await by.get(`${G}/opdrachten`)).status).toBe(200);
    expect((await by.get(meeting())).status).toBe(403);
    expect((await by.post(`${G}/personen`, { naam: 'Nog Iemand', email: 'nog@elders.example' })).status).toBe(403);
  });
});

describe('a toehoorder', () => {
  it('reads the open agenda with its open papers, and nothing confidential', async () => {
    const { body } = await as(people['toehoorder']!).get(meeting());
    expect(body).toMatchObject({ lezer: 'toehoorder', mogelijk: [], aanwezigheid: [], besluiten: [] });
    expect(body.agenda.find(({ id }: { id: string }) => id === open).stukken.map(({ titel }: { titel: string }) => titel)).toEqual(['Notitie']);
    expect(JSON.stringify(body)).not.toMatch(/Zwanenzang|Fusieplan|Bijlage/);
    expect([(await as(people['toehoorder']!).get(openPaper)).status, (await as(people['toehoorder']!).get(hiddenPaper)).status]).toEqual([200, 403]);
  });

  it('takes no part', async () => {
    const by = as(people['toehoorder']!);
    expect((await by.post(`${meeting()}/oproep/antwoord`, { antwoord: 'geen-agendapunten' })).status).toBe(403);
    expect((await by.get(`${meeting()}/verslag`)).status).toBe(403);
    expect((await by.get(`${meeting()}/verloop`)).status).toBe(403);
    expect((await by.get(`${G}/afspraken`)).status).toBe(403);
  });
});

describe('a bestuurssecretariaat', () => {
  it('reads for its member what is open', async () => {
    const { body } = await as(people['secretariaat']!).get(meeting());
    expect(body.lezer).toBe('bestuurssecretariaat');
    expect(JSON.stringify(body)).not.toMatch(/Zwanenzang|Fusieplan|Bijlage/);
    expect([(await as(people['secretariaat']!).get(openPaper)).status, (await as(people['secretariaat']!).get(hiddenPaper)).status]).toEqual([200, 403]);
  });

  it('answers in that member\'s name, of nobody else, and not in its own', async () => {
    const by = as(people['secretariaat']!);
    const answer = (persoonId?: string): Promise<Reply> => by.post(`${meeting()}/oproep/antwoord`, { antwoord: 'geen-agendapunten', ...(persoonId ? { namens: { persoonId, kanaal: 'mondeling', op: '2021-08-30' } } : {}) });
    expect((await answer()).status).toBe(403);
    expect((await answer(secretary)).status).toBe(403);
    await app.advanceTo(instantOf('2021-09-20', '09:00'));
    expect((await answer(member)).status).toBeLessThan(300);
    const [row] = await app.query<{ actor: unknown }>(`SELECT actor FROM history WHERE event = 'CALL_ANSWERED' ORDER BY at DESC LIMIT 1`);
    expect(row?.actor).toMatchObject({ personId: people['secretariaat'], onBehalfOf: { personId: member } });
  });
});

describe('what a bestuurssecretariaat is offered', () => {
  const offered = async (personId: string): Promise<{ mogelijk: string[]; namens: unknown }> => (await as(personId).get(meeting())).body;

  it('is what the API takes in the name of the member, and nothing in its own', async () => {
    const { mogelijk, namens } = await offered(people['secretariaat']!);
    expect(mogelijk).toEqual([]);
    // The call was answered above.
    expect(namens).toEqual([{ persoon: { id: member, naam: expect.any(String) }, mogelijk: ['agendapunten', 'agendapunten/intrekking', 'agendapunten/stukken'] }]);
  });

  it('is offered to nobody else', async () => {
    for (const other of [secretary, member, people['toehoorder']!]) expect((await offered(other)).namens).toEqual([]);
  });

  it('stands under the name of the member, who reads it; what of it is confidential it does not read back', async () => {
    const hand = (titel: string, more: object): Promise<Reply> => as(people['secretariaat']!).post(`${meeting()}/agendapunten`, { titel, doel: 'informatie', minuten: 5, ...more });
    const namens = { persoonId: member, kanaal: 'mondeling', op: '2021-09-20' };
    expect((await hand('Buiten om', {})).status).toBe(403);
    expect((await hand('Schooltijden', { namens })).body).toMatchObject({ laat: false, naarAgendacommissie: false });
    expect((await hand('Reorganisatie', { namens, vertrouwelijk: true })).status).toBe(201);
    const { agenda } = (await as(people['secretariaat']!).get(meeting())).body;
    expect(agenda).toContainEqual(expect.objectContaining({ titel: 'Schooltijden', ingediendDoor: member }));
    expect(JSON.stringify(agenda)).not.toContain('Reorganisatie');
    expect((await as(member).get(meeting())).body.agenda).toContainEqual(expect.objectContaining({ titel: 'Reorganisatie', ingediendDoor: member }));
  });
});

describe('the end', () => {
  it('of an office is at midnight of its day', async () => {
    const { body } = await as(secretary).get(`${G}/functies`);
    const held = body.resultaten.find(({ functie }: { functie: string }) => functie === 'toehoorder');
    expect((await as(secretary).send('PUT', `${G}/functies/${held.id}/einde`, { body: { op: '2021-10-01' } })).status).toBeLessThan(300);
    await app.advanceTo('2021-09-30T21:59:59.000Z');
    expect((await as(people['toehoorder']!).get(meeting())).status).toBe(200);
    await app.advanceTo('2021-09-30T22:00:00.000Z');
    expect((await as(people['toehoorder']!).get(meeting())).status).toBe(403);
  });

  it('of a membership leaves the papers of the own period, without what is confidential, and takes the others', async () => {
    const { meetingId: later } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-12-16', '15:30'), extra: false, announce: false });
    await app.query(`UPDATE membership SET held = daterange(lower(held), '2021-10-31') WHERE person_id = $1 AND upper_inf(held)`, [member]);
    await app.advanceTo('2021-10-30T21:59:59.000Z');
    expect([(await as(member).get(hiddenPaper)).status, (await as(member).get(`${G}/vergaderingen/${later}`)).status]).toEqual([200, 200]);
    // The clock goes back in that night: midnight is still in summer time.
    await app.advanceTo('2021-10-30T22:00:00.000Z');
    expect(await as(member).get(`${G}/vergaderingen/${later}`)).toMatchObject({ status: 403, body: { code: 'permission.meeting.read' } });
    expect([(await as(member).get(openPaper)).status, (await as(member).get(hiddenPaper)).status]).toEqual([200, 403]);
    expect((await as(member).get(meeting())).body).toMatchObject({ lezer: 'oud-lid', mogelijk: [] });
    const added = await addPaper(open, 'Nagekomen', false);
    expect([(await as(member).get(added)).status, (await as(secretary).get(added)).status]).toEqual([403, 200]);
    expect((await as(people['secretariaat']!).get(meeting())).status).toBe(403);
  });

  it('is not the beginning: who is still to come reads nothing until their first day, also not of a meeting after it', async () => {
    const [later] = await app.query<{ id: string }>(`SELECT id FROM meeting WHERE body_id = 'stuurgroep' ORDER BY starts_at DESC LIMIT 1`);
    const { personId: successor } = await app.people.add(app.as(secretary), { name: 'Wie nog komt', email: 'nog@elders.example' });
    await app.query(`INSERT INTO membership (tenant_id, id, body_id, seat_id, person_id, held) SELECT tenant_id, gen_random_uuid(), body_id, seat_id, $2, daterange('2021-12-01', NULL) FROM membership WHERE person_id = $1 AND body_id = 'stuurgroep'`, [member, successor]);
    expect(await as(successor).get(`${G}/vergaderingen/${later!.id}`)).toMatchObject({ status: 403, body: { code: 'permission.meeting.read' } });
    await app.advanceTo(instantOf('2021-12-01', '00:00'));
    expect((await as(successor).get(`${G}/vergaderingen/${later!.id}`)).body).toMatchObject({ lezer: 'lid' });
  });
});
