/**
 * A meeting before it is held: planned → collecting → drafting → proposed → fixed → sent. PURE. Silence never blocks: each
 * of these states is ended by a timer when nobody ends it.
 */
import { assign } from 'xstate';
import { inTimeAgain, itemsMayComeAgain, withItem, withoutItem } from './meeting.rules.js';
import { type Args, carryOver, escalation, mail, mailWith, meeting, newVersion, noted, sendAgenda, tellPlaced } from './meeting.setup.js';

/** Takes nothing: what has begun is neither moved nor cancelled, also when the worker that should open its record is late. */
const notOnceBegun = { guard: 'hasBegun' as const };

const reschedule = meeting.createStateConfig({
  on: {
    MOVED: {
      actions: [
        mailWith('moved', ({ context, event }) => ({ oldStartsAt: context.startsAt, oldPlace: event.oldPlace, startsAt: event.startsAt, calendarSequence: event.calendarSequence })),
        assign(({ event: { startsAt, deadlines, minutes, calendarSequence } }) => ({ startsAt, deadlines, minutes, calendarSequence })),
        { type: 'tell-preparation', params: ({ context, event }) => ({ meetingId: context.meetingId, event: { type: 'MEETING_MOVED', at: event.at, deadlines: event.preparation, reopens: itemsMayComeAgain(context, event.at, event.deadlines) } }) },
      ],
    },
  },
}).on.MOVED;

const carriedIn = meeting.assign(({ context, event }) => (event.type === 'ITEM_CARRIED_IN' ? withItem(context, event.itemId, 'on-agenda') : {}));

const leaves = meeting.assign(({ context, event }) => (event.type === 'ITEM_WITHDRAWN' ? withoutItem(context, event.itemId) : {}));
const takenOff = mailWith('item-taken-off', ({ event }: Args) => ({ itemId: 'itemId' in event ? event.itemId : '', reason: event.type === 'ITEM_WITHDRAWN' ? event.reason : null }));

/** To one guest. @param changed they have heard of it before */
const guestMail = (changed: boolean) => mailWith('guest-agenda', ({ context, event }: Args) => ({ agendaVersion: context.agendaVersion, changed, guestId: 'guestId' in event ? event.guestId : '' }));

/** Taken in every state before the meeting is held. */
const anyTime = meeting.createStateConfig({
  on: {
    ITEM_CARRIED_IN: [{ guard: 'isToBeTold', actions: [carriedIn, tellPlaced] }, { actions: carriedIn }],
    ITEM_WITHDRAWN: [{ guard: 'isUnheard', actions: [leaves, takenOff] }, { actions: leaves }],
    // "Geen agendapunten" is an answer, also after the closing day.
    CALL_ANSWERED: { actions: noted },
    // The agenda is still to leave, and the guest gets it then.
    GUEST_INVITED: { actions: noted },
    // Who has heard nothing yet hears nothing now.
    GUEST_UNINVITED: [{ guard: 'sentBefore', actions: guestMail(true) }, { actions: noted }],
    DOCUMENT_ADDED: { actions: noted },
    MOVED: [notOnceBegun, reschedule],
    CANCELLED: [
      notOnceBegun,
      { guard: 'announced', target: 'cancelled', actions: mailWith('cancelled', ({ event }) => ({ calendarSequence: event.calendarSequence })) },
      { target: 'cancelled' },
    ],
    MEETING_STARTED: 'held',
  },
});

/** Taken between the day on which items are due and the meeting. */
const late = meeting.createStateConfig({
  on: {
    LATE_ITEM_SUBMITTED: {
      actions: [
        assign(({ context, event }) => withItem(context, event.itemId, 'requested')),
        mailWith('late-item-request', ({ event }) => ({ itemId: event.itemId })),
      ],
    },
    LATE_ITEM_CONSENTED: {
      guard: 'waitsForConsent',
      actions: [
        assign(({ context, event }) => withItem(context, event.itemId, 'on-agenda')),
        mailWith('late-item-answer', ({ event }) => ({ itemId: event.itemId, consented: true })),
      ],
    },
    // Nothing gets lost: what the chair refuses for this meeting goes to the next one.
    LATE_ITEM_REFUSED: {
      guard: 'waitsForConsent',
      actions: [
        assign(({ context, event }) => withItem(context, event.itemId, 'carried')),
        mailWith('late-item-answer', ({ event }) => ({ itemId: event.itemId, consented: false })),
        carryOver(({ event }) => ('itemId' in event ? [event.itemId] : [])),
      ],
    },
  },
});

const papersReminder = { actions: mailWith('papers-reminder', ({ event }) => ({ nr: event.type === 'PAPERS_REMINDER_DUE' ? event.nr : 0 })) };

/** Moved to a date before which items can still come in: members may answer the call again. */
const moved = [
  notOnceBegun,
  { guard: 'itemsMayComeAgain' as const, target: 'collecting', actions: [...reschedule.actions, meeting.assign(({ context }) => inTimeAgain(context))] },
  reschedule,
];

/** What no member has on their agenda changes nothing for them: withdrawn before, or late and not allowed yet. */
const withdrawnUnseen = [
  { guard: 'isWithdrawn' as const, actions: noted },
  { guard: 'waitsUnheard' as const, actions: [leaves, takenOff] },
  { guard: 'waitsForConsent' as const, actions: leaves },
];

const leavesBySilence = { target: 'sent', actions: [meeting.assign({ fixedBySilence: true }), ...sendAgenda] };

