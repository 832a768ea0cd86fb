import fc from 'fast-check';
import { POINTS } from './law.data.js';
import { lawOf } from './law.js';
import type { MeetingAttended } from './presence.js';
import { checkStatutory } from './statutory.js';
import { missingIn, type AgreementInForce, type ItemOnAgenda, type StatutoryFacts } from './statutory.model.js';

const PARTNERS = [
  { id: 'zon', name: 'Stichting De Zon', partyId: 'po' },
  { id: 'maan', name: 'De Maan College', partyId: 'vo' },
  { id: 'speeltuin', name: 'De Speeltuin', partyId: 'kinderopvang' },
];

const meeting = (meetingId: string, on: string, present: readonly string[] = PARTNERS.map(({ id }) => id)): MeetingAttended => ({
  meetingId, bodyId: 'platform', title: 'Platform', on,
  seats: PARTNERS.map(({ id }) => ({ seatId: id, partnerId: id, holder: { personId: `p-${id}`, standsIn: false }, standInName: null })),
  attendance: PARTNERS.map(({ id }) => ({ personId: `p-${id}`, presence: present.includes(id) ? ('aanwezig' as const) : ('afgemeld' as const), representedBy: null })),
});
const item = (topics: string[], meetingId = 'm1', more: Partial<ItemOnAgenda> = {}): ItemOnAgenda => ({ itemId: `i/${topics.join('+')}`, meetingId, title: topics.join(), on: '2025-04-15', topicIds: topics, recorded: true, discussed: true, ...more });
const agreement = (topics: string[], more: Partial<AgreementInForce> = {}): AgreementInForce => ({ agreementId: `a/${topics.join('+')}`, decidedOn: '2024-11-12', endedOn: null, topicIds: topics, partyIds: ['po', 'vo', 'kinderopvang'], ...more });

const asking = (what: 'besproken' | 'afspraak'): string[] => POINTS.filter(({ asks }) => asks.includes(what)).map(({ id }) => id);

/** A year in which everything was done: half of the topics in spring, the rest in autumn. */
function goodYear(change: Partial<StatutoryFacts> = {}): StatutoryFacts {
  return {
    year: 2025, day: '2025-12-31', perYear: 1, partners: PARTNERS,
    meetings: [meeting('m1', '2025-04-15'), meeting('m2', '2025-11-11')],
    items: asking('besproken').map((id, index) => item([id], index % 2 ? 'm1' : 'm2')),
    agreements: asking('afspraak').map((id) => agreement([id])),
    mandates: [], claims: [], explorations: [], ...change,
  };
}
const without = (id: string) => ({ items: goodYear().items.filter(({ topicIds }) => !topicIds.includes(id)), agreements: goodYear().agreements.filter(({ topicIds }) => !topicIds.includes(id)) });
const missing = (change: Partial<StatutoryFacts>): string[] => missingIn(checkStatutory(goodYear(change)));
const says = (change: Partial<StatutoryFacts>, id: string): string => checkStatutory(goodYear(change)).findings.find((one) => one.id === id)!.missing.join(' ');

