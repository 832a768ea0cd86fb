/** An agenda item from which somebody is kept, and one whose confidential part is for named readers: in every place where it can be read. */
import { instantOf } from '#calendar/local-date';
import type { RunningApi } from '#apps/api/start-api';
import { Caller, everything, startTestApi, type Reply } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/zoetermeer';
let app: Application;
let api: RunningApi;
let secretary: string;
let chair: string;
let rival: string;
let reader: string;
let other: string;
let meetingId: string;
let tender: string;
let secret: string;
let tenderPaper: string;
let secretPaper: string;

const as = (personId: string): Caller => new Caller(api.url, personId);
const submit = async (title: string, confidential: boolean): Promise<string> => (await app.agenda.submit(app.as(secretary), meetingId, { title, purpose: 'informatie', minutes: 10, coverNote: `Toelichting ${title}`, confidential })).itemId;
const at = (itemId: string): string => `${G}/vergaderingen/${meetingId}/agendapunten/${itemId}`;
const addPaper = async (itemId: string, title: string): Promise<string> => `${at(itemId)}/stukken/${(await as(secretary).post(`${at(itemId)}/stukken?titel=${title}&bestandsnaam=${title}.pdf`, new TextEncoder().encode(`%PDF-1.4 ${title}`), { 'content-type': 'application/octet-stream' })).body.id}`;
const set = (by: string, itemId: string, body: { persoonId: string; soort: string; reden?: string }): Promise<Reply> => as(by).post(`${at(itemId)}/toegang`, { reden: 'Eigen belang', ...body });
const itemFor = async (personId: string, itemId: string) => (await as(personId).get(`${G}/vergaderingen/${meetingId}`)).body.agenda.find(({ id }: { id: string }) => id === itemId);
const mailsTo = (personId: string) => app.query<{ kind: string; text: string }>(`SELECT m.kind, m.text_body AS text FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE d.person_id = $1 ORDER BY m.created_at, m.id`, [personId]);

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  secretary = await app.holder('stuurgroep', 'procesmanager');
  chair = await app.chairOf('stuurgroep');
  const members = await app.query<{ id: string }>(`SELECT DISTINCT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND upper_inf(held) AND person_id NOT IN ($1, $2) ORDER BY 1`, [secretary, chair]);
  [rival, reader, other] = members.map(({ id }) => id) as [string, string, string];
  ({ meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: true }));
  tender = await submit('Aanbesteding', false);
  secret = await submit('Zwanenzang', true);
  tenderPaper = await addPaper(tender, 'Offertes');
  secretPaper = await addPaper(secret, 'Fusieplan');
});
afterAll(async () => {
  await api.close();
  await app.close();
});

