/** When something is planned, as a plan words it and as dates. PURE. */
import type { LocalDate, Region } from '../model.js';

/** The year that a plan is for; `from` and `until` are its first and last day. `region` is that of the school holidays. */
export interface PlanYear {
  kind: 'schooljaar' | 'kalenderjaar';
  from: LocalDate;
  until: LocalDate;
  region: Region;
}

/** `times` times in every `every` units: 4 in 1 year, 1 in 6 weeks. */
export interface Recurrence {
  times: number;
  every: number;
  unit: RecurrenceUnit;
}
export type RecurrenceUnit = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** The unit in which the phrase is exact; `about`: it only says roughly when ('medio 2022', 'najaar'). */
export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'about';

/** Both days inclusive, `from` never after `until`; `recurrence`: within them again and again, null: once, or all the time. */
export interface PlanningPeriod {
  from: LocalDate;
  until: LocalDate;
  recurrence: Recurrence | null;
  precision: Precision;
}

/** `text` is what was written, as it was; where no period can be told from it, `warning` says so in Dutch. */
export type Planning = { text: string; period: PlanningPeriod; warning: null } | { text: string; period: null; warning: string };
