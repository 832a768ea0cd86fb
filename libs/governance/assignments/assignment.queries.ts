/** What pages read of assignments. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import type { AssignmentFinding } from '#goals/assignment-check';
import { may } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { issuerOf } from '#scheme/working-groups';
import type { AssignmentContext } from '#workflows/assignment.model';
import { officesOf } from '../bodies/members.js';
import { bodiesWhere } from '../bodies/offices.queries.js';
import type { Reading } from '../command.js';
import { standsOn } from '../municipalities/scheme-history.js';
import type { Question } from '../questions/question.model.js';
import { questionsOfDay } from '../questions/question.queries.js';
import { Assignment, AssignmentNote } from './assignment.entity.js';
import { findAssignment, smartFindings } from './assignment.rows.js';
import { possibleWith } from './possible.js';
import { judge, type Judged } from './standing.js';
import { sharing } from './themes.js';

/** Assignments are for everybody who sits somewhere in the LEA. null: a visitor, who does not. */
export const readsAssignments = async ({ tx, schemes, today }: Reading, personId: string | null): Promise<boolean> => personId !== null && (await bodiesWhere(tx, schemes.bodiesUntil(today), personId, 'assignment.read')).length > 0;

/** @throws DomainError `permission.assignment.read` */
export async function assertAssignmentReader(reading: Reading, personId: string): Promise<void> {
  if (await readsAssignments(reading, personId)) return;
  throw new DomainError('forbidden', 'permission.assignment.read', 'Opdrachten zijn te lezen voor wie in een overleg van de LEA zit.');
}

/** May somebody draft one: who sits in the body that issues them. */
export async function mayDraft({ tx, scheme, today }: Reading, personId: string): Promise<boolean> {
  const issuer = issuerOf(scheme);
  return issuer !== null && may(await officesOf(tx, standsOn(issuer, today), personId), 'assignment.draft').allowed;
}

export interface AssignmentLine {
  row: Assignment;
  /** drafting, complete, proposed, issued, underway, proposing, decided, discharged, stopped. */
  state: string;
  revision: number;
  context: AssignmentContext;
  judged: Judged;
}

export interface AssignmentFilter {
  ambitionId?: string | undefined;
  groupId?: string | undefined;
  /** States of the workflow. */
  states?: readonly string[] | undefined;
}

/** The one with the nearest last day first, what has none after. */
export async function listAssignments({ tx, today }: Pick<Reading, 'tx' | 'today'>, { ambitionId, groupId, states }: AssignmentFilter = {}): Promise<AssignmentLine[]> {
  const rows = await tx.find(Assignment, { where: { ...(ambitionId === undefined ? {} : { ambitionId }), ...(groupId === undefined ? {} : { groupId }) }, order: { draftedAt: 'ASC', id: 'ASC' } });
  const found: { key: string; state: string; revision: number; context: AssignmentContext }[] = await tx.query(
    `SELECT business_key AS key, state, version AS revision, snapshot -> 'context' AS context FROM instance WHERE workflow = 'assignment' AND business_key = ANY($1)`,
    [rows.map(({ id }) => id)],
  );
  const lines = rows.flatMap((row): AssignmentLine[] => {
    const instance = found.find(({ key }) => key === row.id);
    if (!instance || (states !== undefined && !states.includes(instance.state))) return [];
    const { state, revision, context } = instance;
    return [{ row, state, revision, context, judged: judge(state, context, today) }];
  });
  return lines.sort((a, b) => (a.context.dueOn ?? '9999').localeCompare(b.context.dueOn ?? '9999'));
}

/** Nothing is expected of it any more. */
const OVER: readonly string[] = ['discharged', 'stopped'];

/** One of another ambition that touches the same topics, and still runs. */
export interface Neighbour {
  line: AssignmentLine;
  topicIds: string[];
}

export const neighboursOf = ({ row }: AssignmentLine, all: readonly AssignmentLine[]): Neighbour[] =>
  sharing(row, all.filter(({ state }) => !OVER.includes(state)).map((line) => ({ id: line.row.id, ambitionId: line.row.ambitionId, topicIds: line.row.topicIds, line }))).map(({ with: { line }, topicIds }) => ({ line, topicIds }));

export interface AssignmentDetail extends AssignmentLine {
  /** Oldest first. */
  notes: (AssignmentNote & { byName: string | null })[];
  findings: AssignmentFinding[];
  /** On which it works, as it reads today. */
  question: Question | null;
  neighbours: Neighbour[];
  /** What follows from this one. */
  followUps: { id: string; title: string }[];
  /** What the reader can do now. */
  possible: string[];
}

/** @throws DomainError `assignment.unknown` */
export async function assignmentDetail(reading: Reading, assignmentId: string, personId: string): Promise<AssignmentDetail> {
  const { tx, today, now } = reading;
  const { id, tenantId, groupId, issuerId, questionId } = await findAssignment(tx, assignmentId);
  const all = await listAssignments(reading);
  const line = all.find(({ row }) => row.id === id);
  if (!line) throw new Error(`Assignment ${id} has a row and no workflow`);
  const officesIn = (bodyId: string) => officesOf(tx, reading.schemes.standing(bodyId, today), personId);
  return {
    ...line,
    notes: await notesOf(tx, id),
    findings: ['drafting', 'complete'].includes(line.state) ? smartFindings(line.row, today) : [],
    question: questionId === null ? null : ((await questionsOfDay(reading, tenantId, today)).find((one) => one.id === questionId) ?? null),
    neighbours: neighboursOf(line, all),
    followUps: all.filter(({ row }) => row.follows === id).map(({ row }) => ({ id: row.id, title: row.title })),
    possible: possibleWith(line.state, line.context, { issuer: await officesIn(issuerId), group: await officesIn(groupId) }, now),
  };
}

async function notesOf(tx: EntityManager, assignmentId: string): Promise<AssignmentDetail['notes']> {
  const notes = await tx.find(AssignmentNote, { where: { assignmentId }, order: { at: 'ASC', id: 'ASC' } });
  const names: { id: string; name: string }[] = await tx.query(`SELECT id, name FROM person WHERE id = ANY($1::uuid[])`, [notes.flatMap(({ by }) => by ?? [])]);
  return notes.map((note) => ({ ...note, byName: names.find(({ id }) => id === note.by)?.name ?? null }));
}
