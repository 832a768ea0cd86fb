/** Somebody leaves, somebody comes: what is open changes hands point by point, and stays with the seat until then. */
import { instantOf } from '#calendar/local-date';
import { assertMayRead } from '#governance/handover/reading';
import { dutiesOfSeats, handoverDetail, listHandovers } from '#governance/handover/handover.queries';
import { startApplication, type Application } from '../support/application.js';

const SEAT = { bodyId: 'platform', seatId: 'po-3' };
let app: Application;
let secretary: string;
let leaver: string;
let comer: string;
let meetingId: string;
const actions: string[] = [];

const read = async () => {
  const [found] = await app.commands.read(app.tenantId, ({ tx }) => listHandovers(tx, { bodyIds: [SEAT.bodyId], personId: null }));
  return app.commands.read(app.tenantId, ({ tx }) => handoverDetail(tx, found!.id));
};
const duties = async () => (await app.commands.read(app.tenantId, ({ tx }) => dutiesOfSeats(tx, ['platform']))).map(({ seatId, title, status }) => `${seatId}: ${title} (${status})`);
const owner = async (id: string) => (await app.query<{ ownerId: string }>(`SELECT owner_id AS "ownerId" FROM action_item WHERE id = $1`, [id]))[0]!.ownerId;
const mails = (kind: string) => app.query<{ personId: string; text: string }>(`SELECT d.person_id AS "personId", m.text_body AS text FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = $1 ORDER BY m.created_at, m.id`, [kind]);
const look = async () => {
  await app.worker.handoverWatch.run(app.tenantId);
  await app.settle();
};

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  secretary = await app.holder('platform', 'procesmanager');
  leaver = await app.holder(SEAT.bodyId, SEAT.seatId);
  comer = (await app.query<{ id: string }>(`SELECT id FROM person WHERE id NOT IN (SELECT person_id FROM membership WHERE body_id = 'platform') ORDER BY id LIMIT 1`))[0]!.id;
  meetingId = (await app.meetings.plan(app.as(secretary), { bodyId: 'platform', startsAt: instantOf('2021-11-09', '15:00'), extra: false, announce: false })).meetingId;
  const { itemId } = await app.agenda.submit(app.as(leaver), meetingId, { title: 'Aanpak lerarentekort', purpose: 'besluitvorming', minutes: 20, decisionAsked: 'Samen werven.', coverNote: 'Er staan 23 vacatures open.' });
  const secret = await app.agenda.submit(app.as(leaver), meetingId, { title: 'Schikking met een oud-bestuurder', purpose: 'informatie', minutes: 10, confidential: true });
  const tender = await app.agenda.submit(app.as(leaver), meetingId, { title: 'Aanbesteding', purpose: 'informatie', minutes: 10, coverNote: 'De drie offertes.' });
  await app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) VALUES ($1, gen_random_uuid(), $2, $3, 'geweerd', 'Eigen belang', '2021-10-01')`, [app.tenantId, tender.itemId, comer]);
  await app.advanceTo(instantOf('2021-11-09', '18:00'));
  await app.record.outcome(app.as(secretary), meetingId, itemId, { outcome: 'besloten' });
  await app.record.decision(app.as(secretary), meetingId, { itemId, text: 'De besturen werven samen.' });
  await app.record.decision(app.as(secretary), meetingId, { itemId: tender.itemId, text: 'De aanbesteding is gegund.' });
  await app.record.decision(app.as(secretary), meetingId, { itemId: tender.itemId, text: 'Het bedrag blijft binnen.', confidential: true });
  for (const text of ['Plan schrijven', 'Kosten uitrekenen', 'Vacatures tellen']) actions.push((await app.record.action(app.as(secretary), meetingId, { itemId, text, ownerId: leaver, dueOn: '2022-01-10' })).actionId);
  // Confidential by its item, without being called so.
  actions.push((await app.record.action(app.as(secretary), meetingId, { itemId: secret.itemId, text: 'Advocaat bellen', ownerId: leaver })).actionId);
  await app.record.complete(app.as(secretary), meetingId);
  await app.settle();
});
afterAll(() => app.close());

it('begins by itself when somebody’s end is known, with what is open and why', async () => {
  const [own] = await app.query<{ id: string }>(`SELECT id FROM membership WHERE body_id = 'platform' AND seat_id = 'po-3'`);
  await expect(app.handovers.open(app.as(secretary), own!.id)).rejects.toMatchObject({ code: 'handover.no-end' });
  await app.memberships.end(app.as(secretary), own!.id, { on: '2021-12-01' });
  await look();
  await expect(app.handovers.open(app.as(secretary), own!.id)).rejects.toMatchObject({ code: 'handover.exists' });
  await expect(app.memberships.end(app.as(secretary), own!.id, { on: '2022-01-01' })).rejects.toMatchObject({ code: 'membership.order' });
  const { state, points } = await read();
  expect(state).toBe('annotating');
  expect(points.filter(({ duty }) => duty).map(({ source, title }) => `${source}: ${title}`).sort()).toEqual(['actiepunt: Advocaat bellen', 'actiepunt: Kosten uitrekenen', 'actiepunt: Plan schrijven', 'actiepunt: Vacatures tellen']);
  expect(points.find(({ title }) => /werven/.test(title))).toMatchObject({ source: 'besluit', duty: false, title: 'Besluit van dinsdag 9 november 2021: De besturen werven samen.', why: 'Er staan 23 vacatures open.' });
  // Who comes may be kept from it: what is open, without the explanation, and nothing confidential.
  expect(points.filter(({ title }) => /aanbesteding|bedrag/.test(title))).toMatchObject([{ title: 'Besluit van dinsdag 9 november 2021: De aanbesteding is gegund.', why: null }]);
  const [asked, ...others] = await mails('handover-annotate');
  expect(others).toEqual([]);
  expect(asked!.personId).toBe(leaver);
  expect(asked!.text).toMatch(/Nog één vertrouwelijk punt: te lezen in het\s+dossier, na aanmelden/);
});

it('is annotated by who leaves, and read by nobody else than who is concerned', async () => {
  const detail = await read();
  const point = detail.points.find(({ title }) => title === 'Plan schrijven')!;
  await app.handovers.annotate(app.as(leaver), detail.handover.id, point.id, { note: 'Het concept ligt bij de gemeente.' });
  await expect(app.handovers.annotate(app.as(comer), detail.handover.id, point.id, { note: 'x' })).rejects.toMatchObject({ code: 'permission.handover' });
  await expect(app.handovers.accept(app.as(comer), detail.handover.id, { pointIds: [point.id] })).rejects.toMatchObject({ code: 'permission.handover' });
  const other = await app.holder('platform', 'vo-1');
  await expect(app.commands.read(app.tenantId, (reading) => assertMayRead(reading, detail, other))).rejects.toMatchObject({ code: 'permission.handover.read' });
  await app.commands.read(app.tenantId, (reading) => assertMayRead(reading, detail, secretary));
  expect((await read()).points.find(({ id }) => id === point.id)!.note).toBe('Het concept ligt bij de gemeente.');
});

it('leaves the duties with the vacant seat; what is done meanwhile goes', async () => {
  await app.advanceTo(instantOf('2021-12-01', '12:00'));
  await app.actions.settle(app.as(secretary), meetingId, actions[2]!, {});
  await look();
  expect((await read()).state).toBe('vacant');
  expect((await duties()).sort()).toEqual(['po-3: Advocaat bellen (open)', 'po-3: Kosten uitrekenen (open)', 'po-3: Plan schrijven (open)']);
  expect((await mails('handover-vacant')).map(({ personId }) => personId)).toEqual([secretary]);
});

it('goes to who comes: accepted point by point, refused with a reason, settled by secretary or chair', async () => {
  await app.memberships.begin(app.as(secretary), { ...SEAT, personId: comer, from: '2021-12-06' });
  await look();
  const { state, handover, points } = await read();
  expect(state).toBe('accepting');
  const [asked] = await mails('handover-accept');
  expect(asked).toMatchObject({ personId: comer, text: expect.stringMatching(/Plan schrijven .* Het concept ligt bij de\s+gemeente\./) });
  type Point = (typeof points)[number];
  const [write, count, call] = ['Plan schrijven', 'Kosten uitrekenen', 'Advocaat bellen'].map((title) => points.find((one) => one.title === title)!) as [Point, Point, Point];
  await app.handovers.accept(app.as(comer), handover.id, { pointIds: [write.id] });
  await expect(app.handovers.accept(app.as(comer), handover.id, { pointIds: [write.id] })).rejects.toMatchObject({ code: 'handover.answered' });
  await app.handovers.refuse(app.as(comer), handover.id, count.id, { reason: 'Dit hoort bij de gemeente.' });
  await app.handovers.refuse(app.as(comer), handover.id, call.id, { reason: 'De oud-bestuurder is mijn buurman.' });
  await app.settle();
  expect(await owner(actions[0]!)).toBe(comer);
  expect(await owner(actions[1]!)).toBe(leaver);
  expect((await duties()).sort()).toEqual(['po-3: Advocaat bellen (geweigerd)', 'po-3: Kosten uitrekenen (geweigerd)']);
  const refused = await mails('handover-refused');
  expect(refused.filter(({ text }) => /Dit hoort bij de\s+gemeente\./.test(text))).toHaveLength(refused.length / 2);
  expect(refused.filter(({ text }) => /een\s+vertrouwelijk\s+punt/.test(text))).toHaveLength(refused.length / 2);
  await expect(app.handovers.settle(app.as(comer), handover.id, count.id, { toId: secretary })).rejects.toMatchObject({ code: 'permission.handover.settle' });
  await expect(app.handovers.settle(app.as(secretary), handover.id, count.id, { toId: null })).rejects.toMatchObject({ code: 'handover.reason' });
  await app.handovers.settle(app.as(secretary), handover.id, count.id, { toId: secretary });
  await app.advanceTo(instantOf('2022-02-01', '12:00'));
  const waiting = () => app.query<{ text: string }>(`SELECT text FROM task WHERE kind = 'overdracht-blijft-liggen' AND done_at IS NULL`);
  expect((await waiting()).map(({ text }) => text)).toEqual([expect.stringMatching(/neemt één punt van .* niet over\. Geef het aan iemand anders/)]);
  expect((await mails('handover-accept')).map(({ personId }) => personId === comer)).toEqual([true, false, false, false]);
  const [task] = await app.query<{ id: string }>(`SELECT id FROM task WHERE kind = 'overdracht-blijft-liggen'`);
  await app.tasks.complete(app.as(secretary), task!.id);
  await app.tasks.reopen(app.as(secretary), task!.id);
  await app.handovers.settle(app.as(secretary), handover.id, call.id, { toId: secretary });
  await app.settle();
  expect(await waiting()).toEqual([]);
  await app.query(`UPDATE task SET done_by = $2 WHERE id = $1`, [task!.id, secretary]);
  await expect(app.tasks.reopen(app.as(secretary), task!.id)).rejects.toMatchObject({ code: 'task.settled' });
  expect((await app.query<{ text: string }>(`SELECT subject || text_body || html_body AS text FROM mailing`)).filter(({ text }) => /Advocaat bellen|Schikking|buurman/.test(text))).toEqual([]);
  expect(await owner(actions[1]!)).toBe(secretary);
  expect((await read()).state).toBe('done');
  expect(await duties()).toEqual([]);
  expect((await mails('handover-done')).map(({ personId }) => personId).sort()).toEqual([secretary, leaver, comer].sort());
});

it('leaves to the secretary what is written down for who is gone already, until it is done', async () => {
  const tasks = () => app.query<{ text: string }>(`SELECT text FROM task WHERE kind = 'actiepunt-zonder-eigenaar' AND done_at IS NULL`);
  const later = (await app.meetings.plan(app.as(secretary), { bodyId: 'platform', startsAt: instantOf('2022-02-20', '15:00'), extra: true, announce: false })).meetingId;
  await app.advanceTo(instantOf('2022-02-20', '18:00'));
  const late = (await app.record.action(app.as(secretary), later, { text: 'Brief sturen', ownerId: leaver })).actionId;
  await look();
  await look();
  expect((await tasks()).map(({ text }) => text)).toEqual([expect.stringMatching(/^Actiepunt ‘Brief sturen’ .* die nergens meer zit\. Spreek af wie het doet, of meld het gereed\.$/)]);
  await app.actions.settle(app.as(secretary), later, late, {});
  await look();
  expect(await tasks()).toEqual([]);
  // Said to be done by mistake: it waits again.
  await app.query(`UPDATE action_item SET done_on = NULL WHERE id = $1`, [late]);
  await look();
  expect(await tasks()).toHaveLength(1);
  // Ticked off by hand, and done since: nobody makes it wait again.
  const [task] = await app.query<{ id: string }>(`SELECT id FROM task WHERE kind = 'actiepunt-zonder-eigenaar'`);
  await app.tasks.complete(app.as(secretary), task!.id);
  await app.tasks.reopen(app.as(secretary), task!.id);
  await app.tasks.complete(app.as(secretary), task!.id);
  await app.query(`UPDATE action_item SET done_on = '2022-02-20' WHERE id = $1`, [late]);
  await expect(app.tasks.reopen(app.as(secretary), task!.id)).rejects.toMatchObject({ code: 'task.settled' });
  await look();
  await expect(app.tasks.reopen(app.as(secretary), task!.id)).rejects.toMatchObject({ code: 'task.done-by-another' });
  await app.query(`UPDATE action_item SET done_on = NULL WHERE id = $1`, [late]);
  await look();
  expect(await tasks()).toHaveLength(1);
  // Ticked off by somebody, it stays away; also when who did it and what it said were erased.
  await app.query(`UPDATE task SET done_at = now(), done_by = $1 WHERE kind = 'actiepunt-zonder-eigenaar'`, [secretary]);
  await look();
  expect(await tasks()).toEqual([]);
  await app.query(`UPDATE task SET text = '', done_by = NULL WHERE kind = 'actiepunt-zonder-eigenaar'`);
  await look();
  expect(await tasks()).toEqual([]);
  // In a handover it waits there, unless that was called off.
  await app.query(`DELETE FROM task WHERE kind = 'actiepunt-zonder-eigenaar'`);
  await app.query(`UPDATE handover_point SET ref = $1, status = 'open' WHERE id = (SELECT id FROM handover_point WHERE source = 'actiepunt' ORDER BY id LIMIT 1)`, [late]);
  await look();
  expect(await tasks()).toEqual([]);
  await app.query(`UPDATE instance SET state = 'off' WHERE workflow = 'handover'`);
  await look();
  expect(await tasks()).toHaveLength(1);
});

it('is not there for who goes on in the same seat, nor for an end that is far away', async () => {
  const [own] = await app.query<{ id: string }>(`SELECT id FROM membership WHERE body_id = 'platform' AND seat_id = 'hbo'`);
  const before = (await app.query(`SELECT id FROM handover`)).length;
  await app.memberships.end(app.as(secretary), own!.id, { on: '2022-06-01' });
  await look();
  expect((await app.query(`SELECT id FROM handover`)).length).toBe(before);
  const { handoverId } = await app.handovers.open(app.as(secretary), own!.id);
  await app.settle();
  expect((await app.commands.read(app.tenantId, ({ tx }) => handoverDetail(tx, handoverId))).state).toBe('annotating');
});
