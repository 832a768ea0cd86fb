import { instantOf } from '#calendar/local-date';
import type { Facts, MailingFact } from './facts.model.js';
import { ANOUK, byItself, daysAfter, deadlineOf, first, mailing, of, PETRA, row, rulesBroken, without, withoutEvent } from './good-year.spec-support.js';

type Spoilt = ReturnType<typeof byItself>;
const READERS = ['wanda', PETRA, ANOUK, 'bas'];

it.each<[string, string[], 'draft' | 'decisions-only', (facts: Facts, what: Spoilt) => void]>([
  ['nothing of a draft that was announced', [], 'draft', () => {}],
  ['nothing of a list that was announced', [], 'decisions-only', () => {}],
  ['a draft that leaves a day before the last', ['minutes.too-early', 'preview.late'], 'draft', (_, { meeting, sent }) => (sent.createdAt = daysAfter(meeting, 13, '09:00'))],
  ['a draft that leaves in the evening', ['minutes.out-of-hours'], 'draft', (_, { meeting, sent }) => (sent.createdAt = daysAfter(meeting, 14, '19:00'))],
  ['a draft that leaves unannounced', ['minutes.not-announced'], 'draft', (facts, { preview }) => without(facts, preview)],
  ['an announcement one working day before', ['preview.late'], 'draft', (_, { meeting, preview }) => (preview.createdAt = daysAfter(meeting, 13, '09:00'))],
  ['an announcement that the chair did not get', ['preview.late'], 'draft', (_, { preview }) => void preview.deliveries.pop()],
  ['nothing when somebody takes the chair on the day of the announcement', [], 'draft', (facts) => {
    const [chair] = facts.offices;
    facts.offices = [{ ...chair!, until: '2021-10-19' }, { ...chair!, personId: 'bas', from: '2021-10-19', until: '2021-10-20' }, { ...chair!, from: '2021-10-20' }];
  }],
  ['an announcement of something else', ['preview.of-something-else'], 'draft', (_, { preview }) => (preview.status = 'decisions-only')],
  ['nothing when the draft came after the announcement and was announced itself', [], 'draft', (facts, { meeting, preview }) => {
    preview.status = 'decisions-only';
    withoutEvent(facts, 'DRAFT_SUBMITTED', meeting);
    // The reminders had climbed by then.
    facts.mailings.push(...[0, 1, 2].map((days) => mailing(meeting, 'minutes-due-reminder', new Date(Date.parse(deadlineOf(meeting, 'draft')) + days * 86_400_000).toISOString(), [PETRA, ANOUK])));
    facts.history.push(row('minutes', meeting, 'DRAFT_SUBMITTED', daysAfter(meeting, 13, '11:00')));
    facts.mailings.push(mailing(meeting, 'automatic-mailing-preview', daysAfter(meeting, 13, '11:00'), [PETRA, ANOUK], 'draft'));
  }],
  ['a list though a draft lay ready', ['minutes.poorer-than-ready', 'preview.of-something-else'], 'draft', (facts, { meeting, sent }) => (Object.assign(sent, { status: 'decisions-only', pdf: false }), void facts.mailings.push(mailing(meeting, 'escalation', sent.createdAt, [ANOUK])))],
  ['a draft that left although it was stopped', ['minutes.sent-though-held'], 'draft', (facts, { meeting }) => void facts.history.push(row('minutes', meeting, 'AUTOMATIC_MAILING_STOPPED', daysAfter(meeting, 13, '11:00')))],
  ['nothing when a stopped draft was let go', [], 'draft', (facts, { meeting }) => void facts.history.push(row('minutes', meeting, 'AUTOMATIC_MAILING_STOPPED', daysAfter(meeting, 13, '11:00')), row('minutes', meeting, 'AUTOMATIC_MAILING_RESUMED', daysAfter(meeting, 13, '12:00')))],
  ['nothing when the list leaves in place of a stopped draft', [], 'draft', (facts, { meeting, sent }) => {
    facts.history.push(row('minutes', meeting, 'AUTOMATIC_MAILING_STOPPED', daysAfter(meeting, 13, '11:00')));
    Object.assign(sent, { status: 'decisions-only', pdf: false });
    facts.mailings.push(mailing(meeting, 'escalation', sent.createdAt, [ANOUK]));
  }],
  ['a draft that left although the chair withheld akkoord', ['minutes.sent-though-held'], 'draft', (facts, { meeting }) => void facts.history.push(row('minutes', meeting, 'AKKOORD_WITHHELD', daysAfter(meeting, 13, '11:00'), { personId: ANOUK }))],
  ['missing minutes of which the chair does not hear', ['minutes.no-escalation'], 'decisions-only', (facts, { meeting }) => without(facts, of(facts, 'escalation', meeting))],
  ['missing minutes of which somebody else hears', ['minutes.no-escalation'], 'decisions-only', (facts, { meeting }) => (of(facts, 'escalation', meeting).deliveries[0]!.personId = PETRA)],
])('notices %s', (_, rules, status, spoil) => {
  expect(rulesBroken((facts) => void spoil(facts, byItself(facts, status)))).toEqual(rules);
});

