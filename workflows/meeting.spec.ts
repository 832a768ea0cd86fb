import type { JsonObject } from './definition.js';
import { meetingPublicEvents } from './meeting.events.js';
import type { MeetingContext } from './meeting.model.js';
import { meetingTimers } from './meeting.timers.js';
import { heldMeeting, M1, plannedMeeting, type World } from './world.spec-support.js';

const meeting = 'meeting/m1';
const itemsClosed = (change: JsonObject = {}) => plannedMeeting(change).act(meeting, 'ITEM_SUBMITTED', { itemId: 'huisvesting' }).until('2021-09-17T08:00:00.000Z');
const fixedAgenda = () => itemsClosed().act(meeting, 'AGENDA_PROPOSED').act(meeting, 'AGENDA_FIXED');
const sentAgenda = () => fixedAgenda().until('2021-09-28T08:00:00.000Z');
const outcome = (world: World, itemId: string, kind: string, more: JsonObject = {}) =>
  world.act(meeting, 'OUTCOME_RECORDED', { itemId, outcome: kind, until: null, origin: null, ...more });
const items = (world: World) => Object.fromEntries(world.context<MeetingContext>(meeting).items.map(({ itemId, state }) => [itemId, state]));

describe('a meeting that is planned', () => {
  it('invites its members at once when it is announced', () => {
    expect(plannedMeeting().mails('invitation')).toEqual([{}]);
    expect(plannedMeeting({ announce: false }).post()).toEqual([]);
  });

  it('calls for items on the day that the scheme sets, and says so when members did not know the date yet', () => {
    expect(plannedMeeting().until(M1.deadlines.call).mails('call-for-items')).toEqual([{ invite: false }]);
    expect(plannedMeeting({ announce: false }).until(M1.deadlines.call).mails('call-for-items')).toEqual([{ invite: true }]);
  });

  it('calls once when the secretary does so earlier', () => {
    const world = plannedMeeting().act(meeting, 'SEND_CALL').until(M1.deadlines.itemsDue);
    expect(world.mails('call-for-items')).toHaveLength(1);
  });

  it('goes through its states in the order of its deadlines when nobody does anything', () => {
    const world = plannedMeeting();
    const seen = [M1.deadlines.call, M1.deadlines.itemsDue, M1.deadlines.approval, M1.deadlines.papers, M1.startsAt].map((at) => world.until(at).state(meeting));
    expect(seen).toEqual(['collecting', 'drafting', 'drafting', 'sent', 'held']);
    expect(world.refusedTimers).toEqual([]);
  });
});

