/** What pages, the sender and the daily digest read from the ledger. Instants are ISO UTC (platform/database sees to it). */
import type { EntityManager } from 'typeorm';
import type { AttachmentRef } from './ledger.js';

export type DeliveryState = 'queued' | 'sending' | 'accepted' | 'bounced' | 'failed' | 'unknown' | 'digested';

export interface MailingSummary {
  id: string;
  kind: string;
  subject: string;
  createdAt: string;
  about: Record<string, string>;
  /** How many recipients are in each state that occurs. */
  states: Partial<Record<DeliveryState, number>>;
}

export interface StoredMailing {
  id: string;
  kind: string;
  subject: string;
  text: string;
  html: string;
  calendar: { method: 'REQUEST' | 'CANCEL'; text: string } | null;
  attachments: AttachmentRef[];
  about: Record<string, string>;
  urgent: boolean;
  createdAt: string;
}

export interface StoredDelivery {
  id: string;
  personId: string | null;
  email: string;
  name: string;
  messageId: string;
  state: DeliveryState;
  attempts: number;
  nextAttemptAt: string | null;
  acceptedAt: string | null;
  lastResponse: string | null;
  /** The delivery that was sent again with this one. */
  copyOf: string | null;
}

/** A digest tells of several bodies, so it is of none. */
export const isDigest = ({ kind }: Pick<StoredMailing, 'kind'>): boolean => kind === 'digest';

/** What became of each recipient: a copy that was accepted counts for them all, else the last one. */
const latest = (mailingId: string): string => `
  (SELECT DISTINCT ON (coalesce(copy_of, id)) * FROM delivery WHERE mailing_id = ${mailingId} ORDER BY coalesce(copy_of, id), (state = 'accepted') DESC, nr DESC)`;

/** Of which bodies its notices are; null among them: of none. */
export async function bodiesInDigest(manager: EntityManager, digestId: string): Promise<(string | null)[]> {
  const rows: { id: string | null }[] = await manager.query(`SELECT DISTINCT m.about ->> 'bodyId' AS id FROM delivery d JOIN mailing m ON m.id = d.mailing_id WHERE d.digest_id = $1`, [digestId]);
  return rows.map(({ id }) => id);
}

/** Mailings, newest first; `bodyIds` (with `digests`: the digests too, which are of no body) and `meetingId` keep those about these, `before` is the last one of the page shown before. */
export async function listMailings(manager: EntityManager, filter: { bodyIds?: readonly string[]; digests?: boolean; meetingId?: string; before?: { createdAt: string; id: string }; limit: number }): Promise<MailingSummary[]> {
  return manager.query(
    `SELECT m.id, m.kind, m.subject, m.created_at AS "createdAt", m.about,
            coalesce((SELECT jsonb_object_agg(s.state, s.number) FROM (SELECT l.state, count(*)::int AS number FROM ${latest('m.id')} l GROUP BY l.state) s), '{}') AS states
     FROM mailing m
     WHERE ${filter.meetingId === undefined ? '$1::uuid IS NULL' : 'm.meeting_id = $1'} AND ($2::timestamptz IS NULL OR (m.created_at, m.id) < ($2::timestamptz, $3::uuid))
       AND ($5::text[] IS NULL OR m.about ->> 'bodyId' = ANY($5) OR ($6 AND m.kind = 'digest'))
     ORDER BY m.created_at DESC, m.id DESC LIMIT $4`,
    [filter.meetingId ?? null, filter.before?.createdAt ?? null, filter.before?.id ?? null, filter.limit, filter.bodyIds ?? null, filter.digests ?? false],
  );
}

