/** When the world speaks to a handover. PURE: every timer that a snapshot implies, past ones included; a (name, at) fires once. */
import { addDays, instantOf, localDateOf } from '#calendar/local-date';
import type { StoredSnapshot, Timer } from './definition.js';
import type { HandoverLevel, HandoverTimerEvent } from './handover.events.js';
import type { HandoverContext } from './handover.model.js';
import { isBefore, nextMorning } from './instants.js';

/** Before the last day. */
const ANNOTATE_DAYS = 7;
/** Since it waits; after the last every four weeks, until so many. */
const WAITING_DAYS = [7, 14, 28];
const EVERY_DAYS = 28;
const MOST_REMINDERS = 10;
/** From the third on the chair hears it too. */
const SECRETARY_ALONE = 2;

const timer = (name: string, event: HandoverTimerEvent): Timer => ({ name, at: event.at, event });

export function handoverTimers({ value, context }: StoredSnapshot<HandoverContext>): Timer[] {
  switch (value) {
    case 'annotating': {
      const reminder = morning(addDays(context.leavesOn, -ANNOTATE_DAYS));
      const reminds = isBefore(context.since, reminder) && isBefore(reminder, context.leavesAt);
      return [...(reminds ? [timer('annotate-reminder', { type: 'ANNOTATE_REMINDER_DUE', at: reminder })] : []), timer('leaves', { type: 'LEAVES', at: context.leavesAt })];
    }
    case 'accepting':
      return reminders('accept-reminder', 'ACCEPT_REMINDER_DUE', context);
    case 'vacant':
      return reminders('vacant-reminder', 'VACANT_REMINDER_DUE', context);
    default:
      return [];
  }
}

function reminders(name: string, type: 'ACCEPT_REMINDER_DUE' | 'VACANT_REMINDER_DUE', { since }: HandoverContext): Timer[] {
  const days = [...WAITING_DAYS, ...Array.from({ length: MOST_REMINDERS - WAITING_DAYS.length }, (_, index) => WAITING_DAYS.at(-1)! + EVERY_DAYS * (index + 1))];
  return days.map((offset, index) => timer(`${name}-${index + 1}`, { type, at: morning(addDays(localDateOf(since), offset)), nr: index + 1, level: (index < SECRETARY_ALONE ? 'secretary' : 'chair') satisfies HandoverLevel }));
}

/** 09:00 on that day, or on the first weekday after it. */
const morning = (day: string): string => nextMorning(instantOf(day, '08:00'), []);
