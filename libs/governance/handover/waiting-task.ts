/** On the secretary's list: a handover of which nobody is reminded any more, and that still waits. One task, however often it comes. */
import type { EntityManager } from 'typeorm';
import { count } from '#messaging/templates/words';
import { derivedId } from '#platform/ids';
import { personName } from '../bodies/people.queries.js';
import { closeTasks } from '../meetings/closed-tasks.js';
import type { Task } from '../meetings/record.entity.js';
import type { HandoverDetail } from './handover.queries.js';

const taskId = (handoverId: string): string => derivedId('handover-waits', handoverId);

/** `seat`: 'Stuurgroep LEA, plek Primair onderwijs 1'. PURE. */
export function waitingText(seat: string, { from, to, open, refused }: { from: string; to: string | null; open: number; refused: number }): string {
  const points = count(open, 'punt', 'punten');
  const verb = open === 1 ? 'wacht' : 'wachten';
  if (to === null) return `Overdracht van ${seat}: ${points} van ${from} ${verb} nog, en er is geen opvolger. Geef ${open === 1 ? 'het' : 'ze'} aan iemand anders, of leg vast waarom ${open === 1 ? 'het vervalt' : 'ze vervallen'}.`;
  if (refused === open) return `Overdracht van ${seat}: ${to} neemt ${points} van ${from} niet over. Geef ${open === 1 ? 'het' : 'ze'} aan iemand anders, of leg vast waarom ${open === 1 ? 'het vervalt' : 'ze vervallen'}.`;
  return `Overdracht van ${seat}: ${points} van ${from} ${verb} nog op ${to}, die na herinneringen niet heeft geantwoord. Bel ${to}, of geef ${open === 1 ? 'het punt' : 'de punten'} aan iemand anders.`;
}

/** Open, with the newest text, also when it was ticked off before. */
export async function openWaitingTask(tx: EntityManager, { handover, context, points }: HandoverDetail, seat: string, now: string): Promise<void> {
  const duties = points.filter(({ duty, status }) => duty && (status === 'open' || status === 'geweigerd'));
  if (duties.length === 0) return;
  const [from, to] = [await personName(tx, handover.fromId), context.toId === null ? null : await personName(tx, context.toId)];
  const text = waitingText(seat, { from: from ?? 'wie vertrok', to, open: duties.length, refused: duties.filter(({ status }) => status === 'geweigerd').length });
  await tx.query(
    `INSERT INTO task (tenant_id, id, kind, body_id, text, created_at) VALUES ($1, $2, 'overdracht-blijft-liggen', $3, $4, $5)
     ON CONFLICT (tenant_id, id) DO UPDATE SET text = excluded.text, created_at = excluded.created_at, done_at = NULL, done_by = NULL`,
    [handover.tenantId, taskId(handover.id), handover.bodyId, text, now],
  );
}

export const closeWaitingTask = (tx: EntityManager, handoverId: string, now: string): Promise<void> => closeTasks(tx, [taskId(handoverId)], now);

/** A duty of that handover is still nobody's. */
export async function isNotHandedOver(tx: EntityManager, { id, bodyId }: Pick<Task, 'id' | 'bodyId'>): Promise<boolean> {
  const waiting: { id: string }[] = await tx.query(
    `SELECT h.id FROM handover h JOIN instance i ON i.tenant_id = h.tenant_id AND i.workflow = 'handover' AND i.business_key = h.id::text
     WHERE h.body_id = $1 AND i.state <> 'off' AND EXISTS (SELECT FROM handover_point p WHERE p.tenant_id = h.tenant_id AND p.handover_id = h.id AND p.duty AND p.status IN ('open', 'geweigerd'))`,
    [bodyId],
  );
  return waiting.some((handover) => taskId(handover.id) === id);
}
