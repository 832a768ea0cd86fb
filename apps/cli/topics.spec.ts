import { TOPICS } from '#governance/oversight/topics';
import { topicsJson, topicsPage } from './topics.js';

describe('leidraad topics', () => {
  it('prints each topic as JSON, with null for what is not known', () => {
    const topics = JSON.parse(topicsJson()) as Record<string, unknown>[];
    expect(topics).toHaveLength(43);
    expect(topics[1]).toEqual({
      theme: 'Bestrijden van onderwijsachterstanden',
      subtheme: 'Voor- en vroegschoolse educatie: doorgaande lijn',
      topic: 'Overdrachtsprotocol voorschoolse opvang naar basisonderwijs',
      agreedPct: 72,
      goalSetPct: null,
      goalReachedPct: null,
    });
  });

  it('prints a table that fits eighty columns and holds every figure', () => {
    const lines = topicsPage().split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    const cell = (figure: number | null): string => (figure === null ? '–' : `${figure}%`);
    const rows = lines.map((line) => /(\d+%)\s+(\d+%|–)\s+(\d+%|–)$/.exec(line)?.slice(1)).filter((found) => found !== undefined);
    expect(rows).toEqual(TOPICS.map(({ agreedPct, goalSetPct, goalReachedPct }) => [agreedPct, goalSetPct, goalReachedPct].map(cell)));
  });

  it('says what the percentages are shares of, and that the municipalities gave them of themselves', () => {
    expect(topicsPage().replace(/\s+/g, ' ')).toContain('De gemeenten hebben dit zelf opgegeven; niemand heeft het nagegaan.');
    expect(topicsPage()).toContain('deel van de gemeenten met een');
  });
});
