/** What somebody sees of items of several bodies, who may sit in some of them and read along in others. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { sightOf, type Sight } from '#identity/item-sight';
import type { SchemeHistory } from '../municipalities/scheme-history.js';
import type { AgendaItem } from './agenda-item.entity.js';
import { accessOf, rulesOfItem } from './item-access.js';
import { knownReader, type Reader } from './reading.js';

export type PlacedItem = Pick<AgendaItem, 'id' | 'meetingId' | 'confidential' | 'submittedBy'> & { bodyId: string };

/** By the item's id. `personId` null: a visitor, who sees nothing of any. */
export async function sightsOfItems(work: { tx: EntityManager; schemes: SchemeHistory; today: LocalDate }, personId: string | null, items: readonly PlacedItem[]): Promise<ReadonlyMap<string, Sight>> {
  const readers = new Map<string, Reader>();
  for (const bodyId of personId === null ? [] : new Set(items.map((item) => item.bodyId))) {
    const reader = await knownReader(work, bodyId, personId!);
    if (reader) readers.set(bodyId, reader);
  }
  const held = await accessOf(work.tx, [...new Set(items.map(({ meetingId }) => meetingId))]);
  return new Map(items.map((item) => {
    const reader = readers.get(item.bodyId);
    return [item.id, reader ? sightOf({ ...reader, guest: false }, rulesOfItem(item, held)) : 'nothing'];
  }));
}