describe('the yearly overleg', () => {
  it('is in order when it was held, with everybody, on everything, with agreements', () => {
    const { ok, findings } = checkStatutory(goodYear());
    expect(missingIn({ findings })).toEqual([]);
    expect(ok).toBe(true);
    expect(findings.map(({ id }) => id)).toEqual(['overleg', 'partij:zon', 'partij:maan', 'partij:speeltuin', ...POINTS.map(({ id }) => id)]);
  });

  it('rests on evidence for everything that is in order, and names the articles', () => {
    for (const { evidence, articles } of checkStatutory(goodYear()).findings) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(articles.join()).toMatch(/artikel 1(18a|59|60|61)|Wet kinderopvang/);
    }
  });

  it('counts what is confidential, and shows neither it nor its day', () => {
    const [point] = asking('besproken');
    const quiet = goodYear({ items: goodYear().items.map((one) => ({ ...one, confidential: true })), agreements: goodYear().agreements.map((one) => ({ ...one, confidential: true })) });
    const { ok, findings } = checkStatutory(quiet);
    expect([ok, findings.flatMap(({ evidence }) => evidence).filter(({ kind }) => kind === 'agendapunt' || kind === 'afspraak')]).toEqual([true, []]);
    expect(findings.find(({ id }) => id === point)!.unshown).toBeGreaterThan(0);
    expect(checkStatutory(goodYear()).findings.map(({ unshown }) => unshown)).toEqual(findings.map(() => 0));
    const unwritten = (confidential: boolean) => says({ items: goodYear().items.map((one) => (one.topicIds.includes(point!) ? { ...one, confidential, recorded: false, discussed: false } : one)) }, point!);
    expect([/15 april 2025/.test(unwritten(false)), /2025/.test(unwritten(true)), unwritten(true).includes('stond op een agenda')]).toEqual([true, false, true]);
  });

  it.each<[string, Partial<StatutoryFacts>, boolean]>([
    ['who was not there', { meetings: [meeting('m1', '2025-04-15', ['zon', 'speeltuin'])] }, true],
    ['who has no seat', { meetings: [{ ...meeting('m1', '2025-04-15'), seats: [] }] }, true],
    ['who was there', {}, false],
    ['who could not come, as nothing was held', { meetings: [] }, false],
    ['whom nobody wrote down', { meetings: [{ ...meeting('m1', '2025-04-15'), attendance: [] }] }, false],
  ])('of %s a mandate can mend it or not', (_, change, helps) => {
    const { findings } = checkStatutory(goodYear(change));
    expect([findings.find(({ id }) => id === 'partij:maan')!.mandateHelps, findings.filter(({ kind }) => kind !== 'partij').some(({ mandateHelps }) => mandateHelps)]).toEqual([helps, false]);
  });

  it('names the meetings of which nobody wrote down who was there, as long as that can mend it', () => {
    const [known, unknown] = [meeting('m1', '2025-04-15'), { ...meeting('m2', '2025-06-03'), attendance: [] }];
    const of = (meetings: StatutoryFacts['meetings']) => checkStatutory(goodYear({ meetings })).findings.find(({ id }) => id === 'partij:maan')!.unrecorded;
    expect([of([unknown]), of([known, unknown])]).toEqual([[{ meetingId: 'm2', on: '2025-06-03' }], []]);
  });

  it('adds up over several meetings: who missed one came to the other', () => {
    expect(missing({ meetings: [meeting('m1', '2025-04-15', ['zon']), meeting('m2', '2025-11-11', ['maan', 'speeltuin'])] })).toEqual([]);
  });

  it.each<[string, Partial<StatutoryFacts>, string[]]>([
    ['nobody held it', { meetings: [], items: [] }, ['overleg', 'partij:zon', 'partij:maan', 'partij:speeltuin', ...asking('besproken')]],
    ['it was held once where twice was promised', { perYear: 2, meetings: [meeting('m1', '2025-04-15')] }, ['overleg']],
    ['a board never came', { meetings: [meeting('m1', '2025-04-15', ['zon', 'speeltuin'])] }, ['partij:maan']],
    ['nobody wrote down who was there', { meetings: [{ ...meeting('m1', '2025-04-15'), attendance: [] }] }, ['partij:zon', 'partij:maan', 'partij:speeltuin']],
    ['integration was not talked about', { items: goodYear().items.filter(({ topicIds }) => !topicIds.includes('integratie')) }, ['integratie']],
    ['integration was on an agenda to which the meeting did not come', { items: [...goodYear().items.filter(({ topicIds }) => !topicIds.includes('integratie')), item(['integratie'], 'm2', { discussed: false })] }, ['integratie']],
    ['there is no agreement on admission', { agreements: goodYear().agreements.filter(({ topicIds }) => !topicIds.includes('toelating')) }, ['toelating']],
    ['the agreement on the target group has ended', { agreements: [...without('vve-doelgroep').agreements, agreement(['vve-doelgroep'], { endedOn: '2025-09-01' })] }, ['vve-doelgroep']],
    ['the agreement on results comes next year', { agreements: [...without('vve-resultaten').agreements, agreement(['vve-resultaten'], { decidedOn: '2026-01-20' })] }, ['vve-resultaten']],
    ['the agreement on referral was made without childcare', { agreements: [...without('vve-toeleiding').agreements, agreement(['vve-toeleiding'], { partyIds: ['po'] })] }, ['vve-toeleiding']],
    ['two agreements on referral together have all parties', { agreements: [...without('vve-toeleiding').agreements, agreement(['vve-toeleiding'], { partyIds: ['po'] }), agreement(['vve-toeleiding', 'x'], { partyIds: ['kinderopvang'] })] }, []],
    ['the spread of pupils was not proposed', { items: without('spreiding').items }, ['spreiding']],
    ['early school leaving was not talked about', { items: without('schoolverlaten').items }, ['schoolverlaten']],
    ['there is no secondary school: nobody asks for its lines', { partners: PARTNERS.filter(({ partyId }) => partyId !== 'vo'), items: without('schoolverlaten').items }, []],
    ['one of the 43 topics says it as well', { agreements: [...without('vve-doelgroep').agreements, agreement(['doelgroepbepaling'])] }, []],
    ['passend onderwijs alone is no talk on segregation', { items: [...without('segregatie').items, item(['passend-onderwijs'])] }, ['segregatie']],
  ])('when %s: %j', (_, change, expected) => {
    expect(missing(change)).toEqual(expected);
  });

  it('asks nothing of a year before the law', () => {
    expect(checkStatutory({ ...goodYear(), year: 2005, meetings: [] })).toMatchObject({ ok: true, findings: [] });
  });

  it('follows another text of the law without another rule', () => {
    const law = lawOf(2025);
    const stricter = { ...law, points: law.points.map((point) => (point.id === 'schoolverlaten' ? { ...point, asks: ['besproken', 'afspraak'] as const } : point)) };
    expect(missingIn(checkStatutory(goodYear(), stricter))).toEqual(['schoolverlaten']);
  });
});

