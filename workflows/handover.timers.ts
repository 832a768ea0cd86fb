/** When the world speaks to a handover. PURE: every timer that a snapshot implies, past ones included; a (name, at) fires once. */
import { addDays, instantOf, localDateOf } from '#calendar/local-date';
import type { StoredSnapshot, Timer } from './definition.js';
import type { HandoverLevel, HandoverTimerEvent } from './handover.events.js';
import type { HandoverContext } from './handover.model.js';
import { asksSuccessor } from './handover.rules.js';
import { isBefore, nextMorning } from './instants.js';

/** Before the last day. */
const ANNOTATE_DAYS = 7;
/**
 * Days since it waits, and how far it has climbed by then. Nobody is asked more than once a week; after the last one nobody is written
 * to any more, and it stands on the secretary's list until it is answered.
 */
const ACCEPT_STEPS: readonly Step[] = [{ days: 7, level: 'successor' }, { days: 14, level: 'successor' }, { days: 28, level: 'secretary' }, { days: 42, level: 'chair' }];
/** A seat may stay empty for long: the secretary knows that, and hears it less often. */
const VACANT_STEPS: readonly Step[] = [{ days: 28, level: 'secretary' }, { days: 56, level: 'chair' }];
/** Between the last reminder and the list. */
const LIST_DAYS = 14;

interface Step {
  days: number;
  level: HandoverLevel;
}

const timer = (name: string, event: HandoverTimerEvent): Timer => ({ name, at: event.at, event });

export function handoverTimers({ value, context }: StoredSnapshot<HandoverContext>): Timer[] {
  switch (value) {
    case 'annotating': {
      const reminder = morning(addDays(context.leavesOn, -ANNOTATE_DAYS));
      const reminds = isBefore(context.since, reminder) && isBefore(reminder, context.leavesAt);
      return [...(reminds ? [timer('annotate-reminder', { type: 'ANNOTATE_REMINDER_DUE', at: reminder })] : []), timer('leaves', { type: 'LEAVES', at: context.leavesAt })];
    }
    case 'accepting':
      return climbing('accept-reminder', 'ACCEPT_REMINDER_DUE', ACCEPT_STEPS, context).filter(({ event }) => asksSuccessor(context) || event['level'] !== 'successor');
    case 'vacant':
      return climbing('vacant-reminder', 'VACANT_REMINDER_DUE', VACANT_STEPS, context);
    default:
      return [];
  }
}

function climbing(name: string, type: 'ACCEPT_REMINDER_DUE' | 'VACANT_REMINDER_DUE', steps: readonly Step[], { since }: HandoverContext): Timer[] {
  const at = (days: number): string => morning(addDays(localDateOf(since), days));
  const reminders = steps.map(({ days, level }, index) => timer(`${name}-${index + 1}`, { type, at: at(days), nr: index + 1, level }));
  return [...reminders, timer('list', { type: 'LIST_DUE', at: at(steps.at(-1)!.days + LIST_DAYS) })];
}

/** 09:00 on that day, or on the first weekday after it. */
const morning = (day: string): string => nextMorning(instantOf(day, '08:00'), []);
