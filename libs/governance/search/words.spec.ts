import { excerptOf, patternsOf, queryOf, wordsOf } from './words.js';

it.each([
  ['Thuiszitters & cijfers', ['thuiszitters', 'cijfers']],
  ["'; DROP TABLE meeting --", ['drop', 'table', 'meeting']],
  ['100% %_ a', ['100']],
  ['café café', ['café']],
  ['  ', []],
])('%s is searched by its words', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('each word is a beginning to one way of searching, and anywhere to the other', () => {
  expect([queryOf(['a1', 'vve']), patternsOf(['vve'])]).toEqual(['a1:* & vve:*', ['%vve%']]);
});

it.each([
  ['what is short as it is', 'Kort  en\ngoed.', ['goed'], 'Kort en goed.'],
  ['a long text from before the word on', `${'woord '.repeat(30)}thuiszitter ${'daarna '.repeat(30)}`, ['thuiszit'], '… woord woord woord thuiszitter daarna daarna daarna daarna …'],
  ['its beginning where no word stands as it was typed', 'Kinderen lezen elke dag een kwartier, op school of thuis, en hun ouders lezen mee.', ['gelezen'], 'Kinderen lezen elke dag een kwartier, op school of thuis, en …'],
  ['a word that goes on beyond it', 'x'.repeat(90), ['y'], `${'x'.repeat(60)} …`],
])('shows %s', (_, text, words, shown) => expect(excerptOf(text, words, 60)).toBe(shown));
