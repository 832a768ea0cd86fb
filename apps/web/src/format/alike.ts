/** What reads the same is said once, with how often: what is confidential is not named, so that two decisions to answer look the same. PURE. */
export function alike<T>(all: readonly T[], reads: (one: T) => string): { one: T; times: number }[] {
  const found = new Map<string, { one: T; times: number }>();
  for (const one of all) {
    const before = found.get(reads(one));
    found.set(reads(one), { one: before?.one ?? one, times: (before?.times ?? 0) + 1 });
  }
  return [...found.values()];
}
