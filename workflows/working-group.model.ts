/**
 * The installing of a working group: by a decision, and only when what the scheme asks for is set. Westland (Samenwerkingsstructuur LEA):
 * kaders, uitgangspunten, doelen en succescriteria are set beforehand; working groups are installed only when that is possible. PURE.
 */
import { z } from 'zod';
import { itemOutcome, itemPlaced, type ItemOutcome, type ItemPlaced } from './brought.js';
import { id, instant } from './shapes.js';

export const workingGroupInput = z.object({
  /** The group; the business key. */
  groupId: id,
  name: z.string(),
  /** Who installs it. */
  installerId: id,
  /** Parts of its frame that the scheme asks for and nobody has set yet. */
  missing: z.array(z.string()),
});
export type WorkingGroupInput = z.infer<typeof workingGroupInput>;

export const INSTALL_CHOICES = ['installeren', 'terug met vragen'] as const;

export interface WorkingGroupContext extends WorkingGroupInput {
  [key: string]: unknown;
  /** How often it was laid before the installer: its number names the item. */
  asked: number;
  coverNote: string | null;
  installedAt: string | null;
  /** The meeting that decided. */
  installedIn: string | null;
  placed: { meetingId: string; startsAt: string } | null;
}

export const newWorkingGroup = (input: WorkingGroupInput): WorkingGroupContext => ({ ...input, asked: 0, coverNote: null, installedAt: null, installedIn: null, placed: null });

export const installRef = ({ asked }: WorkingGroupContext): string => `installatie-${asked}`;

/**
 * | sender | event (fields besides `at`) | taken in |
 * | --- | --- | --- |
 * | public | FRAME_SET missing | framing, ready |
 * | public | LAID_BEFORE coverNote | ready |
 * | public | TAKEN_BACK | proposed |
 * | meeting | ITEM_PLACED, ITEM_OUTCOME (brought.ts) | everywhere |
 */
export const workingGroupPublicEvents = z.discriminatedUnion('type', [
  z.object({ type: z.literal('FRAME_SET'), at: instant, missing: z.array(z.string()) }),
  z.object({ type: z.literal('LAID_BEFORE'), at: instant, coverNote: z.string().nullable() }),
  z.object({ type: z.literal('TAKEN_BACK'), at: instant }),
]);

export type WorkingGroupEvent = z.infer<typeof workingGroupPublicEvents> | ItemPlaced | ItemOutcome;

export const WORKING_GROUP_EVENTS: readonly string[] = [...workingGroupPublicEvents.options.map((option) => option.shape.type.value), itemPlaced.shape.type.value, itemOutcome.shape.type.value];
