/**
 * The events of a school year's choice. Every event carries `at`.
 *
 * | sender | event (fields besides `at`) | taken in |
 * | --- | --- | --- |
 * | public | LAID_BEFORE: onto the body's agenda now | collecting |
 * | public | NAMED assignmentIds: which of them the body chose | naming, chosen |
 * | assignment | OFFERED assignmentId, title, ambition; OFFER_TAKEN_BACK assignmentId | everywhere |
 * | meeting | ITEM_PLACED, ITEM_OUTCOME (brought.ts) | everywhere |
 * | timer | LIST_DUE | collecting |
 * | timer | YEAR_BEGINS | collecting, proposed |
 * | timer | NAMING_REMINDER_DUE level | naming |
 */
import { z } from 'zod';
import { itemOutcome, itemPlaced, type ItemOutcome, type ItemPlaced } from './brought.js';
import { id, instant } from './shapes.js';

export const executionAgendaPublicEvents = z.discriminatedUnion('type', [z.object({ type: z.literal('NAMED'), at: instant, assignmentIds: z.array(id) }), z.object({ type: z.literal('LAID_BEFORE'), at: instant })]);

export type NamingLevel = 'secretary' | 'chair';
export type ExecutionAgendaTimerEvent = { type: 'LIST_DUE' | 'YEAR_BEGINS'; at: string } | { type: 'NAMING_REMINDER_DUE'; at: string; level: NamingLevel };
export const EXECUTION_AGENDA_TIMER_EVENTS: readonly ExecutionAgendaTimerEvent['type'][] = ['LIST_DUE', 'YEAR_BEGINS', 'NAMING_REMINDER_DUE'];

export type OfferEvent = { type: 'OFFERED'; at: string; assignmentId: string; title: string; ambition: string } | { type: 'OFFER_TAKEN_BACK'; at: string; assignmentId: string };

export type ExecutionAgendaEvent = z.infer<typeof executionAgendaPublicEvents> | ExecutionAgendaTimerEvent | OfferEvent | ItemPlaced | ItemOutcome;

export const EXECUTION_AGENDA_EVENTS: readonly string[] = [
  ...executionAgendaPublicEvents.options.map((option) => option.shape.type.value),
  ...EXECUTION_AGENDA_TIMER_EVENTS,
  'OFFERED', 'OFFER_TAKEN_BACK', itemPlaced.shape.type.value, itemOutcome.shape.type.value,
];
