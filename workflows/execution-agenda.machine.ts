/** A school year's choice: collecting → proposed → (naming) → chosen. PURE. Assignments offer themselves; the platform chooses in its meeting. */
import { assign } from 'xstate';
import { newExecutionAgenda, type OfferedAssignment } from './execution-agenda.model.js';
import { choiceOf, withChoice, withOffer, withoutOffer } from './execution-agenda.rules.js';
import { agenda, layAgain, layBefore, mail, takeBack, tellChosen } from './execution-agenda.setup.js';

const offered = (isLate: boolean) => agenda.assign(({ context, event }) => withOffer(context, event, isLate));
const takenBack = agenda.assign(({ context, event }) => withoutOffer(context, event));
const placed = agenda.assign(({ event }) => (event.type === 'ITEM_PLACED' ? { placed: { meetingId: event.meetingId, startsAt: event.startsAt } } : {}));
const noted = agenda.assign({});

const chosen = (isChosen: (offer: OfferedAssignment) => boolean) => [
  agenda.assign(({ context, event }) => ({ ...withChoice(context, isChosen), chosenAt: event.at, choice: choiceOf(context, event), namingSince: null, placed: null })),
  tellChosen,
  mail('execution-agenda-chosen', null),
];
const named = [
  agenda.assign(({ context, event }) => ({
    ...withChoice(context, ({ assignmentId }) => event.type === 'NAMED' && event.assignmentIds.includes(assignmentId)),
    chosenAt: event.at,
    namingSince: null,
  })),
  tellChosen,
  mail('execution-agenda-chosen', null),
];

/** What the body chose; also when the record is corrected. The same choice again is no news. */
const onChoice = [
  { guard: 'choseAlready' as const, actions: noted },
  { guard: 'choosesAll' as const, target: 'chosen' as const, actions: chosen(() => true) },
  { guard: 'choosesNone' as const, target: 'chosen' as const, actions: chosen(() => false) },
  { guard: 'choosesSome' as const, target: 'naming' as const, actions: agenda.assign(({ context, event }) => ({ namingSince: event.at, choice: choiceOf(context, event), placed: null })) },
];

/** Taken everywhere. */
const anyTime = agenda.createStateConfig({ on: { ITEM_PLACED: { actions: placed }, ITEM_OUTCOME: { actions: noted }, OFFER_TAKEN_BACK: { actions: takenBack } } });
const afterwards = agenda.createStateConfig({ on: { ...anyTime.on, OFFERED: { actions: offered(true) }, ITEM_OUTCOME: [...onChoice, { actions: noted }] } });
const missed = { actions: mail('execution-agenda-reminder', 'missed') };

export const executionAgendaMachine = agenda.createMachine({
  id: 'execution-agenda',
  context: ({ input }) => newExecutionAgenda(input),
  initial: 'collecting',
  states: {
    collecting: {
      on: {
        ...anyTime.on,
        OFFERED: [{ guard: 'listIsDue', target: 'proposed', actions: [offered(false), ...layBefore] }, { actions: offered(false) }],
        LAID_BEFORE: { guard: 'somethingOffered', target: 'proposed', actions: layBefore },
        LIST_DUE: [{ guard: 'somethingOffered', target: 'proposed', actions: layBefore }, { actions: noted }],
        YEAR_BEGINS: [{ guard: 'somethingOffered', ...missed }, { actions: noted }],
      },
    },
    proposed: {
      on: {
        ...anyTime.on,
        OFFERED: { actions: [offered(false), ...layAgain] },
        OFFER_TAKEN_BACK: [{ guard: 'leavesNone', target: 'collecting', actions: [takeBack, takenBack] }, { actions: [takenBack, ...layAgain] }],
        YEAR_BEGINS: missed,
        ITEM_OUTCOME: [...onChoice, { guard: 'talkedOf', actions: [assign({ placed: null }), ...layBefore] }, { actions: noted }],
      },
    },
    /** The body chose some of them: the secretary says which. */
    naming: { on: { ...afterwards.on, NAMED: { target: 'chosen', actions: named }, NAMING_REMINDER_DUE: { actions: mail('execution-agenda-reminder', 'naming') } } },
    /** What is offered now goes its own way, and stands on the list as later. */
    chosen: { on: { ...afterwards.on, NAMED: { actions: named } } },
  },
});
