/** Items that do not stay on their agenda: taken back, refused, not reached, of a meeting that was cancelled. */
import { instantOf } from '#calendar/local-date';
import { meetingDetail } from '#governance/meetings/meeting.queries';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let secretary: string;
let chair: string;
let member: string;

beforeEach(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  secretary = await app.holder('stuurgroep', 'procesmanager');
  chair = await app.chairOf('stuurgroep');
  member = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id NOT IN ($1, $2) ORDER BY seat_id`, [secretary, chair]))[0]!.id;
});
afterEach(() => app.close());

const plan = async (day: string) => (await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf(day, '15:30'), extra: false, announce: true })).meetingId;
const submit = async (meetingId: string, title: string) => (await app.agenda.submit(app.as(member), meetingId, { title, purpose: 'informatie', minutes: 10 })).itemId;
const agendaOf = async (meetingId: string) => (await app.commands.read(app.tenantId, ({ tx }) => meetingDetail(tx, meetingId))).items.filter(({ origin }) => origin?.kind !== 'vast').map(({ title }) => title);
const mailings = async () => (await app.query('SELECT id FROM mailing')).length;
const cancel = (meetingId: string) => app.meetings.cancel(app.as(secretary), meetingId, { reason: 'Te weinig aanmeldingen' });

it('a late item that the chair refuses, or nobody answers, was never on this agenda and comes onto the next', async () => {
  const first = await plan('2021-10-28');
  const next = await plan('2021-12-09');
  await app.advanceTo(instantOf('2021-10-20', '09:00'));
  const refused = await submit(first, 'Geweigerd');
  await submit(first, 'Onbeantwoord');
  // Not by a chair who is kept from it.
  await app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) VALUES ($1, gen_random_uuid(), $2, $3, 'geweerd', 'Eigen belang', '2021-10-20')`, [app.tenantId, refused, chair]);
  for (const consent of [true, false]) await expect(app.agenda.decideLate(app.as(chair), first, refused, { consent })).rejects.toMatchObject({ kind: 'forbidden', code: 'item.own-conflict' });
  // Nor by who records what that chair said.
  const recorded = app.as(secretary, { actor: { kind: 'person', personId: secretary, onBehalfOf: { personId: chair, channel: 'telefoon', on: '2021-10-20' } } });
  await expect(app.agenda.decideLate(recorded, first, refused, { consent: true })).rejects.toMatchObject({ code: 'item.own-conflict', message: 'Wie bij dit punt wordt geweerd, beslist er niet over mee. Leg dit niet namens deze persoon vast.' });
  await app.query(`UPDATE item_access SET lifted_at = '2021-10-20' WHERE item_id = $1`, [refused]);
  await app.agenda.decideLate(app.as(chair), first, refused, { consent: false });
  await app.settle();
  expect(await agendaOf(first)).toEqual([]);
  expect(await agendaOf(next)).toEqual(['Geweigerd']);
  await app.advanceTo(instantOf('2021-10-28', '18:00'));
  await app.record.complete(app.as(secretary), first);
  await app.settle();
  expect(await agendaOf(first)).toEqual([]);
  expect(await agendaOf(next)).toEqual(expect.arrayContaining(['Geweigerd', 'Onbeantwoord']));
});

it('who has left does nothing any more with an item that was theirs', async () => {
  const meetingId = await plan('2021-10-28');
  const itemId = await submit(meetingId, 'Thuiszitters');
  await app.query(`UPDATE membership SET held = daterange(lower(held), '2021-09-15') WHERE person_id = $1 AND upper_inf(held)`, [member]);
  const paper = { title: 'Cijfers', fileName: 'cijfers.pdf', mediaType: 'application/pdf', sha256: 'a'.repeat(64), size: 1, confidential: false };
  await app.advanceTo(instantOf('2021-09-14', '23:59'));
  await app.agenda.addDocument(app.as(member), meetingId, itemId, paper);
  await app.advanceTo(instantOf('2021-09-15', '00:00'));
  await expect(app.agenda.addDocument(app.as(member), meetingId, itemId, { ...paper, title: 'Later' })).rejects.toMatchObject({ code: 'permission.agenda.document' });
  await expect(app.topics.tag(app.as(member), meetingId, itemId, { topicIds: [] })).rejects.toMatchObject({ code: 'permission.item.topics' });
  await expect(app.agenda.withdraw(app.as(member), meetingId, itemId)).rejects.toMatchObject({ code: 'permission.agenda.withdraw' });
  expect(await agendaOf(meetingId)).toEqual(['Thuiszitters']);
});

