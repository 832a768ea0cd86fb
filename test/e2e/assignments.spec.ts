/** A bestuurlijke opdracht through the whole product: every decision in a meeting of the stuurgroep, every mail to who must know. */
import { instantOf } from '#calendar/local-date';
import { meetingDetail } from '#governance/meetings/meeting.queries';
import { everything } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let secretary: string;
let owner: string;
let chair: string;
afterEach(() => app.close());

const SOUND = {
  title: 'Eén aanmeldroute', ambitionId: 'gelijke-kansen', groupId: 'tafel-gelijke-kansen', topicIds: ['segregatie'], result: 'Een voorstel voor één aanmeldroute naar de voorschool.', measure: 'Het non-bereik daalt van 25% naar 15%.',
  who: 'Kern Kinderopvang', means: '40 uur', dueOn: '2022-05-19', reportsOn: ['2022-01-20', '2022-03-24'],
};
const plan = async (bodyId: string, day: string) => (await app.meetings.plan(app.as(secretary), { bodyId, startsAt: instantOf(day, '14:00'), extra: false, announce: true })).meetingId;
const brought = async (meetingId: string) => (await app.commands.read(app.tenantId, ({ tx }) => meetingDetail(tx, meetingId))).items.filter(({ origin }) => origin?.kind === 'procedure');
/** The meeting is held and decides on what a workflow brought. */
const decide = async (meetingId: string, day: string, choice: string, title = '') => {
  await app.advanceTo(instantOf(day, '17:00'));
  for (const item of (await brought(meetingId)).filter((one) => one.title.includes(title) && one.outcome === null)) await app.record.outcome(app.as(secretary), meetingId, item.id, { outcome: 'besloten', choice });
  await app.settle();
};
const stateOf = async (assignmentId: string) => (await app.query<{ state: string }>(`SELECT state FROM instance WHERE workflow = 'assignment' AND business_key = $1`, [assignmentId]))[0]!.state;
const mails = (kind: string) => app.query<{ subject: string; to: string[] }>(`SELECT m.subject, array_agg(d.person_id::text ORDER BY d.name) AS to FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = $1 GROUP BY m.id ORDER BY m.created_at, m.id`, [kind]);
const seats = async (bodyId: string) => (await app.query<{ id: string }>(`SELECT DISTINCT person_id AS id FROM membership WHERE body_id = $1 AND upper_inf(held) ORDER BY 1`, [bodyId])).map(({ id }) => id);

