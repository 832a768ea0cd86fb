import { closing, spare, stepsOf } from './script';

const item = (minuten: number, more: object = {}) => ({ minuten, herkomst: null, keuzes: [], doel: 'informatie', ...more }) as never;
const meeting = { begin: '2026-10-29T13:00:00.000Z', duurMinuten: 60, agenda: [item(10), item(35)] };

it('each item begins when the one before it ends', () => {
  expect(stepsOf(meeting).map(({ from, until }) => [from.slice(11, 16), until.slice(11, 16)])).toEqual([['13:00', '13:10'], ['13:10', '13:45']]);
  expect([spare(meeting), spare({ ...meeting, duurMinuten: 40 })]).toEqual([15, -5]);
});

it.each([
  ['minutes', { herkomst: 'verslag', doel: 'besluitvorming' }, /Stel het verslag vast/],
  ['a choice', { keuzes: ['Anna', 'Bas'], doel: 'besluitvorming' }, /Anna of Bas/],
  ['a decision', { doel: 'besluitvorming' }, /achterban/],
  ['advice', { doel: 'advies' }, /advies/],
  ['information', {}, /niet nodig/],
])('the chair ends %s as it asks', (_, more, words) => {
  expect(closing(item(5, more))).toMatch(words);
});

it('opening and closing need no advice', () => {
  expect(closing(item(5, { herkomst: 'vast' }))).toBeNull();
});