describe('segregation', () => {
  const claim = { claimId: 'c', pointId: 'segregatie', fromYear: 2024, untilYear: null };
  const explored = (on: string, atIssue = false) => ({ explorationId: `v/${on}`, pointId: 'segregatie', on, atIssue });
  const none = { items: goodYear().items.filter(({ topicIds }) => !['segregatie', 'spreiding'].includes(topicIds[0]!)), agreements: without('segregatie').agreements };

  it.each<[string, Partial<StatutoryFacts>, string[]]>([
    ['that nobody talked about is missing, with the spread of pupils', {}, ['segregatie', 'spreiding']],
    ['that is said not to be at issue wants its exploration', { claims: [claim] }, ['segregatie', 'spreiding']],
    ['that was explored need not be talked about', { claims: [claim], explorations: [explored('2024-03-01')] }, []],
    ['that was explored but of which nobody says so is still missing', { explorations: [explored('2024-03-01')] }, ['segregatie', 'spreiding']],
    ['that was explored a council’s term ago', { claims: [claim], explorations: [explored('2021-01-01')] }, []],
    ['that was explored longer ago wants another', { claims: [claim], explorations: [explored('2020-12-31')] }, ['segregatie', 'spreiding']],
    ['that is explored next year', { claims: [claim], explorations: [explored('2026-01-10')] }, ['segregatie', 'spreiding']],
    ['of which the last exploration says that it is at issue', { claims: [claim], explorations: [explored('2024-03-01'), explored('2025-03-01', true)] }, ['segregatie', 'spreiding']],
    ['that was said not to be at issue until last year', { claims: [{ ...claim, untilYear: 2024 }], explorations: [explored('2024-03-01')] }, ['segregatie', 'spreiding']],
    ['that is said not to be at issue from next year on', { claims: [{ ...claim, fromYear: 2026 }], explorations: [explored('2024-03-01')] }, ['segregatie', 'spreiding']],
  ])('%s', (_, change, expected) => {
    expect(missing({ ...none, ...change })).toEqual(expected);
  });

  it('says what is wrong with it, and rests on the exploration', () => {
    expect(says({ ...none, claims: [claim] }, 'segregatie')).toContain('De verkenning die dat laat zien ontbreekt');
    const found = checkStatutory(goodYear({ ...none, claims: [claim], explorations: [explored('2024-03-01')] })).findings.find(({ id }) => id === 'segregatie')!;
    expect(found.evidence).toEqual([{ kind: 'verkenning', id: 'v/2024-03-01', meetingId: null, on: '2024-03-01' }]);
  });
});

