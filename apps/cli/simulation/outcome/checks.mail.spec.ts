import { instantOf } from '#calendar/local-date';
import type { DeliveryFact, Facts } from './facts.model.js';
import { daysAfter, first, mailing, of, rulesBroken } from './good-year.spec-support.js';

const one = (facts: Facts): DeliveryFact => of(facts, 'invitation', first(facts)).deliveries[0]!;
const told = '2021-08-17T10:00:00.000Z';

it.each<[string, string[], (facts: Facts) => void]>([
  ['two copies of one mail', ['mail.duplicate'], (facts) => (facts.arrived = [...facts.arrived, facts.arrived[0]!])],
  ['nothing of a second copy after a lost answer', [], (facts) => (facts.arrived = [...facts.arrived, { ...facts.arrived[0]!, afterUnknown: true }])],
  ['two mails with the same minutes', ['mail.repeated'], (facts) => void facts.mailings.push({ ...of(facts, 'minutes', first(facts)), id: 'again' })],
  ['a mail that the server never got', ['mail.lost'], (facts) => (one(facts).arrivedAt = null)],
  ['a mail that waits for ever', ['mail.lost'], (facts) => Object.assign(one(facts), { state: 'queued', nextAttemptAt: '2021-10-20T08:00:00.000Z' })],
  ['a mail that nobody tries again', ['mail.lost'], (facts) => Object.assign(one(facts), { state: 'queued', nextAttemptAt: null })],
  ['a refused mail of which nobody knows', ['mail.lost'], (facts) => Object.assign(one(facts), { state: 'failed', arrivedAt: null })],
  ['nothing of a refused mail that became a task', [], (facts) => Object.assign(one(facts), { state: 'failed', arrivedAt: null, taskAt: told })],
  ['a mail that came back, of which nobody knows', ['mail.lost'], (facts) => Object.assign(one(facts), { state: 'bounced' })],
  ['a mail whose answer was lost twice, of which nobody knows', ['mail.lost'], (facts) => Object.assign(one(facts), { state: 'unknown', arrivedAt: null })],
  ['nothing when the secretary knows of that', [], (facts) => Object.assign(one(facts), { state: 'unknown', arrivedAt: null, taskAt: told })],
  ['a notice that no digest took up', ['mail.lost'], (facts) => Object.assign(one(facts), { state: 'digested' })],
  ['a mail at night', ['mail.at-night'], (facts) => (of(facts, 'minutes', first(facts)).createdAt = instantOf('2021-10-18', '23:00'))],
  ['a mail without text', ['mail.unreadable'], (facts) => (of(facts, 'minutes', first(facts)).readable = false)],
  ['a mail that is answered to somebody’s own address', ['mail.reply-to'], (facts) => (facts.arrived = facts.arrived.map((mail, nr) => (nr === 0 ? { ...mail, replyTo: 'petra@zoetermeer.example' } : mail)))],
  ['a digest at noon', ['digest.at-another-hour'], (facts) => digest(facts, daysAfter(first(facts), 1, '12:00'))],
  ['a digest on Saturday', ['digest.at-another-hour'], (facts) => digest(facts, daysAfter(first(facts), 2, '07:30'))],
  ['two digests on one day', ['digest.twice'], (facts) => (digest(facts, daysAfter(first(facts), 1, '07:30')), digest(facts, daysAfter(first(facts), 1, '07:30')))],
  ['nothing of a digest a day', [], (facts) => (digest(facts, daysAfter(first(facts), 4, '07:30')), digest(facts, daysAfter(first(facts), 5, '07:30')))],
])('notices %s', (_, rules, spoil) => {
  expect(rulesBroken(spoil)).toEqual(rules);
});

const digest = (facts: Facts, at: string): void => void facts.mailings.push({ ...mailing(first(facts), 'digest', at, ['anouk']), id: `digest-${facts.mailings.length}`, meetingId: null });

it('does not take the task of another mail to the same address for this one’s', () => {
  const spoil = (facts: Facts): void => {
    const [invitation, agenda] = ['invitation', 'agenda'].map((kind) => of(facts, kind, first(facts)).deliveries[0]!);
    Object.assign(invitation!, { state: 'failed', arrivedAt: null, taskAt: told });
    Object.assign(agenda!, { state: 'failed', arrivedAt: null });
  };
  expect(rulesBroken(spoil)).toEqual(['agenda.not-before-meeting', 'mail.lost']);
});
