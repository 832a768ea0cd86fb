/** Assignments of different ambitions that touch the same theme are shown to each other: whoever works on one knows of the other. PURE. */
export interface Touching {
  id: string;
  ambitionId: string;
  topicIds: readonly string[];
}

/** Of `others` those of another ambition, with the topics that both touch; most topics first, else in their order. */
export function sharing<T extends Touching>(one: Touching, others: readonly T[]): { with: T; topicIds: string[] }[] {
  const found = others.filter(({ id, ambitionId }) => id !== one.id && ambitionId !== one.ambitionId).map((other) => ({ with: other, topicIds: one.topicIds.filter((topic) => other.topicIds.includes(topic)) }));
  return found.filter(({ topicIds }) => topicIds.length > 0).sort((a, b) => b.topicIds.length - a.topicIds.length);
}
