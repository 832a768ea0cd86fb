import type { JsonObject } from './definition.js';
import type { WorkingGroupContext } from './working-group.model.js';
import { World } from './world.spec-support.js';

const G = 'working-group/taal';
const begun = (missing: string[] = ['Kaders', 'Doelen']): World => new World('2022-02-01T08:00:00.000Z').begin('working-group', 'taal', { groupId: 'taal', name: 'Werkgroep Taal', installerId: 'overleg', missing });
const ready = () => begun().act(G, 'FRAME_SET', { missing: [] });
const proposed = () => ready().act(G, 'LAID_BEFORE', { coverNote: 'Kaders: …' });
const answer = (world: World, choice: string | null): World => {
  const ref = world.effects('bring-item').at(-1)!['ref']!;
  expect(world.try(G, { type: 'ITEM_OUTCOME', at: world.now, ref, meetingId: 'm1', itemId: 'i1', outcome: choice === null ? 'besproken' : 'besloten', choice })).toBeNull();
  return world;
};

describe('a working group', () => {
  it('can be installed only when its frame is set', () => {
    const world = begun();
    expect(world.try(G, { type: 'LAID_BEFORE', at: world.now, coverNote: null })).toBe('working-group.frame-not-set');
    expect(world.act(G, 'FRAME_SET', { missing: ['Doelen'] }).state(G)).toBe('framing');
    expect(world.act(G, 'FRAME_SET', { missing: [] }).state(G)).toBe('ready');
  });

  it('is installed by the body’s decision, and its members hear so', () => {
    const world = answer(proposed(), 'installeren');
    expect(world.effects('bring-item')).toMatchObject([{ bodyId: 'overleg', title: 'Installeren: Werkgroep Taal', choices: ['installeren', 'terug met vragen'] }]);
    expect([world.state(G), world.context<WorkingGroupContext>(G).installedIn, world.mails('working-group-news')]).toEqual(['installed', 'm1', [{ groupId: 'taal', about: 'installed' }]]);
  });

  it('goes back with questions, and is asked again when it was only talked about', () => {
    expect(answer(proposed(), 'terug met vragen').state(G)).toBe('ready');
    expect(answer(proposed(), null).effects('bring-item')).toHaveLength(2);
  });

  it('is not installed after all when the record is corrected', () => {
    expect(answer(answer(proposed(), 'installeren'), 'terug met vragen').context<WorkingGroupContext>(G).installedAt).toBeNull();
  });

  it('can be taken back from the agenda', () => {
    const world = proposed().act(G, 'TAKEN_BACK');
    expect([world.state(G), world.effects('withdraw-item')]).toEqual(['ready', [{ workflow: 'working-group', key: 'taal', ref: 'installatie-1' }]]);
  });

  it.each<[string, () => World, string, JsonObject, string]>([
    ['another frame while it lies before the body', proposed, 'FRAME_SET', { missing: [] }, 'working-group.already-laid-before'],
    ['installing twice', () => answer(proposed(), 'installeren'), 'LAID_BEFORE', { coverNote: null }, 'working-group.installed'],
    ['taking back what was not laid before it', ready, 'TAKEN_BACK', {}, 'working-group.not-laid-before'],
  ])('refuses %s', (_, world, type, more, code) => {
    expect(world().try(G, { type, at: '2022-02-01T08:00:00.000Z', ...more })).toBe(code);
  });
});
