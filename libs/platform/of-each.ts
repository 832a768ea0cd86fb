/**
 * One question about each of these, all asked at once: on one connection they travel in one packet, and none waits for the answer to
 * another. Answers by what they are about, in its order; a question that fails fails them all.
 */
export async function ofEach<Key, Answer>(keys: Iterable<Key>, ask: (key: Key) => Promise<Answer>): Promise<Map<Key, Answer>> {
  const distinct = [...new Set(keys)];
  const answers = await Promise.all(distinct.map(ask));
  return new Map(distinct.map((key, index) => [key, answers[index] as Answer]));
}
