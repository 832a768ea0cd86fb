/** What a secretary takes off an agenda that is longer than its meeting. PURE. */
import type { AgendaItem } from '#governance/meetings/agenda-item.entity';
import { MATTERS } from './oversight.data.js';

type Item = Pick<AgendaItem, 'title' | 'minutes' | 'origin' | 'submittedBy' | 'submittedAt'>;

/** Every meeting opens and closes: standing items that take no longer stay. */
const SHORT_MINUTES = 10;

/**
 * Standing items first, the longest before the others; then what members brought in, the last before the others. What comes by itself stays, and
 * so does what the law asks to be spoken of.
 * @param left of the meeting's time; below zero: so much too long
 */
export function toTakeOff<T extends Item>(items: readonly T[], left: number): T[] {
  const standing = items.filter(({ origin, minutes }) => origin?.kind === 'vast' && minutes > SHORT_MINUTES).sort((a, b) => b.minutes - a.minutes);
  const own = items.filter(({ submittedBy, title }) => submittedBy !== null && !MATTERS.some((matter) => matter.title === title)).sort((a, b) => Date.parse(b.submittedAt) - Date.parse(a.submittedAt));
  let short = -left;
  return [...standing, ...own].filter(({ minutes }) => {
    if (short <= 0) return false;
    short -= minutes;
    return true;
  });
}
