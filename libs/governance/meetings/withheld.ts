/** For lists over many meetings: the items of which somebody may not read what the other members may. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { sightOf } from '#identity/item-sight';
import { ofEach } from '#platform/of-each';
import type { SchemeHistory } from '../municipalities/scheme-history.js';
import { rulesOfItem, type AccessHeld } from './item-access.js';
import { knownReader } from './reading.js';

type Reading = { tx: EntityManager; schemes: SchemeHistory; today: LocalDate };
type Row = { id: string; bodyId: string; confidential: boolean; submittedBy: string | null };

/** Ids; few, for few items have rules of their own. Papers, explanation and whatever is confidential of these are not for this person. */
export async function withheldFrom({ tx, schemes, today }: Reading, personId: string): Promise<string[]> {
  const held: Pick<AccessHeld, 'itemId' | 'personId' | 'rule'>[] = await tx.query(`SELECT item_id AS "itemId", person_id AS "personId", rule FROM item_access WHERE lifted_at IS NULL`);
  if (held.length === 0) return [];
  const rows: Row[] = await tx.query(
    `SELECT i.id, m.body_id AS "bodyId", i.confidential, i.submitted_by AS "submittedBy" FROM agenda_item i JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id = i.meeting_id WHERE i.id = ANY($1::uuid[])`,
    [[...new Set(held.map(({ itemId }) => itemId))]],
  );
  const found: string[] = [];
  const readers = await ofEach(rows.map((row) => row.bodyId), (bodyId) => knownReader({ tx, schemes, today }, bodyId, personId));
  for (const row of rows) {
    const reader = readers.get(row.bodyId) ?? { kind: 'gast' as const, personId, offices: [] };
    if (sightOf({ ...reader, guest: false }, rulesOfItem(row, held)) !== 'whole') found.push(row.id);
  }
  return found;
}
