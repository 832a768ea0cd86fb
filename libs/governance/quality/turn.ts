/** When everything of one turn of a quality cycle is due: from the scheme's evaluations, monitors and plan. PURE. */
import { addDays, instantOf, localDateOf, weekdayOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { BusinessCalendar } from '#calendar/working-days';
import type { Scheme } from '#scheme/model';
import type { CyclePlan, Moment, PlannedEvaluation } from '#workflows/quality-cycle.model';
import { turnEvaluations, type EvaluationWindow } from './turn.evaluations.js';
import { turnMoments } from './turn.moments.js';
import type { Subject } from './subjects.js';

const MORNING = '09:00';
/** Goals are set within six weeks; four weeks later the turn goes on without. */
const GOALS_DAYS = 42;
const GOALS_GRACE_DAYS = 28;
/** An evaluation is laid before its body a quarter ahead: its call for items leaves weeks before the meeting. */
const BRING_DAYS = 91;
/** Between the end of a turn's last window and the latest end of the turn lie evaluation, adjustment and their patience: closed days are known until then. */
const TAIL_DAYS = 300;

/**
 * null: no evaluation lies ahead in the scheme's period, so there is no turn to begin.
 * @param done ids of the evaluations of the turn before: what was evaluated early in its window is not evaluated again
 */
export function planTurn(scheme: Scheme, calendar: BusinessCalendar, subject: Subject, opens: Instant, done: readonly string[]): CyclePlan | null {
  const day = localDateOf(opens);
  const windows = turnEvaluations(scheme, subject, day, done);
  const last = windows.at(-1);
  if (!last) return null;
  const goalsDue = addDays(day, GOALS_DAYS);
  return {
    opens,
    goalsDue: workingMorning(calendar, goalsDue),
    goalsLapse: workingMorning(calendar, addDays(goalsDue, GOALS_GRACE_DAYS)),
    moments: turnMoments(scheme, subject, day, windows).map((one, index): Moment => {
      const asks = workingMorning(calendar, one.asks);
      return { nr: index + 1, name: one.name, asks, closes: workingMorning(calendar, one.closes), until: one.until };
    }),
    evaluations: windows.map((window) => plannedEvaluation(calendar, subject, window, opens)),
    closedDays: closedDays(calendar, day, addDays(last.until, TAIL_DAYS)),
  };
}

function plannedEvaluation(calendar: BusinessCalendar, { name: subject }: Subject, { id, name, own, kind, aspects, bodyId, from, until, closing }: EvaluationWindow, opens: Instant): PlannedEvaluation {
  const brings = workingMorning(calendar, addDays(from, -BRING_DAYS));
  const title = own || name.includes(subject) ? name : `${name}: ${subject}`;
  return { id, name: title.slice(0, 200), kind, aspects, bodyId, brings: brings < opens ? opens : brings, from: instantOf(from, '00:00'), until: instantOf(until, '23:59'), closing };
}

/** Nine o'clock on that day, or on the first working day after it. */
export const workingMorning = (calendar: BusinessCalendar, date: LocalDate): Instant => instantOf(calendar.isWorkingDay(date) ? date : calendar.nextWorkingDay(date), MORNING);

function closedDays(calendar: BusinessCalendar, from: LocalDate, until: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) if (weekdayOf(day) <= 5 && !calendar.isWorkingDay(day)) days.push(day);
  return days;
}
