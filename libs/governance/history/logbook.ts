/** What people did beside any workflow's own history: whom a body's members chose, which actiepunt is done. Rows are never changed. */
import { derivedId } from '#platform/ids';
import type { Work } from '../command.js';

export type Deed =
  | { what: 'voorzitter-gekozen' | 'notulist-gekozen'; bodyId: string; personId: string }
  | { what: 'aanwezigheid-aangevuld'; bodyId: string; meetingId: string }
  | { what: 'actiepunt-gereed' | 'actiepunt-heropend'; bodyId: string; meetingId: string; actionId: string };

/** In the transaction of the command that did it, with its actor: who recorded it, and for whom. */
export async function note({ tx, context: { tenantId, commandId, actor }, now }: Work, deed: Deed): Promise<void> {
  const { what, bodyId, meetingId, actionId, personId } = { meetingId: null, actionId: null, personId: null, ...deed };
  await tx.query(`INSERT INTO logbook (tenant_id, id, at, actor, what, body_id, meeting_id, action_id, person_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [
    tenantId, derivedId('logbook', tenantId, commandId, what), now, JSON.stringify(actor), what, bodyId, meetingId, actionId, personId,
  ]);
}
