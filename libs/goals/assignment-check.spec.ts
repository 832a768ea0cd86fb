import fc from 'fast-check';
import { checkAssignment, isSmart, type AssignmentDraft } from './assignment-check.js';

const TODAY = '2021-10-07';
const SOUND: AssignmentDraft = {
  result: 'Een voorstel voor één aanmeldroute naar de voorschool, met afspraken tussen kinderopvang, JGZ en gemeente.',
  measure: 'Het non-bereik daalt van 25% naar 15%.',
  who: 'Trekker: Kern Kinderopvang',
  means: '40 uur van de deelnemers, € 3.000 voor onderzoek',
  dueOn: '2022-05-19',
  reportsOn: ['2022-01-20', '2022-03-24'],
};
const codes = (change: Partial<AssignmentDraft> = {}): string[] => checkAssignment({ ...SOUND, ...change }, TODAY).map(({ code }) => code);

describe('an assignment', () => {
  it('that says what, by what it is seen, who, with what and when, is SMART', () => {
    expect(codes()).toEqual([]);
    expect(isSmart(checkAssignment(SOUND, TODAY))).toBe(true);
  });

  it.each<[string, Partial<AssignmentDraft>, string[], boolean]>([
    ['no result', { result: null }, ['no-result'], false],
    ['a result that says nothing', { result: 'n.t.b.' }, ['no-result'], false],
    ['a wish, and nothing to see it by', { result: 'Alle kinderen krijgen gelijke kansen.', measure: null }, ['result-wish', 'no-measure'], false],
    ['work only', { result: 'Onderzoeken hoe het beter kan.' }, ['result-only-work'], true],
    ['nothing to see it by', { measure: null }, ['no-measure'], false],
    ['a result with its own figure', { result: 'Eind 2022 is het non-bereik gedaald van 25% naar 15%.', measure: null }, [], true],
    ['a measure that nobody can look up', { measure: 'Iedereen is blij.' }, ['measure-not-countable'], true],
    ['a piece to see it by', { measure: 'Er ligt een draaiboek.' }, [], true],
    ['everybody as lead', { who: 'alle partners' }, ['no-who'], false],
    ['no lead', { who: '-' }, ['no-who'], false],
    ['no means', { means: null }, ['no-means'], false],
    ['no extra means', { means: 'geen extra middelen' }, [], true],
    ['no date', { dueOn: null }, ['no-date'], false],
    ['a date of today', { dueOn: TODAY }, ['date-past'], false],
    ['a long way without a report', { reportsOn: [] }, ['no-reports'], false],
    ['a short way without a report', { dueOn: '2021-12-16', reportsOn: [] }, [], true],
    ['a report on the last day', { reportsOn: ['2022-05-19'] }, ['report-outside'], false],
    ['a report in the past', { reportsOn: ['2021-10-01'] }, ['report-outside'], false],
    ['nothing at all', { result: null, measure: null, who: null, means: null, dueOn: null, reportsOn: [] }, ['no-result', 'no-measure', 'no-who', 'no-means', 'no-date'], false],
  ])('with %s', (_, change, expected, smart) => {
    expect(codes(change)).toEqual(expected);
    expect(isSmart(checkAssignment({ ...SOUND, ...change }, TODAY))).toBe(smart);
  });

  it('is told in Dutch what to do, with the words that led to it', () => {
    const [finding] = checkAssignment({ ...SOUND, result: 'Verkennen wat er speelt.' }, TODAY);
    expect(finding).toMatchObject({ code: 'result-only-work', criterion: 'resultaatgericht', blocks: false, because: 'verkennen', advice: expect.stringMatching(/^Dit zegt .*\.$/) });
  });

  it('may say anything', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (result, measure) => expect(Array.isArray(checkAssignment({ ...SOUND, result, measure, who: result, means: measure }, TODAY))).toBe(true)));
  });
});
