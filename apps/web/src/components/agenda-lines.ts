/** An agenda as lines of which some can change places. PURE. */

export interface Line {
  id: string;
  title: string;
  minutes: number;
  /** `vast`: stands where it stands; `open`: it is still to be decided whether it comes onto the agenda. */
  state: 'vast' | 'open' | 'op-agenda';
}

/** The ids of what can be moved, in their order. */
export const orderOf = (lines: readonly Line[]): string[] => lines.filter(({ state }) => state !== 'vast').map(({ id }) => id);

/** One place up or down; at the end of the list nothing changes. */
export function moved(order: readonly string[], id: string, by: -1 | 1): string[] {
  const from = order.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= order.length) return [...order];
  const next = [...order];
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}