describe('an item from which somebody is kept', () => {
  it('is so by the secretary or the chair, with a reason; not by a member, and nothing changes then', async () => {
    const before = await everything(app);
    expect(await set(other, tender, { persoonId: rival, soort: 'geweerd' })).toMatchObject({ status: 403, body: { code: 'permission.item.access' } });
    expect(await as(chair).post(`${at(tender)}/toegang`, { persoonId: rival, soort: 'geweerd' })).toMatchObject({ status: 400 });
    expect(await everything(app)).toBe(before);
    expect((await set(chair, tender, { persoonId: rival, soort: 'geweerd' })).status).toBeLessThan(300);
    expect((await itemFor(secretary, tender)).toegang).toMatchObject([{ persoonId: rival, soort: 'geweerd', reden: 'Eigen belang' }]);
    expect((await itemFor(other, tender)).toegang).toBeNull();
  });

  it('shows that person its title, and no explanation and no papers', async () => {
    expect(await itemFor(rival, tender)).toMatchObject({ titel: 'Aanbesteding', toelichting: null, stukken: [], beperking: 'geweerd' });
    expect(await itemFor(other, tender)).toMatchObject({ toelichting: 'Toelichting Aanbesteding', stukken: [{ titel: 'Offertes' }], beperking: null });
    expect(await as(rival).get(tenderPaper)).toMatchObject({ status: 403, body: { code: 'permission.document.read' } });
    expect((await as(other).get(tenderPaper)).status).toBe(200);
  });

  it('shows no more to who reads for that person', async () => {
    const { personId: secretariat } = await app.people.add(app.as(secretary), { name: 'Iemand Secretariaat', email: 'secretariaat@elders.example' });
    expect((await as(secretary).post(`${G}/functies`, { functie: 'bestuurssecretariaat', persoonId: secretariat, voorPersoonId: rival, vanaf: '2021-08-30' })).status).toBe(201);
    expect(await itemFor(secretariat, tender)).toMatchObject({ titel: 'Aanbesteding', toelichting: null, stukken: [], beperking: 'geweerd' });
    expect(await as(secretariat).get(tenderPaper)).toMatchObject({ status: 403, body: { code: 'permission.document.read' } });
  });

  it('comes in that person\'s agenda by mail without its papers, and a new paper is not told', async () => {
    await app.advanceTo(instantOf('2021-10-20', '09:00'));
    const agendaOf = async (id: string) => (await mailsTo(id)).findLast(({ kind }) => kind === 'agenda')!.text;
    expect(await agendaOf(rival)).toContain('Aanbesteding');
    expect(await agendaOf(rival)).not.toContain('Offertes');
    expect(await agendaOf(other)).toContain('Offertes');
    await addPaper(tender, 'Gunningsadvies');
    await app.settle();
    expect((await mailsTo(other)).some(({ text }) => text.includes('Gunningsadvies'))).toBe(true);
    expect((await mailsTo(rival)).some(({ text }) => text.includes('Gunningsadvies'))).toBe(false);
  });

  it('gets no paper of that person, who does not choose who leads the body either', async () => {
    const paper = await as(rival).post(`${at(tender)}/stukken?titel=Eigen&bestandsnaam=Eigen.pdf`, new TextEncoder().encode('%PDF-1.4 Eigen'), { 'content-type': 'application/octet-stream' });
    expect(paper).toMatchObject({ status: 403, body: { code: 'item.own-conflict', detail: 'U wordt zelf bij dit punt geweerd. Laat iemand anders uit dit overleg het stuk toevoegen.' } });
    await expect(app.bodies.choose(app.as(rival), 'stuurgroep', { chairId: other })).rejects.toMatchObject({ kind: 'forbidden', code: 'body.own-conflict' });
    const recorded = app.as(secretary, { actor: { kind: 'person', personId: secretary, onBehalfOf: { personId: rival, channel: 'telefoon', on: '2021-08-30' } } });
    await expect(app.bodies.choose(recorded, 'stuurgroep', { chairId: other })).rejects.toMatchObject({ code: 'body.own-conflict', message: expect.stringMatching(/^Wie wordt geweerd bij een punt van Stuurgroep LEA, laat daar niemand toe.* Leg dit niet namens deze persoon vast\.$/) });
    // Nor does the secretary let somebody in for that person.
    const [sits] = await app.query<{ id: string; seatId: string }>(`SELECT id, seat_id AS "seatId" FROM membership WHERE body_id = 'stuurgroep' AND person_id = $1 AND upper_inf(held)`, [other]);
    const seat = { bodyId: 'stuurgroep', seatId: sits!.seatId };
    const ways = {
      seat: () => app.memberships.begin(recorded, { ...seat, personId: reader, from: '2021-09-01' }),
      transfer: () => app.memberships.transfer(recorded, sits!.id, { ...seat, on: '2021-09-01' }),
      plaatsvervanger: () => app.standIns.begin(recorded, { ...seat, personId: reader, from: '2021-09-01' }),
      secretariat: () => app.givenOffices.give(recorded, { office: 'bestuurssecretariaat', personId: reader, forPersonId: other, from: '2021-08-30' }),
    };
    const refused = await Promise.all(Object.entries(ways).map(async ([way, begin]) => [way, await begin().then(() => null, ({ code }: { code: string }) => code)]));
    expect(Object.fromEntries(refused)).toEqual({ seat: 'permission.seat.fill', transfer: 'permission.seat.fill', plaatsvervanger: 'permission.seat.fill', secretariat: 'body.own-conflict' });
    await expect(app.bodies.choose(app.as(other), 'stuurgroep', { chairId: chair })).resolves.toMatchObject({ bodyId: 'stuurgroep' });
  });

  it('is not found by words of its explanation', async () => {
    const found = async (id: string) => (await as(id).get(`${G}/zoeken?tekst=Toelichting%20Aanbesteding`)).body.totaal;
    expect([await found(rival), await found(other)]).toEqual([0, 1]);
  });

  it('keeps from that person what is confidential in the minutes, and keeps it there when that person saves them', async () => {
    await app.advanceTo(instantOf('2021-10-29', '09:00'));
    const sections = [
      { itemId: tender, text: 'Open deel', confidential: false },
      { itemId: tender, text: 'Bedrag blijft binnen', confidential: true },
    ];
    await app.minutes.save(app.as(secretary), meetingId, { sections });
    const read = async (id: string) => ((await as(id).get(`${G}/vergaderingen/${meetingId}/verslag`)).body.secties as { tekst: string }[]).map(({ tekst }) => tekst);
    expect([await read(other), await read(rival)]).toEqual([['Open deel', 'Bedrag blijft binnen'], ['Open deel']]);
    expect((await as(rival).get(`${G}/vergaderingen/${meetingId}/verslag/versies/1`)).body.secties).toHaveLength(1);
    expect((await set(chair, tender, { persoonId: secretary, soort: 'geweerd' })).status).toBeLessThan(300);
    await app.minutes.save(app.as(secretary), meetingId, { sections: [{ itemId: tender, text: 'Open deel, beter', confidential: false }] });
    expect(await read(other)).toEqual(['Open deel, beter', 'Bedrag blijft binnen']);
  });

  it('is not taken back by who is kept from it', async () => {
    const { meetingId: other } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2022-02-17', '15:30'), extra: true, announce: false });
    const { itemId } = await app.agenda.submit(app.as(reader), other, { title: 'Gunning', purpose: 'informatie', minutes: 10 });
    await app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) VALUES ($1, gen_random_uuid(), $2, $3, 'geweerd', 'Eigen belang', '2021-10-29')`, [app.tenantId, itemId, secretary]);
    await expect(app.agenda.withdraw(app.as(secretary), other, itemId)).rejects.toMatchObject({ kind: 'forbidden', code: 'item.own-conflict', message: 'U wordt zelf bij dit punt geweerd. Wie het indiende, kan het terugnemen.' });
    const namens = app.as(secretary, { actor: { kind: 'person', personId: secretary, onBehalfOf: { personId: reader, channel: 'telefoon', on: '2021-10-29' } } });
    await expect(app.agenda.withdraw(namens, other, itemId)).rejects.toMatchObject({ code: 'item.own-conflict' });
    // Whoever brought it in takes it back, also who is kept from it by then.
    await app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) VALUES ($1, gen_random_uuid(), $2, $3, 'geweerd', 'Eigen belang', '2021-10-29')`, [app.tenantId, itemId, reader]);
    // But nobody takes back what was merged into it with it: that is somebody else's.
    const { itemId: merged } = await app.agenda.submit(app.as(secretary), other, { title: 'Ook gunning', purpose: 'informatie', minutes: 10 });
    await app.query(`UPDATE agenda_item SET status = 'samengevoegd', committee_decision = jsonb_build_object('into', $2::text) WHERE id = $1`, [merged, itemId]);
    await expect(app.agenda.withdraw(app.as(reader), other, itemId)).rejects.toMatchObject({ kind: 'conflict', code: 'item.holds-others' });
    // Nor when it has gone on since, wherever that is.
    const { meetingId: elsewhere } = await app.meetings.plan(app.as(secretary), { bodyId: 'platform', startsAt: instantOf('2022-03-17', '15:30'), extra: true, announce: false });
    const { itemId: gone } = await app.agenda.submit(app.as(reader), elsewhere, { title: 'Gunning', purpose: 'informatie', minutes: 10 });
    await app.query(`UPDATE agenda_item SET origin = jsonb_build_object('kind', 'doorgeschoven', 'itemId', $2::text) WHERE id = $1`, [gone, itemId]);
    await expect(app.agenda.withdraw(app.as(reader), elsewhere, gone)).rejects.toMatchObject({ code: 'item.holds-others' });
    await app.meetings.cancel(app.as(secretary), elsewhere, { reason: 'Te weinig punten' });
    await app.query(`UPDATE agenda_item SET status = 'ingediend', committee_decision = NULL WHERE id = $1`, [merged]);
    await app.agenda.withdraw(app.as(reader), other, itemId);
    await app.query(`UPDATE item_access SET lifted_at = '2021-10-29' WHERE item_id = $1`, [itemId]);
    await app.meetings.cancel(app.as(secretary), other, { reason: 'Te weinig punten' });
  });

  it('is not opened again by who is kept from it', async () => {
    expect(await as(secretary).post(`${at(tender)}/toegang/opheffing`, { persoonId: secretary, soort: 'geweerd' })).toMatchObject({ status: 403, body: { code: 'item.own-conflict' } });
    expect(await as(secretary).post(`${at(tender)}/toegang`, { persoonId: chair, soort: 'geweerd', reden: 'Ook' })).toMatchObject({ status: 403, body: { code: 'item.own-conflict' } });
    const { body } = await as(secretary).get(`/gemeenten/zoetermeer/vergaderingen/${meetingId}`);
    expect(body.agenda.find(({ id }: { id: string }) => id === tender)).toMatchObject({ beperking: 'geweerd', toegang: null });
    const listener = { functie: 'toehoorder', persoonId: rival, overleg: 'stuurgroep', vanaf: '2021-10-29' };
    expect(await as(secretary).post(`${G}/functies`, listener)).toMatchObject({ status: 403, body: { code: 'body.own-conflict', detail: expect.stringContaining('Vraag een beheerder dit te doen, of de voorzitter om u niet meer te weren.') } });
    const { personId: friend } = await app.people.add(app.as(secretary), { name: 'Iemand Bevriend', email: 'bevriend@elders.example' });
    expect(await as(secretary).post(`${G}/functies`, { functie: 'bestuurssecretariaat', persoonId: friend, voorPersoonId: other, vanaf: '2021-10-29' })).toMatchObject({ status: 403, body: { code: 'body.own-conflict' } });
    await expect(app.standIns.begin(app.as(secretary), { bodyId: 'stuurgroep', seatId: 'passende-plek-1', personId: friend, from: '2021-10-29' })).rejects.toMatchObject({ kind: 'forbidden', code: 'body.own-conflict' });
    await expect(app.memberships.begin(app.as(secretary), { bodyId: 'stuurgroep', seatId: 'passende-plek-1', personId: friend, from: '2021-10-29' })).rejects.toMatchObject({ kind: 'forbidden', code: 'body.own-conflict' });
    const table = 'Overleg;Plek;Naam;E-mail\nStuurgroep LEA;Eigenaar 1 Passende plek;Iemand Bevriend;bevriend@elders.example\n;;Goed Bedoeld;goed@elders.example\n';
    await expect(app.peopleImport.rehearse(app.as(secretary), table)).rejects.toMatchObject({ code: 'people.table', problems: [{ message: expect.stringContaining('Iemand Bevriend: U wordt zelf geweerd bij een punt van Stuurgroep LEA') }] });
    const [elsewhere] = await app.query<{ id: string }>(`INSERT INTO membership (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, gen_random_uuid(), 'platform', $2, $3, '[2021-08-30,)') RETURNING id`, [app.tenantId, 'bevriend', friend]);
    await expect(app.memberships.transfer(app.as(secretary), elsewhere!.id, { bodyId: 'stuurgroep', seatId: 'passende-plek-1', on: '2021-11-15' })).rejects.toMatchObject({ kind: 'forbidden', code: 'body.own-conflict' });
    const { rotationId } = await app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId: 'passende-plek-1', on: '2022-02-28' });
    await expect(app.rotations.appoint(app.as(secretary), rotationId, { seatId: 'passende-plek-1', personId: friend, decidedOn: '2021-10-29' })).rejects.toMatchObject({ kind: 'forbidden', code: 'body.own-conflict', message: expect.stringMatching(/vastgesteld\. Vraag de voorzitter om u niet meer te weren\.$/) });
    expect((await as(secretary).post(`${G}/functies`, { ...listener, overleg: 'platform' })).status).toBe(201);
    expect((await as(chair).post(`${at(tender)}/toegang/opheffing`, { persoonId: secretary, soort: 'geweerd' })).status).toBeLessThan(300);
    expect((await as(secretary).post(`${G}/functies`, listener)).status).toBe(201);
    expect((await as(secretary).get(tenderPaper)).status).toBe(200);
  });
});

