/** The parts that a rotation's states are made of: effects, guards, shared changes. PURE. */
import { setup } from 'xstate';
import { localDateOf } from '#calendar/local-date';
import type { BringItem, WithdrawItem } from './brought.js';
import { effect, type JsonObject, type SendParams } from './definition.js';
import { isBefore } from './instants.js';
import type { RotationEvent } from './rotation.events.js';
import { NOT_APPOINT, type ChosenChair, type RotationContext, type RotationInput } from './rotation.model.js';
import { chairOpen, chosenBy, isChairRef, isComplete, isCurrent, openSeats, rejectedOfRef, seatOf, seatOfRef, unfilled } from './rotation.rules.js';

/**
 * Mails about a rotation; every one names rotationId, bodyId and on.
 *
 * | kind | further params | for |
 * | --- | --- | --- |
 * | rotation-leaving | nr, last | each member who leaves |
 * | rotation-co-owner | nr, last | the other owners of the ambitions whose seats come free |
 * | rotation-nominate | nr, last | those of the sectors from which a successor can or must come, while one is needed |
 * | rotation-overview | nr, last | the secretary |
 * | rotation-handover | | who leaves, who comes and the other owner of each seat of which the successor is known |
 * | rotation-chair | nr | the members: choose another chair |
 * | rotation-nominated | seatId | who is put forward |
 * | rotation-settled | seatId, personId, what: appointed, rejected, withdrawn, objection or chair; reason | those whom it concerns |
 * | rotation-departure | what: announced, moved or withdrawn | the secretary, the other owner, those who may nominate |
 * | rotation-line-up | | all members, and who left |
 * | rotation-overdue | nr: 0 on the day itself | chair, secretary, who stays, and those who may nominate |
 */
export const ROTATION_MAILS = [
  'rotation-leaving', 'rotation-co-owner', 'rotation-nominate', 'rotation-overview', 'rotation-handover', 'rotation-chair', 'rotation-nominated', 'rotation-settled', 'rotation-departure', 'rotation-line-up', 'rotation-overdue',
] as const;
export type RotationMailKind = (typeof ROTATION_MAILS)[number];

type RotationMail = JsonObject & { kind: RotationMailKind; rotationId: string; bodyId: string; on: string };
/** Asks for the words of an agenda item; the answer is PREPARED_DONE with the same ref. `seatId` null: the choice of a chair. */
type PrepareItem = { rotationId: string; bodyId: string; on: string; seatId: string | null; personId: string | null; ref: string; reply: 'PREPARED' };
/** The successor into the list of members, if coverage holds, with those who waited; the answer is SEATED_DONE with the same ref. */
type SeatSuccessor = { rotationId: string; bodyId: string; seatId: string; personId: string; candidate: string; on: string; morning: string; ref: string; reply: 'SEATED' };
/** A successor who was to come on that day does not; who was to leave keeps the seat. The answer is UNDONE_DONE with those who cannot come without. */
type UndoSuccessor = { rotationId: string; bodyId: string; seatId: string; personId: string; candidate: string; on: string; reply: 'UNDONE' };
/** Nobody presides over nobody: who does is worked out anew from that day on. `choice`: who was chosen just now; `undo`: a choice that is off. The answer is CHAIR_DONE. */
type SettleChair = { rotationId: string; bodyId: string; on: string; choice: Choice | null; undo: Choice | null; reply: 'CHAIR' };
type Choice = { personId: string; from: string };
/** Whoever sits there leaves that day; of a departure only who wanted to, unless they stay for want of a successor. The answer is VACATED_DONE. */
type VacateSeats = { rotationId: string; bodyId: string; seatIds: string[]; on: string; reply: 'VACATED' };
/** Who wanted to leave later is gone by now. */
type EndOvertaken = { rotationId: string; bodyId: string };
/** Appointments of coming meetings go along with who sits there. */
type FollowInvitations = { rotationId: string; bodyId: string };
type PlanRotation = { bodyId: string; after: string };

