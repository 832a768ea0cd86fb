/** The parts that the meeting's states are made of: effects, guards, and the changes that several states share. PURE. */
import { setup } from 'xstate';
import { effect, type JsonObject, type SendParams, type StartParams, type WorkflowEvent } from './definition.js';
import type { MeetingEvent } from './meeting.events.js';
import type { MeetingContext, MeetingInput } from './meeting.model.js';
import { goesOn, handedOn, isWithdrawn, itemsMayComeAgain, noReservationLeft, openItems, openReservation, stateOfItem, unansweredReservation } from './meeting.rules.js';
import { isBefore } from './instants.js';

/**
 * Mails of a meeting; every one names meetingId and bodyId, the handler finds the people and the texts of the day itself.
 *
 * | kind | further params | for |
 * | --- | --- | --- |
 * | invitation | | members |
 * | call-for-items | invite: first time they hear of this date | members |
 * | items-reminder | nr | members who have not answered |
 * | late-item-request | itemId | chair |
 * | late-item-answer | itemId, consented | who submitted it |
 * | item-taken-off | itemId, reason: the secretary's own words, or null | who submitted it |
 * | agenda-draft-reminder | nr | secretary |
 * | agenda-approval-request, agenda-approval-reminder | to: chair or agendacommissie; nr | as `to` says |
 * | agenda-returned | remark: the chair's own words | secretary |
 * | papers-reminder | nr | those whose document is missing |
 * | agenda, agenda-changed | agendaVersion, fixedBySilence | members |
 * | guest-agenda | agendaVersion, changed; guestId: this one only | guests for whom something changed since what they have |
 * | papers-added | itemId, documentId | members, and the guests of that item |
 * | moved | oldStartsAt, oldPlace, startsAt, calendarSequence | members and guests |
 * | cancelled | calendarSequence | members and guests |
 * | record-reminder | level: secretary or chair; list: what members have of it (`ListState`) | as `level` says |
 * | follow-up | itemId, followUp (1 to 3; 0: before its day, reminder: for the second time) | whose reservation it is |
 * | escalation | about, to: roles; itemId | as `to` says |
 */
export const MEETING_MAILS = [
  'invitation', 'call-for-items', 'items-reminder', 'late-item-request', 'late-item-answer', 'item-taken-off',
  'agenda-draft-reminder', 'agenda-approval-request', 'agenda-approval-reminder', 'agenda-returned', 'papers-reminder',
  'agenda', 'agenda-changed', 'guest-agenda', 'papers-added', 'moved', 'cancelled',
  'record-reminder', 'follow-up', 'escalation',
] as const;
export type MeetingMailKind = (typeof MEETING_MAILS)[number];
export type MeetingEscalation = 'agenda-not-fixed' | 'reservation-lapsed' | 'record-never-completed';

type MeetingMail = JsonObject & { kind: MeetingMailKind; meetingId: string; bodyId: string };
/** `itemIds` may be empty for a cancelled meeting. */
type CarryOver = { meetingId: string; bodyId: string; itemIds: string[] };
/** Nobody answered for the achterban: the item's row must say so; `until` tells which reservation, for there may be a new one. */
type LapseReservation = { meetingId: string; bodyId: string; itemId: string; until: string };
/** What the agendacommissie's preparation of this agenda must hear; nothing where no committee prepares it. */
type TellPreparation = { meetingId: string; event: WorkflowEvent };
/** Dealt with after all, after it had gone on to a next agenda. */
type WithdrawCarried = { meetingId: string; bodyId: string; itemId: string };
/** What workflows laid before a later agenda of this body comes onto this one, where it would have gone had it been there. */
type DrawForward = { bodyId: string };
type CheckFrequency = { meetingId: string; bodyId: string; startsAt: string };

const isUnheard = (event: MeetingEvent): event is Extract<MeetingEvent, { type: 'ITEM_WITHDRAWN' }> => event.type === 'ITEM_WITHDRAWN' && event.unheard;

