/** The parts that a statutory year's states are made of. PURE. */
import { setup } from 'xstate';
import { effect, type JsonObject } from './definition.js';
import type { StatutoryYearEvent } from './statutory-year.events.js';
import type { GapsMoment, StatutoryYearContext, StatutoryYearInput } from './statutory-year.model.js';

/**
 * Mails, about no meeting; every one names bodyId and year.
 *
 * | kind | further params | for |
 * | --- | --- | --- |
 * | statutory-gaps | moment | the secretary; from November on the chair too. None when nothing is missing |
 * | statutory-result | | secretary and chair |
 */
export const STATUTORY_MAILS = ['statutory-gaps', 'statutory-result'] as const;
export type StatutoryMailKind = (typeof STATUTORY_MAILS)[number];

type StatutoryMail = JsonObject & { kind: StatutoryMailKind; bodyId: string; year: number };
/** Puts what is missing on the secretary's list and takes off what is in order. `again`: also what was ticked off by hand; `final`: nothing can be mended any more. */
type StatutoryCheck = { bodyId: string; year: number; again: boolean; final: boolean };

export const statutoryYear = setup({
  types: {} as { context: StatutoryYearContext; events: StatutoryYearEvent; input: StatutoryYearInput },
  actions: {
    mail: effect<StatutoryMail>(),
    'statutory-check': effect<StatutoryCheck>(),
    /** Begins the next one. */
    'open-statutory-year': effect<{ year: number }>(),
  },
  guards: { writes: ({ event }) => event.type === 'CHECK_DUE' && event.letter !== null },
});

type Args = { context: StatutoryYearContext };

export const check = (how: { again: boolean; final: boolean }) => ({ type: 'statutory-check' as const, params: ({ context: { bodyId, year } }: Args): StatutoryCheck => ({ bodyId, year, ...how }) });
export const gaps = (momentOf: (event: StatutoryYearEvent) => GapsMoment) => ({
  type: 'mail' as const,
  params: ({ context: { bodyId, year }, event }: Args & { event: StatutoryYearEvent }): StatutoryMail => ({ kind: 'statutory-gaps', bodyId, year, moment: momentOf(event) }),
});
export const result = { type: 'mail' as const, params: ({ context: { bodyId, year } }: Args): StatutoryMail => ({ kind: 'statutory-result', bodyId, year }) };
export const openNext = { type: 'open-statutory-year' as const, params: ({ context: { year } }: Args) => ({ year: year + 1 }) };
