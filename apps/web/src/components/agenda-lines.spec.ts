import { moved } from './agenda-lines';

describe('an order', () => {
  it.each<[string, string, -1 | 1, string[]]>([
    ['up', 'b', -1, ['b', 'a', 'c']],
    ['down', 'b', 1, ['a', 'c', 'b']],
    ['not before the first', 'a', -1, ['a', 'b', 'c']],
    ['not after the last', 'c', 1, ['a', 'b', 'c']],
    ['not what is not there', 'x', 1, ['a', 'b', 'c']],
  ])('changes by one place: %s', (_, id, by, expected) => expect(moved(['a', 'b', 'c'], id, by)).toEqual(expected));
});
