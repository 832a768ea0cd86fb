/** Is what a deadline of a meeting asks for still to be done? PURE. */
import type { Deadline, Instant } from '#calendar/model';
import type { Distribution } from '#workflows/minutes.model';
import { hasFailed } from '#workflows/minutes.retry';
import { MEETS } from '../preparation/planning.js';
import { OPEN_IN } from './planning.js';

/** How far a meeting is with all that has a deadline. */
export interface MeetingProgress {
  state: string;
  /** Nothing happens any more in the meeting itself; its minutes may still be under way. */
  ended: boolean;
  /** Members have had an agenda. */
  agendaSent: boolean;
  /** It left without having been fixed, and was not since. */
  fixedBySilence: boolean;
  /** When an agenda that was fixed was last opened again: what was due before that is not asked a second time. */
  reopenedAt: Instant | null;
  /** The besluiten- en actielijst has left, complete or as it stood on its day. */
  listed: boolean;
  minutesState: string | null;
  akkoordAt: Instant | null;
  /** Of the agendacommissie's work; null where none prepares this agenda. */
  preparation: string | null;
  /** Of the minutes, or of what leaves in their place; null: the minutes have not begun. */
  distributions: readonly Distribution[] | null;
}

/** The states in which the work on the minutes is still to be done; `null`: they have not begun. */
const MINUTES_BEFORE: Readonly<Record<string, readonly (string | null)[]>> = {
  draft: [null, 'awaiting-draft'],
  review: [null, 'awaiting-draft', 'in-review'],
  akkoord: [null, 'awaiting-draft', 'in-review', 'awaiting-akkoord'],
};

/** Minutes on which somebody has still to work, also when their meeting has ended. */
export const MINUTES_WAITING: readonly string[] = ['awaiting-draft', 'in-review', 'awaiting-akkoord'];

/** States of an agendacommissie that is still at work on an agenda. */
export const COMMITTEE_BUSY: readonly (string | null)[] = ['waiting', 'collecting', 'deciding'];

/** Nothing is prepared any more, whatever was left undone. */
const AFTERWARDS: readonly string[] = ['held', 'closed'];

/** Readers have something, or will in a moment; `text`: the minutes themselves. */
const reached = ({ distributions }: MeetingProgress, text: boolean): boolean => (distributions ?? []).some((one) => !hasFailed(one) && !(text && one.status === 'decisions-only'));

function isOpen({ id, at }: Pick<Deadline, 'id' | 'at'>, isAhead: boolean, progress: MeetingProgress): boolean {
  const { state, ended, reopenedAt, listed, minutesState, preparation } = progress;
  if (ended && !MINUTES_WAITING.includes(minutesState ?? '')) return false;
  if (id in OPEN_IN) return OPEN_IN[id]!.includes(state) && !(reopenedAt !== null && Date.parse(at) <= Date.parse(reopenedAt));
  if (id === MEETS) return COMMITTEE_BUSY.includes(preparation);
  if (id in MINUTES_BEFORE) return MINUTES_BEFORE[id]!.includes(minutesState);
  if (id === 'decisionList') return !ended && !listed;
  // A list in place of the minutes does for the last day, not before it.
  return !reached(progress, isAhead);
}

/** Of what is not open: whether it was done, or only passed. */
function wasDone(id: string, progress: MeetingProgress): boolean {
  const { state, agendaSent, fixedBySilence, listed, minutesState, akkoordAt, preparation } = progress;
  if (id in OPEN_IN) return (agendaSent || !AFTERWARDS.includes(state)) && !(id === 'approval' && fixedBySilence);
  if (id === MEETS) return preparation === 'settled';
  if (id === 'akkoord') return akkoordAt !== null;
  if (id in MINUTES_BEFORE) return minutesState !== null && !MINUTES_BEFORE[id]!.includes(minutesState);
  return id === 'decisionList' ? listed : reached(progress, true);
}

/**
 * `passed`: its time is over and it was not done. The calendar shows that day without a mark, for it was due then all the same.
 * `moot`: nothing will come of it: what would have been announced had left before, or what it asks for was overtaken.
 */
export function deadlineState({ id, at }: Pick<Deadline, 'id' | 'at'>, progress: MeetingProgress, now: Instant): 'open' | 'done' | 'passed' | 'moot' {
  const isAhead = Date.parse(at) > Date.parse(now);
  if (id !== 'preview') return isOpen({ id, at }, isAhead, progress) ? 'open' : wasDone(id, progress) ? 'done' : isAhead ? 'moot' : 'passed';
  const left = progress.distributions?.[0]?.requestedAt;
  if (left !== undefined && Date.parse(left) < Date.parse(at)) return 'moot';
  // What the system announces by itself is either ahead or has been done.
  return isAhead ? 'open' : 'done';
}
