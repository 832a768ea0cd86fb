import type { PreparationContext } from './agenda-preparation.model.js';
import type { JsonObject } from './definition.js';
import { World } from './world.spec-support.js';

const preparation = 'agenda-preparation/m1';
const deadlines = {
  call: '2025-03-03T08:00:00.000Z',
  itemReminders: ['2025-03-17T16:00:00.000Z', '2025-03-21T16:00:00.000Z'],
  itemsDue: '2025-03-24T16:00:00.000Z',
  meets: '2025-03-27T14:00:00.000Z',
  approvalReminders: ['2025-03-28T16:00:00.000Z'],
  approval: '2025-03-31T15:00:00.000Z',
};
const begun = (change: JsonObject = {}): World =>
  new World('2025-02-01T08:00:00.000Z').begin('agenda-preparation', 'm1', { meetingId: 'm1', bodyId: 'besturenoverleg', committeeId: 'agendacommissie', deadlines, fixedBy: 'agendacommissie', ...change });
/** Items i1 to i4 were offered; the committee sits. */
const sitting = (change: JsonObject = {}): World => {
  const world = begun(change).until('2025-03-10T08:00:00.000Z');
  for (const itemId of ['i1', 'i2', 'i3', 'i4']) world.act(preparation, 'ITEM_OFFERED', { itemId });
  return world.until(deadlines.meets);
};
const NONE = { into: null, meetingId: null, bodyId: null };
const decide = (world: World, itemId: string, decision: string, more: JsonObject = {}): World => world.act(preparation, 'ITEM_DECIDED', { itemId, decision, ...NONE, ...more });
const refusal = (world: World, itemId: string, decision: string, more: JsonObject = {}): string | null =>
  world.try(preparation, { type: 'ITEM_DECIDED', at: world.now, itemId, decision, ...NONE, ...more });
const receive = (world: World, type: string, more: JsonObject = {}): World => {
  expect(world.try(preparation, { type, at: world.now, ...more })).toBeNull();
  return world;
};

describe('an agendacommissie', () => {
  it('is asked for items, reminded, and sits after the closing date', () => {
    const world = begun().until(deadlines.meets);
    expect(world.post()).toEqual(['2025-03-03T08:00 committee-call', '2025-03-17T16:00 committee-reminder', '2025-03-21T16:00 committee-reminder']);
    expect(world.state(preparation)).toBe('deciding');
    expect(world.refusedTimers).toEqual([]);
  });

  it('decides on each item; the submitter hears it, and what was decided happens', () => {
    const world = sitting();
    decide(world, 'i1', 'accepted');
    decide(world, 'i2', 'merged', { into: 'i1' });
    decide(world, 'i3', 'deferred', { meetingId: 'm2' });
    decide(world, 'i4', 'referred', { bodyId: 'werkgroep' });
    expect(world.mails('committee-decision')).toEqual(['accepted', 'merged', 'deferred', 'referred'].map((decision, index) => ({ committeeId: 'agendacommissie', itemIds: [`i${index + 1}`], decision, bySilence: false })));
    expect(world.effects('place-items')).toEqual([{ meetingId: 'm1', itemIds: ['i1'] }]);
    expect(world.effects('defer-items')).toEqual([{ meetingId: 'm1', to: 'm2', itemIds: ['i3'] }]);
    expect(world.effects('refer-item')).toEqual([{ meetingId: 'm1', bodyId: 'werkgroep', itemIds: ['i4'] }]);
  });

  it('fixes the agenda itself where the scheme says so, else hands it to the secretary', () => {
    const all = (world: World): World => ['i1', 'i2', 'i3', 'i4'].reduce((so, item) => decide(so, item, 'rejected'), world).act(preparation, 'PREPARATION_SETTLED');
    expect(all(sitting()).effects('send')).toEqual([{ workflow: 'meeting', key: 'm1', event: { type: 'AGENDA_FIXED', at: deadlines.meets } }]);
    const westland = all(sitting({ fixedBy: 'chair' }));
    expect(westland.effects('send')).toEqual([]);
    expect(westland.mails('committee-settled')).toEqual([{ committeeId: 'agendacommissie', bySilence: false }]);
  });

  it('never blocks by silence: what it did not decide on goes onto the agenda', () => {
    const world = decide(sitting(), 'i1', 'rejected').until(deadlines.approval);
    expect(world.state(preparation)).toBe('settled');
    expect(world.effects('place-items')).toEqual([{ meetingId: 'm1', itemIds: ['i2', 'i3', 'i4'] }]);
    expect(world.mails('committee-decision').at(-1)).toEqual({ committeeId: 'agendacommissie', itemIds: ['i2', 'i3', 'i4'], decision: 'accepted', bySilence: true });
    expect(world.mails('committee-undecided')).toEqual([{ committeeId: 'agendacommissie', nr: 1, undecided: 3 }]);
    expect(world.context<PreparationContext>(preparation).items.map(({ decision, bySilence }) => `${decision} ${bySilence}`)).toEqual(['rejected false', 'accepted true', 'accepted true', 'accepted true']);
    expect(world.effects('send')).toEqual([]);
  });

  it('has nothing to fix when nothing was offered: the agenda leaves as the secretary had it', () => {
    const world = begun().until(deadlines.approval);
    expect(world.mails('committee-settled')).toEqual([{ committeeId: 'agendacommissie', bySilence: true }]);
    expect(world.effects('place-items')).toEqual([]);
  });
});

