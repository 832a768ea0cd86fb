/** The parts that the minutes' states are made of: effects, guards, shared changes. PURE. */
import { setup } from 'xstate';
import { effect, type JsonObject } from './definition.js';
import type { MinutesEvent } from './minutes.events.js';
import type { DistributionStatus, MinutesContext, MinutesInput } from './minutes.model.js';
import { hasFailed, isDelivered, retry } from './minutes.retry.js';
import { draftArrived, leavesNothing, listReaders, partialListServes, surprises, versionOf, withDistribution } from './minutes.rules.js';

/**
 * Mails about minutes; every one names minutesId, meetingId and bodyId.
 *
 * | kind | further params | for |
 * | --- | --- | --- |
 * | decision-list | bodies; partial: the record was not reported complete | members of `bodies`, unless they have the same list already |
 * | review-request | version of the text | who attended |
 * | akkoord-request | version of the text | chair |
 * | akkoord-withheld | remark: the chair's own words, the only personal text in an effect row | minute-taker |
 * | minutes-due-reminder | about: draft or akkoord; level | as `level` says; a higher level copies the lower |
 * | automatic-mailing-preview | status: what would leave now; sendsAt: when; late: after the last day | secretary, chair |
 * | minutes | bodies, status, version of the text, follows: after an earlier mailing, adoption, distribution, reply DISTRIBUTION | members of `bodies` |
 * | correction-request | adoption | minute-taker |
 * | minutes-adopted | bodies, version of the text, adoption | members of `bodies` |
 * | escalation | about, to: roles | as `to` says |
 *
 * `adoption`: { meetingId, changes: 'none', 'listed' beside the text, or 'worked-in' }, null before the body adopted them.
 */
export const MINUTES_MAILS = [
  'decision-list', 'review-request', 'akkoord-request', 'akkoord-withheld', 'minutes-due-reminder',
  'automatic-mailing-preview', 'minutes', 'correction-request', 'minutes-adopted', 'escalation',
] as const;
export type MinutesMailKind = (typeof MINUTES_MAILS)[number];
export type MinutesEscalation = 'minutes-missing' | 'draft-stopped' | 'minutes-still-missing' | 'draft-still-stopped' | 'distribution-failed' | 'adoption-not-placed' | 'adopted-without-draft';

/** In a lane of its kind: a letter whose PDF cannot be made holds back neither the list of the last day nor the news of what failed. */
type MinutesMail = JsonObject & { kind: MinutesMailKind; lane: string; minutesId: string; meetingId: string; bodyId: string };
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
    partialListServes: ({ context }) => partialListServes(context),
    returned: ({ context }) => context.withheldAt !== null,
    returnedAndSurprises: ({ context, event }) => context.withheldAt !== null && surprises(context, event.at),
    stopped: ({ context }) => context.stoppedAt !== null,
    surprises: ({ context, event }) => surprises(context, event.at),
    mayStop: ({ context }) => context.stoppedAt === null && !draftArrived(context),
    distributionPassed: ({ context }) => context.distributionPassed,
    nobodyReached: ({ event }) => event.type === 'DISTRIBUTION_DONE' && event.accepted === 0 && event.failed !== 0 && !event.unknown,
    leavesNothing: ({ context, event }) => leavesNothing(context, event),
    retriesAkkoord: ({ context }) => retry(context)?.status === 'akkoord',
    retriesDraft: ({ context }) => retry(context)?.status === 'draft',
    delivered: ({ context }) => isDelivered(context),
    withChanges: ({ event }) => event.type === 'ADOPTED' && event.changes,
  },
});

export type Args = { context: MinutesContext; event: MinutesEvent };

export const mailWith = <TArgs extends Args>(kind: MinutesMailKind, more: (args: TArgs) => JsonObject) => ({
  type: 'mail' as const,
  params: (args: TArgs): MinutesMail => {
    const { minutesId, meetingId, bodyId } = args.context;
    return { kind, lane: kind, minutesId, meetingId, bodyId, ...more(args) };
  },
});

/** A mail with the text as it is now. */
export const mailText = (kind: MinutesMailKind) => mailWith(kind, ({ context }) => ({ version: context.version }));

export const escalation = (about: MinutesEscalation, to: string[]) => mailWith('escalation', () => ({ about, to }));

/** What the body came to in a meeting, with where its changes are to be found; null before it did, and where that was in writing: of that nothing changed in the text. */
const adoptionIn = ({ adoption }: MinutesContext, changes: 'listed' | 'worked-in'): JsonObject | null =>
  adoption && adoption.meetingId !== null ? { meetingId: adoption.meetingId, changes: adoption.changes ? changes : 'none' } : null;

/** Seconds for which a mailing that cannot be made is tried: what cannot leave at 09:00 is followed by the list, which needs no PDF, within the same morning. */
const HOUR = 3600;

/** Mails what there is to all recipients and remembers it; once the body has adopted them it says so, which is more than akkoord. */
export const distribute = (status: DistributionStatus) => [
  mailWith('minutes', ({ context }) => ({
    bodies: context.recipients,
    status,
    version: versionOf(context, status),
    adoption: adoptionIn(context, 'listed'),
    follows: context.distributions.some((one) => !hasFailed(one)),
    distribution: context.distributions.length + 1,
    patience: HOUR,
    reply: 'DISTRIBUTION',
  })),
  minutes.assign(({ context, event }) => withDistribution(context, status, event.at)),
];

/** The text as the body adopted it with changes: those are worked in, or listed beside it because nobody did. */
export const adoptedMail = (changes: 'listed' | 'worked-in') => [
  minutes.assign({ adoptedVersion: ({ context }) => context.version }),
  mailWith('minutes-adopted', ({ context }) => ({ bodies: context.recipients, version: context.version, adoption: adoptionIn(context, changes) })),
];

export const placeAdoption = {
  type: 'agenda-item' as const,
  params: ({ context: { bodyId, meetingId, minutesId } }: Args): AgendaItem => ({ kind: 'adopt-minutes', bodyId, meetingId, minutesId, reply: 'PLACED' }),
};

export const withdrawAdoption = {
  type: 'withdraw-adoption' as const,
  params: ({ context: { bodyId, meetingId, minutesId } }: Args): WithdrawAdoption => ({ bodyId, meetingId, minutesId }),
};

export const correctionRequest = mailWith('correction-request', ({ context }) => ({ adoption: adoptionIn(context, 'listed') }));

export const decisionList = (partial: boolean) => mailWith('decision-list', ({ context }) => ({ bodies: listReaders(context), partial }));

/** Accepts an event whose content lives in the minutes' rows. */
export const noted = minutes.assign({});

export const saved = minutes.assign({ version: ({ context, event }) => ('version' in event ? event.version : context.version) });

export const adopted = minutes.assign({
  adoption: ({ context, event }) => {
    if (event.type === 'ADOPTED') return { at: event.at, meetingId: event.meetingId, changes: event.changes };
    return event.type === 'ADOPTED_IN_WRITING' ? { at: event.at, meetingId: null, changes: false } : context.adoption;
  },
});
