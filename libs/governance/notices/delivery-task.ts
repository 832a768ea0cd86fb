/** What the secretary does about a mail that did not arrive: one task for a recipient, however often the mail is sent again. */
import type { EntityManager } from 'typeorm';
import type { StoredMailing } from '#messaging/ledger.queries';
import type { DeliveryTrouble } from '#messaging/retry';
import { derivedId } from '#platform/ids';
import { closeTasks } from '../meetings/closed-tasks.js';

const taskId = (firstId: string): string => derivedId('refused', firstId);

export interface NotDelivered {
  /** The delivery, or the one of which it is a copy. */
  firstId: string;
  name: string;
  email: string;
  why: DeliveryTrouble;
}

const TEXTS: Readonly<Record<DeliveryTrouble, (subject: string, to: string, domain: string) => string>> = {
  refused: (subject, to) => `‘${subject}’ kon niet worden bezorgd bij ${to}. Controleer het adres en verstuur de mail opnieuw.`,
  silent: (subject, to, domain) => `‘${subject}’ is nog niet bezorgd bij ${to}: de mailserver van ${domain} antwoordt niet of neemt de mail nog niet aan. Leidraad blijft het proberen, tot vijf dagen na de verzending. Is het adres verouderd? Verbeter het en verstuur de mail opnieuw.`,
  'given-up': (subject, to, domain) => `‘${subject}’ kon niet worden bezorgd bij ${to}: de mailserver van ${domain} nam de mail vijf dagen lang niet aan. Vraag een ander adres, of verstuur de mail opnieuw.`,
  uncertain: (subject, to) => `Het is onzeker of ‘${subject}’ bij ${to} is aangekomen: de mailserver gaf twee keer geen antwoord. Vraag het na.`,
  'not-made': (subject, to) => `‘${subject}’ voor ${to} kon niet worden samengesteld: een bijlage ontbreekt of is beschadigd. Vraag de beheerder om hulp en verstuur de mail daarna opnieuw.`,
};

/** Names whom it is for, without the address: who may see that, sees it at the mail. A task that is open gets the newest text; one that was done is open again when the copy does not arrive either. */
export async function openDeliveryTask(tx: EntityManager, tenantId: string, mailing: StoredMailing, to: NotDelivered, now: string): Promise<void> {
  await tx.query(
    `INSERT INTO task (tenant_id, id, kind, body_id, meeting_id, delivery_id, text, created_at) VALUES ($1, $2, 'mail-geweigerd', $3, $4, $5, $6, $7)
     ON CONFLICT (tenant_id, id) DO UPDATE SET text = excluded.text, created_at = excluded.created_at, done_at = NULL, done_by = NULL`,
    [tenantId, taskId(to.firstId), mailing.about['bodyId'] ?? null, mailing.about['meetingId'] ?? null, to.firstId, TEXTS[to.why](mailing.subject, to.name, to.email.slice(to.email.lastIndexOf('@') + 1)), now],
  );
}

/** The copy arrived: nobody need do anything any more. */
export const closeDeliveryTask = (tx: EntityManager, firstId: string, now: string): Promise<void> => closeTasks(tx, [taskId(firstId)], now);

/** What was sent last, the first mail or a copy of it, has not arrived. */
export async function isUndelivered(tx: EntityManager, firstId: string): Promise<boolean> {
  const [last]: { state: string }[] = await tx.query(`SELECT state FROM delivery WHERE id = $1 OR copy_of = $1 ORDER BY nr DESC LIMIT 1`, [firstId]);
  return last !== undefined && last.state !== 'accepted';
}
