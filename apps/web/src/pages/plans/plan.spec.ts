import { actionWord, budgetOf, euros, planWord } from './plan';

it.each([[1_250_000, '€ 12.500'], [1_250_050, '€ 12.500,50'], [0, '€ 0']])('%i cents are %s', (cents, text) => expect(euros(cents)).toBe(text));

it.each([
  [{ budgetCenten: 400_000, budgetTekst: null }, '€ 4.000'],
  [{ budgetCenten: null, budgetTekst: 'n.v.t.' }, 'n.v.t.'],
  [{ budgetCenten: 400_000, budgetTekst: 'uit NPO' }, '€ 4.000, uit NPO'],
  [{ budgetCenten: null, budgetTekst: null }, ''],
])('the budget of %j is %j', (action, text) => expect(budgetOf(action)).toBe(text));

it.each([
  [{ gereedOp: '2022-01-10', totEnMet: '2021-12-31' }, 'Gereed'],
  [{ gereedOp: null, totEnMet: '2021-12-31' }, 'Te laat'],
  [{ gereedOp: null, totEnMet: '2022-12-31' }, undefined],
  [{ gereedOp: null, totEnMet: null }, undefined],
])('an action %j on 1 February 2022 is %j', (action, text) => expect(actionWord(action, '2022-02-01')?.text).toBe(text));

it('has words for every state', () => expect(planWord('raad-informeren').text).toBe('Vastgesteld; de raad wordt geïnformeerd'));
