/** The yearly overleg that the law asks for: what is missing is on the secretary's list in time, and goes from it when it is done. */
import { instantOf } from '#calendar/local-date';
import { POINTS } from '#governance/oversight/law.data';
import { statutoryTaskId } from '#governance/oversight/statutory-list';
import { missingIn } from '#governance/oversight/statutory.model';
import { statutoryCheck } from '#governance/oversight/statutory.queries';
import { startApplication, type Application } from '../support/application.js';

const PO = ['po-waterlelie', 'po-kiezel', 'po-regenboog'];
const BOARDS = [...PO, 'vo-kompas', 'vo-horizon', 'kern', 'ballonnen'];
const DISCUSSED = POINTS.filter(({ asks }) => asks.includes('besproken')).map(({ id }) => id);
const AGREED = POINTS.filter(({ asks }) => asks.includes('afspraak')).map(({ id }) => id);

let app: Application;
let secretary: string;
let spring: string;
let item: string;

const plan = async (day: string) => (await app.meetings.plan(app.as(secretary), { bodyId: 'platform', startsAt: instantOf(day, '15:00'), extra: false, announce: false })).meetingId;
const members = () => app.query<{ id: string; seat: string }>(`SELECT person_id AS id, seat_id AS seat FROM membership WHERE body_id = 'platform' AND upper_inf(held) ORDER BY seat_id`);
const attended = async (meetingId: string, away: Record<string, string | null> = {}) =>
  app.record.attendance(app.as(secretary), meetingId, { people: (await members()).map(({ id, seat }) => ({ personId: id, presence: seat in away ? 'afgemeld' : 'aanwezig', representedBy: away[seat] ?? null })) });
const agree = (topicIds: string[], partnerIds = ['gemeente', ...BOARDS]) => app.agreements.record(app.as(secretary), { text: `Afspraak over ${topicIds.join(', ')}.`, why: 'Dat vraagt de wet.', partnerIds, topicIds, evaluateOn: '2024-04-16', decided: { meetingId: spring, itemId: item } });
const missing = () => app.commands.read(app.tenantId, async (work) => missingIn(await statutoryCheck(work, 2022)));
const evidence = (id: string) => app.commands.read(app.tenantId, async (work) => (await statutoryCheck(work, 2022)).findings.find((one) => one.id === id)!.evidence);
const onList = async (): Promise<string[]> => {
  const open = new Set((await app.query<{ id: string }>(`SELECT id FROM task WHERE kind = 'wettelijke-toets' AND done_at IS NULL`)).map(({ id }) => id));
  const { findings } = await app.commands.read(app.tenantId, (work) => statutoryCheck(work, 2022));
  return findings.map(({ id }) => id).filter((id) => open.has(statutoryTaskId(app.tenantId, 2022, id)));
};
const letters = () => app.query<{ subject: string; names: string }>(`SELECT m.subject, string_agg(d.name, ', ' ORDER BY d.name) AS names FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind LIKE 'statutory-%' GROUP BY m.id, m.subject, m.created_at ORDER BY m.created_at`);

async function lookedAfter(from: string): Promise<void> {
  app = await startApplication(instantOf(from, '09:00'));
  secretary = await app.holder('platform', 'procesmanager');
  await app.worker.statutoryYears.runAll((_, error) => {
    throw error;
  });
}

/** The end of a summer in which nobody met. */
const nothingHeld = () => lookedAfter('2022-08-30');

/** A year that is looked after from January, with a meeting in spring that began. */
async function springHeld(): Promise<void> {
  await lookedAfter('2022-01-03');
  spring = await plan('2022-04-19');
  item = (await app.agenda.submit(app.as(secretary), spring, { title: 'Wat de wet vraagt', purpose: 'besluitvorming', minutes: 60, decisionAsked: 'Instemmen.', topicIds: DISCUSSED.slice(1) })).itemId;
  await app.advanceTo(instantOf('2022-04-20', '09:00'));
}

