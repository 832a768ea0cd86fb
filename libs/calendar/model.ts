/**
 * The words of the calendar room. PURE. Dates are ISO local dates ('2021-10-07') in Europe/Amsterdam, times 'HH:MM' in the
 * same zone, instants ISO 8601 UTC ('2021-10-07T13:00:00Z'): plain strings, because they live in JSON (contexts, API).
 */

export type LocalDate = string;
export type LocalTime = string;
export type Instant = string;
export type Region = 'noord' | 'midden' | 'zuid';
/** ISO weekday: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** 1 August to 31 July, both inclusive; label '2021-2022'. */
export interface SchoolYear {
  from: LocalDate;
  to: LocalDate;
  label: string;
}

/** Which special days carry meetings and deadlines; a choice of the scheme, by default none of them does. */
export interface HolidayPolicy {
  region: Region;
  meetOnGoodFriday: boolean;
  meetOnLiberationDay: boolean;
  /** A single working day between a public holiday and a weekend, such as the Friday after Ascension Day. */
  meetOnBridgeDays: boolean;
}

export type DayObstacle =
  | { kind: 'weekend' }
  | { kind: 'public-holiday'; name: string }
  | { kind: 'bridge-day'; name: string }
  | SchoolHoliday;

/** `expected`: the ministry has not fixed this year yet; the date follows from earlier years. */
export interface SchoolHoliday {
  kind: 'school-holiday';
  name: string;
  region: Region;
  expected: boolean;
}

export type Unit = 'calendar-days' | 'working-days' | 'weeks';

/**
 * One link of a chain of deadlines: so much before or after an anchor date, at a time of day. `amount` is a whole number,
 * zero or more; 0 is the anchor's own day.
 * `avoidSchoolHolidays`: also step out of the region's school holidays (people must be reachable).
 */
export interface DeadlineRule {
  id: string;
  /** Dutch, for the reader: 'Oproep voor agendapunten'. */
  label: string;
  amount: number;
  unit: Unit;
  direction: 'before' | 'after';
  time: LocalTime;
  avoidSchoolHolidays: boolean;
}

/** One step of "waarom deze datum?": from one date to the next and why, as data; `explain.ts` says it in Dutch. */
export type ReasonStep =
  | { code: 'count'; amount: number; unit: Unit; direction: 'before' | 'after'; from: LocalDate; to: LocalDate }
  | { code: 'shift'; obstacle: DayObstacle; direction: 'earlier' | 'later'; from: LocalDate; to: LocalDate }
  | { code: 'not-in-past'; from: LocalDate; to: LocalDate }
  | { code: 'after-predecessor'; predecessor: string; from: LocalDate; to: LocalDate }
  | { code: 'before-successor'; successor: string; from: LocalDate; to: LocalDate }
  | { code: 'chosen'; from: LocalDate; to: LocalDate }
  /** What was asked could only begin on that day: two weekdays are left for it. */
  | { code: 'began-late'; on: LocalDate; from: LocalDate; to: LocalDate }
  /** The meeting of `from` itself gave the achterban until `to`. */
  | { code: 'reserved'; from: LocalDate; to: LocalDate }
  | { code: 'no-school-holidays-known'; date: LocalDate };

export interface Deadline {
  id: string;
  label: string;
  date: LocalDate;
  /** `date` at the rule's time, Europe/Amsterdam, in UTC; never before the link that precedes it in the chain. */
  at: Instant;
  /** From what it was counted, in the reasons: 'de automatische verzending'; absent: the meeting. */
  anchor?: string;
  reason: ReasonStep[];
  /** False when the agreed distance can no longer be met: the date is then the best that is left. */
  met: boolean;
}
