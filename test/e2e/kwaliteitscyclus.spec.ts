/** A quality cycle of Leidschendam-Voorburg from the first day of its jaaragenda, as people live it: goals, figures, evaluation, adjustment, and all that is refused. */
import { readFile } from 'node:fs/promises';
import { instantOf } from '#calendar/local-date';
import { SchemeCommands } from '#governance/municipalities/scheme.commands';
import type { RecordFigure } from '#governance/quality/figure.commands';
import type { SaveGoal } from '#governance/quality/goal.draft';
import { cycleDetail, type CycleDetail } from '#governance/quality/cycle.queries';
import { DomainError } from '#platform/errors';
import { startApplication, type Application } from '../support/application.js';

const SUBJECT = 'gelijke-kansen';
const START = instantOf('2021-08-02', '09:00');

let app: Application;
let owner: string;
let coordinator: string;
let measurer: string;

const reach: SaveGoal = {
  text: 'Minder kinderen van de doelgroep zitten niet op een vve-locatie.', owner: 'Werkgroep Gelijke kansen', byWhen: 'juli 2022', topicIds: [],
  indicators: [{ name: 'Doelgroepkinderen zonder plaats', unit: 'procent', direction: 'down', baseline: 'ca. 25%', target: '10%', source: 'Kwartaalmonitor', measuredBy: 'JGZ', measurer: { bodyId: 'werkgroep-gelijke-kansen', seatId: 'jgz' } }],
};
const trust: SaveGoal = { text: 'De partners vertrouwen elkaar.', owner: 'Regiegroep LEA', byWhen: 'juli 2022', indicators: [], notMeasurableBecause: 'Vertrouwen laat zich niet tellen.' };

beforeEach(async () => {
  app = await startApplication(START, { scheme: 'leidschendam-voorburg' });
  coordinator = await app.holder('regiegroep', 'coordinator');
  measurer = await app.holder('werkgroep-gelijke-kansen', 'jgz');
  owner = await app.chairOf('werkgroep-gelijke-kansen');
  // The others would only cost time.
  await app.cycles.start(app.as(coordinator), SUBJECT);
  await app.advanceTo(START);
});
afterEach(() => app.close());

const detail = (turn = 1): Promise<CycleDetail> => app.commands.read(app.tenantId, ({ tx }) => cycleDetail(tx, SUBJECT, turn));
const codeOf = (attempt: Promise<unknown>): Promise<string> => attempt.then(() => 'done', (error: unknown) => (error instanceof DomainError ? error.code : `not a domain error: ${String(error)}`));
const save = (goal: SaveGoal, goalId: string | null = null, turn = 1) => app.goals.save(app.as(owner), SUBJECT, turn, goalId, goal);
/** Both goals set; answers the ids of the first and its indicator. */
async function set(): Promise<{ goalId: string; trustId: string; indicatorId: string }> {
  const { goalId } = await save(reach);
  const { goalId: trustId } = await save(trust);
  await app.goals.set(app.as(owner), SUBJECT, 1);
  const found = (await detail()).goals.find(({ goal }) => goal.id === goalId)!;
  return { goalId, trustId, indicatorId: found.indicators[0]!.indicator.id };
}
const figure = (indicatorId: string, body: RecordFigure, as = measurer) => app.figures.record(app.as(as), SUBJECT, 1, indicatorId, body);
const planRegiegroep = (date: string) => app.meetings.plan(app.as(coordinator), { bodyId: 'regiegroep', startsAt: instantOf(date, '15:00'), place: 'Raadhuis', extra: false, announce: false });
const mailsOf = async (kind: string): Promise<string[]> => (await app.query<{ email: string }>(`SELECT d.email FROM delivery d JOIN mailing m ON m.id = d.mailing_id WHERE m.kind = $1 ORDER BY m.created_at, d.email`, [kind])).map(({ email }) => email);
const itemOf = async () => (await app.query<{ id: string; meetingId: string; title: string }>(`SELECT id, meeting_id AS "meetingId", title FROM agenda_item WHERE origin ->> 'workflow' = 'quality-cycle' AND origin ->> 'key' = $1 AND status = 'ingediend'`, [`${SUBJECT}/1`]))[0];

