import fc from 'fast-check';
import { sharing, type Touching } from './themes.js';

const one: Touching = { id: 'a', ambitionId: 'kansen', topicIds: ['taal', 'aanmelden'] };

describe('assignments that touch the same theme', () => {
  it.each<[string, Touching[], [string, string[]][]]>([
    ['of another ambition, most in common first', [{ id: 'b', ambitionId: 'plek', topicIds: ['taal'] }, { id: 'c', ambitionId: 'plek', topicIds: ['aanmelden', 'taal'] }], [['c', ['taal', 'aanmelden']], ['b', ['taal']]]],
    ['of the same ambition: people there know each other', [{ id: 'b', ambitionId: 'kansen', topicIds: ['taal'] }], []],
    ['with nothing in common', [{ id: 'b', ambitionId: 'plek', topicIds: ['wonen'] }, { id: 'c', ambitionId: 'plek', topicIds: [] }], []],
    ['itself', [one, { ...one, ambitionId: 'plek' }], []],
  ])('%s', (_, others, expected) => expect(sharing(one, others).map(({ with: { id }, topicIds }) => [id, topicIds])).toEqual(expected));

  it('know of each other, both or neither', () => {
    const touching = fc.record({ id: fc.constantFrom('a', 'b', 'c'), ambitionId: fc.constantFrom('x', 'y'), topicIds: fc.uniqueArray(fc.constantFrom('1', '2', '3')) });
    fc.assert(fc.property(touching, touching, (left, right) => sharing(left, [right]).length === sharing(right, [left]).length));
  });
});
