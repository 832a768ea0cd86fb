import { createCalendar } from '#calendar/working-days';
import { changeProblems, contentProblems, dayProblems, decisionRefusal, evaluationMoments, heldOn, isOverdue, judgementProblems, type ItemStanding } from './agreement.rules.js';
import type { AgreementContent } from './agreement.entity.js';

const named = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
const scheme = { partners: named('gemeente', 'kern', 'po-1').map((one) => ({ ...one, sector: 'po', board: true, invented: false })), ambitions: [{ id: 'kansen', name: 'Kansen', aim: '', ownPlan: null, questions: [] }], statutory: null };
const sound: AgreementContent = { text: 'Eén overdrachtsformulier.', why: 'Kinderen raakten zoek.', partnerIds: ['gemeente', 'kern'], topicIds: ['doorgaande-lijn', 'vve-doorgaande-lijn'], ambitionId: null, evaluateOn: '2022-10-03' };
const [DECIDED, TODAY] = ['2021-10-07', '2021-10-11'];
const fields = (change: Partial<AgreementContent>): string[] => contentProblems(scheme, { ...sound, ...change }, DECIDED, TODAY).map(({ field, code }) => `${field} ${code}`);

describe('an agreement', () => {
  it('is sound with partners, a topic, and an evaluation that comes', () => expect(fields({})).toEqual([]));

  it.each<[string, Partial<AgreementContent>, string[]]>([
    ['of one partner', { partnerIds: ['gemeente'] }, ['partnerIds too-few']],
    ['of one partner, named twice', { partnerIds: ['gemeente', 'gemeente'] }, ['partnerIds too-few']],
    ['of somebody who is no partner', { partnerIds: ['gemeente', 'kern', 'buurman'] }, ['partnerIds.2 unknown']],
    ['on what is no topic', { topicIds: ['vve'] }, ['topicIds.0 unknown']],
    ['about nothing', { topicIds: [] }, ['topicIds required']],
    ['on an ambition alone', { topicIds: [], ambitionId: 'kansen' }, []],
    ['on an ambition that is none', { ambitionId: 'dromen' }, ['ambitionId unknown']],
    ['to be evaluated before it was made', { evaluateOn: '2021-10-01' }, ['evaluateOn future']],
    ['to be evaluated today', { evaluateOn: TODAY! }, ['evaluateOn future']],
    ['to be evaluated when everybody has gone', { evaluateOn: '2031-10-12' }, ['evaluateOn far-future']],
    ['with everything wrong tells it all at once', { partnerIds: ['x'], topicIds: ['y'], ambitionId: 'z', evaluateOn: '2020-01-01' }, ['partnerIds.0 unknown', 'partnerIds too-few', 'topicIds.0 unknown', 'ambitionId unknown', 'evaluateOn future']],
  ])('%s: %j', (_, change, expected) => expect(fields(change)).toEqual(expected));
});

describe('a change', () => {
  const before: AgreementContent = { ...sound, partnerIds: ['gemeente', 'weg'], topicIds: ['oud'] };
  const problems = (change: Partial<AgreementContent>): string[] => changeProblems(scheme, before, { ...before, ...change }, DECIDED, TODAY).map(({ field }) => field);

  it('is judged on what it changes: who left the LEA since is no obstacle', () => {
    expect(problems({ text: 'Anders.' })).toEqual([]);
    expect(problems({ partnerIds: ['gemeente', 'kern', 'weg'] })).toEqual(['partnerIds.2']);
  });

  it('of what should have been evaluated by now names another date', () => {
    expect(changeProblems(scheme, sound, { ...sound, text: 'Anders.' }, DECIDED, '2022-11-01').map(({ field }) => field)).toEqual(['evaluateOn']);
  });
});

