/** The parts that an annual plan's states are made of: effects, guards, shared changes. PURE. */
import { setup } from 'xstate';
import type { PlanEvent } from './annual-plan.events.js';
import type { AnnualPlanContext, AnnualPlanInput } from './annual-plan.model.js';
import { adoptedBy, adoptRef, adoptionItem, alignment, alignRef, alignsAndAdopts, authorityOf, bodyAdoption, hasAdopted, isReturned, isSettled, isUnsaid, missing, nextBody, restated } from './annual-plan.rules.js';
import type { BringItem, WithdrawItem } from './brought.js';
import { effect, type JsonObject } from './definition.js';
import { isBefore } from './instants.js';

/**
 * Mails about an annual plan; every one names year and bodyId (the steering body).
 *
 * | kind | further params | for |
 * | --- | --- | --- |
 * | plan-draft | nr (0: the plan begins), level | the secretary and who works on its lines; from level chair also the chair |
 * | plan-aligning | nr, level | the secretary, then the chair: it still waits for the steering body |
 * | plan-returned | by: ref of the item, or the authority; reason: in its own words, null from a meeting | the secretary |
 * | plan-adoption | version, nr (0: asked), level, amended | who stand for the authorities that have still to adopt; reminders also the secretary |
 * | plan-adopted | version, amended | all of them, and the steering body |
 * | plan-council | nr (0: the letter is drafted), level | the secretary, then the chair |
 * | plan-actions | begin, again, end, overdue: action ids | leads; for actions without one the secretary |
 * | plan-evaluation | nr (0: it can begin), level | the secretary and who works on its lines, then the chair |
 * | plan-lapsed | | secretary and chair: the year is over and nobody handed in a plan |
 */
export const PLAN_MAILS = ['plan-draft', 'plan-aligning', 'plan-returned', 'plan-adoption', 'plan-adopted', 'plan-council', 'plan-actions', 'plan-evaluation', 'plan-lapsed'] as const;
export type PlanMailKind = (typeof PLAN_MAILS)[number];

type PlanMail = JsonObject & { kind: PlanMailKind; lane: string; year: string; bodyId: string };
/** An adoption that no command brought: the body's own decision, or one that the scheme knows. `meetingId` null: not in a meeting of Leidraad's. */
type NoteAdoption = { year: string; version: number; authority: string; on: string; adapted: boolean; meetingId: string | null };
/** The body's record was corrected: it did not adopt. `authority` null: it was about aligning alone. */
type UndoAdoption = { year: string; version: number; authority: string | null };
/** Next year's plan exists from now on, with what this one left unfinished; nothing happens where the scheme's period has ended. */
type NextPlan = { year: string };

export const plan = setup({
  types: {} as { context: AnnualPlanContext; events: PlanEvent; input: AnnualPlanInput },
  actions: {
    mail: effect<PlanMail>(),
    'bring-item': effect<BringItem>(),
    'withdraw-item': effect<WithdrawItem>(),
    'note-adoption': effect<NoteAdoption>(),
    'undo-adoption': effect<UndoAdoption>(),
    'next-plan': effect<NextPlan>(),
  },
  guards: {
    isBrought: ({ context }) => context.brought !== null,
    isPlaced: ({ context, event }) => event.type === 'ITEM_PLACED' && event.ref === context.asked?.ref,
    settledAndAdopts: ({ context, event }) => event.type === 'ITEM_OUTCOME' && isSettled(context, event) && !isReturned(event) && alignsAndAdopts(context),
    settled: ({ context, event }) => event.type === 'ITEM_OUTCOME' && isSettled(context, event) && !isReturned(event),
    returned: ({ context, event }) => event.type === 'ITEM_OUTCOME' && isSettled(context, event) && isReturned(event),
    returnsAmended: ({ context, event }) => event.type === 'ITEM_OUTCOME' && isSettled(context, event) && isReturned(event) && context.inForce !== null,
    unsaid: ({ context, event }) => event.type === 'ITEM_OUTCOME' && isUnsaid(context, event),
    unsaidAmended: ({ context, event }) => event.type === 'ITEM_OUTCOME' && isUnsaid(context, event) && context.inForce !== null,
    restated: ({ context, event }) => event.type === 'ITEM_OUTCOME' && restated(context, event) !== null,
    mayAdopt: ({ context, event }) => 'authority' in event && authorityOf(context, event.authority) !== undefined && !hasAdopted(context, event.authority),
    isAuthority: ({ context, event }) => 'authority' in event && authorityOf(context, event.authority) !== undefined && !hasAdopted(context, event.authority),
    amended: ({ context }) => context.inForce !== null,
    mayWithholdAmended: ({ context, event }) => context.inForce !== null && 'authority' in event && authorityOf(context, event.authority) !== undefined && !hasAdopted(context, event.authority),
    bodyToAsk: ({ context }) => nextBody(context) !== null,
    adoptedAndInforms: ({ context }) => missing(context).length === 0 && context.informsCouncil && context.informedOn === null,
    adopted: ({ context }) => missing(context).length === 0,
    notInformed: ({ context }) => context.informsCouncil && context.informedOn === null,
    mayEvaluate: ({ context, event }) => context.evaluatedOn === null && !isBefore(event.at, context.dates.evaluationOpens),
    evaluated: ({ context }) => context.evaluatedOn !== null,
    isPlanned: ({ context, event }) => 'actionId' in event && context.actions.some(({ id }) => id === event.actionId),
  },
});

