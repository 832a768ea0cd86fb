/**
 * Looks on beside the product, on a connection of its own and as the municipality's application role: what is due, what came
 * with a mail. Changes nothing.
 */
import type pg from 'pg';
import type { Instant } from '#calendar/model';
import { heldInLane } from '#engine/outbox.store';
import { PipeliningClient } from '#platform/prepared';

/** What stands to be done, seen at one instant. */
export interface Agenda {
  timersDue: number;
  workDue: boolean;
  /** The next instant after now at which a timer, an effect or a delivery is due; null: none. */
  next: Instant | null;
  /** Somebody's notices wait for the daily digest. */
  digestWaits: boolean;
  /** Effects whose handler has thrown and will be tried again. */
  troubled: { id: string; type: string; error: string }[];
}

/** A mail as its reader has it: what it is, and about which meeting, rotation, assignment, turn of a quality cycle or handover. */
export interface Letter {
  messageId: string;
  kind: string;
  personId: string | null;
  meetingId: string | null;
  bodyId: string | null;
  rotationId: string | null;
  /** Of an annual plan. */
  planYear: string | null;
  assignmentId: string | null;
  /** Of a turn of a quality cycle. */
  subjectId: string | null;
  turn: number | null;
  handoverId: string | null;
}

/** Due as the relay sees it: an effect that an earlier one of its lane holds, or a delivery that another must go before, is not. */
const AGENDA = `
  WITH open AS (
    SELECT id, type, status, next_attempt_at AS at, last_error FROM outbox o WHERE finished_at IS NULL
      AND NOT ${heldInLane('o')}),
  post AS (SELECT next_attempt_at AS at FROM delivery WHERE state IN ('queued', 'unknown') AND next_attempt_at IS NOT NULL AND delivery_held(after_id) IS NOT TRUE)
  SELECT (SELECT count(*)::int FROM instance WHERE next_timer_at <= $1) AS "timersDue",
         EXISTS (SELECT FROM open WHERE at <= $1) OR EXISTS (SELECT FROM post WHERE at <= $1) AS "workDue",
         least((SELECT min(next_timer_at) FROM instance WHERE next_timer_at > $1), (SELECT min(at) FROM open WHERE at > $1), (SELECT min(at) FROM post WHERE at > $1)) AS next,
         EXISTS (SELECT FROM delivery WHERE state = 'digested' AND digest_id IS NULL) AS "digestWaits",
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', id, 'type', type, 'error', last_error)) FROM open WHERE status = 'offered' AND last_error IS NOT NULL), '[]') AS troubled`;

const LETTERS = `
  SELECT d.message_id AS "messageId", m.kind, d.person_id AS "personId", m.about ->> 'meetingId' AS "meetingId", m.about ->> 'bodyId' AS "bodyId", m.about ->> 'rotationId' AS "rotationId", m.about ->> 'planYear' AS "planYear", m.about ->> 'assignmentId' AS "assignmentId", m.about ->> 'subjectId' AS "subjectId", (m.about ->> 'turn')::int AS turn, m.about ->> 'handoverId' AS "handoverId"
  FROM delivery d JOIN mailing m ON m.id = d.mailing_id WHERE d.message_id = ANY($1) ORDER BY 1`;

/** Two of a kind about the same are one matter to who reads them in one digest. */
const IN_DIGESTS = `
  SELECT DISTINCT g.message_id AS "messageId", m.kind, d.person_id AS "personId", m.about ->> 'meetingId' AS "meetingId", m.about ->> 'bodyId' AS "bodyId", m.about ->> 'rotationId' AS "rotationId", m.about ->> 'planYear' AS "planYear", m.about ->> 'assignmentId' AS "assignmentId", m.about ->> 'subjectId' AS "subjectId", (m.about ->> 'turn')::int AS turn, m.about ->> 'handoverId' AS "handoverId"
  FROM delivery g JOIN delivery d ON d.digest_id = g.mailing_id AND lower(d.email) = lower(g.email) JOIN mailing m ON m.id = d.mailing_id
  WHERE g.message_id = ANY($1) ORDER BY 1, 2, 4, 6, 7, 11`;

export class Spectator {
  private constructor(private readonly client: pg.Client) {}

  static async open(url: string, tenantId: string): Promise<Spectator> {
    const client = new PipeliningClient(url);
    client.on('error', () => {}); // a connection that is lost is seen by the next question
    await client.connect();
    await client.query(`SELECT set_config('app.tenant', $1, false)`, [tenantId]);
    return new Spectator(client);
  }

  async agenda(now: Instant): Promise<Agenda> {
    const [row] = await this.query<Omit<Agenda, 'next'> & { next: Date | null }>('agenda', AGENDA, [now]);
    if (!row) throw new Error('The database gave no answer');
    return { ...row, next: row.next?.toISOString() ?? null };
  }

  /** What these messages are; a digest counts as the notices in it. */
  async letters(messageIds: readonly string[]): Promise<Letter[]> {
    const letters = await this.query<Letter>('letters', LETTERS, [messageIds]);
    const digests = letters.filter(({ kind }) => kind === 'digest').map(({ messageId }) => messageId);
    return digests.length === 0 ? letters : [...letters, ...(await this.query<Letter>('in-digests', IN_DIGESTS, [digests]))];
  }

  async query<T extends object>(name: string, text: string, values: unknown[] = []): Promise<T[]> {
    return (await this.client.query<T>({ name, text, values })).rows;
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
