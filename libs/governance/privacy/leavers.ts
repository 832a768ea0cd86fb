/** People with the day on which they were added and the last on which they were anything here; and what becomes of somebody who is removed. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { Leaver } from './destruction.rules.js';

export const REMOVED_NAME = 'verwijderd persoon';

const day = (instant: string): string => `(${instant} AT TIME ZONE 'Europe/Amsterdam')::date`;

/** `until`: the first day without it; NULL: for the time being. */
const TIES = `
  SELECT person_id, upper(held) AS until FROM membership
  UNION ALL SELECT person_id, upper(held) FROM stand_in
  UNION ALL SELECT person_id, upper(held) FROM chosen_office
  UNION ALL SELECT person_id, upper(held) FROM given_office
  UNION ALL SELECT for_person_id, upper(held) FROM given_office WHERE for_person_id IS NOT NULL
  UNION ALL SELECT a.person_id, ${day('m.starts_at')} + 1 FROM attendance a JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id
  UNION ALL SELECT g.person_id, ${day('m.starts_at')} + 1 FROM agenda_guest g JOIN agenda_item i ON i.tenant_id = g.tenant_id AND i.id = g.item_id JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id = i.meeting_id`;

/** Work that still has somebody's name on it. */
const NEEDED = `
  EXISTS (SELECT FROM action_item a WHERE a.tenant_id = p.tenant_id AND a.owner_id = p.id AND a.done_on IS NULL)
  OR EXISTS (SELECT FROM handover h JOIN instance i ON i.tenant_id = h.tenant_id AND i.workflow = 'handover' AND i.business_key = h.id::text AND NOT i.ended WHERE h.tenant_id = p.tenant_id AND h.from_id = p.id)
  OR EXISTS (SELECT FROM plan_action l JOIN annual_plan y ON y.tenant_id = l.tenant_id AND y.year = l.year WHERE l.tenant_id = p.tenant_id AND l.lead_id = p.id AND y.until_day >= $1::date)
  OR EXISTS (SELECT FROM instance r WHERE r.tenant_id = p.tenant_id AND r.workflow = 'rotation' AND NOT r.ended AND jsonb_path_exists(r.snapshot, '$.context.seats[*] ? (@.nominee.personId == $person || @.rejected.personId == $person)', jsonb_build_object('person', p.id)))`;

/** Everybody who is not removed yet. @param only somebody, where it is about one */
export function leavers(tx: EntityManager, today: LocalDate, only: string | null = null): Promise<Leaver[]> {
  return tx.query(
    `SELECT p.id AS "personId", p.added_on::text AS "addedOn", (max(t.until) - 1)::text AS "lastDay", (coalesce(bool_or(t.person_id IS NOT NULL AND t.until IS NULL), false) OR ${NEEDED}) AS needed
     FROM person p LEFT JOIN (${TIES}) t ON t.person_id = p.id WHERE p.removed_at IS NULL AND ($2::uuid IS NULL OR p.id = $2::uuid)
     GROUP BY p.tenant_id, p.id ORDER BY p.id`,
    [today, only],
  );
}

/**
 * The person's row stays, without name and address: seats, histories and records go on naming the id. How the records of meetings call
 * somebody is set apart first, for those meetings only. Also goes what was written about them alone: why they left, why they were kept away.
 */
export async function removePerson(tx: EntityManager, tenantId: string, personId: string, now: string): Promise<void> {
  await tx.query(NAMES_OF_RECORDS, [tenantId, personId]);
  await tx.query(`UPDATE person SET name = $2, email = '', prefers_digest = false, removed_at = $3 WHERE id = $1`, [personId, REMOVED_NAME, now]);
  await tx.query(`UPDATE agenda_guest SET email = '' WHERE person_id = $1`, [personId]);
  await tx.query(`UPDATE rotation SET reason = NULL WHERE leaver_id = $1`, [personId]);
  await tx.query(`UPDATE item_access SET reason = 'verwijderd' WHERE person_id = $1`, [personId]);
  await tx.query(`DELETE FROM session WHERE person_id = $1`, [personId]);
  await tx.query(`DELETE FROM sign_in WHERE person_id = $1`, [personId]);
}

/** Meetings that were held and name this person: as present or away, a member or chosen that day, with an item or an actiepunt. */
const NAMES_OF_RECORDS = `
  INSERT INTO record_name (tenant_id, meeting_id, person_id, name)
  SELECT m.tenant_id, m.id, p.id, p.name FROM person p JOIN meeting m ON m.tenant_id = p.tenant_id JOIN instance i ON i.tenant_id = m.tenant_id AND i.workflow = 'minutes' AND i.business_key = m.id::text
  WHERE p.tenant_id = $1 AND p.id = $2 AND (
    EXISTS (SELECT FROM attendance a WHERE a.tenant_id = m.tenant_id AND a.meeting_id = m.id AND a.person_id = p.id)
    OR EXISTS (SELECT FROM action_item a WHERE a.tenant_id = m.tenant_id AND a.meeting_id = m.id AND a.owner_id = p.id)
    OR EXISTS (SELECT FROM agenda_item a WHERE a.tenant_id = m.tenant_id AND a.meeting_id = m.id AND p.id IN (a.submitted_by, a.reserved_by))
    OR EXISTS (SELECT FROM (SELECT tenant_id, body_id, person_id, held FROM membership UNION ALL SELECT tenant_id, body_id, person_id, held FROM stand_in UNION ALL SELECT tenant_id, body_id, person_id, held FROM chosen_office) s
               WHERE s.tenant_id = m.tenant_id AND s.body_id = m.body_id AND s.person_id = p.id AND s.held @> ${day('m.starts_at')}))
  ON CONFLICT DO NOTHING`;

/** How the record of this meeting calls those who were removed since. */
export async function namesInRecord(tx: EntityManager, meetingId: string): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; name: string }[] = await tx.query(`SELECT person_id AS id, name FROM record_name WHERE meeting_id = $1`, [meetingId]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
