import { addDays, instantOf } from '#calendar/local-date';
import type { Facts } from './facts.model.js';
import { ANOUK, arriving, BAS, daysAfter, deadlineOf, first, hold, mailing, meetingOn, of, row, rulesBroken, scheme, without } from './good-year.spec-support.js';

const reopened = (facts: Facts): void => void facts.history.push(row('meeting', first(facts), 'AGENDA_REOPENED', daysAfter(first(facts), -5, '10:00'), { fromState: 'sent', toState: 'drafting' }));
const lateItem = (facts: Facts, event: string): void => void facts.history.push(row('meeting', first(facts), event, daysAfter(first(facts), -5, '10:00'), { itemId: 'i' }));

/** In October, of which the stuurgroep keeps four others: a sixth may go, a fourth may not. */
function calledOff(facts: Facts): void {
  const { meetings } = facts;
  const stuurgroep = meetings.filter(({ bodyId }) => bodyId === 'stuurgroep');
  hold(facts, meetingOn('stuurgroep', '2022-05-03'));
  // Planned in summer, called off in autumn one after the other: six, five, four, three.
  for (const [nr, meeting] of stuurgroep.slice(1, 4).entries()) {
    const at = instantOf(addDays('2021-10-11', nr), '10:00');
    meeting.cancelled = true;
    facts.history.push(row('meeting', meeting, 'CANCELLED', at));
    facts.mailings.push(mailing(meeting, 'cancelled', at, ['petra', ANOUK, BAS]));
  }
}

it.each<[string, string[], (facts: Facts) => void]>([
  ['members who were never asked for items', ['call.none'], (facts) => without(facts, of(facts, 'call-for-items', first(facts)))],
  ['a call that leaves a day late', ['call.late'], (facts) => (of(facts, 'call-for-items', first(facts)).createdAt = instantOf(addDays(first(facts).deadlines.find(({ id }) => id === 'call')!.date, 1), '09:00'))],
  ['an agenda that never left', ['agenda.none', 'agenda.not-before-meeting'], (facts) => without(facts, of(facts, 'agenda', first(facts)))],
  ['an agenda that leaves a day late', ['agenda.late'], (facts) => (of(facts, 'agenda', first(facts)).createdAt = daysAfter(first(facts), -9, '12:00'))],
  ['an agenda that arrives after the meeting has begun', ['agenda.not-before-meeting'], (facts) => arriving(of(facts, 'agenda', first(facts)), daysAfter(first(facts), 0, '14:01'))],
  ['a standing item that is not on the agenda', ['agenda.without-standing-item'], (facts) => (facts.items[0]!.status = 'ingetrokken')],
  ['an agenda that was opened again and stayed where it was', ['agenda.new-version-not-sent'], reopened],
  ['nothing when it went out anew', [], (facts) => (reopened(facts), void facts.mailings.push(mailing(first(facts), 'agenda-changed', daysAfter(first(facts), -4, '10:00'), ['petra', ANOUK, BAS])))],
  ['nothing when it went out at once', [], (facts) => (reopened(facts), void facts.mailings.push(mailing(first(facts), 'agenda-changed', daysAfter(first(facts), -5, '10:00'), ['petra', ANOUK, BAS])))],
  ['a late item of which the chair heard nothing', ['late-item.not-asked'], (facts) => lateItem(facts, 'LATE_ITEM_SUBMITTED')],
  ['a late item whose submitter got no answer', ['late-item.not-answered'], (facts) => lateItem(facts, 'LATE_ITEM_REFUSED')],
  ['nothing when the submitter did', [], (facts) => (lateItem(facts, 'LATE_ITEM_CONSENTED'), void facts.mailings.push(mailing(first(facts), 'late-item-answer', daysAfter(first(facts), -5, '10:00'), [BAS])))],
  ['nothing about a date at short notice, whose steps had no time', [], (facts) => (first(facts).deadlines.forEach((deadline) => (deadline.met = false)), void (of(facts, 'agenda', first(facts)).createdAt = daysAfter(first(facts), -3, '12:00')))],
])('notices %s', (_, rules, spoil) => {
  expect(rulesBroken(spoil)).toEqual(rules);
});

it('notices a meeting that was called off, leaving too few, without the secretary hearing of it', () => {
  const broken = (facts: Facts): void => calledOff(facts);
  expect(rulesBroken(broken)).toEqual(expect.arrayContaining(['cancelled.not-proposed-again', 'year.too-few']));
  const told = (facts: Facts): void => {
    calledOff(facts);
    const third = facts.meetings.filter(({ cancelled }) => cancelled)[2]!;
    facts.tasks.push({ kind: 'vergadering-te-weinig', meetingId: third.id, createdAt: '2021-10-13T08:00:00.000Z' });
  };
  expect(rulesBroken(told)).not.toContain('cancelled.not-proposed-again');
  // A year of which half lies before the scheme has half its number.
  expect(rulesBroken(broken, { scheme: { ...scheme, period: { from: '2021-12-01', until: null } } })).not.toContain('cancelled.not-proposed-again');
});

it('does not blame an agenda that could not be brought before the meeting because no server could be reached, and of which the secretary knew', () => {
  const late = (known: boolean) => (facts: Facts): void => {
    const [meeting, sent] = [first(facts), of(facts, 'agenda', first(facts))];
    arriving(sent, daysAfter(meeting, 0, '18:00'));
    sent.deliveries.forEach((one) => Object.assign(one, { taskAt: known ? daysAfter(meeting, -9, '17:30') : null, missed: [{ at: daysAfter(meeting, -1, '14:00'), noServer: true }] }));
    facts.outages = [{ from: deadlineOf(meeting, 'papers'), until: daysAfter(meeting, 0, '17:00') }];
  };
  expect(rulesBroken(late(true))).toEqual([]);
  expect(rulesBroken(late(false))).toEqual(['agenda.not-before-meeting']);
});
