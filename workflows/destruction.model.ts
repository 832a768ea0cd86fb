/**
 * A vernietigingslijst: personal data that is past its period is proposed for removal, somebody approves it, and it is removed. The list
 * itself stands in rows (governance/privacy); the workflow keeps who did what when, in a chain that nobody changes. PURE.
 */
import { z } from 'zod';
import { id, instant } from './shapes.js';

export const destructionInput = z.object({
  /** The list; the business key. */
  listId: id,
  /** How many rules it has. */
  entries: z.int().min(1),
});
export type DestructionInput = z.infer<typeof destructionInput>;

export interface DestructionContext extends DestructionInput {
  [key: string]: unknown;
  approvedAt: string | null;
  /** Why the last removal stopped halfway: a code; null: it did not. */
  failed: string | null;
  /** What was removed in all, in rows. */
  removed: number;
}

export const newDestruction = (input: DestructionInput): DestructionContext => ({ ...input, approvedAt: null, failed: null, removed: 0 });

/**
 * | sender | event (fields besides `at`) | taken in |
 * | --- | --- | --- |
 * | public | ENTRY_EXCLUDED nr, ENTRY_INCLUDED nr | proposed |
 * | public | APPROVED | proposed |
 * | public | WITHDRAWN | proposed |
 * | public | RESUMED | stopped |
 * | effect destroy | DESTROYED_DONE removed, DESTROYED_FAILED code | removing |
 */
export const destructionPublicEvents = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ENTRY_EXCLUDED'), at: instant, nr: z.int() }),
  z.object({ type: z.literal('ENTRY_INCLUDED'), at: instant, nr: z.int() }),
  z.object({ type: z.literal('APPROVED'), at: instant }),
  z.object({ type: z.literal('WITHDRAWN'), at: instant }),
  z.object({ type: z.literal('RESUMED'), at: instant }),
]);

const replies = z.discriminatedUnion('type', [
  z.object({ type: z.literal('DESTROYED_DONE'), at: instant, effectId: z.string(), removed: z.int() }),
  z.object({ type: z.literal('DESTROYED_FAILED'), at: instant, effectId: z.string(), code: z.string() }),
]);

export type DestructionEvent = z.infer<typeof destructionPublicEvents> | z.infer<typeof replies>;

export const DESTRUCTION_EVENTS: readonly string[] = [...destructionPublicEvents.options, ...replies.options].map((option) => option.shape.type.value);