describe('in spring, after one meeting', () => {
  beforeAll(springHeld);
  afterAll(() => app.close());

  it('nothing counts that was not written down', async () => {
    expect(await missing()).toEqual([...BOARDS.map((id) => `partij:${id}`), ...POINTS.map(({ id }) => id)]);
  });

  it('the record of the meeting and its agreements put it in order, point by point, with their evidence', async () => {
    await attended(spring, { kern: null, ballonnen: 'Jan de Wit' });
    await app.record.outcome(app.as(secretary), spring, item, { outcome: 'besloten' });
    expect(await missing()).toEqual(['partij:kern', 'partij:ballonnen', 'segregatie', 'integratie', 'achterstanden', 'toelating', ...AGREED.filter((id) => id.startsWith('vve-'))]);
    const { agreementId } = await agree(AGREED.filter((id) => id.startsWith('vve-')), ['gemeente', ...PO]);
    // Made without childcare: of what childcare must agree on it is half.
    expect(await missing()).toEqual(expect.arrayContaining(['vve-doelgroep', 'vve-aanbod']));
    await agree(AGREED);
    expect(await missing()).toEqual(['partij:kern', 'partij:ballonnen', 'segregatie']);
    expect(await evidence('vve-resultaten')).toEqual(expect.arrayContaining([{ kind: 'afspraak', id: agreementId, meetingId: null, on: '2022-04-19' }]));
    expect(await evidence('integratie')).toEqual(expect.arrayContaining([{ kind: 'agendapunt', id: item, meetingId: spring, on: '2022-04-19' }]));
  });

  it('a mandate makes somebody else speak for an organisation', async () => {
    const give = (more: object) => app.statutory.giveMandate(app.as(secretary), { partnerId: 'kern', bodyId: 'platform', from: '2022-01-01', evidence: 'Brief van 3 januari 2022', ...more });
    await expect(give({ seatId: 'ballonnen', standIn: 'Jan' })).rejects.toMatchObject({ code: 'mandate.invalid', problems: [{ field: 'seatId', code: 'one-of' }] });
    await expect(give({ partnerId: 'niemand', seatId: 'nergens', until: '2021-12-31' })).rejects.toMatchObject({ problems: [{ field: 'partnerId' }, { field: 'seatId' }, { field: 'until' }] });
    await expect(app.statutory.giveMandate(app.as(await app.holder('platform', 'kern')), { partnerId: 'kern', bodyId: 'platform', seatId: 'po-1', from: '2022-01-01', evidence: 'Brief' })).rejects.toMatchObject({ kind: 'forbidden' });
    const { mandateId } = await give({ seatId: 'po-1' });
    await give({ partnerId: 'ballonnen', standIn: 'Jan de Wit' });
    expect(await missing()).toEqual(['segregatie']);
    expect(await evidence('partij:kern')).toContainEqual({ kind: 'mandaat', id: mandateId, meetingId: null, on: '2022-04-19' });
    await app.statutory.endMandate(app.as(secretary), mandateId, { until: '2022-04-18' });
    expect(await missing()).toEqual(['partij:kern', 'segregatie']);
    await app.statutory.endMandate(app.as(secretary), mandateId, { until: '2022-12-31' });
  });

  it('‘dat speelt hier niet’ counts with its exploration only', async () => {
    const say = (more: object = {}) => app.statutory.sayAbsent(app.as(secretary), { pointId: 'segregatie', fromYear: 2022, reason: 'In elke kern staat één school.', meetingId: spring, ...more });
    await expect(say({ pointId: 'integratie', fromYear: 2021 })).rejects.toMatchObject({ code: 'absence.invalid', problems: [{ field: 'pointId' }, { field: 'fromYear' }] });
    const { absenceId } = await say();
    await expect(say()).rejects.toMatchObject({ code: 'absence.said' });
    expect(await missing()).toEqual(['segregatie', 'spreiding']);
    await app.statutory.explore(app.as(secretary), { pointId: 'segregatie', on: '2022-03-01', how: 'Cijfers per kern, besproken met de besturen.', partnerIds: PO, conclusion: 'Leerlingen zitten gemengd.', atIssue: false });
    expect(await missing()).toEqual([]);
    await app.statutory.takeBack(app.as(secretary), absenceId, { untilYear: 2021 });
    expect(await missing()).toEqual(['segregatie']);
  });
});

