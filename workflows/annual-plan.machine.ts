/**
 * The annual plan of one municipality and year: drafting → aligning (in the steering body) → adopting (by every competent authority) →
 * informing (the council) → executing → evaluating → closed; lapsed where nobody handed one in. PURE. It never waits for itself: a plan that
 * is not adopted in time is worked on all the same, for its actions were agreed, and next year's begins on its day whatever became of this one.
 */
import { assign } from 'xstate';
import { newPlan, type AnnualPlanContext } from './annual-plan.model.js';
import { alignRef, bodyAdoption, restated, restored, withAdoption, withDone, withRestated, withoutDone } from './annual-plan.rules.js';
import {
  askAuthorities, askedOf, bringAdoption, bringAlignment, first, mailWith, nextPlan, noteBodyAdoption, noteKnownAdoption, noteRestated, noted, plan, stage, undoAdoption, withdrawAsked, type Args,
} from './annual-plan.setup.js';
import type { PlanEvent } from './annual-plan.events.js';

type Handed = { context: AnnualPlanContext; event: Extract<PlanEvent, { type: 'PLAN_SUBMITTED' | 'AMENDED' }> };
type Reminded = { context: AnnualPlanContext; event: Extract<PlanEvent, { nr: number }> };
type OnTheAgenda = { context: AnnualPlanContext; event: Extract<PlanEvent, { type: 'ITEM_OUTCOME' }> };

/** Also late: an outcome that is corrected is told again, long after. */
const anyTime = plan.createStateConfig({
  on: {
    ITEM_PLACED: [{ guard: 'isPlaced', actions: assign({ placed: ({ event }) => ({ ref: event.ref, meetingId: event.meetingId, startsAt: event.startsAt }) }) }, { actions: noted }],
    ITEM_OUTCOME: { actions: noted },
    NEXT_YEAR_DUE: { actions: nextPlan },
  },
});

const reminder = (kind: Parameters<typeof mailWith>[0]) => ({ actions: mailWith<Reminded>(kind, ({ event }) => ({ nr: event.nr, level: event.level })) });

const returned = mailWith('plan-returned', ({ event }) => ({ by: 'ref' in event ? event.ref : 'authority' in event ? event.authority : '', reason: 'reason' in event ? event.reason : null }));

/** From the steering body to those who adopt; their yes for an earlier text says nothing of this one. */
const toAuthorities = [plan.assign({ asked: null, placed: null, runsFrom: ({ event }) => event.at }), stage, askAuthorities];
const lapse = { target: 'lapsed', actions: [withdrawAsked, mailWith('plan-lapsed', () => ({}))] };

/** Taken while the plan is worked on. */
const running = plan.createStateConfig({
  on: {
    ...anyTime.on,
    ACTION_DONE: { guard: 'isPlanned', actions: assign(({ context, event }) => withDone(context, event.actionId)) },
    ACTION_REOPENED: { guard: 'isPlanned', actions: assign(({ context, event }) => withoutDone(context, event.actionId)) },
    COMMITTED: { actions: noted },
    COMMITMENT_WITHDRAWN: { actions: noted },
  },
});

const reminding = plan.createStateConfig({
  on: { ...running.on, ACTIONS_DUE: { actions: mailWith('plan-actions', ({ event: { begin, again, end, overdue } }) => ({ begin, again, end, overdue })) } },
});

/** A record that is corrected while the text still goes round takes a body's yes away; once the plan holds, it is worked on, and what must change is an amendment. */
const corrected = { guard: 'restated' as const, actions: [noteRestated, plan.assign(({ context, event }) => (event.type === 'ITEM_OUTCOME' ? withRestated(context, restated(context, event)) : {}))] };

const toEvaluating = { target: 'evaluating', actions: [stage, first('plan-evaluation')] };
const informed = plan.assign({ informedOn: ({ context, event }) => (event.type === 'COUNCIL_INFORMED' ? event.on : context.informedOn) });

/** A new text goes to those who adopted the old one, which holds until they have answered. */
const amended = {
  target: 'adopting',
  actions: [
    plan.assign(({ context, event }) => {
      const { version, actions } = event as Handed['event'];
      return { version, actions, adoptions: [], replaced: { actions: context.actions, adoptions: context.adoptions } };
    }),
    ...toAuthorities,
  ],
};

const evaluated = [plan.assign({ evaluatedOn: ({ context, event }) => (event.type === 'EVALUATED' ? event.on : context.evaluatedOn) }), ...nextPlan];

/** Everybody has said yes: it holds, and the old text, if there was one, no longer. */
const inForce = [
  mailWith('plan-adopted', ({ context }: Args) => ({ version: context.version, amended: context.inForce !== null })),
  plan.assign(({ context, event }) => ({ inForce: context.version, replaced: null, since: event.at })),
];

/** Taken while the plan holds. */
const holding = plan.createStateConfig({
  on: {
    ...reminding.on,
    ITEM_OUTCOME: [corrected, { actions: noted }],
    LINE_SAVED: { actions: noted },
    AMENDED: amended,
    EVALUATION_OPENS: { actions: first('plan-evaluation') },
    EVALUATION_REMINDER_DUE: reminder('plan-evaluation'),
    EVALUATED: { guard: 'mayEvaluate', actions: evaluated },
    YEAR_ENDS: [{ guard: 'evaluated', target: 'closed', actions: nextPlan }, toEvaluating],
  },
});

