/** The secretary's seat is vacant: what was asked of the secretary is asked of whoever presides, and they may do it, until somebody sits there. */
import { instantOf } from '#calendar/local-date';
import type { RunningApi } from '#apps/api/start-api';
import { officersOn } from '#governance/bodies/members';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const BODY = 'werkgroep-dekkend-aanbod';
const G = '/gemeenten/haarlemmermeer';
let app: Application;
let api: RunningApi;
let secretary: string;
let chair: string;
let member: string;
let meetingId: string;

beforeEach(async () => {
  app = await startApplication(instantOf('2025-02-03', '09:00'), { scheme: 'haarlemmermeer' });
  api = await startTestApi(app);
  secretary = await app.holder(BODY, 'gemeente');
  member = await app.holder(BODY, 'swv-vo');
  chair = await app.holder(BODY, 'vo');
  await app.bodies.choose(app.as(secretary), BODY, { chairId: chair });
  ({ meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: BODY, startsAt: instantOf('2025-04-09', '15:30'), extra: false, announce: true }));
  await app.advanceTo(instantOf('2025-02-04', '09:00'));
});
afterEach(async () => {
  await api.close();
  await app.close();
});

const meeting = (): string => `${G}/vergaderingen/${meetingId}`;
const possibleFor = async (personId: string, path = ''): Promise<string[]> => (await new Caller(api.url, personId).get(`${meeting()}${path}`)).body.mogelijk;
/** Who got letters of this kind, and what the last one said. */
const letters = async (kind: string): Promise<{ to: string[]; text: string }> => {
  const rows = await app.query<{ to: string; text: string }>(`SELECT d.person_id AS to, m.text_body AS text FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = $1 ORDER BY d.nr`, [kind]);
  return { to: rows.map(({ to }) => to), text: (rows.at(-1)?.text ?? '').replace(/\s+/g, ' ') };
};
const membershipOf = async (personId: string): Promise<string> => (await app.query<{ id: string }>(`SELECT id FROM membership WHERE body_id = $1 AND person_id = $2`, [BODY, personId]))[0]!.id;
const leave = async (personId: string, on: string): Promise<void> => {
  await app.memberships.end(app.as(secretary), await membershipOf(personId), { on });
};

it('has the chair asked for the agenda, who may lay it before, return it and lay it before again', async () => {
  await leave(secretary, '2025-02-10');
  await app.advanceTo(instantOf('2025-03-21', '18:00'));
  expect((await letters('agenda-draft-reminder')).to).toEqual([chair]);
  expect((await letters('agenda-draft-reminder')).text).toContain('Werkgroep Dekkend aanbod heeft nu geen secretaris. Tot die er is, kunt u als voorzitter doen wat anders de secretaris doet.');
  expect(await possibleFor(chair)).toContain('agenda/voorstel');
  expect(await possibleFor(member)).not.toContain('agenda/voorstel');
  await app.agenda.propose(app.as(chair), meetingId, { order: [] });
  await app.agenda.return(app.as(chair), meetingId, { remark: 'Nog één punt erbij.' });
  await app.settle();
  expect((await letters('agenda-returned')).to).toEqual([chair]);
  await app.agenda.propose(app.as(chair), meetingId, { order: [] });
  await expect(app.agenda.propose(app.as(member), meetingId, { order: [] })).rejects.toMatchObject({ code: 'permission.agenda.propose' });
});

it('has the chair write the record and the minutes, and adapt what they did not agree to', async () => {
  await leave(secretary, '2025-04-01');
  await app.advanceTo(instantOf('2025-04-10', '10:00'));
  await app.record.decision(app.as(chair), meetingId, { text: 'Het aanbod komt op één kaart.' });
  await app.record.complete(app.as(chair), meetingId);
  await app.minutes.save(app.as(chair), meetingId, { sections: [] });
  await app.minutes.submit(app.as(chair), meetingId);
  await app.minutes.completeReview(app.as(chair), meetingId);
  await app.minutes.withholdAkkoord(app.as(chair), meetingId, { remark: 'Wie het oppakt ontbreekt.' });
  await app.settle();
  expect((await letters('akkoord-withheld')).to).toEqual([chair]);
  expect(await possibleFor(chair, '/verslag')).toContain('verslag');
  await app.minutes.save(app.as(chair), meetingId, { sections: [] });
  await app.minutes.submit(app.as(chair), meetingId);
  await expect(app.minutes.save(app.as(member), meetingId, { sections: [] })).rejects.toMatchObject({ code: 'permission.minutes.write' });
});

it('lets the chair fill the seat, and from that day on the task is the successor’s again', async () => {
  await leave(secretary, '2025-02-10');
  await app.advanceTo(instantOf('2025-03-19', '10:00'));
  const { personId: successor } = await app.people.add(app.as(chair), { name: 'Opvolger', email: 'opvolger@haarlemmermeer.example' });
  await expect(app.memberships.begin(app.as(member), { bodyId: BODY, seatId: 'gemeente', personId: successor, from: '2025-03-20' })).rejects.toMatchObject({ code: 'permission.seat.fill' });
  await app.memberships.begin(app.as(chair), { bodyId: BODY, seatId: 'gemeente', personId: successor, from: '2025-03-20' });
  await app.advanceTo(instantOf('2025-03-21', '18:00'));
  expect((await letters('agenda-draft-reminder')).to).toEqual([successor]);
  expect((await letters('agenda-draft-reminder')).text).not.toContain('geen secretaris');
  await expect(app.agenda.propose(app.as(chair), meetingId, { order: [] })).rejects.toMatchObject({ code: 'permission.agenda.propose' });
  await app.agenda.propose(app.as(successor), meetingId, { order: [] });
});