export const meeting = setup({
  types: {} as { context: MeetingContext; events: MeetingEvent; input: MeetingInput },
  actions: {
    mail: effect<MeetingMail>(),
    start: effect<StartParams>(),
    send: effect<SendParams>(),
    'carry-over': effect<CarryOver>(),
    'withdraw-carried': effect<WithdrawCarried>(),
    'check-frequency': effect<CheckFrequency>(),
    'draw-forward': effect<DrawForward>(),
    'lapse-reservation': effect<LapseReservation>(),
    'tell-preparation': effect<TellPreparation>(),
  },
  guards: {
    hasBegun: ({ context, event }) => !isBefore(event.at, context.startsAt),
    announced: ({ context }) => context.announced,
    unprepared: ({ context }) => context.preparation === null,
    committeeFixes: ({ context }) => context.preparation !== null && context.fixedBy === 'agendacommissie',
    prepared: ({ context }) => context.preparation !== null,
    preparedAndAnnounced: ({ context }) => context.preparation !== null && context.announced,
    sentBefore: ({ context }) => context.sentVersion !== null,
    fixedBySecretary: ({ context }) => context.fixedBy === 'secretary',
    leftUnfixed: ({ context }) => context.fixedBySilence,
    isUnheard: ({ event }) => isUnheard(event),
    waitsUnheard: ({ context, event }) => isUnheard(event) && stateOfItem(context, event.itemId) === 'requested',
    waitsForConsent: ({ context, event }) => 'itemId' in event && stateOfItem(context, event.itemId) === 'requested',
    itemsMayComeAgain: ({ context, event }) => event.type === 'MOVED' && itemsMayComeAgain(context, event.at, event.deadlines),
    itemsDueOver: ({ event }) => event.type === 'MOVED' && !isBefore(event.at, event.deadlines.itemsDue),
    isWithdrawn: ({ context, event }) => 'itemId' in event && isWithdrawn(context, event.itemId),
    recordOpen: ({ context }) => context.recordCompletedAt === null,
    hasOrigin: ({ event }) => 'origin' in event && Boolean(event.origin),
    isToBeTold: ({ event }) => event.type === 'ITEM_CARRIED_IN' && Boolean(event.tell),
    reservationOfOrigin: ({ context, event }) => 'itemId' in event && unansweredReservation(context, event.itemId) && 'origin' in event && Boolean(event.origin),
    settlesCarriedOfOrigin: ({ context, event }) => event.type === 'OUTCOME_RECORDED' && event.origin !== null && stateOfItem(context, event.itemId) === 'carried',
    recordBegun: ({ context }) => context.recordBegunAt !== null,
    asksSecretary: ({ event }) => event.type === 'RECORD_DUE' && event.level === 'secretary',
    settlesCarried: ({ context, event }) => event.type === 'OUTCOME_RECORDED' && stateOfItem(context, event.itemId) === 'carried' && !goesOn(event),
    reservationOpen: ({ context, event }) => 'itemId' in event && openReservation(context, event.itemId),
    reservationUnanswered: ({ context, event }) => 'itemId' in event && unansweredReservation(context, event.itemId),
    itemsLeft: ({ context }) => context.carryOver && openItems(context).length > 0,
    allSettled: ({ context }) => context.closing && noReservationLeft(context),
  },
});

export type Args = { context: MeetingContext; event: MeetingEvent };

export const mailWith = <TArgs extends Args>(kind: MeetingMailKind, more: (args: TArgs) => JsonObject) => ({
  type: 'mail' as const,
  params: (args: TArgs): MeetingMail => ({ kind, meetingId: args.context.meetingId, bodyId: args.context.bodyId, ...more(args) }),
});

export const mail = (kind: MeetingMailKind) => mailWith(kind, () => ({}));

export const escalation = <TArgs extends Args>(about: MeetingEscalation, more: (args: TArgs) => JsonObject = () => ({})) =>
  mailWith('escalation', (args: TArgs) => ({ about, to: ['chair', 'secretary'], ...more(args) }));

/** Hand these items on: a cancelled meeting's, those that were not reached, a late one that the chair refused. */
export const carryOver = (items: (args: Args) => string[]) => ({
  type: 'carry-over' as const,
  params: (args: Args): CarryOver => ({ meetingId: args.context.meetingId, bodyId: args.context.bodyId, itemIds: items(args) }),
});

/** The preparation of an agenda has the meeting's own business key. */
export const startPreparation = {
  type: 'start' as const,
  params: ({ context: { meetingId, bodyId, fixedBy, preparation } }: Args): StartParams => ({
    workflow: 'agenda-preparation',
    key: meetingId,
    input: { meetingId, bodyId, fixedBy, ...preparation },
  }),
};

export const tellPreparation = (type: 'MEETING_CANCELLED' | 'MEETING_HELD') => ({
  type: 'tell-preparation' as const,
  params: ({ context, event }: Args): TellPreparation => ({ meetingId: context.meetingId, event: { type, at: event.at } }),
});

/** The agenda leaves as it is: for the first time, or as a new version of what members have. */
export const sendAgenda = [
  {
    type: 'mail' as const,
    params: ({ context }: Args): MeetingMail => ({
      kind: context.sentVersion === null ? 'agenda' : 'agenda-changed',
      meetingId: context.meetingId,
      bodyId: context.bodyId,
      agendaVersion: context.agendaVersion,
      fixedBySilence: context.fixedBySilence,
    }),
  },
  mailWith('guest-agenda', ({ context }) => ({ agendaVersion: context.agendaVersion, changed: context.sentVersion !== null })),
  meeting.assign({ sentVersion: ({ context }) => context.agendaVersion }),
];

export const newVersion = meeting.assign({ agendaVersion: ({ context }) => context.agendaVersion + 1 });

/** The workflow that an item came from hears what the guard has seen that there is to tell. */
export const tellOrigin = { type: 'send' as const, params: ({ event }: Args) => (event as { origin: SendParams }).origin };
export const tellPlaced = { type: 'send' as const, params: ({ event }: Args) => (event as { tell: SendParams }).tell };

/** Accepts an event whose content lives in the meeting's rows: the history must have it, the machine need not remember it. */
export const noted = meeting.assign({});

export const handOnOpenItems = [carryOver(({ context }) => openItems(context)), meeting.assign(({ context }) => handedOn(context))];
