/** What a rotation asks the world to do, and how it remembers what happened: the actions of its states. PURE. */
import { localDateOf } from '#calendar/local-date';
import type { BringItem, WithdrawItem } from './brought.js';
import type { JsonObject, SendParams } from './definition.js';
import type { Lost, RotationEvent } from './rotation.events.js';
import type { ChosenChair, RotationContext, SeatChange, SeatedFrom } from './rotation.model.js';
import { again, chairAsked, chairLeft, chairNeeded, chairNotNeeded, chairOpen, chairRef, changesOn, chosenBy, isChairRef, morningOf, openRefs, refOf, rejectedOfRef, seatOf, seatOfRef, toldBy, unfilled, withAppointed, withChoices, withChosen, withChosenElsewhere, withNominee, withOwner, withoutChosen, withoutNominee, withPassed, withRejected, withRestored, withSeated, withWaiting } from './rotation.rules.js';
import { mail, mailWith, rotation, type Args } from './rotation.setup.js';

type Of<TType extends RotationEvent['type']> = { context: RotationContext; event: Extract<RotationEvent, { type: TType }> };

const keyOf = ({ rotationId }: RotationContext): Pick<WithdrawItem, 'workflow' | 'key'> => ({ workflow: 'rotation', key: rotationId });
const about = ({ rotationId, bodyId }: RotationContext) => ({ rotationId, bodyId });

/** The seat that the event is about, by its name or by the reference of its nomination. */
function seatIn({ context, event }: Args): SeatChange | undefined {
  if ('ref' in event) return seatOfRef(context, event.ref);
  return 'seatId' in event ? seatOf(context, event.seatId) : undefined;
}

const nobody: SeatChange = { seatId: '', round: 0, nominee: null, rejected: null, meetingId: null, appointed: null, waits: false, seated: null, told: false };

// Nominations.
export const noteNominee = rotation.assign(({ context, event }) => {
  if (event.type !== 'NOMINATED' && event.type !== 'APPOINTED') return {};
  const { seatId, personId, candidate, how } = event;
  return withNominee(context, seatId, { personId, candidate, how });
});

/** The same nomination, in the person of whoever has the office now. */
export const notePassed = rotation.assign(({ context, event }) => (event.type === 'OFFICE_PASSED' ? withPassed(context, event.seatId, event.to) : {}));

export const forgetNominee = rotation.assign((args) => withoutNominee(args.context, seatIn(args)?.seatId ?? ''));
export const rejectNominee = rotation.assign((args) => withRejected(args.context, seatIn(args)?.seatId ?? ''));
export const restoreNominee = rotation.assign(({ context, event }) => ('ref' in event ? withRestored(context, rejectedOfRef(context, event.ref)?.seatId ?? '') : {}));

/** The words of the agenda item, of the nomination as the memory has it by now. `once more`: the meeting talked about it and decided nothing. */
const wordsFor = (seat: (args: Args) => SeatChange | undefined) => ({
  type: 'prepare-item' as const,
  params: (args: Args) => {
    const { seatId, nominee, round } = seat(args) ?? nobody;
    return { ...about(args.context), on: args.context.on, seatId, personId: nominee?.personId ?? null, ref: refOf({ seatId, round }), reply: 'PREPARED' as const };
  },
});
export const prepareNomination = wordsFor(seatIn);

export const nominateAgain = [
  rotation.assign((args) => again(args.context, seatIn(args)?.seatId ?? '')),
  // Its reference is another by now.
  wordsFor(({ context, event }) => context.seats.find(({ seatId }) => 'ref' in event && event.ref.startsWith(`${seatId}.`))),
] as const;

export const bring = {
  type: 'bring-item' as const,
  params: ({ context, event }: Of<'PREPARED_DONE'>): BringItem => {
    const { ref, title, decisionAsked, coverNote, choices } = event;
    const bodyId = isChairRef(context, ref) ? context.bodyId : context.decidedBy;
    return { ...keyOf(context), ref, bodyId, title, purpose: 'besluitvorming', minutes: 5, decisionAsked, coverNote, choices: choices.map(({ label }) => label), notBefore: null };
  },
};

