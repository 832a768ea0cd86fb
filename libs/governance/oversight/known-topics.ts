/** What an agenda item, an agreement or a goal can be about: one list of ids, from three places. PURE. */
import type { Problem } from '#platform/errors';
import type { Scheme } from '#scheme/model';
import { POINTS } from './law.data.js';
import { topicId } from './topic-ids.js';
import { TOPICS } from './topics.js';

/** `landelijk`: one of the Inspectorate's 43; `wettelijk`: one of the law's; `eigen`: the municipality's scheme adds it. */
export interface KnownTopic {
  readonly id: string;
  readonly name: string;
  readonly kind: 'landelijk' | 'wettelijk' | 'eigen';
}

const EVERYWHERE: readonly KnownTopic[] = [
  ...POINTS.map(({ id, name }) => ({ id, name, kind: 'wettelijk' as const })),
  ...TOPICS.map((topic) => ({ id: topicId(topic), name: topic.topic, kind: 'landelijk' as const })),
];

/** The law's first, then the Inspectorate's, then the scheme's own; a scheme that names the law's topics adds nothing. */
export function knownTopics({ statutory }: Pick<Scheme, 'statutory'>): readonly KnownTopic[] {
  const named = statutory ? [...statutory.topics, ...statutory.earlyEducation, ...statutory.optional] : [];
  const own = named.filter(({ id }) => !EVERYWHERE.some((known) => known.id === id));
  return [...EVERYWHERE, ...own.map(({ id, name }) => ({ id, name, kind: 'eigen' as const }))];
}

/** The name, or the id itself of a topic that the scheme no longer has. */
export const topicName = (scheme: Pick<Scheme, 'statutory'>, id: string): string => knownTopics(scheme).find((known) => known.id === id)?.name ?? id;

/** One problem for each id that is no topic here. `field`: the list's. */
export function topicProblems(scheme: Pick<Scheme, 'statutory'>, ids: readonly string[], field = 'topicIds'): Problem[] {
  const known = new Set(knownTopics(scheme).map(({ id }) => id));
  return ids.flatMap((id, index) => (known.has(id) ? [] : [{ in: 'body' as const, field: `${field}.${index}`, code: 'unknown', message: `‘${id}’ is hier geen onderwerp. Kies uit de lijst /v1/gemeenten/…/onderwerpen.` }]));
}

export const isTopic = (scheme: Pick<Scheme, 'statutory'>, id: string): boolean => knownTopics(scheme).some((known) => known.id === id);
