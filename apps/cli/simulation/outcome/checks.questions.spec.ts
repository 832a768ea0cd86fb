import type { Happening, Question } from '#governance/questions/question.model';
import { Findings } from '../findings.js';
import { meetingOn, scheme } from './good-year.spec-support.js';
import { checkQuestions } from './checks.questions.js';
import { questionsPage, type QuestionFacts } from './questions.js';
import type { Run } from './run.js';

const MEETING = meetingOn('platform', '2021-11-09');
const [ambition] = scheme.ambitions;
const happened = (kind: Happening['kind'], more: Partial<Happening> = {}): Happening => ({ questionId: 'q', nr: 1, kind, on: '2021-11-09', ambitionId: null, text: null, bodyId: null, meetingId: MEETING.id, decisionId: null, assignmentId: null, note: 'Zo is het.', recorded: null, ...more });
const question = (more: Partial<Question> = {}): Question => ({
  id: 'q', ambitionId: ambition!.id, text: 'Wie betaalt dit?', status: 'afgesloten', bodyId: null, since: '2021-11-09', addedOn: '2021-08-01', happened: [happened('toegevoegd', { nr: null, on: '2021-08-01', meetingId: null }), happened('afgesloten')], ...more,
});
function broken(facts: Partial<QuestionFacts>): string[] {
  const run = { questions: { questions: [question()], ofScheme: ['q'], ...facts }, scheme, facts: { meetings: [MEETING] }, findings: new Findings(), end: '2022-12-31T23:00:00.000Z' } as unknown as Run;
  checkQuestions(run);
  return run.findings.all().map(({ rule }) => rule);
}

describe('vraagstukken', () => {
  it.each<[string, Partial<QuestionFacts>, string[]]>([
    ['of which one was closed by a meeting break nothing', {}, []],
    ['that are taken up without a meeting break nothing', { questions: [question({ status: 'in-behandeling', happened: [happened('opgepakt', { meetingId: null })] })] }, []],
    ['of the scheme that are gone', { questions: [] }, ['question.lost']],
    ['of an ambition that is none', { questions: [question({ ambitionId: 'dromen' })] }, ['question.without-ambition']],
    ['that are closed and of which nothing says so', { questions: [question({ happened: [happened('opgepakt')] })] }, ['question.history']],
    ['that no meeting closed', { questions: [question({ happened: [happened('afgesloten', { meetingId: null })] })] }, ['question.undecided']],
    ['that a meeting of another day closed', { questions: [question({ happened: [happened('afgesloten', { on: '2021-11-10' })] })] }, ['question.undecided']],
  ])('%s', (_, facts, rules) => expect(broken(facts)).toEqual(rules));

  it('stand on the page', () => expect(questionsPage({ questions: [question()], ofScheme: [] }, scheme)).toEqual(['Vraagstukken', `  ${ambition!.name}: 0 open, 0 in behandeling, 1 afgesloten`, '']));
});