describe('what a meeting did', () => {
  const now = '2021-10-11T08:00:00.000Z';
  const item = (outcome: ItemStanding['outcome'], reservation: ItemStanding['reservation'] = null): ItemStanding => ({ outcome, reservation });
  it.each<[string, string, boolean, ItemStanding | null, string | null]>([
    ['decided', '2021-10-07T13:00:00.000Z', false, item('besloten'), null],
    ['discussed and agreed', '2021-10-07T13:00:00.000Z', false, item('besproken'), null],
    ['agreed without an item', '2021-10-07T13:00:00.000Z', false, null, null],
    ['has not written down yet', '2021-10-07T13:00:00.000Z', false, item(null), null],
    ['held over', '2021-10-07T13:00:00.000Z', false, item('aangehouden'), 'agreement.not-decided'],
    ['did not reach', '2021-10-07T13:00:00.000Z', false, item('niet-behandeld'), 'agreement.not-decided'],
    ['decided under a reservation that is open', '2021-10-07T13:00:00.000Z', false, item('onder-voorbehoud', 'open'), 'agreement.reserved'],
    ['decided, and the achterban agreed', '2021-10-07T13:00:00.000Z', false, item('onder-voorbehoud', 'bevestigd'), null],
    ['decided, and nobody answered for the achterban', '2021-10-07T13:00:00.000Z', false, item('onder-voorbehoud', 'vervallen'), null],
    ['decided, and the achterban did not agree', '2021-10-07T13:00:00.000Z', false, item('onder-voorbehoud', 'ingetrokken'), 'agreement.fallen'],
    ['will do tomorrow', '2021-10-12T13:00:00.000Z', false, item(null), 'agreement.meeting-to-come'],
    ['would have done, had it been held', '2021-10-07T13:00:00.000Z', true, null, 'agreement.meeting-cancelled'],
  ])('%s', (_, begunAt, cancelled, about, code) => {
    expect(decisionRefusal(begunAt, cancelled, about, now)?.[0] ?? null).toBe(code);
  });
});

describe('an evaluation', () => {
  const codes = (on: string, result: 'bereikt' | 'deels' | 'niet', cause: string | null): string[] => judgementProblems({ on, result, cause }, DECIDED, '2022-10-10').map(({ field, code }) => `${field} ${code}`);
  it.each<[string, 'bereikt' | 'deels' | 'niet', string | null, string[]]>([
    ['2022-10-10', 'bereikt', null, []],
    ['2022-10-10', 'niet', 'Te weinig personeel.', []],
    ['2022-10-10', 'deels', null, ['cause required']],
    ['2022-10-11', 'niet', null, ['on future', 'cause required']],
    ['2021-10-06', 'bereikt', null, ['on before-decision']],
  ])('on %s, %s, because %j: %j', (on, result, cause, expected) => expect(codes(on, result, cause)).toEqual(expected));

  it('may be of the day on which the agreement was made', () => expect(dayProblems(DECIDED, DECIDED, TODAY)).toEqual([]));

  const calendar = createCalendar({ region: 'midden', meetOnGoodFriday: false, meetOnLiberationDay: false, meetOnBridgeDays: false });
  it.each([
    ['a Monday', '2022-10-03', '2021-10-11T08:00:00.000Z', { coming: '2022-07-04T07:00:00.000Z', due: '2022-10-03T07:00:00.000Z', overdue: '2022-11-28T08:00:00.000Z' }],
    // 1 October 2022 is a Saturday, 13 weeks before it as well; 8 weeks after Monday the third is a Monday.
    ['a Saturday', '2022-10-01', '2021-10-11T08:00:00.000Z', { coming: '2022-07-01T07:00:00.000Z', due: '2022-10-03T07:00:00.000Z', overdue: '2022-11-28T08:00:00.000Z' }],
    ['Christmas Day', '2023-12-25', '2021-10-11T08:00:00.000Z', { coming: '2023-09-25T07:00:00.000Z', due: '2023-12-27T08:00:00.000Z', overdue: '2024-02-21T08:00:00.000Z' }],
    ['in six weeks: not announced any more', '2022-10-03', '2022-08-22T08:00:00.000Z', { coming: null, due: '2022-10-03T07:00:00.000Z', overdue: '2022-11-28T08:00:00.000Z' }],
  ])('on %s is asked for in office hours', (_, evaluateOn, now, moments) => expect(evaluationMoments(calendar, evaluateOn, now)).toEqual(moments));

  it('is overdue from the day after', () => {
    expect(isOverdue({ status: 'geldt', evaluateOn: '2022-10-03' }, '2022-10-03')).toBe(false);
    expect(isOverdue({ status: 'geldt', evaluateOn: '2022-10-03' }, '2022-10-04')).toBe(true);
    expect(isOverdue({ status: 'beeindigd', evaluateOn: '2022-10-03' }, '2022-10-04')).toBe(false);
  });
});

it.each([
  ['2021-10-06', false],
  ['2021-10-07', true],
  ['2022-09-30', true],
  ['2022-10-01', false],
])('on %s an agreement of 7 October 2021 that ended on 1 October 2022 holds: %s', (day, holds) => {
  expect(heldOn({ decidedOn: DECIDED, endedOn: '2022-10-01' }, day)).toBe(holds);
});
