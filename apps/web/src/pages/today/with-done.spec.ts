import { withDone, type Done } from './with-done';

const done = (one: string, above = ''): Done<string> => ({ one, above: [...above] });

describe('what is done', () => {
  it.each<[string, string, Done<string>[], string]>([
    ['is not there when nothing is', 'ab', [], 'ab'],
    ['stands below what it stood below', 'ac', [done('b', 'a')], 'aBc'],
    ['stands on top when nothing stood above it', 'bc', [done('a')], 'Abc'],
    ['stays when all is done, each where it was', '', [done('b', 'a'), done('a'), done('c', 'ab')], 'ABC'],
    ['stands on top when all that stood above it has gone', 'd', [done('c', 'ab')], 'Cd'],
    ['goes down with what comes above it', 'axc', [done('b', 'a')], 'aBxc'],
    ['is open where it is open again', 'abc', [done('b', 'a')], 'abc'],
  ])('%s', (_what, open, all, shown) => {
    expect(withDone([...open], all, (one) => one).map(({ one, done: gone }) => (gone ? one.toUpperCase() : one)).join('')).toBe(shown);
  });
});