describe('through the year', () => {
  afterEach(() => app.close());

  it('what is missing is on the list in September, and leaves it when it is done', async () => {
    await springHeld();
    await app.advanceTo(instantOf('2022-08-31', '18:00'));
    expect(await onList()).toEqual([]);
    await app.advanceTo(instantOf('2022-09-01', '09:30'));
    expect(await onList()).toEqual(await missing());
    expect(await letters()).toEqual([{ subject: 'Wettelijk overleg 2022: nog 21 punten te doen', names: expect.not.stringContaining(',') }]);
    await agree(AGREED);
    expect(await onList()).not.toContain('vve-doelgroep');
    // The meeting's own record closed in June, with nobody's name in it: who was there can be added all the same.
    await expect(attended(spring)).rejects.toMatchObject({ code: 'meeting.closed' });
    await app.statutory.addAttendance(app.as(secretary), spring, { people: (await members()).map(({ id }) => ({ personId: id, presence: 'aanwezig' as const })) });
    expect(await onList()).toEqual(DISCUSSED);
    expect(await app.query(`SELECT what FROM logbook WHERE meeting_id = $1`, [spring])).toEqual([{ what: 'aanwezigheid-aangevuld' }]);
    // What the record of a coming meeting says is seen within the week.
    const autumn = await plan('2022-10-18');
    const second = (await app.agenda.submit(app.as(secretary), autumn, { title: 'Integratie', purpose: 'advies', minutes: 30, topicIds: ['integratie'] })).itemId;
    await app.advanceTo(instantOf('2022-10-18', '18:00'));
    await app.record.outcome(app.as(secretary), autumn, second, { outcome: 'besproken' });
    await app.advanceTo(instantOf('2022-10-20', '09:30'));
    expect(await onList()).toEqual(DISCUSSED.filter((id) => id !== 'integratie'));
  });

  it('comes back with the next letter when it was ticked off and not done; the chair hears it from November on', async () => {
    await nothingHeld();
    await app.advanceTo(instantOf('2022-09-01', '09:30'));
    const id = statutoryTaskId(app.tenantId, 2022, 'integratie');
    await app.tasks.complete(app.as(secretary), id);
    await app.tasks.reopen(app.as(secretary), id);
    expect(await onList()).toContain('integratie');
    await app.tasks.complete(app.as(secretary), id);
    await app.advanceTo(instantOf('2022-10-31', '18:00'));
    expect(await onList()).not.toContain('integratie');
    await app.advanceTo(instantOf('2022-11-01', '09:30'));
    expect(await onList()).toContain('integratie');
    expect((await letters()).at(-1)).toEqual({ subject: 'Wettelijk overleg 2022: nog 22 punten te doen, nog twee maanden', names: expect.stringContaining(', ') });
  });

  it('ends with what it came to, and the next one is looked after by itself', async () => {
    await nothingHeld();
    await app.advanceTo(instantOf('2023-01-16', '12:00'));
    expect((await letters()).at(-1)!.subject).toBe('Wettelijk overleg 2022: 22 punten ontbreken');
    expect(await onList()).toEqual([]);
    const id = statutoryTaskId(app.tenantId, 2022, 'integratie');
    await app.query(`UPDATE task SET done_by = $2 WHERE id = $1`, [id, secretary]);
    await expect(app.tasks.reopen(app.as(secretary), id)).rejects.toMatchObject({ code: 'task.settled' });
    expect(await app.query(`SELECT business_key AS year, state FROM instance WHERE workflow = 'statutory-year' ORDER BY 1`)).toEqual([{ year: '2022', state: 'closed' }, { year: '2023', state: 'watching' }]);
  });
});
