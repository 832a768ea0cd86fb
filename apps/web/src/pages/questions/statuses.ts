/** How a vraagstuk can stand, in the order in which one goes through it. Without words: addresses name them, too. PURE. */
import type { Schemas } from '../../api/client';

export type QuestionStatus = Schemas['Vraagstuk']['status'];
export const QUESTION_STATUSES: readonly QuestionStatus[] = ['open', 'in-behandeling', 'afgesloten'];
export const isQuestionStatus = (text: unknown): text is QuestionStatus => QUESTION_STATUSES.some((status) => status === text);
