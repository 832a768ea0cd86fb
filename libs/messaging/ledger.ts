/**
 * The delivery ledger: one row per mailing and recipient, the only place where attempts are counted. A row is claimed
 * (queued → sending) in one transaction and its outcome recorded in the next, with SMTP in between: a crash there leaves it
 * `sending`, and `recoverLost` turns it into "unknown" (one resend). All times are arguments; SQL never asks the clock.
 *
 * Mailings `inOrder` (a meeting's invitation, its move, its cancellation, its agendas) reach an address in the order in which they
 * were made: a mailbox that defers "verplaatst" and then takes "gaat niet door" would leave its owner with the wrong date. A
 * delivery waits for the one before it about the same meeting while that is open, but no longer than its quick attempts take (five
 * and a half hours): a server that is silent for days must not keep "gaat niet door" from its reader when it comes back.
 * Other mail, the minutes of the last day above all, waits for nothing.
 */
import type { EntityManager } from 'typeorm';
import { derivedId } from '#platform/ids';
import { messageIdOf } from './compose.js';
import { afterAttempt, BACK_OFF_MINUTES, isSilent, UNKNOWN_RESEND_MINUTES, type NextStep, type SendOutcome } from './retry.js';

/** A file that goes with a mailing; its bytes lie in the documents' file store under `sha256`. */
export interface AttachmentRef { filename: string; contentType: string; sha256: string }

export interface NewMailing {
  /** Decides identity: the same id is made once. */
  id: string;
  tenantId: string;
  kind: string;
  subject: string;
  text: string;
  html: string;
  calendar: { method: 'REQUEST' | 'CANCEL'; text: string } | null;
  attachments: readonly AttachmentRef[];
  /** What it is about: ids for the pages, such as `{ meetingId }`. */
  about: Readonly<Record<string, string>>;
  /** An urgent mailing goes to everyone at once, whoever prefers a digest. */
  urgent: boolean;
  /** Reaches an address after the earlier mailings in order about the same meeting (`about.meetingId`). */
  inOrder: boolean;
}

export interface Recipient {
  personId: string | null;
  email: string;
  name: string;
  /** Prefers one mail a day: unless the mailing is urgent, the row waits for the digest. */
  digest: boolean;
}

export interface Claimed {
  id: string;
  mailingId: string;
  email: string;
  name: string;
  messageId: string;
  attempts: number;
  unknowns: number;
  /** The delivery of which it is a copy. */
  copyOf: string | null;
}

/**
 * Write a mailing with its deliveries, due at `now`. A repeat under the same id changes nothing and answers false. Two
 * recipients with the same address (someone in two bodies) get one mail. `sender` gives the Message-IDs their domain.
 */
export async function createMailing(manager: EntityManager, mailing: NewMailing, recipients: readonly Recipient[], sender: string, now: string): Promise<boolean> {
  // Who was removed after the retention period has no address.
  const rows = recipients.filter(({ email }) => email !== '').map(({ personId, email, name, digest }) => {
    const id = derivedId('delivery', mailing.id, email.toLowerCase());
    const waits = digest && !mailing.urgent;
    return { id, person_id: personId, email, name, message_id: messageIdOf(id, sender), state: waits ? 'digested' : 'queued', next_attempt_at: waits ? null : now };
  });
  const made: unknown[] = await manager.query(
    `WITH made AS (
       INSERT INTO mailing (tenant_id, id, kind, subject, text_body, html_body, calendar, calendar_method, attachments, about, urgent, in_order, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT (id) DO NOTHING RETURNING id),
     addressed AS (
       INSERT INTO delivery (tenant_id, id, mailing_id, person_id, email, name, message_id, state, next_attempt_at, created_at, after_id)
       SELECT $1, r.id, made.id, r.person_id, r.email, r.name, r.message_id, r.state, r.next_attempt_at, $13, ${before('$15::uuid', 'r.email')}
       FROM made, jsonb_to_recordset($14::jsonb) AS r(id uuid, person_id uuid, email text, name text, message_id text, state text, next_attempt_at timestamptz)
       ON CONFLICT (mailing_id, lower(email)) WHERE copy_of IS NULL DO NOTHING)
     SELECT id FROM made`,
    [mailing.tenantId, mailing.id, mailing.kind, mailing.subject, mailing.text, mailing.html, mailing.calendar?.text ?? null, mailing.calendar?.method ?? null,
      JSON.stringify(mailing.attachments), JSON.stringify(mailing.about), mailing.urgent, mailing.inOrder, now, JSON.stringify(rows), mailing.inOrder ? (mailing.about['meetingId'] ?? null) : null],
  );
  return made.length > 0;
}

