/** Who comes or goes between two mails: the appointments of coming meetings follow, and who is new gets the agenda that the others have. */
import { instantOf, localDateOf } from '#calendar/local-date';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let secretary: string;
let meetingId: string;
let before: string;

/** A platform on Tuesday 9 November 2021, announced; its agenda leaves on Friday 29 October. */
beforeEach(async () => {
  app = await startApplication(instantOf('2021-09-01', '09:00'));
  secretary = await app.holder('platform', 'procesmanager');
  before = await app.holder('platform', 'po-3');
  meetingId = (await app.meetings.plan(app.as(secretary), { bodyId: 'platform', startsAt: instantOf('2021-11-09', '15:00'), extra: false, announce: true })).meetingId;
  await app.settle();
});
afterEach(() => app.close());

/** Somebody new on the seat of po-3 from that day on, in place of who sits there. */
async function succeeds(from: string, name = 'Nova Nieuw'): Promise<string> {
  const { personId } = await app.people.add(app.as(secretary), { name, email: `${name.split(' ')[0]!.toLowerCase()}@zoetermeer.example` });
  await app.memberships.begin(app.as(secretary), { bodyId: 'platform', seatId: 'po-3', personId, from, succeeds: true });
  return personId;
}
async function morning(day: string, time = '09:00'): Promise<void> {
  await app.advanceTo(instantOf(day, time));
  await app.worker.newcomers.run(app.tenantId);
  await app.settle();
}
const letters = async (personId: string): Promise<string[]> =>
  (await app.query<{ kind: string; method: string | null }>(`SELECT m.kind, m.calendar_method AS method FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE d.person_id = $1 AND m.about ->> 'meetingId' = $2 ORDER BY m.created_at, m.kind`, [personId, meetingId])).map(({ kind, method }) => `${kind} ${method ?? '-'}`);

it('invites who is new on the first morning, and withdraws the appointment of who went', async () => {
  const nova = await succeeds('2021-09-15');
  await morning('2021-09-14');
  expect(await letters(nova)).toEqual([]);
  await morning('2021-09-15');
  expect(await letters(nova)).toEqual(['seat-invitation REQUEST']);
  expect(await letters(before)).toEqual(['invitation REQUEST', 'seat-uninvited CANCEL']);
});

it('gives who is new the agenda, when that has left; once, however often it looks', async () => {
  await morning('2021-11-01');
  const nova = await succeeds('2021-11-02');
  await morning('2021-11-02');
  await morning('2021-11-02', '11:00');
  await morning('2021-11-03');
  expect(await letters(nova)).toEqual(['agenda-for-newcomer -', 'seat-invitation REQUEST']);
  const [mail] = await app.query<{ subject: string; text: string }>(`SELECT subject, text_body AS text FROM mailing WHERE kind = 'agenda-for-newcomer'`);
  expect(mail!.subject).toMatch(/^Agenda .*Bestuurlijk platform/);
  expect(mail!.text.replace(/\s+/g, ' ')).toContain('U bent nieuw in het bestuurlijk platform. Dit zijn de agenda en de stukken voor de komende vergadering; de andere leden hebben die al.');
  expect(mail!.text).toContain('Voortgang op de drie ambities');
});

describe('who comes later and has the date already', () => {
  let nova: string;
  beforeEach(async () => {
    await succeeds('2021-09-15');
    nova = await succeeds('2021-10-20', 'Ida Later');
    await morning('2021-09-15');
    expect(await letters(nova)).toEqual(['seat-invitation REQUEST']);
    await app.advanceTo(instantOf('2021-09-15', '10:00'));
  });

  it('hears that the meeting is moved; who will not be there on the new date loses it', async () => {
    await app.meetings.move(app.as(secretary), meetingId, { startsAt: instantOf('2021-11-16', '15:00') });
    await app.advanceTo(instantOf('2021-09-16', '10:00'));
    expect(await letters(nova)).toEqual(['seat-invitation REQUEST', 'moved REQUEST']);
    await app.meetings.move(app.as(secretary), meetingId, { startsAt: instantOf('2021-10-12', '15:00') });
    await app.settle();
    expect((await letters(nova)).slice(2)).toEqual(['seat-uninvited CANCEL']);
  });

  it('hears that it is called off', async () => {
    await app.meetings.cancel(app.as(secretary), meetingId, { reason: 'Te weinig leden.' });
    await app.settle();
    expect(await letters(nova)).toEqual(['seat-invitation REQUEST', 'cancelled CANCEL']);
  });
});

it('makes up on Monday for who came at the weekend, and sends nothing in the evening', async () => {
  const nova = await succeeds('2021-10-02');
  await morning('2021-10-02');
  await morning('2021-10-03');
  expect(await letters(nova)).toEqual([]);
  await morning('2021-10-04', '19:00');
  expect(await letters(nova)).toEqual([]);
  await morning('2021-10-05');
  expect(await letters(nova)).toEqual(['seat-invitation REQUEST']);
});

