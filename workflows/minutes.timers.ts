/** When the world speaks to minutes. PURE: every timer that a snapshot implies, past ones included; a (name, at) fires once. */
import type { StoredSnapshot, Timer } from './definition.js';
import { isBefore, nextMorning, weekdaysEarlier, weekdaysLater, weeksLater } from './instants.js';
import type { Level, MinutesTimerEvent } from './minutes.events.js';
import type { MinutesContext } from './minutes.model.js';
import { retry } from './minutes.retry.js';
import { akkoordDue, draftDue, draftLeavesAt, reviewDue, wasDistributed } from './minutes.rules.js';

/** Weekdays after the deadline at which the reminder climbs one step. */
const DRAFT_LADDER: readonly Level[] = ['minute-taker', 'secretary', 'chair'];
/** The secretary may telephone and record the chair's answer. */
const AKKOORD_LADDER: readonly Level[] = ['chair', 'secretary'];
/** Chair and secretary see a late draft coming as long before as the ordinary one. */
const PREVIEW_WEEKDAYS = 2;
const WEEKS_FOR_CORRECTIONS = 2;

/** Weekly reminders after the last day while readers have no text, or not the one that was stopped; then it is clear that nobody writes or releases it. */
const TEXT_REMINDERS = 8;

const timer = (name: string, event: MinutesTimerEvent): Timer => ({ name, at: event.at, event });

export function minutesTimers(snapshot: StoredSnapshot<MinutesContext>): Timer[] {
  if (snapshot.value === 'closed') return [];
  const again = retry(snapshot.context);
  return [...ofState(snapshot), ...(again === null ? [] : [timer('retry', { type: 'RETRY_DUE', at: again.at })])];
}

function ofState({ value, context }: StoredSnapshot<MinutesContext>): Timer[] {
  switch (value) {
    case 'awaiting-draft':
      return [...ladder('DRAFT_REMINDER_DUE', DRAFT_LADDER, draftDue(context)), ...mailing(context), ...(hasText(context) ? [] : textReminders(context))];
    case 'in-review':
      return [timer('review', { type: 'REVIEW_DUE', at: reviewDue(context) }), ...mailing(context), ...lateMailing(context), ...stopReminders(context)];
    case 'awaiting-akkoord':
      return [...ladder('AKKOORD_REMINDER_DUE', AKKOORD_LADDER, akkoordDue(context)), ...mailing(context), ...lateMailing(context), ...stopReminders(context)];
    case 'adopted':
      return context.adoption === null ? [] : [timer('correction', { type: 'CORRECTION_DUE', at: weeksLater(context.adoption.at, WEEKS_FOR_CORRECTIONS) })];
    default:
      return [];
  }
}

const ladder = (type: 'DRAFT_REMINDER_DUE' | 'AKKOORD_REMINDER_DUE', levels: readonly Level[], due: string): Timer[] =>
  levels.map((level, step) => timer(`${type === 'DRAFT_REMINDER_DUE' ? 'draft' : 'akkoord'}-reminder-${level}`, { type, at: weekdaysLater(due, step), level }));

const mailing = ({ deadlines, distributionPassed }: MinutesContext): Timer[] =>
  distributionPassed ? [] : [timer('preview', { type: 'PREVIEW_DUE', at: deadlines.preview }), timer('distribution', { type: 'DISTRIBUTION_DUE', at: deadlines.distribution })];

const hasText = (context: MinutesContext): boolean => wasDistributed(context, 'draft') || wasDistributed(context, 'akkoord');

const stopReminders = (context: MinutesContext): Timer[] => (context.stoppedAt === null ? [] : textReminders(context));

/** Only those after the draft was withheld, handed in or stopped: past timers fire at once. */
function textReminders(context: MinutesContext): Timer[] {
  const { deadlines, distributionPassed, withheldAt, submittedAt, stoppedAt } = context;
  if (!distributionPassed) return [];
  const weeks = Array.from({ length: TEXT_REMINDERS }, (_, week) => nextMorning(weeksLater(deadlines.distribution, week + 1), deadlines.closedDays));
  const ahead = weeks.filter((at) => [withheldAt, submittedAt, stoppedAt].every((since) => since === null || isBefore(since, at)));
  return ahead.map((at) => timer('text-reminder', { type: 'TEXT_REMINDER_DUE', at }));
}

function lateMailing(context: MinutesContext): Timer[] {
  const at = context.distributionPassed ? draftLeavesAt(context) : null;
  if (at === null) return [];
  return [timer('late-preview', { type: 'PREVIEW_DUE', at: weekdaysEarlier(at, PREVIEW_WEEKDAYS, context.deadlines.closedDays) }), timer('late-distribution', { type: 'LATE_DISTRIBUTION_DUE', at })];
}
