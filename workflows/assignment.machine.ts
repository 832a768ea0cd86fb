/**
 * A bestuurlijke opdracht: drafting → complete (SMART) → proposed → issued → underway → proposing → decided → discharged, or stopped. PURE.
 * Every decision is the issuing body's, in its meeting: its items come onto the agenda by themselves and bring back what was chosen.
 * A record that is corrected counts, until work that follows from it has begun.
 */
import { assign } from 'xstate';
import { afterAll, backToDraft, dischargeRefused, onBottleneck, onIssue, onIssueAgain, onLate, onProposal, proposalReturned } from './assignment.answers.js';
import { askDischarge, askIssue, askProposal, askRaised, askTerm, askUnsolved } from './assignment.items.js';
import { newAssignment } from './assignment.model.js';
import { withBottleneck } from './assignment.rules.js';
import { assignment, beginYear, ended, escalation, news, noted, offer, passedOver, placed, reminder, settled, takeBack, takeBackBottleneck, takeOfferBack } from './assignment.setup.js';

const chosen = { guard: 'isChosen' as const, actions: assignment.assign({ choice: 'chosen' as const }) };

/** Taken everywhere. What a meeting says of an item that no longer matters is noted. */
const anyTime = assignment.createStateConfig({
  on: { ITEM_PLACED: { actions: placed }, ITEM_OUTCOME: { actions: settled }, CHOSEN: [chosen, { actions: noted }] },
});

const dropped = [takeOfferBack, ended('dropped')];
/** Not for this school year: it is on the list for the next one. */
const nextYear = { guard: 'passedOver' as const, actions: [passedOver, beginYear, offer] };
const chosenAfterAll = { guard: 'chosenAfterAll' as const, actions: [takeOfferBack, assignment.assign(({ context, event }) => ({ choice: 'chosen' as const, year: event.type === 'CHOSEN' ? event.year : context.year }))] };
const changed = assignment.assign(({ event }) =>
  event.type === 'DRAFT_CHANGED' ? { title: event.title, groupId: event.groupId, dueOn: event.dueOn, reportsOn: event.reportsOn, missing: event.missing, changedAt: event.at } : {},
);

/** Taken while it is a draft. */
const draft = assignment.createStateConfig({
  on: {
    ...anyTime.on,
    CHOSEN: [chosen, nextYear, chosenAfterAll, { actions: noted }],
    DRAFT_CHANGED: { target: 'drafting', actions: changed },
    DRAFT_REMINDER_DUE: [{ guard: 'toManager', actions: reminder('draft') }, { actions: escalation('draft') }],
    DROPPED: { target: 'stopped', actions: dropped },
  },
});

const reported = assignment.assign({ reports: ({ context, event }) => [...context.reports, event.at] });
const raised = assignment.assign(({ context, event }) =>
  event.type === 'BOTTLENECK_RAISED' ? { bottlenecks: [...context.bottlenecks, { noteId: event.noteId, at: event.at, asksUntil: event.asksUntil, brought: false, resolvedAt: null }] } : {},
);
const resolved = assignment.assign(({ context, event }) => (event.type === 'BOTTLENECK_RESOLVED' ? withBottleneck(context, event.bottleneckId, { resolvedAt: event.at }) : {}));

/** Taken while the group works on it. */
const work = assignment.createStateConfig({
  on: {
    ...anyTime.on,
    REPORTED: { actions: [reported, news('reported')] },
    BOTTLENECK_RAISED: [{ guard: 'asksTime', actions: [raised, news('bottleneck-raised'), ...askRaised] }, { actions: [raised, news('bottleneck-raised')] }],
    BOTTLENECK_RESOLVED: [{ guard: 'resolvesBrought', actions: [resolved, takeBackBottleneck, news('bottleneck-resolved')] }, { guard: 'resolves', actions: [resolved, news('bottleneck-resolved')] }],
    BOTTLENECK_DUE: { actions: [...askUnsolved, escalation('bottleneck')] },
  },
});

/** Lateness climbs: to who follows it, to both owners, onto the body's agenda. */
const late = assignment.createStateConfig({
  on: {
    OVERDUE: [{ guard: 'toManager', actions: reminder('overdue') }, { actions: escalation('overdue') }],
    LATE_TO_BODY: { actions: [...askTerm, escalation('late-to-body')] },
  },
});

