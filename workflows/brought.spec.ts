import type { JsonObject, SendParams } from './definition.js';
import type { MeetingContext } from './meeting.model.js';
import { heldMeeting, M1, plannedMeeting, type World } from './world.spec-support.js';

const meeting = 'meeting/m1';
const to = { workflow: 'rotation', key: 'plek-1' };
const placed: SendParams = { ...to, event: { type: 'ITEM_PLACED', at: M1.startsAt, ref: 'voordracht', meetingId: 'm1', itemId: 'brought', startsAt: M1.startsAt } };
const told = (outcome: string): SendParams => ({ ...to, event: { type: 'ITEM_OUTCOME', at: M1.startsAt, ref: 'voordracht', outcome, choice: null, meetingId: 'm1', itemId: 'brought' } });
const bring = (world: World) => world.act(meeting, 'ITEM_CARRIED_IN', { itemId: 'brought', tell: placed });
const outcome = (world: World, kind: string, more: JsonObject = {}) => world.act(meeting, 'OUTCOME_RECORDED', { itemId: 'brought', outcome: kind, until: null, origin: null, ...more });
const heldWithIt = () => bring(plannedMeeting()).until(M1.startsAt);
const stateOfIt = (world: World) => world.context<MeetingContext>(meeting).items.find(({ itemId }) => itemId === 'brought')?.state;

describe('an item that a workflow brings', () => {
  it('is told where it stands, also by an agenda that has left, which leaves again as a new version', () => {
    expect(bring(plannedMeeting()).effects('send')).toEqual([placed]);
    const late = bring(plannedMeeting().until(M1.deadlines.papers));
    expect(late.effects('send')).toEqual([placed]);
    expect(late.mails('agenda-changed')).toHaveLength(1);
  });

  it('hears what the meeting decided', () => {
    const world = outcome(heldWithIt(), 'besloten', { origin: told('besloten') });
    expect(world.effects('send')).toContainEqual(told('besloten'));
    expect(stateOfIt(world)).toBe('settled');
  });

  it('goes on by itself when it is held over, and its workflow need not bring it again', () => {
    const world = outcome(heldWithIt(), 'aangehouden').act(meeting, 'RECORD_COMPLETED');
    expect(world.effects('send')).not.toContainEqual(told('aangehouden'));
    expect(world.effects('carry-over')).toMatchObject([{ itemIds: ['brought'] }]);
  });

  it('that was decided after it had gone on leaves the agenda onto which it came', () => {
    const world = outcome(outcome(heldWithIt(), 'aangehouden').act(meeting, 'RECORD_COMPLETED'), 'besloten', { origin: told('besloten') });
    expect(world.effects('withdraw-carried')).toEqual([{ meetingId: 'm1', bodyId: 'stuurgroep', itemId: 'brought' }]);
    expect(world.effects('send')).toContainEqual(told('besloten'));
  });

  it('decided onder voorbehoud is settled for its workflow when the achterban has answered', () => {
    const until = '2021-11-04T08:00:00.000Z';
    const reserved = () => outcome(heldWithIt(), 'onder-voorbehoud', { until });
    expect(reserved().effects('send')).toEqual(heldWithIt().effects('send'));
    expect(reserved().act(meeting, 'RESERVATION_LIFTED', { itemId: 'brought', origin: told('besloten') }).effects('send')).toContainEqual(told('besloten'));
    const upheld = reserved().act(meeting, 'RESERVATION_UPHELD', { itemId: 'brought', origin: told('ingetrokken') });
    expect(upheld.effects('send')).toContainEqual(told('ingetrokken'));
    expect(stateOfIt(upheld)).toBe('on-agenda');
  });

  it('waiting for a later meeting is looked at when one is planned, once', () => {
    expect(plannedMeeting().until(M1.deadlines.papers).effects('draw-forward')).toEqual([{ bodyId: 'stuurgroep' }]);
  });

  it('is no news to anybody where no workflow brought it', () => {
    expect(heldMeeting().act(meeting, 'OUTCOME_RECORDED', { itemId: 'jaarplan', outcome: 'besloten', until: null, origin: null }).effects('send').map((send) => send['workflow'])).toEqual([]);
  });
});
