/**
 * What a workflow lays before a body by itself: an evaluation, a proposal, a nomination. PURE shapes. The workflow asks with the
 * effects `bring-item` and `withdraw-item`, and hears with two events where its item stands and what the meeting made of it.
 * A meeting that does not reach the item, or holds it over, carries it to its next agenda itself; a decision onder voorbehoud is told
 * when the achterban has answered, or when nobody did in time. A record that is corrected tells again: the last outcome counts.
 */
import { z } from 'zod';
import { id, instant } from './shapes.js';

/**
 * Effect `bring-item`: onto the body's first agenda after `notBefore` that has not left yet. Where no meeting of the body lies between
 * `notBefore` and `noLaterThan`, the nearest takes it, before or after: what is due in a month without a meeting is not put off for a season.
 */
export type BringItem = {
  /** The asking instance, and which of its items: one (workflow, key, ref) stands on one agenda at a time. */
  workflow: string;
  key: string;
  ref: string;
  bodyId: string;
  title: string;
  purpose: 'informatie' | 'advies' | 'besluitvorming';
  /** Of the meeting's time. */
  minutes: number;
  decisionAsked: string | null;
  coverNote: string | null;
  /** What the meeting may choose from, in Dutch; empty: it just decides. */
  choices: string[];
  /** Not in a meeting that begins before this instant; null: in the first one. */
  notBefore: string | null;
  /** When the body should have dealt with it; null or absent: whenever it meets. */
  noLaterThan?: string | null;
};

/** Effect `withdraw-item`: not needed any more; leaves the agenda of a meeting that has not begun. */
export type WithdrawItem = Pick<BringItem, 'workflow' | 'key' | 'ref'>;

const of = <T extends string>(type: T) => z.object({ type: z.literal(type), at: instant, ref: id, meetingId: id, itemId: id });

/** Stands on the agenda of the meeting that begins at `startsAt`; again when it went on to another one, or forward to an earlier one. */
export const itemPlaced = of('ITEM_PLACED').extend({ startsAt: instant });

/** `besloten` or `besproken`: settled. `ingetrokken`: the achterban does not agree; the item comes back on the next agenda. */
export const itemOutcome = of('ITEM_OUTCOME').extend({ outcome: z.enum(['besloten', 'besproken', 'ingetrokken']), choice: z.string().nullable() });

export type ItemPlaced = z.infer<typeof itemPlaced>;
export type ItemOutcome = z.infer<typeof itemOutcome>;
