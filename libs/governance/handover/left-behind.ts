/**
 * Actiepunten on the name of somebody who sits nowhere any more and that wait in no handover: written down after the departure, or
 * after the dossier was closed. Each is on the secretary's list until it is done, or somebody who is there has it.
 */
import type { EntityManager } from 'typeorm';
import { formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { derivedId } from '#platform/ids';
import { closeTasks } from '../meetings/closed-tasks.js';

interface LeftBehind {
  id: string;
  text: string;
  owner: string;
  meetingId: string;
  bodyId: string;
  title: string;
  on: LocalDate;
  confidential: boolean;
}

/** `today`: who holds a seat then, or will, is still there. What went from the list by itself comes back when it waits again; what somebody ticked off while it waited does not, nor what was erased since (removal.sql.ts). A repeat changes nothing. */
export async function listLeftBehind(tx: EntityManager, tenantId: string, today: LocalDate, now: string): Promise<void> {
  const found = await leftBehind(tx, today);
  const tasks = found.map((one) => ({ id: taskId(one.id), bodyId: one.bodyId, meetingId: one.meetingId, text: textOf(one) }));
  await tx.query(
    `INSERT INTO task (tenant_id, id, kind, body_id, meeting_id, text, created_at)
     SELECT $1, t.id, 'actiepunt-zonder-eigenaar', t."bodyId", t."meetingId", t.text, $2 FROM jsonb_to_recordset($3::jsonb) AS t(id uuid, "bodyId" text, "meetingId" uuid, text text)
     ON CONFLICT (tenant_id, id) DO UPDATE SET text = excluded.text, created_at = CASE WHEN task.done_at IS NULL THEN task.created_at ELSE excluded.created_at END, done_at = NULL
     WHERE task.done_by IS NULL AND task.text <> '' AND (task.done_at IS NOT NULL OR task.text <> excluded.text)`,
    [tenantId, now, JSON.stringify(tasks)],
  );
  const gone: { id: string }[] = await tx.query(`SELECT id FROM task WHERE kind = 'actiepunt-zonder-eigenaar' AND (done_at IS NULL OR done_by IS NOT NULL) AND id <> ALL($1::uuid[])`, [tasks.map(({ id }) => id)]);
  await closeTasks(tx, gone.map(({ id }) => id), now);
}

const taskId = (actionId: string): string => derivedId('left-behind', actionId);

/** What is confidential stands with the meeting, for who may read it there. */
const textOf = ({ text, owner, title, on, confidential }: LeftBehind): string => `${confidential ? 'Een vertrouwelijk actiepunt' : `Actiepunt ‘${text}’`} (${title}, ${formatDutchDate(on)}) staat op naam van ${owner}, die nergens meer zit. Spreek af wie het doet, of meld het gereed.`;

/** Guests never sat anywhere: what they took on stays theirs. A handover that was called off waits for nobody. */
function leftBehind(tx: EntityManager, today: LocalDate): Promise<LeftBehind[]> {
  return tx.query(
    `SELECT a.id, a.text, p.name AS owner, m.id AS "meetingId", m.body_id AS "bodyId", m.title, (m.starts_at AT TIME ZONE 'Europe/Amsterdam')::date::text AS "on",
            a.confidential OR coalesce(i.confidential, false) AS confidential
     FROM action_item a JOIN person p ON p.tenant_id = a.tenant_id AND p.id = a.owner_id JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id LEFT JOIN agenda_item i ON i.tenant_id = a.tenant_id AND i.id = a.item_id
     WHERE a.done_on IS NULL
       AND EXISTS (SELECT FROM membership s WHERE s.tenant_id = a.tenant_id AND s.person_id = a.owner_id)
       AND NOT EXISTS (SELECT FROM membership s WHERE s.tenant_id = a.tenant_id AND s.person_id = a.owner_id AND (upper(s.held) IS NULL OR upper(s.held) > $1::date))
       AND NOT EXISTS (SELECT FROM handover_point h JOIN instance w ON w.tenant_id = h.tenant_id AND w.workflow = 'handover' AND w.business_key = h.handover_id::text
                       WHERE h.tenant_id = a.tenant_id AND h.source = 'actiepunt' AND h.ref = a.id::text AND h.status IN ('open', 'geweigerd', 'vervallen') AND w.state <> 'off')
     ORDER BY a.id`,
    [today],
  );
}

/** Its actiepunt is still to be done, and nobody's. */
export const isLeftBehind = async (tx: EntityManager, id: string, today: LocalDate): Promise<boolean> => (await leftBehind(tx, today)).some((action) => taskId(action.id) === id);
