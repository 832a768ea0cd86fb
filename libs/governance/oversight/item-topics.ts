/** What agenda items are about: written with the item or later, read along with what it was carried from and what was merged into it. */
import type { EntityManager } from 'typeorm';
import { DomainError } from '#platform/errors';
import type { Scheme } from '#scheme/model';
import { ITEM_LINE } from '../meetings/item-line.js';
import { topicProblems } from './known-topics.js';

/** @throws DomainError `topic.unknown` with each that is none */
export function assertTopics(scheme: Pick<Scheme, 'statutory'>, topicIds: readonly string[]): void {
  const problems = topicProblems(scheme, topicIds);
  if (problems.length > 0) throw new DomainError('invalid', 'topic.unknown', 'Niet elk onderwerp dat u noemt, bestaat. Kies uit de lijst met onderwerpen.', {}, problems);
}

/** These and no others. */
export async function writeItemTopics(tx: EntityManager, tenantId: string, itemId: string, topicIds: readonly string[]): Promise<void> {
  await tx.query(`DELETE FROM agenda_item_topic WHERE item_id = $1 AND NOT topic_id = ANY($2)`, [itemId, topicIds]);
  await tx.query(`INSERT INTO agenda_item_topic (tenant_id, item_id, topic_id) SELECT $1, $2, unnest($3::text[]) ON CONFLICT DO NOTHING`, [tenantId, itemId, [...new Set(topicIds)]]);
}

/** What was said of these items themselves, and of nothing that they come from. */
export async function ownTopicsOf(tx: EntityManager, itemIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows: { itemId: string; topicIds: string[] }[] = await tx.query(`SELECT item_id AS "itemId", array_agg(topic_id ORDER BY topic_id) AS "topicIds" FROM agenda_item_topic WHERE item_id = ANY($1::uuid[]) GROUP BY item_id`, [itemIds]);
  return new Map(rows.map(({ itemId, topicIds }) => [itemId, topicIds]));
}

/** What each of these items is about, also by what it went on from or took in; an item without topics is not in the answer. */
export async function topicsOfItems(tx: EntityManager, itemIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows: { itemId: string; topicIds: string[] }[] = await tx.query(
    `WITH RECURSIVE ${ITEM_LINE}
     SELECT l.item_id AS "itemId", array_agg(DISTINCT t.topic_id ORDER BY t.topic_id) AS "topicIds" FROM line l JOIN agenda_item_topic t ON t.item_id = l.source GROUP BY l.item_id`,
    [itemIds],
  );
  return new Map(rows.map(({ itemId, topicIds }) => [itemId, topicIds]));
}
