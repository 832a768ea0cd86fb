/**
 * An agendacommissie prepares one meeting's agenda: waiting → collecting → deciding → settled → closed. PURE. It asks its
 * members for items from their constituency, decides on each, and fixes the agenda or hands it to who does. Silence never
 * blocks: what has no decision when the agenda must be fixed goes onto it as it is.
 */
import { assign } from 'xstate';
import type { PreparationPublicEvent } from './agenda-preparation.events.js';
import { newPreparation, type PreparationContext } from './agenda-preparation.model.js';
import { decidedBySilence, undecided, withDecision, withOffer, withoutOffer } from './agenda-preparation.rules.js';
import { mailWith, noted, preparation, toMeeting } from './agenda-preparation.setup.js';

const movedMail = mailWith('committee-moved', ({ context }) => ({ calendarSequence: context.calendarSequence }));
const withDeadlines = preparation.assign(({ context, event }) =>
  event.type === 'MEETING_MOVED' ? { deadlines: event.deadlines, calendarSequence: context.calendarSequence + 1 } : {},
);

/** What nobody decided on goes to the body's next meeting: nothing gets lost. */
const handOn = {
  type: 'defer-items' as const,
  params: ({ context }: { context: PreparationContext }) => ({ meetingId: context.meetingId, to: null, itemIds: undecided(context) }),
};
/** Who brought them in hears that they go on. */
const heardHandedOn = mailWith('committee-decision', ({ context }) => ({ itemIds: undecided(context), decision: 'deferred', bySilence: true }));
const cancelledMail = mailWith('committee-cancelled', ({ context }) => ({ calendarSequence: context.calendarSequence + 1 }));

/** Taken until the agenda is settled. */
const anyTime = preparation.createStateConfig({
  on: {
    OFFER_WITHDRAWN: { guard: 'mayBeWithdrawn', actions: assign(({ context, event }) => withoutOffer(context, event.itemId)) },
    COMMITTEE_MOVED: [
      { guard: 'called', actions: [assign(({ context, event }) => ({ deadlines: { ...context.deadlines, meets: event.meets }, calendarSequence: event.calendarSequence })), movedMail] },
      { actions: assign(({ context, event }) => ({ deadlines: { ...context.deadlines, meets: event.meets } })) },
    ],
    MEETING_MOVED: [{ guard: 'called', actions: [withDeadlines, movedMail] }, { actions: withDeadlines }],
    MEETING_CANCELLED: [
      { guard: 'calledAndUndecided', target: 'closed', actions: [cancelledMail, handOn, heardHandedOn] },
      { guard: 'called', target: 'closed', actions: cancelledMail },
      { guard: 'somethingUndecided', target: 'closed', actions: [handOn, heardHandedOn] },
      { target: 'closed' },
    ],
    MEETING_HELD: [{ guard: 'somethingUndecided', target: 'closed', actions: [handOn, heardHandedOn] }, { target: 'closed' }],
  },
});

const offers = preparation.createStateConfig({
  on: {
    ITEM_OFFERED: { actions: assign(({ context, event }) => withOffer(context, event.itemId)) },
    CALL_ANSWERED: { actions: noted },
  },
});

type Decided = { context: PreparationContext; event: Extract<PreparationPublicEvent, { type: 'ITEM_DECIDED' }> };

const decided = preparation.assign(({ context, event }) => (event.type === 'ITEM_DECIDED' ? withDecision(context, event.itemId, event.decision, event.into) : {}));
const heard = mailWith('committee-decision', ({ event }: Decided) => ({ itemIds: [event.itemId], decision: event.decision, bySilence: false }));

/** Taken while the committee can decide. */
const decides = preparation.createStateConfig({
  on: {
    ITEM_DECIDED: [
      { guard: 'accepts', actions: [decided, { type: 'place-items', params: ({ context, event }) => ({ meetingId: context.meetingId, itemIds: [event.itemId] }) }, heard] },
      { guard: 'merges', actions: [decided, heard] },
      { guard: 'defers', actions: [decided, { type: 'defer-items', params: ({ context, event }) => ({ meetingId: context.meetingId, to: event.meetingId, itemIds: [event.itemId] }) }, heard] },
      { guard: 'refers', actions: [decided, { type: 'refer-item', params: ({ context, event }) => ({ meetingId: context.meetingId, bodyId: event.bodyId ?? '', itemIds: [event.itemId] }) }, heard] },
      { guard: 'rejects', actions: [decided, heard] },
    ],
    DECISIONS_REMINDER_DUE: { actions: mailWith('committee-undecided', ({ context, event }) => ({ nr: event.nr, undecided: undecided(context).length })) },
    DECISIONS_DUE: [
      {
        guard: 'somethingUndecided',
        target: 'settled',
        actions: [
          { type: 'place-items', params: ({ context }) => ({ meetingId: context.meetingId, itemIds: undecided(context) }) },
          mailWith('committee-decision', ({ context }) => ({ itemIds: undecided(context), decision: 'accepted', bySilence: true })),
          assign(({ context }) => decidedBySilence(context)),
          mailWith('committee-settled', () => ({ bySilence: true })),
        ],
      },
      { target: 'settled', actions: mailWith('committee-settled', () => ({ bySilence: true })) },
    ],
  },
});

const sendCall = {
  target: 'collecting',
  actions: [mailWith('committee-call', ({ context }) => ({ calendarSequence: context.calendarSequence })), preparation.assign({ called: true })],
};

export const preparationMachine = preparation.createMachine({
  id: 'agenda-preparation',
  context: ({ input }) => newPreparation(input),
  initial: 'waiting',
  states: {
    waiting: { on: { ...anyTime.on, ...offers.on, SEND_CALL: sendCall, CALL_DUE: sendCall } },
    collecting: {
      on: {
        ...anyTime.on,
        ...offers.on,
        ...decides.on,
        ITEMS_REMINDER_DUE: { actions: mailWith('committee-reminder', ({ event }) => ({ nr: event.nr })) },
        ITEMS_DUE: 'deciding',
      },
    },
    deciding: {
      on: {
        ...anyTime.on,
        ...decides.on,
        // Not before: whoever was asked has until the closing date.
        PREPARATION_SETTLED: [
          { guard: 'fixes', target: 'settled', actions: [assign({ settledAt: ({ event }) => event.at }), toMeeting('AGENDA_FIXED')] },
          { guard: 'allDecided', target: 'settled', actions: [assign({ settledAt: ({ event }) => event.at }), mailWith('committee-settled', () => ({ bySilence: false }))] },
        ],
        MEETING_MOVED: [{ guard: 'itemsMayComeAgain', target: 'collecting', actions: [withDeadlines, movedMail] }, { actions: [withDeadlines, movedMail] }],
      },
    },
    settled: {
      on: {
        // Moved so far that items may come in again: the committee sits once more. Else it is done.
        MEETING_MOVED: [{ guard: 'itemsMayComeAgain', target: 'collecting', actions: [withDeadlines, movedMail] }, { actions: noted }],
        MEETING_CANCELLED: 'closed',
        MEETING_HELD: 'closed',
      },
    },
    closed: { type: 'final' },
  },
});
