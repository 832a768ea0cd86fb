import type { Facts } from './facts.model.js';
import { ANOUK, BAS, byItself, daysAfter, first, mailing, of, PETRA, rulesBroken, WANDA } from './good-year.spec-support.js';

const to = (facts: Facts, kind: string, change: (people: string[]) => string[]): void => {
  const found = of(facts, kind, first(facts));
  Object.assign(found, { deliveries: mailing(first(facts), kind, found.createdAt, change(found.deliveries.map(({ personId }) => personId!)), found.status).deliveries });
};
const guest = (facts: Facts): void => void facts.guests.push({ meetingId: first(facts).id, itemId: 'i', personId: 'robin' });
const sent = (facts: Facts, kind: string, people: readonly string[], days = -8): void => void facts.mailings.push(mailing(first(facts), kind, daysAfter(first(facts), days, '10:00'), people));

it.each<[string, string[], (facts: Facts) => void]>([
  ['an agenda that a member did not get', ['agenda.not-before-meeting', 'recipients.missing'], (facts) => to(facts, 'agenda', (people) => people.filter((one) => one !== BAS))],
  ['an agenda that went to somebody of another body', ['recipients.stranger'], (facts) => to(facts, 'agenda', (people) => [...people, WANDA])],
  ['minutes that went to somebody who sits nowhere', ['recipients.stranger'], (facts) => to(facts, 'minutes', (people) => [...people, 'vera'])],
  ['a list that went to the platform before the last day', ['recipients.stranger'], (facts) => to(facts, 'decision-list', (people) => [...people, WANDA])],
  ['a list after the last day that the platform did not get', ['recipients.missing'], (facts) => (byItself(facts, 'decisions-only'), sent(facts, 'decision-list', [PETRA, ANOUK, BAS], 16))],
  ['nothing when the platform got that, too', [], (facts) => (byItself(facts, 'decisions-only'), sent(facts, 'decision-list', [WANDA, PETRA, ANOUK, BAS], 16))],
  ['nothing when newcomers get their agenda apart, with the date', [], (facts) => (to(facts, 'agenda', (people) => people.filter((one) => one !== BAS)), void facts.mailings.push({ ...mailing(first(facts), 'agenda', of(facts, 'agenda', first(facts)).createdAt, [BAS]), id: 'apart', appointment: { method: 'REQUEST', startsAt: first(facts).startsAt } }))],
  ['something confidential in a mail', ['mail.tells-too-much'], (facts) => void facts.leaks.push({ mailingId: 'm', kind: 'agenda', at: first(facts).startsAt, what: 'iets vertrouwelijks' })],
  ['nothing of a guest who gets an own agenda', [], (facts) => (guest(facts), sent(facts, 'guest-agenda', ['robin']))],
  ['a guest who gets the agenda of the members', ['mail.to-guest'], (facts) => (guest(facts), to(facts, 'agenda', (people) => [...people, 'robin']))],
  ['a guest who gets the minutes', ['mail.to-guest'], (facts) => (guest(facts), to(facts, 'minutes', (people) => [...people, 'robin']))],
])('notices %s', (_, rules, spoil) => {
  expect(rulesBroken(spoil)).toEqual(rules);
});
