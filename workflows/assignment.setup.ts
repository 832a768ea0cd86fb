/** The parts that an assignment's states are made of: effects, guards, shared changes. PURE. */
import { setup } from 'xstate';
import type { AssignmentEvent } from './assignment.events.js';
import type { AssignmentContext, AssignmentEnd, AssignmentInput } from './assignment.model.js';
import { bottleneckOf, bottleneckRef, choiceOn, inTime, onlyDiscussed, openBottleneck, placedBy, refOf, unplaced, withAsked, withBottleneck, yearAfter, type Asked } from './assignment.rules.js';
import type { BringItem, WithdrawItem } from './brought.js';
import { effect, type JsonObject, type SendParams, type StartParams } from './definition.js';

/**
 * Mails about an assignment; every one names bodyId (who issues it) and assignmentId.
 *
 * | kind | further params | for |
 * | --- | --- | --- |
 * | assignment-issued | | the group's members: the whole assignment, with the question to accept it |
 * | assignment-news | about, noteId | as `about` says: the group, both owners of the ambition and who follows assignments |
 * | assignment-reminder | about, level, on | the group's chair and secretary, or who follows assignments |
 * | assignment-escalation | about, noteId, on | both owners and who follows assignments; where it goes onto the agenda also who presides there |
 */
export const ASSIGNMENT_MAILS = ['assignment-issued', 'assignment-news', 'assignment-reminder', 'assignment-escalation'] as const;
export type AssignmentMailKind = (typeof ASSIGNMENT_MAILS)[number];
export type AssignmentNews =
  | 'issue-returned' | 'not-issued' | 'accepted' | 'returned-by-group' | 'reported' | 'bottleneck-raised' | 'bottleneck-resolved' | 'proposal-made' | 'proposal-returned' | 'adopted'
  | 'followed-up' | 'discharge-asked' | 'discharged' | 'not-discharged' | 'more-time' | 'stopped';
export type AssignmentReminder = 'draft' | 'acceptance' | 'report' | 'due-soon' | 'overdue' | 'discharge';
export type AssignmentEscalation = 'draft' | 'acceptance' | 'report' | 'overdue' | 'bottleneck' | 'late-to-body';

type AssignmentMail = JsonObject & { kind: AssignmentMailKind; bodyId: string; assignmentId: string };
/** Begins the draft of the assignment that follows from this one, with the same group and ambition. */
type FollowUp = { assignmentId: string; bodyId: string };

const chose = (kind: Asked, choice: string) => ({ context, event }: Args): boolean => choiceOn(context, event, kind) === choice;
const discussed = (kind: Asked) => ({ context, event }: Args): boolean => onlyDiscussed(context, event, kind);
const onBottleneck = ({ context, event }: Args, choice: string): boolean => event.type === 'ITEM_OUTCOME' && event.outcome === 'besloten' && event.choice === choice && bottleneckOf(context, event) !== undefined;

