/** The dates of a body that settles itself how often it meets: a rule of its members, through a school year. PURE. */
import { describeObstacle } from '#calendar/explain';
import { addDays, instantOf } from '#calendar/local-date';
import type { Instant, LocalDate, LocalTime, SchoolYear } from '#calendar/model';
import { recurrenceInWords, recurringDates, type RecurrenceRule } from '#calendar/recurrence';
import type { BusinessCalendar } from '#calendar/working-days';
import type { Body } from '#scheme/model';
import { leadDays } from './planning.js';

export interface Series {
  /** Dutch: 'elke eerste donderdag van de maand'. */
  rule: string;
  meetings: { date: LocalDate; at: Instant }[];
  /** Dates of the rule on which nothing can be planned, each with a Dutch sentence. */
  skipped: { date: LocalDate; why: string }[];
  /** Dutch, for the year as a whole. */
  warnings: string[];
}

export interface SeriesInput {
  warnings: string[];
  schoolYear: SchoolYear;
  rule: RecurrenceRule;
  startTime: LocalTime;
  today: LocalDate;
  /** Days on which the body meets already. */
  planned: readonly LocalDate[];
}

/** Its call must still be able to leave, as for any other meeting. */
export function seriesOf(calendar: BusinessCalendar, body: Pick<Body, 'agenda'>, { warnings, schoolYear, rule, startTime, today, planned }: SeriesInput): Series {
  const found = recurringDates(calendar, rule, schoolYear);
  const first = addDays(today, leadDays(body.agenda.call));
  const whyNot = (date: LocalDate): string | null => {
    if (date <= today) return 'Deze dag is voorbij.';
    if (planned.includes(date)) return 'Op deze dag staat al een vergadering.';
    return date < first ? 'De oproep voor agendapunten kan niet meer op tijd uit.' : null;
  };
  const judged = found.dates.map((date) => ({ date, why: whyNot(date) }));
  return {
    warnings,
    rule: recurrenceInWords(rule),
    meetings: judged.filter(({ why }) => why === null).map(({ date }) => ({ date, at: instantOf(date, startTime) })),
    skipped: [...judged.flatMap(({ date, why }) => (why === null ? [] : [{ date, why }])), ...found.skipped.map(({ date, obstacle }) => ({ date, why: `Deze dag ${describeObstacle(obstacle)}.` }))].sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}
