/** The parts that a preparation's states are made of: effects, guards, shared changes. PURE. */
import { setup } from 'xstate';
import type { PreparationEvent } from './agenda-preparation.events.js';
import type { PreparationContext, PreparationInput } from './agenda-preparation.model.js';
import { isUndecided, mayBeWithdrawn, mayTakeIn, undecided } from './agenda-preparation.rules.js';
import { effect, type JsonObject, type SendParams } from './definition.js';

/**
 * Mails about a preparation; every one names meetingId, bodyId (the body that is prepared) and committeeId.
 *
 * | kind | further params | for |
 * | --- | --- | --- |
 * | committee-call | calendarSequence | the committee's members, with its own meeting as a calendar part |
 * | committee-reminder | nr | those of them who have not answered |
 * | committee-moved | calendarSequence | the committee's members |
 * | committee-cancelled | calendarSequence | the committee's members |
 * | committee-undecided | nr, undecided: how many (0: it must only be closed) | the committee's chair and secretary |
 * | committee-decision | itemIds, decision, bySilence: time decided, or the meeting was off | who submitted each of these items |
 * | committee-settled | bySilence | the secretary of the body, who lays the agenda before its chair |
 */
export const PREPARATION_MAILS = [
  'committee-call', 'committee-reminder', 'committee-moved', 'committee-cancelled', 'committee-undecided', 'committee-decision', 'committee-settled',
] as const;
export type PreparationMailKind = (typeof PREPARATION_MAILS)[number];

type PreparationMail = JsonObject & { kind: PreparationMailKind; meetingId: string; bodyId: string; committeeId: string };
/** Accepted: onto the agenda of this meeting. */
type PlaceItems = { meetingId: string; itemIds: string[] };
/** Onto the agenda of another meeting of the body: the one named, or the next (null) when this meeting is off. */
type DeferItems = { meetingId: string; to: string | null; itemIds: string[] };
/** Onto the next agenda of another body. */
type ReferItem = { meetingId: string; bodyId: string; itemIds: string[] };

export const preparation = setup({
  types: {} as { context: PreparationContext; events: PreparationEvent; input: PreparationInput },
  actions: {
    mail: effect<PreparationMail>(),
    send: effect<SendParams>(),
    'place-items': effect<PlaceItems>(),
    'defer-items': effect<DeferItems>(),
    'refer-item': effect<ReferItem>(),
  },
  guards: {
    called: ({ context }) => context.called,
    mayBeWithdrawn: ({ context, event }) => 'itemId' in event && mayBeWithdrawn(context, event.itemId),
    accepts: ({ context, event }) => event.type === 'ITEM_DECIDED' && event.decision === 'accepted' && isUndecided(context, event.itemId),
    merges: ({ context, event }) => event.type === 'ITEM_DECIDED' && event.decision === 'merged' && isUndecided(context, event.itemId) && mayTakeIn(context, event.itemId, event.into),
    defers: ({ context, event }) => event.type === 'ITEM_DECIDED' && event.decision === 'deferred' && isUndecided(context, event.itemId) && event.meetingId !== null && event.meetingId !== context.meetingId,
    refers: ({ context, event }) => event.type === 'ITEM_DECIDED' && event.decision === 'referred' && isUndecided(context, event.itemId) && event.bodyId !== null && event.bodyId !== context.bodyId,
    rejects: ({ context, event }) => event.type === 'ITEM_DECIDED' && event.decision === 'rejected' && isUndecided(context, event.itemId),
    allDecided: ({ context }) => undecided(context).length === 0,
    fixes: ({ context }) => undecided(context).length === 0 && context.fixedBy === 'agendacommissie',
    itemsMayComeAgain: ({ event }) => event.type === 'MEETING_MOVED' && event.reopens,
    calledAndUndecided: ({ context }) => context.called && undecided(context).length > 0,
    somethingUndecided: ({ context }) => undecided(context).length > 0,
  },
});

export type Args = { context: PreparationContext; event: PreparationEvent };

export const mailWith = <TArgs extends Args>(kind: PreparationMailKind, more: (args: TArgs) => JsonObject) => ({
  type: 'mail' as const,
  params: (args: TArgs): PreparationMail => {
    const { meetingId, bodyId, committeeId } = args.context;
    return { kind, meetingId, bodyId, committeeId, ...more(args) };
  },
});

export const mail = (kind: PreparationMailKind) => mailWith(kind, () => ({}));

/** What the committee settled, the meeting must hear. */
export const toMeeting = (type: 'AGENDA_FIXED') => ({
  type: 'send' as const,
  params: ({ context, event }: Args): SendParams => ({ workflow: 'meeting', key: context.meetingId, event: { type, at: event.at } }),
});

/** Accepts an event whose content lives in rows: the history must have it, the machine need not remember it. */
export const noted = preparation.assign({});
