/**
 * The events of a meeting. Every event carries `at`: the instant at which it happened, for a timer the one it was set for.
 * Whose answer the secretary recorded, by which channel and when, stands in the command's actor, not in the event.
 *
 * | sender | event (fields besides `at`) | taken in |
 * | --- | --- | --- |
 * | public | SEND_CALL | planned |
 * | public | CALL_ANSWERED | everything before held |
 * | public | ITEM_SUBMITTED itemId | planned, collecting |
 * | public | LATE_ITEM_SUBMITTED itemId | drafting … sent |
 * | public | LATE_ITEM_CONSENTED, LATE_ITEM_REFUSED itemId | drafting … sent, while the item waits |
 * | public | ITEM_WITHDRAWN itemId, unheard, reason | everything before held |
 * | public | GUEST_INVITED, GUEST_UNINVITED itemId, guestId | everything before held |
 * | public | DOCUMENT_ADDED itemId, documentId | everything before closed |
 * | public | AGENDA_PROPOSED | drafting |
 * | public | AGENDA_FIXED | drafting, proposed; sent when it left unfixed |
 * | public | AGENDA_RETURNED remark | proposed |
 * | public | AGENDA_REOPENED | fixed, sent |
 * | public | SEND_AGENDA | fixed |
 * | public | MOVED startsAt, oldPlace, deadlines, minutes, preparation (the agendacommissie's, null where none prepares), calendarSequence; CANCELLED reason, calendarSequence | everything before held, until the meeting begins |
 * | public | ATTENDANCE_RECORDED; DECISION_RECORDED decisionId; ACTION_RECORDED actionId | held |
 * | public | RECORD_REVISED of, id: a decision or action reads otherwise, or was struck out | held |
 * | public | OUTCOME_RECORDED itemId, outcome, until, origin | held |
 * | public | RECORD_COMPLETED | held, once |
 * | public | RESERVATION_LIFTED, RESERVATION_UPHELD itemId, origin | held, until it is answered; also after it lapsed |
 * | other workflow or handler | ITEM_CARRIED_IN itemId, tell | everything before held |
 * | timer | CALL_DUE, ITEMS_DUE, APPROVAL_DUE, PAPERS_DUE, MEETING_STARTED | the states that it ends |
 * | timer | ITEMS_REMINDER_DUE, APPROVAL_REMINDER_DUE, PAPERS_REMINDER_DUE nr | while somebody may still act |
 * | timer | RECORD_DUE level, LIST_DUE | held, while the record is not complete |
 * | timer | CARRY_OVER_DUE; CLOSE_DUE | held |
 * | timer | RESERVATION_ASKED itemId, reminder; RESERVATION_DUE itemId, followUp; RESERVATION_LAPSED, RESERVATION_OVER itemId | held |
 */
import { z } from 'zod';
import { preparationDeadlines } from './agenda-preparation.model.js';
import { itemOutcome, type ItemPlaced } from './brought.js';
import type { SendParams } from './definition.js';
import { id, instant, meetingDeadlines, minutesDeadlines } from './shapes.js';

const at = instant;
const bare = <T extends string>(type: T) => z.object({ type: z.literal(type), at });
const ofItem = <T extends string>(type: T) => bare(type).extend({ itemId: id });

/** Where an item came from, and what its workflow must hear now that the meeting dealt with it. */
const origin = z
  .object({
    workflow: id,
    key: id,
    event: z.discriminatedUnion('type', [
      bare('ADOPTED').extend({ meetingId: id, changes: z.boolean() }),
      bare('ADOPTION_POSTPONED').extend({ meetingId: id }),
      itemOutcome,
    ]),
  })
  .nullable();

const outcomeRecorded = ofItem('OUTCOME_RECORDED').extend({
  outcome: z.enum(['besloten', 'geadviseerd', 'besproken', 'aangehouden', 'niet-behandeld', 'onder-voorbehoud']),
  /** Required for onder-voorbehoud: until when the achterban can be asked; null for every other outcome. */
  until: instant.nullable(),
  origin,
});

/** `unheard`: whoever brought it in did not say so, and is to hear it, with the reason if one is given. */
const itemWithdrawn = ofItem('ITEM_WITHDRAWN').extend({ unheard: z.boolean(), reason: z.string().nullable() });