describe('items', () => {
  it('are asked for, with reminders until they are due', () => {
    expect(plannedMeeting().until('2021-09-17T08:00:00.000Z').mails('items-reminder')).toEqual([{ nr: 1 }, { nr: 2 }]);
  });

  it('come too late for the ordinary way once they are due', () => {
    const world = itemsClosed();
    expect(world.try(meeting, { type: 'ITEM_SUBMITTED', itemId: 'laat', at: world.now })).toBe('meeting.items-closed');
  });

  it('need no consent while they can still come in', () => {
    const world = plannedMeeting();
    expect(world.try(meeting, { type: 'LATE_ITEM_SUBMITTED', itemId: 'vroeg', at: world.now })).toBe('meeting.items-open');
  });

  it('that are late ask the chair, who may let them in', () => {
    const world = itemsClosed().act(meeting, 'LATE_ITEM_SUBMITTED', { itemId: 'laat' }).act(meeting, 'LATE_ITEM_CONSENTED', { itemId: 'laat' });
    expect(world.mails('late-item-request')).toEqual([{ itemId: 'laat' }]);
    expect(world.mails('late-item-answer')).toEqual([{ itemId: 'laat', consented: true }]);
    expect(items(world)).toEqual({ huisvesting: 'on-agenda', laat: 'on-agenda' });
  });

  it('that the chair refuses go to the next meeting instead of getting lost', () => {
    const world = itemsClosed().act(meeting, 'LATE_ITEM_SUBMITTED', { itemId: 'laat' }).act(meeting, 'LATE_ITEM_REFUSED', { itemId: 'laat' });
    expect(world.effects('carry-over')).toEqual([{ meetingId: 'm1', bodyId: 'stuurgroep', itemIds: ['laat'] }]);
    expect(world.try(meeting, { type: 'LATE_ITEM_CONSENTED', itemId: 'laat', at: world.now })).toBe('meeting.no-late-item');
  });

  it('that are late and never answered go to the next meeting too', () => {
    const world = sentAgenda().act(meeting, 'LATE_ITEM_SUBMITTED', { itemId: 'laat' }).until('2021-10-08T08:00:00.000Z');
    outcome(world, 'huisvesting', 'besloten').act(meeting, 'RECORD_COMPLETED');
    expect(world.effects('carry-over')).toMatchObject([{ itemIds: ['laat'] }]);
  });

  it('that change after the agenda has left make a new version that everybody gets', () => {
    const world = sentAgenda()
      .act(meeting, 'LATE_ITEM_SUBMITTED', { itemId: 'laat' })
      .act(meeting, 'LATE_ITEM_CONSENTED', { itemId: 'laat' })
      .act(meeting, 'ITEM_WITHDRAWN', { itemId: 'huisvesting' })
      .act(meeting, 'ITEM_CARRIED_IN', { itemId: 'verslag' });
    expect(world.mails('agenda-changed').map((mail) => mail['agendaVersion'])).toEqual([2, 3, 4]);
    expect(world.mails('guest-agenda').map((mail) => mail['changed'])).toEqual([false, true, true, true]);
    expect(items(world)).toEqual({ laat: 'on-agenda', verslag: 'on-agenda' });
  });

  it('that the secretary takes off are told to who brought them in, once, at whatever moment', () => {
    const off = (itemId: string) => ({ itemId, unheard: true, reason: 'Geen tijd' });
    const told = { itemId: 'huisvesting', reason: 'Geen tijd' };
    for (const world of [itemsClosed(), fixedAgenda(), sentAgenda()]) expect(world.act(meeting, 'ITEM_WITHDRAWN', off('huisvesting')).act(meeting, 'ITEM_WITHDRAWN', { ...off('huisvesting'), unheard: false }).mails('item-taken-off')).toEqual([told]);
    const late = sentAgenda().act(meeting, 'LATE_ITEM_SUBMITTED', { itemId: 'laat' }).act(meeting, 'ITEM_WITHDRAWN', off('laat'));
    expect([late.mails('item-taken-off'), late.mails('late-item-answer'), late.mails('agenda-changed')]).toEqual([[{ ...told, itemId: 'laat' }], [], []]);
    expect(sentAgenda().act(meeting, 'ITEM_WITHDRAWN', off('huisvesting')).mails('agenda-changed')).toHaveLength(1);
    expect(sentAgenda().act(meeting, 'ITEM_WITHDRAWN', { itemId: 'huisvesting', unheard: false, reason: null }).mails('item-taken-off')).toEqual([]);
  });

  it('may have guests: who is invited, or asked back, once the agenda has left hears it at once, and nobody before it', () => {
    const before = itemsClosed().act(meeting, 'GUEST_INVITED', { itemId: 'huisvesting', guestId: 'g1' }).act(meeting, 'GUEST_UNINVITED', { itemId: 'huisvesting', guestId: 'g1' });
    expect(before.mails('guest-agenda')).toEqual([]);
    const world = sentAgenda().act(meeting, 'GUEST_INVITED', { itemId: 'huisvesting', guestId: 'g2' }).act(meeting, 'GUEST_UNINVITED', { itemId: 'huisvesting', guestId: 'g2' });
    // Also of an agenda that was opened again: they have the one before it.
    world.act(meeting, 'AGENDA_REOPENED').act(meeting, 'GUEST_UNINVITED', { itemId: 'huisvesting', guestId: 'g3' });
    expect(world.mails('guest-agenda')).toEqual([
      { agendaVersion: 1, changed: false },
      { agendaVersion: 1, changed: false, guestId: 'g2' },
      { agendaVersion: 1, changed: true, guestId: 'g2' },
      { agendaVersion: 2, changed: true, guestId: 'g3' },
    ]);
    expect(world.until(M1.startsAt).try(meeting, { type: 'GUEST_UNINVITED', itemId: 'huisvesting', guestId: 'g2', at: M1.startsAt })).toBe('meeting.already-held');
  });

  it('that are withdrawn twice change the agenda once, standing items too', () => {
    const world = sentAgenda();
    for (const itemId of ['huisvesting', 'huisvesting', 'opening', 'opening']) world.act(meeting, 'ITEM_WITHDRAWN', { itemId });
    expect(world.mails('agenda-changed').map((mail) => mail['agendaVersion'])).toEqual([2, 3]);
    expect(world.act(meeting, 'ITEM_CARRIED_IN', { itemId: 'huisvesting' }).act(meeting, 'ITEM_WITHDRAWN', { itemId: 'huisvesting' }).mails('agenda-changed')).toHaveLength(4);
  });

  it('that change between fixing and sending leave with the agenda as one', () => {
    const world = fixedAgenda().act(meeting, 'ITEM_CARRIED_IN', { itemId: 'verslag' }).until(M1.startsAt);
    expect(world.mails('agenda')).toEqual([{ agendaVersion: 2, fixedBySilence: false }]);
    expect(world.mails('agenda-changed')).toEqual([]);
  });

  it('whose document is missing are asked for it before the papers leave, and what comes later is sent on', () => {
    const world = itemsClosed().until(M1.deadlines.papers).act(meeting, 'DOCUMENT_ADDED', { itemId: 'huisvesting', documentId: 'd1' });
    expect(world.mails('papers-reminder')).toEqual([{ nr: 1 }]);
    expect(world.mails('papers-added')).toEqual([{ itemId: 'huisvesting', documentId: 'd1' }]);
  });
});

