/**
 * What a place in a body is worth that a later scheme dropped. Who sat there last winds it up, as long as something of it still runs; who sits in a body that
 * is there today keeps it too, so that what was done there can be read and set right. Whoever left since is a former member, as everybody who left.
 */
import type { EntityManager } from 'typeorm';
import type { Standing } from '../municipalities/scheme-history.js';

interface Found {
  /** Something of it is unfinished: a meeting that is to be held, minutes, an agenda that it prepares, an assignment, an actiepunt, a task, an agreement that holds. */
  runs: boolean;
  /** Ids of who sits somewhere today. */
  here: string[];
  /** Ids of who left since: that body, or the last in which they sat. */
  left: string[];
}

/** By a person's id: does a place there, on its last day, still give an office? Of a body that is there: always. */
export async function stillCounts(tx: EntityManager, { body, day, dropped }: Standing): Promise<(personId: string) => boolean> {
  if (dropped === null) return () => true;
  // A meeting that was held waits for the last of its items, and of a body that is gone for ever: its minutes count.
  // A seat that ends with the body has `day` + 1 as its first day without: that is no departure.
  const [found]: Found[] = await tx.query(
    `WITH sits AS (SELECT person_id, body_id, held FROM membership UNION ALL SELECT person_id, body_id, held FROM stand_in),
       here AS (SELECT DISTINCT person_id FROM sits WHERE body_id = ANY($4) AND held @> $3::date)
     SELECT EXISTS (SELECT FROM meeting m JOIN instance i ON i.tenant_id = m.tenant_id AND i.workflow IN ('meeting', 'minutes', 'agenda-preparation') AND i.business_key = m.id::text WHERE m.body_id = $1 AND NOT i.ended AND NOT (i.workflow = 'meeting' AND i.state = 'held'))
         OR EXISTS (SELECT FROM preparation p JOIN instance i ON i.tenant_id = p.tenant_id AND i.workflow = 'agenda-preparation' AND i.business_key = p.meeting_id::text WHERE p.committee_id = $1 AND NOT i.ended)
         OR EXISTS (SELECT FROM assignment a JOIN instance i ON i.tenant_id = a.tenant_id AND i.workflow = 'assignment' AND i.business_key = a.id::text WHERE $1 IN (a.group_id, a.issuer_id) AND i.state NOT IN ('discharged', 'stopped'))
         OR EXISTS (SELECT FROM action_item a JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id WHERE m.body_id = $1 AND a.done_on IS NULL)
         OR EXISTS (SELECT FROM task WHERE body_id = $1 AND done_at IS NULL)
         OR EXISTS (SELECT FROM agreement WHERE body_id = $1 AND status = 'geldt') AS runs,
       ARRAY(SELECT person_id FROM here) AS here,
       ARRAY(SELECT DISTINCT person_id FROM sits WHERE upper(held) > $2::date + 1 AND upper(held) <= $3::date AND (body_id = $1 OR person_id NOT IN (SELECT person_id FROM here))) AS left`,
    [body.id, day, dropped.today, dropped.present],
  );
  const { runs } = found!;
  const [here, left] = [new Set(found!.here), new Set(found!.left)];
  return (personId) => !left.has(personId) && (runs || here.has(personId));
}
