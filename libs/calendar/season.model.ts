/** What the proposal of a school year's meetings takes and gives. Dates are local; numbers are meetings or calendar days. */
import type { Deadline, DeadlineRule, Instant, LocalDate, LocalTime, SchoolYear, Weekday } from './model.js';

/** A body's meeting rules, as the scheme has them. */
export interface SeasonBody {
  id: string;
  /** Dutch, for the reasons and warnings: 'Stuurgroep LEA'. */
  name: string;
  perYear: { min: number; max: number; target: number };
  /** Preferred first. */
  weekdays: readonly Weekday[];
  startTime: LocalTime;
  durationMinutes: number;
  minDaysApart: number;
  /** This body's last meeting before each meeting of `body` lies at least so many days earlier. */
  precedes: { body: string; atLeastDays: number } | null;
  /** A new meeting lies at least so many days from today, so that its call can still go out. */
  leadDays: number;
  /** The days on which the body is there, where it comes or goes while others stay: its numbers are scaled to them, its dates lie in them. */
  stands?: { from: LocalDate; until: LocalDate | null };
}

/** A body that meets once for each meeting of another (an agendacommissie): its dates follow from those. */
export interface SeasonCommittee {
  id: string;
  name: string;
  /** The body before whose meetings it meets, and how long before. */
  body: string;
  before: DeadlineRule;
  /** Of that body, where this is its agendacommissie: it meets when the items are in, before the agenda is fixed. null: only `before` counts. */
  agenda: { itemsDue: DeadlineRule; approval: DeadlineRule; papers: DeadlineRule } | null;
  startTime: LocalTime;
  durationMinutes: number;
}

export interface PlannedMeeting {
  body: string;
  date: LocalDate;
}

/** When a committee may meet for one meeting of its body: it starts at or after `opens.at` and ends by `closes.at`. */
export interface CommitteeWindow {
  target: PlannedMeeting;
  /** Where the rule counts to, shifted out of days without work or school. */
  counted: Deadline;
  opens: { date: LocalDate; at: Instant; label: string | null };
  closes: { date: LocalDate; at: Instant; label: string | null };
}

export interface SeasonInput {
  schoolYear: SchoolYear;
  /** In any order. */
  bodies: readonly SeasonBody[];
  committees?: readonly SeasonCommittee[];
  today: LocalDate;
  /**
   * First and last day for which the scheme applies here (its period, or the start of use). A school year that lies in it for
   * a part has its numbers scaled by the teaching days; `today` scales nothing, meetings already held count by `fixed`.
   */
  notBefore: LocalDate;
  until?: LocalDate | null;
  /** Meetings of this school year that are held or planned; they stay, count along, and are not proposed again. */
  fixed?: readonly PlannedMeeting[];
  /** Days on which nothing is proposed. */
  excluded?: readonly LocalDate[];
}

export interface ProposedMeeting extends PlannedMeeting {
  startTime: LocalTime;
  durationMinutes: number;
  at: Instant;
  /** Of a committee: the meeting that it comes before. */
  prepares: PlannedMeeting | null;
  /** Dutch sentences: why this date. */
  reason: string[];
}

/**
 * - `too-few`, `too-many`: below the minimum or above the maximum of the year;
 * - `fewer-than-target`: between the minimum and what was aimed at;
 * - `order`: another body's meeting has none before it, or not at the agreed distance;
 * - `order-cycle`: bodies that should each come before the other;
 * - `unprepared`: a meeting before which a committee should sit, and does not between the bounds for it;
 * - `obstacle`, `same-day`, `too-close`: a meeting on a day without meetings, together with another body, too soon after the last;
 * - `other-weekday`: no preferred weekday was left;
 * - `school-holidays-unknown`: the year runs beyond the table of school holidays;
 * - `outside-period`: the scheme does not hold in this year.
 */
export type SeasonWarningCode =
  | 'too-few' | 'too-many' | 'fewer-than-target' | 'order' | 'order-cycle' | 'unprepared' | 'obstacle' | 'same-day' | 'too-close' | 'other-weekday' | 'school-holidays-unknown' | 'outside-period';

export interface SeasonWarning {
  code: SeasonWarningCode;
  /** null: concerns the whole year. */
  body: string | null;
  date: LocalDate | null;
  /** Dutch, for the secretary. */
  message: string;
}

export interface SeasonProposal {
  /** New meetings only, by date. */
  meetings: ProposedMeeting[];
  warnings: SeasonWarning[];
  /** False when a rule of the scheme is broken: too few, too many, wrong order, unprepared. The warnings say which. */
  complete: boolean;
}