/** The last delivery in order to this address about this meeting that has not ended, nor been met with silence for hours; NULL when the meeting is. */
const before = (meetingId: string, email: string): string => `
  (SELECT p.id FROM mailing o JOIN delivery p ON p.mailing_id = o.id
   WHERE o.in_order AND o.meeting_id = ${meetingId} AND lower(p.email) = lower(${email}) AND delivery_open(p.state, p.next_attempt_at) AND p.attempts <= ${BACK_OFF_MINUTES.length}
   ORDER BY p.nr DESC LIMIT 1)`;

/** What is written of a copy: `id` decides its Message-ID, so that a repeat makes no second one. */
export interface Copy {
  id: string;
  email: string;
}

/**
 * Send a delivery that has ended once more, as a row of its own with a Message-ID of its own: a copy that somebody asked for, which
 * readers shall see as a second mail. One that is tried for days against a silent server ends here: the copy goes instead. False when
 * it is still under way, or is not there.
 */
export async function sendAgain(manager: EntityManager, deliveryId: string, copy: Copy, sender: string, now: string): Promise<boolean> {
  // Locked first: of two who ask at once the second shall see the other's copy.
  await manager.query(`SELECT FROM delivery WHERE id = $1 FOR NO KEY UPDATE`, [deliveryId]);
  await manager.query(`UPDATE delivery SET state = 'failed', next_attempt_at = NULL WHERE (id = $1 OR copy_of = $1) AND state = 'queued' AND attempts > $2`, [deliveryId, BACK_OFF_MINUTES.length]);
  const rows: unknown[] = await manager.query(
    `INSERT INTO delivery (tenant_id, id, mailing_id, person_id, email, name, message_id, state, next_attempt_at, created_at, copy_of, after_id)
     SELECT f.tenant_id, $2, f.mailing_id, f.person_id, $3, f.name, $4, 'queued', $5, $5, f.id, CASE WHEN m.in_order THEN ${before('m.meeting_id', '$3')} END
     FROM delivery f JOIN mailing m ON m.id = f.mailing_id
     WHERE f.id = $1 AND f.copy_of IS NULL AND NOT (f.state = 'digested' AND f.digest_id IS NULL)
       AND NOT EXISTS (SELECT FROM delivery c WHERE (c.id = f.id OR c.copy_of = f.id) AND delivery_open(c.state, c.next_attempt_at))
     RETURNING id`,
    [deliveryId, copy.id, copy.email, messageIdOf(copy.id, sender), now],
  );
  return rows.length > 0;
}

/** Take a due delivery for sending; null when it is not due, taken by another worker, or finished. */
export async function claim(manager: EntityManager, deliveryId: string, now: string): Promise<Claimed | null> {
  const [rows]: [Claimed[], number] = await manager.query(
    `UPDATE delivery SET state = 'sending', attempts = attempts + 1, sending_since = $2, next_attempt_at = NULL
     WHERE id = $1 AND state IN ('queued', 'unknown') AND next_attempt_at <= $2 AND delivery_held(after_id) IS NOT TRUE
     RETURNING ${CLAIMED}`,
    [deliveryId, now],
  );
  return rows[0] ?? null;
}

const CLAIMED = `id, mailing_id AS "mailingId", email, name, message_id AS "messageId", attempts, unknowns, copy_of AS "copyOf"`;

/** Whoever runs single statements, each its own transaction: a DataSource, or prepared statements beside one. */
export interface Statements {
  query(sql: string, parameters: unknown[]): Promise<unknown>;
}

