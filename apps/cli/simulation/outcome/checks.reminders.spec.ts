import { instantOf } from '#calendar/local-date';
import type { Facts } from './facts.model.js';
import { ANOUK, BAS, byItself, daysAfter, deadlineOf, first, mailing, PETRA, row, rulesBroken, without, withoutEvent } from './good-year.spec-support.js';

const reminders = ({ mailings }: Facts) => mailings.filter(({ kind }) => kind === 'minutes-due-reminder');
const answered = (facts: Facts, at: string): void => void facts.answers.push({ meetingId: first(facts).id, personId: BAS, at });
const letter = (facts: Facts, kind: string, at: string): void => void facts.mailings.push(mailing(first(facts), kind, at, [BAS]));

describe('of calls, notices', () => {
  it.each<[string, string[], (facts: Facts) => void]>([
    ['a reminder to who had answered', ['reminder.to-who-answered'], (facts) => (answered(facts, instantOf('2021-09-08', '10:00')), letter(facts, 'items-reminder', instantOf('2021-09-09', '17:00')))],
    ['a reminder of the committee to who had answered', ['reminder.to-who-answered'], (facts) => (answered(facts, instantOf('2021-09-08', '10:00')), letter(facts, 'committee-reminder', instantOf('2021-09-09', '17:00')))],
    ['nothing when the answer came after the reminder', [], (facts) => (answered(facts, instantOf('2021-09-10', '10:00')), letter(facts, 'items-reminder', instantOf('2021-09-09', '17:00')))],
  ])('%s', (_, rules, spoil) => {
    expect(rulesBroken(spoil)).toEqual(rules);
  });
});

describe('of a draft that does not come, notices', () => {
  it.each<[string, number]>([['the minute-taker who is not reminded', 0], ['the secretary who is not reminded', 1], ['the chair who is not reminded', 2]])('%s', (_, step) => {
    const spoil = (facts: Facts): void => (byItself(facts, 'decisions-only'), without(facts, reminders(facts)[step]!));
    expect(rulesBroken(spoil)).toEqual(['reminder.not-climbing']);
  });
  it('a last step that does not reach the chair', () => {
    expect(rulesBroken((facts) => (byItself(facts, 'decisions-only'), void reminders(facts)[2]!.deliveries.pop()))).toEqual(['reminder.not-climbing']);
  });
  it('a step that is taken a day early', () => {
    expect(rulesBroken((facts) => (byItself(facts, 'decisions-only'), void (reminders(facts)[2]!.createdAt = reminders(facts)[1]!.createdAt)))).toEqual(['reminder.not-climbing']);
  });
  it('nothing of steps for which the draft came in time', () => {
    const spoil = (facts: Facts): void => {
      const { meeting } = byItself(facts, 'draft');
      withoutEvent(facts, 'DRAFT_SUBMITTED', meeting);
      facts.history.push(row('minutes', meeting, 'DRAFT_SUBMITTED', new Date(Date.parse(deadlineOf(meeting, 'draft')) + 60 * 60_000).toISOString()));
      facts.mailings.push(mailing(meeting, 'minutes-due-reminder', deadlineOf(meeting, 'draft'), [PETRA]));
    };
    expect(rulesBroken(spoil)).toEqual([]);
  });
});

describe('of a record that is not completed, notices', () => {
  const open = (facts: Facts, to: readonly (readonly [deadline: string, people: string[]])[]): void => {
    withoutEvent(facts, 'RECORD_COMPLETED', first(facts));
    for (const [id, people] of to) facts.mailings.push(mailing(first(facts), 'record-reminder', deadlineOf(first(facts), id), people));
  };
  it.each<[string, string[], readonly (readonly [deadline: string, people: string[]])[]]>([
    ['nothing when secretary and then chair are reminded', [], [['decisionList', [PETRA]], ['draft', [ANOUK]]]],
    ['a secretary who is not', ['reminder.not-climbing'], [['draft', [ANOUK]]]],
    ['a chair who is not', ['reminder.not-climbing'], [['decisionList', [PETRA]]]],
  ])('%s', (_, rules, to) => {
    const begun = (facts: Facts): void => void facts.history.push(row('meeting', first(facts), 'DECISION_RECORDED', daysAfter(first(facts), 1, '09:30')));
    expect(rulesBroken((facts) => (open(facts, to), begun(facts)))).toEqual(rules);
  });
  it('where nothing at all was recorded, a chair who does not hear it on the day of the list', () => {
    expect(rulesBroken((facts) => open(facts, [['decisionList', [PETRA]], ['draft', [ANOUK]]]))).toEqual(['reminder.not-climbing']);
    expect(rulesBroken((facts) => open(facts, [['decisionList', [PETRA, ANOUK]], ['draft', [ANOUK]]]))).toEqual([]);
  });
});

describe('of a decision under reservation, notices', () => {
  const reserved = (facts: Facts): string => {
    const until = daysAfter(first(facts), 21, '17:00');
    facts.items.push({ id: 'i', meetingId: first(facts).id, title: 'Thuiszitters', status: 'ingediend', submittedBy: BAS, from: 'people', reservedUntil: until, decision: null });
    facts.history.push(row('meeting', first(facts), 'OUTCOME_RECORDED', daysAfter(first(facts), 1, '09:30'), { itemId: 'i' }));
    return until;
  };
  it.each<[string, string[], (facts: Facts) => void]>([
    ['that nobody asks after it', ['reservation.not-followed-up'], (facts) => void reserved(facts)],
    ['that it is asked after a week late', ['reservation.not-followed-up'], (facts) => (reserved(facts), letter(facts, 'follow-up', daysAfter(first(facts), 28, '17:00')))],
    ['nothing when it is asked after on its day', [], (facts) => letter(facts, 'follow-up', reserved(facts))],
    ['nothing when the achterban had answered', [], (facts) => (reserved(facts), void facts.history.push(row('meeting', first(facts), 'RESERVATION_LIFTED', daysAfter(first(facts), 14, '10:00'), { itemId: 'i' })))],
  ])('%s', (_, rules, spoil) => {
    expect(rulesBroken(spoil)).toEqual(rules);
  });
});
