/** The open administrative questions of each ambition: there with the scheme, and kept with everything that was decided about them. */
import { readFile } from 'node:fs/promises';
import { instantOf } from '#calendar/local-date';
import type { Question } from '#governance/questions/question.model';
import { questionIdOf, questionOfDay, questionsOfDay } from '#governance/questions/question.queries';
import { SchemeCommands } from '#governance/municipalities/scheme.commands';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let secretary: string;
let first: string;
let second: string;
let decisionId: string;

const all = (day: string): Promise<Question[]> => app.commands.read(app.tenantId, (work) => questionsOfDay(work, app.tenantId, day));
const one = (id: string, day = '2022-04-20'): Promise<Question> => app.commands.read(app.tenantId, (work) => questionOfDay(work, app.tenantId, id, day));
const of = (schemeId: string): string => questionIdOf(app.tenantId, schemeId);

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  secretary = await app.holder('platform', 'procesmanager');
  const plan = async (day: string) => (await app.meetings.plan(app.as(secretary), { bodyId: 'platform', startsAt: instantOf(day, '15:00'), extra: false, announce: false })).meetingId;
  [first, second] = [await plan('2021-11-09'), await plan('2022-04-19')];
  await app.advanceTo(instantOf('2022-04-20', '09:00'));
  decisionId = (await app.record.decision(app.as(secretary), second, { text: 'Het vraagstuk is afgesloten.' })).decisionId;
});
afterAll(() => app.close());

it('are the scheme’s: seventeen in Zoetermeer, six, six and five', async () => {
  const questions = await all('2021-08-01');
  expect(questions.map(({ status }) => status)).toEqual(Array(17).fill('open'));
  expect(['bouwen', 'gelijke-kansen', 'passende-plek'].map((ambition) => questions.filter(({ ambitionId }) => ambitionId === ambition).length)).toEqual([6, 6, 5]);
});

it('are forty-eight in Westland', async () => {
  const westland = await startApplication(instantOf('2022-02-01', '09:00'), { scheme: 'westland' });
  const questions = await westland.commands.read(westland.tenantId, (work) => questionsOfDay(work, westland.tenantId, '2022-02-01'));
  await westland.close();
  expect(questions).toHaveLength(48);
});

it('are added, taken up, moved and closed, each by the meeting that decided it', async () => {
  const { questionId } = await app.questions.add(app.as(secretary), { meetingId: first, ambitionId: 'gelijke-kansen', text: 'Armoede: wat doen we samen?' });
  await app.questions.workOn(app.as(secretary), questionId, { meetingId: first, bodyId: 'tafel-gelijke-kansen', note: 'De tafel begint met cijfers.' });
  await app.questions.move(app.as(secretary), questionId, { meetingId: second, ambitionId: 'passende-plek', reason: 'Hoort bij de zorg.' });
  expect(await one(questionId)).toMatchObject({ ambitionId: 'passende-plek', status: 'in-behandeling', bodyId: 'tafel-gelijke-kansen', addedOn: '2021-11-09' });
  await app.questions.close(app.as(secretary), questionId, { meetingId: second, decisionId, result: 'Er is een fonds.' });
  const { status, happened } = await one(questionId);
  expect(status).toBe('afgesloten');
  expect(happened.map(({ kind, meetingId, decisionId: by }) => [kind, meetingId, by])).toEqual([['toegevoegd', first, null], ['opgepakt', first, null], ['verplaatst', second, null], ['afgesloten', second, decisionId]]);
  // On an earlier day it stood as it stood then.
  expect(await one(questionId, '2021-12-01')).toMatchObject({ ambitionId: 'gelijke-kansen', status: 'in-behandeling' });
});

it.each<[string, (id: string) => Promise<unknown>, string]>([
  ['a closed one to be worked on', (id) => app.questions.workOn(app.as(secretary), id, { bodyId: 'tafel-passende-plek' }), 'question.closed'],
  ['an ambition that is none', () => app.questions.add(app.as(secretary), { meetingId: first, ambitionId: 'dromen', text: 'Wat dan?' }), 'ambition.unknown'],
  ['a decision of another meeting', (id) => app.questions.reopen(app.as(secretary), id, { meetingId: first, decisionId, reason: 'Toch.' }), 'decision.unknown'],
  ['a meeting from before what happened last', (id) => app.questions.reopen(app.as(secretary), id, { meetingId: first, reason: 'Toch.' }), 'question.out-of-order'],
  ['a question that is none', () => app.questions.close(app.as(secretary), secretary, { meetingId: second, result: 'Klaar.' }), 'question.unknown'],
  ['who does not write that record', async (id) => app.questions.reopen(app.as(await app.holder('platform', 'kern')), id, { meetingId: second, reason: 'Toch.' }), 'permission.question.change'],
])('refuse %s, and nothing is changed', async (_, attempt, code) => {
  const id = of('plek-thuiszitters');
  if ((await one(id)).status !== 'afgesloten') await app.questions.close(app.as(secretary), id, { meetingId: second, result: 'Iedereen heeft een plek.' });
  const before = await app.query('SELECT count(*) FROM question_history');
  await expect(attempt(id)).rejects.toMatchObject({ code });
  expect(await app.query('SELECT count(*) FROM question_history')).toEqual(before);
});

it('are not rewritten by anybody', async () => {
  await expect(app.query(`UPDATE question_history SET note = 'anders'`)).rejects.toThrow(/permission denied/);
});

it('change with a new version of the scheme from its first day on', async () => {
  const source = (await readFile('workflows/schemes/zoetermeer.yaml', 'utf8'))
    .replace(/ {6}- \{ id: bouwen-veiligheid, .*\n/, '      - { id: bouwen-klimaat, text: "Scholen die tegen de hitte kunnen." }\n');
  await new SchemeCommands(app.app, app.clock).apply({ municipality: 'zoetermeer', source, fileName: 'zoetermeer.yaml', from: '2022-08-01' });
  const statusOn = async (day: string, schemeId: string) => (await all(day)).find(({ id }) => id === of(schemeId))?.status ?? null;
  expect([await statusOn('2022-07-31', 'bouwen-veiligheid'), await statusOn('2022-07-31', 'bouwen-klimaat')]).toEqual(['open', null]);
  expect([await statusOn('2022-08-01', 'bouwen-veiligheid'), await statusOn('2022-08-01', 'bouwen-klimaat')]).toEqual(['afgesloten', 'open']);
});
