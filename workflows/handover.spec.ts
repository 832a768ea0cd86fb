import type { JsonObject } from './definition.js';
import type { HandoverContext } from './handover.model.js';
import { World } from './world.spec-support.js';

const handover = 'handover/m1';
const INPUT = { handoverId: 'm1', bodyId: 'stuurgroep', seatId: 'po-1', fromId: 'anna', leavesOn: '2022-08-01', leavesAt: '2022-08-01T07:00:00.000Z', startedAt: '2022-06-15T09:00:00.000Z' };
const POINTS = [{ id: 'actie', duty: true }, { id: 'verslag', duty: true }, { id: 'besluit', duty: false }];

const tell = (world: World, type: string, more: JsonObject = {}): World => {
  expect(world.try(handover, { type, at: world.now, ...more })).toBeNull();
  return world;
};
const found = (world: World, points: JsonObject[] = POINTS): World => tell(world, 'GATHERED_DONE', { points });
const begun = (change: JsonObject = {}): World => new World(INPUT.startedAt).begin('handover', 'm1', { ...INPUT, ...change });
const annotating = (): World => found(begun());
const left = (world = annotating(), points: JsonObject[] = POINTS): World => found(world.until('2022-08-01T07:00:00.000Z'), points);
const accepting = (): World => left(tell(annotating(), 'SUCCESSOR_KNOWN', { toId: 'bas' }));
const states = (world: World): string[] => world.context<HandoverContext>(handover).points.map(({ id, state }) => `${id} ${state}`);

describe('a handover', () => {
  it('gathers what is open, asks who leaves to annotate it, and looks again on the day', () => {
    const world = tell(annotating(), 'SUCCESSOR_KNOWN', { toId: 'bas' }).act(handover, 'ANNOTATED', { pointId: 'actie' });
    left(world, [...POINTS, { id: 'later', duty: true }]);
    expect(world.effects('gather-handover')).toHaveLength(2);
    expect(world.post()).toEqual(['2022-06-15T09:00 handover-annotate', '2022-07-25T07:00 handover-annotate', '2022-08-01T07:00 handover-accept']);
    expect(states(world)).toEqual(['actie open', 'verslag open', 'besluit open', 'later open']);
  });

  it('is done when every duty was taken up, point by point; what is told along need not be', () => {
    const world = accepting().act(handover, 'POINTS_ACCEPTED', { pointIds: ['actie'] });
    expect(world.state(handover)).toBe('accepting');
    expect(world.effects('transfer-points')).toEqual([{ handoverId: 'm1', pointIds: ['actie'], toId: 'bas' }]);
    expect(world.act(handover, 'POINTS_ACCEPTED', { pointIds: ['verslag'] }).state(handover)).toBe('done');
    expect(world.mails('handover-done')).toHaveLength(1);
  });

  it('takes a refused point to secretary and chair, who give it to somebody, or let it lapse', () => {
    const world = accepting().act(handover, 'POINT_REFUSED', { pointId: 'actie', reason: 'Dit hoort bij de gemeente.' }).act(handover, 'POINTS_ACCEPTED', { pointIds: ['verslag'] });
    expect(world.mails('handover-refused')).toEqual([{ handoverId: 'm1', pointId: 'actie', reason: 'Dit hoort bij de gemeente.' }]);
    expect(world.state(handover)).toBe('accepting');
    expect(world.act(handover, 'POINT_SETTLED', { pointId: 'actie', toId: 'carla' }).state(handover)).toBe('done');
    expect(world.effects('transfer-points').at(-1)).toEqual({ handoverId: 'm1', pointIds: ['actie'], toId: 'carla' });
  });

  it('keeps the duties with the seat while it is vacant', () => {
    const world = left().until('2022-10-10T09:00:00.000Z');
    expect(world.state(handover)).toBe('vacant');
    expect(world.mails('handover-vacant').map(({ nr, level }) => `${nr} ${level}`)).toEqual(['0 secretary', '1 secretary', '2 chair']);
    expect(states(world)).toEqual(['actie open', 'verslag open', 'besluit open']);
    expect(tell(world, 'SUCCESSOR_KNOWN', { toId: 'bas' }).state(handover)).toBe('accepting');
    expect(world.mails('handover-accept')).toHaveLength(1);
  });

  it('lets somebody else take up what cannot wait for a successor', () => {
    const world = left().act(handover, 'POINT_SETTLED', { pointId: 'actie', toId: 'carla' }).act(handover, 'POINT_SETTLED', { pointId: 'verslag', toId: null });
    expect(world.state(handover)).toBe('done');
    expect(world.effects('transfer-points')).toHaveLength(1);
  });

  it('asks again whoever comes when the successor goes too', () => {
    const world = tell(accepting(), 'SUCCESSOR_GONE');
    expect(world.state(handover)).toBe('vacant');
    tell(world, 'SUCCESSOR_KNOWN', { toId: 'carla' });
    expect(world.act(handover, 'POINTS_ACCEPTED', { pointIds: ['actie', 'verslag'] }).state(handover)).toBe('done');
    expect(world.effects('transfer-points')).toEqual([{ handoverId: 'm1', pointIds: ['actie', 'verslag'], toId: 'carla' }]);
  });

  it('does not ask who comes for what they refused: that waits for secretary and chair', () => {
    const world = accepting().act(handover, 'POINTS_ACCEPTED', { pointIds: ['actie'] }).act(handover, 'POINT_REFUSED', { pointId: 'verslag', reason: 'x' }).until('2024-01-01T09:00:00.000Z');
    expect(world.mails('handover-accept').map(({ level }) => level)).toEqual(['successor', 'secretary', 'chair']);
  });

  it('takes from the list what is answered after all, and begins anew with another successor', () => {
    const world = accepting().until('2022-10-01T09:00:00.000Z').act(handover, 'POINTS_ACCEPTED', { pointIds: ['actie', 'verslag'] });
    expect(world.effects('handover-task').map(({ open }) => open)).toEqual([true, false]);
    const passed = tell(accepting().until('2022-10-01T09:00:00.000Z'), 'SUCCESSOR_KNOWN', { toId: 'carla' }).until('2022-10-10T09:00:00.000Z');
    expect(passed.effects('handover-task').map(({ open }) => open)).toEqual([true, false]);
    expect(passed.mails('handover-accept').slice(-2)).toMatchObject([{ nr: 0, level: 'successor' }, { nr: 1, level: 'successor' }]);
  });

  it('does not ask for what somebody has done meanwhile', () => {
    const world = tell(accepting(), 'POINTS_DONE', { pointIds: ['actie', 'verslag'] });
    expect(world.state(handover)).toBe('done');
  });

  it('is over at once when nothing is open', () => {
    const world = left(begun(), [{ id: 'besluit', duty: false }]);
    expect(world.state(handover)).toBe('done');
    expect(world.post()).toEqual([]);
  });

  it('follows a departure that moves, and ends when it is off', () => {
    const moved = tell(annotating(), 'DEPARTURE_MOVED', { leavesOn: '2022-09-01', leavesAt: '2022-09-01T07:00:00.000Z' }).until('2022-08-15T09:00:00.000Z');
    expect(moved.state(handover)).toBe('annotating');
    expect(moved.timers(handover)).toEqual(['annotate-reminder 2022-08-25T07:00:00.000Z', 'leaves 2022-09-01T07:00:00.000Z']);
    expect(tell(annotating(), 'DEPARTURE_OFF').state(handover)).toBe('off');
  });

  it('fires no timer that means nothing any more', () => {
    for (const world of [annotating(), left(), accepting()]) expect(world.until('2024-01-01T09:00:00.000Z').refusedTimers).toEqual([]);
  });
});

