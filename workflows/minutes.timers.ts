/** When the world speaks to minutes. PURE: every timer that a snapshot implies, past ones included; a (name, at) fires once. */
import type { StoredSnapshot, Timer } from './definition.js';
import { fairDeadline, weekdaysLater, weeksLater } from './instants.js';
import type { Level, MinutesTimerEvent } from './minutes.events.js';
import type { MinutesContext } from './minutes.model.js';
import { wasDistributed } from './minutes.rules.js';

/** Weekdays after the deadline at which the reminder climbs one step. */
const DRAFT_LADDER: readonly Level[] = ['minute-taker', 'secretary', 'chair'];
/** The secretary may telephone and record the chair's answer. */
const AKKOORD_LADDER: readonly Level[] = ['chair', 'secretary'];
/** A draft that comes after the last day leaves by itself this much later, should the chair not have answered. */
const WEEKS_FOR_A_LATE_DRAFT = 1;
const WEEKS_FOR_CORRECTIONS = 2;

const timer = (name: string, event: MinutesTimerEvent): Timer => ({ name, at: event.at, event });

export function minutesTimers({ value, context }: StoredSnapshot<MinutesContext>): Timer[] {
  const { deadlines, withheldAt, submittedAt, akkoordRequestedAt, adoptedAt } = context;
  switch (value) {
    case 'awaiting-draft':
      return [...ladder('DRAFT_REMINDER_DUE', DRAFT_LADDER, fairDeadline(deadlines.draft, withheldAt)), ...mailing(context)];
    case 'in-review':
      return [timer('review', { type: 'REVIEW_DUE', at: fairDeadline(deadlines.review, submittedAt) }), ...mailing(context), ...lateMailing(context)];
    case 'awaiting-akkoord':
      return [...ladder('AKKOORD_REMINDER_DUE', AKKOORD_LADDER, fairDeadline(deadlines.akkoord, akkoordRequestedAt)), ...mailing(context), ...lateMailing(context)];
    case 'adopted':
      return adoptedAt === null ? [] : [timer('correction', { type: 'CORRECTION_DUE', at: weeksLater(adoptedAt, WEEKS_FOR_CORRECTIONS) })];
    default:
      return [];
  }
}

const ladder = (type: 'DRAFT_REMINDER_DUE' | 'AKKOORD_REMINDER_DUE', levels: readonly Level[], due: string): Timer[] =>
  levels.map((level, step) => timer(`${type === 'DRAFT_REMINDER_DUE' ? 'draft' : 'akkoord'}-reminder-${level}`, { type, at: weekdaysLater(due, step), level }));

const mailing = ({ deadlines, distributionPassed }: MinutesContext): Timer[] =>
  distributionPassed ? [] : [timer('preview', { type: 'PREVIEW_DUE', at: deadlines.preview }), timer('distribution', { type: 'DISTRIBUTION_DUE', at: deadlines.distribution })];

function lateMailing(context: MinutesContext): Timer[] {
  const { distributionPassed, stoppedAt, readySince } = context;
  if (!distributionPassed || stoppedAt !== null || readySince === null || wasDistributed(context, 'draft')) return [];
  return [timer('late-distribution', { type: 'LATE_DISTRIBUTION_DUE', at: weeksLater(readySince, WEEKS_FOR_A_LATE_DRAFT) })];
}