describe('a confidential item with named readers', () => {
  it('is for them, for who prepares, leads and writes, and for nobody else at the table', async () => {
    expect((await as(other).get(secretPaper)).status).toBe(200);
    expect((await set(secretary, secret, { persoonId: reader, soort: 'genoemd', reden: 'Onderhandelt erover' })).status).toBeLessThan(300);
    for (const id of [reader, secretary, chair]) expect((await as(id).get(secretPaper)).status).toBe(200);
    expect(await as(other).get(secretPaper)).toMatchObject({ status: 403, body: { code: 'permission.document.read' } });
    expect(await itemFor(other, secret)).toMatchObject({ titel: 'Vertrouwelijk agendapunt', toelichting: null, stukken: [], beperking: 'vertrouwelijk' });
    const { body } = await as(other).get(`${G}/vergaderingen/${meetingId}`);
    expect(JSON.stringify(body)).not.toMatch(/Zwanenzang|Fusieplan/);
  });

  it('is told to nobody else by its decisions, in the course, the term agenda and in search', async () => {
    await app.record.decision(app.as(secretary), meetingId, { text: 'Zwanenzang gaat door', itemId: secret, confidential: false });
    const places = [`${G}/vergaderingen/${meetingId}`, `${G}/vergaderingen/${meetingId}/verloop`, `${G}/termijnagenda`, `${G}/zoeken?tekst=Zwanenzang`];
    for (const place of places) {
      const [seen, unseen] = [await as(reader).get(place), await as(other).get(place)];
      expect([place, seen.status, unseen.status]).toEqual([place, 200, 200]);
      expect([place, /Zwanenzang/.test(JSON.stringify(unseen.body))]).toEqual([place, false]);
    }
    expect(JSON.stringify((await as(reader).get(`${G}/zoeken?tekst=Zwanenzang`)).body)).toContain('Zwanenzang gaat door');
  });

  it('names members only', async () => {
    const [outside] = await app.query<{ id: string }>(`SELECT id FROM person WHERE id NOT IN (SELECT person_id FROM membership WHERE body_id = 'stuurgroep') LIMIT 1`);
    expect(await set(secretary, secret, { persoonId: outside!.id, soort: 'genoemd' })).toMatchObject({ status: 400, body: { code: 'item.reader-outside' } });
  });

  it('goes on to the next meeting with its readers and who is kept from it', async () => {
    const { meetingId: next } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-12-16', '15:30'), extra: false, announce: false });
    await app.record.outcome(app.as(secretary), meetingId, secret, { outcome: 'niet-behandeld' });
    await app.record.outcome(app.as(secretary), meetingId, tender, { outcome: 'niet-behandeld' });
    await app.record.complete(app.as(secretary), meetingId);
    await app.advanceTo(instantOf('2021-11-30', '09:00'));
    const rows = await app.query<{ title: string; rule: string; person: string }>(`SELECT i.title, x.rule, x.person_id AS person FROM item_access x JOIN agenda_item i ON i.id = x.item_id WHERE i.meeting_id = $1 ORDER BY 1, 2, 3`, [next]);
    expect(rows).toEqual([{ title: 'Aanbesteding', rule: 'geweerd', person: rival }, { title: 'Zwanenzang', rule: 'genoemd', person: reader }]);
  });

  it('is closed on the agenda that it came from too, to who is kept from it where it went', async () => {
    const [copy] = await app.query<{ id: string; meeting: string }>(`SELECT id, meeting_id AS meeting FROM agenda_item WHERE origin ->> 'itemId' = $1`, [tender]);
    expect((await as(other).get(tenderPaper)).status).toBe(200);
    const access = `${G}/vergaderingen/${copy!.meeting}/agendapunten/${copy!.id}/toegang`;
    expect((await as(chair).post(access, { persoonId: other, soort: 'geweerd', reden: 'Ook inschrijver' })).status).toBeLessThan(300);
    expect(await as(other).get(tenderPaper)).toMatchObject({ status: 403, body: { code: 'permission.document.read' } });
    expect((await as(chair).post(`${access}/opheffing`, { persoonId: other, soort: 'geweerd' })).status).toBeLessThan(300);
    expect((await as(other).get(tenderPaper)).status).toBe(200);
  });
});

it('stands in the logbook, which the audit log vouches for', async () => {
  const deeds = await app.query<{ what: string }>(`SELECT what FROM logbook WHERE what IN ('geweerd', 'niet-meer-geweerd', 'lezer-genoemd') ORDER BY at, what`);
  expect(deeds.map(({ what }) => what).sort()).toEqual(['geweerd', 'geweerd', 'geweerd', 'lezer-genoemd', 'niet-meer-geweerd', 'niet-meer-geweerd']);
});
