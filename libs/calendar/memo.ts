/**
 * Remember the answers of a pure function of one argument. Bounded, so that no stream of odd questions fills the memory:
 * when full it forgets everything, which costs less than keeping order (a map of ten years of days holds 3,653).
 */
export function memo<K, V>(compute: (key: K) => V, limit = 50_000): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const hit = known.get(key);
    if (hit !== undefined) return hit;
    if (known.size >= limit) known.clear();
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
