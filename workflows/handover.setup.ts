/** The parts that a handover's states are made of: effects, guards, shared changes. PURE. */
import { setup } from 'xstate';
import { effect, type JsonObject } from './definition.js';
import type { HandoverEvent, HandoverLevel } from './handover.events.js';
import type { HandoverContext, HandoverInput } from './handover.model.js';
import { areOpen, maySettle, openDuties, pointOf } from './handover.rules.js';

/**
 * Mails about a handover; every one names handoverId and bodyId.
 *
 * | kind | further params | for |
 * | --- | --- | --- |
 * | handover-annotate | nr (0: it begins) | who leaves |
 * | handover-accept | nr (0: asked), level | who comes, as long as they have points to answer; from level secretary the secretary too, from chair both |
 * | handover-refused | pointId, reason | secretary and chair |
 * | handover-vacant | nr (0: the seat is empty), level | the secretary, then the chair |
 * | handover-done | | the secretary, who left and who came |
 */
export const HANDOVER_MAILS = ['handover-annotate', 'handover-accept', 'handover-refused', 'handover-vacant', 'handover-done'] as const;
export type HandoverMailKind = (typeof HANDOVER_MAILS)[number];

type HandoverMail = JsonObject & { kind: HandoverMailKind; lane: string; handoverId: string; bodyId: string };
/** Computes the dossier from what is open; what was found before stays. Answers the points that it has found. */
type GatherHandover = { handoverId: string; reply: 'GATHERED' };
/** What somebody took up is theirs from now on: actions, plan actions and whatever else has an owner. */
type TransferPoints = { handoverId: string; pointIds: string[]; toId: string };

/** `open`: reminding has stopped, it stands on the secretary's list; else the list need not show it any more. */
type HandoverTask = { handoverId: string; open: boolean };

export const handover = setup({
  types: {} as { context: HandoverContext; events: HandoverEvent; input: HandoverInput },
  actions: { mail: effect<HandoverMail>(), 'gather-handover': effect<GatherHandover>(), 'transfer-points': effect<TransferPoints>(), 'handover-task': effect<HandoverTask>() },
  guards: {
    isPoint: ({ context, event }) => 'pointId' in event && pointOf(context, event.pointId) !== undefined,
    accepts: ({ context, event }) => event.type === 'POINTS_ACCEPTED' && areOpen(context, event.pointIds),
    refuses: ({ context, event }) => event.type === 'POINT_REFUSED' && areOpen(context, [event.pointId]),
    settlesTo: ({ context, event }) => event.type === 'POINT_SETTLED' && event.toId !== null && maySettle(context, event.pointId),
    lapses: ({ context, event }) => event.type === 'POINT_SETTLED' && event.toId === null && maySettle(context, event.pointId),
    hasSuccessor: ({ context }) => context.toId !== null,
    nothingOpen: ({ context }) => openDuties(context).length === 0,
    firstFind: ({ context, event }) => event.type === 'GATHERED_DONE' && context.points.length === 0 && (event.points ?? []).some(({ duty }) => duty),
  },
});

export type Args = { context: HandoverContext; event: HandoverEvent };

export const mailWith = <TArgs extends Args>(kind: HandoverMailKind, more: (args: TArgs) => JsonObject = () => ({})) => ({
  type: 'mail' as const,
  params: (args: TArgs): HandoverMail => ({ kind, lane: kind, handoverId: args.context.handoverId, bodyId: args.context.bodyId, ...more(args) }),
});

export const first = (kind: 'handover-accept' | 'handover-vacant') => mailWith(kind, () => ({ nr: 0, level: (kind === 'handover-accept' ? 'successor' : 'secretary') satisfies HandoverLevel }));

export const task = (open: boolean) => ({ type: 'handover-task' as const, params: ({ context }: Args): HandoverTask => ({ handoverId: context.handoverId, open }) });

export const gather = { type: 'gather-handover' as const, params: ({ context }: Args): GatherHandover => ({ handoverId: context.handoverId, reply: 'GATHERED' }) };

export const transfer = {
  type: 'transfer-points' as const,
  params: ({ context, event }: Args): TransferPoints => {
    const { handoverId, toId } = context;
    if (event.type === 'POINTS_ACCEPTED') return { handoverId, pointIds: event.pointIds, toId: toId ?? '' };
    if (event.type === 'POINT_SETTLED') return { handoverId, pointIds: [event.pointId], toId: event.toId ?? '' };
    throw new Error(`Nobody takes anything up by ${event.type}`);
  },
};

export const waitsSince = handover.assign({ since: ({ event }) => event.at });

/** Accepts an event whose content lives in the points' rows. */
export const noted = handover.assign({});