it('does not write to the others, nor about a date that nobody has yet', async () => {
  const other = (await app.meetings.plan(app.as(secretary), { bodyId: 'platform', startsAt: instantOf('2022-04-19', '15:00'), extra: false, announce: false })).meetingId;
  await app.settle();
  const count = () => app.query(`SELECT 1 FROM delivery`).then((rows) => rows.length);
  await succeeds('2021-09-15');
  const had = await count();
  await morning('2021-09-15');
  expect(await count()).toBe(had + 2);
  expect(await app.query(`SELECT 1 FROM mailing WHERE about ->> 'meetingId' = $1`, [other])).toEqual([]);
});

it('leaves an agenda that is being made anew to its next version', async () => {
  await morning('2021-11-01');
  await app.agenda.reopen(app.as(secretary), meetingId);
  const nova = await succeeds('2021-11-02');
  await morning('2021-11-02');
  expect(await letters(nova)).toEqual(['seat-invitation REQUEST']);
  await app.advanceTo(instantOf('2021-11-09', '14:00'));
  expect((await letters(nova)).filter((letter) => letter.startsWith('agenda'))).toEqual(['agenda-changed -']);
});

it('sends what there is of the minutes also to who stood in for a vacant seat on that day and does not any more, when nobody recorded who was there', async () => {
  const { personId } = await app.people.add(app.as(secretary), { name: 'Inge Val', email: 'inge@zoetermeer.example' });
  const [held] = await app.query<{ id: string }>(`SELECT id FROM membership WHERE body_id = 'platform' AND seat_id = 'po-3'`);
  await app.memberships.end(app.as(secretary), held!.id, { on: '2021-11-01' });
  await app.standIns.begin(app.as(secretary), { bodyId: 'platform', seatId: 'po-3', personId, from: '2021-11-01', until: '2021-11-12' });
  await app.advanceTo(instantOf('2021-11-23', '12:00'));
  expect((await letters(personId)).at(-1)).toBe('minutes -');
  expect(await letters(before)).not.toContain('minutes -');
});

it('brings who comes to an agendacommissie its own appointment, once its call has gone out, and takes it from who went', async () => {
  await app.close();
  app = await startApplication(instantOf('2025-02-03', '09:00'), { scheme: 'haarlemmermeer' });
  secretary = await app.holder('besturenoverleg', app.scheme.bodies.find(({ id }) => id === 'besturenoverleg')!.secretary!);
  before = await app.holder('agendacommissie', 'swv-po');
  meetingId = (await app.meetings.plan(app.as(secretary), { bodyId: 'besturenoverleg', startsAt: instantOf('2025-05-22', '15:00'), extra: false, announce: true })).meetingId;
  await app.advanceTo(instantOf('2025-04-14', '08:00'));
  const ofCommittee = app.as(await app.holder('agendacommissie', 'gemeente'));
  const { personId } = await app.people.add(ofCommittee, { name: 'Nova Nieuw', email: 'nova@haarlemmermeer.example' });
  await app.memberships.begin(app.as(await app.holder('agendacommissie', 'gemeente')), { bodyId: 'agendacommissie', seatId: 'swv-po', personId, from: '2025-04-14', succeeds: true });
  await morning('2025-04-14');
  await morning('2025-04-15');
  expect(await letters(personId)).toEqual(['committee-invitation REQUEST']);
  expect((await letters(before)).filter((letter) => letter.startsWith('committee-'))).toEqual(['committee-call REQUEST', 'committee-uninvited CANCEL']);
  const [mail] = await app.query<{ calendar: string; text: string }>(`SELECT calendar, text_body AS text FROM mailing WHERE kind = 'committee-invitation'`);
  expect(mail!.calendar).toContain(`UID:voorbereiding-${meetingId}@leidraad`);
  expect(mail!.text).toContain(`/vergaderingen/${meetingId}/voorbereiding`);
  // Who comes later has the date by now too, and hears that the committee meets on another day.
  const [{ meets }] = (await app.query<{ meets: string }>(`SELECT meets FROM preparation WHERE meeting_id = $1`, [meetingId])) as [{ meets: string }];
  const later = await app.people.add(app.as(await app.holder('agendacommissie', 'gemeente')), { name: 'Ida Later', email: 'ida@haarlemmermeer.example' });
  await app.memberships.begin(app.as(await app.holder('agendacommissie', 'gemeente')), { bodyId: 'agendacommissie', seatId: 'swv-po', personId: later.personId, from: localDateOf(new Date(meets).toISOString()), succeeds: true });
  await morning('2025-04-16');
  expect(await letters(later.personId)).toEqual(['committee-invitation REQUEST']);
  const other = new Date(Date.parse(new Date(meets).toISOString()) + 86_400_000).toISOString();
  await app.preparation.move(app.as(await app.holder('agendacommissie', 'gemeente')), meetingId, { meets: other });
  await app.advanceTo(instantOf('2025-04-16', '11:00'));
  expect(await letters(later.personId)).toEqual(['committee-invitation REQUEST', 'committee-moved REQUEST']);
});
