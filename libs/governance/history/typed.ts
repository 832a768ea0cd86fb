/** What is saved while somebody types comes many times over; a course tells it once a sitting. PURE. */
import type { Actor } from '#engine/model';

/** Saved by pages as one types. */
const TYPED: ReadonlySet<string> = new Set(['ATTENDANCE_RECORDED', 'RECORD_REVISED', 'DRAFT_SAVED']);
/** Who goes on within this time sits at the same work. */
const SITTING_MS = 3_600_000;

interface Entry {
  at: string;
  event: string;
  actor: Actor;
}

/** @param rows oldest first; of a sitting's repeats the last stays */
export function oncePerSitting<T extends Entry>(rows: readonly T[]): T[] {
  const last = new Map<string, number>();
  const superseded = new Set<number>();
  rows.forEach(({ at, event, actor }, index) => {
    if (!TYPED.has(event)) return;
    const key = JSON.stringify([event, actor]);
    const before = last.get(key);
    if (before !== undefined && Date.parse(at) - Date.parse(rows[before]!.at) < SITTING_MS) superseded.add(before);
    last.set(key, index);
  });
  return rows.filter((_, index) => !superseded.has(index));
}
