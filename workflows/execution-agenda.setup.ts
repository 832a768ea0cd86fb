/** The parts that a school year's choice is made of: effects, guards, shared changes. PURE. */
import { setup } from 'xstate';
import type { BringItem, WithdrawItem } from './brought.js';
import { effect, type JsonObject } from './definition.js';
import type { ExecutionAgendaEvent } from './execution-agenda.events.js';
import { YEAR_CHOICES, type ExecutionAgendaContext, type ExecutionAgendaInput } from './execution-agenda.model.js';
import { choiceOf, leavesNone, listDue, listRef, listText } from './execution-agenda.rules.js';
import { isBefore } from './instants.js';

/**
 * Mails about a school year's choice; every one names bodyId (who chooses) and year.
 *
 * | kind | further params | for |
 * | --- | --- | --- |
 * | execution-agenda-reminder | about: naming or missed; level | the body's secretary, and its chair where it climbed |
 * | execution-agenda-chosen | | the members of the body that issues assignments |
 */
export const EXECUTION_AGENDA_MAILS = ['execution-agenda-reminder', 'execution-agenda-chosen'] as const;

type AgendaMail = JsonObject & { kind: (typeof EXECUTION_AGENDA_MAILS)[number]; bodyId: string; year: string };
/** Tells every assignment of the list whether it was chosen. */
type TellChosen = { year: string; chosen: string[]; passedOver: string[] };

export const agenda = setup({
  types: {} as { context: ExecutionAgendaContext; events: ExecutionAgendaEvent; input: ExecutionAgendaInput },
  actions: { mail: effect<AgendaMail>(), 'bring-item': effect<BringItem>(), 'withdraw-item': effect<WithdrawItem>(), 'tell-chosen': effect<TellChosen>() },
  guards: {
    listIsDue: ({ context, event }) => !isBefore(event.at, listDue(context)),
    somethingOffered: ({ context }) => context.offers.length > 0,
    leavesNone: ({ context, event }) => leavesNone(context, event),
    choseAlready: ({ context, event }) => context.choice !== null && choiceOf(context, event) === context.choice,
    choosesAll: ({ context, event }) => choiceOf(context, event) === 'alle opdrachten',
    choosesSome: ({ context, event }) => choiceOf(context, event) === 'een deel',
    choosesNone: ({ context, event }) => choiceOf(context, event) === 'geen van deze',
    talkedOf: ({ context, event }) => event.type === 'ITEM_OUTCOME' && event.ref === listRef(context) && event.outcome === 'besproken',
  },
});

export type Args = { context: ExecutionAgendaContext; event: ExecutionAgendaEvent };

export const mail = (kind: (typeof EXECUTION_AGENDA_MAILS)[number], about: 'naming' | 'missed' | null) => ({
  type: 'mail' as const,
  params: ({ context, event }: Args): AgendaMail => ({ kind, bodyId: context.bodyId, year: context.year, issuerId: context.issuerId, about, level: 'level' in event ? event.level : 'secretary' }),
});

const bring = {
  type: 'bring-item' as const,
  params: ({ context }: Args): BringItem => ({
    workflow: 'execution-agenda', key: context.year, ref: listRef(context), bodyId: context.bodyId, title: `Opdrachten voor schooljaar ${context.year}`, purpose: 'besluitvorming', minutes: 20,
    decisionAsked: 'Kiezen welke opdrachten per ambitie dit schooljaar worden opgepakt.', coverNote: listText(context), choices: [...YEAR_CHOICES], notBefore: null,
  }),
};
/** Under a new number: what a meeting says of an earlier list is about that. */
export const layBefore = [agenda.assign({ asked: ({ context }) => context.asked + 1, askedAt: ({ event }) => event.at }), bring];
/** The list has changed: the agenda that has not left takes the new words. */
export const layAgain = [bring];
export const takeBack = { type: 'withdraw-item' as const, params: ({ context }: Args): WithdrawItem => ({ workflow: 'execution-agenda', key: context.year, ref: listRef(context) }) };

export const tellChosen = {
  type: 'tell-chosen' as const,
  params: ({ context: { year, offers } }: Args): TellChosen => ({
    year,
    chosen: offers.filter(({ chosen }) => chosen === true).map(({ assignmentId }) => assignmentId),
    passedOver: offers.filter(({ chosen }) => chosen === false).map(({ assignmentId }) => assignmentId),
  }),
};