describe('reminders climb, and stop', () => {
  /** Until the end of time; the list closes the row. */
  const row = (world: World, kind: string): string[] => world.until('2030-01-01T09:00:00.000Z').log.flatMap(({ at, effect }) => (effect.type === 'mail' && effect.params['kind'] === kind ? [`${at.slice(0, 10)} ${String(effect.params['level'])}`] : effect.type === 'handover-task' && effect.params['open'] ? [`${at.slice(0, 10)} list`] : []));
  it.each<[string, () => World, string, string[]]>([
    ['who comes hears it after one and two weeks, then the secretary, then the chair, then it is on the list', accepting, 'handover-accept', ['2022-08-01 successor', '2022-08-08 successor', '2022-08-15 successor', '2022-08-29 secretary', '2022-09-12 chair', '2022-09-26 list']],
    ['an empty seat: the secretary, then the chair, then the list', () => left(), 'handover-vacant', ['2022-08-01 secretary', '2022-08-29 secretary', '2022-09-26 chair', '2022-10-10 list']],
    ['what falls in a weekend waits for Monday', () => tell(left().until('2022-08-06T09:00:00.000Z'), 'SUCCESSOR_KNOWN', { toId: 'bas' }), 'handover-accept', ['2022-08-06 successor', '2022-08-15 successor', '2022-08-22 successor', '2022-09-05 secretary', '2022-09-19 chair', '2022-10-03 list']],
  ])('%s', (_, world, kind, expected) => expect(row(world(), kind)).toEqual(expected));
});

describe('what cannot be', () => {
  it.each<[string, () => World, string, JsonObject, string]>([
    ['accepting twice', () => accepting().act(handover, 'POINTS_ACCEPTED', { pointIds: ['actie'] }), 'POINTS_ACCEPTED', { pointIds: ['actie'] }, 'handover.answered'],
    ['refusing what was accepted', () => accepting().act(handover, 'POINTS_ACCEPTED', { pointIds: ['actie'] }), 'POINT_REFUSED', { pointId: 'actie', reason: 'x' }, 'handover.answered'],
    ['accepting before the day', annotating, 'POINTS_ACCEPTED', { pointIds: ['actie'] }, 'handover.not-left'],
    ['accepting while nobody sits there', () => left(), 'POINTS_ACCEPTED', { pointIds: ['actie'] }, 'handover.nobody-yet'],
    ['a point that is not there', accepting, 'POINTS_ACCEPTED', { pointIds: ['actie', 'ander'] }, 'handover.unknown-point'],
    ['settling before the day', annotating, 'POINT_SETTLED', { pointId: 'actie', toId: null }, 'handover.not-left'],
    ['settling twice', () => left().act(handover, 'POINT_SETTLED', { pointId: 'actie', toId: null }), 'POINT_SETTLED', { pointId: 'actie', toId: 'carla' }, 'handover.answered'],
    ['anything after it is over', () => accepting().act(handover, 'POINTS_ACCEPTED', { pointIds: ['actie', 'verslag'] }), 'ANNOTATED', { pointId: 'actie' }, 'handover.over'],
  ])('%s', (_, given, type, more, code) => {
    const world = given();
    expect(world.try(handover, { type, at: world.now, ...more })).toBe(code);
  });
});