export const rotation = setup({
  types: {} as { context: RotationContext; events: RotationEvent; input: RotationInput },
  actions: {
    mail: effect<RotationMail>(),
    'bring-item': effect<BringItem>(),
    'withdraw-item': effect<WithdrawItem>(),
    'prepare-item': effect<PrepareItem>(),
    'seat-successor': effect<SeatSuccessor>(),
    'undo-successor': effect<UndoSuccessor>(),
    'settle-chair': effect<SettleChair>(),
    send: effect<SendParams>(),
    'vacate-seats': effect<VacateSeats>(),
    'end-overtaken': effect<EndOvertaken>(),
    'follow-invitations': effect<FollowInvitations>(),
    'plan-rotation': effect<PlanRotation>(),
  },
  guards: {
    isDeparture: ({ context }) => context.kind === 'departure',
    /** The day has been, and nobody is to come: who announced it sits there still. */
    staysForNow: ({ context }) => context.kind === 'departure' && context.carriesOver && openSeats(context).length > 0,
    isOvertakenWithNominee: ({ context, event }) => event.type === 'OVERTAKEN' && context.kind === 'departure' && nominated(context, event.seatId),
    passes: ({ context, event }) => event.type === 'OFFICE_PASSED' && seatOf(context, event.seatId)?.nominee?.personId === event.from,
    /** What the meeting will read names whoever it is by then. */
    passesBeforeDecision: ({ context, event }) => event.type === 'OFFICE_PASSED' && seatOf(context, event.seatId)?.nominee?.personId === event.from && seatOf(context, event.seatId)?.appointed === null,
    asksNoChair: ({ context }) => context.kind === 'departure' && !context.chair.due,
    doesWithoutChair: ({ context, event }) => event.type === 'CHAIR_NOT_NEEDED' && chairOpen(context),
    /** What the meeting will read names whoever it is by then. */
    offersOwner: ({ context, event }) => event.type === 'OWNER_PASSED' && context.chair.asked && chairOpen(context) && context.chair.choices.some(({ seatId, personId }) => seatId === event.seatId && personId === event.from),
    mayBeNominated: ({ context, event }) => event.type === 'NOMINATED' && seatOf(context, event.seatId)?.nominee === null,
    isNominated: ({ context, event }) => event.type === 'NOMINATION_WITHDRAWN' && nominated(context, event.seatId) && seatOf(context, event.seatId)?.seated === null,
    isSeatedStillToCome: ({ context, event }) => event.type === 'NOMINATION_WITHDRAWN' && stillToCome(context, event.seatId, event.at),
    mayBeAppointed: ({ context, event }) => event.type === 'APPOINTED' && seatOf(context, event.seatId)?.seated === null,
    mayChooseChair: ({ context, event }) => event.type === 'CHAIR_CHOSEN' && chairOpen(context),
    isNews: ({ context, event }) => event.type === 'PREPARED_DONE' && isCurrent(context, event.ref),
    isChairNews: ({ context, event }) => event.type === 'PREPARED_DONE' && isChairRef(context, event.ref) && event.choices.length > 0,
    takesSeat: ({ context, event }) => event.type === 'SEATED_DONE' && event.refused === null && seatOfRef(context, event.ref) !== undefined,
    takesSeatLate: ({ context, event }) => event.type === 'SEATED_DONE' && event.refused === null && seatOfRef(context, event.ref) !== undefined && isLate(context, event.at),
    waitsForSeat: ({ context, event }) => event.type === 'SEATED_DONE' && event.refused === null && event.waits && seatOfRef(context, event.ref) !== undefined,
    refusedSeat: ({ context, event }) => event.type === 'SEATED_DONE' && event.refused !== null && seatOfRef(context, event.ref) !== undefined,
    appoints: ({ context, event }) => event.type === 'ITEM_OUTCOME' && event.outcome === 'besloten' && event.choice !== NOT_APPOINT && seatOfRef(context, event.ref)?.seated === null,
    rejects: ({ context, event }) => event.type === 'ITEM_OUTCOME' && event.outcome === 'besloten' && event.choice === NOT_APPOINT && seatOfRef(context, event.ref)?.seated === null,
    /** The record was corrected after the successor had been appointed. */
    rejectsAfterAll: ({ context, event }) => event.type === 'ITEM_OUTCOME' && event.outcome === 'besloten' && event.choice === NOT_APPOINT && stillToCome(context, seatOfRef(context, event.ref)?.seatId ?? '', event.at),
    /** The record was corrected, while nobody else was put forward. */
    appointsAfterAll: ({ context, event }) => event.type === 'ITEM_OUTCOME' && event.outcome === 'besloten' && event.choice !== NOT_APPOINT && rejectedOfRef(context, event.ref) !== undefined,
    opensRejectionAgain: ({ context, event }) => event.type === 'ITEM_OUTCOME' && event.outcome === 'besproken' && rejectedOfRef(context, event.ref) !== undefined,
    opensSeatAgain: ({ context, event }) => event.type === 'ITEM_OUTCOME' && event.outcome === 'besproken' && stillToCome(context, seatOfRef(context, event.ref)?.seatId ?? '', event.at),
    isOvertaken: ({ event }) => event.type === 'VACATED_DONE' && event.overtaken,
    seatedInVain: ({ context, event }) => event.type === 'SEATED_DONE' && event.refused === null && !event.waits && seatOfRef(context, event.ref) === undefined,
    leavesNominationOpen: ({ context, event }) => event.type === 'ITEM_OUTCOME' && event.outcome === 'besproken' && seatOfRef(context, event.ref)?.seated === null,
    choosesChair: ({ context, event }) => event.type === 'ITEM_OUTCOME' && event.outcome === 'besloten' && isChairRef(context, event.ref) && mayChoose(context) && isOther(context, chosenBy(context, event.choice, event.at)),
    leavesChairOpen: ({ context, event }) => event.type === 'ITEM_OUTCOME' && event.outcome !== 'ingetrokken' && isChairRef(context, event.ref) && chairOpen(context),
    /** The record was corrected: the members did not choose after all, and nobody presides by it yet. */
    opensChairAgain: ({ context, event }) => event.type === 'ITEM_OUTCOME' && event.outcome === 'besproken' && isChairRef(context, event.ref) && context.chair.chosen !== null && localDateOf(event.at) < context.chair.chosen.on,
    losesBothChairs: ({ context, event }) => losesOwn(context, event) && losesOthers(context, event),
    losesOwnChair: ({ context, event }) => losesOwn(context, event),
    losesOthersChair: ({ context, event }) => losesOthers(context, event),
    lostChair: ({ context }) => context.chair.chosen !== null,
    isPlaced: ({ context, event }) => event.type === 'ITEM_PLACED' && isCurrent(context, event.ref),
    chairWaits: ({ context, event }) => chairWaits(context, event),
    isLast: ({ event }) => event.type === 'NOTICE_DUE' && event.last,
    lastWhileChairWaits: ({ context, event }) => event.type === 'NOTICE_DUE' && event.last && chairWaits(context, event),
    /** Of a turn whoever sits there stays by themselves; who leaves early has said that they go, and the list of members has it. */
    nobodyComes: ({ context }) => (context.kind === 'departure' || !context.carriesOver) && unfilled(context).length > 0,
    somethingLate: ({ context }) => openSeats(context).length > 0 || chairOpen(context),
    complete: ({ context }) => isComplete(context),
  },
});

