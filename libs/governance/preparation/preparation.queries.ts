/** What pages, letters and commands read of an agenda's preparation. */
import type { EntityManager } from 'typeorm';
import { instanceId } from '#engine/step';
import type { Target } from '#engine/model';
import { DomainError } from '#platform/errors';
import type { PreparationContext } from '#workflows/agenda-preparation.model';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Preparation } from './preparation.entity.js';

export const preparationTarget = (meetingId: string): Target => ({ workflow: 'agenda-preparation', key: meetingId });

/** @throws DomainError `preparation.none` */
export async function findPreparation(tx: EntityManager, meetingId: string): Promise<Preparation> {
  const found = await tx.findOneBy(Preparation, { meetingId });
  if (!found) throw new DomainError('not-found', 'preparation.none', 'Deze agenda wordt niet door een agendacommissie voorbereid.', { meetingId });
  return found;
}

export interface PreparationDetail {
  preparation: Preparation;
  /** waiting, collecting, deciding, settled, closed. */
  state: string;
  revision: number;
  context: PreparationContext;
  /** Every item that was offered, also those that went elsewhere; in the order in which they came. */
  items: AgendaItem[];
  /** Who has answered the call. */
  answered: string[];
}

/** null: the meeting has no preparation by a committee. */
export async function preparationDetail(tx: EntityManager, meetingId: string): Promise<PreparationDetail | null> {
  const preparation = await tx.findOneBy(Preparation, { meetingId });
  if (!preparation) return null;
  const [instance]: { state: string; version: number; context: PreparationContext }[] = await tx.query(`SELECT state, version, snapshot->'context' AS context FROM instance WHERE id = $1`, [
    instanceId(preparation.tenantId, preparationTarget(meetingId)),
  ]);
  if (!instance) return null;
  const order = instance.context.items.map(({ itemId }) => itemId);
  const items = (await tx.findBy(AgendaItem, { meetingId })).filter(({ id }) => order.includes(id)).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const answers: { id: string }[] = await tx.query(`SELECT person_id AS id FROM call_answer WHERE meeting_id = $1 ORDER BY person_id`, [meetingId]);
  return { preparation, state: instance.state, revision: instance.version, context: instance.context, items, answered: answers.map(({ id }) => id) };
}

/** Has the committee settled this agenda, so that a move leaves it alone? Not when items `mayComeAgain`: then it sits once more. False where none prepares it. */
export async function isDone(tx: EntityManager, tenantId: string, meetingId: string, mayComeAgain: boolean): Promise<boolean> {
  const rows: unknown[] = await tx.query(`SELECT FROM instance WHERE id = $1 AND state IN ('settled', 'closed')`, [instanceId(tenantId, preparationTarget(meetingId))]);
  return rows.length > 0 && !mayComeAgain;
}

/** Is the committee still at work on this agenda? False where none prepares it. */
export async function isBusy(tx: EntityManager, tenantId: string, meetingId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(`SELECT FROM instance WHERE id = $1 AND state NOT IN ('settled', 'closed')`, [instanceId(tenantId, preparationTarget(meetingId))]);
  return rows.length > 0;
}

/** Does an item that somebody submits under this command id go to a committee? A repeat goes where it went the first time. */
export async function goesToCommittee(tx: EntityManager, { tenantId, commandId }: { tenantId: string; commandId: string }, meetingId: string): Promise<boolean> {
  const [row]: { state: string; known: boolean }[] = await tx.query(
    `SELECT state, EXISTS (SELECT FROM history h WHERE h.instance_id = i.id AND h.command_id = $2) AS known FROM instance i WHERE i.id = $1`,
    [instanceId(tenantId, preparationTarget(meetingId)), commandId],
  );
  return row !== undefined && (row.known || row.state === 'waiting' || row.state === 'collecting');
}
