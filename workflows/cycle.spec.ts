/** Whole meetings with their minutes, told by how people behave. */
import type { JsonObject } from './definition.js';
import { M1, plannedMeeting, World } from './world.spec-support.js';

const meeting = 'meeting/m1';
const minutes = 'minutes/m1';
const outcome = (itemId: string, kind: string, origin: JsonObject | null = null): JsonObject => ({ itemId, outcome: kind, until: null, origin });
const adoption = (changes: boolean): JsonObject => ({ workflow: 'minutes', key: 'm1', event: { type: 'ADOPTED', at: '2021-12-02T15:00:00.000Z', meetingId: 'm2', changes } });

/** Every recipient has this mailing of m1's minutes. */
const arrived = (world: World, distribution: number) => world.try(minutes, { type: 'DISTRIBUTION_DONE', at: world.now, distribution, accepted: 13, failed: 0 });

/** The next stuurgroep, with the adoption of m1's minutes on its agenda, held on 2 December. */
function nextMeeting(world: World): World {
  const later = Object.fromEntries(Object.entries(M1.deadlines).map(([name, value]) => [name, typeof value === 'string' ? value.replace('-09-', '-11-').replace('-08-', '-10-') : []]));
  const after = { decisionList: '2021-12-06T16:00:00.000Z', draft: '2021-12-07T16:00:00.000Z', review: '2021-12-10T16:00:00.000Z', akkoord: '2021-12-13T16:00:00.000Z', preview: '2021-12-14T08:00:00.000Z', distribution: '2021-12-16T08:00:00.000Z', closedDays: [] };
  world.begin('meeting', 'm2', { ...M1, meetingId: 'm2', startsAt: '2021-12-02T14:00:00.000Z', deadlines: later, minutes: after });
  return world.act('meeting/m2', 'ITEM_CARRIED_IN', { itemId: 'verslag-m1' }).until('2021-12-02T15:00:00.000Z');
}

describe('punctual people', () => {
  const world = plannedMeeting()
    .until('2021-09-01T08:00:00.000Z')
    .act(meeting, 'ITEM_SUBMITTED', { itemId: 'huisvesting' })
    .until('2021-09-17T08:00:00.000Z')
    .act(meeting, 'AGENDA_PROPOSED')
    .act(meeting, 'AGENDA_FIXED')
    .until('2021-10-07T15:00:00.000Z')
    .act(meeting, 'ATTENDANCE_RECORDED')
    .act(meeting, 'OUTCOME_RECORDED', outcome('huisvesting', 'besloten'))
    .act(meeting, 'DECISION_RECORDED', { decisionId: 'd1' })
    .act(meeting, 'ACTION_RECORDED', { actionId: 'a1' })
    .until('2021-10-08T08:00:00.000Z')
    .act(meeting, 'RECORD_COMPLETED')
    .act(minutes, 'DRAFT_SAVED', { version: 1 })
    .act(minutes, 'DRAFT_SUBMITTED')
    .until('2021-10-13T08:00:00.000Z')
    .act(minutes, 'REVIEW_COMPLETED')
    .act(minutes, 'AKKOORD_GIVEN')
    .until('2021-10-22T08:00:00.000Z');
  nextMeeting(world).act('meeting/m2', 'OUTCOME_RECORDED', outcome('verslag-m1', 'besloten', adoption(false)));

  it('get exactly the mails that they need, in this order', () => {
    expect(world.post().filter((line) => line < '2021-10-22')).toEqual([
      '2021-08-01T08:00 invitation',
      '2021-08-26T07:00 call-for-items',
      '2021-09-09T07:00 items-reminder',
      '2021-09-14T07:00 items-reminder',
      '2021-09-17T08:00 agenda-approval-request',
      '2021-09-24T07:00 papers-reminder',
      '2021-09-27T07:00 agenda',
      '2021-09-27T07:00 guest-agenda',
      '2021-10-08T08:00 decision-list',
      '2021-10-08T08:00 review-request',
      '2021-10-13T08:00 akkoord-request',
      '2021-10-13T08:00 minutes',
    ]);
  });

  it('adopt the minutes in the next meeting; both workflows end once the mailing has, too', () => {
    expect(world.state(minutes)).toBe('delivering');
    arrived(world, 1);
    expect([world.state(meeting), world.state(minutes)]).toEqual(['closed', 'closed']);
    expect(world.undelivered).toEqual([]);
    expect(world.refusedTimers).toEqual([]);
  });
});

