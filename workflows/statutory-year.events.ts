/**
 * The events of a statutory year; all come from timers. Every event carries `at`: the instant for which it was set.
 *
 * | event (fields besides `at`) | taken in |
 * | --- | --- |
 * | LIST_DUE: what is missing goes onto the secretary's list | watching |
 * | CHECK_DUE letter: who is written to as well; null: only the list | listing |
 * | NEXT_YEAR_DUE: the year after begins | watching, listing |
 * | RESULT_DUE: what the year came to | listing |
 */
import { z } from 'zod';
import type { WorkflowEvent } from './definition.js';
import type { GapsMoment } from './statutory-year.model.js';

/** Nobody sends it anything: it looks for itself. */
export const statutoryYearPublicEvents: z.ZodType<WorkflowEvent> = z.never();

export type StatutoryYearEvent = { type: 'LIST_DUE' | 'NEXT_YEAR_DUE' | 'RESULT_DUE'; at: string } | { type: 'CHECK_DUE'; at: string; letter: GapsMoment | null };
export const STATUTORY_YEAR_EVENTS: readonly StatutoryYearEvent['type'][] = ['LIST_DUE', 'CHECK_DUE', 'NEXT_YEAR_DUE', 'RESULT_DUE'];
