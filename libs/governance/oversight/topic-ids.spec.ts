import { TOPICS } from './topics.js';
import { TOPIC_IDS, topicId, topicOf } from './topic-ids.js';

describe('topic ids', () => {
  it('are one for each topic, short, and readable', () => {
    expect(new Set(TOPIC_IDS).size).toBe(TOPICS.length);
    for (const id of TOPIC_IDS) expect(id).toMatch(/^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each([
    ['Doelgroepbepaling', 'doelgroepbepaling'],
    ['Gezins-/ouderbegeleiding én meer', 'gezins-ouderbegeleiding-en-meer'],
    ['Doorgaande (leerlijn) voorschool naar basisschool en van basisschool naar voortgezet onderwijs', 'doorgaande-leerlijn-voorschool-naar-basisschool-en-van'],
  ])('of ‘%s’: %s', (topic, id) => {
    expect(topicId({ topic })).toBe(id);
  });

  it('lead back to their topic, and others to none', () => {
    for (const topic of TOPICS) expect(topicOf(topicId(topic))).toBe(topic);
    expect(topicOf('iets-anders')).toBeUndefined();
  });

  // Stored with agenda items and agreements: an id that changes loses them.
  it('stay what they were', () => {
    expect(TOPIC_IDS.slice(0, 5)).toEqual(['doorgaande-lijn', 'overdrachtsprotocol-voorschoolse-opvang-naar-basisonderwijs', 'kindvolgsysteem', 'voorrang-bij-plaatsing-van-ve-kinderen-in-het-primair', 'bereik-en-toeleiding']);
    expect(TOPIC_IDS.slice(-3)).toEqual(['integraal-jeugdbeleid', 'zorgen-voor-veilige-woonomgeving', 'aanbod-om-cohesie-te-vergroten']);
  });
});
