/**
 * Which timers an instance remembers as fired. A fired (name, at) is never derived again; an instance that lives for years (a body's
 * rotation) must not carry all of them along for that. PURE.
 *
 * An entry is forgotten once the snapshot no longer derives it and it lies more than `KEPT_DAYS` before the latest that fired. What lies
 * that far back is not taken on anew either, so what was forgotten cannot come back; what the row held before stays, however late it is.
 */
import type { Timer } from '#workflows/definition';

/** More than a year: no event brings back a day of last year. */
const KEPT_DAYS = 400;

export const timerKey = ({ name, at }: Pick<Timer, 'name' | 'at'>): string => `${name}@${at}`;

const instantIn = (key: string): string => key.slice(key.lastIndexOf('@') + 1);

export interface Remembered {
  fired: string[];
  /** What is still to fire. */
  timers: Timer[];
}

/** @param held the timers that the instance's row holds; @param derived those that its new snapshot implies; @param fired all that have, the latest included */
export function remember(held: readonly Timer[], derived: readonly Timer[], fired: readonly string[]): Remembered {
  const latest = fired.reduce((last, key) => (instantIn(key) > last ? instantIn(key) : last), '');
  const isAncient = (at: string): boolean => at < latest && Date.parse(at) < Date.parse(latest) - KEPT_DAYS * 86_400_000;
  const known = new Set(fired);
  const timers = derived.filter((timer) => !known.has(timerKey(timer)) && !(isAncient(timer.at) && !held.some((one) => timerKey(one) === timerKey(timer))));
  if (!fired.some((key) => isAncient(instantIn(key)))) return { fired: [...fired], timers };
  const implied = new Set(derived.map(timerKey));
  return { fired: fired.filter((key) => implied.has(key) || !isAncient(instantIn(key))), timers };
}
