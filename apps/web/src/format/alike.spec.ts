import { alike } from './alike';

it('says once what reads the same, where it first stood, with how often', () => {
  expect(alike(['b', 'a', 'B', 'c', 'b'], (word) => word.toLowerCase())).toEqual([
    { one: 'b', times: 3 },
    { one: 'a', times: 1 },
    { one: 'c', times: 1 },
  ]);
});