export const takeBackNomination = { type: 'withdraw-item' as const, params: (args: Args): WithdrawItem => ({ ...keyOf(args.context), ref: refOf(seatIn(args) ?? nobody) }) };
export const takeBackChoice = { type: 'withdraw-item' as const, params: ({ context }: Args): WithdrawItem => ({ ...keyOf(context), ref: chairRef(context.chair) }) };
/** Everything that it laid before a meeting leaves the agenda. */
export const takeBackAll = rotation.enqueueActions(({ context, enqueue }) => {
  for (const ref of openRefs(context)) enqueue({ type: 'withdraw-item', params: { ...keyOf(context), ref } });
});

export const tellNominee = mailWith('rotation-nominated', ({ event }: Of<'NOMINATED' | 'OFFICE_PASSED'>) => ({ seatId: event.seatId }));

// Appointments.
/** From the day of change, or where that has been, the day after the decision was recorded; one that was taken elsewhere says itself from when. */
function appointedFor({ context, event }: Args): SeatedFrom {
  if (event.type === 'APPOINTED') return { on: event.on, morning: event.morning };
  const on = changesOn(context, event.at);
  return { on, morning: morningOf(context, on) };
}
export const seatSuccessor = [
  rotation.assign((args) => withAppointed(args.context, seatIn(args)?.seatId ?? '', appointedFor(args))),
  {
    type: 'seat-successor' as const,
    params: (args: Args) => {
      const seat = seatIn(args) ?? nobody;
      return { ...about(args.context), seatId: seat.seatId, personId: seat.nominee?.personId ?? '', candidate: seat.nominee?.candidate ?? '', ...appointedFor(args), ref: refOf(seat), reply: 'SEATED' as const };
    },
  },
] as const;

export const undoSuccessor = {
  type: 'undo-successor' as const,
  params: (args: Args) => {
    const { seatId, nominee, seated } = seatIn(args) ?? nobody;
    return { ...about(args.context), seatId, personId: nominee?.personId ?? '', candidate: nominee?.candidate ?? '', on: seated?.on ?? args.context.on, reply: 'UNDONE' as const };
  },
};

/** Seated for a nomination that was taken back, or a decision that was corrected, before the answer came. */
export const undoInVain = {
  type: 'undo-successor' as const,
  params: ({ context, event }: Args) => {
    const { seatId, personId, candidate, on } = event as Extract<RotationEvent, { type: 'SEATED_DONE' }>;
    return { ...about(context), seatId, personId, candidate, on, reply: 'UNDONE' as const };
  },
};
export const noteSeated = rotation.assign(({ context, event }) => (event.type === 'SEATED_DONE' ? withSeated(context, [event, ...event.along]) : {}));
export const noteWaits = rotation.assign(({ context, event }) => (event.type === 'SEATED_DONE' ? withWaiting(context, [event.ref]) : {}));
export const noteUndone = rotation.assign(({ context, event }) => {
  if (event.type !== 'UNDONE_DONE') return {};
  const waiting = { ...context, ...withWaiting(context, event.waiting) };
  return withSeated(waiting, event.along);
});

export const tell = (what: 'rejected' | 'withdrawn' | 'objection') =>
  mailWith('rotation-settled', (args: Args) => {
    const { seatId, nominee } = seatIn(args) ?? nobody;
    return { what, seatId, personId: nominee?.personId ?? null, reason: args.event.type === 'SEATED_DONE' ? args.event.refused : null };
  });

/** Who waited, and cannot come any more: as if it had been found when they were appointed. */
export const loseWaiting = [
  rotation.enqueueActions(({ context, event, enqueue }) => {
    const { rotationId, bodyId, on } = context;
    for (const { ref, why } of lostIn(event)) {
      const seat = seatOfRef(context, ref);
      if (seat) enqueue({ type: 'mail', params: { kind: 'rotation-settled', rotationId, bodyId, on, what: 'objection', seatId: seat.seatId, personId: seat.nominee?.personId ?? null, reason: why } });
    }
  }),
  rotation.assign(({ context, event }) => lostIn(event).reduce((found, { ref }) => ({ ...found, ...withoutNominee(found, seatOfRef(found, ref)?.seatId ?? '') }), context)),
] as const;
const lostIn = (event: RotationEvent): readonly Lost[] => (event.type === 'SEATED_DONE' ? (event.lost ?? []) : []);

