/** What a handover starts with and remembers: who leaves which seat when, and which points there are. PURE; texts live in the points' rows. */
import { z } from 'zod';
import { id, instant } from './shapes.js';

const day = z.iso.date();

/** `duty`: somebody must take it up; else it is told along: a decision with its reason, an agenda. */
export const handoverPoint = z.object({ id, duty: z.boolean() });

export const handoverInput = z.object({
  /** The business key: of one departure from one seat. */
  handoverId: id,
  bodyId: id,
  seatId: id,
  fromId: id,
  /** The first day on which the seat is not theirs any more, and 09:00 on it or on the first weekday after it. */
  leavesOn: day,
  leavesAt: instant,
  startedAt: instant,
});
export type HandoverInput = z.infer<typeof handoverInput>;

/** `refused`: the successor does not take it; secretary and chair decide. `settled`: by them, or it is done. */
export type PointState = 'open' | 'accepted' | 'refused' | 'settled';

export interface HandoverContext extends HandoverInput {
  [key: string]: unknown;
  /** Who comes; null: nobody is known, the duties stay with the seat. */
  toId: string | null;
  points: { id: string; duty: boolean; state: PointState }[];
  /** Since when it waits for whom it waits for. */
  since: string;
}

export const newHandover = (input: HandoverInput): HandoverContext => ({ ...input, toId: null, points: [], since: input.startedAt });
