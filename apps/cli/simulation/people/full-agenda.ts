/** What a secretary takes off an agenda that is longer than its meeting. PURE. */
import type { AgendaItem } from '#governance/meetings/agenda-item.entity';
import { MATTERS } from './oversight.data.js';

type Item = Pick<AgendaItem, 'title' | 'minutes' | 'submittedBy' | 'submittedAt'>;

/**
 * What members brought in, the last before the others. Standing items and what comes by itself stay, and so does what the law asks to be spoken of.
 * @param left of the meeting's time; below zero: so much too long
 */
export function toTakeOff<T extends Item>(items: readonly T[], left: number): T[] {
  const own = items.filter(({ submittedBy, title }) => submittedBy !== null && !MATTERS.some((matter) => matter.title === title)).sort((a, b) => Date.parse(b.submittedAt) - Date.parse(a.submittedAt));
  let short = -left;
  return own.filter(({ minutes }) => {
    if (short <= 0) return false;
    short -= minutes;
    return true;
  });
}
