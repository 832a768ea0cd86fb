/** An agendacommissie prepares the agenda of Haarlemmermeer's besturenoverleg: asked, answered, decided, fixed. */
import { instantOf, localDateOf } from '#calendar/local-date';
import { comingDeadlines } from '#governance/meetings/coming.queries';
import { meetingDetail } from '#governance/meetings/meeting.queries';
import { preparationDetail } from '#governance/preparation/preparation.queries';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let secretary: string;
let members: { id: string; seat: string }[];

beforeEach(async () => {
  app = await startApplication(instantOf('2025-02-03', '09:00'), { scheme: 'haarlemmermeer' });
  const body = app.scheme.bodies.find(({ id }) => id === 'besturenoverleg')!;
  secretary = await app.holder('besturenoverleg', body.secretary!);
  members = await app.query(`SELECT person_id AS id, seat_id AS seat FROM membership WHERE body_id = 'agendacommissie' ORDER BY seat_id`);
});
afterEach(() => app.close());

const plan = async (day: string) => (await app.meetings.plan(app.as(secretary), { bodyId: 'besturenoverleg', startsAt: instantOf(day, '15:00'), extra: false, announce: true })).meetingId;
const detailOf = (meetingId: string) => app.commands.read(app.tenantId, ({ tx }) => preparationDetail(tx, meetingId));
const agendaOf = async (meetingId: string) => (await app.commands.read(app.tenantId, ({ tx }) => meetingDetail(tx, meetingId))).items.filter(({ origin }) => origin?.kind !== 'vast').map(({ title }) => title);
const stateOf = async (meetingId: string) => (await app.commands.read(app.tenantId, ({ tx }) => meetingDetail(tx, meetingId))).state;
const offer = async (meetingId: string, by: number, title: string, more: object = {}) =>
  (await app.preparation.offer(app.as(members[by]!.id), meetingId, { title, purpose: 'informatie', minutes: 15, onBehalfOf: 'Werkgroep Inclusie', ...more })).itemId;
const mails = (kind: string) => app.query<{ email: string }>(`SELECT d.email FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = $1 ORDER BY d.email`, [kind]);
/** Who heard what became of an item. */
const told = async () => (await app.query<{ subject: string; to: string }>(`SELECT m.subject, d.person_id AS to FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = 'committee-decision' ORDER BY m.subject`)).map(({ subject, to }) => [subject, to]);
const itemsDue = async (meetingId: string) => (await detailOf(meetingId))!.context.deadlines.itemsDue;

it('has eight seats, and is asked for items instead of the board members, with its own meeting as an appointment', async () => {
  const meetingId = await plan('2025-05-22');
  const { context } = (await (await app.settle(), detailOf(meetingId)))!;
  expect(members).toHaveLength(8);
  expect(context.deadlines.meets > context.deadlines.itemsDue && context.deadlines.meets < context.deadlines.approval).toBe(true);
  await app.advanceTo(context.deadlines.itemsDue);
  expect(new Set((await mails('committee-call')).map(({ email }) => email)).size).toBe(8);
  expect(await mails('call-for-items')).toEqual([]);
  const [call] = await app.query<{ calendar: { text: string } }>(`SELECT calendar FROM mailing WHERE kind = 'committee-call'`);
  expect(JSON.stringify(call)).toContain(`DTSTART;TZID=Europe/Amsterdam:${localDateOf(context.deadlines.meets).replaceAll('-', '')}`);
});

it('hears of its own meeting when the board’s is moved, and has no appointment of the board’s to lose', async () => {
  const meetingId = await plan('2025-05-22');
  await app.settle();
  await app.advanceTo((await detailOf(meetingId))!.context.deadlines.call);
  await app.meetings.move(app.as(secretary), meetingId, { startsAt: instantOf('2025-06-05', '15:00') });
  await app.settle();
  expect((await mails('committee-moved')).length).toBe(8);
  expect((await mails('moved')).length).toBeGreaterThan(0);
  expect(await mails('seat-uninvited')).toEqual([]);
});

it('reminds only who has not answered; "geen agendapunten" is an answer', async () => {
  const meetingId = await plan('2025-05-22');
  await app.settle();
  const { deadlines } = (await detailOf(meetingId))!.context;
  await app.advanceTo(deadlines.call);
  await app.preparation.answerCall(app.as(members[0]!.id), meetingId);
  await offer(meetingId, 1, 'Instroom van nieuwkomers');
  await app.advanceTo(deadlines.itemsDue);
  const people = await app.query<{ email: string }>(`SELECT email FROM person WHERE id = ANY($1)`, [[members[0]!.id, members[1]!.id]]);
  const reminded = new Set((await mails('committee-reminder')).map(({ email }) => email));
  expect(reminded.size).toBe(6);
  for (const { email } of people) expect(reminded.has(email)).toBe(false);
});

