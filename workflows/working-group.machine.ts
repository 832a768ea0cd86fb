/** A working group: framing → ready → proposed → installed. PURE. */
import { assign, setup } from 'xstate';
import type { BringItem, WithdrawItem } from './brought.js';
import { effect, type JsonObject } from './definition.js';
import { INSTALL_CHOICES, installRef, newWorkingGroup, type WorkingGroupContext, type WorkingGroupEvent, type WorkingGroupInput } from './working-group.model.js';

/**
 * | kind | params beside bodyId (who installs) and groupId | for |
 * | --- | --- | --- |
 * | working-group-news | about: installed or returned | installed: the group's members; returned: its chair and secretary, and who follows assignments |
 */
export const WORKING_GROUP_MAILS = ['working-group-news'] as const;
type GroupMail = JsonObject & { kind: 'working-group-news'; bodyId: string; groupId: string; about: 'installed' | 'returned' };

const chose = ({ context, event }: Args, choice: string): boolean => event.type === 'ITEM_OUTCOME' && event.ref === installRef(context) && event.outcome === 'besloten' && event.choice === choice;

const group = setup({
  types: {} as { context: WorkingGroupContext; events: WorkingGroupEvent; input: WorkingGroupInput },
  actions: { mail: effect<GroupMail>(), 'bring-item': effect<BringItem>(), 'withdraw-item': effect<WithdrawItem>() },
  guards: {
    frameIsSet: ({ context }) => context.missing.length === 0,
    installs: (args) => chose(args, 'installeren'),
    returns: (args) => chose(args, 'terug met vragen'),
    talkedOf: ({ context, event }) => event.type === 'ITEM_OUTCOME' && event.ref === installRef(context) && event.outcome === 'besproken',
  },
});

type Args = { context: WorkingGroupContext; event: WorkingGroupEvent };

const news = (about: 'installed' | 'returned') => ({ type: 'mail' as const, params: ({ context }: Args): GroupMail => ({ kind: 'working-group-news', bodyId: context.installerId, groupId: context.groupId, about }) });

const layBefore = [
  group.assign({ asked: ({ context }) => context.asked + 1 }),
  {
    type: 'bring-item' as const,
    params: ({ context }: Args): BringItem => ({
      workflow: 'working-group', key: context.groupId, ref: installRef(context), bodyId: context.installerId, title: `Installeren: ${context.name}`, purpose: 'besluitvorming', minutes: 10,
      decisionAsked: `${context.name} installeren met het vastgestelde kader.`, coverNote: context.coverNote, choices: [...INSTALL_CHOICES], notBefore: null,
    }),
  },
];
const takeBack = { type: 'withdraw-item' as const, params: ({ context }: Args): WithdrawItem => ({ workflow: 'working-group', key: context.groupId, ref: installRef(context) }) };

const placed = group.assign(({ event }) => (event.type === 'ITEM_PLACED' ? { placed: { meetingId: event.meetingId, startsAt: event.startsAt } } : {}));
const noted = group.assign({});
const installed = group.assign(({ event }) => ({ installedAt: event.at, installedIn: event.type === 'ITEM_OUTCOME' ? event.meetingId : null, placed: null }));
const notInstalled = group.assign({ installedAt: null, installedIn: null, placed: null });

const anyTime = group.createStateConfig({ on: { ITEM_PLACED: { actions: placed }, ITEM_OUTCOME: { actions: noted } } });
const frames = group.createStateConfig({ on: { ...anyTime.on, FRAME_SET: { target: 'framing', actions: assign({ missing: ({ event }) => event.missing }) } } });

export const workingGroupMachine = group.createMachine({
  id: 'working-group',
  context: ({ input }) => newWorkingGroup(input),
  initial: 'framing',
  states: {
    framing: { always: { guard: 'frameIsSet', target: 'ready' }, on: frames.on },
    ready: { on: { ...frames.on, LAID_BEFORE: { target: 'proposed', actions: [assign({ coverNote: ({ event }) => event.coverNote }), ...layBefore] } } },
    proposed: {
      on: {
        ...anyTime.on,
        TAKEN_BACK: { target: 'ready', actions: [takeBack, assign({ placed: null })] },
        ITEM_OUTCOME: [
          { guard: 'installs', target: 'installed', actions: [installed, news('installed')] },
          { guard: 'returns', target: 'framing', actions: [notInstalled, news('returned')] },
          { guard: 'talkedOf', actions: [notInstalled, ...layBefore] },
          { actions: noted },
        ],
      },
    },
    /** What it works on from here are its assignments; new insight leads to a follow-up. A corrected record still counts. */
    installed: { on: { ...anyTime.on, ITEM_OUTCOME: [{ guard: 'returns', target: 'framing', actions: [notInstalled, news('returned')] }, { actions: noted }] } },
  },
});