/** While it lies before authorities. Who does not want it sends it back; of an amended plan the old text goes on. */
const adopting = plan.createStateConfig({
  always: [
    { guard: 'adoptedAndInforms', target: 'informing', actions: [...inForce, first('plan-council')] },
    { guard: 'adopted', target: 'executing', actions: inForce },
    { guard: 'bodyToAsk', actions: [bringAdoption, plan.assign({ asked: ({ context }) => askedOf(context), placed: null })] },
  ],
  on: {
    ...reminding.on,
    ADOPTED: { guard: 'mayAdopt', actions: assign(({ context, event: { authority, on, adapted } }) => withAdoption(context, { authority, on, adapted })) },
    KNOWN_ADOPTION_DUE: { actions: [noteKnownAdoption, assign(({ context, event: { authority, on, adapted } }) => withAdoption(context, { authority, on, adapted }))] },
    ITEM_OUTCOME: [
      { guard: 'settled', actions: [noteBodyAdoption, assign(({ context, event }) => adoptedInMeeting({ context, event }))] },
      { guard: 'returnsAmended', target: 'executing', actions: [returned, assign(({ context }) => restored(context)), stage] },
      { guard: 'returned', target: 'drafting', actions: [returned, assign({ asked: null }), stage] },
      { guard: 'unsaidAmended', target: 'executing', actions: [undoAdoption, returned, withdrawAsked, assign(({ context }) => restored(context)), stage] },
      { guard: 'unsaid', target: 'drafting', actions: [undoAdoption, returned, withdrawAsked, assign({ asked: null, adoptions: [] }), stage] },
      corrected,
      { actions: noted },
    ],
    ADOPTION_WITHHELD: [
      { guard: 'mayWithholdAmended', target: 'executing', actions: [returned, withdrawAsked, assign(({ context }) => restored(context)), stage] },
      { guard: 'isAuthority', target: 'drafting', actions: [returned, withdrawAsked, assign({ asked: null }), stage] },
    ],
    PLAN_WITHDRAWN: [
      { guard: 'amended', target: 'executing', actions: [withdrawAsked, assign(({ context }) => restored(context)), stage] },
      { target: 'drafting', actions: [withdrawAsked, assign({ asked: null }), stage] },
    ],
    ADOPTION_REMINDER_DUE: { actions: mailWith<Reminded>('plan-adoption', ({ context, event }) => ({ nr: event.nr, level: event.level, version: context.version, amended: context.inForce !== null })) },
    YEAR_ENDS: toEvaluating,
  },
});

function adoptedInMeeting({ context, event }: OnTheAgenda): Partial<AnnualPlanContext> {
  const adoption = bodyAdoption(context, event);
  return { ...(adoption ? withAdoption(context, adoption) : {}), asked: null };
}

export const annualPlanMachine = plan.createMachine({
  id: 'annual-plan',
  context: ({ input }) => newPlan(input),
  initial: 'starting',
  states: {
    starting: {
      always: [
        { guard: 'isBrought', target: 'adopting', actions: askAuthorities },
        { target: 'drafting', actions: first('plan-draft') },
      ],
    },
    drafting: {
      on: {
        ...anyTime.on,
        LINE_SAVED: { actions: noted },
        PLAN_SUBMITTED: {
          target: 'aligning',
          actions: [assign(({ context, event: { version, actions } }) => ({ version, actions, adoptions: [], asked: { ref: alignRef(version), bodyId: context.bodyId }, placed: null })), stage, bringAlignment],
        },
        DRAFT_REMINDER_DUE: reminder('plan-draft'),
        YEAR_ENDS: lapse,
      },
    },
    aligning: {
      on: {
        ...anyTime.on,
        ITEM_OUTCOME: [
          { guard: 'settledAndAdopts', target: 'adopting', actions: [noteBodyAdoption, assign(({ context, event }) => adoptedInMeeting({ context, event })), ...toAuthorities] },
          { guard: 'settled', target: 'adopting', actions: toAuthorities },
          { guard: 'returned', target: 'drafting', actions: [returned, assign({ asked: null }), stage] },
          { actions: noted },
        ],
        PLAN_WITHDRAWN: { target: 'drafting', actions: [withdrawAsked, assign({ asked: null }), stage] },
        ALIGNMENT_REMINDER_DUE: reminder('plan-aligning'),
        YEAR_ENDS: lapse,
      },
    },
    adopting,
    /** The council hears how this year goes and what comes next year; the work does not wait for that. */
    informing: {
      on: {
        ...holding.on,
        LETTER_SAVED: { actions: noted },
        COUNCIL_INFORMED: { target: 'executing', actions: informed },
        COUNCIL_REMINDER_DUE: reminder('plan-council'),
      },
    },
    executing: { on: holding.on! },
    evaluating: {
      on: {
        ...running.on,
        COUNCIL_INFORMED: { guard: 'notInformed', actions: informed },
        EVALUATED: { guard: 'mayEvaluate', target: 'closed', actions: evaluated },
        EVALUATION_REMINDER_DUE: reminder('plan-evaluation'),
      },
    },
    closed: { on: anyTime.on! },
    lapsed: { on: anyTime.on! },
  },
});