describe('the meeting that it prepares', () => {
  const later = { ...deadlines, itemReminders: [], itemsDue: '2025-04-24T15:00:00.000Z', meets: '2025-04-29T14:00:00.000Z', approvalReminders: [], approval: '2025-05-02T15:00:00.000Z' };

  it('takes it along when it moves; before a new closing date items may come again', () => {
    const world = receive(sitting(), 'MEETING_MOVED', { deadlines: later, reopens: true });
    expect(world.state(preparation)).toBe('collecting');
    expect(world.mails('committee-moved')).toEqual([{ committeeId: 'agendacommissie', calendarSequence: 1 }]);
    world.act(preparation, 'ITEM_OFFERED', { itemId: 'i5' });
    expect(world.timers(preparation)).toEqual(['items-due 2025-04-24T15:00:00.000Z', 'decisions 2025-05-02T15:00:00.000Z']);
  });

  it('is told of nothing before the committee was asked', () => {
    expect(receive(begun(), 'MEETING_MOVED', { deadlines: later, reopens: true }).mails('committee-moved')).toEqual([]);
    expect(receive(begun(), 'MEETING_CANCELLED').mails('committee-cancelled')).toEqual([]);
  });

  it('loses no item when it is cancelled', () => {
    const world = receive(decide(sitting(), 'i1', 'rejected'), 'MEETING_CANCELLED');
    expect(world.state(preparation)).toBe('closed');
    expect(world.effects('defer-items')).toEqual([{ meetingId: 'm1', to: null, itemIds: ['i2', 'i3', 'i4'] }]);
    expect(world.mails('committee-decision').at(-1)).toEqual({ committeeId: 'agendacommissie', itemIds: ['i2', 'i3', 'i4'], decision: 'deferred', bySilence: true });
    expect(world.mails('committee-cancelled')).toHaveLength(1);
  });

  it('tells nobody of items when it is cancelled without any', () => {
    const world = receive(begun().until('2025-03-10T08:00:00.000Z'), 'MEETING_CANCELLED');
    expect(world.effects('defer-items')).toEqual([]);
    expect(world.mails('committee-decision')).toEqual([]);
  });

  it('ends the preparation when it begins', () => {
    const world = receive(sitting().until(deadlines.approval), 'MEETING_HELD');
    expect(world.state(preparation)).toBe('closed');
  });
});

describe('what cannot be', () => {
  it.each<[string, () => string | null, string]>([
    ['an item after the closing date', () => sitting().try(preparation, { type: 'ITEM_OFFERED', at: deadlines.meets, itemId: 'i9' }), 'preparation.items-closed'],
    ['a decision before the committee was asked', () => refusal(begun().act(preparation, 'ITEM_OFFERED', { itemId: 'i1' }), 'i1', 'accepted'), 'preparation.not-begun'],
    ['a decision on what was never offered', () => refusal(sitting(), 'i9', 'accepted'), 'preparation.unknown-item'],
    ['a second decision', () => refusal(decide(sitting(), 'i1', 'accepted'), 'i1', 'rejected'), 'preparation.already-decided'],
    ['merging into itself', () => refusal(sitting(), 'i1', 'merged', { into: 'i1' }), 'preparation.cannot-merge'],
    ['merging into what was rejected', () => refusal(decide(sitting(), 'i2', 'rejected'), 'i1', 'merged', { into: 'i2' }), 'preparation.cannot-merge'],
    ['deferring to the same meeting', () => refusal(sitting(), 'i1', 'deferred', { meetingId: 'm1' }), 'preparation.same-meeting'],
    ['referring to the same body', () => refusal(sitting(), 'i1', 'referred', { bodyId: 'besturenoverleg' }), 'preparation.same-body'],
    ['settling while items may still come in', () => begun().until('2025-03-10T08:00:00.000Z').try(preparation, { type: 'PREPARATION_SETTLED', at: '2025-03-10T08:00:00.000Z' }), 'preparation.items-open'],
    ['settling with open ends', () => sitting().try(preparation, { type: 'PREPARATION_SETTLED', at: deadlines.meets }), 'preparation.undecided'],
    ['withdrawing what took in others', () => decide(sitting(), 'i1', 'merged', { into: 'i2' }).try(preparation, { type: 'OFFER_WITHDRAWN', at: deadlines.meets, itemId: 'i2' }), 'preparation.holds-others'],
    ['anything after it is settled', () => sitting().until(deadlines.approval).try(preparation, { type: 'CALL_ANSWERED', at: deadlines.approval }), 'preparation.settled'],
  ])('%s', (_, attempt, code) => {
    expect(attempt()).toBe(code);
  });
});
