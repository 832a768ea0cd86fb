import { createCalendar } from '#calendar/working-days';
import type { Evaluation } from '#scheme/model';
import { evaluationWindow, inPeriod, neighbour, planDates, planYearOf, returnsIn, yearLabelOn } from './planning.js';

const holidays = { region: 'midden', meetOnGoodFriday: false, meetOnLiberationDay: false, meetOnBridgeDays: false } as const;
const scheme = (more: object = {}) => ({ holidays, period: { from: '2021-08-01', until: '2023-07-31' }, annualPlan: { year: 'schooljaar' }, evaluations: [], ...more }) as never;
const year = planYearOf(scheme(), '2022-2023')!;
const dates = (today: string, itemsDue: string | null = null, more: object = {}) => planDates(scheme(more), createCalendar(holidays), year, `${today}T10:00:00.000Z`, itemsDue);

describe('a plan year', () => {
  it.each([
    ['schooljaar', '2022-07-31', '2021-2022'],
    ['schooljaar', '2022-08-01', '2022-2023'],
    ['kalenderjaar', '2022-12-31', '2022'],
  ] as const)('per %s, %s lies in %s', (kind, day, label) => expect(yearLabelOn(kind, day)).toBe(label));

  it('has a next and a previous one', () => {
    expect([neighbour('schooljaar', '2021-2022', 1), neighbour('schooljaar', '2021-2022', -1), neighbour('kalenderjaar', '2022', 1)]).toEqual(['2022-2023', '2020-2021', '2023']);
  });

  it.each([['2020-2021', false], ['2021-2022', true], ['2022-2023', true], ['2023-2024', false]])('%s in the scheme’s period: %s', (label, within) => expect(inPeriod(scheme(), planYearOf(scheme(), label)!)).toBe(within));

  it('is known by a label of its kind only', () => expect(['2022', '2021-2023', 'x'].map((label) => planYearOf(scheme(), label))).toEqual([null, null, null]));
});

describe('the days around it', () => {
  it('the text is there before the items close of the last meeting in which it can be aligned', () => {
    expect(dates('2022-03-01', '2022-05-19').draft).toBe('2022-05-18T15:00:00.000Z');
  });
  it('eight weeks before where no such meeting is planned, on a working day', () => expect(dates('2022-03-01').draft).toBe('2022-06-03T15:00:00.000Z')); // Whit Monday is the sixth
  it('a plan that begins late gets six weeks, and seven more to be adopted', () => {
    const { draft, adoption } = dates('2022-08-01', '2022-05-19');
    expect([draft.slice(0, 10), adoption.slice(0, 10)]).toEqual(['2022-09-12', '2022-10-31']);
  });
  it('it is adopted before the year begins', () => expect(dates('2022-03-01').adoption.slice(0, 10)).toBe('2022-07-29'));
  it('next year’s plan begins a hundred days before that year', () => expect(dates('2022-03-01').next).toBe('2023-04-24T07:00:00.000Z')); // the twenty-second is a Saturday
});

describe('the evaluation of a plan', () => {
  const evaluation = (more: Partial<Evaluation>): Evaluation => ({ id: 'e', name: 'e', kind: 'eind', aspects: [], body: 'b', ambition: null, line: 'taal', from: '2023-05-01', until: '2023-05-31', everyYears: null, ...more });
  const window = (...evaluations: Evaluation[]) => evaluationWindow(evaluations, year);

  it('takes as long as those of its lines', () => expect(window(evaluation({}), evaluation({ from: '2023-06-01', until: '2023-07-31' }))).toEqual({ opens: '2023-05-01', due: '2023-07-31' }));
  it('comes back every year', () => expect(window(evaluation({ line: null, kind: 'periodiek', from: '2021-09-01', until: '2021-11-30', everyYears: 1 }))).toEqual({ opens: '2022-09-01', due: '2022-11-30' }));
  it.each<[string, Partial<Evaluation>]>([['halfway', { kind: 'tussentijds' }], ['of an ambition', { line: null, ambition: 'taal' }], ['in another year', { from: '2022-05-01', until: '2022-05-31' }], ['every two years', { line: null, everyYears: 2 }]])('is not one %s', (_, more) => {
    expect(window(evaluation(more))).toEqual({ opens: '2023-03-23', due: '2023-04-22' });
  });
});

describe('what comes back', () => {
  it.each([
    [{ times: 1, every: 1, unit: 'quarter' }, ['2021-11-01', '2022-02-01', '2022-05-01']],
    [{ times: 2, every: 1, unit: 'year' }, ['2022-02-01']],
    [{ times: 1, every: 1, unit: 'week' }, []],
  ] as const)('%j', (recurrence, days) => expect(returnsIn({ from: '2021-08-01', until: '2022-07-31', recurrence: { ...recurrence } })).toEqual(days));
});
