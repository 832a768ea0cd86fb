import { instantOf } from '#calendar/local-date';
import type { Facts } from './facts.model.js';
import { ANOUK, BAS, deadlineOf, first, mailing, PETRA, rulesBroken, scheme, WANDA } from './good-year.spec-support.js';

/** The first stuurgroep, on 7 October, as the platform prepares it: items in on 16 September, agenda fixed on the 22nd. */
function prepared(facts: Facts, meets: string): void {
  const meeting = first(facts);
  facts.preparations.push({ meetingId: meeting.id, committeeId: 'platform', meets });
  const call = mailing(meeting, 'committee-call', deadlineOf(meeting, 'call'), [WANDA, PETRA, ANOUK, BAS]);
  facts.mailings.push({ ...call, appointment: { method: 'REQUEST', startsAt: meets } });
}
const decided = (facts: Facts): void => void facts.items.push({ id: 'i', meetingId: first(facts).id, title: 'Thuiszitters', status: 'afgewezen', submittedBy: BAS, from: 'people', reservedUntil: null, decision: 'rejected' });
const heard = (facts: Facts): void => void facts.mailings.push(mailing(first(facts), 'committee-decision', instantOf('2021-09-20', '16:00'), [BAS]));

it.each<[string, string[], (facts: Facts) => void]>([
  ['nothing when it meets between items due and approval', [], (facts) => prepared(facts, instantOf('2021-09-20', '15:00'))],
  ['a meeting before the items are in', ['committee.not-between'], (facts) => prepared(facts, instantOf('2021-09-16', '15:00'))],
  ['a meeting after the agenda was to be fixed', ['committee.not-between'], (facts) => prepared(facts, instantOf('2021-09-23', '15:00'))],
  ['a meeting on a Sunday', ['committee.on-free-day'], (facts) => prepared(facts, instantOf('2021-09-19', '15:00'))],
  ['a list of deadlines that names another moment', ['committee.told-otherwise'], (facts) => (prepared(facts, instantOf('2021-09-20', '15:00')), void first(facts).deadlines.push({ id: 'meetsBefore', label: 'Agendacommissie', date: '2021-09-21', at: instantOf('2021-09-21', '15:00'), reason: [], met: true }))],
  ['nothing when who brought an item in heard of it', [], (facts) => (decided(facts), heard(facts))],
  ['a decision of which who brought it in heard nothing', ['committee.not-heard'], decided],
])('of an agendacommissie, notices %s', (_, rules, spoil) => {
  expect(rulesBroken(spoil)).toEqual(rules);
});

it('notices a meeting for which it should have sat and did not', () => {
  const bodies = scheme.bodies.map((body) => (body.id === 'platform' ? { ...body, agenda: { ...body.agenda, preparedBy: 'stuurgroep' } } : body));
  expect(rulesBroken(() => {}, { scheme: { ...scheme, bodies } })).toEqual(['committee.none']);
});
