/** How a rotation's memory changes, and what follows from it. PURE. */
import { addDays, instantOf, localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import { isBefore, nextMorning } from './instants.js';
import type { ComesOn } from './rotation.events.js';
import type { ChairChange, ChosenChair, Nominee, RotationContext, SeatChange, SeatedFrom } from './rotation.model.js';

type Change = Partial<RotationContext>;

export const CHAIR = 'voorzitter';

/** Which item of whose: a new nomination for the same seat has another. */
export const refOf = ({ seatId, round }: Pick<SeatChange, 'seatId' | 'round'>): string => `${seatId}.${round}`;
export const chairRef = ({ round }: Pick<ChairChange, 'round'>): string => `${CHAIR}.${round}`;

export const seatOf = ({ seats }: RotationContext, seatId: string): SeatChange | undefined => seats.find((seat) => seat.seatId === seatId);
export const seatOfRef = ({ seats }: RotationContext, ref: string): SeatChange | undefined => seats.find((seat) => seat.nominee !== null && refOf(seat) === ref);

/** Where the item of this reference stands: of a nomination that still counts, or of the choice of a chair that is still open. */
export const isCurrent = (context: RotationContext, ref: string): boolean => seatOfRef(context, ref) !== undefined || isChairRef(context, ref);
export const isChairRef = ({ chair }: RotationContext, ref: string): boolean => chair.asked && chairRef(chair) === ref;

const withSeat = ({ seats }: RotationContext, seatId: string, change: Partial<SeatChange>): Change => ({ seats: seats.map((seat) => (seat.seatId === seatId ? { ...seat, ...change } : seat)) });
const withChair = ({ chair }: RotationContext, change: Partial<ChairChange>): Change => ({ chair: { ...chair, ...change } });

export const withNominee = (context: RotationContext, seatId: string, nominee: Nominee): Change => withSeat(context, seatId, { nominee, rejected: null, round: (seatOf(context, seatId)?.round ?? 0) + 1, meetingId: null, appointed: null, waits: false });
export const withoutNominee = (context: RotationContext, seatId: string): Change => withSeat(context, seatId, { nominee: null, rejected: null, meetingId: null, appointed: null, waits: false, seated: null });
/** By the same nomination, in the same round: what stands on an agenda is about the office. */
export function withPassed(context: RotationContext, seatId: string, personId: string): Change {
  const nominee = seatOf(context, seatId)?.nominee;
  return nominee ? withSeat(context, seatId, { nominee: { ...nominee, personId } }) : {};
}
/** The meeting's record says so, and may be corrected. */
export const withRejected = (context: RotationContext, seatId: string): Change => withSeat(context, seatId, { nominee: null, rejected: seatOf(context, seatId)?.nominee ?? null, appointed: null, waits: false, seated: null });
/** Whom the meeting did not appoint is its nominee again. */
export const withRestored = (context: RotationContext, seatId: string): Change => withSeat(context, seatId, { nominee: seatOf(context, seatId)?.rejected ?? null, rejected: null });
export const rejectedOfRef = ({ seats }: RotationContext, ref: string): SeatChange | undefined => seats.find((seat) => seat.nominee === null && seat.rejected !== null && refOf(seat) === ref);
/** The same nominee, once more before the meeting. */
export const again = (context: RotationContext, seatId: string): Change => withSeat(context, seatId, { round: (seatOf(context, seatId)?.round ?? 0) + 1, meetingId: null, appointed: null, waits: false, seated: null });
export const withAppointed = (context: RotationContext, seatId: string, appointed: SeatedFrom): Change => withSeat(context, seatId, { appointed });
/** Each from the own day on. */
export const withSeated = ({ seats }: RotationContext, comers: readonly ComesOn[]): Change => ({
  seats: seats.map((seat) => {
    const comes = seat.nominee === null ? undefined : comers.find(({ ref }) => ref === refOf(seat));
    return comes ? { ...seat, waits: false, seated: { on: comes.on, morning: comes.morning } } : seat;
  }),
});
export const withWaiting = (context: RotationContext, refs: readonly string[]): Change => withRefs(context, refs, { waits: true, seated: null });
const withRefs = ({ seats }: RotationContext, refs: readonly string[], change: Partial<SeatChange>): Change => ({ seats: seats.map((seat) => (seat.nominee !== null && refs.includes(refOf(seat)) ? { ...seat, ...change } : seat)) });

export const withPlaced = (context: RotationContext, ref: string, meetingId: string): Change =>
  isChairRef(context, ref) ? withChair(context, { meetingId }) : withSeat(context, seatOfRef(context, ref)?.seatId ?? '', { meetingId });

export const chairAsked = (context: RotationContext): Change => withChair(context, { asked: true, round: context.chair.round + 1, meetingId: null, choices: [] });
export const withChoices = (context: RotationContext, choices: ChairChange['choices']): Change => withChair(context, { choices });
export const withChosen = (context: RotationContext, chosen: ChosenChair): Change => withChair(context, { chosen, settled: true });
/** Chosen elsewhere: what the meeting that was asked makes of it does not count any more. */
export const withChosenElsewhere = (context: RotationContext, chosen: ChosenChair): Change => withChair(context, { chosen, settled: true, round: context.chair.round + 1, meetingId: null });
export const chairNeeded = (context: RotationContext): Change => withChair(context, { due: true });
/** Nobody need choose; what was asked counts no more. */
export const chairNotNeeded = (context: RotationContext): Change => withChair(context, { due: false, asked: false, meetingId: null, choices: [] });
/** Nobody is chosen any more. */
export const withoutChosen = (context: RotationContext): Change => withChair(context, { chosen: null, settled: false });
export const chairLeft = (context: RotationContext): Change => withChair(context, { settled: true });

export function chosenBy(context: RotationContext, label: string | null, at: Instant): ChosenChair | null {
  const found = context.chair.choices.find((choice) => choice.label === label);
  return found ? { seatId: found.seatId, personId: found.personId, on: changesOn(context, at) } : null;
}

/** The owner of a seat is somebody else from a day on: who may be chosen, or was for that day or later, goes along. */
export function withOwner(context: RotationContext, { seatId, from, to, on, at }: { seatId: string; from: string; to: string; on: LocalDate; at: Instant }): Change {
  const { choices, chosen } = context.chair;
  const isTheirs = (one: { seatId: string; personId: string }): boolean => one.seatId === seatId && one.personId === from;
  return withChair(context, {
    choices: on <= changesOn(context, at) ? choices.map((one) => (isTheirs(one) ? { ...one, personId: to } : one)) : choices,
    chosen: chosen && isTheirs(chosen) && on <= chosen.on ? { ...chosen, personId: to } : chosen,
  });
}

/** Everybody who sits there by that morning has been told of. */
export const toldBy = (context: RotationContext, at: Instant): Change => ({
  morningPassed: true,
  seats: context.seats.map((seat) => (seat.seated !== null && !isBefore(at, seat.seated.morning) ? { ...seat, told: true } : seat)),
});

/** The day of change; who is appointed on that day or later comes the day after: nobody loses or gets a seat in the past. */
export function changesOn({ on }: Pick<RotationContext, 'on'>, at: Instant): LocalDate {
  const today = localDateOf(at);
  return today < on ? on : addDays(today, 1);
}

/** 09:00 on the first weekday of the new situation; on the day that was foreseen, the scheme's own calendar counts. */
export const morningOf = ({ on, moments }: Pick<RotationContext, 'on' | 'moments'>, day: LocalDate): Instant => (day === on ? moments.morning : nextMorning(instantOf(day, '00:00'), []));

export const openSeats = ({ seats }: RotationContext): SeatChange[] => seats.filter(({ seated }) => seated === null);
/** On the day of change nobody comes; of a departure also where somebody comes later. */
export const unfilled = ({ kind, on, seats }: RotationContext): SeatChange[] => seats.filter(({ seated }) => seated === null || (kind === 'departure' && seated.on > on));
export const chairOpen = ({ chair }: RotationContext): boolean => chair.due && !chair.settled;
export const isComplete = (context: RotationContext): boolean => context.morningPassed && context.seats.every(({ told }) => told) && !chairOpen(context);

/** The items that may stand on an agenda. */
export const openRefs = (context: RotationContext): string[] => [
  ...context.seats.filter(({ nominee, waits, seated }) => nominee !== null && !waits && seated === null).map(refOf),
  ...(chairOpen(context) && context.chair.asked ? [chairRef(context.chair)] : []),
];
