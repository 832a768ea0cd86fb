/** Vraagstukken as a run left them: what the checks look at, and what the page tells. */
import { localDateOf } from '#calendar/local-date';
import type { Question } from '#governance/questions/question.model';
import { questionIdOf, questionsOfDay } from '#governance/questions/question.queries';
import type { Scheme } from '#scheme/model';
import type { World } from '../world.js';
import type { Run } from './run.js';

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

/** A meeting had to decide these. */
const BY_MEETING = ['verplaatst', 'afgesloten', 'heropend'];

/** None is lost, each belongs to an ambition, and what was decided of it was decided by a meeting that was held that day. */
export function checkQuestions({ questions: { questions, ofScheme }, scheme, facts, findings, end }: Run): void {
  for (const id of ofScheme.filter((one) => !questions.some((question) => question.id === one))) findings.add('question.lost', end, `Vraagstuk ${id} uit de samenwerkingsstructuur is nergens meer te vinden.`);
  for (const { id, ambitionId, status, happened } of questions) {
    if (!scheme.ambitions.some((ambition) => ambition.id === ambitionId)) findings.add('question.without-ambition', end, `Vraagstuk ${id} hoort bij ${ambitionId}, en dat is geen ambitie.`);
    if (status === 'afgesloten' && happened.at(-1)?.kind !== 'afgesloten') findings.add('question.history', end, `Vraagstuk ${id} is afgesloten, en zijn geschiedenis zegt dat niet.`);
    for (const { kind, nr, on, meetingId } of happened.filter((one) => one.nr !== null)) {
      const held = facts.meetings.some((meeting) => meeting.id === meetingId && !meeting.cancelled && localDateOf(meeting.startsAt) === on);
      if (!held && (meetingId !== null || BY_MEETING.includes(kind))) findings.add('question.undecided', on, `Vraagstuk ${id} is op ${on} ${kind} (${nr}) zonder vergadering die dat toen besloot.`);
    }
  }
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
