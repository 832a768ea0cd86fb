import type { Facts } from './facts.model.js';
import { ANOUK, arriving, BAS, byItself, daysAfter, deadlineOf, first, last, mailing, of, PETRA, rulesBroken, WANDA, without, withoutEvent } from './good-year.spec-support.js';

const minutesOf = (facts: Facts) => of(facts, 'minutes', first(facts));
/** In place of the record that was complete on the day after. */
const record = (facts: Facts, event: string, at: string): void => facts.history.filter((one) => one.event === 'RECORD_COMPLETED' && one.meetingId === first(facts).id).forEach((one) => Object.assign(one, { event, at }));
const reminded = (facts: Facts): void => ['decisionList', 'draft'].forEach((id) => void facts.mailings.push(mailing(first(facts), 'record-reminder', deadlineOf(first(facts), id), [PETRA, ANOUK])));
/** On Tuesday, after the Monday on which the list was due; it leaves on Wednesday. */
const lateRecord = (facts: Facts): void => {
  record(facts, 'RECORD_COMPLETED', daysAfter(first(facts), 5, '16:00'));
  reminded(facts);
  of(facts, 'decision-list', first(facts)).createdAt = daysAfter(first(facts), 6, '09:00');
  arriving(of(facts, 'decision-list', first(facts)), daysAfter(first(facts), 6, '09:01'));
};
const delivered = (facts: Facts, person: string) => minutesOf(facts).deliveries.find(({ personId }) => personId === person)!;

it.each<[string, string[], (facts: Facts) => void]>([
  ['minutes that arrive on day fifteen', ['minutes.late'], (facts) => arriving(minutesOf(facts), daysAfter(first(facts), 15, '00:00'))],
  ['nothing when they arrive in the last minute of day fourteen', [], (facts) => arriving(minutesOf(facts), daysAfter(first(facts), 14, '23:59'))],
  ['a reader of the platform without mail', ['minutes.member-without-mail', 'recipients.missing'], (facts) => void (minutesOf(facts).deliveries = minutesOf(facts).deliveries.filter(({ personId }) => personId !== WANDA))],
  ['nothing of a reader whose address was refused, and of whom the secretary knows', [], (facts) => void Object.assign(delivered(facts, WANDA), { state: 'failed', arrivedAt: null, taskAt: daysAfter(first(facts), 11, '10:00') })],
  ['minutes that came late, though the secretary had a task', ['minutes.late'], (facts) => (arriving(minutesOf(facts), daysAfter(first(facts), 16, '10:00')), minutesOf(facts).deliveries.forEach((one) => (one.taskAt = daysAfter(first(facts), 11, '16:00'))))],
  ['minutes without their PDF', ['minutes.without-pdf'], (facts) => (minutesOf(facts).pdf = false)],
  ['nothing of a list that has no PDF', [], (facts) => void byItself(facts, 'decisions-only')],
  ['minutes that stand on no agenda', ['minutes.not-on-agenda'], (facts) => withoutEvent(facts, 'PLACED_DONE', first(facts))],
  ['a list that leaves on the third working day', ['decision-list.late'], (facts) => (of(facts, 'decision-list', first(facts)).createdAt = daysAfter(first(facts), 5, '09:00'), arriving(of(facts, 'decision-list', first(facts)), daysAfter(first(facts), 5, '09:01')))],
  ['a list that never left', ['decision-list.late'], (facts) => without(facts, of(facts, 'decision-list', first(facts)))],
  ['a list that does not leave because the record is not complete', ['decision-list.late', 'reminder.not-climbing'], (facts) => (without(facts, of(facts, 'decision-list', first(facts))), record(facts, 'DECISION_RECORDED', daysAfter(first(facts), 1, '10:00')))],
  ['a list that does not follow what was recorded late', ['decision-list.late'], (facts) => (lateRecord(facts), without(facts, of(facts, 'decision-list', first(facts))))],
  ['nothing when it follows on the next working day', [], (facts) => lateRecord(facts)],
  ['nothing of a list where nothing at all was recorded, and secretary and chair were told', [], (facts) => (without(facts, of(facts, 'decision-list', first(facts))), record(facts, 'NOTHING', daysAfter(first(facts), 1, '10:00')), reminded(facts))],
  ['nothing when the minutes themselves were there on the second working day', [], (facts) => {
    without(facts, of(facts, 'decision-list', first(facts)));
    const at = daysAfter(first(facts), 4, '16:00');
    for (const one of facts.history) if (one.meetingId === first(facts).id && (one.event === 'AKKOORD_GIVEN' || one.event === 'DRAFT_SUBMITTED')) one.at = at;
    minutesOf(facts).createdAt = at;
    arriving(minutesOf(facts), daysAfter(first(facts), 4, '16:01'));
  }],
  ['nothing of minutes that were with their readers', [], (facts) => void byItself(facts, 'draft')],
])('notices %s', (_, rules, spoil) => {
  expect(rulesBroken(spoil)).toEqual(rules);
});

