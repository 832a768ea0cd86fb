/** What waits for one person, on their own name: texts for an achterban that they did not say to have passed on, and actiepunten that are not done. Queries change nothing. */
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
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
     WHERE c.person_id = $1 AND c.passed_on IS NULL
     UNION ALL
     SELECT 'actiepunt', a.id, m.id, m.body_id, m.starts_at, a.text, a.due_on::text, a.recorded_at, m.body_id, a.item_id, a.confidential, coalesce(i.confidential, false), i.submitted_by
     FROM action_item a JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id LEFT JOIN agenda_item i ON i.tenant_id = a.tenant_id AND i.id = a.item_id
     WHERE a.owner_id = $1 AND a.done_on IS NULL
     ORDER BY "dueOn" NULLS LAST, since, id`,
    [personId],
  );
  const left = new Map<string, boolean>();
  for (const bodyId of new Set(rows.map(({ heldIn }) => heldIn))) left.set(bodyId, await hasLeft(work, personId, bodyId));
  const shown: OwnWaiting[] = [];
  for (const row of rows) if (left.get(row.heldIn) === false) shown.push({ ...row, text: await readable(work, row, personId) });
  return shown;
}

/** What is open of it is its owner's to read; what is confidential as on the page of its meeting. */
async function readable(work: Reading, row: Row, personId: string): Promise<string | null> {
  if (row.text === null || !(row.confidential || row.itemConfidential)) return row.text;
  const reader = await readerOfMeeting(work, { id: row.meetingId, bodyId: row.bodyId, startsAt: row.startsAt }, personId).catch(whoMayNot);
  if (reader === null) return null;
  const rules = row.itemId === null ? [] : [[row.itemId, rulesOfItem({ id: row.itemId, confidential: row.itemConfidential, submittedBy: row.submittedBy }, await accessOf(work.tx, [row.meetingId]))] as const];
  return mayReadText(reader, new Map(rules), row) ? row.text : null;
}

function whoMayNot(error: unknown): null {
  if (error instanceof DomainError && error.kind === 'forbidden') return null;
  throw error;
}