it('begins by itself for every ambition and for the line that is evaluated by itself, once', async () => {
  expect(await app.worker.cycleOpenings.run(app.tenantId)).toBe(6);
  await app.settle();
  await app.worker.sweeper.sweep();
  await app.settle();
  const open = () => app.query<{ id: string }>(`SELECT subject_id AS id FROM quality_cycle WHERE ended_at IS NULL ORDER BY subject_id`);
  expect((await open()).map(({ id }) => id)).toEqual(['arbeidsmarkt', 'brede-ontwikkeling', 'doorgaande-leerlijnen', 'gelijke-kansen', 'passend-jeugdhulp', 'preventie', 'vroegsignalering']);
  expect(await app.worker.cycleOpenings.run(app.tenantId)).toBe(0);
  expect(await mailsOf('goals-asked')).toHaveLength(13);
  expect((await detail()).state).toBe('setting');
});

it('goes round once: what was agreed is asked, measured, evaluated on the regiegroep’s agenda, and adjusted', async () => {
  const { goalId, trustId, indicatorId } = await set();
  await planRegiegroep('2021-11-18');
  await planRegiegroep('2022-06-16');
  await app.advanceTo(instantOf('2021-10-19', '10:00'));
  expect((await detail()).state).toBe('monitoring');
  expect(await mailsOf('figures-asked')).toEqual([(await app.query<{ email: string }>(`SELECT email FROM person WHERE id = $1`, [measurer]))[0]!.email]);
  await figure(indicatorId, { value: 'ca. 24%', on: '2021-10-15' });
  expect((await detail()).state).toBe('executing');
  await app.advanceTo(instantOf('2022-04-20', '10:00'));
  // The jaaragenda wants it in July, when the regiegroep does not meet: the nearest meeting takes it.
  expect(await itemOf()).toMatchObject({ title: 'Eindevaluatie Gelijke kansen' });
  await figure(indicatorId, { value: '18%', on: '2022-04-18' });
  await app.advanceTo(instantOf('2022-06-13', '10:00'));
  expect((await detail()).state).toBe('evaluating');
  await app.evaluations.evaluate(app.as(owner), SUBJECT, 1, 'kansen-eind', { process: 'Goed: ieder kwartaal een gesprek.', results: [{ goalId, result: 'deels', cause: 'Te weinig plaatsen.' }, { goalId: trustId, result: 'bereikt' }] });
  await app.advanceTo(instantOf('2022-06-17', '10:00'));
  const item = (await itemOf())!;
  await app.record.outcome(app.as(coordinator), item.meetingId, item.id, { outcome: 'besloten' });
  await app.settle();
  expect((await detail()).state).toBe('adjusting');
  const next = { ...reach, indicators: [{ ...reach.indicators[0]!, baseline: '18%', target: '5%' }] };
  await app.evaluations.adjust(app.as(coordinator), SUBJECT, 1, { decisions: [{ goalId, decision: 'bijstellen', reason: 'Het kan lager.', draft: next }, { goalId: trustId, decision: 'doorgaan' }], added: [] });
  await app.settle();
  const { cycle, context } = await detail();
  expect(cycle.endedAt).not.toBeNull();
  expect(context.phases.map(({ phase, unfinished }) => `${phase} ${unfinished ?? 'done'}`)).toEqual(['setting done', 'executing done', 'monitoring done', 'executing done', 'monitoring figures-missing', 'executing done', 'monitoring done', 'executing done', 'evaluating done', 'adjusting done']);
  // The jaaragenda ends in July: no evaluation lies ahead, so no turn begins.
  expect(await codeOf(detail(2))).toBe('quality-cycle.unknown');
  expect(await codeOf(app.cycles.start(app.as(coordinator), SUBJECT))).toBe('cycle.no-evaluation-ahead');
});