it('decides on each item, fixes the agenda, and whoever brought an item in hears what became of it', async () => {
  const [meetingId, next] = [await plan('2025-05-22'), await plan('2025-11-20')];
  await app.advanceTo((await (await app.settle(), detailOf(meetingId)))!.context.deadlines.call);
  const accepted = await offer(meetingId, 0, 'Kansengelijkheid');
  const merged = await offer(meetingId, 1, 'Nog eens kansengelijkheid', { documents: ['Notitie'] });
  const deferred = await offer(meetingId, 2, 'Doorstroom');
  const rejected = await offer(meetingId, 3, 'Parkeren bij scholen');
  await app.advanceTo(await itemsDue(meetingId));
  const decide = (itemId: string, body: Parameters<typeof app.preparation.decide>[3]) => app.preparation.decide(app.as(secretary), meetingId, itemId, body);
  await decide(accepted, { decision: 'accepted' });
  await decide(merged, { decision: 'merged', into: accepted });
  await decide(deferred, { decision: 'deferred', meetingId: next, reason: 'De cijfers komen in de zomer.' });
  await decide(rejected, { decision: 'rejected', reason: 'Dit hoort bij de gemeente zelf.' });
  await app.preparation.settle(app.as(secretary), meetingId, { order: [accepted] });
  await app.settle();
  expect(await agendaOf(meetingId)).toEqual(['Kansengelijkheid']);
  expect(await agendaOf(next)).toEqual(['Doorstroom']);
  expect(await stateOf(meetingId)).toBe('fixed');
  expect(await app.query(`SELECT title FROM document WHERE item_id = $1`, [accepted])).toEqual([{ title: 'Notitie' }]);
  const heard = await app.query<{ subject: string }>(`SELECT subject FROM mailing WHERE kind = 'committee-decision' ORDER BY subject`);
  expect(heard.map(({ subject }) => subject.replace(/^.*: /, ''))).toEqual(['schuift door', 'komt op de agenda', 'samengevoegd', 'komt niet op de agenda']);
});

it('keeps a paper confidential that goes along from a confidential item to an open one: mail does not name it', async () => {
  const meetingId = await plan('2025-05-22');
  await app.advanceTo((await (await app.settle(), detailOf(meetingId)))!.context.deadlines.call);
  const open = await offer(meetingId, 0, 'Kansengelijkheid', { documents: ['Openbare notitie'] });
  const hidden = await offer(meetingId, 1, 'Schooladviezen', { confidential: true, documents: ['Adviezen per school'] });
  await app.advanceTo(await itemsDue(meetingId));
  await app.preparation.decide(app.as(secretary), meetingId, open, { decision: 'accepted' });
  await app.preparation.decide(app.as(secretary), meetingId, hidden, { decision: 'merged', into: open });
  await app.preparation.settle(app.as(secretary), meetingId, { order: [open] });
  await app.advanceTo(instantOf('2025-05-20', '18:00'));
  expect(await app.query(`SELECT title, confidential FROM document WHERE item_id = $1 ORDER BY title`, [open])).toEqual([{ title: 'Adviezen per school', confidential: true }, { title: 'Openbare notitie', confidential: false }]);
  const texts = await app.query<{ text: string }>(`SELECT subject || text_body || html_body AS text FROM mailing`);
  expect(texts.some(({ text }) => text.includes('Openbare notitie'))).toBe(true);
  expect(texts.filter(({ text }) => text.includes('Adviezen per school'))).toEqual([]);
});

