/** Vraagstukken as a run left them: what the checks (checks.questions.ts) look at, and what the page tells. */
import type { Question } from '#governance/questions/question.model';
import { questionIdOf, questionsOfDay } from '#governance/questions/question.queries';
import type { Scheme } from '#scheme/model';
import type { World } from '../world.js';

export interface QuestionFacts {
  questions: Question[];
  /** Ids of those that the scheme names. */
  ofScheme: string[];
}

export const noQuestions = (): QuestionFacts => ({ questions: [], ofScheme: [] });

export async function readQuestions({ product, tenantId, scheme }: World): Promise<QuestionFacts> {
  const questions = await product.commands.read(tenantId, (reading) => questionsOfDay(reading, tenantId, reading.today));
  return { questions, ofScheme: scheme.ambitions.flatMap((ambition) => ambition.questions.map(({ id }) => questionIdOf(tenantId, id))) };
}

/** A line for each ambition that has or had any. */
export function questionsPage({ questions }: QuestionFacts, { ambitions }: Scheme): string[] {
  const lines = ambitions.flatMap(({ id, name }) => {
    const own = questions.filter(({ ambitionId }) => ambitionId === id);
    const of = (status: Question['status']): number => own.filter((one) => one.status === status).length;
    return own.length === 0 ? [] : [`  ${name}: ${of('open')} open, ${of('in-behandeling')} in behandeling, ${of('afgesloten')} afgesloten`];
  });
  return lines.length === 0 ? [] : ['Vraagstukken', ...lines, ''];
}
