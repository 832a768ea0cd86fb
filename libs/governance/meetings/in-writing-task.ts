/** On the secretary's list: minutes that no meeting can adopt any more, for their body has been dropped. One task, however often it is looked at. */
import type { EntityManager } from 'typeorm';
import { formatDutchDate, localDateOf } from '#calendar/local-date';
import { inSentence } from '#messaging/templates/words';
import { derivedId } from '#platform/ids';
import { closeTasks } from './closed-tasks.js';
import type { Meeting } from './meeting.entity.js';

const taskId = (meetingId: string): string => derivedId('adopt-in-writing', meetingId);

/** PURE. */
export const inWritingText = (body: string, startsAt: string): string =>
  `Het verslag van ${inSentence(body)} van ${formatDutchDate(localDateOf(startsAt))} kan in geen vergadering meer worden vastgesteld: het overleg is vervallen. Vraag wie er het laatst in zaten schriftelijk of zij akkoord zijn, en leg bij het verslag vast hoe het is vastgesteld.`;

export async function openInWritingTask(tx: EntityManager, { tenantId, id, bodyId, startsAt }: Meeting, body: string, now: string): Promise<void> {
  await tx.query(
    `INSERT INTO task (tenant_id, id, kind, body_id, meeting_id, text, created_at) VALUES ($1, $2, 'verslag-schriftelijk', $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [tenantId, taskId(id), bodyId, id, inWritingText(body, startsAt), now],
  );
}

export const closeInWritingTask = (tx: EntityManager, meetingId: string, now: string): Promise<void> => closeTasks(tx, [taskId(meetingId)], now);

/** Nobody has recorded that the minutes were adopted. */
export async function isUnadopted(tx: EntityManager, meetingId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(`SELECT FROM instance WHERE workflow = 'minutes' AND business_key = $1 AND snapshot #> '{context,adoption}' = 'null'`, [meetingId]);
  return rows.length > 0;
}
