/**
 * Minutes: awaiting-draft → in-review → awaiting-akkoord → akkoord → adopted → (delivering) → closed. PURE. What recipients already have is
 * in the context (`distributions`), for it goes its own way: something useful leaves on the last day whatever people do.
 *
 * Stopping the automatic mailing holds back the *draft* only: on the last day the besluiten- en actielijst goes instead, with
 * an escalation. A mailing that reaches nobody is followed by that list at once, and tried again. Withholding akkoord does the same until a new draft is handed in. Neither moves the day.
 */
import { assign } from 'xstate';
import { newMinutes } from './minutes.model.js';
import { draftLeavesAt, lastResort, readyFrom, withReply } from './minutes.rules.js';
import { adopted, adoptedMail, correctionRequest, decisionList, distribute, escalation, mailText, mailWith, minutes, noted, placeAdoption, saved, withdrawAdoption } from './minutes.setup.js';

const answered = minutes.assign(({ context, event }) => withReply(context, event));
const failed = [answered, escalation('distribution-failed', ['chair', 'secretary'])];

/** Taken until the minutes are closed. */
const anyTime = minutes.createStateConfig({
  on: {
    RECORD_READY: { guard: 'recordUnknown', actions: [assign({ recordReadyAt: ({ event }) => event.at }), decisionList(false)] },
    RECORD_PARTIAL: [{ guard: 'partialListServes', actions: decisionList(true) }, { actions: noted }],
    DISTRIBUTION_DONE: [{ guard: 'leavesNothing', actions: [...failed, ...distribute('decisions-only')] }, { guard: 'nobodyReached', actions: failed }, { actions: answered }],
    DISTRIBUTION_FAILED: [{ guard: 'leavesNothing', actions: [...failed, ...distribute('decisions-only')] }, { actions: failed }],
    RETRY_DUE: [
      { guard: 'retriesAkkoord', actions: distribute('akkoord') },
      { guard: 'retriesDraft', actions: distribute('draft') },
      { actions: distribute('decisions-only') },
    ],
    PLACED_DONE: { actions: assign({ placedOn: ({ event }) => event.meetingId ?? null }) },
    PLACED_FAILED: { actions: escalation('adoption-not-placed', ['secretary']) },
  },
});

/** Taken until the body adopts the minutes. */
const unadopted = minutes.createStateConfig({ on: { ...anyTime.on, ADOPTION_POSTPONED: { actions: [assign({ placedOn: null }), placeAdoption] } } });

const preview = {
  actions: mailWith('automatic-mailing-preview', ({ context }) => ({
    status: context.submittedAt === null ? 'decisions-only' : lastResort(context),
    sendsAt: draftLeavesAt(context) ?? context.deadlines.distribution,
    late: context.distributionPassed,
  })),
};

/** Taken until the chair gives akkoord. */
const unfinished = minutes.createStateConfig({
  on: {
    ...unadopted.on,
    DRAFT_SAVED: { actions: saved },
    AUTOMATIC_MAILING_STOPPED: { guard: 'mayStop', actions: assign({ stoppedAt: ({ event }) => event.at }) },
    AUTOMATIC_MAILING_RESUMED: { guard: 'stopped', actions: assign({ stoppedAt: null, readySince: ({ event }) => event.at }) },
    PREVIEW_DUE: preview,
  },
});

const handedIn = minutes.assign({ submittedAt: ({ event }) => event.at, readySince: ({ context, event }) => readyFrom(context, event.at) });
const passed = minutes.assign({ distributionPassed: true });
const withoutDraft = [passed, ...distribute('decisions-only'), escalation('minutes-missing', ['chair']), placeAdoption];

