/**
 * One change of a body's line-up: foreseen → changing → done. PURE. Those concerned are told at the scheme's moments, successors are
 * put forward and appointed on the agenda of the body that decides, the members choose another chair where it is somebody else's
 * turn, and on the day itself whoever is appointed sits there. Who has no successor stays, and people are reminded until there is one.
 */
import { assign } from 'xstate';
import * as act from './rotation.acts.js';
import { newRotation } from './rotation.model.js';
import { withPlaced } from './rotation.rules.js';
import { noted, rotation } from './rotation.setup.js';

/** Also when the record is corrected afterwards: the last outcome counts. */
const choosesChair = { guard: 'choosesChair', actions: [act.settleChosen, act.noteChosen, act.tellChair] } as const;

/** Whoever came along with somebody who does not come after all is looked at again. */
const seatedInVain = { guard: 'seatedInVain', actions: [act.noteSeated, act.undoInVain] } as const;

/** Taken before and after the day alike: people may be late. */
const people = rotation.createStateConfig({
  on: {
    NOMINATED: { guard: 'mayBeNominated', actions: [act.noteNominee, act.prepareNomination, act.tellNominee] },
    NOMINATION_WITHDRAWN: [
      { guard: 'isNominated', actions: [act.takeBackNomination, act.tell('withdrawn'), act.forgetNominee] },
      { guard: 'isSeatedStillToCome', actions: [act.undoSuccessor, act.tell('withdrawn'), act.settleChair, act.forgetNominee] },
    ],
    OFFICE_PASSED: [
      { guard: 'passesBeforeDecision', actions: [act.notePassed, act.prepareNomination, act.tellNominee] },
      { guard: 'passes', actions: act.notePassed },
      { actions: noted },
    ],
    OWNER_PASSED: [{ guard: 'offersOwner', actions: [act.noteOwner, act.prepareChoice] }, { actions: act.noteOwner }],
    CHAIR_NOT_NEEDED: [{ guard: 'doesWithoutChair', actions: [...act.doWithoutChair] }, { actions: noted }],
    APPOINTED: { guard: 'mayBeAppointed', actions: [act.takeBackNomination, act.noteNominee, ...act.seatSuccessor] },
    CHAIR_CHOSEN: { guard: 'mayChooseChair', actions: [act.takeBackChoice, act.settleChosen, act.noteChosen, act.tellChair] },
    CHAIR_DUE: { actions: [...act.askForChair, act.chairNotice] },
    NEXT_DUE: { actions: act.planNext },
    PREPARED_DONE: [{ guard: 'isChairNews', actions: [act.noteChoices, act.bring] }, { guard: 'isNews', actions: act.bring }, { actions: noted }],
    PREPARED_FAILED: { actions: noted },
    CHAIR_DONE: [
      { guard: 'losesBothChairs', actions: [...act.tellChairLost, ...act.chooseAgain] },
      { guard: 'losesOwnChair', actions: [...act.chooseAgain] },
      { guard: 'losesOthersChair', actions: [...act.tellChairLost] },
      { actions: noted },
    ],
    CHAIR_FAILED: { actions: noted },
    CHAIR_LOST: [{ guard: 'lostChair', actions: [...act.chooseAgain] }, { actions: noted }],
    SEATED_DONE: [
      { guard: 'refusedSeat', actions: [act.tell('objection'), act.forgetNominee] },
      { guard: 'waitsForSeat', actions: [act.noteWaits, ...act.loseWaiting] },
      { guard: 'takesSeatLate', actions: [act.noteSeated, act.tellAppointed, act.settleChair, act.handover, ...act.loseWaiting] },
      { guard: 'takesSeat', actions: [act.noteSeated, act.tellAppointed, act.settleChair, ...act.loseWaiting] },
      seatedInVain,
      { actions: noted },
    ],
    SEATED_FAILED: { actions: noted },
    UNDONE_DONE: { actions: act.noteUndone },
    UNDONE_FAILED: { actions: noted },
    ITEM_PLACED: [{ guard: 'isPlaced', actions: assign(({ context, event }) => withPlaced(context, event.ref, event.meetingId)) }, { actions: noted }],
    ITEM_OUTCOME: [
      { guard: 'appoints', actions: [...act.seatSuccessor] },
      { guard: 'appointsAfterAll', actions: [act.restoreNominee, ...act.seatSuccessor] },
      { guard: 'rejects', actions: [act.tell('rejected'), act.rejectNominee] },
      { guard: 'rejectsAfterAll', actions: [act.undoSuccessor, act.tell('rejected'), act.settleChair, act.rejectNominee] },
      { guard: 'leavesNominationOpen', actions: [...act.nominateAgain] },
      { guard: 'opensRejectionAgain', actions: [act.restoreNominee, ...act.nominateAgain] },
      { guard: 'opensSeatAgain', actions: [act.undoSuccessor, act.settleChair, ...act.nominateAgain] },
      choosesChair,
      { guard: 'opensChairAgain', actions: [act.undoChosen, ...act.chooseAgain] },
      { guard: 'leavesChairOpen', actions: [...act.askForChair] },
      // Of an item that does not count any more, or that comes back by itself.
      { actions: noted },
    ],
  },
});

