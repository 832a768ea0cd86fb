import type { Facts } from './facts.model.js';
import { ANOUK, BAS, daysAfter, first, last, mailing, of, PETRA, row, rulesBroken, without } from './good-year.spec-support.js';

const MEMBERS = [PETRA, ANOUK, BAS];

/** The first stuurgroep goes on another day than it was asked for; `told` says who heard of it. */
function moved(facts: Facts, told: readonly string[]): void {
  const meeting = first(facts);
  const invitation = of(facts, 'invitation', meeting);
  invitation.appointment!.startsAt = daysAfter(meeting, -2, '14:00');
  if (told.length > 0) facts.mailings.push(mailing(meeting, 'moved', daysAfter(meeting, -20, '10:00'), told));
}

function calledOff(facts: Facts, told: readonly string[]): void {
  const meeting = last(facts);
  meeting.cancelled = true;
  facts.history.push(row('meeting', meeting, 'CANCELLED', daysAfter(meeting, -3, '10:00')));
  if (told.length > 0) facts.mailings.push(mailing(meeting, 'cancelled', daysAfter(meeting, -3, '10:00'), told));
}

it.each<[string, string[], (facts: Facts) => void]>([
  ['members who were not invited', ['invitation.none'], (facts) => without(facts, of(facts, 'invitation', first(facts)))],
  ['an invitation without a calendar part', ['invitation.none', 'invitation.without-calendar'], (facts) => (of(facts, 'invitation', first(facts)).appointment = null)],
  ['a date that moved without anybody hearing of it', ['invitation.other-date'], (facts) => moved(facts, [])],
  ['a date that moved without Bas hearing of it', ['invitation.other-date', 'recipients.missing'], (facts) => moved(facts, [PETRA, ANOUK])],
  ['nothing when all heard that it moved', [], (facts) => moved(facts, MEMBERS)],
  ['a meeting that was called off without anybody hearing of it', ['invitation.not-withdrawn'], (facts) => calledOff(facts, [])],
  ['nothing when all heard that it does not take place', [], (facts) => calledOff(facts, MEMBERS)],
  ['a meeting that took place after it had been called off in calendars', ['invitation.other-date'], (facts) => void facts.mailings.push(mailing(first(facts), 'cancelled', daysAfter(first(facts), -3, '10:00'), MEMBERS))],
])('notices %s', (_, rules, spoil) => {
  expect(rulesBroken(spoil)).toEqual(rules);
});

/** The platform prepares the stuurgroep's agenda here, and meets a week before it. */
it.each<[string, string[], number | null]>([
  ['nothing when the committee has its own meeting in the calendar', [], -16],
  ['a committee that has another day in the calendar', ['invitation.other-date'], -15],
  ['a committee that was not invited', ['invitation.none'], null],
])('notices %s', (_, rules, days) => {
  const spoil = (facts: Facts): void => {
    const meeting = first(facts);
    facts.preparations.push({ meetingId: meeting.id, committeeId: 'platform', meets: daysAfter(meeting, -16, '15:00') });
    if (days === null) return;
    const call = mailing(meeting, 'committee-call', daysAfter(meeting, -42, '09:00'), ['wanda', ...MEMBERS]);
    facts.mailings.push({ ...call, appointment: { method: 'REQUEST', startsAt: daysAfter(meeting, days, '15:00') } });
  };
  expect(rulesBroken(spoil)).toEqual(rules);
});