/** Who has the date of this meeting in the calendar: the last that reached them was an invitation. Not who was invited with a mail that never arrived, also not as a copy. */
export async function invitedTo(manager: EntityManager, meetingId: string): Promise<Set<string>> {
  const rows: { id: string }[] = await manager.query(
    `SELECT id FROM (
       SELECT DISTINCT ON (l.person_id) l.person_id AS id, m.calendar_method AS method FROM mailing m CROSS JOIN LATERAL ${latest('m.id')} l
       WHERE m.meeting_id = $1 AND m.calendar_method IS NOT NULL AND m.kind NOT LIKE 'committee-%' AND l.person_id IS NOT NULL AND l.state NOT IN ('failed', 'bounced')
       ORDER BY l.person_id, m.created_at DESC, m.calendar_method) last
     WHERE method = 'REQUEST'`,
    [meetingId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Has it been written? Its text is large, and not looked at. */
export async function mailingExists(manager: EntityManager, id: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(`SELECT FROM mailing WHERE id = $1`, [id]);
  return rows.length > 0;
}

export async function readMailing(manager: EntityManager, id: string): Promise<StoredMailing | null> {
  const rows: (Omit<StoredMailing, 'calendar'> & { calendar: string | null; method: 'REQUEST' | 'CANCEL' | null })[] = await manager.query(
    `SELECT id, kind, subject, text_body AS text, html_body AS html, calendar, calendar_method AS method, attachments, about, urgent, created_at AS "createdAt"
     FROM mailing WHERE id = $1`,
    [id],
  );
  const [row] = rows;
  if (!row) return null;
  const { method, calendar, ...mailing } = row;
  return { ...mailing, calendar: method && calendar !== null ? { method, text: calendar } : null };
}

/** The first attachment of the last mail of these kinds about a meeting; null: none had any. */
export async function lastAttachment(manager: EntityManager, meetingId: string, kinds: readonly string[]): Promise<AttachmentRef | null> {
  const rows: { attachment: AttachmentRef }[] = await manager.query(
    `SELECT attachments -> 0 AS attachment FROM mailing
     WHERE meeting_id = $1 AND kind = ANY($2) AND jsonb_array_length(attachments) > 0 ORDER BY created_at DESC, id DESC LIMIT 1`,
    [meetingId, kinds],
  );
  return rows[0]?.attachment ?? null;
}

/** The deliveries of one mailing, by address; each with the copies that were asked for after it. */
export async function listDeliveries(manager: EntityManager, mailingId: string): Promise<StoredDelivery[]> {
  return manager.query(
    `SELECT id, person_id AS "personId", email, name, message_id AS "messageId", state, attempts, next_attempt_at AS "nextAttemptAt",
            accepted_at AS "acceptedAt", last_response AS "lastResponse", copy_of AS "copyOf"
     FROM delivery d WHERE mailing_id = $1 ORDER BY (SELECT lower(f.email) FROM delivery f WHERE f.id = coalesce(d.copy_of, d.id)), nr`,
    [mailingId],
  );
}

/** The delivery that counts for each recipient, as in the list of mailings: one that was accepted, else the last. */
export function perRecipient(deliveries: readonly StoredDelivery[]): StoredDelivery[] {
  const counting = new Map<string, StoredDelivery>();
  for (const one of deliveries) {
    const first = one.copyOf ?? one.id;
    if (counting.get(first)?.state !== 'accepted') counting.set(first, one);
  }
  return [...counting.values()];
}

/** Numbers of recipients. */
export interface MailingProgress {
  recipients: number;
  /** A row that went into a digest counts when that was accepted. */
  accepted: number;
  /** Refused for good, given up, or sent back: they do not have it. */
  refused: number;
  /** The answer was lost twice: they may have it. */
  unknown: number;
  /** Not finished yet. */
  open: number;
  lastAcceptedAt: string | null;
}

/** How far is the mailing? `refused + unknown + accepted + open` are its recipients. */
export async function mailingProgress(manager: EntityManager, mailingId: string): Promise<MailingProgress> {
  const rows: MailingProgress[] = await manager.query(
    `SELECT count(*)::int AS recipients,
            (count(*) FILTER (WHERE sent.state = 'accepted'))::int AS accepted,
            (count(*) FILTER (WHERE sent.state IN ('failed', 'bounced')))::int AS refused,
            (count(*) FILTER (WHERE sent.state = 'unknown' AND sent.next_attempt_at IS NULL))::int AS unknown,
            (count(*) FILTER (WHERE sent.state IN ('queued', 'sending', 'digested') OR (sent.state = 'unknown' AND sent.next_attempt_at IS NOT NULL)))::int AS open,
            max(sent.accepted_at) AS "lastAcceptedAt"
     FROM ${latest('$1')} d
     LEFT JOIN delivery digest ON digest.mailing_id = d.digest_id AND lower(digest.email) = lower(d.email) AND digest.copy_of IS NULL
     CROSS JOIN LATERAL (SELECT coalesce(digest.state, d.state) AS state, coalesce(digest.next_attempt_at, d.next_attempt_at) AS next_attempt_at, coalesce(digest.accepted_at, d.accepted_at) AS accepted_at) sent`,
    [mailingId],
  );
  return rows[0]!;
}

export interface WaitingNotice { deliveryId: string; personId: string | null; email: string; name: string; mailingId: string; kind: string; subject: string; text: string; createdAt: string }

/** What came in before `before` and waits for the daily digest, per address in order of arrival. */
export async function waitingForDigest(manager: EntityManager, before: string): Promise<WaitingNotice[]> {
  return manager.query(
    `SELECT d.id AS "deliveryId", d.person_id AS "personId", d.email, d.name, m.id AS "mailingId", m.kind, m.subject, m.text_body AS text, m.created_at AS "createdAt"
     FROM delivery d JOIN mailing m ON m.id = d.mailing_id
     WHERE d.state = 'digested' AND d.digest_id IS NULL AND d.created_at < $1
     ORDER BY lower(d.email), m.created_at, m.id
     FOR UPDATE OF d`, // two workers at once: the second waits, and finds what is left
    [before],
  );
}

/** Municipalities in which something waits so; for the dispatch role. */
export async function tenantsWaitingForDigest(dispatch: Pick<EntityManager, 'query'>, before: string): Promise<string[]> {
  const rows: { id: string }[] = await dispatch.query(`SELECT DISTINCT tenant_id AS id FROM delivery WHERE state = 'digested' AND digest_id IS NULL AND created_at < $1`, [before]);
  return rows.map(({ id }) => id);
}

/** These notices went into the digest `digestId`; answers how many were still waiting (the rest are in another digest). */
export async function putInDigest(manager: EntityManager, digestId: string, deliveryIds: readonly string[]): Promise<number> {
  const [, count]: [unknown[], number] = await manager.query(
    `UPDATE delivery SET digest_id = $1 WHERE id = ANY($2::uuid[]) AND state = 'digested' AND digest_id IS NULL`,
    [digestId, deliveryIds],
  );
  return count;
}