/** While the agenda is being made: who is silent is reminded, then passed by. */
const agendaOpen = meeting.createStateConfig({
  on: {
    ...anyTime.on,
    ...late.on,
    MOVED: moved,
    AGENDA_FIXED: 'fixed',
    APPROVAL_DUE: { actions: escalation('agenda-not-fixed') },
    PAPERS_REMINDER_DUE: papersReminder,
    PAPERS_DUE: leavesBySilence,
  },
});

/** Where an agendacommissie prepares the agenda, it is the committee that is asked for items; the members need the date only. */
const sendCall = [
  { guard: 'preparedAndAnnounced' as const, target: 'collecting' },
  { guard: 'prepared' as const, target: 'collecting', actions: [mail('invitation'), meeting.assign({ announced: true })] },
  { target: 'collecting', actions: [mailWith('call-for-items', ({ context }) => ({ invite: !context.announced })), meeting.assign({ announced: true })] },
];

const submitted = meeting.createStateConfig({
  on: { ITEM_SUBMITTED: { guard: 'unprepared', actions: assign(({ context, event }) => withItem(context, event.itemId, 'on-agenda')) } },
});

export const planned = meeting.createStateConfig({
  on: {
    ...anyTime.on,
    ...submitted.on,
    MOVED: [notOnceBegun, { guard: 'announced', ...reschedule }, { actions: reschedule.actions.slice(1) }],
    SEND_CALL: sendCall,
    CALL_DUE: sendCall,
  },
});

export const collecting = meeting.createStateConfig({
  on: {
    ...anyTime.on,
    ...submitted.on,
    ITEMS_REMINDER_DUE: [{ guard: 'prepared', actions: noted }, { actions: mailWith('items-reminder', ({ event }) => ({ nr: event.nr })) }],
    ITEMS_DUE: 'drafting',
    // Moved back to a date whose closing day is over: that timer has fired before and does not come again.
    MOVED: [notOnceBegun, { guard: 'itemsDueOver', target: 'drafting', actions: reschedule.actions }, reschedule],
    PAPERS_DUE: leavesBySilence,
  },
});

export const drafting = meeting.createStateConfig({
  on: {
    ...agendaOpen.on,
    AGENDA_PROPOSED: [
      { guard: 'fixedBySecretary', target: 'fixed' },
      { target: 'proposed', actions: mailWith('agenda-approval-request', ({ context }) => ({ to: context.fixedBy })) },
    ],
    // A committee that fixes the agenda itself is reminded by its own workflow.
    APPROVAL_REMINDER_DUE: [{ guard: 'committeeFixes', actions: noted }, { actions: mailWith('agenda-draft-reminder', ({ event }) => ({ nr: event.nr })) }],
  },
});

export const proposed = meeting.createStateConfig({
  on: {
    ...agendaOpen.on,
    AGENDA_RETURNED: { target: 'drafting', actions: mailWith('agenda-returned', ({ event }) => ({ remark: event.remark })) },
    APPROVAL_REMINDER_DUE: { actions: mailWith('agenda-approval-reminder', ({ context, event }) => ({ to: context.fixedBy, nr: event.nr })) },
  },
});

export const fixed = meeting.createStateConfig({
  entry: meeting.assign({ fixedBySilence: false }),
  // Reopened after members had it: the new version follows at once.
  always: { guard: 'sentBefore', target: 'sent', actions: sendAgenda },
  on: {
    ...anyTime.on,
    ...late.on,
    MOVED: moved,
    ITEM_CARRIED_IN: [{ guard: 'isToBeTold', actions: [carriedIn, tellPlaced, newVersion] }, { actions: [carriedIn, newVersion] }],
    ITEM_WITHDRAWN: [...withdrawnUnseen, { guard: 'isUnheard', actions: [leaves, takenOff, newVersion] }, { actions: [leaves, newVersion] }],
    LATE_ITEM_CONSENTED: { guard: 'waitsForConsent', actions: [...late.on.LATE_ITEM_CONSENTED.actions, newVersion] },
    AGENDA_REOPENED: { target: 'drafting', actions: [newVersion, assign({ reopenedAt: ({ event }) => event.at })] },
    PAPERS_REMINDER_DUE: papersReminder,
    SEND_AGENDA: { target: 'sent', actions: sendAgenda },
    PAPERS_DUE: { target: 'sent', actions: sendAgenda },
  },
});

export const sent = meeting.createStateConfig({
  on: {
    ...anyTime.on,
    ...late.on,
    ITEM_CARRIED_IN: [{ guard: 'isToBeTold', actions: [carriedIn, tellPlaced, newVersion, ...sendAgenda] }, { actions: [carriedIn, newVersion, ...sendAgenda] }],
    ITEM_WITHDRAWN: [...withdrawnUnseen, { guard: 'isUnheard', actions: [leaves, takenOff, newVersion, ...sendAgenda] }, { actions: [leaves, newVersion, ...sendAgenda] }],
    LATE_ITEM_CONSENTED: { guard: 'waitsForConsent', actions: [...late.on.LATE_ITEM_CONSENTED.actions, newVersion, ...sendAgenda] },
    GUEST_INVITED: { actions: guestMail(false) },
    DOCUMENT_ADDED: { actions: mailWith('papers-added', ({ event }) => ({ itemId: event.itemId, documentId: event.documentId })) },
    // The chair's answer that came after the agenda had left: it takes the remark away, nothing is mailed again.
    AGENDA_FIXED: { guard: 'leftUnfixed', actions: meeting.assign({ fixedBySilence: false }) },
    AGENDA_REOPENED: { target: 'drafting', actions: [newVersion, assign({ reopenedAt: ({ event }) => event.at })] },
  },
});