describe('the agenda', () => {
  it('is proposed by the secretary, fixed by the chair and sent on its day', () => {
    const world = sentAgenda();
    expect(world.mails('agenda-approval-request')).toEqual([{ to: 'chair' }]);
    expect(world.mails('agenda')).toEqual([{ agendaVersion: 1, fixedBySilence: false }]);
    expect(world.mails('escalation')).toEqual([]);
  });

  it('can leave earlier once it is fixed, and not before', () => {
    const world = itemsClosed();
    expect(world.try(meeting, { type: 'SEND_AGENDA', at: world.now })).toBe('meeting.agenda-not-fixed');
    world.act(meeting, 'AGENDA_FIXED').act(meeting, 'SEND_AGENDA').until(M1.startsAt);
    expect(world.mails('agenda')).toHaveLength(1);
  });

  it('needs no second hand where the secretary fixes it', () => {
    const world = itemsClosed({ fixedBy: 'secretary' }).act(meeting, 'AGENDA_PROPOSED');
    expect(world.state(meeting)).toBe('fixed');
    expect(world.mails('agenda-approval-request')).toEqual([]);
  });

  it('goes back to the secretary when the chair returns it', () => {
    const world = itemsClosed().act(meeting, 'AGENDA_PROPOSED').act(meeting, 'AGENDA_RETURNED', { remark: 'Zet huisvesting eerst.' });
    expect(world.state(meeting)).toBe('drafting');
    expect(world.mails('agenda-returned')).toEqual([{ remark: 'Zet huisvesting eerst.' }]);
  });

  it('reminds whoever it waits for, escalates, and then leaves as it is', () => {
    const silent = itemsClosed().act(meeting, 'AGENDA_PROPOSED').until(M1.deadlines.papers);
    expect(silent.mails('agenda-approval-reminder')).toEqual([{ to: 'chair', nr: 1 }]);
    expect(silent.mails('escalation')).toEqual([{ about: 'agenda-not-fixed', to: ['chair', 'secretary'] }]);
    expect(silent.mails('agenda')).toEqual([{ agendaVersion: 1, fixedBySilence: true }]);
    expect(itemsClosed().until(M1.deadlines.papers).mails('agenda-draft-reminder')).toEqual([{ nr: 1 }]);
  });

  it('loses the remark that nobody fixed it when the chair answers after all', () => {
    const world = itemsClosed().until(M1.deadlines.papers).act(meeting, 'AGENDA_FIXED');
    expect(world.context(meeting)).toMatchObject({ fixedBySilence: false });
    expect(world.try(meeting, { type: 'AGENDA_FIXED', at: world.now })).toBe('meeting.agenda-already-fixed');
  });

  it('that is reopened comes back as a new version, without complaints about days that had passed', () => {
    const world = sentAgenda().act(meeting, 'AGENDA_REOPENED').until('2021-09-29T08:00:00.000Z');
    expect(world.state(meeting)).toBe('drafting');
    expect(world.mails('escalation')).toEqual([]);
    world.act(meeting, 'AGENDA_FIXED');
    expect(world.state(meeting)).toBe('sent');
    expect(world.mails('agenda-changed')).toEqual([{ agendaVersion: 2, fixedBySilence: false }]);
  });

  it('that was reopened and forgotten leaves a weekday before the meeting, or an hour before it when it was reopened later than that', () => {
    const world = fixedAgenda().act(meeting, 'SEND_AGENDA').until('2021-10-01T08:00:00.000Z').act(meeting, 'AGENDA_REOPENED').until('2021-10-06T12:59:59.000Z');
    expect(world.mails('agenda-changed')).toEqual([]);
    expect(world.until('2021-10-06T13:00:00.000Z').mails('agenda-changed')).toEqual([{ agendaVersion: 2, fixedBySilence: true }]);
    world.until('2021-10-07T08:00:00.000Z').act(meeting, 'AGENDA_REOPENED').until('2021-10-07T11:59:59.000Z');
    expect(world.mails('agenda-changed')).toHaveLength(1);
    expect(world.until('2021-10-07T12:00:00.000Z').mails('agenda-changed')).toHaveLength(2);
    world.until('2021-10-07T12:30:00.000Z').act(meeting, 'AGENDA_REOPENED');
    expect(world.until(M1.startsAt).state(meeting)).toBe('held');
    expect(world.mails('agenda-changed')).toHaveLength(2);
  });
});

