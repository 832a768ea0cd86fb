/** When the world speaks to an annual plan. PURE: every timer that a snapshot implies, past ones included; a (name, at) fires once. */
import { addDays, instantOf, localDateOf } from '#calendar/local-date';
import type { ActionsDue, PlanLevel, PlanTimerEvent } from './annual-plan.events.js';
import type { AnnualPlanContext } from './annual-plan.model.js';
import { known } from './annual-plan.rules.js';
import type { StoredSnapshot, Timer } from './definition.js';
import { isBefore, nextMorning } from './instants.js';

/** Days before and after the day on which the text must be there; after the last one every four weeks. */
const DRAFT_DAYS = [-14, -3, 1, 28];
const EVALUATION_DAYS = [-14, 1, 28];
/** Days since it lies there. */
const WAITING_DAYS = [14, 28];
const EVERY_DAYS = 28;
const MOST_REMINDERS = 8;
/** An action whose period is over is asked after once more. */
const OVERDUE_DAYS = 14;

const timer = (name: string, event: PlanTimerEvent): Timer => ({ name, at: event.at, event: event as Timer['event'] });

export function annualPlanTimers({ value, context }: StoredSnapshot<AnnualPlanContext>): Timer[] {
  const { dates } = context;
  const next = context.nextAsked || value === 'closed' || value === 'lapsed' ? [] : [timer('next-year', { type: 'NEXT_YEAR_DUE', at: dates.next })];
  const ends = timer('year-ends', { type: 'YEAR_ENDS', at: nextMorning(dates.ends, []) });
  switch (value) {
    case 'drafting':
      return [...reminders(context, 'draft', 'DRAFT_REMINDER_DUE', dates.draft, DRAFT_DAYS, (at) => isBefore(dates.draft, at)), ...next, ends];
    case 'aligning':
      return [...reminders(context, 'alignment', 'ALIGNMENT_REMINDER_DUE', context.since, WAITING_DAYS, (at) => isBefore(dates.adoption, at)), ...next, ends];
    case 'adopting':
      return [...reminders(context, 'adoption', 'ADOPTION_REMINDER_DUE', context.since, WAITING_DAYS, (at) => isBefore(dates.adoption, at)), ...adoptions(context), ...actions(context), ...next, ends];
    case 'informing':
      return [...reminders(context, 'council', 'COUNCIL_REMINDER_DUE', context.since, WAITING_DAYS, (_, nr) => nr > 2), ...actions(context), ...evaluation(context), ...next, ends];
    case 'executing':
      return [...actions(context), ...evaluation(context), ...next, ends];
    case 'evaluating':
      return [...evaluationReminders(context), ...next];
    default:
      return [];
  }
}

type Reminder = Extract<PlanTimerEvent, { nr: number }>['type'];

/** From `about` on, on office mornings; none before the present stage began, none after the year. `climbs`: the chair hears it too. */
function reminders({ since, dates }: AnnualPlanContext, name: string, type: Reminder, about: string, days: readonly number[], climbs: (at: string, nr: number) => boolean): Timer[] {
  const later = Array.from({ length: MOST_REMINDERS - days.length }, (_, index) => days.at(-1)! + EVERY_DAYS * (index + 1));
  const all = [...days, ...later].map((offset, index) => ({ nr: index + 1, at: morning(addDays(localDateOf(about), offset)) }));
  return all
    .filter(({ at }) => isBefore(since, at) && (type === 'EVALUATION_REMINDER_DUE' || isBefore(at, dates.ends)))
    .map(({ nr, at }) => timer(`${name}-reminder-${nr}`, { type, at, nr, level: (climbs(at, nr) ? 'chair' : 'secretary') satisfies PlanLevel }));
}

/** On the day of which the scheme knows it, at noon: what is past is noted at once. */
const adoptions = (context: AnnualPlanContext): Timer[] => known(context).map((one) => timer(`known-adoption-${one.authority}`, { type: 'KNOWN_ADOPTION_DUE', at: instantOf(one.on, '12:00'), ...one }));

const evaluation = (context: AnnualPlanContext): Timer[] =>
  context.evaluatedOn === null ? [...(isBefore(context.since, context.dates.evaluationOpens) ? [timer('evaluation-opens', { type: 'EVALUATION_OPENS', at: context.dates.evaluationOpens })] : []), ...evaluationReminders(context)] : [];

const evaluationReminders = (context: AnnualPlanContext): Timer[] =>
  reminders(context, 'evaluation', 'EVALUATION_REMINDER_DUE', context.dates.evaluation, EVALUATION_DAYS, (at) => isBefore(context.dates.evaluation, at));

/** One a morning, with all that is to be told then. What was done, or lies before these actions began to count, is not told. */
function actions({ actions: planned, done, runsFrom }: AnnualPlanContext): Timer[] {
  if (runsFrom === null) return [];
  const mornings = new Map<string, ActionsDue>();
  const tell = (day: string, what: keyof ActionsDue, id: string): void => {
    const at = morning(day);
    if (!isBefore(runsFrom, at)) return;
    const due = mornings.get(at) ?? { begin: [], again: [], end: [], overdue: [] };
    due[what].push(id);
    mornings.set(at, due);
  };
  for (const { id, from, until, again } of planned) {
    if (from === null || until === null || done.includes(id)) continue;
    tell(from, 'begin', id);
    for (const day of again) tell(day, 'again', id);
    if (until !== from) tell(until, 'end', id);
    tell(addDays(until, OVERDUE_DAYS), 'overdue', id);
  }
  return [...mornings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([at, due]) => timer(`actions-${localDateOf(at)}`, { type: 'ACTIONS_DUE', at, ...due }));
}

/** 09:00 on that day, or on the first weekday after it. */
const morning = (day: string): string => nextMorning(instantOf(day, '08:00'), []);
