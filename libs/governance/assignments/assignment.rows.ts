/** Assignments as rows beside their workflow: found, checked, written. */
import type { EntityManager } from 'typeorm';
import { addDays, schoolYearOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Target } from '#engine/model';
import { checkAssignment, isSmart, type AssignmentFinding } from '#goals/assignment-check';
import { DomainError, type Problem } from '#platform/errors';
import { multiLine, oneLine } from '#platform/text';
import type { Scheme } from '#scheme/model';
import { answerer, type Work } from '../command.js';
import { topicProblems } from '../oversight/known-topics.js';
import { questionsOfDay } from '../questions/question.queries.js';
import { Assignment, AssignmentNote, type NoteKind } from './assignment.entity.js';

export const assignmentTarget = (assignmentId: string): Target => ({ workflow: 'assignment', key: assignmentId });

/** What is left out is still to be filled in. */
export interface DraftAssignment extends ChangedAssignment {
  ambitionId: string;
  /** The school year in which it is to be taken up: '2021-2022'; left out: see `yearOf`. */
  year?: string | undefined;
}

/** What may still change while it is a draft. */
export interface ChangedAssignment {
  title: string;
  groupId: string;
  questionId?: string | null | undefined;
  topicIds?: string[] | undefined;
  result?: string | null | undefined;
  measure?: string | null | undefined;
  who?: string | null | undefined;
  means?: string | null | undefined;
  frame?: string | null | undefined;
  dueOn?: LocalDate | null | undefined;
  reportsOn?: LocalDate[] | undefined;
}

type Content = Pick<Assignment, 'title' | 'ambitionId' | 'groupId' | 'questionId' | 'topicIds' | 'result' | 'measure' | 'who' | 'means' | 'frame' | 'dueOn' | 'reportsOn'>;

/** @throws DomainError `assignment.unknown` */
export async function findAssignment(tx: EntityManager, assignmentId: string): Promise<Assignment> {
  const found = await tx.findOneBy(Assignment, { id: assignmentId });
  if (!found) throw new DomainError('not-found', 'assignment.unknown', 'Deze opdracht bestaat niet. Kies er een uit de lijst.', { assignmentId });
  return found;
}

const text = (value: string | null | undefined): string | null => (value === null || value === undefined || value.trim() === '' ? null : multiLine(value));

export const contentOf = (body: Omit<DraftAssignment, 'year'>): Content => ({
  title: oneLine(body.title),
  ambitionId: body.ambitionId,
  groupId: body.groupId,
  questionId: body.questionId ?? null,
  topicIds: [...new Set(body.topicIds ?? [])],
  result: text(body.result),
  measure: text(body.measure),
  who: text(body.who),
  means: text(body.means),
  frame: text(body.frame),
  dueOn: body.dueOn ?? null,
  reportsOn: [...new Set(body.reportsOn ?? [])].sort(),
});

/** @throws DomainError `assignment.invalid` with everything that names what is not there */
export async function assertKnown(work: Work, { ambitionId, groupId, questionId, topicIds }: Content): Promise<void> {
  const { scheme } = work;
  const problem = (field: string, message: string): Problem => ({ in: 'body', field, code: 'unknown', message });
  const question = questionId === null ? null : (await questionsOfDay(work, work.context.tenantId, work.today)).find(({ id }) => id === questionId);
  const problems = [
    ...(scheme.ambitions.some(({ id }) => id === ambitionId) ? [] : [problem('ambitionId', `Deze ambitie staat niet in de samenwerkingsstructuur. Kies een van: ${scheme.ambitions.map(({ id }) => id).join(', ')}.`)]),
    ...(scheme.bodies.some(({ id, kind }) => id === groupId && kind === 'werkgroep') ? [] : [problem('groupId', `Dit is geen werkgroep. Kies een van: ${groupsOf(scheme).join(', ') || 'er zijn er nog geen'}.`)]),
    ...(question === undefined || (question !== null && question.ambitionId !== ambitionId) ? [problem('questionId', 'Dit vraagstuk hoort niet bij deze ambitie. Kies er een uit de lijst, of laat dit leeg.')] : []),
    ...topicProblems(scheme, topicIds),
  ];
  if (problems.length > 0) throw new DomainError('invalid', 'assignment.invalid', 'De opdracht verwijst naar iets wat er niet is. Bij elk veld staat wat er anders moet.', {}, problems);
}

const groupsOf = ({ bodies }: Scheme): string[] => bodies.filter(({ kind }) => kind === 'werkgroep').map(({ id }) => id);

export const smartFindings = (row: Content, today: LocalDate): AssignmentFinding[] => checkAssignment(row, today);

/** What the check says of fields that somebody is still typing. Stores nothing. */
export const findingsWhileTyping = ({ result, measure, who, means, dueOn, reportsOn }: Omit<ChangedAssignment, 'title' | 'groupId'>, today: LocalDate): AssignmentFinding[] =>
  checkAssignment({ result: text(result), measure: text(measure), who: text(who), means: text(means), dueOn: dueOn ?? null, reportsOn: reportsOn ?? [] }, today);

/** Codes that keep it from being issued. */
export const missingIn = (row: Content, today: LocalDate): string[] => smartFindings(row, today).filter(({ blocks }) => blocks).map(({ code }) => code);

const FIELD: Readonly<Record<string, string>> = {
  'no-result': 'result', 'no-measure': 'measure', 'measure-not-countable': 'measure', 'no-who': 'who', 'no-means': 'means', 'no-date': 'dueOn', 'date-past': 'dueOn', 'no-reports': 'reportsOn', 'report-outside': 'reportsOn',
};

/** The field that a finding is about, as this code names it. */
export const fieldOf = (code: string): string => FIELD[code] ?? 'result';

/** @throws DomainError `assignment.not-smart` with everything that is missing */
export function assertSmart(row: Content, today: LocalDate): void {
  const findings = smartFindings(row, today);
  if (isSmart(findings)) return;
  const problems = findings.filter(({ blocks }) => blocks).map(({ code, advice }): Problem => ({ in: 'body', field: fieldOf(code), code, message: advice }));
  throw new DomainError('invalid', 'assignment.not-smart', 'Deze opdracht is nog niet SMART. Vul eerst aan wat ontbreekt.', {}, problems);
}

/** From this month on, what is drafted is for the next school year, unless somebody says otherwise: then the platform chooses for that. */
const NEXT_YEAR_FROM = '-02-01';

/** The school year in which it is to be taken up. @throws DomainError `assignment.invalid` for another than this or the next */
export function yearOf(today: LocalDate, wanted: string | undefined): string {
  const present = schoolYearOf(today);
  const next = schoolYearOf(addDays(present.to, 1));
  if (wanted === undefined) return today >= `${present.to.slice(0, 4)}${NEXT_YEAR_FROM}` ? next.label : present.label;
  if (wanted === present.label || wanted === next.label) return wanted;
  throw new DomainError('invalid', 'assignment.invalid', 'Een opdracht is voor dit schooljaar of het volgende.', {}, [{ in: 'body', field: 'schoolYear', code: 'unknown', message: `Kies ${present.label} of ${next.label}.` }]);
}

/** What somebody writes about an assignment; its id follows from the command. */
export async function insertNote(work: Work, noteId: string, assignmentId: string, kind: NoteKind, written: string, about: string | null = null): Promise<void> {
  const { tenantId, actor } = work.context;
  await work.tx.insert(AssignmentNote, { tenantId, id: noteId, assignmentId, kind, text: multiLine(written), about, by: answerer(actor), at: work.now });
}
