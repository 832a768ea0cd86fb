/** The law of a calendar year, read from its data. PURE. */
import { ARTICLES, PARTIES, POINTS, POINTS_OF_TOPICS, type InForce, type LawArticle, type LawParty, type LawPoint } from './law.data.js';
import { topicOf } from './topic-ids.js';

export interface Law {
  readonly articles: readonly LawArticle[];
  readonly parties: readonly LawParty[];
  readonly points: readonly LawPoint[];
}

const DATA: Law = { articles: ARTICLES, parties: PARTIES, points: POINTS };

/** What held through the whole of a calendar year. `data` is for specs. */
export function lawOf(year: number, data: Law = DATA): Law {
  const held = ({ from, until }: InForce): boolean => (from === null || from <= `${year}-01-01`) && (until === null || until >= `${year}-12-31`);
  return { articles: data.articles.filter(held), parties: data.parties.filter(held), points: data.points.filter(held) };
}

export const POINT_IDS: readonly string[] = POINTS.map(({ id }) => id);

/** Ids of the points on which a topic bears: itself when it is one of the law's, for one of the 43 those that its theme and its name say. */
export function pointsOf(topicId: string): readonly string[] {
  if (POINT_IDS.includes(topicId)) return [topicId];
  const topic = topicOf(topicId);
  if (!topic) return [];
  const named = POINTS_OF_TOPICS[topic.topic] ?? [];
  if (topic.theme === 'Bestrijden van onderwijsachterstanden') return ['achterstanden', ...named];
  return topic.subtheme === 'Sociale segregatie' ? named : ['segregatie', ...named];
}