describe('a meeting that is moved', () => {
  const later = {
    startsAt: '2021-11-11T14:00:00.000Z',
    oldPlace: 'Stadhuis',
    calendarSequence: 1,
    deadlines: {
      call: '2021-09-30T07:00:00.000Z',
      itemReminders: ['2021-10-14T07:00:00.000Z'],
      itemsDue: '2021-10-21T15:00:00.000Z',
      approvalReminders: [],
      approval: '2021-10-27T15:00:00.000Z',
      paperReminders: [],
      papers: '2021-11-01T08:00:00.000Z',
    },
    minutes: { ...M1.minutes, preview: '2021-11-23T08:00:00.000Z', distribution: '2021-11-25T08:00:00.000Z' },
  };

  it('tells its members both dates', () => {
    expect(plannedMeeting().act(meeting, 'MOVED', later).mails('moved')).toEqual([{ oldStartsAt: M1.startsAt, oldPlace: 'Stadhuis', startsAt: later.startsAt, calendarSequence: 1 }]);
  });

  it('tells nobody who did not know of it', () => {
    expect(plannedMeeting({ announce: false }).act(meeting, 'MOVED', later).post()).toEqual([]);
  });

  it('moves its deadlines with it', () => {
    const world = plannedMeeting().act(meeting, 'MOVED', later).until(M1.startsAt);
    expect(world.state(meeting)).toBe('collecting');
    expect(world.until(later.startsAt).state(meeting)).toBe('held');
  });

  it.each([
    ['drafting', itemsClosed],
    ['proposed', () => itemsClosed().act(meeting, 'AGENDA_PROPOSED')],
    ['fixed', fixedAgenda],
  ])('opens for items again from %s when they can still come in, without a second call', (_state, given) => {
    const world = given().act(meeting, 'LATE_ITEM_SUBMITTED', { itemId: 'laat' }).act(meeting, 'MOVED', later);
    expect(world.state(meeting)).toBe('collecting');
    expect(items(world)).toEqual({ huisvesting: 'on-agenda', laat: 'on-agenda' });
    expect(world.until(later.startsAt).mails('call-for-items')).toHaveLength(1);
    expect(world.mails('agenda')).toHaveLength(1);
  });

  it('and moved back on the evening of its closing day still sends its agenda', () => {
    const { startsAt, deadlines, minutes } = M1;
    const world = plannedMeeting().until('2021-09-16T18:00:00.000Z').act(meeting, 'MOVED', later).act(meeting, 'MOVED', { startsAt, oldPlace: 'Stadhuis', deadlines, minutes, calendarSequence: 2 });
    expect(world.state(meeting)).toBe('drafting');
    expect(world.until(M1.deadlines.papers).mails('agenda')).toEqual([{ agendaVersion: 1, fixedBySilence: true }]);
  });

  it('never takes back an agenda that members have', () => {
    const world = sentAgenda().act(meeting, 'MOVED', later);
    expect(world.state(meeting)).toBe('sent');
    expect(world.until(later.startsAt).mails('agenda')).toHaveLength(1);
  });

  it('cannot be moved once it was held', () => {
    expect(heldMeeting().try(meeting, { type: 'MOVED', at: M1.startsAt, ...later })).toBe('meeting.already-held');
  });
});

