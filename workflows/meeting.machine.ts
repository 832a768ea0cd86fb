/** A meeting from its date to its last open end: planned → collecting → drafting → proposed → fixed → sent → held → closed. PURE. */
import { held } from './meeting.held.js';
import { newMeeting } from './meeting.model.js';
import { collecting, drafting, fixed, planned, proposed, sent } from './meeting.preparation.js';
import { openItems } from './meeting.rules.js';
import { carryOver, mail, meeting, startPreparation, tellPreparation } from './meeting.setup.js';

export const meetingMachine = meeting.createMachine({
  id: 'meeting',
  context: ({ input }) => newMeeting(input),
  initial: 'announcing',
  states: {
    /** Passed through at the start: tells the members the date when they should know it at once. */
    announcing: { always: [{ guard: 'announced', target: 'preparing', actions: mail('invitation') }, { target: 'preparing' }] },
    /** Passed through too: where an agendacommissie prepares the agenda, its own workflow begins. What waits for a later meeting may come onto this one. */
    preparing: { exit: { type: 'draw-forward', params: ({ context: { bodyId } }) => ({ bodyId }) }, always: [{ guard: 'prepared', target: 'planned', actions: startPreparation }, { target: 'planned' }] },
    planned,
    collecting,
    drafting,
    proposed,
    fixed,
    sent,
    held,
    closed: { type: 'final' },
    cancelled: {
      type: 'final',
      entry: [
        tellPreparation('MEETING_CANCELLED'),
        carryOver(({ context }) => openItems(context)),
        { type: 'check-frequency', params: ({ context: { meetingId, bodyId, startsAt } }) => ({ meetingId, bodyId, startsAt }) },
      ],
    },
  },
});
