/** On which days seats come free, the chair changes and notices go out. PURE. */
import { addMonths } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Roster } from './model.js';

/** A change of one group of `rules.leave`. */
export interface Turn {
  on: LocalDate;
  group: number;
}

/** Every change up to and including `until`: the groups in turn. */
export function turns({ period, rules }: Roster, until: LocalDate): Turn[] {
  return yearly(period.from, rules.everyYears, rules.changeDay, until).map((on, index) => ({ on, group: index % rules.leave.length }));
}

/** Days up to and including `until` on which the members choose another chair; none where the chair does not rotate. */
export const chairDays = ({ period, rules }: Roster, until: LocalDate): LocalDate[] =>
  rules.chairEveryYears === null ? [] : yearly(period.from, rules.chairEveryYears, rules.changeDay, until);

/** The first day after `after` on which this group leaves: the end of whoever comes into one of its seats then. */
export function nextTurn({ period, rules }: Roster, group: number, after: LocalDate): LocalDate {
  let on = later(firstChange(period.from, rules.everyYears, rules.changeDay), group * rules.everyYears);
  while (on <= after) on = later(on, rules.termYears);
  return on;
}

/** Days before a change on which those concerned are told, as far as the body exists by then; the earliest first. */
export const noticesBefore = ({ period, rules }: Roster, on: LocalDate): LocalDate[] =>
  rules.noticeMonths.map((months) => addMonths(on, -months)).filter((day) => day >= period.from);

function yearly(from: LocalDate, years: number, changeDay: string, until: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let on = firstChange(from, years, changeDay); on <= until; on = later(on, years)) days.push(on);
  return days;
}

/** The first change day when `years` are over: nobody sits shorter than that. */
function firstChange(from: LocalDate, years: number, changeDay: string): LocalDate {
  const over = later(from, years);
  const on = `${over.slice(0, 4)}-${changeDay}`;
  return on >= over ? on : later(on, 1);
}

const later = (date: LocalDate, years: number): LocalDate => addMonths(date, 12 * years);