it('a paper that who has left had promised is asked of the secretary, who can add it', async () => {
  const meetingId = await plan('2021-10-28');
  const { itemId } = await app.agenda.submit(app.as(member), meetingId, { title: 'Thuiszitters', purpose: 'informatie', minutes: 10, documents: ['Cijfers per wijk'] });
  await app.query(`UPDATE membership SET held = daterange(lower(held), '2021-09-15') WHERE person_id = $1 AND upper_inf(held)`, [member]);
  await app.advanceTo(instantOf('2021-10-08', '09:00'));
  await app.agenda.propose(app.as(secretary), meetingId, { order: [itemId] });
  await app.agenda.fix(app.as(chair), meetingId);
  await app.advanceTo(instantOf('2021-10-17', '18:00'));
  const asked = await app.query<{ to: string; text: string }>(`SELECT d.person_id AS to, m.text_body AS text FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = 'papers-reminder'`);
  expect(asked.length).toBeGreaterThan(0);
  for (const { to, text } of asked) expect([to, text]).toEqual([secretary, expect.stringContaining('Cijfers per wijk')]);
  await app.agenda.addDocument(app.as(secretary), meetingId, itemId, { title: 'Cijfers per wijk', fileName: 'cijfers.pdf', mediaType: 'application/pdf', sha256: 'a'.repeat(64), size: 1, confidential: false });
});

