import fc from 'fast-check';
import { mirror, MIRROR_NOTES } from './mirror.js';
import { TOPIC_IDS } from './topic-ids.js';
import { topicStates, type AgreementAbout, type GoalAbout, type ItemAbout, type TopicFacts, type TopicState } from './topic-state.js';

const DAY = '2025-12-31';
const item = (topic: string, on = '2025-04-15', itemId = `${topic}/${on}`): ItemAbout => ({ itemId, meetingId: 'm', title: topic, on, topicIds: [topic] });
const agreement = (topics: string[], decidedOn = '2025-04-15', endedOn: string | null = null): AgreementAbout => ({ agreementId: `a/${topics.join('+')}`, decidedOn, endedOn, topicIds: topics });
const goal = (topic: string, result: GoalAbout['result'] = null, setOn = '2025-05-01'): GoalAbout => ({ goalId: `g/${topic}`, setOn, topicIds: [topic], result });
const facts = (more: Partial<TopicFacts>): TopicFacts => ({ items: [], agreements: [], goals: [], ...more });
const of = (states: TopicState[], id: string): TopicState => states.find(({ topicId }) => topicId === id)!;
const steps = ({ onAgenda, agreed, goalSet, goalReached }: TopicState): string => [onAgenda, agreed, goalSet, goalReached].map((yes) => (yes ? '1' : '0')).join('');

describe('a topic', () => {
  it.each<[string, Partial<TopicFacts>, string]>([
    ['of which nothing is known', {}, '0000'],
    ['that was on an agenda', { items: [item('wachtlijsten')] }, '1000'],
    ['that will be', { items: [item('wachtlijsten', '2026-01-20')] }, '0000'],
    ['with an agreement', { items: [item('wachtlijsten')], agreements: [agreement(['wachtlijsten', 'aanbod'])] }, '1100'],
    ['with an agreement from before Leidraad, and no item', { agreements: [agreement(['wachtlijsten'], '2019-01-01')] }, '1100'],
    ['with an agreement that has ended', { items: [item('wachtlijsten')], agreements: [agreement(['wachtlijsten'], '2025-04-15', '2025-12-31')] }, '1000'],
    ['with a goal on an agreement', { agreements: [agreement(['wachtlijsten'])], goals: [goal('wachtlijsten')] }, '1110'],
    ['with a goal and no agreement: a goal counts among agreements', { items: [item('wachtlijsten')], goals: [goal('wachtlijsten', 'bereikt')] }, '1000'],
    ['with a goal that was partly reached', { agreements: [agreement(['wachtlijsten'])], goals: [goal('wachtlijsten', 'deels')] }, '1110'],
    ['with a goal that was reached', { agreements: [agreement(['wachtlijsten'])], goals: [goal('wachtlijsten', 'bereikt')] }, '1111'],
    ['with what is about another', { items: [item('aanbod')], agreements: [agreement(['aanbod'])], goals: [goal('aanbod', 'bereikt')] }, '0000'],
  ])('%s: %j', (_, more, expected) => {
    expect(steps(of(topicStates(facts(more), DAY), 'wachtlijsten'))).toBe(expected);
  });

  it('shows what its state follows from, the newest item first', () => {
    const state = of(topicStates(facts({ items: [item('aanbod', '2025-04-15'), item('aanbod', '2025-11-11')], agreements: [agreement(['aanbod'])], goals: [goal('aanbod')] }), DAY), 'aanbod');
    expect(state).toMatchObject({ items: [{ on: '2025-11-11' }, { on: '2025-04-15' }], agreementIds: ['a/aanbod'], goalIds: ['g/aanbod'] });
  });

  const topicsOf = fc.array(fc.constantFrom(...TOPIC_IDS), { minLength: 1, maxLength: 3 });
  it('never has a step without the one before it', () => {
    fc.assert(
      fc.property(fc.array(topicsOf, { maxLength: 5 }), fc.array(topicsOf, { maxLength: 5 }), topicsOf, (items, agreements, goals) => {
        const states = topicStates({ items: items.map((topicIds, i) => ({ ...item(topicIds[0]!, '2025-04-15', `${i}`), topicIds })), agreements: agreements.map((topics) => agreement(topics)), goals: goals.map((topic) => goal(topic, 'bereikt')) }, DAY);
        for (const state of states) expect(steps(state)).toMatch(/^1*0*$/);
        for (const { own } of mirror(states).themes) expect([own.onAgenda, own.agreed, own.goalSet, own.goalReached]).toEqual([own.onAgenda, own.agreed, own.goalSet, own.goalReached].sort((a, b) => b - a));
      }),
    );
  });
});

describe('the mirror', () => {
  const shown = mirror(topicStates(facts({ agreements: [agreement(['wachtlijsten', 'aanbod', 'scholing', 'passend-onderwijs'])], goals: [goal('aanbod', 'bereikt'), goal('scholing')] }), DAY));

  it('sets the own state of all 43 beside the national shares, the table’s where the text differs', () => {
    expect(shown.rows).toHaveLength(43);
    expect(shown.rows.find(({ state }) => state.topicId === 'jeugdcoach')!.national).toEqual({ agreedPct: 18, goalSetPct: 56, goalReachedPct: 88 });
    expect(shown.rows.find(({ state }) => state.topicId === 'resultaatafspraken')!.national).toEqual({ agreedPct: 67, goalSetPct: null, goalReachedPct: null });
  });

  it('counts per theme, each share among those of the step before', () => {
    expect(shown.themes).toEqual([
      { theme: 'Bestrijden van onderwijsachterstanden', topics: 31, own: { onAgenda: 3, agreed: 3, goalSet: 2, goalReached: 1, goalSetPct: 67, goalReachedPct: 50 }, nationalAgreed: 16.6 },
      { theme: 'Voorkomen van segregatie', topics: 12, own: { onAgenda: 1, agreed: 1, goalSet: 0, goalReached: 0, goalSetPct: 0, goalReachedPct: null }, nationalAgreed: 3 },
    ]);
  });

  it('says that all of it is self-reported, that shares are of shares, and which figure counts', () => {
    const said = MIRROR_NOTES.join(' ');
    for (const words of ['zelf opgegeven', 'niemand nagegaan', 'deel van de gemeenten met een afspraak', 'jeugdcoach 18', 'stedelijkheid']) expect(said).toContain(words);
    expect(shown.notes).toBe(MIRROR_NOTES);
  });
});
