/** Who is kept from an agenda item, and for whom its confidential part is: as rows, and what they come to for a reader. */
import type { EntityManager } from 'typeorm';
import type { ItemRules } from '#identity/item-sight';
import { DomainError } from '#platform/errors';
import type { Work } from '../command.js';
import { ITEM_LINE } from './item-line.js';

export type AccessRule = 'geweerd' | 'genoemd';

export interface AccessHeld {
  itemId: string;
  personId: string;
  name: string;
  rule: AccessRule;
  reason: string;
  setAt: string;
}

/** What holds now for the items of these meetings, by name. */
export async function accessOf(tx: EntityManager, meetingIds: readonly string[]): Promise<AccessHeld[]> {
  return tx.query(
    `SELECT x.item_id AS "itemId", x.person_id AS "personId", p.name, x.rule, x.reason, x.set_at AS "setAt"
     FROM agenda_item i JOIN item_access x ON x.tenant_id = i.tenant_id AND x.item_id = i.id AND x.lifted_at IS NULL JOIN person p ON p.tenant_id = x.tenant_id AND p.id = x.person_id
     WHERE i.meeting_id = ANY($1::uuid[]) ORDER BY p.name, x.person_id, x.rule`,
    [meetingIds],
  );
}

const NONE: ReadonlySet<string> = new Set();

/** The rules of one item among what holds. */
export function rulesOfItem({ id, confidential, submittedBy }: { id: string; confidential: boolean; submittedBy: string | null }, held: readonly Pick<AccessHeld, 'itemId' | 'personId' | 'rule'>[]): ItemRules {
  const by = (rule: AccessRule): ReadonlySet<string> => {
    const found = held.filter((one) => one.itemId === id && one.rule === rule);
    return found.length === 0 ? NONE : new Set(found.map(({ personId }) => personId));
  };
  return { confidential, submittedBy, kept: by('geweerd'), named: by('genoemd') };
}

/** The item on every agenda of this body on which it stands or stood: it has the same papers on each; and what the agendacommissie merged with it. */
export async function everywhere(tx: EntityManager, itemId: string, bodyId: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `WITH RECURSIVE own AS (SELECT i.id, i.origin, i.committee_decision ->> 'into' AS into_id FROM agenda_item i JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id = i.meeting_id WHERE m.body_id = $2),
     same AS (
       SELECT id, origin, into_id FROM own WHERE id = $1
       UNION SELECT o.id, o.origin, o.into_id FROM own o JOIN same s ON o.into_id = s.id::text OR s.into_id = o.id::text OR
         (o.origin ->> 'kind' = 'doorgeschoven' AND o.origin ->> 'itemId' = s.id::text) OR (s.origin ->> 'kind' = 'doorgeschoven' AND s.origin ->> 'itemId' = o.id::text)
         OR (o.origin ->> 'kind' = 'procedure' AND (o.origin ->> 'workflow', o.origin ->> 'key', o.origin ->> 'ref') = (s.origin ->> 'workflow', s.origin ->> 'key', s.origin ->> 'ref')))
     SELECT id FROM same`,
    [itemId, bodyId],
  );
  return rows.map(({ id }) => id);
}

/** One at a time of a meeting: what is merged meanwhile would miss who is kept, and the other way round. Until the transaction ends. */
export const holdAccess = (tx: EntityManager, meetingId: string): Promise<unknown> => tx.query(`SELECT FROM meeting WHERE id = $1 FOR UPDATE`, [meetingId]);

/** Of these items, those into which was merged what somebody else brought in, here or where they come from. */
export async function holdingOfOthers(tx: EntityManager, itemIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (itemIds.length === 0) return NONE;
  const found: { id: string }[] = await tx.query(`WITH RECURSIVE ${ITEM_LINE} SELECT DISTINCT item_id AS id FROM line JOIN agenda_item own ON own.id = item_id JOIN agenda_item s ON s.id = source WHERE s.status = 'samengevoegd' AND s.submitted_by IS DISTINCT FROM own.submitted_by`, [itemIds]);
  return new Set(found.map(({ id }) => id));
}

/** What somebody else brought in was merged into it. */
export const holdsOfOthers = async (tx: EntityManager, itemId: string): Promise<boolean> => (await holdingOfOthers(tx, [itemId])).has(itemId);

/** Whoever is kept from an item, or named for it, is so too where it goes: the next meeting, another body, the item it is merged with. */
export const takeAccessAlong = (tx: EntityManager, from: string, into: string): Promise<void> => copyAccess(tx, from, into, ['geweerd', 'genoemd']);

/** What is merged into an item shows what that is about: whoever is kept from that is kept from it too. */
export const keepFromMerged = (tx: EntityManager, merged: string, into: string): Promise<void> => copyAccess(tx, into, merged, ['geweerd']);

async function copyAccess(tx: EntityManager, from: string, into: string, rules: readonly AccessRule[]): Promise<void> {
  await tx.query(
    `INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_by, set_at)
     SELECT tenant_id, gen_random_uuid(), $2, person_id, rule, reason, set_by, set_at FROM item_access WHERE item_id = $1 AND rule = ANY($3) AND lifted_at IS NULL
     ON CONFLICT (tenant_id, item_id, person_id, rule) WHERE lifted_at IS NULL DO NOTHING`,
    [from, into, rules],
  );
}

interface Say {
  /** Who can, as a Dutch sentence, to who asks for themselves. */
  help: string;
  /** Ids of who may all the same, for themselves or by another who records it: whoever brought an item in takes it back. */
  but?: readonly (string | null)[];
}

/**
 * Whoever is kept from an item has no say in it, nor in who reads it: not themselves, not in the name of who has, and what they say of it is not recorded by another.
 * @throws DomainError `item.own-conflict`
 */
export async function assertNotKept({ tx, context: { actor } }: Pick<Work, 'tx' | 'context'>, itemIds: readonly string[], { help, but = [] }: Say): Promise<void> {
  if (actor.kind !== 'person') return;
  const say = [actor.personId, actor.onBehalfOf?.personId].filter((id) => id !== undefined && !but.includes(id));
  const kept: { itemId: string; personId: string }[] = await tx.query(`SELECT item_id AS "itemId", person_id AS "personId" FROM item_access WHERE item_id = ANY($1) AND person_id = ANY($2) AND rule = 'geweerd' AND lifted_at IS NULL`, [itemIds, say]);
  const [found] = kept;
  if (!found) return;
  const self = kept.some(({ personId }) => personId === actor.personId);
  throw new DomainError('forbidden', 'item.own-conflict', self ? `U wordt zelf bij dit punt geweerd. ${help}` : 'Wie bij dit punt wordt geweerd, beslist er niet over mee. Leg dit niet namens deze persoon vast.', { itemId: found.itemId });
}
