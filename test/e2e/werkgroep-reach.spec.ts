/** Who holds an office sits in several bodies by it: a werkgroep, which chooses its own secretary, has no say in the others. */
import { readFileSync } from 'node:fs';
import { instantOf } from '#calendar/local-date';
import { SchemeCommands } from '#governance/municipalities/scheme.commands';
import { statutoryCheck } from '#governance/oversight/statutory.queries';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

let app: Application;

beforeAll(async () => {
  app = await startApplication(instantOf('2022-02-01', '09:00'), { scheme: 'westland' });
});
afterAll(() => app.close());

const seats = () => app.query<{ body: string; person: string; id: string }>(`SELECT body_id AS body, person_id AS person, id FROM membership WHERE held @> DATE '2022-02-02' ORDER BY body_id, seat_id`);

it('neither puts itself in the seats of an office, nor empties them; a body that is no werkgroep does', async () => {
  const groups = app.scheme.bodies.filter(({ kind }) => kind === 'werkgroep');
  const isOffice = (body: (typeof groups)[number]) => body.seats.find(({ filledBy }) => filledBy.kind === 'office' && app.scheme.bodies.filter((other) => other.seats.some((seat) => seat.filledBy.kind === 'office' && seat.filledBy.office === filledBy.office)).length > 1);
  const group = groups.find((body) => body.secretary === null && isOffice(body))!;
  const seat = isOffice(group)!;
  const before = await seats();
  const writer = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = $1 AND seat_id <> $2 AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id <> $1) ORDER BY seat_id LIMIT 1`, [group.id, seat.id]))[0]!.id;
  await app.bodies.choose(app.as(writer), group.id, { minuteTakerId: writer });
  await expect(app.memberships.begin(app.as(writer), { bodyId: group.id, seatId: seat.id, personId: writer, from: '2022-02-02', succeeds: true })).rejects.toMatchObject({ kind: 'forbidden', code: 'permission.seat.fill' });
  const held = before.find(({ body, id }) => body === group.id && id !== '') && (await app.query<{ id: string }>(`SELECT id FROM membership WHERE body_id = $1 AND seat_id = $2`, [group.id, seat.id]))[0]!.id;
  await expect(app.memberships.end(app.as(writer), held!, { on: '2022-02-02' })).rejects.toMatchObject({ kind: 'forbidden', code: 'permission.seat.fill' });
  expect(await seats()).toEqual(before);

  const committee = app.scheme.bodies.find(({ kind, seats: all }) => kind !== 'werkgroep' && all.some(({ filledBy }) => filledBy.kind === 'office' && seat.filledBy.kind === 'office' && filledBy.office === seat.filledBy.office))!;
  const there = committee.seats.find(({ filledBy }) => filledBy.kind === 'office' && seat.filledBy.kind === 'office' && filledBy.office === seat.filledBy.office)!;
  const { personId } = await app.people.add(app.as(writer), { name: 'Nieuwe programmamanager', email: 'programma@elders.example' });
  const secretary = await app.holder('bestuurlijk-overleg', 'secretaris');
  const { membershipIds } = await app.memberships.begin(app.as(secretary), { bodyId: committee.id, seatId: there.id, personId, from: '2022-02-02', succeeds: true });
  expect(membershipIds.length).toBeGreaterThan(1);
});

it('sees in the mail of its body the addresses of who sits there only', async () => {
  const api = await startTestApi(app);
  const group = app.scheme.bodies.find(({ kind, secretary, minuteTaker }) => kind === 'werkgroep' && secretary === null && minuteTaker === null)!;
  const own = await app.query<{ id: string; elsewhere: boolean }>(`SELECT DISTINCT person_id AS id, EXISTS (SELECT FROM membership o WHERE o.person_id = m.person_id AND o.body_id <> m.body_id) AS elsewhere FROM membership m WHERE body_id = $1 ORDER BY 1`, [group.id]);
  const writer = own.find(({ elsewhere }) => !elsewhere)!.id;
  await app.bodies.choose(app.as(writer), group.id, { minuteTakerId: writer });
  const { meetingId } = await app.meetings.plan(app.as(writer), { bodyId: group.id, startsAt: instantOf('2022-05-17', '10:00'), extra: false, announce: true });
  await app.settle();
  const at = (path: string) => `/gemeenten/westland/mailings${path}`;
  const mailings = (await new Caller(api.url, writer).get(at(`?vergadering=${meetingId}`))).body.resultaten as { id: string }[];
  const seen = async (personId: string) => {
    const lists = await Promise.all(mailings.map(async ({ id }) => (await new Caller(api.url, personId).get(at(`/${id}`))).body.bezorgingen as { persoonId: string; email: string | null; antwoord: string | null }[]));
    return lists.flat();
  };
  const byWriter = await seen(writer);
  expect(byWriter.length).toBeGreaterThan(3);
  const open = (id: string): boolean => !own.find((one) => one.id === id)!.elsewhere;
  expect(byWriter.map(({ persoonId, email }) => [persoonId, email !== null])).toEqual(byWriter.map(({ persoonId }) => [persoonId, open(persoonId)]));
  expect(new Set(byWriter.map(({ email }) => email !== null))).toEqual(new Set([true, false]));

  // A mail that came back is told in a task, without the address.
  const hidden = (await app.query<{ mailing: string; id: string; email: string; name: string }>(`SELECT mailing_id AS mailing, id, email, name FROM delivery WHERE person_id = $1 AND state = 'accepted' LIMIT 1`, [byWriter.find(({ email }) => email === null)!.persoonId]))[0]!;
  expect((await new Caller(api.url, writer).post(at(`/${hidden.mailing}/bezorgingen/${hidden.id}/terugmelding`), { antwoord: `550 5.1.1 <${hidden.email}>: user unknown` })).status).toBe(204);
  const told = JSON.stringify((await new Caller(api.url, writer).get('/gemeenten/westland/taken')).body);
  expect([told.includes(hidden.name), told.includes(hidden.email)]).toEqual([true, false]);
  const bounced = (await seen(writer)).filter(({ email, antwoord }) => email === null && antwoord !== null && !antwoord.startsWith('2'));
  expect(bounced.map(({ antwoord }) => antwoord)).toEqual(['550 5.1.1']);
  await api.close();
});

it('decides on questions of the ambitions that it serves, and not on what the law asks of the municipality', async () => {
  const group = app.scheme.bodies.find(({ kind, secretary, minuteTaker }) => kind === 'werkgroep' && secretary === null && minuteTaker === null)!;
  const [held] = await app.query<{ id: string; writer: string }>(`SELECT m.id, (SELECT person_id FROM chosen_office WHERE body_id = m.body_id AND office = 'notulist' LIMIT 1) AS writer FROM meeting m WHERE m.body_id = $1`, [group.id]);
  await app.advanceTo(instantOf('2022-05-17', '18:00'));
  const writer = app.as(held!.writer);
  const [own, other] = [group.ambitions[0]!, app.scheme.ambitions.find(({ id }) => !group.ambitions.includes(id))!.id];
  const add = (ambitionId: string) => app.questions.add(app.as(held!.writer), { meetingId: held!.id, ambitionId, text: 'Wie betaalt de bus?' });
  await expect(add(other)).rejects.toMatchObject({ kind: 'forbidden', code: 'permission.question.change' });
  const { questionId } = await add(own);
  const elsewhere = async (ambitionId: string) => app.questions.add(app.as(held!.writer, { actor: { kind: 'system', name: 'setup' } }), { meetingId: held!.id, ambitionId, text: 'Wie rijdt de bus?' });
  await expect(app.questions.move(writer, questionId, { meetingId: held!.id, ambitionId: other, reason: 'Daar hoort het.' })).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(app.questions.workOn(app.as(held!.writer), questionId, { meetingId: held!.id, bodyId: 'bestuurlijk-overleg' })).rejects.toMatchObject({ kind: 'forbidden' });
  await app.questions.workOn(app.as(held!.writer), questionId, { meetingId: held!.id, bodyId: group.id });
  await expect(app.questions.workOn(app.as(held!.writer), (await elsewhere(other)).questionId, { bodyId: group.id })).rejects.toMatchObject({ kind: 'forbidden', code: 'permission.question.change' });
  const gaps = () => app.commands.read(app.tenantId, async (work) => (await statutoryCheck(work, 2022)).findings.find(({ id }) => id === 'segregatie')!.missing);
  const before = await gaps();
  const { agreementId: ofGroup } = await app.agreements.record(app.as(held!.writer), { text: 'Wij mengen.', why: 'Omdat het kan.', partnerIds: app.scheme.partners.map(({ id }) => id), topicIds: ['segregatie'], evaluateOn: '2023-05-17', decided: { bodyId: group.id, decidedOn: '2022-05-16', source: 'Een mail' } });
  expect([before.length > 0, await gaps()]).toEqual([true, before]);
  // What a body was on the day of the decision counts, not what it is by now.
  const source = readFileSync('workflows/schemes/westland.yaml', 'utf8');
  const kind = new RegExp(`(- id: ${group.id}\\n(?:.*\\n)*?    kind: )werkgroep`);
  expect(source).toMatch(kind);
  await new SchemeCommands(app.app, app.clock).apply({ municipality: 'westland', source: source.replace(kind, '$1regiegroep'), fileName: 'nieuw.yaml', from: '2022-06-01' });
  await app.advanceTo(instantOf('2022-06-20', '10:00'));
  expect(await gaps()).toEqual(before);
  const { agreementId: later } = await app.agreements.record(app.as('', { actor: { kind: 'system', name: 'setup' } }), { text: 'Wij mengen nu echt.', why: 'Omdat het moet.', partnerIds: app.scheme.partners.map(({ id }) => id), topicIds: ['segregatie'], evaluateOn: '2023-05-17', decided: { bodyId: group.id, decidedOn: '2022-06-16', source: 'Een mail' } });
  expect((await gaps()).length).toBeLessThan(before.length);
  const api = await startTestApi(app);
  const counts = async (id: string) => (await new Caller(api.url, held!.writer).get(`/gemeenten/westland/afspraken/${id}`)).body.teltMee;
  expect([await counts(ofGroup), await counts(later)]).toEqual([false, true]);
  await api.close();
  await expect(app.statutory.sayAbsent(app.as(held!.writer), { pointId: 'segregatie', fromYear: 2022, reason: 'Speelt hier niet.', meetingId: held!.id })).rejects.toMatchObject({ code: 'absence.invalid', problems: expect.arrayContaining([expect.objectContaining({ field: 'meetingId', code: 'not-counted' })]) });
});