/** Also to those who waited. */
export const tellAppointed = rotation.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== 'SEATED_DONE') return;
  const { rotationId, bodyId, on } = context;
  for (const { seatId, nominee } of [event, ...event.along].flatMap(({ ref }) => seatOfRef(context, ref) ?? [])) {
    enqueue({ type: 'mail', params: { kind: 'rotation-settled', rotationId, bodyId, on, what: 'appointed', seatId, personId: nominee?.personId ?? null, reason: null } });
  }
});

// The chair.
type Choice = { personId: string; from: string };
const choiceOf = ({ chair }: RotationContext): Choice | null => chair.chosen && { personId: chair.chosen.personId, from: chair.chosen.on };
const chairFrom = (day: (args: Args) => string, change: (args: Args) => { choice?: Choice | null; undo?: Choice | null } = () => ({})) => ({
  type: 'settle-chair' as const,
  params: (args: Args) => ({ ...about(args.context), on: day(args), choice: null, undo: null, ...change(args), reply: 'CHAIR' as const }),
});

/** Nobody presides over nobody, whoever came or went. */
export const settleChair = chairFrom((args) => (args.event.type === 'SEATED_DONE' ? [args.event, ...args.event.along].map(({ on }) => on).sort()[0]! : (seatIn(args)?.seated?.on ?? args.context.on)));
const newlyChosen = ({ context, event }: Args): ChosenChair | null => (event.type === 'CHAIR_CHOSEN' ? { seatId: event.seatId, personId: event.personId, on: event.on } : event.type === 'ITEM_OUTCOME' ? chosenBy(context, event.choice, event.at) : null);
/** A choice that has not come into force goes; what presides by it already goes on until the next. */
const undone = ({ context, event }: Args): Choice | null => (context.chair.chosen !== null && isToCome(context.chair.chosen, event.at) ? choiceOf(context) : null);
/** Before it is noted: in the place of whom the same meeting had chosen by its record. */
export const settleChosen = chairFrom(
  (args) => newlyChosen(args)?.on ?? args.context.on,
  (args) => {
    const chosen = newlyChosen(args);
    return { choice: chosen && { personId: chosen.personId, from: chosen.on }, undo: undone(args) };
  },
);
export const undoChosen = chairFrom(({ context }) => context.chair.chosen?.on ?? context.on, (args) => ({ undo: undone(args) }));
const isToCome = ({ on }: ChosenChair, at: string): boolean => localDateOf(at) < on;
/** Who leaves presides until another day: what was chosen for the day that it was counts for that one. */
export const moveChair = chairFrom(
  ({ context, event }) => (event.type === 'DEPARTURE_MOVED' && event.on < context.on ? event.on : context.on),
  ({ context, event }) => ({ undo: choiceOf(context), choice: event.type === 'DEPARTURE_MOVED' && context.chair.chosen !== null ? { personId: context.chair.chosen.personId, from: event.on } : null }),
);
/** The words of the choice, of who may be chosen as the memory has it by now. */
export const prepareChoice = { type: 'prepare-item' as const, params: ({ context }: Args) => ({ ...about(context), on: context.on, seatId: null, personId: null, ref: chairRef(context.chair), reply: 'PREPARED' as const }) };
export const askForChair = [rotation.assign(({ context }) => chairAsked(context)), prepareChoice] as const;
export const noteChoices = rotation.assign(({ context, event }) => (event.type === 'PREPARED_DONE' ? withChoices(context, event.choices) : {}));
export const noteChosen = rotation.assign((args) => {
  const chosen = newlyChosen(args);
  if (chosen === null) return {};
  return args.event.type === 'CHAIR_CHOSEN' ? withChosenElsewhere(args.context, chosen) : withChosen(args.context, chosen);
});
/** With whoever leaves or comes falls what another rotation's members had chosen. */
const chairLost = (id: string, at: string): SendParams => ({ workflow: 'rotation', key: id, event: { type: 'CHAIR_LOST', at } });
const lostElsewhere = ({ context, event }: Args): string[] => (event.type === 'CHAIR_DONE' ? event.lost.filter((id) => id !== context.rotationId) : []);
export const tellChairLost = [
  { type: 'send' as const, params: (args: Args): SendParams => chairLost(lostElsewhere(args)[0] ?? '', args.event.at) },
  rotation.enqueueActions(({ context, event, enqueue }) => {
    for (const id of lostElsewhere({ context, event }).slice(1)) enqueue({ type: 'send', params: chairLost(id, event.at) });
  }),
] as const;
/** Who leaves was chosen to preside until then. */
export const noteChairDue = rotation.assign(({ context }) => chairNeeded(context));
/** They preside no more by then, or another was chosen: nobody is asked. */
export const doWithoutChair = [
  rotation.enqueueActions(({ context, enqueue }) => {
    if (context.chair.asked && chairOpen(context)) enqueue(takeBackChoice);
  }),
  rotation.assign(({ context }) => chairNotNeeded(context)),
] as const;
/** Who is owner by an office is another person from that day on. */
export const noteOwner = rotation.assign(({ context, event }) => (event.type === 'OWNER_PASSED' ? withOwner(context, event) : {}));
/** The members are asked once more, at once: who was chosen will not be there. */
export const chooseAgain = [rotation.assign(({ context }) => withoutChosen(context)), ...askForChair, mailWith('rotation-chair', () => ({}))] as const;
export const leaveChair = rotation.assign(({ context }) => chairLeft(context));
export const tellChair = mailWith('rotation-settled', ({ context }) => ({ what: 'chair', seatId: context.chair.chosen?.seatId ?? '', personId: null, reason: null }));

