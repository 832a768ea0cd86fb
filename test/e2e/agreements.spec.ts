/** The register of agreements: from a meeting's decision to its evaluation, with everything that happened to it kept. */
import { instantOf } from '#calendar/local-date';
import { agreementDetail, listAgreements, registerReader } from '#governance/agreements/agreement.queries';
import { agreementsBehind } from '#governance/agreements/evaluation-task';
import { listGroupEvaluations } from '#governance/agreements/group-evaluation.queries';
import type { RecordAgreement } from '#governance/agreements/agreement.commands';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let secretary: string;
let member: string;
let meetingId: string;
let itemId: string;
let decisionId: string;

const WRITTEN = { text: 'Alle voorscholen en basisscholen gebruiken één formulier.', why: 'Bij de overdracht raakten kinderen zoek.', partnerIds: ['gemeente', 'kern', 'po-kiezel'], topicIds: ['doorgaande-lijn', 'vve-doorgaande-lijn'], evaluateOn: '2022-10-04' };
const agree = (more: Partial<RecordAgreement> = {}, by = secretary) => app.agreements.record(app.as(by), { ...WRITTEN, decided: { meetingId, decisionId }, ...more });
const read = <T>(by: string, what: (work: Parameters<Parameters<Application['commands']['read']>[1]>[0], reader: { bodies: readonly string[] }) => Promise<T>) =>
  app.commands.read(app.tenantId, async (work) => what(work, await registerReader(work, by)));
const detail = (id: string, by = secretary) => read(by, ({ tx }, reader) => agreementDetail(tx, reader, id));
const openTasks = () => app.query<{ text: string }>(`SELECT text FROM task WHERE kind = 'afspraak-evaluatie' AND done_at IS NULL`);
const waiting = async () => {
  const tasks = await app.query<{ id: string; kind: string }>(`SELECT id, kind FROM task WHERE done_at IS NULL ORDER BY id`);
  return { tasks, ids: tasks.filter(({ kind }) => kind === 'afspraak-evaluatie').map(({ id }) => id) };
};
const letters = () => app.query<{ subject: string }>(`SELECT subject FROM mailing WHERE kind = 'agreement-evaluation' ORDER BY created_at`);

async function held(): Promise<void> {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  secretary = await app.holder('platform', 'procesmanager');
  member = await app.holder('platform', 'kern');
  meetingId = (await app.meetings.plan(app.as(secretary), { bodyId: 'platform', startsAt: instantOf('2021-11-09', '15:00'), extra: false, announce: false })).meetingId;
  itemId = (await app.agenda.submit(app.as(member), meetingId, { title: 'Overgang van voorschool naar groep 1', purpose: 'besluitvorming', minutes: 20, decisionAsked: 'Instemmen met één formulier.' })).itemId;
  await app.advanceTo(instantOf('2021-11-09', '18:00'));
  await app.record.outcome(app.as(secretary), meetingId, itemId, { outcome: 'besloten' });
  decisionId = (await app.record.decision(app.as(secretary), meetingId, { itemId, text: 'Er komt één formulier.' })).decisionId;
}
/** Rows of the register, its history and its instances. */
const registered = () => app.query(`SELECT (SELECT count(*) FROM agreement) AS agreements, (SELECT count(*) FROM agreement_history) AS happened, (SELECT count(*) FROM instance WHERE workflow = 'agreement') AS instances`);

