import { budgetIn, centsIn, planWith, typed } from './money';

it.each([['1.250', 125_000], ['€ 1.250,50', 125_050], ['1250,5', 125_050], ['0', 0], ['€ 500,-', 50_000], ['12.50', null], ['-5', null], ['tien', null], ['', null]])('%j is %j cents', (text, cents) => expect(centsIn(text)).toBe(cents));

it.each([[125_000, '1.250'], [125_050, '1.250,50'], [5, '0,05'], [null, '']])('%j cents stand in a field as %j', (cents, text) => {
  expect(typed(cents)).toBe(text);
  if (cents !== null) expect(centsIn(text)).toBe(cents);
});

it.each([
  ['€ 5.000', 500_000, null],
  ['5000', 500_000, null],
  ['idem', null, 'idem'],
  ['€ 4.000, uit NPO', 400_000, 'uit NPO'],
  ['10 uur per week', null, '10 uur per week'],
  [' ', null, null],
])('the budget %j is %j cents and the words %j', (text, budgetCenten, budgetTekst) => expect(budgetIn(text)).toEqual({ budgetCenten, budgetTekst }));

it('counts the plan with the line as it is being written', () => {
  const line = (id: string, kostenCenten: number, gedektCenten: number) => ({ id, kostenCenten, gedektCenten, leaCenten: kostenCenten - gedektCenten });
  expect(planWith([line('a', 1000, 200), line('b', 500, 0)], 'a', { cost: 2000, covered: 500, lea: 1500 })).toEqual({ cost: 2500, covered: 500, lea: 2000 });
});
