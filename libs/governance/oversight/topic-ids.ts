/** Every topic by its id: what agenda items, agreements and goals name. PURE. */
import { TOPICS, type Topic } from './topics.js';

/** The longest id; names of topics run up to a hundred characters. */
const LONGEST = 60;

/**
 * Follows from the topic's name: lower case, words joined by hyphens, cut between two words. Stable, for it is stored: a name in
 * topics.data.ts is never changed.
 */
export function topicId({ topic }: Pick<Topic, 'topic'>): string {
  const words = topic.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== '');
  let id = words[0] ?? '';
  for (const word of words.slice(1)) {
    if (id.length + 1 + word.length > LONGEST) break;
    id = `${id}-${word}`;
  }
  return id;
}

const BY_ID: ReadonlyMap<string, Topic> = new Map(TOPICS.map((topic) => [topicId(topic), topic]));

/** In the order of the source. */
export const TOPIC_IDS: readonly string[] = [...BY_ID.keys()];

/** undefined: no such topic. */
export const topicOf = (id: string): Topic | undefined => BY_ID.get(id);
