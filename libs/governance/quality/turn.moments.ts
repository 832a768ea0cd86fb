/** When figures are asked for in a turn: as the scheme's monitors say; where they say nothing at the end of each year of the plan, and always before an evaluation. PURE. */
import { addDays, addMonths, formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Monitor, Scheme } from '#scheme/model';
import type { Subject } from './subjects.js';
import type { EvaluationWindow } from './turn.evaluations.js';

export interface AskedFigures {
  name: string;
  asks: LocalDate;
  closes: LocalDate;
  /** The last day that a figure may be of. */
  until: LocalDate;
}

const MONTHS = { maand: 1, kwartaal: 3, halfjaar: 6, jaar: 12 } as const;
/** Asked so long before the end of the period that it is of, so that the figure is there when the period is over. */
const LEAD_DAYS = { maand: 7, kwartaal: 14, halfjaar: 28, jaar: 42 } as const;
/** Three reminders climb in that time. */
const OPEN_DAYS = 35;
/** Figures for an evaluation are asked nine weeks before it; what was asked in the quarter before serves as well. */
const BEFORE_EVALUATION_DAYS = 63;
const STILL_FRESH_DAYS = 91;
/** The last moment before the evaluation that closes the turn. */
const LAST_DAYS = 35;

/** In order of time. `day`: when the turn begins. */
export function turnMoments(scheme: Scheme, subject: Subject, day: LocalDate, windows: readonly EvaluationWindow[]): AskedFigures[] {
  const closing = windows.at(-1);
  if (!closing) return [];
  const monitors = scheme.monitors.filter(({ ambition }) => subject.line === null && ambition === subject.id);
  const all = monitors.length > 0 ? monitors.flatMap((monitor) => ofMonitor(monitor, closing)) : ofPlanYears(scheme, day, closing);
  const regular = all.filter(({ asks }) => asks >= day);
  const before = windows.map((window) => beforeEvaluation(window, day)).filter(({ asks, until }) => !regular.some((one) => one.asks >= addDays(asks, BEFORE_EVALUATION_DAYS - STILL_FRESH_DAYS) && one.asks <= until));
  return [...regular, ...before].sort((a, b) => (a.asks < b.asks ? -1 : a.asks > b.asks ? 1 : 0));
}

/** Too late to count in the evaluation that closes the turn. */
const tooLate = (asks: LocalDate, { from }: EvaluationWindow): boolean => asks > addDays(from, -LAST_DAYS);

/** The last period's figure is asked early, where its evaluation comes before the period ends. */
function ofMonitor({ name, every, from, until }: Monitor, closing: EvaluationWindow): AskedFigures[] {
  const asked: AskedFigures[] = [];
  for (let count = 1; ; count++) {
    const last = addDays(addMonths(from, count * MONTHS[every]), -1);
    if (addMonths(from, (count - 1) * MONTHS[every]) > closing.until || (until !== null && last > until)) return asked;
    const planned = addDays(last, -LEAD_DAYS[every]);
    const asks = tooLate(planned, closing) ? addDays(closing.from, -LAST_DAYS) : planned;
    if (asked.at(-1)?.asks === asks) return asked;
    asked.push({ name: `${name} tot en met ${formatDutchDate(last).replace(/^\S+ /, '')}`, asks, closes: addDays(asks, OPEN_DAYS), until: last });
  }
}

function ofPlanYears({ annualPlan }: Scheme, day: LocalDate, closing: EvaluationWindow): AskedFigures[] {
  const kind = annualPlan?.year ?? 'schooljaar';
  const asked: AskedFigures[] = [];
  for (let year = Number(day.slice(0, 4)); year <= Number(closing.until.slice(0, 4)); year++) {
    const last = `${year}-${kind === 'schooljaar' ? '07-31' : '12-31'}`;
    const asks = addDays(last, -LEAD_DAYS.jaar);
    if (!tooLate(asks, closing)) asked.push({ name: kind === 'schooljaar' ? `Schooljaar ${year - 1}-${year}` : `Jaar ${year}`, asks, closes: addDays(asks, OPEN_DAYS), until: last });
  }
  return asked;
}

function beforeEvaluation({ name, from }: EvaluationWindow, day: LocalDate): AskedFigures {
  const asks = addDays(from, -BEFORE_EVALUATION_DAYS) < day ? day : addDays(from, -BEFORE_EVALUATION_DAYS);
  return { name: `Voor: ${name}`, asks, closes: addDays(asks, OPEN_DAYS), until: addDays(asks, OPEN_DAYS) };
}
