/** What a municipality's own topics follow from, read whole: agenda items of meetings that began, agreements, goals. */
import type { EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import { allAgreements } from '../agreements/agreement.rows.js';
import { topicsOfItems } from './item-topics.js';
import type { AgreementAbout, GoalAbout, ItemAbout, TopicFacts } from './topic-state.js';

export async function topicFacts(tx: EntityManager, now: string): Promise<TopicFacts> {
  return { items: await itemsAbout(tx, now), agreements: await agreementsAbout(tx), goals: await goalsAbout(tx) };
}

/** On the agenda of a meeting that began: whether it came to the item, the record says. */
async function itemsAbout(tx: EntityManager, now: string): Promise<ItemAbout[]> {
  const rows: { itemId: string; meetingId: string; title: string; confidential: boolean; startsAt: string }[] = await tx.query(
    `SELECT i.id AS "itemId", i.meeting_id AS "meetingId", i.title, i.confidential, m.starts_at AS "startsAt" FROM agenda_item i JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id = i.meeting_id
     WHERE m.starts_at <= $1 AND m.cancelled_because IS NULL AND i.status IN ('ingediend', 'doorgeschoven') AND i.origin ->> 'kind' IS DISTINCT FROM 'verslag' ORDER BY m.starts_at, i.id`,
    [now],
  );
  const topics = await topicsOfItems(tx, rows.map(({ itemId }) => itemId));
  return rows.flatMap(({ startsAt, ...row }) => (topics.has(row.itemId) ? [{ ...row, on: localDateOf(startsAt), topicIds: topics.get(row.itemId)! }] : []));
}

async function agreementsAbout(tx: EntityManager): Promise<AgreementAbout[]> {
  const rows = await allAgreements(tx);
  return rows.map(({ id, decidedOn, endedOn, topicIds, confidential }) => ({ agreementId: id, decidedOn, endedOn, topicIds, confidential }));
}

/** Set in the last turn of their cycle in which any were; until that is evaluated, a goal that goes on keeps the result of the turn before. */
async function goalsAbout(tx: EntityManager): Promise<GoalAbout[]> {
  const rows: { goalId: string; savedAt: string; topicIds: string[]; result: GoalAbout['result'] }[] = await tx.query(
    `SELECT g.id AS "goalId", g.saved_at AS "savedAt", g.topic_ids AS "topicIds",
            (SELECT r.result FROM goal_result r JOIN goal_evaluation e ON e.tenant_id = r.tenant_id AND e.id = r.evaluation
             WHERE r.goal_id IN (g.id, g.continues) ORDER BY r.goal_id = g.id DESC, e.recorded_at DESC LIMIT 1) AS result
     FROM goal g WHERE g.status = 'vastgesteld' AND g.turn = (SELECT max(o.turn) FROM goal o WHERE o.tenant_id = g.tenant_id AND o.subject_id = g.subject_id AND o.status = 'vastgesteld')
     ORDER BY g.subject_id, g.position, g.id`,
  );
  return rows.map(({ savedAt, ...row }) => ({ ...row, setOn: localDateOf(savedAt) }));
}
