/**
 * The uitvoeringsagenda of one school year: which assignments the platform takes up (Zoetermeer 4.1 Bestuurlijk platform: taken). PURE.
 */
import { z } from 'zod';
import { id, instant } from './shapes.js';

export const executionAgendaInput = z.object({
  /** '2021-2022'; the business key. */
  year: z.string().regex(/^\d{4}-\d{4}$/),
  /** Who chooses, and who issues what was chosen. */
  bodyId: id,
  issuerId: id,
  /** When the first assignment was offered. */
  openedAt: instant,
});
export type ExecutionAgendaInput = z.infer<typeof executionAgendaInput>;

/** The first is what is proposed. */
export const YEAR_CHOICES = ['alle opdrachten', 'een deel', 'geen van deze'] as const;

/** `chosen` null: still to be said; `late`: it came after the body had chosen. */
export type OfferedAssignment = { assignmentId: string; title: string; ambition: string; chosen: boolean | null; late: boolean };

export interface ExecutionAgendaContext extends ExecutionAgendaInput {
  [key: string]: unknown;
  /** In the order in which they came. */
  offers: OfferedAssignment[];
  /** How often the list was laid before the body: its number names the item. */
  asked: number;
  askedAt: string | null;
  /** The body chose some of them: since then somebody must say which. */
  namingSince: string | null;
  /** What was chosen of the list that was asked last; null: nothing yet. */
  choice: string | null;
  chosenAt: string | null;
  placed: { meetingId: string; startsAt: string } | null;
}

export const newExecutionAgenda = (input: ExecutionAgendaInput): ExecutionAgendaContext => ({ ...input, offers: [], asked: 0, askedAt: null, namingSince: null, choice: null, chosenAt: null, placed: null });