describe('on the day of the meeting, an agreement', () => {
  beforeAll(held);
  afterAll(() => app.close());

  it('is recorded from a decision, with meeting, item and day, and read by everybody at a table', async () => {
    const { agreementId, revision } = await agree();
    expect(revision).toBe(1);
    const { agreement, history } = await detail(agreementId, member);
    expect(agreement).toMatchObject({ ...WRITTEN, bodyId: 'platform', meetingId, itemId, decisionId, decidedOn: '2021-11-09', status: 'geldt', meetingTitle: 'Bestuurlijk platform' });
    expect(history).toMatchObject([{ nr: 1, kind: 'vastgelegd', happenedOn: '2021-11-09', content: WRITTEN, recordedBy: secretary }]);
    const found = async (filter: object) => (await read(member, ({ tx }, reader) => listAgreements(tx, reader, filter))).map(({ id }) => id);
    expect(await found({ topicId: 'doorgaande-lijn', partnerId: 'kern', status: 'geldt', evaluateBy: '2022-10-04' })).toContain(agreementId);
    for (const other of [{ topicId: 'aanbod' }, { partnerId: 'ckc' }, { status: 'beeindigd' }, { evaluateBy: '2022-10-03' }]) expect(await found(other)).not.toContain(agreementId);
  });

  it('is not recorded twice by the same command, nor by who may not', async () => {
    const context = app.as(secretary);
    const first = await app.agreements.record(context, { ...WRITTEN, decided: { meetingId, decisionId } });
    expect(await app.agreements.record(context, { ...WRITTEN, decided: { meetingId, decisionId } })).toEqual(first);
    await expect(agree({}, member)).rejects.toMatchObject({ kind: 'forbidden', code: 'permission.agreement.record' });
    expect(await app.query('SELECT 1 FROM agreement WHERE id = $1', [first.agreementId])).toHaveLength(1);
  });

  it.each<[string, object, string]>([
    ['nothing sound', { partnerIds: ['gemeente'], topicIds: ['wat'], evaluateOn: '2021-11-01' }, 'agreement.invalid'],
    ['another meeting’s decision', { decided: { meetingId: 'M', decisionId: '00000000-0000-4000-8000-000000000000' } }, 'decision.unknown'],
  ])('refuses %s and leaves nothing behind', async (_, more, code) => {
    const decided = 'decided' in more ? { decided: { ...(more.decided as object), meetingId } } : {};
    const before = await registered();
    await expect(agree({ ...more, ...decided } as never)).rejects.toMatchObject({ code });
    expect(await registered()).toEqual(before);
  });

  it('names every problem of an unsound one at once', async () => {
    await expect(agree({ partnerIds: ['gemeente', 'wie'], topicIds: ['wat'], evaluateOn: '2021-11-01' })).rejects.toMatchObject({ problems: [{ field: 'partnerIds.1' }, { field: 'topicIds.0' }, { field: 'evaluateOn' }] });
  });

  it('waits for the achterban where a decision does', async () => {
    await app.record.outcome(app.as(secretary), meetingId, itemId, { outcome: 'onder-voorbehoud', until: instantOf('2021-11-30', '17:00') });
    await expect(agree()).rejects.toMatchObject({ kind: 'conflict', code: 'agreement.reserved' });
    await app.record.settleReservation(app.as(secretary), meetingId, itemId, { agreed: true });
    await expect(agree()).resolves.toMatchObject({ revision: 1 });
    await app.record.outcome(app.as(secretary), meetingId, itemId, { outcome: 'besloten' });
  });

  it('can be of before Leidraad: then it says where it stands', async () => {
    const { agreementId } = await agree({ decided: { bodyId: 'platform', decidedOn: '2020-06-18', source: 'Convenant vve 2020, artikel 3' } });
    expect((await detail(agreementId)).agreement).toMatchObject({ meetingId: null, decidedOn: '2020-06-18', source: 'Convenant vve 2020, artikel 3' });
    await expect(agree({ decided: { bodyId: 'platform', decidedOn: '2022-01-01', source: 'Later' } })).rejects.toMatchObject({ problems: [{ field: 'decidedOn', code: 'future' }] });
  });

  it('lets nobody rewrite its history', async () => {
    await agree();
    await expect(app.query(`UPDATE agreement_history SET note = 'anders'`)).rejects.toThrow(/permission denied/);
    await expect(app.query('DELETE FROM agreement_history')).rejects.toThrow(/permission denied/);
  });

  it('shows what is confidential to the body that decided it only', async () => {
    const { agreementId } = await agree({ confidential: true });
    const [outsider] = await app.query<{ id: string }>(`SELECT DISTINCT person_id AS id FROM membership WHERE person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'platform') ORDER BY 1 LIMIT 1`);
    expect((await read(outsider!.id, ({ tx }, reader) => listAgreements(tx, reader, {}))).map(({ id }) => id)).not.toContain(agreementId);
    await expect(detail(agreementId, outsider!.id)).rejects.toMatchObject({ code: 'agreement.unknown' });
    expect((await detail(agreementId, member)).agreement.text).toBe(WRITTEN.text);
  });

  it('collects what groups evaluate by themselves', async () => {
    const { agreementId } = await agree();
    const collect = (more: object) => app.groupEvaluations.collect(app.as(secretary), { bodyId: 'tafel-gelijke-kansen', on: '2021-11-08', title: 'Proef met het formulier', conclusion: 'Het formulier is te lang.', result: 'deels', cause: 'Twee bladzijden.', agreementId, topicIds: ['doorgaande-lijn'], ...more });
    await collect({});
    await expect(collect({ on: '2021-12-01', cause: null })).rejects.toMatchObject({ code: 'group-evaluation.invalid', problems: [{ field: 'on' }, { field: 'cause' }] });
    const collected = (by: string, filter: object) => read(by, ({ tx }, reader) => listGroupEvaluations(tx, reader, filter));
    expect(await collected(member, { bodyId: 'tafel-gelijke-kansen' })).toMatchObject([{ title: 'Proef met het formulier', result: 'deels', agreementId }]);
    expect(await collected(member, { agreementId })).toHaveLength(1);
    const secret = (await agree({ confidential: true })).agreementId;
    await collect({ agreementId: secret, title: 'Proef met het geheim' });
    const [outsider] = await app.query<{ id: string }>(`SELECT DISTINCT person_id AS id FROM membership WHERE person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'platform') ORDER BY 1 LIMIT 1`);
    expect([await collected(member, { agreementId: secret }), await collected(outsider!.id, { agreementId: secret })].map((all) => all.length)).toEqual([1, 0]);
    expect((await collected(outsider!.id, {})).map((one) => one.agreementId).sort()).toEqual([agreementId, null]);
    await expect(app.query(`UPDATE group_evaluation SET conclusion = 'goed'`)).rejects.toThrow(/permission denied/);
  });
});

