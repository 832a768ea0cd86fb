import type { JsonObject } from './definition.js';
import type { DestructionContext } from './destruction.model.js';
import { World } from './world.spec-support.js';

const L = 'destruction/lijst';
const proposed = (): World => new World('2027-01-04T08:00:00.000Z').begin('destruction', 'lijst', { listId: 'lijst', entries: 3 });
const removing = () => proposed().act(L, 'APPROVED');
const told = (world: World, type: string, more: JsonObject): World => {
  expect(world.try(L, { type, at: world.now, effectId: 'e1', ...more })).toBeNull();
  return world;
};

describe('a vernietigingslijst', () => {
  it('removes nothing before somebody approves it', () => {
    const world = proposed().act(L, 'ENTRY_EXCLUDED', { nr: 2 }).act(L, 'ENTRY_INCLUDED', { nr: 2 });
    expect([world.state(L), world.effects('destroy')]).toEqual(['proposed', []]);
    expect(removing().effects('destroy')).toMatchObject([{ listId: 'lijst' }]);
  });

  it('has ended once all is removed, with how much', () => {
    const world = told(removing(), 'DESTROYED_DONE', { removed: 412 });
    expect([world.state(L), world.context<DestructionContext>(L).removed]).toEqual(['removed', 412]);
  });

  it('goes on where it stopped halfway', () => {
    const world = told(removing(), 'DESTROYED_FAILED', { code: 'effect.stops-its-worker' });
    expect([world.state(L), world.context<DestructionContext>(L).failed]).toEqual(['stopped', 'effect.stops-its-worker']);
    expect([world.act(L, 'RESUMED').state(L), world.effects('destroy').length]).toEqual(['removing', 2]);
  });

  it.each<[string, () => World, string, JsonObject, string]>([
    ['approving twice', removing, 'APPROVED', {}, 'destruction.approved'],
    ['keeping something that is being removed', removing, 'ENTRY_EXCLUDED', { nr: 1 }, 'destruction.approved'],
    ['going on where nothing stopped', removing, 'RESUMED', {}, 'destruction.not-stopped'],
    ['approving what was withdrawn', () => proposed().act(L, 'WITHDRAWN'), 'APPROVED', {}, 'destruction.withdrawn'],
  ])('refuses %s', (_, world, type, more, code) => {
    expect(world().try(L, { type, at: '2027-01-04T08:00:00.000Z', ...more })).toBe(code);
  });
});