export const meetingPublicEvents = z
  .discriminatedUnion('type', [
    bare('SEND_CALL'),
    bare('CALL_ANSWERED'),
    ofItem('ITEM_SUBMITTED'),
    ofItem('LATE_ITEM_SUBMITTED'),
    ofItem('LATE_ITEM_CONSENTED'),
    ofItem('LATE_ITEM_REFUSED'),
    itemWithdrawn,
    ofItem('GUEST_INVITED').extend({ guestId: id }),
    ofItem('GUEST_UNINVITED').extend({ guestId: id }),
    ofItem('DOCUMENT_ADDED').extend({ documentId: id }),
    bare('AGENDA_PROPOSED'),
    bare('AGENDA_FIXED'),
    bare('AGENDA_RETURNED').extend({ remark: z.string() }),
    bare('AGENDA_REOPENED'),
    bare('SEND_AGENDA'),
    bare('MOVED').extend({ startsAt: instant, oldPlace: z.string(), deadlines: meetingDeadlines, minutes: minutesDeadlines, preparation: preparationDeadlines.nullable(), calendarSequence: z.number().int() }),
    bare('CANCELLED').extend({ reason: z.string(), calendarSequence: z.number().int() }),
    bare('ATTENDANCE_RECORDED'),
    bare('DECISION_RECORDED').extend({ decisionId: id }),
    bare('ACTION_RECORDED').extend({ actionId: id }),
    bare('RECORD_REVISED').extend({ of: z.enum(['decision', 'action']), id }),
    outcomeRecorded,
    bare('RECORD_COMPLETED'),
    ofItem('RESERVATION_LIFTED').extend({ origin }),
    ofItem('RESERVATION_UPHELD').extend({ origin }),
  ])
  .refine((event) => event.type !== 'OUTCOME_RECORDED' || (event.outcome === 'onder-voorbehoud') === (event.until !== null), {
    path: ['until'],
    message: 'Een besluit onder voorbehoud heeft een datum; een andere uitkomst heeft er geen.',
  });
export type MeetingPublicEvent = z.infer<typeof meetingPublicEvents>;
export type OutcomeRecorded = z.infer<typeof outcomeRecorded>;

export type MeetingTimerEvent =
  | { type: 'CALL_DUE' | 'ITEMS_DUE' | 'APPROVAL_DUE' | 'PAPERS_DUE' | 'MEETING_STARTED' | 'LIST_DUE' | 'CARRY_OVER_DUE' | 'CLOSE_DUE'; at: string }
  | { type: 'ITEMS_REMINDER_DUE' | 'APPROVAL_REMINDER_DUE' | 'PAPERS_REMINDER_DUE'; at: string; nr: number }
  | { type: 'RECORD_DUE'; at: string; level: 'secretary' | 'chair' }
  | { type: 'RESERVATION_ASKED'; at: string; itemId: string; reminder: boolean }
  | { type: 'RESERVATION_DUE'; at: string; itemId: string; followUp: number }
  | { type: 'RESERVATION_LAPSED' | 'RESERVATION_OVER'; at: string; itemId: string };

export const MEETING_TIMER_EVENTS: readonly MeetingTimerEvent['type'][] = [
  'CALL_DUE', 'ITEMS_DUE', 'APPROVAL_DUE', 'PAPERS_DUE', 'MEETING_STARTED', 'LIST_DUE', 'CARRY_OVER_DUE', 'CLOSE_DUE',
  'ITEMS_REMINDER_DUE', 'APPROVAL_REMINDER_DUE', 'PAPERS_REMINDER_DUE', 'RECORD_DUE', 'RESERVATION_ASKED', 'RESERVATION_DUE', 'RESERVATION_LAPSED', 'RESERVATION_OVER',
];

/** Sent by the handler that places an item: of a cancelled or earlier meeting, minutes to adopt, of another workflow, which is told. */
export type ItemCarriedIn = { type: 'ITEM_CARRIED_IN'; at: string; itemId: string; tell: (SendParams & { event: ItemPlaced }) | null };

export type MeetingEvent = MeetingPublicEvent | MeetingTimerEvent | ItemCarriedIn;

export const MEETING_EVENTS: readonly string[] = [
  ...meetingPublicEvents.options.map((option) => option.shape.type.value),
  ...MEETING_TIMER_EVENTS,
  'ITEM_CARRIED_IN',
];
