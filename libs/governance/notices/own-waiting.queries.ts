/** What waits for one person, on their own name: texts for an achterban that they did not say to have passed on, and actiepunten that are not done. Queries change nothing. */
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { ofEach } from '#platform/of-each';
import { hasLeft } from '../bodies/left.js';
import type { Reading } from '../command.js';
import { accessOf, rulesOfItem } from '../meetings/item-access.js';
import { mayReadText, readerOfMeeting } from '../meetings/reading.js';

export interface OwnWaiting {
  kind: 'achterban' | 'actiepunt';
  /** Of the actiepunt; a text for the achterban has its meeting's. */
  id: string;
  meetingId: string;
  bodyId: string;
  startsAt: string;
  /** Of an actiepunt as far as its owner may read it; null: a text for the achterban, or not theirs to read. */
  text: string | null;
  dueOn: LocalDate | null;
  since: string;
}

/** A text for the achterban that went out longer ago stands on its own page only: it is no news any more. */
const NEWS_DAYS = 90;

interface Row extends OwnWaiting {
  /** By which body they have it: a seat elsewhere may have brought the text. */
  heldIn: string;
  itemId: string | null;
  confidential: boolean;
  itemConfidential: boolean;
  submittedBy: string | null;
}

/** What is due first on top. Of who has left it is the secretary's to follow. */
export async function ownWaiting(work: Reading, personId: string): Promise<OwnWaiting[]> {
  const rows: Row[] = await work.tx.query(
    `SELECT 'achterban' AS kind, m.id, m.id AS "meetingId", m.body_id AS "bodyId", m.starts_at AS "startsAt", NULL AS text, NULL AS "dueOn", t.sent_at AS since, c.body_id AS "heldIn", NULL AS "itemId", false AS confidential, false AS "itemConfidential", NULL::uuid AS "submittedBy"
     FROM constituency_passing c JOIN constituency_text t ON t.tenant_id = c.tenant_id AND t.meeting_id = c.meeting_id JOIN meeting m ON m.tenant_id = c.tenant_id AND m.id = c.meeting_id
     WHERE c.person_id = $1 AND c.passed_on IS NULL AND t.sent_at > $2
     UNION ALL
     SELECT 'actiepunt', a.id, m.id, m.body_id, m.starts_at, a.text, a.due_on::text, a.recorded_at, m.body_id, a.item_id, a.confidential, coalesce(i.confidential, false), i.submitted_by
     FROM action_item a JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id LEFT JOIN agenda_item i ON i.tenant_id = a.tenant_id AND i.id = a.item_id
     WHERE a.owner_id = $1 AND a.done_on IS NULL
     ORDER BY "dueOn" NULLS LAST, since, id`,
    [personId, new Date(Date.parse(work.now) - NEWS_DAYS * 86_400_000).toISOString()],
  );
  const left = await ofEach(rows.map(({ heldIn }) => heldIn), (bodyId) => hasLeft(work, personId, bodyId));
  const own = rows.filter(({ heldIn }) => left.get(heldIn) === false);
  const shut = own.filter(isShut);
  const held = shut.length === 0 ? [] : await accessOf(work.tx, shut.map(({ meetingId }) => meetingId));
  const readers = new Map<string, Awaited<ReturnType<typeof readerOfMeeting>> | null>();
  for (const { meetingId: id, bodyId, startsAt } of shut) if (!readers.has(id)) readers.set(id, await readerOfMeeting(work, { id, bodyId, startsAt }, personId).catch(whoMayNot));
  return own.map((row) => ({ ...row, text: isShut(row) && !mayRead(readers.get(row.meetingId) ?? null, row, held) ? null : row.text }));
}

/** What is open of an actiepunt is its owner's to read; what is confidential as on the page of its meeting. */
const isShut = ({ text, confidential, itemConfidential }: Row): boolean => text !== null && (confidential || itemConfidential);

function mayRead(reader: Awaited<ReturnType<typeof readerOfMeeting>> | null, row: Row, held: Parameters<typeof rulesOfItem>[1]): boolean {
  if (reader === null) return false;
  const rules = row.itemId === null ? [] : [[row.itemId, rulesOfItem({ id: row.itemId, confidential: row.itemConfidential, submittedBy: row.submittedBy }, held)] as const];
  return mayReadText(reader, new Map(rules), row);
}

function whoMayNot(error: unknown): null {
  if (error instanceof DomainError && error.kind === 'forbidden') return null;
  throw error;
}