/** Somebody else sits where somebody wanted to leave, or stayed for want of a successor: nobody leaves any more. */
const overtaken = rotation.createStateConfig({
  on: {
    OVERTAKEN: [
      { guard: 'isOvertakenWithNominee', target: 'lapsed', actions: [act.takeBackAll, act.tell('withdrawn')] },
      { guard: 'isDeparture', target: 'lapsed', actions: act.takeBackAll },
    ],
  },
});

/** Whoever leaves early may leave on another day, or stay after all, while that day is still to come. */
const departing = rotation.createStateConfig({
  on: {
    DEPARTURE_MOVED: { guard: 'isDeparture', actions: [act.moveChair, act.noteMoved, act.tellDeparture('moved')] },
    CHAIR_NEEDED: { guard: 'asksNoChair', actions: [act.noteChairDue, ...act.askForChair, act.chairNotice] },
    ...overtaken.on,
    DEPARTURE_WITHDRAWN: { guard: 'isDeparture', target: 'withdrawn', actions: [act.takeBackAll, act.tellDeparture('withdrawn'), act.moveChair] },
  },
});

/** Over; a meeting may still tell where an item of it stood or what it made of it, and a handler what it did. */
const over = rotation.createStateConfig({
  on: { OWNER_PASSED: { actions: act.noteOwner }, VACATED_DONE: { actions: noted }, VACATED_FAILED: { actions: noted }, ITEM_PLACED: { actions: noted }, ITEM_OUTCOME: [choosesChair, { actions: noted }], CHAIR_DONE: [{ guard: 'losesOthersChair', actions: [...act.tellChairLost] }, { actions: noted }], CHAIR_FAILED: { actions: noted }, CHAIR_LOST: { actions: noted }, SEATED_DONE: [seatedInVain, { actions: noted }], SEATED_FAILED: { actions: noted }, UNDONE_DONE: { actions: noted }, UNDONE_FAILED: { actions: noted }, PREPARED_DONE: { actions: noted }, PREPARED_FAILED: { actions: noted } },
});

export const rotationMachine = rotation.createMachine({
  id: 'rotation',
  context: ({ input }) => newRotation(input),
  initial: 'planned',
  states: {
    planned: {
      always: [
        // Whoever leaves may preside, or have been chosen to.
        { guard: 'isDeparture', target: 'foreseen', actions: [act.tellDeparture('announced'), act.settleChair] },
        { target: 'foreseen' },
      ],
    },
    foreseen: {
      on: {
        ...people.on,
        ...departing.on,
        NOTICE_DUE: [
          { guard: 'lastWhileChairWaits', actions: [...act.notices, act.chairNotice, act.handover] },
          { guard: 'chairWaits', actions: [...act.notices, act.chairNotice] },
          { guard: 'isLast', actions: [...act.notices, act.handover] },
          { actions: [...act.notices] },
        ],
        DAY_COME: [
          { guard: 'nobodyComes', target: 'changing', actions: [act.vacate, act.settleChair] },
          { target: 'changing', actions: act.settleChair },
        ],
      },
    },
    changing: {
      always: { guard: 'complete', target: 'done' },
      on: {
        ...people.on,
        ...overtaken.on,
        DEPARTURE_WITHDRAWN: { guard: 'staysForNow', target: 'withdrawn', actions: [act.takeBackAll, act.tellDeparture('withdrawn')] },
        MORNING_DUE: [
          { guard: 'somethingLate', actions: [act.noteMorning, ...act.newLineUp, act.overdue] },
          { actions: [act.noteMorning, ...act.newLineUp] },
        ],
        SEAT_CHANGED: { actions: [act.noteMorning, ...act.newLineUp] },
        ESCALATION_DUE: [{ guard: 'somethingLate', actions: act.overdue }, { actions: noted }],
        CHAIR_LAPSED: { actions: [act.takeBackChoice, act.leaveChair] },
        LAPSED: { target: 'lapsed', actions: act.takeBackAll },
        VACATED_DONE: [{ guard: 'isOvertaken', target: 'lapsed', actions: act.takeBackAll }, { actions: noted }],
        VACATED_FAILED: { actions: noted },
      },
    },
    done: over,
    withdrawn: over,
    lapsed: over,
  },
});