export const assignment = setup({
  types: {} as { context: AssignmentContext; events: AssignmentEvent; input: AssignmentInput },
  actions: {
    mail: effect<AssignmentMail>(),
    send: effect<SendParams>(),
    start: effect<StartParams>(),
    'bring-item': effect<BringItem>(),
    'withdraw-item': effect<WithdrawItem>(),
    'follow-up': effect<FollowUp>(),
  },
  guards: {
    yearIsChosen: ({ context }) => context.chooserId !== null,
    smart: ({ context }) => context.missing.length === 0,
    mayBeLaidBefore: ({ context, event }) => event.type === 'LAID_BEFORE' && event.missing.length === 0 && context.choice !== 'passed-over',
    passedOver: ({ context, event }) => event.type === 'CHOSEN' && event.year === context.year && !event.chosen,
    isChosen: ({ context, event }) => event.type === 'CHOSEN' && event.year === context.year && event.chosen,
    /** The record of the choice was corrected, when the assignment had gone on to the next year's list. */
    chosenAfterAll: ({ context, event }) => event.type === 'CHOSEN' && event.chosen && context.choice === 'passed-over' && yearAfter(event.year) === context.year,
    issues: (args) => chose('uitgifte', 'uitgeven')(args) && inTime(args.context, args.event.at),
    issuesTooLate: chose('uitgifte', 'uitgeven'),
    returnsDraft: chose('uitgifte', 'terug met vragen'),
    issuesNot: chose('uitgifte', 'niet uitgeven'),
    talkedOfIssue: discussed('uitgifte'),
    adopts: chose('voorstel', 'aannemen'),
    returnsProposal: chose('voorstel', 'terug met vragen'),
    followsUp: (args) => chose('voorstel', 'vervolgopdracht')(args) && !args.context.followedUp,
    followsUpAgain: chose('voorstel', 'vervolgopdracht'),
    adoptedAlready: ({ context, event }) => context.decision !== null && choiceOn(context, event, 'voorstel') === context.decision,
    talkedOfProposal: discussed('voorstel'),
    grantsTerm: chose('termijn', 'nieuwe termijn'),
    stopsLate: chose('termijn', 'opdracht stoppen'),
    talkedOfTerm: discussed('termijn'),
    grantsTime: (args) => onBottleneck(args, 'meer tijd'),
    solves: (args) => onBottleneck(args, 'opgelost'),
    stopsStuck: (args) => onBottleneck(args, 'opdracht stoppen'),
    talkedOfBottleneck: ({ context, event }) => event.type === 'ITEM_OUTCOME' && event.outcome === 'besproken' && bottleneckOf(context, event) !== undefined,
    asksTime: ({ event }) => event.type === 'BOTTLENECK_RAISED' && event.asksUntil !== null,
    resolvesBrought: ({ context, event }) => event.type === 'BOTTLENECK_RESOLVED' && openBottleneck(context, event.bottleneckId)?.brought === true,
    resolves: ({ context, event }) => event.type === 'BOTTLENECK_RESOLVED' && openBottleneck(context, event.bottleneckId) !== undefined,
    discharges: chose('decharge', 'decharge verlenen'),
    dischargesNot: chose('decharge', 'nog niet'),
    talkedOfDischarge: discussed('decharge'),
    dischargeNotAsked: ({ context }) => context.dischargeAskedAt === null,
    /** The record of a decision that ended it was corrected. */
    issuesAfterAll: (args) => args.context.ended?.how === 'not-issued' && chose('uitgifte', 'uitgeven')(args) && inTime(args.context, args.event.at),
    returnsAfterAll: (args) => args.context.ended?.how === 'not-issued' && (chose('uitgifte', 'terug met vragen')(args) || chose('uitgifte', 'uitgeven')(args)),
    goesOnAfterAll: (args) => args.context.ended?.how === 'stopped' && args.context.acceptedAt !== null && (chose('termijn', 'nieuwe termijn')(args) || onBottleneck(args, 'meer tijd') || onBottleneck(args, 'opgelost')),
    waitsAfterAll: (args) => args.context.ended?.how === 'stopped' && args.context.acceptedAt === null && chose('termijn', 'nieuwe termijn')(args),
    toManager: ({ event }) => 'level' in event && event.level !== 'owners',
  },
});

export type Args = { context: AssignmentContext; event: AssignmentEvent };

const mailWith = <TArgs extends Args>(kind: AssignmentMailKind, more: (args: TArgs) => JsonObject) => ({
  type: 'mail' as const,
  params: (args: TArgs): AssignmentMail => ({ kind, bodyId: args.context.issuerId, assignmentId: args.context.assignmentId, ...more(args) }),
});

