/** What is done stays where it stood, among what is still open. PURE. */

export interface Done<T> {
  one: T;
  /** Of what stood above it. */
  above: readonly string[];
}

export interface Shown<T> {
  one: T;
  done: boolean;
}

/** @param done in the order in which it was done; what is open again is shown as open */
export function withDone<T>(open: readonly T[], done: readonly Done<T>[], keyOf: (one: T) => string): Shown<T>[] {
  const shown = open.map((one): Shown<T> => ({ one, done: false }));
  for (const { one, above } of done) {
    if (shown.some((other) => keyOf(other.one) === keyOf(one))) continue;
    shown.splice(shown.findLastIndex((other) => above.includes(keyOf(other.one))) + 1, 0, { one, done: true });
  }
  return shown;
}