describe('in the time that follows, an agreement', () => {
  beforeEach(held);
  afterEach(() => app.close());

  it('asks for its evaluation: a task and a letter in time, and the chair hears it when it is late', async () => {
    const { agreementId } = await agree();
    await app.advanceTo(instantOf('2022-07-05', '08:30'));
    expect(await openTasks()).toEqual([]);
    await app.advanceTo(instantOf('2022-07-05', '09:30'));
    const { tasks, ids } = await waiting();
    expect([...(await app.commands.read(app.tenantId, ({ tx }) => agreementsBehind(tx, tasks)))]).toEqual(ids.map((id) => [id, agreementId]));
    expect(await openTasks()).toEqual([{ text: expect.stringMatching(/^Zet de evaluatie van de afspraak ‘Alle voorscholen .* op een agenda: zij hoort er op dinsdag 4 oktober 2022 te zijn\.$/) }]);
    await app.advanceTo(instantOf('2022-11-29', '12:00'));
    expect((await letters()).map(({ subject }) => subject.split(':')[0])).toEqual(['Te evalueren op dinsdag 4 oktober 2022', 'Nu te evalueren', 'Nog niet geëvalueerd']);
    const [late] = await app.query<{ names: string[] }>(`SELECT array_agg(d.name ORDER BY d.name) AS names FROM delivery d JOIN mailing m ON m.id = d.mailing_id WHERE m.subject LIKE 'Nog niet%'`);
    expect(late!.names).toHaveLength(2);
    expect(await openTasks()).toHaveLength(1);
    await app.agreements.evaluate(app.as(secretary), agreementId, { result: 'niet', cause: 'Twee scholen hadden het formulier niet.', sequel: { became: 'voortgezet', evaluateOn: '2023-10-03' } });
    expect(await openTasks()).toEqual([]);
  });

  it('whose evaluation somebody ticked off, and is done since, does not wait again', async () => {
    const { agreementId } = await agree();
    await app.advanceTo(instantOf('2022-07-05', '09:30'));
    const [task] = await app.query<{ id: string }>(`SELECT id FROM task WHERE kind = 'afspraak-evaluatie'`);
    await app.tasks.complete(app.as(secretary), task!.id);
    await app.tasks.reopen(app.as(secretary), task!.id);
    await app.tasks.complete(app.as(secretary), task!.id);
    const [ticked] = await app.query<{ at: string }>('SELECT done_at AS at FROM task');
    await app.advanceTo(instantOf('2022-07-06', '09:30'));
    await app.agreements.evaluate(app.as(secretary), agreementId, { result: 'niet', cause: 'Twee scholen hadden het formulier niet.', sequel: { became: 'voortgezet', evaluateOn: '2023-10-03' } });
    await expect(app.tasks.reopen(app.as(secretary), task!.id)).rejects.toMatchObject({ kind: 'conflict', code: 'task.done-by-another' });
    expect(await app.query('SELECT done_at AS at FROM task')).toEqual([ticked]);
    // Also where who had ticked it off was not forgotten then, as it was before that was done.
    await app.query('UPDATE task SET done_by = $1', [secretary]);
    await expect(app.tasks.reopen(app.as(secretary), task!.id)).rejects.toMatchObject({ kind: 'conflict', code: 'task.settled' });
  });

  it('names no party and no topic in its letters where it is confidential', async () => {
    const told = async () => (await app.query<{ text: string }>(`SELECT m.text_body AS text FROM mailing m WHERE m.kind = 'agreement-evaluation'`)).map(({ text }) => text.replace(/\s+/g, ' '));
    const names = [...WRITTEN.partnerIds.map((id) => app.scheme.partners.find((one) => one.id === id)!.name).filter((name) => !/gemeente/i.test(name)), 'doorgaande', WRITTEN.text];
    await agree({ confidential: true });
    await app.advanceTo(instantOf('2022-07-05', '09:30'));
    const [secret] = await told();
    expect(names.filter((name) => secret!.includes(name))).toEqual([]);
    await agree({ evaluateOn: '2022-10-05' });
    await app.advanceTo(instantOf('2022-07-06', '09:30'));
    const open = (await told()).find((text) => text !== secret)!;
    expect(names.filter((name) => !open.includes(name))).toEqual([]);
  });

  it('keeps what became of it: revised, evaluated with its cause, ended', async () => {
    const { agreementId } = await agree();
    await app.advanceTo(instantOf('2022-02-01', '10:00'));
    await app.agreements.revise(app.as(secretary), agreementId, { change: { partnerIds: ['gemeente', 'kern', 'ballonnen', 'po-kiezel'] }, note: 'De Drie Ballonnen doet mee.' });
    await app.agreements.evaluate(app.as(secretary), agreementId, { result: 'deels', cause: 'Drie scholen te laat.', process: 'Het overleg verliep goed.', sequel: { became: 'herzien', change: { text: 'Eén formulier, vanaf 1 maart.', evaluateOn: '2023-02-07' } } });
    await app.agreements.end(app.as(secretary), agreementId, { reason: 'Het staat nu in het leerlingvolgsysteem.' });
    const { agreement, history, revision } = await detail(agreementId);
    expect(revision).toBe(4);
    expect(agreement).toMatchObject({ status: 'beeindigd', endedOn: '2022-02-01', lastResult: 'deels', text: 'Eén formulier, vanaf 1 maart.' });
    expect(history.map(({ kind, became, cause }) => [kind, became, cause])).toEqual([['vastgelegd', null, null], ['herzien', null, null], ['geevalueerd', 'herzien', 'Drie scholen te laat.'], ['beeindigd', null, null]]);
    expect(history.map(({ content }) => [content.partnerIds.length, content.text.slice(0, 4)])).toEqual([[3, 'Alle'], [4, 'Alle'], [4, 'Eén '], [4, 'Eén ']]);
    await expect(app.agreements.revise(app.as(secretary), agreementId, { change: { why: 'Toch.' , evaluateOn: '2024-01-09' }, note: 'Toch.' })).rejects.toMatchObject({ code: 'agreement.ended' });
  });
});
