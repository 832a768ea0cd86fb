/** What a secretary takes off an agenda that is longer than its meeting. PURE. */
import type { AgendaItem } from '#governance/meetings/agenda-item.entity';
import { MATTERS } from './oversight.data.js';

type Item = Pick<AgendaItem, 'id' | 'status' | 'title' | 'minutes' | 'submittedBy' | 'submittedAt'>;

/**
 * What members brought in, the last before the others. Standing items and what comes by itself stay, and so does what the law asks to be
 * spoken of. What the agendacommissie has yet to decide on takes no time yet.
 * @param available minutes of the meeting
 * @param holding ids of items into which those of others were merged: they stay
 */
export function toTakeOff<T extends Item>(items: readonly T[], available: number, holding: ReadonlySet<string>): T[] {
  const here = items.filter(({ status }) => status === 'ingediend');
  const own = here.filter(({ id, submittedBy, title }) => submittedBy !== null && !holding.has(id) && !MATTERS.some((matter) => matter.title === title)).sort((a, b) => Date.parse(b.submittedAt) - Date.parse(a.submittedAt));
  let short = here.reduce((sum, { minutes }) => sum + minutes, 0) - available;
  return own.filter(({ minutes }) => {
    if (short <= 0) return false;
    short -= minutes;
    return true;
  });
}