describe('what is missing is said with what to do', () => {
  it.each<[Partial<StatutoryFacts>, string, RegExp]>([
    [{ meetings: [], items: [] }, 'overleg', /in 2025 nog niet gehouden\. Plan een vergadering/],
    [{ meetings: [meeting('m1', '2025-04-15')], perYear: 2 }, 'overleg', /Het zijn er 1 van 2\./],
    [{ meetings: [meeting('m1', '2025-04-15', [])] }, 'partij:zon', /Stichting De Zon was er in 2025 nog niet bij/],
    [{ meetings: [{ ...meeting('m1', '2025-04-15'), attendance: [] }] }, 'partij:zon', /Vul de aanwezigheid van de vergadering aan/],
    [{ meetings: [{ ...meeting('m1', '2025-04-15'), seats: [] }] }, 'partij:zon', /heeft geen plek in dit overleg/],
    [without('integratie'), 'integratie', /nog niet gesproken\. Zet het op een agenda\. Er geldt geen afspraak/],
    [{ items: [...without('integratie').items, item(['integratie'], 'm2', { recorded: false, discussed: false })] }, 'integratie', /stond op de agenda van dinsdag 15 april 2025\. Leg vast wat ervan kwam/],
    [{ agreements: [...without('vve-resultaten').agreements, agreement(['vve-resultaten'], { partyIds: ['kinderopvang'] })] }, 'vve-resultaten', /niet gemaakt met: schoolbesturen primair onderwijs/],
  ])('%j → %s', (change, id, words) => {
    expect(says({ ...change, day: '2025-11-20' }, id)).toMatch(words);
  });

  it.each<[Partial<StatutoryFacts>, string, RegExp]>([
    [{ meetings: [], items: [] }, 'overleg', /in 2025 niet gehouden\.$/],
    [{ meetings: [], items: [] }, 'partij:zon', /in 2025 geen vergadering geweest/],
    [{ meetings: [meeting('m1', '2025-04-15', [])] }, 'partij:zon', /was er in 2025 niet bij\. Sprak er iemand namens hen/],
    [{ meetings: [{ ...meeting('m1', '2025-04-15'), seats: [] }] }, 'partij:zon', /had geen plek in dit overleg/],
    [without('integratie'), 'integratie', /niet gesproken\. Er gold geen afspraak/],
    [{ agreements: [...without('vve-resultaten').agreements, agreement(['vve-resultaten'], { partyIds: ['kinderopvang'] })] }, 'vve-resultaten', /niet gemaakt met: schoolbesturen primair onderwijs\.$/],
  ])('of a year that is over, with what can still be recorded: %j → %s', (change, id, words) => {
    expect(says(change, id)).toMatch(words);
    expect(says(change, id)).not.toMatch(/nog|Plan|Zet het|Betrek/);
  });
});

it('never gets worse by another meeting, item or agreement', () => {
  const some = fc.subarray(goodYear().items as ItemOnAgenda[]);
  const others = fc.subarray(goodYear().agreements as AgreementInForce[]);
  const attended = fc.array(fc.subarray(['zon', 'maan', 'speeltuin']), { maxLength: 3 });
  fc.assert(
    fc.property(some, others, attended, fc.nat(), (items, agreements, came, pick) => {
      const meetings = came.map((present, index) => meeting(`m${index}`, '2025-04-15', present));
      const base = { items, agreements, meetings };
      const before = missing(base);
      const more = { items: [...items, goodYear().items[pick % goodYear().items.length]!], agreements: [...agreements, goodYear().agreements[pick % goodYear().agreements.length]!], meetings: [...meetings, meeting('more', '2025-11-11', ['zon'])] };
      expect(before).toEqual(expect.arrayContaining(missing(more)));
    }),
  );
});