it('makes the chair no secretary of the municipality as a whole', async () => {
  await leave(secretary, '2025-02-10');
  await app.advanceTo(instantOf('2025-03-19', '10:00'));
  const { personId: other } = await app.people.add(app.as(chair), { name: 'Iemand', email: 'iemand@haarlemmermeer.example' });
  const by = new Caller(api.url, chair);
  expect((await by.get(`${G}/sessie`)).body).toMatchObject({ sessie: { beheer: ['mensen'], functies: [{ overleg: BODY, functies: ['voorzitter', 'secretaris', 'lid'] }] } });
  expect((await by.get(`${G}/controle`)).body.code).toBe('permission.audit.read');
  expect((await by.get(`${G}/instellingen`)).body.code).toBe('permission.settings.read');
  await app.query(`INSERT INTO task (tenant_id, id, kind, body_id, text, created_at) VALUES ($1, $2, 'nieuw-overleg', NULL, 'Van geen overleg in het bijzonder.', $3)`, [app.tenantId, other, app.clock.now()]);
  expect((await by.get(`${G}/taken`)).body.resultaten.filter(({ overleg }: { overleg: string | null }) => overleg === null)).toEqual([]);
  await expect(app.tasks.complete(app.as(chair), other)).rejects.toMatchObject({ code: 'permission.task.complete' });
  await expect(app.givenOffices.give(app.as(chair), { office: 'bestuurssecretariaat', personId: other, forPersonId: member, from: '2025-03-20' })).rejects.toMatchObject({ code: 'permission.office.give' });
  await app.givenOffices.give(app.as(chair), { office: 'toehoorder', personId: other, bodyId: BODY, from: '2025-03-20' });
  await expect(app.people.changeAddress(app.as(chair), other, { email: 'van.mij@haarlemmermeer.example' })).rejects.toMatchObject({ code: 'permission.person.address' });
  await expect(app.organisations.merge(app.as(chair), { partners: [], into: 'x', on: '2025-04-01' })).rejects.toMatchObject({ code: 'permission.partner.merge' });
});

it('lets the chair correct the address of who sits there only, for with it one signs in', async () => {
  await leave(secretary, '2025-02-10');
  await app.advanceTo(instantOf('2025-03-19', '10:00'));
  const change = (personId: string): Promise<unknown> => app.people.changeAddress(app.as(chair), personId, { email: `${personId}@elders.example` });
  await change(member);
  await app.query(`UPDATE membership SET person_id = $1 WHERE body_id = 'agendacommissie' AND seat_id = 'swv-vo'`, [member]);
  await expect(change(member)).rejects.toMatchObject({ code: 'permission.person.address' });
});

it('tells the secretary of a body without a chair that only a chair can answer, and lets them see to it that there is one', async () => {
  await leave(chair, '2025-02-10');
  await app.advanceTo(instantOf('2025-03-21', '10:00'));
  await app.agenda.propose(app.as(secretary), meetingId, { order: [] });
  await app.settle();
  expect((await letters('agenda-approval-request')).to).toEqual([secretary]);
  expect((await letters('agenda-approval-request')).text).toContain('Werkgroep Dekkend aanbod heeft nu geen voorzitter, en alleen een voorzitter kan hierop antwoorden.');
  await expect(app.agenda.fix(app.as(secretary), meetingId)).rejects.toMatchObject({ code: 'permission.agenda.fix' });
  await app.bodies.choose(app.as(secretary), BODY, { chairId: member });
  await app.agenda.fix(app.as(member), meetingId);
});

it('lets the chair record that a table takes up a question, as a body that is no werkgroep decided', async () => {
  const TABLE = 'besturenoverleg';
  const office = await app.holder(TABLE, app.scheme.bodies.find(({ id }) => id === TABLE)!.secretary!);
  const presides = await app.commands.read(app.tenantId, async ({ tx, schemes, today }) => (await officersOn(tx, schemes.standing(TABLE, today))).chair!.personId);
  const { meetingId: decides } = await app.meetings.plan(app.as(office), { bodyId: TABLE, startsAt: instantOf('2025-03-20', '15:00'), extra: false, announce: false });
  await app.query(`UPDATE membership SET held = daterange(lower(held), '2025-03-01') WHERE person_id = $1 AND upper_inf(held)`, [office]);
  await app.advanceTo(instantOf('2025-03-21', '09:00'));
  const { questionId } = await app.questions.add(app.as(presides), { meetingId: decides, ambitionId: app.scheme.ambitions[0]!.id, text: 'Wie betaalt de bus?' });
  await expect(app.questions.workOn(app.as(presides), questionId, { meetingId: decides, bodyId: BODY })).resolves.toMatchObject({ questionId });
  await expect(app.questions.workOn(app.as(presides), questionId, { bodyId: BODY })).rejects.toMatchObject({ kind: 'forbidden', code: 'permission.question.change' });
});
