/** What follows from each answer of the issuing body, as transitions that several states share. PURE. */
import { askAgain, askIssue, askTerm } from './assignment.items.js';
import { answerBy, bottleneckOf, extended, withBottleneck } from './assignment.rules.js';
import { assignment, ended, followUp, issuedMail, news, settled, takeBack, takeOfferBack } from './assignment.setup.js';

const issued = assignment.assign({ issuedAt: ({ event }) => event.at, acceptanceAskedAt: ({ event }) => event.at });
export const backToDraft = assignment.assign({ issuedAt: null, acceptanceAskedAt: null, changedAt: ({ event }) => event.at });
const reopened = assignment.assign({ ended: null });
/** While it waited for the meeting its date passed: there is nothing to accept any more. */
const dateGone = assignment.assign({ missing: ['date-past'] });

const returnedOrNot = [
  { guard: 'returnsDraft' as const, target: 'drafting' as const, actions: [settled, backToDraft, news('issue-returned')] },
  { guard: 'issuesNot' as const, target: 'stopped' as const, actions: [settled, ended('not-issued'), takeOfferBack, news('not-issued')] },
];
/** About issuing. */
export const onIssue = [
  { guard: 'issues' as const, target: 'issued' as const, actions: [settled, issued, issuedMail] },
  { guard: 'issuesTooLate' as const, target: 'drafting' as const, actions: [settled, backToDraft, dateGone, news('issue-returned')] },
  ...returnedOrNot,
  { guard: 'talkedOfIssue' as const, actions: [settled, ...askIssue] },
];
/** The record was written again before the group has accepted: the same answer is no news, another one counts. */
export const onIssueAgain = returnedOrNot;

const stopped = [settled, ended('stopped'), news('stopped')];
const moreTime = assignment.assign(({ context, event }) => ({
  dueOn: extended(context, event.at, bottleneckOf(context, event)?.asksUntil ?? null),
  acceptanceAskedAt: context.acceptedAt === null ? event.at : context.acceptanceAskedAt,
}));
const solved = assignment.assign(({ context, event }) => withBottleneck(context, bottleneckOf(context, event)?.noteId ?? '', { resolvedAt: event.at }));

/** About an assignment that stands still. */
export const onLate = [
  { guard: 'grantsTerm' as const, actions: [settled, moreTime, news('more-time')] },
  { guard: 'stopsLate' as const, target: 'stopped' as const, actions: stopped },
  { guard: 'talkedOfTerm' as const, actions: [settled, ...askTerm] },
];

export const onBottleneck = [
  { guard: 'grantsTime' as const, actions: [settled, moreTime, solved, news('more-time')] },
  { guard: 'solves' as const, actions: [settled, solved, news('bottleneck-resolved')] },
  { guard: 'stopsStuck' as const, target: 'stopped' as const, actions: [...takeBack('voorstel'), ...takeBack('decharge'), ...stopped] },
  { guard: 'talkedOfBottleneck' as const, actions: [settled, ...askAgain] },
];

const decided = assignment.assign(({ event }) => ({
  decidedAt: event.at,
  decision: event.type === 'ITEM_OUTCOME' && event.choice === 'vervolgopdracht' ? ('vervolgopdracht' as const) : ('aannemen' as const),
  dischargeOpenSince: event.at,
}));
const undecided = assignment.assign(({ context, event }) => ({ decidedAt: null, decision: null, dischargeOpenSince: null, dischargeAskedAt: null, proposedAt: null, dueOn: answerBy(context, event.at) }));
const onceFollowed = assignment.assign({ followedUp: true });

/** About the proposal; also when the record is corrected before discharge. The same answer again is no news. */
export const onProposal = [
  { guard: 'adoptedAlready' as const, actions: settled },
  { guard: 'adopts' as const, target: 'decided' as const, actions: [settled, decided, news('adopted')] },
  { guard: 'followsUp' as const, target: 'decided' as const, actions: [settled, decided, onceFollowed, followUp, news('followed-up')] },
  { guard: 'followsUpAgain' as const, target: 'decided' as const, actions: [settled, decided] },
];
export const proposalReturned = { guard: 'returnsProposal' as const, target: 'underway' as const, actions: [settled, undecided, news('proposal-returned')] };

const notDischarged = assignment.assign({ dischargedAt: null, dischargeAskedAt: null, dischargeOpenSince: ({ event }) => event.at });
export const dischargeRefused = { guard: 'dischargesNot' as const, actions: [settled, notDischarged, news('not-discharged')] };

/** The record of what ended it was corrected: it goes on where it stood. */
export const afterAll = [
  { guard: 'issuesAfterAll' as const, target: 'issued' as const, actions: [settled, reopened, issued, issuedMail] },
  { guard: 'returnsAfterAll' as const, target: 'drafting' as const, actions: [settled, reopened, backToDraft, news('issue-returned')] },
  { guard: 'goesOnAfterAll' as const, target: 'underway' as const, actions: [settled, reopened, moreTime, solved, news('more-time')] },
  { guard: 'waitsAfterAll' as const, target: 'issued' as const, actions: [settled, reopened, moreTime, news('more-time')] },
];
