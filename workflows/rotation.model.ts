/**
 * What one change of a body's line-up starts with and remembers. PURE; persons by id, names and texts live elsewhere.
 *
 * One instance is one day on which seats of a body come free: the turn of a group (rooster van aftreden), or one member's early
 * departure. Not one per seat: coverage, the letters and the choice of a chair concern those who change together.
 */
import { z } from 'zod';
import { id, instant } from './shapes.js';

/** When what happens. The planner leaves out what lies in the past when it starts an instance: a machine has no clock. */
export const rotationMoments = z.object({
  /** The start of the day of change, local time. */
  at: instant,
  /** Those concerned are told; the earliest first. */
  notices: z.array(instant),
  /** The members are asked to choose another chair; null: it is nobody else's turn. */
  chairAsked: instant.nullable(),
  /** The first office morning on or after the day of change: who sits there now is told. */
  morning: instant,
  /** What is still open then is taken over by the next rotation of these seats. */
  lapses: instant,
  /** The same for the choice of a chair. */
  chairLapses: instant,
  /** When the body's next rotation must be under way; null: this one does not see to that. */
  next: instant.nullable(),
});
export type RotationMoments = z.infer<typeof rotationMoments>;

export const rotationInput = z.object({
  /** Also the business key. */
  rotationId: id,
  bodyId: id,
  kind: z.enum(['turn', 'departure']),
  /** The first day of the new line-up. */
  on: z.iso.date(),
  /** The body that appoints successors, on its agenda. */
  decidedBy: id,
  /** Seats that come free; none where only the chair changes. */
  seats: z.array(id),
  /** Without a successor whoever leaves stays until there is one; else the seat is vacant. */
  carriesOver: z.boolean(),
  moments: rotationMoments,
});
export type RotationInput = z.output<typeof rotationInput>;

/** How somebody comes: from outside the body, from another seat of it, or into the same seat again. */
export const HOW = ['new', 'moves', 're-appointed'] as const;
export type HowTheyCome = (typeof HOW)[number];

export type Nominee = { personId: string; candidate: string; how: HowTheyCome };

export type SeatedFrom = { on: string; morning: string };

export type SeatChange = {
  seatId: string;
  /** Counts nominations, so that an answer about an earlier one is known for that. */
  round: number;
  nominee: Nominee | null;
  /** Whom the meeting did not appoint by its record, while nobody else was put forward: a record may be corrected. */
  rejected: Nominee | null;
  /** The meeting on whose agenda the nomination stands. */
  meetingId: string | null;
  /** Appointed: for which day, whether or not the successor can come then. */
  appointed: SeatedFrom | null;
  /** Appointed, but a sector would then be missing: whoever sits there stays until its own successor is appointed, too. */
  waits: boolean;
  /** Appointed, and in the list of members: from which day on; `morning`: when that is told. */
  seated: SeatedFrom | null;
  /** The change has been told to everybody. */
  told: boolean;
};

export type ChairOption = { seatId: string; personId: string; label: string };
export type ChosenChair = { seatId: string; personId: string; on: string };

export type ChairChange = {
  due: boolean;
  asked: boolean;
  round: number;
  /** What the members may choose from: people by their seats, as the agenda names them. */
  choices: ChairOption[];
  meetingId: string | null;
  /** Who presides, and from which day on: a person, for another who comes into that seat was chosen by nobody. */
  chosen: ChosenChair | null;
  /** Chosen, or left to the next rotation. */
  settled: boolean;
};

export interface RotationContext extends Omit<RotationInput, 'seats'> {
  [key: string]: unknown;
  seats: SeatChange[];
  chair: ChairChange;
  /** The morning of the new line-up has been: what is open from now on is late. */
  morningPassed: boolean;
}

export const newRotation = ({ seats, ...input }: RotationInput): RotationContext => ({
  ...input,
  seats: seats.map((seatId) => ({ seatId, round: 0, nominee: null, rejected: null, meetingId: null, appointed: null, waits: false, seated: null, told: false })),
  chair: { due: input.moments.chairAsked !== null, asked: false, round: 0, choices: [], meetingId: null, chosen: null, settled: false },
  morningPassed: false,
});

/** What the stuurgroep may say to a nomination. */
export const APPOINT = 'Benoemen';
export const NOT_APPOINT = 'Niet benoemen';
