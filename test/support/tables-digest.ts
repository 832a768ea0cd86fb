/** A digest with mail of a table that chose its own writer: the LEA's secretary is not the one whose mail it is. */
import { addDays, instantOf, localDateOf } from '#calendar/local-date';
import type { Application } from './application.js';

const TABLE = 'tafel-gelijke-kansen';
/** Days before the meeting: its call leaves six weeks before, and in the next week there is a morning on which a digest does. */
const BEFORE = 63;
const MORNINGS = [22, 23, 24, 25, 26];

export interface TablesDigest {
  digestId: string;
  /** Who got it. */
  reader: string;
  /** Whom the table chose. */
  writer: string;
}

/** Time goes on to the mornings on which it may leave. */
export async function aTablesDigest(app: Application): Promise<TablesDigest> {
  const only = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE upper_inf(held) GROUP BY 1 HAVING array_agg(DISTINCT body_id::text) = ARRAY[$1] ORDER BY 1`, [TABLE]);
  const [reader, writer] = only.map(({ id }) => id) as [string, string];
  await app.bodies.choose(app.as(writer), TABLE, { minuteTakerId: writer });
  await app.query('UPDATE person SET prefers_digest = (id = $1)', [reader]);
  const today = localDateOf(app.clock.now());
  await app.meetings.plan(app.as(writer), { bodyId: TABLE, startsAt: instantOf(addDays(today, BEFORE), '15:00'), extra: true, announce: true });
  for (const later of MORNINGS) {
    await app.advanceTo(instantOf(addDays(today, later), '07:31'));
    await app.worker.digests.run(app.tenantId);
  }
  await app.settle();
  const [own] = await app.query<{ id: string }>(`SELECT d.digest_id AS id FROM delivery d JOIN mailing m ON m.id = d.mailing_id WHERE d.person_id = $1 AND d.digest_id IS NOT NULL AND m.kind = 'call-for-items' AND m.about ->> 'bodyId' = $2 ORDER BY d.created_at DESC LIMIT 1`, [reader, TABLE]);
  return { digestId: own!.id, reader, writer };
}
