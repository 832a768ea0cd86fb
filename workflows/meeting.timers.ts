/**
 * When the world speaks to a meeting. PURE: every timer that a snapshot implies, past ones included. A (name, at) fires once,
 * so a name belongs to one moment; after MOVED the moments differ and the same names count again.
 */
import type { StoredSnapshot, Timer } from './definition.js';
import { hoursEarlier, isBefore, nextMorning, weekdaysEarlier, weeksLater } from './instants.js';
import type { MeetingTimerEvent } from './meeting.events.js';
import type { MeetingContext, Reservation } from './meeting.model.js';
import { lateListAt, openItems } from './meeting.rules.js';

/** Weekly follow-ups of a reservation, the first on its own date; a week after the last it lapses. */
const FOLLOW_UPS = 3;
/** So long before its date the achterban is asked once more. */
const WEEKDAYS_BEFORE = 3;
/** The letter about what lapsed says that a "nee" can still be recorded: for so long. */
const WEEKS_FOR_A_LATE_ANSWER = 6;
/** A meeting whose record is never completed stays open this much longer, so that a late secretary can still complete it. */
const WEEKS_FOR_A_LATE_RECORD = 8;

const timer = (name: string, event: MeetingTimerEvent): Timer => ({ name, at: event.at, event });

export function meetingTimers({ value, context }: StoredSnapshot<MeetingContext>): Timer[] {
  if (value === 'held') return afterwards(context);
  return [...preparation(value as string, context), timer('meeting-started', { type: 'MEETING_STARTED', at: context.startsAt })];
}

function preparation(state: string, context: MeetingContext): Timer[] {
  const { deadlines } = context;
  switch (state) {
    case 'planned':
      return [timer('call', { type: 'CALL_DUE', at: deadlines.call })];
    case 'collecting':
      return [...reminders('items-reminder', 'ITEMS_REMINDER_DUE', deadlines.itemReminders), timer('items-due', { type: 'ITEMS_DUE', at: deadlines.itemsDue }), timer('papers', { type: 'PAPERS_DUE', at: deadlines.papers })];
    case 'drafting':
    case 'proposed':
      return unfixed(context);
    case 'fixed':
      return [...paperReminders(context), timer('papers', { type: 'PAPERS_DUE', at: deadlines.papers })];
    default:
      return [];
  }
}

/**
 * A reopened agenda is not held to what had passed when it was reopened: members have the version before it. They get the new
 * one a weekday before the meeting at the latest; of what was reopened later than that, an hour before it, if that is still to come.
 */
function unfixed(context: MeetingContext): Timer[] {
  const { deadlines, reopenedAt, agendaVersion, startsAt } = context;
  const all = [
    ...reminders('approval-reminder', 'APPROVAL_REMINDER_DUE', deadlines.approvalReminders),
    timer('approval', { type: 'APPROVAL_DUE', at: deadlines.approval }),
    ...paperReminders(context),
    timer('papers', { type: 'PAPERS_DUE', at: deadlines.papers }),
  ];
  if (reopenedAt === null) return all;
  const ahead = all.filter(({ at }) => isBefore(reopenedAt, at));
  if (isBefore(reopenedAt, deadlines.papers)) return ahead;
  const again = [weekdaysEarlier(startsAt, 1), hoursEarlier(startsAt, 1)].find((at) => isBefore(reopenedAt, at));
  return again === undefined ? ahead : [...ahead, timer(`papers-${agendaVersion}`, { type: 'PAPERS_DUE', at: again })];
}

const paperReminders = ({ deadlines }: MeetingContext) => reminders('papers-reminder', 'PAPERS_REMINDER_DUE', deadlines.paperReminders);

const reminders = (name: string, type: 'ITEMS_REMINDER_DUE' | 'APPROVAL_REMINDER_DUE' | 'PAPERS_REMINDER_DUE', instants: readonly string[]): Timer[] =>
  instants.map((at, index) => timer(`${name}-${index + 1}`, { type, at, nr: index + 1 }));

function afterwards(context: MeetingContext): Timer[] {
  const { decisionList, draft, distribution } = context.minutes;
  const late = weeksLater(distribution, WEEKS_FOR_A_LATE_RECORD);
  const before = weekdaysEarlier(decisionList, 1);
  const record = [
    // Only when it falls after the meeting began: past timers fire at once.
    ...(isBefore(context.startsAt, before) ? [timer('record-before', { type: 'RECORD_DUE', at: before, level: 'secretary' })] : []),
    ...list(context),
    timer('record-chair', { type: 'RECORD_DUE', at: draft, level: 'chair' }),
  ];
  const carry = !context.carryOver && openItems(context).length > 0 ? [timer('carry-over', { type: 'CARRY_OVER_DUE', at: distribution })] : [];
  const close = context.recordCompletedAt === null ? timer('close-unrecorded', { type: 'CLOSE_DUE', at: late }) : timer('close', { type: 'CLOSE_DUE', at: distribution });
  return [
    ...(context.recordCompletedAt === null ? record : []),
    ...carry,
    ...(context.closing ? [] : [close]),
    ...context.reservations.flatMap((one) => reservationTimers(one, context.minutes.closedDays)),
  ];
}

/** What was recorded leaves on its day, complete or not; where nothing was, on the morning after something is. */
function list(context: MeetingContext): Timer[] {
  if (context.listAskedAt !== null) return [];
  const late = lateListAt(context);
  return [timer('list', { type: 'LIST_DUE', at: context.minutes.decisionList }), ...(late === null ? [] : [timer('list-late', { type: 'LIST_DUE', at: late })])];
}

function reservationTimers(reservation: Reservation, closedDays: readonly string[]): Timer[] {
  const { itemId, until, state } = reservation;
  if (state === 'lapsed') return [timer(`reservation-${itemId}-over`, { type: 'RESERVATION_OVER', at: weeksLater(until, FOLLOW_UPS + WEEKS_FOR_A_LATE_ANSWER), itemId })];
  if (state !== 'open') return [];
  const followUps = Array.from({ length: FOLLOW_UPS }, (_, week) =>
    timer(`reservation-${itemId}-${week + 1}`, { type: 'RESERVATION_DUE', at: weeksLater(until, week), itemId, followUp: week + 1 }),
  );
  return [...askedBefore(reservation, closedDays), ...followUps, timer(`reservation-${itemId}-lapsed`, { type: 'RESERVATION_LAPSED', at: weeksLater(until, FOLLOW_UPS), itemId })];
}

/** The morning after it was recorded, by when what was recorded wrongly is put right; and a few days before its date, where that is another day. */
function askedBefore({ itemId, since, until }: Reservation, closedDays: readonly string[]): Timer[] {
  if (!since) return [];
  const asked = nextMorning(since, closedDays);
  const again = weekdaysEarlier(until, WEEKDAYS_BEFORE, closedDays);
  const days = [...(isBefore(asked, until) ? [{ at: asked, reminder: false }] : []), ...(isBefore(asked, again) ? [{ at: again, reminder: true }] : [])];
  return days.map(({ at, reminder }) => timer(`reservation-${itemId}-${reminder ? 'again' : 'asked'}`, { type: 'RESERVATION_ASKED', at, itemId, reminder }));
}