it('takes back a goal only before it is set, and lets a later one in when it is ready', async () => {
  const { goalId } = await save(reach);
  const { goalId: wish } = await save({ text: 'Ieder kind hoort erbij.', indicators: [] });
  expect(await codeOf(app.goals.set(app.as(owner), SUBJECT, 1))).toBe('cycle.goals-not-ready');
  await app.goals.remove(app.as(owner), SUBJECT, 1, wish);
  await app.goals.set(app.as(owner), SUBJECT, 1);
  expect(await codeOf(app.goals.remove(app.as(owner), SUBJECT, 1, goalId))).toBe('cycle.goal-fixed');
  expect(await codeOf(save(reach, goalId))).toBe('cycle.goal-fixed');
  expect(await codeOf(save({ text: 'Nog een wens.', indicators: [] }))).toBe('cycle.goal-not-ready');
  await save(trust);
  expect((await detail()).goals.map(({ goal }) => `${goal.status} ${goal.text.slice(0, 12)}`)).toEqual(['vastgesteld Minder kinde', 'vastgesteld De partners ']);
});

describe('figures', () => {
  it('that cannot be understood, or are of a day that cannot be, are refused, and nothing is changed', async () => {
    const { indicatorId } = await set();
    await app.advanceTo(instantOf('2021-12-06', '10:00'));
    const before = (await detail()).revision;
    const refused: [RecordFigure, string][] = [
      [{ value: 'veel', on: '2021-11-20' }, 'measurement.not-a-number'],
      [{ value: '20 à 30%', on: '2021-11-20' }, 'measurement.more-than-one'],
      [{ value: '120 kinderen', on: '2021-11-20' }, 'measurement.other-unit'],
      [{ value: 120, unit: 'kinderen', on: '2021-11-20' }, 'measurement.other-unit'],
      [{ value: 24, on: '2021-12-24' }, 'measurement.future'],
      [{ value: 24, on: '2021-07-01' }, 'measurement.closed-period'],
      [{ value: 24, on: '2021-10-20' }, 'measurement.closed-period'],
      [{ value: 24, on: '2021-11-20', corrects: '00000000-0000-4000-8000-000000000000' }, 'measurement.corrects-unknown'],
    ];
    for (const [body, code] of refused) expect([body, await codeOf(figure(indicatorId, body))]).toEqual([body, code]);
    expect([await app.query(`SELECT 1 FROM measurement`), (await detail()).revision]).toEqual([[], before]);
  });

  it('come in order, one of each day, from who may; a correction is a row of its own', async () => {
    const { indicatorId } = await set();
    await app.advanceTo(instantOf('2021-10-20', '10:00'));
    const { measurementId } = await figure(indicatorId, { value: 'ca. 24%', unit: '%', on: '2021-10-15', note: 'Schatting' });
    const stranger = await app.holder('werkgroep-verzuim', 'mbo');
    expect(await codeOf(figure(indicatorId, { value: 24, on: '2021-10-18' }, stranger))).toBe('permission.cycle.measure');
    expect(await codeOf(app.goals.save(app.as(measurer), SUBJECT, 1, null, reach))).toBe('permission.cycle.goals');
    expect(await codeOf(figure(indicatorId, { value: 23, on: '2021-10-15' }))).toBe('measurement.twice');
    expect(await codeOf(figure(indicatorId, { value: 25, on: '2021-09-15' }))).toBe('measurement.out-of-order');
    expect(await codeOf(figure(indicatorId, { value: 23, on: '2021-10-16', corrects: measurementId }))).toBe('measurement.other-day');
    await figure(indicatorId, { value: 23, on: '2021-10-15', corrects: measurementId });
    expect(await codeOf(figure(indicatorId, { value: 22, on: '2021-10-15', corrects: measurementId }))).toBe('measurement.corrected');
    expect(await app.query(`SELECT value, written, approximate, corrects IS NULL AS first FROM measurement ORDER BY recorded_at, corrects NULLS FIRST`)).toEqual([
      { value: 24, written: 'ca. 24%', approximate: true, first: true }, { value: 23, written: '23', approximate: false, first: false },
    ]);
  });
});