export type Args = { context: AnnualPlanContext; event: PlanEvent };

export const mailWith = <TArgs extends Args>(kind: PlanMailKind, more: (args: TArgs) => JsonObject) => ({
  type: 'mail' as const,
  params: (args: TArgs): PlanMail => ({ kind, lane: kind, year: args.context.year, bodyId: args.context.bodyId, ...more(args) }),
});

/** The first letter of a stage; reminders follow it. */
export const first = (kind: PlanMailKind) => mailWith(kind, () => ({ nr: 0, level: 'secretary' }));

/** To those who have still to say yes to the version that lies before them; to a new version those who adopted the old one. */
export const askAuthorities = mailWith('plan-adoption', ({ context }) => ({ nr: 0, level: 'secretary', version: context.version, amended: context.inForce !== null }));

export const bringAlignment = { type: 'bring-item' as const, params: ({ context }: Args): BringItem => alignment(context, context.version) };

export const bringAdoption = {
  type: 'bring-item' as const,
  params: ({ context }: Args): BringItem => {
    const body = nextBody(context);
    if (!body) throw new Error('No body is left to ask');
    return adoptionItem(context, body);
  },
};

/** Harmless where nothing stands on an agenda. */
export const withdrawAsked = {
  type: 'withdraw-item' as const,
  params: ({ context: { year, asked, version } }: Args): WithdrawItem => ({ workflow: 'annual-plan', key: year, ref: asked?.ref ?? alignRef(version) }),
};

export const noteBodyAdoption = {
  type: 'note-adoption' as const,
  params: ({ context, event }: Args): NoteAdoption => {
    const adoption = event.type === 'ITEM_OUTCOME' ? bodyAdoption(context, event) : null;
    if (!adoption || event.type !== 'ITEM_OUTCOME') throw new Error('No body adopts here');
    return { year: context.year, version: context.version, ...adoption, meetingId: event.meetingId };
  },
};

/** With changes after all, or without: the same adoption, said otherwise. */
export const noteRestated = {
  type: 'note-adoption' as const,
  params: ({ context: { year, version }, context, event }: Args): NoteAdoption => {
    const adoption = event.type === 'ITEM_OUTCOME' ? restated(context, event) : null;
    if (!adoption || event.type !== 'ITEM_OUTCOME') throw new Error('No body says otherwise here');
    return { year, version, ...adoption, meetingId: event.meetingId };
  },
};

export const undoAdoption = {
  type: 'undo-adoption' as const,
  params: ({ context, event }: Args): UndoAdoption => ({ year: context.year, version: context.version, authority: event.type === 'ITEM_OUTCOME' ? (adoptedBy(context, event)?.authority ?? null) : null }),
};

export const noteKnownAdoption = {
  type: 'note-adoption' as const,
  params: ({ context: { year, version }, event }: Args): NoteAdoption => {
    if (event.type !== 'KNOWN_ADOPTION_DUE') throw new Error('No adoption is known');
    return { year, version, authority: event.authority, on: event.on, adapted: event.adapted, meetingId: null };
  },
};

export const nextPlan = [{ type: 'next-plan' as const, params: ({ context }: Args): NextPlan => ({ year: context.year }) }, plan.assign({ nextAsked: true })];

/** A new stage begins. */
export const stage = plan.assign({ since: ({ event }) => event.at });

/** Accepts an event whose content lives in the plan's rows: the history must have it, the machine need not remember it. */
export const noted = plan.assign({});

export const askedOf = (context: AnnualPlanContext): AnnualPlanContext['asked'] => {
  const body = nextBody(context);
  return body ? { ref: adoptRef(context, body.id), bodyId: body.bodyId } : context.asked;
};