describe('people who are late', () => {
  const world = plannedMeeting()
    .until('2021-09-20T08:00:00.000Z')
    .act(meeting, 'LATE_ITEM_SUBMITTED', { itemId: 'huisvesting' })
    .until('2021-09-28T08:00:00.000Z')
    .act(meeting, 'LATE_ITEM_CONSENTED', { itemId: 'huisvesting' })
    .until('2021-10-20T08:00:00.000Z')
    .act(minutes, 'DRAFT_SUBMITTED')
    .until('2021-10-28T08:00:00.000Z')
    .act(meeting, 'OUTCOME_RECORDED', outcome('huisvesting', 'besloten'))
    .act(meeting, 'RECORD_COMPLETED')
    .until('2021-11-05T08:00:00.000Z')
    .act(minutes, 'AKKOORD_GIVEN');

  it('still give members an agenda, then its new version, then the draft on day fourteen, then the minutes', () => {
    const useful = world.log.filter(({ effect }) => /^(agenda|agenda-changed|minutes|decision-list)$/.test(String(effect.params['kind'])));
    expect(useful.map(({ at, effect: { params } }) => `${at.slice(0, 10)} ${String(params['kind'])} ${String(params['status'] ?? '')}`.trim())).toEqual([
      '2021-09-27 agenda',
      '2021-09-28 agenda-changed',
      '2021-10-21 minutes draft',
      '2021-10-28 decision-list',
      '2021-11-05 minutes akkoord',
    ]);
  });

  it('see an item settled that had gone on to the next meeting, without it going there twice', () => {
    expect(world.effects('carry-over')).toHaveLength(1);
  });
});

describe('people who do nothing at all', () => {
  const world = plannedMeeting().act(meeting, 'ITEM_SUBMITTED', { itemId: 'huisvesting' }).until('2022-08-01T08:00:00.000Z');

  it('have an agenda by silence, a meeting, and on day fourteen what was decided', () => {
    expect(world.mails('agenda')).toEqual([{ agendaVersion: 1, fixedBySilence: true }]);
    expect(world.log.filter(({ effect }) => effect.params['kind'] === 'minutes').map(({ at, effect }) => [at, effect.params['status']])).toEqual([[M1.minutes.distribution, 'decisions-only']]);
  });

  it('lose nothing: the item goes to the next meeting, the minutes onto its agenda', () => {
    expect(world.effects('carry-over')).toMatchObject([{ itemIds: ['huisvesting'] }]);
    expect(world.effects('agenda-item')).toHaveLength(1);
  });

  it('hear of it, each in their turn, and then no more', () => {
    expect(world.mails('escalation').map(({ about }) => about)).toEqual(['agenda-not-fixed', 'minutes-missing', ...Array<string>(7).fill('minutes-still-missing'), 'record-never-completed', 'minutes-still-missing']);
    expect(world.mails('minutes-due-reminder')).toHaveLength(3);
    expect(world.timers(minutes)).toEqual([]);
  });

  it('end with a closed meeting and minutes that still wait for a text', () => {
    expect([world.state(meeting), world.state(minutes)]).toEqual(['closed', 'awaiting-draft']);
    expect(world.refusedTimers).toEqual([]);
  });
});

describe('a chair who gives akkoord when the next meeting has already postponed the adoption', () => {
  it('lets it be adopted in the meeting after that', () => {
    const world = plannedMeeting().until('2021-11-01T08:00:00.000Z');
    nextMeeting(world).act('meeting/m2', 'OUTCOME_RECORDED', outcome('verslag-m1', 'aangehouden', { workflow: 'minutes', key: 'm1', event: { type: 'ADOPTION_POSTPONED', at: world.now, meetingId: 'm2' } }));
    expect(world.effects('agenda-item').filter(({ meetingId }) => meetingId === 'm1')).toHaveLength(2);
    world.act(minutes, 'DRAFT_SUBMITTED').act(minutes, 'AKKOORD_GIVEN');
    expect(world.try(minutes, { type: 'ADOPTED', at: world.now, meetingId: 'm3', changes: false })).toBeNull();
    for (const distribution of [1, 2]) arrived(world, distribution);
    expect(world.state(minutes)).toBe('closed');
  });
});