describe('what cannot be', () => {
  it('is two cycles at once for one ambition, a goal that moves between cycles, a goal that cannot be stored', async () => {
    expect(await codeOf(app.cycles.start(app.as(coordinator), SUBJECT))).toBe('cycle.already-running');
    expect(await codeOf(app.cycles.start(app.as(coordinator), 'onbekend'))).toBe('cycle.subject-unknown');
    const broken: SaveGoal = { text: ' ', topicIds: ['onzin'], indicators: [{ name: '', measurer: { bodyId: 'regiegroep', seatId: 'niemand' } }, { name: 'Aantal' }, { name: 'Aantal' }] };
    const problems = await save(broken).catch((error: DomainError) => error.problems.map(({ field, code }) => `${field} ${code}`));
    expect(problems).toEqual(['text required', 'topicIds.0 unknown', 'indicators.0.name required', 'indicators.0.measurer unknown', 'indicators.2.name twice']);
    expect(await app.query(`SELECT 1 FROM goal`)).toEqual([]);
    const { goalId } = await save(reach);
    const chair = await app.chairOf('werkgroep-verzuim');
    await app.cycles.start(app.as(coordinator), 'preventie');
    await app.settle();
    expect(await codeOf(app.goals.save(app.as(chair), 'preventie', 1, goalId, reach))).toBe('goal.other-cycle');
    expect((await detail()).goals.map(({ goal }) => goal.subjectId)).toEqual([SUBJECT]);
  });

  it('is an evaluation without figures, or without cause, or of half of the goals', async () => {
    const { goalId, trustId, indicatorId } = await set();
    await planRegiegroep('2022-06-16');
    await app.advanceTo(instantOf('2022-05-25', '10:00'));
    const evaluate = (results: Parameters<typeof app.evaluations.evaluate>[4]['results'], process = 'Goed.') => app.evaluations.evaluate(app.as(owner), SUBJECT, 1, 'kansen-eind', { process, results });
    const all = [{ goalId, result: 'bereikt' as const }, { goalId: trustId, result: 'bereikt' as const }];
    expect(await codeOf(evaluate(all))).toBe('evaluation.no-figures');
    await figure(indicatorId, { value: 12, on: '2022-05-25' });
    const problems = await evaluate([{ goalId, result: 'niet' }], '').catch((error: DomainError) => error.problems.map(({ field, code }) => `${field} ${code}`));
    expect(problems).toEqual(['results.0.cause required', 'results missing', 'process required']);
    expect(await app.query(`SELECT 1 FROM goal_evaluation`)).toEqual([]);
    expect(await codeOf(app.evaluations.evaluate(app.as(owner), SUBJECT, 1, 'zorg-eind', { process: 'Goed.', results: all }))).toBe('cycle.other-evaluation');
    expect(await codeOf(evaluate(all))).toBe('done');
  });
});

it('goes on when nobody does anything and says why; the next LEA begins with the goals that were left', async () => {
  await save(reach);
  await planRegiegroep('2022-06-16');
  await app.advanceTo(instantOf('2022-09-16', '10:00'));
  const { context, goals, state } = await detail();
  expect(state).toBe('ended');
  expect(goals[0]!.goal.status).toBe('vastgesteld');
  expect(context.phases.filter(({ unfinished }) => unfinished !== null).map(({ phase, unfinished }) => `${phase} ${unfinished}`)).toEqual([
    'setting goals-not-set', 'monitoring figures-missing', 'monitoring figures-missing', 'monitoring evaluation-began', 'evaluating not-evaluated', 'adjusting not-adjusted',
  ]);
  expect(new Set(await mailsOf('phase-overdue')).size).toBeGreaterThan(1);
  const source = (await readFile('workflows/schemes/leidschendam-voorburg.yaml', 'utf8')).replace('until: { value: 2022-07-31', 'until: { value: 2024-07-31');
  await new SchemeCommands(app.app, app.clock).apply({ municipality: 'leidschendam-voorburg', source, fileName: 'nieuw.yaml', from: '2022-09-16' });
  await app.worker.cycleOpenings.run(app.tenantId);
  const next = await detail(2);
  expect(next.goals.map(({ goal, indicators }) => [goal.continues, goal.status, indicators.map(({ indicator }) => indicator.baseline)])).toEqual([[goals[0]!.goal.id, 'concept', ['ca. 25%']]]);
  expect(next.context.plan.evaluations.map(({ id, bodyId }) => `${id} ${bodyId}`)).toEqual(['eind-2023-07-31 regiegroep']);
});
