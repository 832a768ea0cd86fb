import { THEMES, TOPICS, type Topic } from './topics.js';

const [DISADVANTAGE, SEGREGATION] = THEMES;
const about = (theme: string): Topic[] => TOPICS.filter((topic) => topic.theme === theme);
const within = (text: string): Topic[] => TOPICS.filter(({ subtheme }) => subtheme.startsWith(text));
const named = (name: string): Topic => TOPICS.find(({ topic }) => topic === name)!;
const range = (figures: readonly (number | null)[]): { from: number; to: number } => {
  const known = figures.filter((figure) => figure !== null);
  return { from: Math.min(...known), to: Math.max(...known) };
};
/** How many topics a municipality agreed on, on average: the sum of the shares. */
const averageAgreed = (topics: readonly Topic[]): number => topics.reduce((sum, { agreedPct }) => sum + agreedPct, 0) / 100;

describe('the Inspectorate\'s topics', () => {
  it('are 31 on disadvantage and 12 on segregation, each with a name of its own', () => {
    expect(about(DISADVANTAGE)).toHaveLength(31);
    expect(about(SEGREGATION)).toHaveLength(12);
    expect(new Set(TOPICS.map(({ topic }) => topic)).size).toBe(43);
  });

  it('stand under the subthemes of the source, in its order', () => {
    const counts = new Map<string, number>();
    for (const { subtheme } of TOPICS) counts.set(subtheme, (counts.get(subtheme) ?? 0) + 1);
    expect([...counts]).toEqual([
      ['Voor- en vroegschoolse educatie: doorgaande lijn', 4],
      ['Voor- en vroegschoolse educatie: toeleiding en bereik', 8],
      ['Voor- en vroegschoolse educatie: overig', 4],
      ['Taalondersteuning', 4],
      ['Samenwerking', 6],
      ['Gezins-/ouderbegeleiding', 5],
      ['Woonsegregatie', 3],
      ['Onderwijssegregatie', 5],
      ['Sociale segregatie', 4],
    ]);
  });

  it('have whole percentages, and null only where the source has a dash: nine times for a goal set, twenty-one for a goal reached', () => {
    for (const { agreedPct, goalSetPct, goalReachedPct } of TOPICS) {
      for (const figure of [agreedPct, goalSetPct ?? 50, goalReachedPct ?? 50]) expect(Number.isInteger(figure) && figure > 0 && figure <= 100).toBe(true);
      if (goalSetPct === null) expect(goalReachedPct).toBeNull();
    }
    const missing = (topics: readonly Topic[]) => [topics.filter(({ goalSetPct }) => goalSetPct === null).length, topics.filter(({ goalReachedPct }) => goalReachedPct === null).length];
    expect(missing(within('Voor- en vroegschoolse educatie'))).toEqual([6, 7]);
    expect(missing(about(DISADVANTAGE))).toEqual([6, 13]);
    expect(missing(about(SEGREGATION))).toEqual([3, 8]);
  });

  it('add up to what the source says a municipality agrees on: 17 on disadvantage and 3 on segregation', () => {
    expect(Math.round(averageAgreed(about(DISADVANTAGE)))).toBe(17);
    expect(averageAgreed(about(SEGREGATION))).toBe(3);
  });

  // Sections 4.1.1, 4.1.2 and 4.2.2 tell the ranges in words.
  it('lie within the ranges that the text of the source names, both ends included', () => {
    const vve = within('Voor- en vroegschoolse educatie');
    const rare = [named('Wachtlijsten'), named('Voorrang bij plaatsing van ve-kinderen in het primair onderwijs')];
    expect(range(vve.filter((topic) => !rare.includes(topic)).map(({ agreedPct }) => agreedPct))).toEqual({ from: 55, to: 85 });
    expect(rare.map(({ agreedPct }) => agreedPct)).toEqual([25, 4]);
    expect(range(within('Taalondersteuning').slice(0, 3).map(({ agreedPct }) => agreedPct))).toEqual({ from: 54, to: 60 });
    expect(range(vve.map(({ goalSetPct }) => goalSetPct))).toEqual({ from: 61, to: 76 });
    expect(range(about(DISADVANTAGE).map(({ goalSetPct }) => goalSetPct))).toEqual({ from: 36, to: 76 });
    expect(range(about(SEGREGATION).map(({ goalSetPct }) => goalSetPct))).toEqual({ from: 42, to: 71 });
    expect(range(about(DISADVANTAGE).map(({ goalReachedPct }) => goalReachedPct))).toEqual({ from: 69, to: 96 });
    expect(named('Ouderbetrokkenheid').goalReachedPct).toBe(69);
    expect(named('Doelgroepbepaling').goalReachedPct).toBe(96);
  });

  it.each([
    ['Samenwerking met bibliotheken', 51],
    ['Preventie jeugdzorg', 68],
    ['Ouderbetrokkenheid', 59],
    ['Begeleiding van ouders en kinderen bij de schoolkeuze', 18],
    ['Huiswerkondersteuning', 14],
    ['Spreiding van doelgroepkinderen over de gemeente', 29],
    ['Spreiding van nieuwkomerskinderen over de gemeente', 13],
    ['Spreiding van statushouders over de gemeente', 9],
    ['Heterogene voorschoolse groepen met doelgroepkinderen en niet-doelgroepkinderen in één groep', 52],
    ['Verscherpt toelatingsbeleid', 7],
    ['Centrale aanmelding basisonderwijs', 8],
    ['Werken met een evenredige verdeling van (doelgroep)kinderen in het voortgezet onderwijs', 3],
    ['Passend onderwijs', 67],
    ['Integraal jeugdbeleid', 54],
  ])('%s: agreed by %d percent, in the table as in the text', (topic, agreed) => expect(named(topic).agreedPct).toBe(agreed));

  it('follow the table where the text says otherwise', () => {
    expect(named('Jeugdcoach').agreedPct).toBe(18);
    expect(TOPICS.find(({ topic }) => topic.startsWith('Doorgaande (leerlijn)'))!.agreedPct).toBe(71);
  });
});
