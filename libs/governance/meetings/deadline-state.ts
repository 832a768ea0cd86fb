/** Is what a deadline of a meeting asks for still to be done? PURE. */
import type { Deadline, Instant } from '#calendar/model';
import { MEETS } from '../preparation/planning.js';
import { OPEN_IN } from './planning.js';

/** How far a meeting is with all that has a deadline. */
export interface MeetingProgress {
  state: string;
  /** Nothing happens any more in the meeting itself; its minutes may still be under way. */
  ended: boolean;
  /** The besluiten- en actielijst has left, complete or as it stood on its day. */
  listed: boolean;
  minutesState: string | null;
  /** Of the agendacommissie's work; null where none prepares this agenda. */
  preparation: string | null;
  /** When the minutes, or what leaves in their place, were first sent to their readers. */
  distributedAt: Instant | null;
}

/** The states in which the work on the minutes is still to be done; `null`: they have not begun. */
const MINUTES_BEFORE: Readonly<Record<string, readonly (string | null)[]>> = {
  draft: [null, 'awaiting-draft'],
  review: [null, 'awaiting-draft', 'in-review'],
  akkoord: [null, 'awaiting-draft', 'in-review', 'awaiting-akkoord'],
};

/** Minutes on which somebody has still to work, also when their meeting has ended. */
export const MINUTES_WAITING: readonly string[] = ['awaiting-draft', 'in-review', 'awaiting-akkoord'];

const COMMITTEE_BUSY: readonly (string | null)[] = ['waiting', 'collecting', 'deciding'];

function isOpen(id: string, { state, ended, listed, minutesState, preparation, distributedAt }: MeetingProgress): boolean {
  if (ended && !MINUTES_WAITING.includes(minutesState ?? '')) return false;
  if (id in OPEN_IN) return OPEN_IN[id]!.includes(state);
  if (id === MEETS) return COMMITTEE_BUSY.includes(preparation);
  if (id in MINUTES_BEFORE) return MINUTES_BEFORE[id]!.includes(minutesState);
  return id === 'decisionList' ? !listed : distributedAt === null;
}

/** `moot`: what would have been announced had left before. */
export function deadlineState({ id, at }: Pick<Deadline, 'id' | 'at'>, progress: MeetingProgress, now: Instant): 'open' | 'done' | 'moot' {
  if (id !== 'preview') return isOpen(id, progress) ? 'open' : 'done';
  const { distributedAt } = progress;
  if (distributedAt !== null && Date.parse(distributedAt) < Date.parse(at)) return 'moot';
  // What the system announces by itself is either ahead or has been done.
  return Date.parse(at) > Date.parse(now) ? 'open' : 'done';
}