it('waits with its judgement until the last day has passed', () => {
  const missing = (facts: Facts): void => without(facts, of(facts, 'minutes', last(facts)));
  expect(rulesBroken(missing, { end: '2022-06-20T10:00:00.000Z' })).toEqual([]);
  expect(rulesBroken(missing, { end: '2022-06-30T10:00:00.000Z' })).toContain('minutes.member-without-mail');
});

describe('while no server could be reached until the end of day fourteen', () => {
  interface Held { told?: boolean; until?: string; tried?: boolean; arrives?: [number, string]; back?: string }
  const late = (facts: Facts, { told = true, until = '23:00', tried = true, arrives = [15, '02:00'], back }: Held): void => {
    arriving(minutesOf(facts), daysAfter(first(facts), ...arrives));
    const missed = [...(tried ? [{ at: daysAfter(first(facts), 11, '16:00'), noServer: true }] : []), ...(back ? [{ at: daysAfter(first(facts), 15, back), noServer: false }] : [])];
    minutesOf(facts).deliveries.forEach((one) => Object.assign(one, { taskAt: told ? daysAfter(first(facts), 12, '09:00') : null, missed }));
    facts.outages = [{ from: daysAfter(first(facts), 10, '22:00'), until: daysAfter(first(facts), 14, until) }];
  };
  it.each<[string, Held, string[]]>([
    ['late minutes are excused when the secretary knew', {}, []],
    ['they are not when the secretary did not', { told: false }, ['minutes.late']],
    ['nor when the server was there for the rest of the day', { until: '12:00' }, ['minutes.late']],
    ['nor when no attempt fell within it: something else kept them', { tried: false }, ['minutes.late']],
    ['nor when they were taken later than a retry after its end', { arrives: [15, '03:01'] }, ['minutes.late']],
    ['they are when that retry was asked to come back later, and the next was taken', { back: '02:00', arrives: [15, '06:00'] }, []],
  ])('%s', (_, held, rules) => {
    expect(rulesBroken((facts) => late(facts, held))).toEqual(rules);
  });
});

describe('of who comes and goes', () => {
  const joins = (facts: Facts, from: string): void => void facts.memberships.push({ bodyId: 'platform', seatId: 'po-1', personId: 'carla', from, until: null });
  const leaves = (facts: Facts, day: string): void => facts.memberships.filter(({ personId }) => personId === BAS).forEach((one) => (one.until = day));
  const forgotten = (facts: Facts): void => void (minutesOf(facts).deliveries = minutesOf(facts).deliveries.filter(({ personId }) => personId !== BAS));
  /** What is sent later is of no concern here. */
  const firstOnly = (facts: Facts): void => {
    facts.meetings = facts.meetings.slice(0, 1);
    facts.mailings = facts.mailings.filter(({ meetingId }) => meetingId === facts.meetings[0]!.id);
  };
  // The minutes of 7 October leave on the 18th.
  it.each<[string, string[], (facts: Facts) => void]>([
    ['a newcomer of that very day who gets nothing', ['minutes.member-without-mail', 'recipients.missing'], (facts) => joins(facts, '2021-10-18')],
    ['nothing of a newcomer of the next day', [], (facts) => joins(facts, '2021-10-19')],
    ['nothing when who was there and has left gets them', [], (facts) => leaves(facts, '2021-10-16')],
    ['who was there, has left and gets nothing', ['minutes.member-without-mail', 'recipients.missing'], (facts) => (leaves(facts, '2021-10-16'), forgotten(facts))],
    ['who stayed away, has left and gets them', ['recipients.stranger'], (facts) => (leaves(facts, '2021-10-16'), facts.attendance.filter(({ personId }) => personId === BAS).forEach((one) => (one.presence = 'afgemeld')))],
    ['who has left, of whom nothing was recorded, and gets nothing', ['minutes.member-without-mail', 'recipients.missing'], (facts) => (leaves(facts, '2021-10-16'), forgotten(facts), (facts.attendance = facts.attendance.filter(({ personId }) => personId !== BAS)))],
  ])('notices %s', (_, rules, spoil) => {
    expect(rulesBroken((facts) => (firstOnly(facts), spoil(facts)), { to: '2021-10-22', end: '2021-10-22T10:00:00.000Z' })).toEqual(rules);
  });
});