describe('of better things that come later, notices', () => {
  const late = daysAfter(first({ meetings: [{ startsAt: instantOf('2021-10-07', '14:00') }] } as Facts), 20, '10:00');
  const draftAndNothing = (facts: Facts): Spoilt => {
    const what = byItself(facts, 'decisions-only');
    facts.history.push(row('minutes', what.meeting, 'DRAFT_SUBMITTED', late));
    return what;
  };
  it.each<[string, string[], (facts: Facts) => void]>([
    ['a late draft that nobody gets', ['minutes.better-not-sent'], (facts) => void draftAndNothing(facts)],
    ['nothing when it leaves a week later, announced', [], (facts) => {
      const { meeting } = draftAndNothing(facts);
      facts.mailings.push(mailing(meeting, 'automatic-mailing-preview', instantOf('2021-11-01', '09:00'), [PETRA, ANOUK], 'draft'), mailing(meeting, 'minutes', instantOf('2021-11-03', '10:00'), READERS, 'draft'));
    }],
    ['nothing while a stop from before it came holds it', [], (facts) => {
      const { meeting } = draftAndNothing(facts);
      facts.history.push(row('minutes', meeting, 'AUTOMATIC_MAILING_STOPPED', daysAfter(meeting, 14, '11:00')));
    }],
    ['one that was let go and that nobody gets', ['minutes.better-not-sent'], (facts) => {
      const { meeting } = draftAndNothing(facts);
      facts.history.push(row('minutes', meeting, 'AUTOMATIC_MAILING_STOPPED', daysAfter(meeting, 14, '11:00')), row('minutes', meeting, 'AUTOMATIC_MAILING_RESUMED', daysAfter(meeting, 21, '11:00')));
    }],
    ['akkoord that nobody gets', ['minutes.better-not-sent'], (facts) => void facts.history.push(row('minutes', draftAndNothing(facts).meeting, 'AKKOORD_GIVEN', instantOf('2021-10-28', '10:00'), { personId: ANOUK }))],
    ['nothing when the minutes follow the akkoord', [], (facts) => {
      const { meeting } = draftAndNothing(facts);
      facts.history.push(row('minutes', meeting, 'AKKOORD_GIVEN', instantOf('2021-10-28', '10:00'), { personId: ANOUK }));
      facts.mailings.push(mailing(meeting, 'minutes', instantOf('2021-10-28', '10:00'), READERS, 'akkoord'));
    }],
  ])('%s', (_, rules, spoil) => {
    expect(rulesBroken(spoil)).toEqual(rules);
  });

  /** Readers have a draft; the chair sends it back two hours later, and a new one comes on day twenty. */
  const renewed = (facts: Facts): Spoilt => {
    const what = byItself(facts, 'draft');
    facts.history.push(row('minutes', what.meeting, 'AKKOORD_WITHHELD', daysAfter(what.meeting, 14, '11:00'), { personId: ANOUK }), ...['DRAFT_SAVED', 'DRAFT_SUBMITTED'].map((event) => row('minutes', what.meeting, event, late, { personId: PETRA })));
    return what;
  };
  const replacing = ({ meeting }: Spoilt): MailingFact => mailing(meeting, 'minutes', instantOf('2021-11-03', '10:00'), READERS, 'draft');
  const announced = ({ meeting }: Spoilt): MailingFact => mailing(meeting, 'automatic-mailing-preview', instantOf('2021-11-01', '09:00'), [PETRA, ANOUK], 'draft');
  it.each<[string, string[], (facts: Facts) => void]>([
    ['a new draft that nobody gets, though they have the one that the chair sent back', ['minutes.better-not-sent'], (facts) => void renewed(facts)],
    ['nothing when it leaves a week later, announced', [], (facts) => {
      const what = renewed(facts);
      facts.mailings.push(announced(what), replacing(what));
    }],
    ['that it was not announced anew', ['minutes.not-announced'], (facts) => {
      const what = renewed(facts);
      facts.mailings.push(replacing(what));
    }],
    ['a draft that is mailed again though the chair did not send it back', ['mail.repeated'], (facts) => {
      const what = byItself(facts, 'draft');
      facts.mailings.push(announced(what), replacing(what));
    }],
    ['a draft that is mailed again as it was', ['mail.repeated'], (facts) => {
      const what = renewed(facts);
      withoutEvent(facts, 'DRAFT_SAVED', what.meeting);
      facts.mailings.push(announced(what), replacing(what));
    }],
  ])('of a draft that was sent back: %s', (_, rules, spoil) => {
    expect(rulesBroken(spoil)).toEqual(rules);
  });

  it('nothing of a list that follows a text which every mailbox refused', () => {
    const refused = (facts: Facts): void => {
      const { meeting, sent } = byItself(facts, 'draft');
      sent.deliveries.forEach((one) => Object.assign(one, { state: 'failed', arrivedAt: null, taskAt: sent.createdAt }));
      facts.mailings.push(mailing(meeting, 'minutes', daysAfter(meeting, 14, '10:00'), READERS, 'decisions-only'));
    };
    expect(rulesBroken(refused)).toEqual([]);
  });
});
