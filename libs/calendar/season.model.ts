/** What the proposal of a school year's meetings takes and gives. Dates are local; numbers are meetings or calendar days. */
import type { Instant, LocalDate, LocalTime, SchoolYear, Weekday } from './model.js';

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
}

export interface PlannedMeeting {
  body: string;
  date: LocalDate;
}

export interface SeasonInput {
  schoolYear: SchoolYear;
  /** In any order. */
  bodies: readonly SeasonBody[];
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
  /** Dutch sentences: why this date. */
  reason: string[];
}

/**
 * - `too-few`, `too-many`: below the minimum or above the maximum of the year;
 * - `fewer-than-target`: between the minimum and what was aimed at;
 * - `order`: another body's meeting has none before it, or not at the agreed distance;
 * - `order-cycle`: bodies that should each come before the other;
 * - `obstacle`, `same-day`, `too-close`: a meeting on a day without meetings, together with another body, too soon after the last;
 * - `other-weekday`: no preferred weekday was left;
 * - `school-holidays-unknown`: the year runs beyond the table of school holidays.
 */
export type SeasonWarningCode =
  | 'too-few' | 'too-many' | 'fewer-than-target' | 'order' | 'order-cycle' | 'obstacle' | 'same-day' | 'too-close' | 'other-weekday' | 'school-holidays-unknown';

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
  /** False when a rule of the scheme is broken: too few, too many, wrong order. The warnings say which. */
  complete: boolean;
}