describe('a meeting that is cancelled', () => {
  const cancel = (world: World) => world.act(meeting, 'CANCELLED', { reason: 'Geen quorum', calendarSequence: 1 });

  it('says so, hands its items on and asks whether the year still has enough meetings', () => {
    const world = cancel(sentAgenda());
    expect(world.state(meeting)).toBe('cancelled');
    expect(world.mails('cancelled')).toEqual([{ calendarSequence: 1 }]);
    expect(world.effects('carry-over')).toEqual([{ meetingId: 'm1', bodyId: 'stuurgroep', itemIds: ['huisvesting'] }]);
    expect(world.effects('check-frequency')).toEqual([{ meetingId: 'm1', bodyId: 'stuurgroep', startsAt: M1.startsAt }]);
  });

  it('is never held and has no minutes', () => {
    const world = cancel(sentAgenda()).until('2022-08-01T08:00:00.000Z');
    expect(world.has('minutes/m1')).toBe(false);
  });

  it('is silent towards members who did not know of it', () => {
    expect(cancel(plannedMeeting({ announce: false })).post()).toEqual([]);
  });
});

describe('a meeting that was held', () => {
  const withItems = () =>
    itemsClosed().act(meeting, 'ITEM_CARRIED_IN', { itemId: 'verslag' }).act(meeting, 'ITEM_CARRIED_IN', { itemId: 'jaarplan' }).until('2021-10-07T15:00:00.000Z');

  it('starts its minutes, with its own key', () => {
    expect(heldMeeting().effects('start')).toEqual([
      {
        workflow: 'minutes',
        key: 'm1',
        input: { minutesId: 'm1', meetingId: 'm1', bodyId: 'stuurgroep', heldAt: M1.startsAt, deadlines: M1.minutes, recipients: M1.recipients },
      },
    ]);
  });

  it('reminds the secretary a weekday before the decision list is due, and the chair too once its day has come and nothing was recorded', () => {
    const world = heldMeeting().until(M1.minutes.distribution);
    expect(world.mails('record-reminder')).toEqual([{ level: 'secretary', list: 'planned' }, { level: 'chair', list: 'nothing' }, { level: 'chair', list: 'nothing' }]);
    expect(world.mails('decision-list')).toEqual([]);
    expect(world.post().filter((line) => line.endsWith('record-reminder'))).toEqual(['08', '11', '12'].map((day) => `2021-10-${day}T15:00 record-reminder`));
    expect(heldMeeting().act(meeting, 'RECORD_COMPLETED').until(M1.minutes.distribution).mails('record-reminder')).toEqual([]);
  });

  it('lets its members have what was recorded on the day of the decision list, complete or not', () => {
    const world = heldMeeting().act(meeting, 'ACTION_RECORDED', { actionId: 'a1' }).until(M1.minutes.distribution);
    expect(world.post().filter((line) => /decision-list|record-reminder/.test(line))).toEqual(['2021-10-08T15:00 record-reminder', '2021-10-11T15:00 decision-list', '2021-10-11T15:00 record-reminder', '2021-10-12T15:00 record-reminder']);
    expect(world.mails('record-reminder')).toEqual([{ level: 'secretary', list: 'planned' }, { level: 'secretary', list: 'partial' }, { level: 'chair', list: 'partial' }]);
    expect(world.refusedTimers).toEqual([]);
  });

  it.each([['besloten', 1], ['aangehouden', 1], ['besproken', 0]])('counts an outcome that the list tells as something recorded: %s', (kind, lists) => {
    expect(outcome(withItems(), 'jaarplan', kind).until(M1.minutes.preview).mails('decision-list')).toHaveLength(lists);
  });

  it('lets them have the first thing that is recorded after that day on the next office morning', () => {
    // Friday evening; then Monday.
    const world = heldMeeting().until('2021-10-15T18:00:00.000Z').act(meeting, 'DECISION_RECORDED', { decisionId: 'd1' }).act(meeting, 'ACTION_RECORDED', { actionId: 'a1' }).until('2021-10-20T08:00:00.000Z');
    expect(world.post().filter((line) => line.endsWith('decision-list'))).toEqual(['2021-10-18T07:00 decision-list']);
    expect(world.mails('record-reminder').at(-1)).toEqual({ level: 'secretary', list: 'partial' });
  });

  it.each([
    ['the record is complete by then', () => heldMeeting().until('2021-10-12T18:00:00.000Z').act(meeting, 'DECISION_RECORDED', { decisionId: 'd1' }).act(meeting, 'RECORD_COMPLETED')],
    ['the last day has come, on which everybody gets it', () => heldMeeting().until('2021-10-20T18:00:00.000Z').act(meeting, 'DECISION_RECORDED', { decisionId: 'd1' })],
  ])('sends no list that is not complete when %s', (_why, given) => {
    expect(given().until('2021-11-01T08:00:00.000Z').mails('decision-list').filter(({ partial }) => partial)).toEqual([]);
  });

  it('hands what was not reached or held over on to the next meeting when its record is complete', () => {
    const world = outcome(outcome(withItems(), 'huisvesting', 'besloten'), 'jaarplan', 'aangehouden').act(meeting, 'RECORD_COMPLETED');
    expect(world.effects('carry-over')).toMatchObject([{ itemIds: ['verslag', 'jaarplan'] }]);
    expect(items(world)).toEqual({ huisvesting: 'settled', verslag: 'carried', jaarplan: 'carried' });
  });

  it('hands everything on after fourteen days when nobody made a record', () => {
    const world = withItems().until(M1.minutes.distribution);
    expect(world.effects('carry-over')).toMatchObject([{ itemIds: ['huisvesting', 'verslag', 'jaarplan'] }]);
  });

  it('tells the minutes that came to be adopted what became of them, and leaves the rest to them', () => {
    const world = outcome(withItems(), 'verslag', 'aangehouden', { origin: { workflow: 'minutes', key: 'm0', event: { type: 'ADOPTION_POSTPONED', at: M1.startsAt, meetingId: 'm1' } } });
    expect(world.effects('send')).toEqual([{ workflow: 'minutes', key: 'm0', event: { type: 'ADOPTION_POSTPONED', at: M1.startsAt, meetingId: 'm1' } }]);
    expect(items(world)).toMatchObject({ verslag: 'settled' });
  });

  it('takes a corrected outcome', () => {
    const world = outcome(outcome(withItems(), 'jaarplan', 'besloten'), 'jaarplan', 'aangehouden');
    expect(items(world)).toMatchObject({ jaarplan: 'on-agenda' });
  });

  it('closes after fourteen days when its record is complete, and refuses outcomes before it was held', () => {
    expect(heldMeeting().act(meeting, 'RECORD_COMPLETED').until(M1.minutes.distribution).state(meeting)).toBe('closed');
    expect(sentAgenda().try(meeting, { type: 'RECORD_COMPLETED', at: M1.startsAt })).toBe('meeting.not-held');
    expect(heldMeeting().act(meeting, 'RECORD_COMPLETED').try(meeting, { type: 'RECORD_COMPLETED', at: M1.startsAt })).toBe('meeting.record-complete');
  });

  it('waits eight weeks more for a late record, then closes with an escalation', () => {
    const late = heldMeeting().until('2021-11-15T08:00:00.000Z').act(meeting, 'RECORD_COMPLETED').until('2021-11-15T08:00:00.000Z');
    expect(late.state(meeting)).toBe('closed');
    const never = heldMeeting().until('2021-12-16T07:59:59.000Z');
    expect(never.state(meeting)).toBe('held');
    expect(never.until('2021-12-16T08:00:00.000Z').state(meeting)).toBe('closed');
    expect(never.mails('escalation')).toContainEqual({ about: 'record-never-completed', to: ['chair', 'secretary'] });
  });
});

