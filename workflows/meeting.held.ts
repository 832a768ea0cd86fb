/** A meeting that was held: what came of its items is recorded, open ends are followed up, then it closes. PURE. */
import { assign } from 'xstate';
import { listState, withItem, withOutcome, withReservation } from './meeting.rules.js';
import { escalation, handOnOpenItems, mailWith, meeting, noted, tellOrigin, tellPreparation, type Args } from './meeting.setup.js';

/** The minutes of a meeting have the meeting's own business key. */
const startMinutes = {
  type: 'start' as const,
  params: ({ context }: Args) => ({
    workflow: 'minutes',
    key: context.meetingId,
    input: {
      minutesId: context.meetingId,
      meetingId: context.meetingId,
      bodyId: context.bodyId,
      heldAt: context.startsAt,
      deadlines: context.minutes,
      recipients: context.recipients,
    },
  }),
};

const recordReady = {
  type: 'send' as const,
  params: ({ context, event }: Args) => ({ workflow: 'minutes', key: context.meetingId, event: { type: 'RECORD_READY', at: event.at } }),
};

const withdrawCarried = {
  type: 'withdraw-carried' as const,
  params: ({ context: { meetingId, bodyId }, event }: Args) => ({ meetingId, bodyId, itemId: 'itemId' in event ? event.itemId : '' }),
};

const upheld = meeting.assign(({ context, event }) => ('itemId' in event ? { ...withReservation(context, event.itemId, { state: 'upheld' }), ...withItem(context, event.itemId, 'on-agenda') } : {}));

/** Two working days are over and nobody reported the record complete: members get what there is. */
const recordPartial = {
  type: 'send' as const,
  params: ({ context, event }: Args) => ({ workflow: 'minutes', key: context.meetingId, event: { type: 'RECORD_PARTIAL', at: event.at } }),
};

const begun = meeting.assign({ recordBegunAt: ({ context, event }) => context.recordBegunAt ?? event.at });

/** Who must complete the record; `list`: what members have of it by then. */
const recordReminder = (level: 'secretary' | 'chair') => mailWith('record-reminder', ({ context, event }) => ({ level, list: listState(context, event.at) }));

export const held = meeting.createStateConfig({
  entry: [startMinutes, tellPreparation('MEETING_HELD')],
  always: [
    { guard: 'itemsLeft', actions: handOnOpenItems },
    { guard: 'allSettled', target: 'closed' },
  ],
  on: {
    DOCUMENT_ADDED: { actions: noted },
    ATTENDANCE_RECORDED: { actions: noted },
    DECISION_RECORDED: { actions: begun },
    ACTION_RECORDED: { actions: begun },
    RECORD_REVISED: { actions: noted },
    OUTCOME_RECORDED: [
      { guard: 'settlesCarriedOfOrigin', actions: [assign(({ context, event }) => withOutcome(context, event)), tellOrigin, withdrawCarried] },
      { guard: 'hasOrigin', actions: [assign(({ context, event }) => withOutcome(context, event)), tellOrigin] },
      { guard: 'settlesCarried', actions: [assign(({ context, event }) => withOutcome(context, event)), withdrawCarried] },
      { actions: assign(({ context, event }) => withOutcome(context, event)) },
    ],
    RECORD_COMPLETED: { guard: 'recordOpen', actions: [assign({ carryOver: true, recordCompletedAt: ({ event }) => event.at }), recordReady] },
    RECORD_DUE: [{ guard: 'asksSecretary', actions: recordReminder('secretary') }, { actions: recordReminder('chair') }],
    // Where nothing was recorded members get no empty mail: secretary and chair hear it, and the first thing recorded leaves the next morning.
    LIST_DUE: [
      { guard: 'recordBegun', actions: [assign({ listAskedAt: ({ event }) => event.at }), recordPartial, recordReminder('secretary')] },
      { actions: recordReminder('chair') },
    ],
    // Fourteen days without a complete record: the next meeting needs the items that nobody accounted for.
    CARRY_OVER_DUE: { actions: assign({ carryOver: true }) },
    // Before its last day: once it is recorded, and once more when few days are left.
    RESERVATION_ASKED: { guard: 'reservationOpen', actions: mailWith('follow-up', ({ event }) => ({ itemId: event.itemId, followUp: 0, reminder: event.reminder })) },
    RESERVATION_DUE: {
      guard: 'reservationOpen',
      actions: [
        assign(({ context, event }) => withReservation(context, event.itemId, { followUps: event.followUp })),
        mailWith('follow-up', ({ event }) => ({ itemId: event.itemId, followUp: event.followUp })),
      ],
    },
    RESERVATION_LAPSED: {
      guard: 'reservationOpen',
      actions: [
        assign(({ context, event }) => withReservation(context, event.itemId, { state: 'lapsed' })),
        { type: 'lapse-reservation', params: ({ context: { meetingId, bodyId, reservations }, event: { itemId } }) => ({ meetingId, bodyId, itemId, until: reservations.find((one) => one.itemId === itemId)?.until ?? '' }) },
        escalation('reservation-lapsed', ({ event }) => ({ itemId: event.itemId })),
      ],
    },
    RESERVATION_OVER: { actions: assign(({ context, event }) => withReservation(context, event.itemId, { state: 'over' })) },
    // Also after it lapsed: the escalation asks what came of it.
    RESERVATION_LIFTED: [
      { guard: 'reservationOfOrigin', actions: [assign(({ context, event }) => withReservation(context, event.itemId, { state: 'lifted' })), tellOrigin] },
      { guard: 'reservationUnanswered', actions: assign(({ context, event }) => withReservation(context, event.itemId, { state: 'lifted' })) },
    ],
    // The achterban does not agree: the item is open again and comes back on the next agenda.
    RESERVATION_UPHELD: [
      { guard: 'reservationOfOrigin', actions: [upheld, tellOrigin] },
      { guard: 'reservationUnanswered', actions: upheld },
    ],
    CLOSE_DUE: [
      { guard: 'recordOpen', actions: [assign({ carryOver: true, closing: true }), escalation('record-never-completed')] },
      { actions: assign({ closing: true }) },
    ],
  },
});