it('does not hold up the agenda when it says nothing: what was offered leaves, unfixed', async () => {
  const meetingId = await plan('2025-05-22');
  await app.advanceTo((await (await app.settle(), detailOf(meetingId)))!.context.deadlines.call);
  await offer(meetingId, 0, 'Kansengelijkheid');
  await offer(meetingId, 1, 'Wachtlijsten', { confidential: true });
  await app.advanceTo(instantOf('2025-05-21', '18:00'));
  expect(await told()).toEqual([['Uw punt ‘Kansengelijkheid’: komt op de agenda', members[0]!.id], ['Uw punt ‘Vertrouwelijk agendapunt’: komt op de agenda', members[1]!.id]]);
  const [letter] = await app.query<{ text: string }>(`SELECT text_body AS text FROM mailing WHERE kind = 'committee-decision' ORDER BY subject`);
  expect(letter!.text.replace(/\s+/g, ' ')).toContain('De agendacommissie heeft niet op tijd besloten over het punt dat u inbracht');
  expect((await agendaOf(meetingId)).sort()).toEqual(['Kansengelijkheid', 'Wachtlijsten']);
  expect(await stateOf(meetingId)).toBe('sent');
  expect((await app.query(`SELECT 1 FROM mailing WHERE kind = 'agenda' AND subject LIKE '%niet vastgesteld%'`)).length).toBeGreaterThan(0);
});

it('moves along with its meeting, and loses nothing when that is cancelled', async () => {
  const [meetingId, next] = [await plan('2025-05-22'), await plan('2025-11-20')];
  await app.advanceTo((await (await app.settle(), detailOf(meetingId)))!.context.deadlines.call);
  await offer(meetingId, 0, 'Kansengelijkheid');
  const before = (await detailOf(meetingId))!.preparation.meets;
  await app.meetings.move(app.as(secretary), meetingId, { startsAt: instantOf('2025-06-12', '15:00') });
  await app.settle();
  expect((await detailOf(meetingId))!.preparation.meets > before).toBe(true);
  expect((await mails('committee-moved')).length).toBe(8);
  await app.meetings.cancel(app.as(secretary), meetingId, { reason: 'De voorzitter is ziek' });
  await app.settle();
  expect((await detailOf(meetingId))!.state).toBe('closed');
  expect(await agendaOf(next)).toEqual(['Kansengelijkheid']);
  expect(await told()).toEqual([['Uw punt ‘Kansengelijkheid’: schuift door', members[0]!.id]]);
  const [letter] = await app.query<{ text: string }>(`SELECT text_body AS text FROM mailing WHERE kind = 'committee-decision'`);
  expect(letter!.text.replace(/\s+/g, ' ')).toMatch(/Die vergadering gaat niet door\..*schuift door naar de volgende vergadering\. Het komt daar vanzelf op de agenda\./);
});

it('stays where it was when the meeting moves after the committee has settled its agenda, also in the list of deadlines', async () => {
  const meetingId = await plan('2025-05-22');
  await app.advanceTo((await (await app.settle(), detailOf(meetingId)))!.context.deadlines.call);
  const itemId = await offer(meetingId, 0, 'Kansengelijkheid');
  await app.advanceTo(await itemsDue(meetingId));
  await app.preparation.decide(app.as(secretary), meetingId, itemId, { decision: 'accepted' });
  await app.preparation.settle(app.as(secretary), meetingId, { order: [itemId] });
  await app.advanceTo(instantOf('2025-05-14', '09:00'));
  const met = (await detailOf(meetingId))!.preparation.meets;
  await app.meetings.move(app.as(secretary), meetingId, { startsAt: instantOf('2025-05-27', '15:00') });
  await app.settle();
  expect((await detailOf(meetingId))!.preparation.meets).toBe(met);
  const { meeting } = await app.commands.read(app.tenantId, ({ tx }) => meetingDetail(tx, meetingId));
  expect(meeting.deadlines.find(({ id }) => id === 'meetsBefore')?.at).toBe(met);
  expect(await mails('committee-moved')).toEqual([]);
});

it('stands in the list of what is coming on the day on which it meets, also when that was moved, until it is done', async () => {
  const meetingId = await plan('2025-05-22');
  await app.settle();
  const { deadlines } = (await detailOf(meetingId))!.context;
  const coming = async () => (await app.commands.read(app.tenantId, (work) => comingDeadlines(work, null))).filter(({ deadline }) => deadline.id === 'meetsBefore');
  expect((await coming()).map(({ deadline }) => deadline.at)).toEqual([deadlines.meets]);
  const meets = instantOf('2025-05-06', '11:00');
  await app.preparation.move(app.as(secretary), meetingId, { meets });
  expect((await coming()).map(({ deadline }) => deadline.at)).toEqual([meets]);
  await app.advanceTo(instantOf('2025-05-07', '09:00'));
  expect((await coming()).map(({ late }) => late)).toEqual([true]);
  await app.advanceTo(deadlines.approval);
  expect(await coming()).toEqual([]);
});