it('a paper that who is kept from the item had promised is asked of who can add it', async () => {
  const meetingId = await plan('2021-10-28');
  const submitted = async (title: string, paper: string) => (await app.agenda.submit(app.as(member), meetingId, { title, purpose: 'informatie', minutes: 10, documents: [paper] })).itemId;
  const [own, ofSecretary, ofChair] = [await submitted('Thuiszitters', 'Cijfers per wijk'), await submitted('Taalhuis', 'Offerte'), await submitted('Vervoer', 'Gunning')];
  const keep = (itemId: string, personId: string) => app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) VALUES ($1, gen_random_uuid(), $2, $3, 'geweerd', 'Eigen belang', '2021-09-01')`, [app.tenantId, itemId, personId]);
  for (const itemId of [ofSecretary, ofChair]) await keep(itemId, member);
  await keep(ofChair, secretary);
  await app.advanceTo(instantOf('2021-10-08', '09:00'));
  await app.agenda.propose(app.as(secretary), meetingId, { order: [own, ofSecretary, ofChair] });
  await app.agenda.fix(app.as(chair), meetingId);
  await app.advanceTo(instantOf('2021-10-17', '18:00'));
  const asked = await app.query<{ to: string; text: string }>(`SELECT d.person_id AS to, m.text_body AS text FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = 'papers-reminder'`);
  const papersFor = (id: string) => new Set(asked.filter(({ to }) => to === id).flatMap(({ text }) => ['Cijfers per wijk', 'Offerte', 'Gunning'].filter((paper) => text.includes(paper))));
  expect([papersFor(member), papersFor(secretary), papersFor(chair)]).toEqual([new Set(['Cijfers per wijk']), new Set(['Offerte']), new Set(['Gunning'])]);
});

it('a late item is in time again when its meeting moves far enough', async () => {
  const first = await plan('2021-10-28');
  await app.advanceTo(instantOf('2021-10-08', '09:00'));
  const itemId = await submit(first, 'Thuiszitters');
  await app.meetings.move(app.as(secretary), first, { startsAt: instantOf('2021-12-09', '15:30') });
  expect(await agendaOf(first)).toEqual(['Thuiszitters']);
  await expect(app.agenda.decideLate(app.as(chair), first, itemId, { consent: false })).rejects.toMatchObject({ code: 'meeting.no-late-item' });
});

it('items of a cancelled meeting go to the one that replaces it, also when that comes earlier', async () => {
  const cancelled = await plan('2021-12-09');
  const later = await plan('2022-01-27');
  const itemId = await submit(cancelled, 'Thuiszitters');
  await app.agenda.addGuest(app.as(secretary), cancelled, itemId, { name: 'Anja Vos', email: 'anja@bureau.example' });
  const earlier = await plan('2021-11-25');
  await cancel(cancelled);
  await app.settle();
  expect(await agendaOf(earlier)).toEqual(['Thuiszitters']);
  expect(await agendaOf(later)).toEqual([]);
  const guests = await app.query<{ name: string }>(`SELECT g.name FROM agenda_guest g JOIN agenda_item i ON i.id = g.item_id WHERE i.meeting_id = $1`, [earlier]);
  expect(guests).toEqual([{ name: 'Anja Vos' }]);
});

it('an item that waits for a next meeting is looked at again when one is planned', async () => {
  const first = await plan('2021-10-28');
  const [held, decided] = [await submit(first, 'Aangehouden'), await submit(first, 'Toch besloten')];
  await app.advanceTo(instantOf('2021-10-28', '18:00'));
  for (const itemId of [held, decided]) await app.record.outcome(app.as(secretary), first, itemId, { outcome: 'aangehouden' });
  await app.record.complete(app.as(secretary), first);
  await app.settle();
  expect(await app.query(`SELECT last_error AS why FROM outbox WHERE type = 'carry-over' AND status = 'waiting'`)).toEqual([{ why: '2 agendapunten van deze vergadering wachten op een volgende vergadering van de stuurgroep LEA. Zodra die is gepland, komen ze vanzelf op de agenda.' }]);
  await app.record.outcome(app.as(secretary), first, decided, { outcome: 'besloten' });
  const next = await plan('2021-12-09');
  await app.settle();
  expect(await agendaOf(next)).toEqual(expect.arrayContaining(['Aangehouden']));
  expect(await agendaOf(next)).not.toContain('Toch besloten');
});

it('an item that is decided after it had gone on leaves the next agenda, and comes back when that is corrected', async () => {
  const first = await plan('2021-10-28');
  const next = await plan('2021-12-09');
  const itemId = await submit(first, 'Thuiszitters');
  await app.advanceTo(instantOf('2021-11-15', '12:00'));
  expect(await agendaOf(next)).toContain('Thuiszitters');
  await app.record.outcome(app.as(secretary), first, itemId, { outcome: 'besproken' });
  await app.settle();
  expect(await agendaOf(next)).not.toContain('Thuiszitters');
  expect(await agendaOf(first)).toContain('Thuiszitters');
  await app.record.outcome(app.as(secretary), first, itemId, { outcome: 'aangehouden' });
  await app.settle();
  expect(await agendaOf(next)).toContain('Thuiszitters');
});

it('an item is taken back once, and one that no member had on the agenda takes no new version', async () => {
  const first = await plan('2021-10-28');
  const itemId = await submit(first, 'Thuiszitters');
  await app.advanceTo(instantOf('2021-10-20', '09:00'));
  const waiting = await submit(first, 'Laat punt');
  await app.settle();
  const sent = await mailings();
  await app.agenda.withdraw(app.as(member), first, waiting);
  await app.settle();
  expect(await mailings()).toBe(sent);
  await app.agenda.withdraw(app.as(member), first, itemId);
  await app.settle();
  expect(await mailings()).toBe(sent + 1);
  await expect(app.agenda.withdraw(app.as(member), first, itemId)).rejects.toMatchObject({ kind: 'conflict', code: 'item.withdrawn' });
  await app.settle();
  expect(await mailings()).toBe(sent + 1);
});

it('the secretary settles a reservation for whoever answered by telephone; another member does not', async () => {
  const first = await plan('2021-10-28');
  const itemId = await submit(first, 'Huisvesting');
  await app.advanceTo(instantOf('2021-10-28', '18:00'));
  await app.record.outcome(app.as(secretary), first, itemId, { outcome: 'onder-voorbehoud', until: instantOf('2021-11-11', '12:00') });
  await expect(app.record.settleReservation(app.as(chair), first, itemId, { agreed: true })).rejects.toMatchObject({ kind: 'forbidden' });
  // Nor does the bestuurssecretariaat of another member, by saying that that one told it.
  const { personId: reader } = await app.people.add(app.as(secretary), { name: 'Secretariaat', email: 'secretariaat@elders.example' });
  await app.givenOffices.give(app.as(secretary), { office: 'bestuurssecretariaat', personId: reader, forPersonId: chair, from: '2021-10-28' });
  const forChair = { kind: 'person', personId: reader, onBehalfOf: { personId: chair, channel: 'telefoon', on: '2021-10-28' } } as const;
  await expect(app.record.settleReservation(app.as(reader, { actor: forChair }), first, itemId, { agreed: false })).rejects.toMatchObject({ kind: 'forbidden' });
  const told = { kind: 'person', personId: secretary, onBehalfOf: { personId: member, channel: 'telefoon', on: '2021-10-28' } } as const;
  // Whoever is kept from it does not make it final.
  await app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) VALUES ($1, gen_random_uuid(), $2, $3, 'geweerd', 'Eigen belang', '2021-10-20')`, [app.tenantId, itemId, secretary]);
  await expect(app.record.settleReservation(app.as(secretary, { actor: told }), first, itemId, { agreed: true })).rejects.toMatchObject({ code: 'item.own-conflict', message: expect.stringContaining('Zonder melding geldt het besluit vanzelf') });
  await app.query(`UPDATE item_access SET lifted_at = '2021-10-20' WHERE item_id = $1`, [itemId]);
  await app.record.settleReservation(app.as(secretary, { actor: told }), first, itemId, { agreed: true });
  expect(await app.query('SELECT reservation FROM agenda_item WHERE id = $1', [itemId])).toEqual([{ reservation: 'bevestigd' }]);
});

