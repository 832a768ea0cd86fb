/** What deals with vraagstukken, as somebody may see it: agenda items, assignments, agreements. Queries change nothing. */
import { sees } from '#identity/item-sight';
import { bodiesWhere } from '../bodies/offices.queries.js';
import { listAgreements, registerReader, type AgreementLine } from '../agreements/agreement.queries.js';
import { listAssignments, readsAssignments, type AssignmentLine } from '../assignments/assignment.queries.js';
import type { Reading } from '../command.js';
import type { ItemOutcome, ItemStatus } from '../meetings/agenda-item.entity.js';
import { sightsOfItems } from '../meetings/item-sights.js';
import type { Question } from './question.model.js';

/** An item about the question, or about an assignment that works on it. `status`: on the agenda, or waiting for the chair or the agendacommissie. */
export interface QuestionItem {
  id: string;
  questionId: string;
  title: string;
  status: ItemStatus;
  outcome: ItemOutcome | null;
  meetingId: string;
  bodyId: string;
  startsAt: string;
}

/** Of all questions. */
export interface Dealings {
  /** The latest meeting first. */
  items: QuestionItem[];
  /** Also drafts, and those that are over. */
  assignments: AssignmentLine[];
}

type Row = QuestionItem & { confidential: boolean; submittedBy: string | null };

/** What only its maker sees yet, only they see here. */
const ITEMS = `
  SELECT i.id, coalesce(i.question_id, s.question_id) AS "questionId", i.title, i.status, i.outcome, i.confidential, i.submitted_by AS "submittedBy", i.meeting_id AS "meetingId", m.body_id AS "bodyId", m.starts_at AS "startsAt"
  FROM agenda_item i JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id = i.meeting_id LEFT JOIN assignment s ON s.tenant_id = i.tenant_id AND i.origin ->> 'workflow' = 'assignment' AND s.id::text = i.origin ->> 'key'
  WHERE coalesce(i.question_id, s.question_id) IS NOT NULL AND m.cancelled_because IS NULL AND (i.status = 'ingediend' OR (i.status IN ('aangeboden', 'gevraagd') AND i.submitted_by = $1))
  ORDER BY m.starts_at DESC, i.submitted_at, i.id`;

/** @param personId null: a visitor, who sees none of it */
export async function dealings(reading: Reading, personId: string | null): Promise<Dealings> {
  if (personId === null) return { items: [], assignments: [] };
  const rows: Row[] = await reading.tx.query(ITEMS, [personId]);
  const sights = await sightsOfItems(reading, personId, rows);
  const items = rows.filter(({ id, status }) => status !== 'ingediend' || sees(sights.get(id)!, 'heading'));
  const all = (await readsAssignments(reading, personId)) ? await listAssignments(reading) : [];
  return { items: items.map((row) => ({ ...row, startsAt: new Date(row.startsAt).toISOString() })), assignments: all.filter(({ row }) => row.questionId !== null) };
}

/** Agreements that were made at one of these items, or by a decision about the question itself; none for who does not read the register. */
export async function agreementsOn(reading: Reading, personId: string | null, { happened }: Question, items: readonly QuestionItem[]): Promise<AgreementLine[]> {
  const reads = personId !== null && (await bodiesWhere(reading.tx, reading.schemes.bodiesUntil(reading.today), personId, 'agreement.read')).length > 0;
  if (!reads) return [];
  const at = new Set([...items.map(({ id }) => id), ...happened.flatMap(({ decisionId }) => decisionId ?? [])]);
  const all = await listAgreements(reading.tx, await registerReader(reading, personId), {});
  return all.filter(({ itemId, decisionId }) => (itemId !== null && at.has(itemId)) || (decisionId !== null && at.has(decisionId)));
}

/** By id: of which body each meeting in these histories is. */
export async function meetingsIn({ tx }: Reading, { happened }: Question): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; bodyId: string }[] = await tx.query(`SELECT id, body_id AS "bodyId" FROM meeting WHERE id = ANY($1::uuid[])`, [happened.flatMap(({ meetingId }) => meetingId ?? [])]);
  return new Map(rows.map(({ id, bodyId }) => [id, bodyId]));
}

/** By id: who wrote something of it down; of nobody, for a visitor. */
export async function namesIn({ tx }: Reading, personId: string | null, { happened }: Question): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; name: string }[] = personId === null ? [] : await tx.query(`SELECT id, name FROM person WHERE id = ANY($1::uuid[])`, [happened.flatMap(({ recorded }) => recorded?.by ?? [])]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
