import { patternsOf, queryOf, wordsOf } from './words.js';

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
