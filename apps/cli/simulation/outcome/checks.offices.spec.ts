import type { Facts, HistoryFact } from './facts.model.js';
import { ANOUK, BAS, first, PETRA, rulesBroken, scheme } from './good-year.spec-support.js';

const event = (facts: Facts, name: string): HistoryFact => facts.history.find((one) => one.event === name && one.meetingId === first(facts).id)!;
const byTelephone = (facts: Facts, name: string, by: string, of: string, day: string): void => void Object.assign(event(facts, name), { personId: by, onBehalfOf: { personId: of, channel: 'telefoon', on: day } });

/** From that day on the chair is another's. */
const passes = ({ offices }: Facts, day: string): void => void offices.push({ ...Object.assign(offices[0]!, { until: day }), personId: BAS, from: day, until: null });

it.each<[string, string[], (facts: Facts) => void]>([
  ['akkoord that a member gave', ['akkoord.not-the-chairs'], (facts) => (event(facts, 'AKKOORD_GIVEN').personId = BAS)],
  ['akkoord that the secretary gave', ['akkoord.not-the-chairs'], (facts) => (event(facts, 'AKKOORD_GIVEN').personId = PETRA)],
  ['nothing when the secretary recorded what the chair said by telephone', [], (facts) => byTelephone(facts, 'AKKOORD_GIVEN', PETRA, ANOUK, '2021-10-18')],
  ['akkoord that a member recorded', ['akkoord.not-the-chairs'], (facts) => byTelephone(facts, 'AKKOORD_GIVEN', BAS, ANOUK, '2021-10-18')],
  ['akkoord that somebody else is said to have given', ['akkoord.not-the-chairs'], (facts) => byTelephone(facts, 'AKKOORD_GIVEN', PETRA, BAS, '2021-10-18')],
  ['akkoord that is still to be given', ['akkoord.not-the-chairs'], (facts) => byTelephone(facts, 'AKKOORD_GIVEN', PETRA, ANOUK, '2021-10-19')],
  ['nothing when the chair gave it on the day on which another was chosen', [], (facts) => passes(facts, '2021-10-18')],
  ['akkoord of whoever was chair until the day before', ['akkoord.not-the-chairs'], (facts) => passes(facts, '2021-10-17')],
  ['an agenda that a member fixed', ['agenda.fixed-by-another'], (facts) => (event(facts, 'AGENDA_FIXED').personId = BAS)],
  ['an agenda that the secretary fixed', ['agenda.fixed-by-another'], (facts) => (event(facts, 'AGENDA_FIXED').personId = PETRA)],
  ['the akkoord of a chair who was not chosen any more', ['agenda.fixed-by-another', 'akkoord.not-the-chairs', 'rotation.no-chair'], (facts) => (facts.offices[0]!.until = '2021-09-01')],
])('notices %s', (_, rules, spoil) => {
  const broken = rulesBroken((facts) => (spoil(facts), (facts.meetings = facts.meetings.slice(0, 1)), void (facts.mailings = facts.mailings.filter(({ meetingId }) => meetingId === first(facts).id))), { to: '2021-10-31' });
  expect(broken).toEqual(rules);
});

it('lets a secretary fix the agenda where the scheme says so', () => {
  const bodies = scheme.bodies.map((body) => ({ ...body, agenda: { ...body.agenda, fixedBy: 'secretary' as const } }));
  expect(rulesBroken((facts) => (event(facts, 'AGENDA_FIXED').personId = PETRA), { scheme: { ...scheme, bodies } })).toEqual([]);
});
