import { ARTICLES, PARTIES, POINTS, POINTS_OF_TOPICS } from './law.data.js';
import { lawOf, POINT_IDS, pointsOf } from './law.js';
import { TOPIC_IDS, topicId } from './topic-ids.js';
import { TOPICS } from './topics.js';

describe('the law’s data', () => {
  it('name only articles, parties and topics that there are', () => {
    const articles = ARTICLES.map(({ id }) => id);
    const parties = PARTIES.map(({ id }) => id);
    for (const { articles: named } of [...POINTS, ...PARTIES]) expect(articles).toEqual(expect.arrayContaining([...named]));
    for (const { agreedWith, onlyWith } of POINTS) expect(parties).toEqual(expect.arrayContaining([...agreedWith, ...(onlyWith ? [onlyWith] : [])]));
    for (const [name, points] of Object.entries(POINTS_OF_TOPICS)) {
      expect(TOPICS.map(({ topic }) => topic)).toContain(name);
      expect(POINT_IDS).toEqual(expect.arrayContaining([...points]));
    }
  });

  it('have ids that are no topic’s of the Inspectorate: both are named in one list', () => {
    expect(new Set([...POINT_IDS, ...TOPIC_IDS]).size).toBe(POINT_IDS.length + TOPIC_IDS.length);
  });

  it('let only segregation be absent, and the spread of pupils with it', () => {
    expect(POINTS.filter(({ absentWith }) => absentWith !== null).map(({ id, absentWith }) => [id, absentWith])).toEqual([['segregatie', 'segregatie'], ['spreiding', 'segregatie']]);
  });

  it('ask for vve agreements on six things, and for secondary education on three', () => {
    const ofKind = (kind: string) => POINTS.filter((point) => point.kind === kind).map(({ id }) => id);
    expect(ofKind('vve')).toEqual(['vve-doelgroep', 'vve-toeleiding', 'vve-bereik', 'vve-aanbod', 'vve-doorgaande-lijn', 'vve-resultaten']);
    expect(ofKind('voortgezet-onderwijs')).toEqual(['lijn-po-vo', 'lijn-vo-mbo', 'schoolverlaten']);
    expect(ofKind('onderwerp')).toEqual(['segregatie', 'integratie', 'achterstanden', 'toelating', 'spreiding']);
  });
});

describe('the law of a year', () => {
  it('begins with the first whole year after the law of 2006', () => {
    expect(lawOf(2006).points).toEqual([]);
    expect(lawOf(2007).points).toHaveLength(POINTS.length);
  });

  it.each([
    [2026, ['oud']],
    [2027, []],
    [2028, ['nieuw']],
  ])('of %i has what held through all of it', (year, ids) => {
    const row = { law: '', source: '' };
    const articles = [{ ...row, id: 'oud', name: 'oud', from: null, until: '2027-07-31' }, { ...row, id: 'nieuw', name: 'nieuw', from: '2027-08-01', until: null }];
    expect(lawOf(year, { articles, parties: [], points: [] }).articles.map(({ id }) => id)).toEqual(ids);
  });
});

describe('a topic bears on', () => {
  it.each([
    ['integratie', ['integratie']],
    ['doelgroepbepaling', ['achterstanden', 'vve-doelgroep']],
    ['leesstimulering', ['achterstanden']],
    ['centrale-aanmelding-basisonderwijs', ['segregatie', 'toelating']],
    ['passend-onderwijs', []],
    ['aanbod-om-cohesie-te-vergroten', ['integratie']],
    ['huisvesting', []],
  ])('%s: %j', (topic, points) => {
    expect(pointsOf(topic)).toEqual(points);
  });

  it('at least one point, but for social segregation', () => {
    for (const topic of TOPICS.filter(({ subtheme }) => subtheme !== 'Sociale segregatie')) expect(pointsOf(topicId(topic)).length).toBeGreaterThan(0);
  });
});