// Departures.
export const tellDeparture = (what: 'announced' | 'moved' | 'withdrawn') => mailWith('rotation-departure', () => ({ what }));
export const noteMoved = rotation.assign(({ context, event }) => {
  if (event.type !== 'DEPARTURE_MOVED') return {};
  const seated = { on: event.on, morning: event.moments.morning };
  const { chosen } = context.chair;
  return { on: event.on, moments: event.moments, chair: { ...context.chair, chosen: chosen && { ...chosen, on: event.on } }, seats: context.seats.map((seat) => (seat.seated === null ? seat : { ...seat, seated })) };
});

// Notices, and the day itself.
const nr = ({ event }: Args): JsonObject => ('nr' in event ? { nr: event.nr, last: 'last' in event && event.last } : {});
export const notices = [mailWith('rotation-leaving', nr), mailWith('rotation-co-owner', nr), mailWith('rotation-nominate', nr), mailWith('rotation-overview', nr)] as const;
export const chairNotice = mailWith('rotation-chair', nr);
export const handover = mail('rotation-handover');
export const overdue = mailWith('rotation-overdue', ({ event }) => ({ nr: 'nr' in event ? event.nr : 0 }));

export const vacate = {
  type: 'vacate-seats' as const,
  params: ({ context }: Args) => ({ ...about(context), seatIds: unfilled(context).map(({ seatId }) => seatId), on: context.on, reply: 'VACATED' as const }),
};
export const noteMorning = rotation.assign(({ context, event }) => toldBy(context, event.at));
/** Everybody knows who sits there now, and calendars do. */
export const newLineUp = [{ type: 'end-overtaken' as const, params: ({ context }: Args) => about(context) }, { type: 'follow-invitations' as const, params: ({ context }: Args) => about(context) }, mail('rotation-line-up')] as const;
export const planNext = { type: 'plan-rotation' as const, params: ({ context }: Args) => ({ bodyId: context.bodyId, after: context.on }) };
