import { type Agreement, bodyOf, changeIn, type Content, contentOf, contentProblems, judgementProblems, lastOf, lastPart, whenProblems } from './draft';

const TODAY = '2026-11-30';
const WHOLE: Content = { text: 'Eén formulier.', why: 'Kinderen raakten zoek.', partners: ['gemeente', 'kern'], topics: ['doorgaande-lijn'], ambition: '', evaluateOn: '2027-11-30' };

describe('an agreement', () => {
  it.each<[string, Partial<Content>, string[]]>([
    ['is whole', {}, []],
    ['is about an ambition, and no topic', { topics: [], ambition: 'taal' }, []],
    ['says nothing', { text: ' ', why: '' }, ['text', 'why']],
    ['is of one partner, about nothing', { partners: ['gemeente'], topics: [] }, ['partners', 'topics']],
    ['is never evaluated', { evaluateOn: null }, ['evaluateOn']],
    ['is evaluated today', { evaluateOn: TODAY }, ['evaluateOn']],
  ])('that %s', (_, change, fields) => expect(Object.keys(contentProblems({ ...WHOLE, ...change }, TODAY))).toEqual(fields));

  it('of one partner that is left can go on, but not without a day', () => {
    const before = { ...WHOLE, partners: ['gemeente'], evaluateOn: null };
    expect(contentProblems({ ...before, text: 'Anders.', evaluateOn: '2027-11-30' }, TODAY, before)).toEqual({});
    expect(Object.keys(contentProblems({ ...before, text: '' }, TODAY, before))).toEqual(['text', 'evaluateOn']);
  });

  it('is sent as the API takes it, of a change only what it changes', () => {
    expect(bodyOf({ ...WHOLE, text: ' Eén formulier. ' })).toEqual({ tekst: 'Eén formulier.', waarom: 'Kinderen raakten zoek.', partners: ['gemeente', 'kern'], onderwerpen: ['doorgaande-lijn'], ambitie: null, evalueerOp: '2027-11-30' });
    expect(changeIn({ ...WHOLE, partners: ['gemeente'], text: 'Eén formulier. ' }, WHOLE)).toEqual({ partners: ['gemeente'] });
  });

  it('whose day is over begins without one', () => {
    const agreement = (evalueerOp: string) => ({ tekst: '', waarom: '', partners: [], onderwerpen: [], ambitie: null, evalueerOp }) as unknown as Agreement;
    expect([contentOf(agreement('2026-11-30'), TODAY).evaluateOn, contentOf(agreement('2026-12-01'), TODAY).evaluateOn]).toEqual([null, '2026-12-01']);
  });
});

it.each([[null, 1], ['2026-12-01', 1], [TODAY, 0], ['2026-01-01', 0]])('talked about on %j: %d problems', (on, count) => expect(Object.keys(whenProblems({ meeting: '', on }, TODAY))).toHaveLength(count));

it.each([
  [{ result: null, cause: '', became: null }, ['result', 'became']],
  [{ result: 'bereikt', cause: '', became: 'beeindigd' }, []],
  [{ result: 'deels', cause: ' ', became: 'voortgezet' }, ['cause']],
  [{ result: 'niet', cause: 'Geen tijd.', became: 'herzien' }, []],
] as const)('judged as %j: %j', (judged, fields) => expect(Object.keys(judgementProblems(judged))).toEqual(fields));

it('another step tells a form that somebody was first, in words', () => {
  const step = { soort: 'geevalueerd', resultaat: 'deels', wordt: 'voortgezet' };
  const last = lastOf({ geschiedenis: [step, step] } as unknown as Agreement);
  expect(last).not.toBe(lastOf({ geschiedenis: [step] } as unknown as Agreement));
  expect(lastPart().said(last)).toBe('Geëvalueerd: deels bereikt; de afspraak gaat door');
});
