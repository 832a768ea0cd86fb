/** Vraagstukken as they stand on a day. Queries change nothing. */
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import type { Reading } from '../command.js';
import type { SchemeHistory } from '../municipalities/scheme-history.js';
import { QuestionHistory } from './question.entity.js';
import { fromSchemes, questionsOn, type Happening, type Question, type SchemeFrom } from './question.model.js';

/** By its id in the scheme a question has the same id here in every version. */
export const questionIdOf = (tenantId: string, schemeId: string): string => derivedId('question', tenantId, schemeId);

/** Every question that there was by the end of that day, closed ones too. */
export async function questionsOfDay({ tx, schemes }: Pick<Reading, 'tx' | 'schemes'>, tenantId: string, day: LocalDate): Promise<Question[]> {
  const rows = await tx.find(QuestionHistory, { order: { happenedOn: 'ASC', recordedAt: 'ASC', questionId: 'ASC', nr: 'ASC' } });
  return questionsOn([...fromSchemes(inForce(schemes), (id) => questionIdOf(tenantId, id)), ...rows.map(happeningOf)], day);
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

const happeningOf = ({ questionId, nr, kind, happenedOn, ambitionId, text, bodyId, meetingId, decisionId, note }: QuestionHistory): Happening => ({ questionId, nr, kind, on: happenedOn, ambitionId, text, bodyId, meetingId, decisionId, note });