/** Open, or settled by this same item: a record that is corrected tells again. What went over to the next rotation is settled there. */
const mayChoose = ({ chair }: RotationContext): boolean => !chair.settled || chair.chosen !== null;
const isOther = ({ chair }: RotationContext, chosen: ChosenChair | null): boolean => chosen !== null && chosen.personId !== chair.chosen?.personId;

/** The members were asked before: with the notice of that very morning they are not reminded of it. */
const chairWaits = (context: RotationContext, { at }: RotationEvent): boolean => chairOpen(context) && context.chair.asked && (context.moments.chairAsked === null || isBefore(context.moments.chairAsked, at));

const losesOwn = (context: RotationContext, event: RotationEvent): boolean => event.type === 'CHAIR_DONE' && event.lost.includes(context.rotationId) && context.chair.chosen !== null;
const losesOthers = (context: RotationContext, event: RotationEvent): boolean => event.type === 'CHAIR_DONE' && event.lost.some((id) => id !== context.rotationId);

const nominated = (context: RotationContext, seatId: string): boolean => (seatOf(context, seatId)?.nominee ?? null) !== null;

function stillToCome(context: RotationContext, seatId: string, at: string): boolean {
  const seat = seatOf(context, seatId);
  return seat?.nominee !== undefined && seat.nominee !== null && seat.seated !== null && localDateOf(at) < seat.seated.on;
}

/** The last notice, which asks for the handover, has gone out. */
const isLate = ({ moments: { notices } }: RotationContext, at: string): boolean => notices.length === 0 || !isBefore(at, notices.at(-1)!);

export type Args = { context: RotationContext; event: RotationEvent };

export const mailWith = <TArgs extends Args>(kind: RotationMailKind, more: (args: TArgs) => JsonObject) => ({
  type: 'mail' as const,
  params: (args: TArgs): RotationMail => {
    const { rotationId, bodyId, on } = args.context;
    return { kind, rotationId, bodyId, on, ...more(args) };
  },
});

export const mail = (kind: RotationMailKind) => mailWith(kind, () => ({}));

/** Accepts an event that changes nothing any more: the history must have it. */
export const noted = rotation.assign({});