it('leaves an item to who brought it in: that person hands in the paper, and takes the item back, without a seat at the table itself', async () => {
  const meetingId = await plan('2025-05-22');
  await app.advanceTo((await (await app.settle(), detailOf(meetingId)))!.context.deadlines.call);
  const by = members.findIndex(({ seat }) => seat === 'po');
  const itemId = await offer(meetingId, by, 'Kansengelijkheid', { documents: ['Notitie'] });
  await app.advanceTo(await itemsDue(meetingId));
  await app.preparation.decide(app.as(secretary), meetingId, itemId, { decision: 'accepted' });
  await app.settle();
  const paper = { title: 'Notitie', fileName: 'notitie.txt', mediaType: 'text/plain', sha256: 'a'.repeat(64), size: 7, confidential: false };
  await app.agenda.addDocument(app.as(members[by]!.id), meetingId, itemId, paper);
  const other = members.find(({ seat }) => seat === 'vo')!;
  await expect(app.agenda.addDocument(app.as(other.id), meetingId, itemId, paper)).rejects.toMatchObject({ code: 'permission.agenda.document' });
  await expect(app.agenda.withdraw(app.as(other.id), meetingId, itemId)).rejects.toMatchObject({ kind: 'forbidden' });
  await app.agenda.withdraw(app.as(members[by]!.id), meetingId, itemId);
  expect(await agendaOf(meetingId)).toEqual([]);
});

it('takes what comes late as well, with the chair’s consent', async () => {
  const meetingId = await plan('2025-05-22');
  await app.advanceTo(instantOf('2025-05-14', '09:00'));
  const by = members.find(({ seat }) => seat === 'po')!;
  const { itemId, late } = await app.agenda.submit(app.as(by.id), meetingId, { title: 'Staking', purpose: 'informatie', minutes: 5 });
  expect(late).toBe(true);
  await app.agenda.decideLate(app.as(await app.holder('besturenoverleg', 'voorzitter')), meetingId, itemId, { consent: true });
  expect(await agendaOf(meetingId)).toEqual(['Staking']);
});

it('is the way onto the agenda: who goes round it is sent there, who is no member may not decide', async () => {
  const meetingId = await plan('2025-05-22');
  await app.settle();
  const board = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'besturenoverleg' AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'agendacommissie') ORDER BY seat_id`)).find(({ id }) => id !== secretary)!;
  await expect(app.agenda.submit(app.as(secretary), meetingId, { title: 'Rechtstreeks', purpose: 'informatie', minutes: 5 })).rejects.toMatchObject({ code: 'meeting.goes-to-committee' });
  const itemId = await offer(meetingId, 0, 'Kansengelijkheid');
  await app.advanceTo((await detailOf(meetingId))!.context.deadlines.call);
  await expect(app.preparation.decide(app.as(board.id), meetingId, itemId, { decision: 'accepted' })).rejects.toMatchObject({ code: 'permission.preparation.decide' });
});

it('is at work on the agenda until it is done: only then the secretary is reminded to lay it before the chair', async () => {
  const westland = await startApplication(instantOf('2022-02-01', '09:00'), { scheme: 'westland' });
  try {
    const keeper = await westland.holder('bestuurlijk-overleg', 'secretaris');
    const planned = async (day: string) => (await westland.meetings.plan(westland.as(keeper), { bodyId: 'bestuurlijk-overleg', startsAt: instantOf(day, '15:00'), extra: true, announce: false })).meetingId;
    const [settled, busy] = [await planned('2022-04-14'), await planned('2022-06-16')];
    const deadlinesOf = async (meetingId: string) => (await westland.commands.read(westland.tenantId, ({ tx }) => preparationDetail(tx, meetingId)))!.context.deadlines;
    const kinds = async (meetingId: string) => (await westland.query<{ kind: string }>(`SELECT DISTINCT kind FROM mailing WHERE about->>'meetingId' = $1 AND kind IN ('agenda-draft-reminder', 'committee-undecided', 'committee-settled') ORDER BY 1`, [meetingId])).map(({ kind }) => kind);
    await westland.settle();
    await westland.advanceTo((await deadlinesOf(settled)).itemsDue);
    await westland.preparation.settle(westland.as(keeper), settled, { order: [] });
    await westland.advanceTo((await deadlinesOf(settled)).approval);
    expect(await kinds(settled)).toEqual(['agenda-draft-reminder', 'committee-settled']);
    await westland.advanceTo((await deadlinesOf(busy)).approval);
    expect(await kinds(busy)).toEqual(['committee-settled', 'committee-undecided']);
  } finally {
    await westland.close();
  }
});
