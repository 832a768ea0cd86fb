/**
 * What a place in a body is worth that a later scheme dropped. Who sat there last winds it up, as long as something of it still runs and for a year at most; who
 * sits in a body that is there today keeps it too, so that what was done there can be read and set right. Whoever left since is a former member, as everybody who left.
 */
import type { EntityManager } from 'typeorm';
import { addMonths } from '#calendar/local-date';
import type { Standing } from '../municipalities/scheme-history.js';

/** Who sits nowhere any more, and winds up: no longer than this. */
const LONGEST_MONTHS = 12;

interface Found {
  /** Something of it is unfinished: a meeting that is to be held, minutes, an agenda that it prepares, an assignment, an actiepunt, a task. Not an agreement: it holds for years. */
  runs: boolean;
  /** Ids of who sits somewhere today. */
  here: string[];
  /** Ids of who left since: that body, or the last in which they sat. */
  left: string[];
}

/** By a person's id: does a place there, on its last day, still give an office? Of a body that is there: always. */
export async function stillCounts(tx: EntityManager, { body, day, dropped }: Standing): Promise<(personId: string) => boolean> {
  if (dropped === null) return () => true;
  const late = dropped.today >= addMonths(day, LONGEST_MONTHS);
  // A meeting that was held waits for the last of its items, and of a body that is gone for ever: its minutes count.
  const [found]: Found[] = await tx.query(
    `WITH sits AS (SELECT person_id, body_id, seat_id, held FROM membership UNION ALL SELECT person_id, body_id, seat_id, held FROM stand_in),
       here AS (SELECT DISTINCT person_id FROM sits WHERE body_id = ANY($4) AND held @> $3::date)
     SELECT NOT $8 AND (EXISTS (SELECT FROM meeting m JOIN instance i ON i.tenant_id = m.tenant_id AND i.workflow IN ('meeting', 'minutes', 'agenda-preparation') AND i.business_key = m.id::text WHERE m.body_id = $1 AND NOT i.ended AND NOT (i.workflow = 'meeting' AND i.state = 'held'))
         OR EXISTS (SELECT FROM preparation p JOIN instance i ON i.tenant_id = p.tenant_id AND i.workflow = 'agenda-preparation' AND i.business_key = p.meeting_id::text WHERE p.committee_id = $1 AND NOT i.ended)
         OR EXISTS (SELECT FROM assignment a JOIN instance i ON i.tenant_id = a.tenant_id AND i.workflow = 'assignment' AND i.business_key = a.id::text WHERE $1 IN (a.group_id, a.issuer_id) AND i.state NOT IN ('discharged', 'stopped'))
         OR EXISTS (SELECT FROM action_item a JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id WHERE m.body_id = $1 AND a.done_on IS NULL)
         OR EXISTS (SELECT FROM task WHERE body_id = $1 AND done_at IS NULL)) AS runs,
       ARRAY(SELECT person_id FROM here) AS here,
       ARRAY(SELECT DISTINCT person_id FROM sits s WHERE upper(held) > $2::date AND upper(held) <= $3::date AND (body_id = $1 OR person_id NOT IN (SELECT person_id FROM here))
             AND NOT EXISTS (SELECT FROM unnest($5::text[], $6::text[], $7::date[]) AS gone (body, seat, day) WHERE gone.body = s.body_id AND (gone.seat IS NULL OR gone.seat = s.seat_id) AND gone.day = upper(s.held))) AS left`,
    [body.id, day, dropped.today, dropped.present, dropped.gone.map(({ bodyId }) => bodyId), dropped.gone.map(({ seatId }) => seatId), dropped.gone.map(({ from }) => from), late],
  );
  const [runs, here, left] = [found!.runs, new Set(found!.here), new Set(found!.left)];
  return (personId) => !left.has(personId) && (runs || here.has(personId));
}
