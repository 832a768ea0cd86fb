/**
 * A handover of one seat: annotating (by who leaves) → accepting (by who comes, point by point) → done; vacant while nobody sits
 * there; off when nobody leaves after all. PURE. No duty is without a holder: until it is taken up it stays with the seat.
 */
import { assign } from 'xstate';
import type { HandoverEvent } from './handover.events.js';
import { newHandover, type HandoverContext } from './handover.model.js';
import { withGathered, withState } from './handover.rules.js';
import { first, gather, handover, mailWith, noted, task, transfer, waitsSince } from './handover.setup.js';

type Reminded = { context: HandoverContext; event: Extract<HandoverEvent, { nr: number }> };

/** Taken until it is over. */
const anyTime = handover.createStateConfig({
  on: {
    GATHERED_DONE: { actions: assign(({ context, event }) => withGathered(context, event.points ?? [])) },
    GATHERED_FAILED: { actions: noted },
    POINTS_DONE: { actions: assign(({ context, event }) => withState(context, event.pointIds, 'settled')) },
    ANNOTATED: { guard: 'isPoint', actions: noted },
  },
});

/** Secretary and chair say who takes something up, or that nobody need. */
const settles = handover.createStateConfig({
  on: {
    POINT_SETTLED: [
      { guard: 'settlesTo', actions: [transfer, assign(({ context, event }) => withState(context, [event.pointId], 'settled'))] },
      { guard: 'lapses', actions: assign(({ context, event }) => withState(context, [event.pointId], 'settled')) },
    ],
  },
});

const finished = { guard: 'nothingOpen' as const, target: 'done', actions: [mailWith('handover-done'), task(false)] };

export const handoverMachine = handover.createMachine({
  id: 'handover',
  context: ({ input }) => newHandover(input),
  initial: 'starting',
  states: {
    starting: { always: { target: 'annotating', actions: gather } },
    annotating: {
      on: {
        ...anyTime.on,
        GATHERED_DONE: [
          { guard: 'firstFind', actions: [assign(({ context, event }) => withGathered(context, event.points ?? [])), mailWith('handover-annotate', () => ({ nr: 0 }))] },
          { actions: assign(({ context, event }) => withGathered(context, event.points ?? [])) },
        ],
        SUCCESSOR_KNOWN: { actions: assign({ toId: ({ event }) => event.toId }) },
        SUCCESSOR_GONE: { actions: assign({ toId: null }) },
        DEPARTURE_MOVED: { actions: assign({ leavesOn: ({ event }) => event.leavesOn, leavesAt: ({ event }) => event.leavesAt }) },
        DEPARTURE_OFF: 'off',
        ANNOTATE_REMINDER_DUE: [{ guard: 'nothingOpen', actions: noted }, { actions: mailWith('handover-annotate', () => ({ nr: 1 })) }],
        // What came up since is found now; then it is asked for.
        LEAVES: { target: 'leaving', actions: [gather, waitsSince] },
      },
    },
    /** The last look at what is open. */
    leaving: {
      on: {
        ...anyTime.on,
        SUCCESSOR_KNOWN: { actions: assign({ toId: ({ event }) => event.toId }) },
        SUCCESSOR_GONE: { actions: assign({ toId: null }) },
        GATHERED_DONE: { target: 'sorting', actions: assign(({ context, event }) => withGathered(context, event.points ?? [])) },
        GATHERED_FAILED: 'sorting',
      },
    },
    sorting: {
      always: [
        { guard: 'nothingOpen', target: 'done' },
        { guard: 'hasSuccessor', target: 'accepting', actions: first('handover-accept') },
        { target: 'vacant', actions: first('handover-vacant') },
      ],
    },
    vacant: {
      always: finished,
      on: {
        ...anyTime.on,
        ...settles.on,
        SUCCESSOR_KNOWN: { target: 'accepting', actions: [assign({ toId: ({ event }) => event.toId }), waitsSince, first('handover-accept'), task(false)] },
        SUCCESSOR_GONE: { actions: noted },
        VACANT_REMINDER_DUE: { actions: mailWith<Reminded>('handover-vacant', ({ event }) => ({ nr: event.nr, level: event.level })) },
        LIST_DUE: { actions: task(true) },
      },
    },
    accepting: {
      always: finished,
      on: {
        ...anyTime.on,
        ...settles.on,
        POINTS_ACCEPTED: { guard: 'accepts', actions: [transfer, assign(({ context, event }) => withState(context, event.pointIds, 'accepted'))] },
        POINT_REFUSED: {
          guard: 'refuses',
          actions: [assign(({ context, event }) => withState(context, [event.pointId], 'refused')), mailWith('handover-refused', ({ event }) => ({ pointId: event.pointId, reason: event.reason }))],
        },
        SUCCESSOR_KNOWN: { actions: [assign({ toId: ({ event }) => event.toId }), waitsSince, first('handover-accept'), task(false)] },
        SUCCESSOR_GONE: { target: 'vacant', actions: [assign({ toId: null }), waitsSince, first('handover-vacant'), task(false)] },
        ACCEPT_REMINDER_DUE: { actions: mailWith<Reminded>('handover-accept', ({ event }) => ({ nr: event.nr, level: event.level })) },
        LIST_DUE: { actions: task(true) },
      },
    },
    done: { on: late() },
    off: { on: late() },
  },
});

/** Over; what still comes in changes nothing. */
function late() {
  return handover.createStateConfig({ on: { GATHERED_DONE: { actions: noted }, GATHERED_FAILED: { actions: noted }, SUCCESSOR_KNOWN: { actions: noted }, SUCCESSOR_GONE: { actions: noted }, POINTS_DONE: { actions: noted } } }).on!;
}