describe('a decision onder voorbehoud', () => {
  const until = '2021-11-04T08:00:00.000Z';
  const reserved = () => outcome(heldMeeting(), 'jaarplan', 'onder-voorbehoud', { until }).act(meeting, 'RECORD_COMPLETED');

  it('needs a date, and only such a decision has one', () => {
    const event = { type: 'OUTCOME_RECORDED', at: M1.startsAt, itemId: 'jaarplan', origin: null };
    expect(meetingPublicEvents.safeParse({ ...event, outcome: 'onder-voorbehoud', until: null }).success).toBe(false);
    expect(meetingPublicEvents.safeParse({ ...event, outcome: 'besloten', until }).success).toBe(false);
    expect(meetingPublicEvents.safeParse({ ...event, outcome: 'onder-voorbehoud', until }).success).toBe(true);
  });

  const ASKED = [false, true].map((reminder) => ({ itemId: 'jaarplan', followUp: 0, reminder }));
  it.each([
    ['two weeks ahead: the next morning, and three weekdays before', '2021-10-28T15:00:00.000Z', ['2021-10-08T07:00:00.000Z', '2021-10-25T15:00:00.000Z']],
    ['within three days: the next morning only', '2021-10-12T15:00:00.000Z', ['2021-10-08T07:00:00.000Z']],
    ['before that morning: on its own time only', '2021-10-08T06:00:00.000Z', []],
  ])('is asked for %s', (_, day, expected) => {
    const world = outcome(heldMeeting(), 'jaarplan', 'onder-voorbehoud', { until: day });
    expect(meetingTimers({ value: 'held', status: 'active', context: world.context<MeetingContext>(meeting) }).flatMap(({ event }) => (event.type === 'RESERVATION_ASKED' ? [event.at] : []))).toEqual(expected);
  });

  it('keeps the meeting open until it is settled', () => {
    const world = reserved().until('2021-11-03T08:00:00.000Z');
    expect(world.state(meeting)).toBe('held');
    expect(world.act(meeting, 'RESERVATION_LIFTED', { itemId: 'jaarplan' }).state(meeting)).toBe('closed');
    expect(world.mails('follow-up')).toEqual(ASKED);
  });

  it('is followed up weekly, three times, and then lapses with an escalation', () => {
    const world = reserved().until('2021-11-24T08:00:00.000Z');
    expect(world.mails('follow-up')).toEqual([...ASKED, ...[1, 2, 3].map((followUp) => ({ itemId: 'jaarplan', followUp }))]);
    world.until('2021-11-25T08:00:00.000Z');
    expect(world.mails('escalation')).toContainEqual({ about: 'reservation-lapsed', to: ['chair', 'secretary'], itemId: 'jaarplan' });
    expect(world.context<MeetingContext>(meeting).reservations).toMatchObject([{ itemId: 'jaarplan', until, state: 'lapsed', followUps: 3 }]);
    expect(world.state(meeting)).toBe('held');
    expect(world.until('2022-01-06T08:00:00.000Z').state(meeting)).toBe('closed');
  });

  it('comes back on the next agenda when the achterban does not agree', () => {
    const world = reserved().until(until).act(meeting, 'RESERVATION_UPHELD', { itemId: 'jaarplan' });
    expect(world.effects('carry-over')).toMatchObject([{ itemIds: ['jaarplan'] }]);
    expect(world.state(meeting)).toBe('closed');
  });

  it('gets a new round of follow-ups with a new date', () => {
    const world = outcome(reserved().until(until), 'jaarplan', 'onder-voorbehoud', { until: '2021-12-02T08:00:00.000Z' }).until('2021-12-02T08:00:00.000Z');
    expect(world.mails('follow-up')).toEqual([...ASKED, { itemId: 'jaarplan', followUp: 1 }, ...ASKED, { itemId: 'jaarplan', followUp: 1 }]);
  });

  it.each([['RESERVATION_LIFTED', 'lifted'], ['RESERVATION_UPHELD', 'upheld']])('takes %s also after it lapsed, once, for six weeks', (type, state) => {
    const world = outcome(heldMeeting(), 'jaarplan', 'onder-voorbehoud', { until }).act(meeting, 'RECORD_COMPLETED').until('2021-12-26T08:00:00.000Z').act(meeting, type, { itemId: 'jaarplan' });
    expect(world.context<MeetingContext>(meeting).reservations).toMatchObject([{ state }]);
    expect(world.try(meeting, { type, itemId: 'jaarplan', at: world.now })).toBe('meeting.closed');
  });

  it('cannot be lifted where there is none', () => {
    expect(heldMeeting().try(meeting, { type: 'RESERVATION_LIFTED', itemId: 'jaarplan', at: M1.startsAt })).toBe('meeting.no-reservation');
  });
});

describe('a meeting that has begun', () => {
  const moved = { type: 'MOVED', startsAt: '2021-11-11T14:00:00.000Z', deadlines: M1.deadlines, minutes: M1.minutes, preparation: null, calendarSequence: 1 };
  it.each([['planned', '2021-08-02T08:00:00.000Z'], ['collecting', '2021-09-01T08:00:00.000Z'], ['drafting', '2021-09-20T08:00:00.000Z'], ['sent', '2021-10-01T08:00:00.000Z']])('is neither moved nor cancelled, also when its start was not noticed in state %s', (state, day) => {
    const world = plannedMeeting().until(day);
    expect(world.state(meeting)).toBe(state);
    for (const event of [moved, { type: 'CANCELLED', reason: 'Te laat.', calendarSequence: 1 }]) expect(world.try(meeting, { ...event, at: M1.startsAt })).toBe('meeting.already-held');
    expect(world.try(meeting, { ...moved, at: '2021-10-07T12:59:00.000Z' })).toBeNull();
  });
});