const askedForDischarge = assignment.assign({ dischargeAskedAt: ({ event }) => event.at });

export const assignmentMachine = assignment.createMachine({
  id: 'assignment',
  context: ({ input }) => newAssignment(input),
  initial: 'begun',
  states: {
    begun: { always: [{ guard: 'yearIsChosen', target: 'drafting', actions: [beginYear, offer] }, { target: 'drafting' }] },
    drafting: { always: { guard: 'smart', target: 'complete' }, on: draft.on },
    complete: {
      on: {
        ...draft.on,
        LAID_BEFORE: { guard: 'mayBeLaidBefore', target: 'proposed', actions: [assign({ coverNote: ({ event }) => event.coverNote }), ...askIssue] },
      },
    },
    proposed: {
      on: {
        ...anyTime.on,
        CHOSEN: [chosen, { guard: 'passedOver', target: 'drafting', actions: [...takeBack('uitgifte'), ...nextYear.actions] }, { actions: noted }],
        DROPPED: { target: 'stopped', actions: [...takeBack('uitgifte'), ...dropped] },
        ITEM_OUTCOME: [...onIssue, { actions: settled }],
      },
    },
    issued: {
      on: {
        ...anyTime.on,
        ...late.on,
        ITEM_OUTCOME: [...onIssueAgain, ...onLate, { actions: settled }],
        ACCEPTED: { target: 'underway', actions: [assign({ acceptedAt: ({ event }) => event.at }), ...takeBack('termijn'), news('accepted')] },
        RETURNED: { target: 'drafting', actions: [backToDraft, ...takeBack('termijn'), news('returned-by-group')] },
        ACCEPTANCE_REMINDER_DUE: [{ guard: 'toManager', actions: reminder('acceptance') }, { actions: escalation('acceptance') }],
      },
    },
    underway: {
      on: {
        ...work.on,
        ...late.on,
        ITEM_OUTCOME: [...onLate, ...onBottleneck, ...onProposal, { actions: settled }],
        PROPOSAL_MADE: { target: 'proposing', actions: [assign({ proposedAt: ({ event }) => event.at, coverNote: ({ event }) => event.coverNote }), ...takeBack('termijn'), ...askProposal, news('proposal-made')] },
        REPORT_REMINDER_DUE: [{ guard: 'toManager', actions: reminder('report') }, { actions: escalation('report') }],
        DUE_SOON: { actions: reminder('due-soon') },
      },
    },
    proposing: {
      on: {
        ...work.on,
        ITEM_OUTCOME: [...onProposal, proposalReturned, { guard: 'talkedOfProposal', actions: [settled, ...askProposal] }, ...onBottleneck, { actions: settled }],
        PROPOSAL_TAKEN_BACK: { target: 'underway', actions: [...takeBack('voorstel'), assign({ proposedAt: null })] },
      },
    },
    decided: {
      on: {
        ...work.on,
        ITEM_OUTCOME: [
          { guard: 'discharges', target: 'discharged', actions: [settled, assign({ dischargedAt: ({ event }) => event.at }), news('discharged')] },
          dischargeRefused,
          { guard: 'talkedOfDischarge', actions: [settled, ...askDischarge] },
          ...onProposal,
          { ...proposalReturned, actions: [...takeBack('decharge'), ...proposalReturned.actions] },
          ...onBottleneck,
          { actions: settled },
        ],
        DISCHARGE_ASKED: { guard: 'dischargeNotAsked', actions: [askedForDischarge, ...askDischarge, news('discharge-asked')] },
        DISCHARGE_REMINDER_DUE: { actions: reminder('discharge') },
        DISCHARGE_DUE: { actions: [askedForDischarge, ...askDischarge] },
      },
    },
    /** Nobody need do anything any more; what a corrected record says of the discharge still counts. */
    discharged: { on: { ...anyTime.on, ITEM_OUTCOME: [{ ...dischargeRefused, target: 'decided' }, { actions: settled }] } },
    stopped: { on: { ...anyTime.on, ITEM_OUTCOME: [...afterAll, { actions: settled }] } },
  },
});
