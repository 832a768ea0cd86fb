/** Which items go on to the next meeting, as what, and what they leave behind. PURE. */
import { derivedId } from '#platform/ids';
import type { AgendaItem, ItemStatus } from './agenda-item.entity.js';
import { UNTOUCHED } from './new-item.js';

/**
 * Does it still have to be dealt with? Asked when it is carried, which may be long after the meeting asked for it: meanwhile
 * somebody may have recorded an outcome, or taken the item back.
 */
export function isOpen({ status, outcome, reservation }: Pick<AgendaItem, 'status' | 'outcome' | 'reservation'>): boolean {
  if (status === 'ingetrokken') return false;
  if (outcome === 'onder-voorbehoud') return reservation === 'ingetrokken';
  return outcome !== 'besloten' && outcome !== 'geadviseerd' && outcome !== 'besproken';
}

/** What the item is at the meeting that it leaves. What was never let in (refused, or nobody answered) was not on its agenda. */
export const statusLeftBehind = ({ status }: Pick<AgendaItem, 'status'>): ItemStatus => (status === 'gevraagd' || status === 'geweigerd' ? 'geweigerd' : 'doorgeschoven');

export const carriedId = (what: 'carried' | 'carried-paper' | 'carried-guest', id: string, nextId: string): string => derivedId(what, id, nextId);

/** The item as it comes onto the next agenda: in time, and without what became of it before. */
export function carried(item: AgendaItem, nextId: string): AgendaItem {
  const origin = item.origin?.kind === 'verslag' || item.origin?.kind === 'procedure' ? item.origin : { kind: 'doorgeschoven' as const, itemId: item.id, meetingId: item.meetingId };
  return { ...item, id: carriedId('carried', item.id, nextId), meetingId: nextId, status: 'ingediend', late: false, ...UNTOUCHED, origin };
}