describe('Zoetermeer', () => {
  beforeEach(async () => {
    app = await startApplication(instantOf('2021-09-06', '09:00'));
    secretary = await app.holder('stuurgroep', 'procesmanager');
    owner = await app.holder('stuurgroep', 'gelijke-kansen-1');
    chair = await app.chairOf('tafel-gelijke-kansen');
  });
  const draft = async (change: object = {}) => (await app.assignments.draft(app.as(owner), { ...SOUND, ...change })).assignmentId;

  it('gives, follows, decides and discharges', async () => {
    const [october, may, june] = [await plan('stuurgroep', '2021-10-07'), await plan('stuurgroep', '2022-05-12'), await plan('stuurgroep', '2022-06-23')];
    const id = await draft();
    expect(await app.assignments.layBefore(app.as(secretary), id)).toMatchObject({ warnings: [expect.stringContaining('Bestuurlijk platform')] });
    await app.settle();
    expect(await brought(october)).toMatchObject([{ title: 'Opdracht uitgeven: Eén aanmeldroute', coverNote: expect.stringMatching(/Resultaat: Een voorstel[^]*Mandaat: Deelnemers[^]*beslissen zelf/), purpose: 'besluitvorming' }]);
    await decide(october, '2021-10-07', 'uitgeven', 'uitgeven');
    expect((await mails('assignment-issued'))[0]?.to).toHaveLength((await seats('tafel-gelijke-kansen')).length);

    await app.assignmentWork.accept(app.as(chair), id);
    await app.advanceTo(instantOf('2022-02-04', '10:00'));
    const owners = [owner, await app.holder('stuurgroep', 'gelijke-kansen-2'), secretary].sort();
    expect((await mails('assignment-escalation')).map(({ subject, to }) => [subject, [...to].sort()])).toEqual([['Tussenstand ontbreekt: Eén aanmeldroute', owners]]);
    await app.assignmentWork.report(app.as(chair), id, { text: 'Twee van de drie gesprekken zijn gehouden.' });

    await app.advanceTo(instantOf('2022-04-14', '10:00'));
    await app.assignmentWork.propose(app.as(chair), id, { text: 'Wij stellen voor: één formulier.' });
    await app.settle();
    expect(await brought(may)).toMatchObject([{ title: 'Voorstel van de werkgroep: Eén aanmeldroute', coverNote: expect.stringContaining('één formulier') }]);
    await decide(may, '2022-05-12', 'aannemen');
    await app.assignmentWork.askDischarge(app.as(chair), id, { text: 'Het formulier is overal in gebruik.' });
    await app.settle();
    await decide(june, '2022-06-23', 'decharge verlenen', 'Decharge');
    expect(await stateOf(id)).toBe('discharged');
    expect(await app.query(`SELECT FROM outbox WHERE status = 'failed'`)).toEqual([]);
    expect((await app.query<{ mandate: string }>('SELECT mandate FROM assignment WHERE id = $1', [id]))[0]?.mandate).toContain('binnen de lijnen');
  });

  it('comes to the meeting that replaces a cancelled one, also where it waits for a later one already', async () => {
    const [october, may] = [await plan('stuurgroep', '2021-10-14'), await plan('stuurgroep', '2022-05-12')];
    const id = await draft();
    await app.assignments.layBefore(app.as(secretary), id);
    await app.settle();
    expect(await brought(october)).toHaveLength(1);
    await app.meetings.cancel(app.as(secretary), october, { reason: 'Te weinig aanmeldingen' });
    await app.settle();
    expect(await brought(may)).toHaveLength(1);

    const december = await plan('stuurgroep', '2021-12-02');
    await app.settle();
    expect([await brought(december), await brought(may)]).toMatchObject([[{ title: 'Opdracht uitgeven: Eén aanmeldroute', coverNote: expect.stringContaining('Resultaat: Een voorstel') }], []]);
    await decide(december, '2021-12-02', 'uitgeven');
    expect(await stateOf(id)).toBe('issued');
    expect(await app.query(`SELECT FROM outbox WHERE status = 'failed'`)).toEqual([]);
  });

  it('starts a follow-up that knows what it follows', async () => {
    const [october, may] = [await plan('stuurgroep', '2021-10-07'), await plan('stuurgroep', '2022-05-12')];
    const id = await draft();
    await app.assignments.layBefore(app.as(secretary), id);
    await app.settle();
    await decide(october, '2021-10-07', 'uitgeven');
    await app.assignmentWork.accept(app.as(chair), id);
    await app.assignmentWork.propose(app.as(chair), id, { text: 'Eerst onderzoek.' });
    await app.settle();
    await decide(may, '2022-05-12', 'vervolgopdracht', 'Voorstel');
    const [next] = await app.query<{ id: string; title: string; follows: string; result: string | null }>('SELECT id, title, follows, result FROM assignment WHERE follows IS NOT NULL');
    expect(next).toMatchObject({ title: 'Vervolg: Eén aanmeldroute', follows: id, result: null });
    expect(await stateOf(next!.id)).toBe('drafting');
  });

  it('lets the platform choose from a list that keeps up until its agenda leaves', async () => {
    const platform = await plan('platform', '2021-11-16');
    const [one, two] = [await draft(), await draft({ title: 'Minder thuiszitters', ambitionId: 'passende-plek', groupId: 'tafel-passende-plek' })];
    await app.advanceTo(instantOf('2021-09-21', '10:00'));
    expect(await brought(platform)).toMatchObject([{ title: 'Opdrachten voor schooljaar 2021-2022', coverNote: expect.stringContaining('Minder thuiszitters') }]);
    await draft({ title: 'Later bedacht' });
    await app.settle();
    expect(await brought(platform)).toMatchObject([{ coverNote: expect.stringContaining('Later bedacht') }]);
    await app.advanceTo(instantOf('2021-11-09', '10:00'));
    await draft({ title: 'Na de verzending' });
    await app.settle();
    expect((await brought(platform))[0]?.coverNote).not.toContain('Na de verzending');
    await decide(platform, '2021-11-16', 'een deel');
    await expect(app.executionAgendas.name(app.as(secretary), '2021-2022', { assignmentIds: ['00000000-0000-4000-8000-000000000000'] })).rejects.toMatchObject({ code: 'execution-agenda.unknown-assignment' });
    await app.executionAgendas.name(app.as(secretary), '2021-2022', { assignmentIds: [two] });
    await app.settle();
    await expect(app.assignments.layBefore(app.as(secretary), one)).rejects.toMatchObject({ code: 'assignment.passed-over' });
    expect(await app.assignments.layBefore(app.as(secretary), two)).toMatchObject({ warnings: [] });
  });

  it('shows two people who answer at once that one was first', async () => {
    const october = await plan('stuurgroep', '2021-10-07');
    const id = await draft();
    await app.assignments.layBefore(app.as(secretary), id);
    await app.settle();
    await decide(october, '2021-10-07', 'uitgeven');
    const results = await Promise.allSettled([app.assignmentWork.accept(app.as(chair), id), app.assignmentWork.accept(app.as(secretary, { actor: { kind: 'person', personId: secretary, onBehalfOf: { personId: chair, channel: 'telefoon', on: '2021-10-07' } } }), id)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'assignment.already-accepted', message: 'De werkgroep heeft deze opdracht al aanvaard.' } });
  });

  describe('refuses, in Dutch, and changes nothing:', () => {
    it.each<[string, (id: string) => Promise<unknown>, string]>([
      ['discharge without a decision', (id) => app.assignmentWork.askDischarge(app.as(chair), id, { text: 'Klaar.' }), 'assignment.not-decided'],
      ['a report on what was not issued', (id) => app.assignmentWork.report(app.as(chair), id, { text: 'Het gaat goed.' }), 'assignment.not-issued'],
      ['an answer of somebody without an office in the group', (id) => app.assignmentWork.accept(app.as(owner), id), 'permission.assignment.accept'],
      ['a draft by somebody from the group', () => app.assignments.draft(app.as(chair), SOUND), 'permission.assignment.draft'],
      ['an ambition, a group and a topic that are not there', () => app.assignments.draft(app.as(owner), { ...SOUND, ambitionId: 'x', groupId: 'platform', topicIds: ['y'] }), 'assignment.invalid'],
      ['a school year that is far away', () => app.assignments.draft(app.as(owner), { ...SOUND, year: '2030-2031' }), 'assignment.invalid'],
      ['an assignment that is not there', () => app.assignmentWork.accept(app.as(chair), '00000000-0000-4000-8000-000000000000'), 'assignment.unknown'],
      ['setting the frame of a table that is there already', () => app.workingGroups.setFrame(app.as(secretary), 'tafel-overgangen', { parts: [] }), 'working-group.no-installing'],
    ])('%s', async (_, attempt, code) => {
      const id = await draft();
      const before = await everything(app);
      await expect(attempt(id)).rejects.toMatchObject({ code, message: expect.stringMatching(/^[A-Z].*\.$/) });
      expect(await everything(app)).toBe(before);
    });

    it('what is not SMART, with everything that is missing at once', async () => {
      const id = await draft({ result: null, measure: null, means: '-', dueOn: null });
      await expect(app.assignments.layBefore(app.as(secretary), id)).rejects.toMatchObject({ code: 'assignment.not-smart', problems: [{ field: 'result' }, { field: 'measure' }, { field: 'means' }, { field: 'dueOn' }] });
    });
  });
});