export const issuedMail = mailWith('assignment-issued', () => ({}));
export const news = (about: AssignmentNews) => mailWith('assignment-news', ({ event }) => ({ about, noteId: 'noteId' in event ? event.noteId : null }));
export const reminder = (about: AssignmentReminder) => mailWith('assignment-reminder', ({ event }) => ({ about, level: 'level' in event ? event.level : 'group', on: 'on' in event ? event.on : null }));
export const escalation = (about: AssignmentEscalation) =>
  mailWith('assignment-escalation', ({ event }) => ({ about, noteId: 'bottleneckId' in event ? event.bottleneckId : null, on: 'on' in event ? event.on : null }));

type Item = Pick<BringItem, 'title' | 'minutes' | 'decisionAsked' | 'coverNote'> & { choices: readonly string[] };

const bring = (ref: (args: Args) => string, item: (context: AssignmentContext) => Item) => ({
  type: 'bring-item' as const,
  params: (args: Args): BringItem => {
    const { context } = args;
    const { choices, ...text } = item(context);
    return { workflow: 'assignment', key: context.assignmentId, ref: ref(args), bodyId: context.issuerId, purpose: 'besluitvorming', notBefore: null, choices: [...choices], ...text };
  },
});

/** Lay something of this kind before the issuing body, under a number of its own: what a meeting says of an earlier one is about that. */
export const layBefore = (kind: Asked, item: (context: AssignmentContext) => Item) => [assignment.assign(({ context }) => withAsked(context, kind)), bring(({ context }) => refOf(context, kind), item)];

export const bringBottleneck = (noteId: (args: Args) => string, item: (context: AssignmentContext) => Item) => [
  assignment.assign((args) => withBottleneck(args.context, noteId(args), { brought: true })),
  bring((args) => bottleneckRef(noteId(args)), item),
];

/** Not needed any more; what stands on no coming agenda stays away from it. */
export const takeBack = (kind: Asked) => [
  assignment.assign(({ context }) => unplaced(context, { ref: refOf(context, kind) })),
  { type: 'withdraw-item' as const, params: ({ context }: Args): WithdrawItem => ({ workflow: 'assignment', key: context.assignmentId, ref: refOf(context, kind) }) },
];
export const takeBackBottleneck = {
  type: 'withdraw-item' as const,
  params: ({ context, event }: Args): WithdrawItem => ({ workflow: 'assignment', key: context.assignmentId, ref: bottleneckRef('bottleneckId' in event ? event.bottleneckId : '') }),
};

/** To the workflow that chooses the school year's assignments; it begins with the first that is offered. */
export const beginYear = {
  type: 'start' as const,
  params: ({ context }: Args): StartParams => ({ workflow: 'execution-agenda', key: context.year, input: { year: context.year, bodyId: context.chooserId ?? '', issuerId: context.issuerId, openedAt: context.changedAt } }),
};
const toYear = (type: 'OFFERED' | 'OFFER_TAKEN_BACK') => ({
  type: 'send' as const,
  params: ({ context, event }: Args): SendParams => ({
    workflow: 'execution-agenda',
    key: context.year,
    event: { type, at: 'at' in event ? event.at : context.draftedAt, assignmentId: context.assignmentId, ...(type === 'OFFERED' ? { title: context.title, ambition: context.ambitionName } : {}) },
  }),
});
export const offer = toYear('OFFERED');
export const takeOfferBack = toYear('OFFER_TAKEN_BACK');

export const followUp = { type: 'follow-up' as const, params: ({ context }: Args): FollowUp => ({ assignmentId: context.assignmentId, bodyId: context.issuerId }) };

/** Accepts an event whose content lives in the assignment's rows. */
export const noted = assignment.assign({});
export const placed = assignment.assign(({ event }) => placedBy(event));
export const settled = assignment.assign(({ context, event }) => (event.type === 'ITEM_OUTCOME' ? unplaced(context, event) : {}));
export const passedOver = assignment.assign(({ context, event }) => ({ choice: 'passed-over' as const, year: yearAfter(context.year), changedAt: event.at }));
export const ended = (how: AssignmentEnd) => assignment.assign(({ event }) => ({ ended: { at: event.at, how } }));