/** `claim` in one round trip and a transaction of its own. */
export async function claimAlone(statements: Statements, tenantId: string, deliveryId: string, now: string): Promise<Claimed | null> {
  const rows = await statements.query(`SELECT ${CLAIMED} FROM delivery_claim($1, $2, $3)`, [tenantId, deliveryId, now]);
  return (rows as Claimed[])[0] ?? null;
}

/** `recordOutcome` for a mail that the server took, likewise. A later attempt that has taken the row over is left alone. */
export async function recordAccepted(statements: Statements, tenantId: string, claimed: Pick<Claimed, 'id' | 'attempts'>, response: string, now: string): Promise<void> {
  await statements.query(`SELECT delivery_accept($1, $2, $3, $4, $5)`, [tenantId, claimed.id, claimed.attempts, response, now]);
}

/**
 * Record what became of a claimed delivery; answers its next step, so that the caller can make trouble the secretary's
 * task. What waited behind one that meets with silence goes on. null: a later attempt has taken the row over, and this outcome no longer counts.
 */
export async function recordOutcome(manager: EntityManager, claimed: Pick<Claimed, 'id' | 'attempts' | 'unknowns'>, outcome: SendOutcome, now: string): Promise<NextStep | null> {
  const next = afterAttempt(outcome, claimed, now);
  const [, count]: [unknown[], number] = await manager.query(
    `UPDATE delivery SET state = $3, next_attempt_at = $4, last_response = $5, unknowns = $6, sending_since = NULL, accepted_at = $7
     WHERE id = $1 AND attempts = $2 AND state IN ('sending', 'unknown')`,
    [claimed.id, claimed.attempts, next.state, next.nextAttemptAt, 'reason' in outcome ? outcome.reason : outcome.response,
      claimed.unknowns + (outcome.outcome === 'unknown' ? 1 : 0), next.state === 'accepted' ? now : null],
  );
  if (count === 1 && isSilent(claimed)) await manager.query('UPDATE delivery SET after_id = NULL WHERE after_id = $1', [claimed.id]);
  return count === 1 ? next : null;
}

/**
 * A delivery still `sending` after fifteen minutes belonged to a worker that died: what became of it is unknown. The
 * fifteen minutes of waiting have then passed already, so its one resend is due at once. null: nothing to recover.
 */
export async function recoverLost(manager: EntityManager, deliveryId: string, now: string): Promise<NextStep | null> {
  const lost: Pick<Claimed, 'id' | 'attempts' | 'unknowns'>[] = await manager.query(
    `SELECT id, attempts, unknowns FROM delivery WHERE id = $1 AND state = 'sending' AND sending_since <= $2 FOR UPDATE`,
    [deliveryId, lostBefore(now)],
  );
  return lost[0] ? recordOutcome(manager, lost[0], { outcome: 'unknown', reason: 'the worker stopped while sending' }, lostBefore(now)) : null;
}

/** A server took the mail and sent it back later. False when this delivery was not accepted. */
export async function recordBounce(manager: EntityManager, deliveryId: string, response: string): Promise<boolean> {
  const [, count]: [unknown[], number] = await manager.query(`UPDATE delivery SET state = 'bounced', last_response = $2 WHERE id = $1 AND state = 'accepted'`, [deliveryId, response]);
  return count === 1;
}

export interface DueDelivery { tenantId: string; id: string; lost: boolean }

/**
 * What a worker should take up, across municipalities: the longest due first. For the dispatch role, which sees nothing
 * of mailings. `lost`: call `recoverLost` instead of `claim`.
 */
export async function dueDeliveries(manager: EntityManager, now: string, limit: number): Promise<DueDelivery[]> {
  return manager.query(
    `(SELECT tenant_id AS "tenantId", id, true AS lost FROM delivery WHERE state = 'sending' AND sending_since <= $2 ORDER BY sending_since, id LIMIT $3)
     UNION ALL
     (SELECT tenant_id, id, false FROM delivery WHERE state IN ('queued', 'unknown') AND next_attempt_at <= $1 AND delivery_held(after_id) IS NOT TRUE ORDER BY next_attempt_at, id LIMIT $3)
     LIMIT $3`,
    [now, lostBefore(now), limit],
  );
}

const lostBefore = (now: string): string => new Date(Date.parse(now) - UNKNOWN_RESEND_MINUTES * 60_000).toISOString();