describe('Westland', () => {
  const PARTS = ['Kaders', 'Uitgangspunten', 'Doelen', 'Succescriteria'].map((name) => ({ name, text: `${name} van de werkgroep.` }));
  const ASSIGNMENT = { ...SOUND, ambitionId: 'gelijke-kansen', groupId: 'werkgroep-gelijke-kansen', dueOn: '2022-11-17', reportsOn: ['2022-06-16'], topicIds: [] };

  beforeEach(async () => {
    app = await startApplication(instantOf('2022-01-10', '09:00'), { scheme: 'westland' });
    secretary = await app.holder('bestuurlijk-overleg', 'secretaris');
    owner = await app.holder('bestuurlijk-overleg', 'wethouder-onderwijs');
  });

  it('gives nothing to a group that is not installed, and installs it only when its frame is set', async () => {
    const meeting = await plan('bestuurlijk-overleg', '2022-03-24');
    const { assignmentId } = await app.assignments.draft(app.as(owner), ASSIGNMENT);
    await expect(app.assignments.layBefore(app.as(secretary), assignmentId)).rejects.toMatchObject({ code: 'assignment.group-not-installed', message: expect.stringContaining('kaders, uitgangspunten, doelen, succescriteria') });
    expect(await app.workingGroups.setFrame(app.as(secretary), ASSIGNMENT.groupId, { parts: PARTS.slice(0, 3) })).toMatchObject({ missing: ['Succescriteria'] });
    await expect(app.workingGroups.layBefore(app.as(secretary), ASSIGNMENT.groupId)).rejects.toMatchObject({ code: 'working-group.frame-not-set' });
    await app.workingGroups.setFrame(app.as(secretary), ASSIGNMENT.groupId, { parts: PARTS });
    await app.workingGroups.layBefore(app.as(secretary), ASSIGNMENT.groupId);
    await app.settle();
    await decide(meeting, '2022-03-24', 'installeren');
    expect(await mails('working-group-news')).toMatchObject([{ subject: 'Geïnstalleerd: de werkgroep Gelijke kansen' }]);
    await app.assignments.layBefore(app.as(secretary), assignmentId);
    await expect(app.workingGroups.layBefore(app.as(secretary), ASSIGNMENT.groupId)).rejects.toMatchObject({ code: 'working-group.installed' });
  });

  it('warns of a group of nine, and refuses one without a chair from the primary process', async () => {
    await app.workingGroups.setFrame(app.as(secretary), 'werkgroep-brede-ontwikkeling', { parts: PARTS });
    expect(await app.workingGroups.layBefore(app.as(secretary), 'werkgroep-brede-ontwikkeling')).toMatchObject({ warnings: ['Werkgroep Brede ontwikkeling heeft 9 leden. Met meer dan 8 is het lastig samenwerken aan één tafel.'] });
    await app.workingGroups.setFrame(app.as(secretary), 'werkgroep-kennis', { parts: PARTS });
    await app.query(`UPDATE membership SET held = daterange(lower(held), '2022-01-09') WHERE body_id = 'werkgroep-kennis' AND seat_id = 'voorzitter'`);
    await expect(app.workingGroups.layBefore(app.as(secretary), 'werkgroep-kennis')).rejects.toMatchObject({ code: 'working-group.chair', message: expect.stringContaining('primaire proces') });
  });

  it('takes no part of a frame that its scheme does not know, nor one twice', async () => {
    const parts = [...PARTS, { name: 'kaders', text: 'Nog eens.' }, { name: 'Budget', text: 'Geen.' }];
    await expect(app.workingGroups.setFrame(app.as(secretary), 'werkgroep-kennis', { parts })).rejects.toMatchObject({ code: 'working-group.frame-invalid', problems: [{ field: 'parts.4.name' }, { field: 'parts.5.name' }] });
  });
});
