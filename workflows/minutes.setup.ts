/** The parts that the minutes' states are made of: effects, guards, shared changes. PURE. */
import { setup } from 'xstate';
import { effect, type JsonObject } from './definition.js';
import type { MinutesEvent } from './minutes.events.js';
import type { DistributionStatus, MinutesContext, MinutesInput } from './minutes.model.js';
import { hasFailed, retry } from './minutes.retry.js';
import { leavesNothing, listReaders, wasDistributed, withDistribution } from './minutes.rules.js';

/**
 * Mails about minutes; every one names minutesId, meetingId and bodyId.
 *
 * | kind | further params | for |
 * | --- | --- | --- |
 * | decision-list | bodies | members of `bodies` |
 * | review-request | | who attended |
 * | akkoord-request | | chair |
 * | akkoord-withheld | remark: the chair's own words, the only personal text in an effect row | minute-taker |
 * | minutes-due-reminder | about: draft or akkoord; level | as `level` says; a higher level copies the lower |
 * | automatic-mailing-preview | status: what would leave now | secretary, chair |
 * | minutes | bodies, status, follows: after an earlier mailing, adopted, distribution, reply DISTRIBUTION | members of `bodies` |
 * | correction-request | | minute-taker |
 * | minutes-adopted | bodies, corrected: the changes are in the text | members of `bodies` |
 * | escalation | about, to: roles | as `to` says |
 */
export type MinutesMailKind =
  | 'decision-list' | 'review-request' | 'akkoord-request' | 'akkoord-withheld' | 'minutes-due-reminder'
  | 'automatic-mailing-preview' | 'minutes' | 'correction-request' | 'minutes-adopted' | 'escalation';
export type MinutesEscalation = 'minutes-missing' | 'draft-stopped' | 'distribution-failed' | 'adoption-not-placed' | 'adopted-without-draft';

type MinutesMail = JsonObject & { kind: MinutesMailKind; minutesId: string; meetingId: string; bodyId: string };
/**
 * Puts the adoption of meeting `meetingId`'s minutes on the next agenda of `bodyId`; waits while there is no next meeting, and
 * leaves it where it is when a coming agenda has it already.
 */
type AgendaItem = { kind: 'adopt-minutes'; bodyId: string; meetingId: string; minutesId: string; reply: 'PLACED' };
/** Takes the adoption off coming agendas: it got there because the meeting that adopted was recorded late. */
type WithdrawAdoption = { bodyId: string; meetingId: string; minutesId: string };

export const minutes = setup({
  types: {} as { context: MinutesContext; events: MinutesEvent; input: MinutesInput },
  actions: { mail: effect<MinutesMail>(), 'agenda-item': effect<AgendaItem>(), 'withdraw-adoption': effect<WithdrawAdoption>() },
  guards: {
    recordUnknown: ({ context }) => context.recordReadyAt === null,
    stopped: ({ context }) => context.stoppedAt !== null,
    mayStop: ({ context }) => context.stoppedAt === null && !wasDistributed(context, 'draft'),
    distributionPassed: ({ context }) => context.distributionPassed,
    nobodyReached: ({ event }) => event.type === 'DISTRIBUTION_DONE' && event.accepted === 0 && event.failed !== 0,
    leavesNothing: ({ context, event }) => leavesNothing(context, event),
    retriesAkkoord: ({ context }) => retry(context)?.status === 'akkoord',
    retriesDraft: ({ context }) => retry(context)?.status === 'draft',
    withChanges: ({ event }) => event.type === 'ADOPTED' && event.changes,
  },
});

export type Args = { context: MinutesContext; event: MinutesEvent };

export const mailWith = <TArgs extends Args>(kind: MinutesMailKind, more: (args: TArgs) => JsonObject) => ({
  type: 'mail' as const,
  params: (args: TArgs): MinutesMail => {
    const { minutesId, meetingId, bodyId } = args.context;
    return { kind, minutesId, meetingId, bodyId, ...more(args) };
  },
});

export const mail = (kind: MinutesMailKind) => mailWith(kind, () => ({}));

export const escalation = (about: MinutesEscalation, to: string[]) => mailWith('escalation', () => ({ about, to }));

/** Mails what there is to all recipients and remembers it. `adopted`: the body has adopted them, which is more than akkoord. */
export const distribute = (status: DistributionStatus, adopted = false) => [
  mailWith('minutes', ({ context }) => ({
    bodies: context.recipients,
    status,
    adopted: adopted || context.adoptedAt !== null,
    follows: context.distributions.some((one) => !hasFailed(one)),
    distribution: context.distributions.length + 1,
    reply: 'DISTRIBUTION',
  })),
  minutes.assign(({ context, event }) => withDistribution(context, status, event.at)),
];

export const placeAdoption = {
  type: 'agenda-item' as const,
  params: ({ context: { bodyId, meetingId, minutesId } }: Args): AgendaItem => ({ kind: 'adopt-minutes', bodyId, meetingId, minutesId, reply: 'PLACED' }),
};

export const withdrawAdoption = {
  type: 'withdraw-adoption' as const,
  params: ({ context: { bodyId, meetingId, minutesId } }: Args): WithdrawAdoption => ({ bodyId, meetingId, minutesId }),
};

export const decisionList = mailWith('decision-list', ({ context }) => ({ bodies: listReaders(context) }));

/** Accepts an event whose content lives in the minutes' rows. */
export const noted = minutes.assign({});