it('that a decision under reservation falls is said by who brought it in, and of what nobody brought in by who records it, also who is kept from it', async () => {
  const first = await plan('2021-10-28');
  const [own, nobodys, shared, merged] = [await submit(first, 'Gunning'), await submit(first, 'Evaluatie'), await submit(first, 'Overgang'), await submit(first, 'Ook overgang')];
  await app.query(`UPDATE agenda_item SET submitted_by = NULL WHERE id = ANY($1)`, [[nobodys, merged]]);
  await app.advanceTo(instantOf('2021-10-28', '18:00'));
  for (const itemId of [own, nobodys, shared]) {
    await app.record.outcome(app.as(secretary), first, itemId, { outcome: 'onder-voorbehoud', until: instantOf('2021-11-11', '12:00') });
    for (const kept of [secretary, member]) await app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) VALUES ($1, gen_random_uuid(), $2, $3, 'geweerd', 'Eigen belang', '2021-10-20')`, [app.tenantId, itemId, kept]);
  }
  const say = (by: string, itemId: string, agreed: boolean) => app.record.settleReservation(app.as(by), first, itemId, { agreed });
  await expect(say(secretary, own, false)).rejects.toMatchObject({ code: 'item.own-conflict', message: expect.stringContaining('Wie het indiende, kan dit melden.') });
  await expect(say(member, own, true)).rejects.toMatchObject({ code: 'item.own-conflict' });
  await expect(say(secretary, nobodys, true)).rejects.toMatchObject({ code: 'item.own-conflict' });
  await say(member, own, false);
  // Whoever is kept from it does not say so through who records it; who records it may be.
  const [heard] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND held @> '2021-10-28'::date AND person_id <> ALL($1) ORDER BY seat_id LIMIT 1`, [[secretary, member, chair]]);
  const told = (personId: string, itemId: string) => app.record.settleReservation(app.as(secretary, { actor: { kind: 'person', personId: secretary, onBehalfOf: { personId, channel: 'telefoon', on: '2021-10-28' } } }), first, itemId, { agreed: false });
  await expect(told(member, nobodys)).rejects.toMatchObject({ code: 'item.own-conflict', message: 'Wie bij dit punt wordt geweerd, beslist er niet over mee. Leg dit niet namens deze persoon vast.' });
  await say(secretary, nobodys, false);
  // What somebody else brought in was merged into it: it does not fall by who is kept from it.
  await app.query(`UPDATE agenda_item SET status = 'samengevoegd', committee_decision = jsonb_build_object('into', $2::text) WHERE id = $1`, [merged, shared]);
  await expect(say(member, shared, false)).rejects.toMatchObject({ code: 'item.own-conflict', message: 'U wordt zelf bij dit punt geweerd. De secretaris kan vastleggen wat een ander hierover meldt.' });
  await expect(told(secretary, shared)).rejects.toMatchObject({ code: 'item.own-conflict' });
  await told(heard!.id, shared);
  expect(await app.query(`SELECT DISTINCT reservation FROM agenda_item WHERE id = ANY($1)`, [[own, nobodys, shared]])).toEqual([{ reservation: 'ingetrokken' }]);
});
