/** Vraagstukken as they stand on a day. Queries change nothing. */
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import type { Reading } from '../command.js';
import type { SchemeHistory } from '../municipalities/scheme-history.js';
import { QuestionHistory } from './question.entity.js';
import { fromAssignments, fromSchemes, questionsOn, type Happening, type Question, type SchemeFrom } from './question.model.js';

/** By its id in the scheme a question has the same id here in every version. */
export const questionIdOf = (tenantId: string, schemeId: string): string => derivedId('question', tenantId, schemeId);

const ISSUED = `
  SELECT s.id, s.question_id AS "questionId", s.group_id AS "groupId", i.snapshot #>> '{context,issuedAt}' AS at FROM assignment s JOIN instance i ON i.tenant_id = s.tenant_id AND i.workflow = 'assignment' AND i.business_key = s.id::text
  WHERE s.question_id IS NOT NULL AND i.snapshot #>> '{context,issuedAt}' IS NOT NULL ORDER BY at, s.id`;

/** Every question that there was by the end of that day, closed ones too. */
export async function questionsOfDay({ tx, schemes }: Pick<Reading, 'tx' | 'schemes'>, tenantId: string, day: LocalDate): Promise<Question[]> {
  const rows = await tx.find(QuestionHistory, { order: { happenedOn: 'ASC', recordedAt: 'ASC', questionId: 'ASC', nr: 'ASC' } });
  const issued: { id: string; questionId: string; groupId: string; at: string }[] = await tx.query(ISSUED);
  return questionsOn([...fromSchemes(inForce(schemes), (id) => questionIdOf(tenantId, id)), ...rows.map(happeningOf), ...fromAssignments(issued.map(({ at, ...one }) => ({ ...one, on: localDateOf(at) })))], day);
}

/** @throws DomainError `question.unknown` */
export async function questionOfDay(reading: Pick<Reading, 'tx' | 'schemes'>, tenantId: string, questionId: string, day: LocalDate): Promise<Question> {
  const found = (await questionsOfDay(reading, tenantId, day)).find(({ id }) => id === questionId);
  if (!found) throw new DomainError('not-found', 'question.unknown', 'Dit vraagstuk bestaat niet. Kies er een uit de lijst.', { questionId });
  return found;
}

/** Which scheme held from when; one that was overtaken on its first day never did. */
function inForce(schemes: SchemeHistory): SchemeFrom[] {
  const starts = [...new Set(schemes.versions.map(({ validFrom }) => validFrom))].sort();
  return starts.map((from) => ({ from, scheme: schemes.on(from).scheme }));
}

const happeningOf = ({ happenedOn, recordedBy, recordedAt, ...row }: QuestionHistory): Happening => ({ ...row, on: happenedOn, assignmentId: null, recorded: { by: recordedBy, at: recordedAt } });
