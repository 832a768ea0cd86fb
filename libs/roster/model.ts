/**
 * The words of the roster room: who leaves which seat when, and who may come (rooster van aftreden). PURE.
 *
 * No persons here: who they will be in four years nobody knows. A candidate stands for a place that somebody has already: a seat
 * of the body that the members come from ('platform/po-1'), or an organisation. A new college changes the person behind
 * 'platform/wethouder', not the term. Dates are local; a sitting runs from `since` until (not including) `until`.
 */
import type { Instant, LocalDate } from '#calendar/model';
import type { Named, RotationRules } from '#scheme/model';

/** One body's voting seats and who may sit in them. */
export interface Roster {
  body: string;
  name: string;
  period: { from: LocalDate; until: LocalDate | null };
  rules: RotationRules;
  /** Voting seats, in the order of the scheme. */
  seats: RosterSeat[];
  candidates: ReadonlyMap<string, Candidate>;
  /** Sectors of which at least one member sits here at all times. */
  coverage: string[];
  /** All sectors of the scheme, for what people read. */
  sectors: Named[];
  /** The seat that presides; null: the members choose one of them. */
  fixedChair: string | null;
}

export interface RosterSeat {
  id: string;
  name: string;
  ambition: string | null;
  /** Index in `rules.leave`; null: does not rotate. */
  group: number | null;
  /** Ids of candidates; whoever sits in a seat that does not rotate is its one candidate. */
  eligible: string[];
}

export interface Candidate {
  id: string;
  name: string;
  sector: string | null;
  /** An organisation sends somebody else when one leaves, and may fill more seats than one: the rules for persons do not bind it. */
  organisation: boolean;
}

/** Somebody in a seat. `until` is the day on which the seat is to come free; null: it does not rotate. */
export interface Sitting {
  seat: string;
  ambition: string | null;
  candidate: string;
  sector: string | null;
  since: LocalDate;
  until: LocalDate | null;
}

/**
 * - `new`: did not sit here the day before (of an organisation: somebody else from it).
 * - `moves`: left another seat of this body on the same day.
 * - `re-appointed`: the same seat again, by recorded decision.
 */
export type How = 'new' | 'moves' | 're-appointed';

/** What happens on one day. The first line-up is a change too, in which nobody leaves. */
export interface Change {
  on: LocalDate;
  /** The start of that day, local time. */
  at: Instant;
  leaving: Sitting[];
  joining: (Sitting & { how: How })[];
  /** Should have left, and stay until there is a successor. */
  carriedOver: Sitting[];
  /** Seats that stay empty for now. */
  vacant: string[];
  /** Sectors that those who stay do not cover: of each at least one successor. */
  mustComeFrom: string[];
  /** Per seat that comes free all candidates with whom a complete line-up can be made that does not need more come-backs than this one. */
  options: { seat: string; candidates: string[] }[];
  /** Seats; equal where the chair stays. */
  chair: { from: string | null; to: string | null };
  /** Days on which those concerned are told; none for what nobody saw coming. */
  noticesOn: LocalDate[];
  /** After the change every sector of `coverage` sits here. */
  coverageOk: boolean;
  conflict: Conflict | null;
  /** The day lies after the scheme's period: its rules carried on. */
  beyondPeriod: boolean;
}

export interface LineUp {
  from: LocalDate;
  sittings: Sitting[];
  /** A seat. */
  chair: string | null;
}

/** The smallest set of rules that cannot be kept together. */
export interface Conflict {
  rules: Rule[];
  /** Dutch, whole sentences. */
  text: string;
}

export type Rule = { kind: 'coverage'; sector: string } | { kind: 'every-seat' } | { kind: 'no-come-back' } | { kind: 'max-terms'; count: number };

export interface RotationPlan {
  body: string;
  name: string;
  /** Every line-up from its day on; the first begins with the period. */
  lineUps: LineUp[];
  /** `changes[0]` is the first line-up. */
  changes: Change[];
  /** Dutch. */
  warnings: string[];
}
