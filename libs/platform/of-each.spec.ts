import { ofEach } from './of-each.js';

describe('ofEach', () => {
  it('asks each once, all before the first answer, and keeps the order asked', async () => {
    const asked: string[] = [];
    const answer: (() => void)[] = [];
    const all = ofEach(['b', 'a', 'b'], (key) => {
      asked.push(key);
      return new Promise<string>((resolve) => answer.push(() => resolve(key.toUpperCase())));
    });
    expect(asked).toEqual(['b', 'a']);
    for (const one of answer.reverse()) one();
    expect([...(await all)]).toEqual([['b', 'B'], ['a', 'A']]);
  });

  it('fails with the question that fails', async () => {
    await expect(ofEach([1, 2], (key) => (key === 2 ? Promise.reject(new Error('two')) : Promise.resolve(key)))).rejects.toThrow('two');
  });

  it('asks nothing about nothing', async () => expect((await ofEach([], () => Promise.reject(new Error('asked')))).size).toBe(0));
});
