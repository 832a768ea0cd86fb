import { instantOf } from '#calendar/local-date';
import type { Facts, MeetingFact } from './facts.model.js';
import { hold, meetingOn, row, rulesBroken } from './good-year.spec-support.js';

const of = ({ meetings }: Facts, bodyId: string): MeetingFact[] => meetings.filter((meeting) => meeting.bodyId === bodyId);
const cancel = (meetings: readonly MeetingFact[]): void => meetings.forEach((meeting) => (meeting.cancelled = true));

it('finds nothing in a year in which everything went well', () => {
  expect(rulesBroken(() => {})).toEqual([]);
});

it.each<[string, string, (facts: Facts) => void]>([
  ['three meetings of the stuurgroep', 'year.too-few', (facts) => cancel(of(facts, 'stuurgroep').slice(0, 2))],
  ['seven meetings of the stuurgroep', 'year.too-many', (facts) => ['2022-05-12', '2022-07-05'].forEach((date) => hold(facts, meetingOn('stuurgroep', date)))],
  ['one meeting of the platform', 'year.too-few', (facts) => cancel(of(facts, 'platform').slice(1))],
  ['three meetings of the platform', 'year.too-many', (facts) => hold(facts, meetingOn('platform', '2022-06-21'))],
  ['a meeting in a school holiday', 'meeting.on-free-day', (facts) => (facts.meetings[0]!.startsAt = instantOf('2021-10-19', '14:00'))],
  ['a meeting on Ascension Day', 'meeting.on-free-day', (facts) => (facts.meetings[0]!.startsAt = instantOf('2022-05-26', '14:00'))],
  ['a stuurgroep on a Wednesday', 'meeting.other-weekday', (facts) => (facts.meetings[0]!.startsAt = instantOf('2021-10-06', '14:00'))],
  ['a stuurgroep in the morning', 'meeting.other-time', (facts) => (facts.meetings[0]!.startsAt = instantOf('2021-10-07', '10:00'))],
  ['two meetings of the stuurgroep in a month', 'meeting.too-close', (facts) => hold(facts, meetingOn('stuurgroep', '2021-12-21'))],
  ['a stuurgroep too short before the platform', 'meeting.out-of-order', (facts) => (facts.meetings[0]!.startsAt = instantOf('2021-10-14', '14:00'))],
])('notices %s', (_, rule, spoil) => {
  expect(rulesBroken(spoil)).toContain(rule);
});

it.each<[string, string, string]>([
  ['a year that was not lived through to its end', '2021-08-01', '2022-07-30'],
  ['a year that was not lived through from its beginning', '2021-08-02', '2022-07-31'],
])('does not count %s', (_, from, to) => {
  expect(rulesBroken((facts) => (facts.meetings = facts.meetings.slice(0, 3)), { from, to })).toEqual([]);
});

it('does not ask for an order of what was planned when its year had begun', () => {
  const spoil = (facts: Facts): void => {
    facts.meetings[0]!.startsAt = instantOf('2021-10-14', '14:00');
    facts.history.filter(({ event }) => event === 'start').forEach((one) => (one.at = '2021-08-02T08:00:00.000Z'));
  };
  expect(rulesBroken(spoil)).not.toContain('meeting.out-of-order');
});

it('lets another weekday pass for what was planned when its year had begun: then none of its own may be left', () => {
  const onWednesday = (planned: string) => (facts: Facts): void => {
    facts.meetings[0]!.startsAt = instantOf('2021-10-06', '14:00');
    facts.history.find(({ event, meetingId }) => event === 'start' && meetingId === facts.meetings[0]!.id)!.at = planned;
  };
  expect(rulesBroken(onWednesday('2021-07-31T08:00:00.000Z'))).toContain('meeting.other-weekday');
  expect(rulesBroken(onWednesday('2021-08-02T08:00:00.000Z'))).not.toContain('meeting.other-weekday');
});

it('lets another weekday pass for what comes in the place of a cancelled meeting, when none of its own was left', () => {
  const onMonday = (planned: string) => (facts: Facts): void => {
    const [, cancelled] = of(facts, 'platform');
    cancel([cancelled!]);
    const instead = meetingOn('platform', '2022-07-04');
    hold(facts, instead);
    facts.history.find(({ event, meetingId }) => event === 'start' && meetingId === instead.id)!.at = instantOf(planned, '09:00');
    facts.history.push(row('meeting', cancelled!, 'CANCELLED', instantOf(planned, '08:30')));
  };
  expect(rulesBroken(onMonday('2022-05-16'))).toContain('meeting.other-weekday');
  // A call that goes out from then on is for a Friday, or for a day in the summer holidays.
  expect(rulesBroken(onMonday('2022-05-24'))).not.toContain('meeting.other-weekday');
});