/** Taken while a draft lies before the members or the chair. */
const submitted = minutes.createStateConfig({
  on: {
    ...unfinished.on,
    REMARK_MADE: { actions: noted },
    AKKOORD_GIVEN: [
      { guard: 'distributionPassed', target: 'akkoord', actions: assign({ akkoordAt: ({ event }) => event.at }) },
      { target: 'akkoord', actions: [assign({ akkoordAt: ({ event }) => event.at }), placeAdoption] },
    ],
    AKKOORD_WITHHELD: {
      target: 'awaiting-draft',
      actions: [assign({ withheldAt: ({ event }) => event.at, submittedAt: null, akkoordRequestedAt: null }), mailWith('akkoord-withheld', ({ event }) => ({ remark: event.remark }))],
    },
    DISTRIBUTION_DUE: [
      { guard: 'stopped', actions: [passed, ...distribute('decisions-only'), escalation('draft-stopped', ['chair']), placeAdoption] },
      { actions: [passed, ...distribute('draft'), placeAdoption] },
    ],
    LATE_DISTRIBUTION_DUE: { actions: distribute('draft') },
    TEXT_REMINDER_DUE: { actions: escalation('draft-still-stopped', ['secretary', 'chair']) },
    // Adopted before the chair answered: the body's word is the better one, and members may not have the text yet.
    ADOPTED: [
      { guard: 'withChanges', target: 'adopted', actions: [adopted, ...distribute('akkoord')] },
      { target: 'delivering', actions: [adopted, ...distribute('akkoord'), withdrawAdoption] },
    ],
  },
});

const toChair = { target: 'awaiting-akkoord' as const, actions: [mailText('akkoord-request'), minutes.assign({ akkoordRequestedAt: ({ event }) => event.at })] };

export const minutesMachine = minutes.createMachine({
  id: 'minutes',
  context: ({ input }) => newMinutes(input),
  initial: 'awaiting-draft',
  states: {
    'awaiting-draft': {
      on: {
        ...unfinished.on,
        DRAFT_SUBMITTED: [
          { guard: 'surprises', target: 'in-review', actions: [handedIn, mailText('review-request'), preview.actions] },
          { target: 'in-review', actions: [handedIn, mailText('review-request')] },
        ],
        // What the chair asked for is done: who looked the draft over need not do so again.
        DRAFT_TO_CHAIR: [
          { guard: 'returnedAndSurprises', target: toChair.target, actions: [handedIn, ...toChair.actions, preview.actions] },
          { guard: 'returned', target: toChair.target, actions: [handedIn, ...toChair.actions] },
        ],
        DRAFT_REMINDER_DUE: { actions: mailWith('minutes-due-reminder', ({ event }) => ({ about: 'draft', level: event.level })) },
        DISTRIBUTION_DUE: { actions: withoutDraft },
        TEXT_REMINDER_DUE: [
          { guard: 'stopped', actions: escalation('draft-still-stopped', ['secretary', 'chair']) },
          { actions: escalation('minutes-still-missing', ['secretary', 'chair']) },
        ],
        // There is no text to adopt. Nothing gets lost: it comes back on the next agenda, and the secretary hears why.
        ADOPTED: { actions: [escalation('adopted-without-draft', ['secretary']), assign({ placedOn: null }), placeAdoption] },
      },
    },
    'in-review': { on: { ...submitted.on, REVIEW_COMPLETED: toChair, REVIEW_DUE: toChair } },
    'awaiting-akkoord': {
      on: {
        ...submitted.on,
        AKKOORD_REMINDER_DUE: { actions: mailWith('minutes-due-reminder', ({ event }) => ({ about: 'akkoord', level: event.level })) },
      },
    },
    akkoord: {
      entry: distribute('akkoord'),
      on: {
        ...unadopted.on,
        ADOPTED: [
          { guard: 'withChanges', target: 'adopted', actions: adopted },
          { target: 'delivering', actions: [adopted, withdrawAdoption] },
        ],
        // A body that has been dropped has no next meeting: who sat there last agreed in writing with what they received.
        ADOPTED_IN_WRITING: { target: 'delivering', actions: [adopted, withdrawAdoption] },
      },
    },
    /** Adopted with changes that must still be put into the text; two weeks later they go out as a list beside it. */
    adopted: {
      entry: [correctionRequest, withdrawAdoption],
      on: {
        ...anyTime.on,
        TEXT_CORRECTED: { target: 'delivering', actions: [saved, ...adoptedMail('worked-in')] },
        CORRECTION_DUE: { target: 'delivering', actions: adoptedMail('listed') },
      },
    },
    /** Nothing is to be done by people any more; what the last mailing becomes must still be heard, and tried again where it reached nobody. */
    delivering: { always: { guard: 'delivered', target: 'closed' }, on: anyTime.on },
    closed: { type: 'final' },
  },
});
