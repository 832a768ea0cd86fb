import { months, spanOf, todayIn } from './timeline';

const SCHOOL = { van: '2021-08-01', totEnMet: '2022-07-31' };

it('has the months of a school year, from August on, and they fill it', () => {
  const found = months(SCHOOL);
  expect(found.map(({ name }) => name)).toEqual(['aug', 'sep', 'okt', 'nov', 'dec', 'jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul']);
  expect(found.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 0);
  expect(found[0]!.left).toBe(0);
});

it.each([
  ['a quarter', { van: '2021-10-01', totEnMet: '2021-12-31' }, { left: 16.7, width: 25.2 }],
  ['the whole year', { van: '2021-08-01', totEnMet: '2022-07-31' }, { left: 0, width: 100 }],
  ['what goes on after it', { van: '2022-06-01', totEnMet: '2022-12-31' }, { left: 83.3, width: 16.7 }],
  ['what lies elsewhere', { van: '2023-01-01', totEnMet: '2023-02-01' }, null],
  ['what has no dates', { van: null, totEnMet: null }, null],
])('%s', (_, action, span) => expect(spanOf(SCHOOL, action)).toEqual(span));

it.each([['2021-08-01', 0], ['2022-07-31', 99.7], ['2022-08-01', null]])('today %s stands at %j', (day, at) => expect(todayIn(SCHOOL, day)).toBe(at));
